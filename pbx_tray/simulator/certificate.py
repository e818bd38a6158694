"""Makes certificates on the spot, good ones and, for tests, bad ones; needs `cryptography`."""

import datetime as dt
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

LOCAL = ("localhost", "127.0.0.1", "::1")


class NoCryptographyError(RuntimeError):
    """The package `cryptography` is not installed; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a certificate is to say; the default is what a client should believe.

    `names` are its alternative names, host names or addresses; it may have none. Its validity is
    in days from now, and may be all past or all future.
    """

    common_name: str = "localhost"
    names: Sequence[str] = LOCAL
    valid_from: float = -1.0
    valid_to: float = 30.0
    authority: bool = False


GOOD = Wish()


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and its private key, each in a PEM file."""

    certificate: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        """Give what a server needs to show this certificate."""
        return server_context(self.certificate, self.key)


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """Make a server's context of PEM files; OSError or ssl.SSLError where they are no good."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    return context


def make_certificate(
    folder: Path, wish: Wish = GOOD, *, name: str = "server", signed_by: Certificate | None = None
) -> Certificate:
    """Write `name`.pem and `name`.key into `folder`; signed by itself unless `signed_by` is given.

    For an authority: `make_certificate(folder, Wish("Test CA", (), authority=True), name="ca")`.

    Raises:
        NoCryptographyError: without the package `cryptography`.

    """
    try:
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - optional
        from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - optional
    except ImportError:
        raise NoCryptographyError(
            "To make a certificate the package cryptography is needed; give --cert and --key."
        ) from None
    key = ec.generate_private_key(ec.SECP256R1())
    signed = _sign(wish, key, signed_by)
    made = Certificate(folder / f"{name}.pem", folder / f"{name}.key")
    made.certificate.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    made.key.touch(mode=0o600)
    made.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return made


def _sign(
    wish: Wish, key: "EllipticCurvePrivateKey", signed_by: Certificate | None
) -> "x509.Certificate":
    from cryptography import x509  # noqa: PLC0415 - optional
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415 - optional

    subject = _name(wish.common_name)
    issuer, signer = _issuer(signed_by) if signed_by else (subject, key)
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=wish.valid_from))
        .not_valid_after(now + dt.timedelta(days=wish.valid_to))
        .add_extension(x509.BasicConstraints(ca=wish.authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if wish.names:
        names = x509.SubjectAlternativeName([_alternative(name) for name in wish.names])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(signer, hashes.SHA256())


def _name(common_name: str) -> "x509.Name":
    from cryptography import x509  # noqa: PLC0415 - optional

    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])


def _issuer(signed_by: Certificate) -> "tuple[x509.Name, EllipticCurvePrivateKey]":
    from cryptography import x509  # noqa: PLC0415 - optional
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - optional
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415 - optional
        load_pem_private_key,
    )

    key = load_pem_private_key(signed_by.key.read_bytes(), password=None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)  # noqa: S101 - we wrote it; tells mypy
    return x509.load_pem_x509_certificate(signed_by.certificate.read_bytes()).subject, key


def _alternative(name: str) -> "x509.GeneralName":
    from cryptography import x509  # noqa: PLC0415 - optional

    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
