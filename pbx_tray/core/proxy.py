"""A way to the PBX that leads through a proxy, as a person writes it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

from pbx_tray.core.account import Address, AddressError, parse_address
from pbx_tray.core.language import tr

_SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy, all but its password. Without an address it is whatever the system says.

    `user` is whom the proxy knows the person as; None where it asks nobody.
    """

    address: Address | None = None
    user: str | None = None

    @property
    def text(self) -> str:
        """What `parse_proxy` reads: `system`, or http://user@host:port."""
        if self.address is None:
            return _SYSTEM
        user = "" if self.user is None else f"{quote(self.user, safe='')}@"
        return self.address.origin.replace("://", f"://{user}")

    @property
    def key(self) -> str | None:
        """Under what its password is kept; None where it has none."""
        if self.address is None or self.user is None:
            return None
        return f"proxy {self.address.origin}/{self.user}"


def parse_proxy(text: str) -> Proxy | None:
    """Read `none`, `system`, or a proxy's address, host:port or http://user@host:port.

    Raises AddressError, which says in a sentence what is wrong.
    """
    written = text.strip()
    if written.lower() in {"", "none"}:
        return None
    if written.lower() == _SYSTEM:
        return Proxy()
    scheme, separator, rest = written.rpartition("://")
    if separator and scheme.lower() != "http":
        raise AddressError(
            tr("The address of a proxy begins with http://, or with the host itself.")
        )
    user, at, place = rest.rpartition("@")
    if ":" in user:
        raise AddressError(tr("Leave the password out of the proxy's address: it is asked for."))
    if ":" in (name := unquote(user)) or (at and not name):
        raise AddressError(tr("A user name for the proxy is not empty, and has no colon in it."))
    return Proxy(parse_address(f"http://{place}"), name if at else None)
