"""What went wrong on the line, in our own words: foreign errors are translated here, once."""

from __future__ import annotations

import http.client
import re
import ssl

import requests
import urllib3

from pbx_tray.core.link import (
    CertificateProblem,
    Dropped,
    HostUnknown,
    Insecurity,
    NotSecure,
    ProxySignInNeeded,
    ProxyUnreachable,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
    Untrusted,
)

# What is wrong with a certificate, by OpenSSL's numbers (X509_V_ERR_*), and below by the systems'.
_PROBLEMS = {
    2: CertificateProblem.UNKNOWN_ISSUER,
    9: CertificateProblem.NOT_YET_VALID,
    10: CertificateProblem.EXPIRED,
    18: CertificateProblem.SELF_SIGNED,
    19: CertificateProblem.UNKNOWN_ISSUER,
    20: CertificateProblem.UNKNOWN_ISSUER,
    21: CertificateProblem.UNKNOWN_ISSUER,
    62: CertificateProblem.WRONG_NAME,
    64: CertificateProblem.WRONG_NAME,
    # Windows (winerror.h): CERT_E_UNTRUSTEDROOT, CERT_E_CHAINING, CERT_E_CN_NO_MATCH
    0x800B0109: CertificateProblem.UNKNOWN_ISSUER,
    0x800B010A: CertificateProblem.UNKNOWN_ISSUER,
    0x800B010F: CertificateProblem.WRONG_NAME,
    # macOS (SecBase.h): errSecNotTrusted, errSecHostNameMismatch
    -67843: CertificateProblem.UNKNOWN_ISSUER,
    -67602: CertificateProblem.WRONG_NAME,
}

# OpenSSL's words for what became of a handshake.
_INSECURITIES = {
    "HTTP_REQUEST": Insecurity.NO_TLS,
    "PACKET_LENGTH_TOO_LONG": Insecurity.NO_TLS,
    "RECORD_LAYER_FAILURE": Insecurity.NO_TLS,
    "WRONG_VERSION_NUMBER": Insecurity.NO_TLS,
    "TLSV1_ALERT_PROTOCOL_VERSION": Insecurity.TOO_OLD,
    "UNSUPPORTED_PROTOCOL": Insecurity.TOO_OLD,
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": Insecurity.CERTIFICATE_WANTED,
}

_REFUSED_BY_PROXY = re.compile(r"Tunnel connection failed: (\d{3})\b")


def translated(error: Exception, *, reused: bool) -> Trouble:
    """Answer the trouble that an exception of requests or below it stands for.

    `reused` says that the connection had carried answers before.
    """
    causes = _causes(error)
    for translate in (_refusal_of_proxy, _absence_of_proxy, _translation):
        for cause in causes:
            known = translate(cause)
            if isinstance(known, NotSecure) and reused:
                return Dropped(known.detail)  # its handshake was good: it is the line that broke
            if known is not None:
                return known
    if not isinstance(error, requests.RequestException | urllib3.exceptions.HTTPError | OSError):
        return Unreadable(type(error).__name__)
    detail = type(causes[0]).__name__
    return Dropped(detail) if reused else Unreachable(detail)


def _causes(error: BaseException) -> list[BaseException]:
    """Answer the error and all that it wraps, the innermost first."""
    found: list[BaseException] = []
    queue: list[object] = [error]
    while queue and len(found) < 16:
        one = queue.pop()
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            reason = getattr(one, "reason", None)
            queue += [*one.args, reason, one.__cause__, one.__context__]
    return found[::-1]


def _refusal_of_proxy(error: BaseException) -> Trouble | None:
    """Answer what a proxy said instead of leading us on."""
    refused = _REFUSED_BY_PROXY.match(str(error)) if isinstance(error, OSError) else None
    if refused is None:
        return None
    status = refused.group(1)
    return ProxySignInNeeded("tunnel") if status == "407" else Unreachable(f"proxy: {status}")


def _absence_of_proxy(error: BaseException) -> Trouble | None:
    return ProxyUnreachable() if isinstance(error, urllib3.exceptions.ProxyError) else None


def _translation(error: BaseException) -> Trouble | None:  # noqa: PLR0911 - a line a kind
    match error:
        case ssl.SSLError() | urllib3.exceptions.SSLError():
            return _insecure(error)
        case urllib3.exceptions.NameResolutionError():
            return HostUnknown()
        case urllib3.exceptions.NewConnectionError() | urllib3.exceptions.ConnectTimeoutError():
            return Unreachable(type(error).__name__)  # both are kinds of TimeoutError to urllib3
        case TimeoutError() | urllib3.exceptions.TimeoutError():
            return TooSlow()
        case http.client.RemoteDisconnected():
            return None  # cut off before it began
        case http.client.IncompleteRead():
            return Unreadable("cut off")
        case http.client.HTTPException():
            return Unreadable("not HTTP")
        case urllib3.exceptions.InvalidHeader() | requests.exceptions.InvalidHeader():
            return Unreadable("header")
    return None


def _insecure(error: ssl.SSLError | urllib3.exceptions.SSLError) -> Trouble | None:
    match error:
        case ssl.SSLCertVerificationError():
            problem = _PROBLEMS.get(error.verify_code, CertificateProblem.OTHER)
            return Untrusted(problem)
        case urllib3.exceptions.SSLError() if "ingerprint" in str(error):
            return Untrusted(CertificateProblem.CHANGED)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return None  # cut off, not refused
        case ssl.SSLError():
            reason = error.reason or ""
            return NotSecure(reason, _INSECURITIES.get(reason, Insecurity.OTHER))
    return None
