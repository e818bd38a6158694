"""Looks at the certificate that a server shows: a handshake, and not a byte of a request.

That is how a person learns what they are asked to believe, and how the truth is found behind a
refusal. No credential is at hand here.
"""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, NoReturn

from pbx_tray.api.connections import GatedHttps, gated_pools
from pbx_tray.api.failures import translated
from pbx_tray.api.hangup import Gate
from pbx_tray.api.route import Route
from pbx_tray.api.trust import Trust
from pbx_tray.core.certificate import Certificate
from pbx_tray.core.link import CertificateProblem, Trouble, Untrusted

if TYPE_CHECKING:
    from cryptography import x509


def examined(trouble: Untrusted, gate: Gate, url: str, route: Route, seconds: float) -> Untrusted:
    """Answer the trouble with the certificate that led to it, where that shows itself again.

    Takes `seconds` at most; closing the gate ends it.
    """
    if trouble.problem is CertificateProblem.NO_FILE:
        return trouble
    try:
        with gate.deadline(seconds):
            shown = read(_shown(gate, url, route))
    except Trouble:
        return trouble
    today = time.time()
    problem = _problem(trouble.problem, shown, today)
    return Untrusted(problem, trouble.detail, shown, today)


def read(der: bytes) -> Certificate:
    """Answer what a certificate says; of one that makes no sense, its fingerprint alone."""
    from cryptography import x509  # noqa: PLC0415 - slow, and seldom needed

    fingerprint = hashlib.sha256(der).hexdigest()
    try:
        found = x509.load_der_x509_certificate(der)
        return Certificate(
            fingerprint,
            _hosts(found),
            _name(found.subject),
            _name(found.issuer),
            found.not_valid_before_utc.timestamp(),
            found.not_valid_after_utc.timestamp(),
        )
    except Exception:  # noqa: BLE001 - whoever shows it has written it, and may have tried anything
        return Certificate(fingerprint)


def _hosts(certificate: x509.Certificate) -> tuple[str, ...]:
    from cryptography import x509  # noqa: PLC0415 - as in `read`

    try:
        kind = x509.SubjectAlternativeName
        names = certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return ()
    numbers = (str(address) for address in names.get_values_for_type(x509.IPAddress))
    return (*names.get_values_for_type(x509.DNSName), *numbers)


def _name(name: x509.Name) -> str:
    """Answer the common name, or the organisation where there is none."""
    from cryptography.x509 import NameOID  # noqa: PLC0415 - as in `read`

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in name.get_attributes_for_oid(kind):
            value = attribute.value
            return value if isinstance(value, str) else value.decode("utf-8", "replace")
    return ""


def _problem(problem: CertificateProblem, shown: Certificate, today: float) -> CertificateProblem:
    """Answer what is wrong where the system only says that something is (Windows, macOS)."""
    if problem is not CertificateProblem.OTHER:
        return problem
    if shown.valid_from is None or shown.valid_to is None:
        return problem
    if today > shown.valid_to:
        return CertificateProblem.EXPIRED
    return CertificateProblem.NOT_YET_VALID if today < shown.valid_from else problem


class _ShownError(Exception):
    """The handshake is done, and that was all."""

    def __init__(self, der: bytes) -> None:
        super().__init__()
        self.der = der


class _Handshake(GatedHttps):
    """A connection that ends where a request would begin."""

    def connect(self) -> NoReturn:
        super().connect()
        # None is for a server without a certificate, which TLS as we speak it does not know.
        raise _ShownError(self.sock.getpeercert(binary_form=True) or b"")  # type: ignore[union-attr]


def _shown(gate: Gate, url: str, route: Route) -> bytes:
    pools = gated_pools(gate, Trust(anything=True), route, https=_Handshake)
    try:
        pools.urlopen("GET", url, retries=False)
    except _ShownError as shown:
        return shown.der
    except Exception as error:  # noqa: BLE001 - as in the client
        raise translated(error, reused=False) from None
    raise Trouble("no handshake")
