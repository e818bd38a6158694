"""`pbx-tray --sign-in`: stores an account without a window, for those who roll the app out."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from pbx_tray import settings
from pbx_tray.api.trust import PinError, Trust
from pbx_tray.core.account import Account, AddressError, parse_address
from pbx_tray.core.accounts import with_account
from pbx_tray.core.certificate import spelt
from pbx_tray.core.display import display
from pbx_tray.core.link import Trouble, Untrusted
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.core.words import sentence
from pbx_tray.desktop.vault import Vault
from pbx_tray.enrol import Enrolment, NobodyOfThatName, forget
from pbx_tray.refusals import Refusals


def sign_in(options: Namespace) -> int:
    """Check and store the account that the command line names; answer the exit code.

    The password or key is read from standard input, one line, and never from an argument; that of
    a proxy that has a user is the next line.
    """
    try:
        address = parse_address(options.sign_in)
        proxy = parse_proxy(options.proxy or "")
    except AddressError as error:
        return _refuse(str(error))
    try:
        _ = Trust(pin=options.pin).fingerprint
    except PinError as error:
        return _refuse(str(error))
    ca_file = str(Path(options.ca).resolve()) if options.ca else None
    account = Account(address, options.user, options.me, ca_file, options.pin, proxy)
    secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        return _refuse("Write the password or key to standard input, in one line.")
    proxy_secret = sys.stdin.readline().rstrip("\r\n") if proxy and proxy.key else ""
    try:
        enrolled = Enrolment(account, secret, proxy_secret).run()
    except (Trouble, NobodyOfThatName) as why_not:
        return _refuse(_said(why_not, address.display))
    if enrolled.not_kept:
        return _refuse(f"{enrolled.not_kept} Nothing was stored.")
    folder = settings.config_folder(options.config_dir)
    Refusals(folder).forget(enrolled.account.key, enrolled.secret)  # it is accepted by now
    return _keep(enrolled.account, folder)


def _keep(account: Account, folder: Path) -> int:
    before = settings.load(folder)
    accounts = with_account(before.accounts, account, before.account)
    try:
        settings.save(replace(before, account=account, accounts=accounts), folder)
    except OSError:
        forget(account, before.accounts, Vault())  # nobody would find it, or know that it is there
        return _refuse(f"The settings could not be written to {folder}, so nothing was stored.")
    if before.account is not None:
        forget(before.account, accounts, Vault())
    print(f"Signed in at {account.address.display}. Start pbx-tray to see who is there.")  # noqa: T201 - its user reads a terminal
    return 0


def _said(why_not: Trouble | NobodyOfThatName, host: str) -> str:
    if isinstance(why_not, NobodyOfThatName):
        return (
            f"The PBX lists no user {display(str(why_not))}. --me takes the name of one it lists."
        )
    return sentence(why_not, host) + _how_to_pin(why_not)


def _how_to_pin(trouble: Trouble) -> str:
    """Answer a line on how to accept the one certificate by hand, where that makes sense."""
    shown = trouble.acceptable if isinstance(trouble, Untrusted) else None
    if shown is None:
        return ""
    return (
        "\nTo trust this one certificate, compare its fingerprint with what the PBX itself says, "
        f"then add: --pin {spelt(shown.fingerprint)}"
    )


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)  # noqa: T201 - as above
    return 1
