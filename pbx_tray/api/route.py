"""By which way the PBX is reached: straight, or through a proxy."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field


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
