"""A certificate of every kind that a client may meet, made when it is first asked for."""

import ssl
import threading
import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate

AUTHORITY = Wish("PBX simulator authority", (), authority=True, valid_to=365)
# Certificates that the authority signs; the rest is below.
WISHES: Mapping[str, Wish] = {
    "good": Wish(),
    "another": Wish(),  # as good as the first, and another: the one that was pinned has changed
    "expired": Wish(valid_from=-30, valid_to=-1),
    "not-yet-valid": Wish(valid_from=1),
    "wrong-name": Wish("elsewhere.invalid", ("elsewhere.invalid",)),
    "cn-only": Wish("localhost", ()),
    "many-names": Wish(names=("localhost", "127.0.0.1", *(f"n{n}.test" for n in range(10_000)))),
}
# What a server can show: all those, and some that somebody else signed.
KINDS = (*WISHES, "self-signed", "unknown-authority", "incomplete-chain", "whole-chain")


class Certificates:
    """Makes certificates in a folder, each kind once. Thread-safe.

    A client that trusts `authority` believes "good", "another" and "whole-chain", perhaps
    "many-names", and nothing else. Every method raises `NoCryptographyError` without the package
    `cryptography`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.RLock()
        self._made: dict[str, Certificate] = {}
        self._contexts: dict[str, ssl.SSLContext] = {}

    @property
    def authority(self) -> Path:
        """The certificate (PEM) for a client to trust."""
        return self._authority().certificate

    def certificate(self, kind: str) -> Certificate:
        """Give the files of a kind; KeyError where there is none of that name."""
        if kind in WISHES:
            return self._make(kind, WISHES[kind], self._authority())
        return {
            "self-signed": self._self_signed,
            "unknown-authority": self._unknown_authority,
            "incomplete-chain": self._incomplete_chain,
            "whole-chain": self._whole_chain,
        }[kind]()

    def context(self, kind: str = "good") -> ssl.SSLContext:
        """Give what a server needs to show a certificate of a kind."""
        return self._context(kind, lambda: self.certificate(kind).server_context())

    def old_context(self) -> ssl.SSLContext:
        """Give a good certificate by TLS 1.0 and 1.1 only; ValueError where OpenSSL cannot."""
        return self._context("old", self._old)

    def asking_context(self) -> ssl.SSLContext:
        """Give a good certificate, and want one of the client."""
        return self._context("asking", self._asking)

    def _context(self, name: str, make: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
        with self._lock:
            if name not in self._contexts:
                self._contexts[name] = make()
            return self._contexts[name]

    def _old(self) -> ssl.SSLContext:
        context = self.certificate("good").server_context()
        context.set_ciphers("ALL:@SECLEVEL=0")  # OpenSSL 3 signs nothing with SHA-1 above it
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # that it is old is the point
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        return context

    def _asking(self) -> ssl.SSLContext:
        context = self.certificate("good").server_context()
        context.load_verify_locations(self.authority)
        context.verify_mode = ssl.CERT_REQUIRED
        return context

    def _make(self, name: str, wish: Wish, signed_by: Certificate | None = None) -> Certificate:
        with self._lock:
            if name not in self._made:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._made[name] = make_certificate(
                    self._folder, wish, name=name, signed_by=signed_by
                )
            return self._made[name]

    def _authority(self) -> Certificate:
        kept = Certificate(self._folder / "ca.pem", self._folder / "ca.key")
        with self._lock:
            # One of an earlier run stays, since somebody may have come to trust it.
            if kept.certificate.exists() and kept.key.exists():
                self._made.setdefault("ca", kept)
            return self._make("ca", AUTHORITY)

    def _self_signed(self) -> Certificate:
        return self._make("self-signed", Wish())

    def _unknown_authority(self) -> Certificate:
        stranger = self._make("stranger", replace(AUTHORITY, common_name="A stranger"))
        return self._make("unknown-authority", Wish(), stranger)

    def _incomplete_chain(self) -> Certificate:
        return self._make("incomplete-chain", Wish(), self._intermediate())

    def _whole_chain(self) -> Certificate:
        with self._lock:
            alone, middle = self._incomplete_chain(), self._intermediate()
            chain = self._folder / "whole-chain.pem"
            chain.write_bytes(alone.certificate.read_bytes() + middle.certificate.read_bytes())
            return replace(alone, certificate=chain)

    def _intermediate(self) -> Certificate:
        wish = replace(AUTHORITY, common_name="An authority in between")
        return self._make("intermediate", wish, self._authority())
