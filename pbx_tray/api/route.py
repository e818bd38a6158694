"""By which way the PBX is reached: straight, or through a proxy."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from pbx_tray.core.account import Address, AddressError, parse_address
from pbx_tray.core.link import ProxyUnusable
from pbx_tray.core.proxy import Proxy


@dataclass(frozen=True, slots=True)
class Route:
    """The way to the PBX. `proxy` is http://host:port, and None where there is none.

    `user` and `secret` are for the proxy alone; neither ever stands in an address, which is logged.
    """

    proxy: str | None = None
    user: str | None = None
    secret: str = field(default="", repr=False)

    @property
    def headers(self) -> Mapping[str, str]:
        """What is said to the proxy and to nobody else."""
        if self.user is None:
            return {}
        code = b64encode(f"{self.user}:{self.secret}".encode("utf-8", "surrogatepass"))
        return {"Proxy-Authorization": f"Basic {code.decode('ascii')}"}


STRAIGHT = Route()


def route_to(address: Address, proxy: Proxy | None, secret: str = "") -> Route:
    """Answer the way to `address`; `secret` is the proxy's. Raises ProxyUnusable."""
    if proxy is None:
        return STRAIGHT
    if proxy.address is not None:
        return Route(proxy.address.origin, proxy.user, secret)
    return _as_the_system_says(address)


def _as_the_system_says(address: Address) -> Route:
    """Ask the environment or, where the system keeps such settings, the system."""
    place = address.origin.partition("://")[2]
    said = getproxies()
    written = said.get(address.scheme) or said.get("all")
    if not written or proxy_bypass(place):
        return STRAIGHT
    split = urlsplit(written if "://" in written else f"http://{written}")
    try:
        named = parse_address(f"{split.scheme}://{split.netloc.rpartition('@')[2]}")
    except AddressError:
        raise ProxyUnusable from None
    if named.encrypted:
        raise ProxyUnusable
    user = None if split.username is None else unquote(split.username)
    return Route(named.origin, user, unquote(split.password or ""))
