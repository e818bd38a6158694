"""What an administrator decided about the account that people sign in to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from pbx_tray.core.account import Account, Address
from pbx_tray.core.proxy import Proxy


@dataclass(frozen=True, slots=True)
class ManagedAccount:
    """Parts of an account that are known before anybody signs in.

    Those named in `locked` are nobody's to change; the others are where a person begins. `ca_file`
    and `pin` both say which certificate is believed; where there are both, it is the file.
    """

    address: Address | None = None
    ca_file: str | None = None
    pin: str | None = None
    proxy: Proxy | None = None
    locked: frozenset[str] = field(default_factory=frozenset)

    @property
    def certificate_locked(self) -> bool:
        """Whether nobody accepts a certificate by hand."""
        return bool(self.locked & {"ca_file", "pin"})

    def begun(self, account: Account) -> Account:
        """Answer the account as somebody signs in to it for the first time."""
        if self.address in {None, account.address} and (self.ca_file or self.pin):
            account = replace(account, ca_file=self.ca_file, pin=None if self.ca_file else self.pin)
        return self.in_force(account)

    def in_force(self, account: Account) -> Account:
        """Answer the account with what is locked as the administrator decided."""
        locked: dict[str, Any] = {}
        if "address" in self.locked and self.address is not None:
            locked["address"] = self.address
        if self.certificate_locked:
            believed = {"ca_file": self.ca_file} if "ca_file" in self.locked else {"pin": self.pin}
            locked |= {"ca_file": None, "pin": None, **believed}
        if "proxy" in self.locked:
            locked["proxy"] = self.proxy
        return replace(account, **locked)


NOT_MANAGED = ManagedAccount()
