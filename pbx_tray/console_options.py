"""What pbx-monitor is asked for: by options, which are the reference client's and two more.

The environment may hold PBX_PASSWORD or PBX_API_KEY; what is missing is asked for.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from getpass import GetPassWarning, getpass
from pathlib import Path

from pbx_tray.core.account import Account, AddressError, parse_address


@dataclass(frozen=True, slots=True)
class AskedFor:
    """The command line, understood. `blind`: any certificate is believed."""

    account: Account
    secret: str = field(repr=False)
    blind: bool
    debug: bool
    once: bool
    json: bool
    record: Path | None


def asked_for(argv: Sequence[str] | None) -> AskedFor:
    """Read the command line. Raises SystemExit(2) for wrong usage."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.api_key and (options.user or options.password):
        parser.error("--api-key cannot be used with --user or --password")
    try:
        address = parse_address(options.pbx_address, tls=options.tls)
    except AddressError as error:
        parser.error(str(error))
    try:
        user, secret = _credentials(options)
        f"{user}{secret}".encode()
    except EOFError:
        parser.error("there is nobody to ask for a user name or password")
    except UnicodeEncodeError:  # bytes that are no text in this locale
        parser.error("user name and password or key must be text")
    return AskedFor(
        account=Account(address, user),
        secret=secret,
        blind=options.disable_certificate_verification,
        debug=options.debug,
        once=options.once,
        json=options.json,
        record=options.record,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "pbx-monitor",
        description="Shows who is free and who is ringing on an Axeos PBX.",
        epilog="The environment may hold PBX_PASSWORD or PBX_API_KEY, which other users of this "
        "computer cannot see; options they can. What is missing is asked for.",
    )
    parser.add_argument("--tls", "--ssl", action="store_true", help="insist on TLS (the default)")
    parser.add_argument(
        "--disable-certificate-verification",
        action="store_true",
        help="believe any certificate: whoever answers gets the password",
    )
    parser.add_argument("--debug", action="store_true", help="log to standard error")
    parser.add_argument("--user", help="user name to sign in with")
    parser.add_argument("--password", help="the user's GUI password")
    parser.add_argument("--api-key", help="API key to sign in with, instead of a user")
    parser.add_argument("--once", action="store_true", help="show how things stand and end")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--record",
        type=Path,
        metavar="FILE",
        help="write down what the PBX answers, with other names and numbers, for pbx-simulator "
        "--replay",
    )
    parser.add_argument(
        "pbx_address",
        metavar="ADDRESS",
        help="host, host:port or URL of the PBX; https unless http:// is spelled out",
    )
    return parser


def _credentials(options: argparse.Namespace) -> tuple[str | None, str]:
    """Answer user (None: an API key) and secret: from options, else environment, else asked for."""
    key = options.api_key
    if not (key or options.user or options.password):
        key = os.environ.get("PBX_API_KEY")
    if key:
        return None, key
    user = options.user or _asked_user()
    return user, options.password or os.environ.get("PBX_PASSWORD") or _asked_password()


def _asked_user() -> str:
    sys.stderr.write("Username? > ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer.strip():
        raise EOFError
    return answer.strip()


def _asked_password() -> str:
    with warnings.catch_warnings():
        # Where there is no terminal there is nothing that could echo.
        warnings.simplefilter("ignore", GetPassWarning)
        return getpass("Password? > ")
