"""What an account is called where people choose between several."""

from __future__ import annotations

from collections import Counter

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.display import display
from pbx_tray.core.language import tr

_LONGEST = 60


def titles(accounts: Accounts) -> tuple[str, ...]:
    """Answer what each is called, in plain text: no two of them alike."""
    short = [_title(account, account.address.display) for account in accounts]
    met = Counter(short)
    return tuple(
        text if met[text] == 1 else _title(account, account.address.origin)
        for text, account in zip(short, accounts, strict=True)
    )


def _title(account: Account, where: str) -> str:
    who = display(account.user or account.me or "", _LONGEST)
    by_key = tr("API key") if account.user is None else ""
    name = ", ".join(part for part in (who, by_key) if part)
    return f"{name} – {display(where, _LONGEST)}"  # noqa: RUF001 - a dash between two names
