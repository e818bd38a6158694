"""Where the PBX is, as a person writes it, and whom to sign in as.

https is meant where nothing else is written. Without encryption only by writing http:// out:
that is the person's consent.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pbx_tray.core.proxy import Proxy

from pbx_tray.core.language import mark, tr
from pbx_tray.core.link import Credential

_DEFAULT_PORTS = {"https": 443, "http": 80}
_API = "/apis/pbx/"
_PATHS = frozenset({"", "/", _API.rstrip("/"), _API})

# What copying from elsewhere leaves at the ends, besides white space.
_INVISIBLE = "\u200b\u2060\ufeff"
_DOTS = str.maketrans("\u3002", ".")  # the others are folded into "." with the rest
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")

_NOT_A_HOST = mark("This is not the name of a host. Write it as in pbx.example.org.")
_NOT_A_PORT = mark("The port after the colon is a number from 1 to 65535.")


class AddressError(ValueError):
    """An address that cannot be used; its text is a sentence for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Address:
    """A place that speaks HTTP. `host` is lower-case ASCII, an IPv6 address without brackets."""

    scheme: str
    host: str
    port: int

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can read along."""
        return self.scheme == "https"

    @property
    def display(self) -> str:
        """The host, and the port where it is not the usual one: for people."""
        if self.port == _DEFAULT_PORTS[self.scheme]:
            return self._bracketed
        return f"{self._bracketed}:{self.port}"

    @property
    def url(self) -> str:
        """The shortest URL, without a slash at its end; `parse_address` reads it back."""
        return f"{self.scheme}://{self.display}"

    @property
    def origin(self) -> str:
        """scheme://host:port, the port always given: what a credential belongs to."""
        return f"{self.scheme}://{self._bracketed}:{self.port}"

    @property
    def api(self) -> str:
        """Where the PBX's interface is, with a slash at its end."""
        return self.url + _API

    @property
    def _bracketed(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a person signs in with: a user's password, or an API key where `user` is None.

    `address` is what `parse_address` reads. The secrets are in no representation; that of the
    proxy is empty where none was entered.
    """

    address: str
    user: str | None
    secret: str = field(repr=False)
    proxy: Proxy | None = None
    proxy_secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Account:
    """An account on a PBX, all but its secret.

    `user` is the user name to sign in with, None for an API key; `me` whose calls are told: the
    same user, or with an API key whoever was chosen. `ca_file` or `pin` (a SHA-256 in hexadecimal)
    says which certificate is believed where that is not what the system believes; `proxy` leads to
    the PBX where the way is not straight. `by_token` says that the secret is no password but a
    refresh token (OAuth2).
    """

    address: Address
    user: str | None = None
    me: str | None = None
    ca_file: str | None = None
    pin: str | None = None
    proxy: Proxy | None = None
    by_token: bool = False

    @property
    def credential(self) -> Credential:
        """What the secret is."""
        if self.user is None:
            return Credential.KEY
        return Credential.SIGN_IN if self.by_token else Credential.USER

    @property
    def key(self) -> str:
        """Under what the secret is kept: scheme://host:port/user."""
        return f"{self.address.origin}/{'apiKey' if self.user is None else self.user}"

    @property
    def keys(self) -> frozenset[str]:
        """Under what all is kept that is secret about it."""
        proxy = self.proxy and self.proxy.key
        return frozenset({self.key, proxy} if proxy else {self.key})


def parse_address(text: str, *, tls: bool = False) -> Address:
    """Read a host, host:port or URL. `tls` insists on https.

    Raises AddressError, which says in a sentence what is wrong.
    """
    written = text.strip(_INVISIBLE).strip().strip(_INVISIBLE)
    if not written:
        raise AddressError(tr("Enter the address of your PBX, such as pbx.example.org."))
    scheme, rest = _scheme(written)
    if tls and scheme == "http":
        raise AddressError(
            tr("http:// is not encrypted, but encryption was asked for. Use https://.")
        )
    place = re.split(r"[/\\?#]", rest, maxsplit=1)[0]
    if "@" in place:
        raise AddressError(tr("Leave the user name and password out of the address."))
    if rest[len(place) :] not in _PATHS:
        raise AddressError(tr("Only the host is needed, as in https://pbx.example.org."))
    host, port = _host_and_port(place)
    return Address(scheme, _ascii_host(host), _DEFAULT_PORTS[scheme] if port is None else port)


def _scheme(written: str) -> tuple[str, str]:
    before, separator, after = written.partition("://")
    if not separator:
        return "https", written
    scheme = before.lower()
    if scheme not in _DEFAULT_PORTS:
        raise AddressError(
            tr("The address begins with https:// or http://, or with the host itself.")
        )
    return scheme, after


def _host_and_port(place: str) -> tuple[str, int | None]:
    if place.startswith("["):
        host, bracket, port = place[1:].partition("]")
        if not bracket or (port and not port.startswith(":")) or ":" not in host:
            raise AddressError(tr(_NOT_A_HOST))
        return host, _port(port[1:]) if port else None
    if place.count(":") > 1:  # an IPv6 address; with a port it needs its brackets
        return place, None
    host, colon, port = place.partition(":")
    return host, _port(port) if colon else None


def _port(digits: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", digits) or not 1 <= int(digits) <= 65535:
        raise AddressError(tr(_NOT_A_PORT))
    return int(digits)


def _ascii_host(host: str) -> str:
    """Answer the name as DNS knows it, or the number as the network does."""
    if ":" in host:
        return _ip_address(host)
    folded = unicodedata.normalize("NFKC", _lower(unicodedata.normalize("NFKC", host)))
    labels = folded.translate(_DOTS).removesuffix(".").split(".")
    if _NUMBER.fullmatch(labels[-1]):  # "127.1" and the like mean a number that nobody would see
        return _ip_address(".".join(labels))
    name = ".".join(_ascii_label(label) for label in labels)
    if len(name) > 253:
        raise AddressError(tr(_NOT_A_HOST))
    return name


def _lower(text: str) -> str:
    """Answer `text` in lower case, letter by letter: a word's last sigma stays a plain one."""
    return "".join(character.lower() for character in text)


def _ip_address(host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        raise AddressError(tr("This is not a complete IP address.")) from None
    if "%" in host:  # an interface of this computer, which is nobody else's business
        raise AddressError(tr("Leave the part of the IP address from the % on out."))
    return str(address)


def _ascii_label(label: str) -> str:
    """Answer one part of a name as DNS knows it (RFC 5891; unlike Python's codec it keeps ß)."""
    if not label.isascii():
        if not all(_may_stand_in_a_name(character) for character in label):
            raise AddressError(tr(_NOT_A_HOST))
        label = "xn--" + label.encode("punycode").decode("ascii")
    if not _LABEL.fullmatch(label):
        raise AddressError(tr(_NOT_A_HOST))
    return label


def _may_stand_in_a_name(character: str) -> bool:
    return character == "-" or unicodedata.category(character) in {
        "Ll",
        "Lm",
        "Lo",
        "Mn",
        "Mc",
        "Nd",
    }
