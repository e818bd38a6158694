"""A certificate as a server showed it: what it says of itself, believed or not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server shows of itself. Moments in seconds since the epoch.

    `fingerprint` is its SHA-256, 64 small hexadecimal digits, and all that is sure of it. The rest
    is what its maker wrote, empty or None where it cannot be read: `names` are the hosts that it is
    for, `subject` and `issuer` who they say it belongs to and vouches for it.
    """

    fingerprint: str
    names: tuple[str, ...] = ()
    subject: str = ""
    issuer: str = ""
    valid_from: float | None = None
    valid_to: float | None = None

    def is_for(self, host: str) -> bool:
        """Whether `host`, in lower case, is among its names."""
        _, _, parent = host.partition(".")
        known = {name.lower() for name in self.names}
        return host in known or (bool(parent) and f"*.{parent}" in known)


def spelt(fingerprint: str) -> str:
    """Answer a fingerprint as other programs write it, in pairs: "C3:AB:…"."""
    digits = fingerprint.upper()
    return ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))
