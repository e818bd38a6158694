"""The accounts that are signed in here, in the order in which they came. Each has a key of its own.

One of them is active: it is followed, and the others wait.
"""

from __future__ import annotations

from collections.abc import Iterable

from pbx_tray.core.account import Account, Address

Accounts = tuple[Account, ...]


def with_account(
    accounts: Iterable[Account], account: Account, instead_of: Account | None = None
) -> Accounts:
    """Answer them with this one: in the place of what has its key, or of another; else at the end.

    With `instead_of` both are found, this one takes the first of their places.
    """
    replaced = {account.key} | ({instead_of.key} if instead_of is not None else set())
    listed: dict[str, Account] = {}
    for one in accounts:
        kept = account if one.key in replaced else one
        listed.setdefault(kept.key, kept)
    return tuple({**listed, account.key: account}.values())


def without(accounts: Iterable[Account], account: Account) -> Accounts:
    """Answer them without this one."""
    return tuple(one for one in accounts if one.key != account.key)


def of_key(accounts: Iterable[Account], key: str) -> Account | None:
    """Answer the one that has this key; None where there is none."""
    return next((one for one in accounts if one.key == key), None)


def at_address(accounts: Iterable[Account], address: Address) -> Account | None:
    """Answer the first that is at this PBX; None where there is none."""
    return next((one for one in accounts if one.address == address), None)


def secrets_left(account: Account, others: Iterable[Account]) -> frozenset[str]:
    """Answer under what is kept that is secret about this account, and of no use to the others."""
    return account.keys.difference(*(one.keys for one in others))
