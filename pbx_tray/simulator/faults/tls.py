"""Faults of TLS, which strike before a request is made: all are for `*`."""

import ssl

from pbx_tray.simulator.certificate_kinds import KINDS
from pbx_tray.simulator.faults.catalogue import Fault, greeting
from pbx_tray.simulator.line import Wire


@greeting("certificate", 35, 46, 47, 51, kind=KINDS)
def _certificate(wire: Wire, fault: Fault, context: ssl.SSLContext | None) -> ssl.SSLContext | None:
    """Show a certificate of this KIND."""
    return context and wire.simulator.certificates.context(fault.text("kind"))


@greeting("tls-old", 48)
def _old(wire: Wire, _fault: Fault, context: ssl.SSLContext | None) -> ssl.SSLContext | None:
    """Speak TLS 1.0 and 1.1 only, as far as OpenSSL still can."""
    return context and wire.simulator.certificates.old_context()


@greeting("tls-client-certificate", 48)
def _client_certificate(
    wire: Wire, _fault: Fault, context: ssl.SSLContext | None
) -> ssl.SSLContext | None:
    """Want a certificate of the client."""
    return context and wire.simulator.certificates.asking_context()


@greeting("tls-plain", 48)
def _plain(_wire: Wire, _fault: Fault, _context: ssl.SSLContext | None) -> ssl.SSLContext | None:
    """Speak plain HTTP at the port of HTTPS."""
    return None


@greeting("tls-stall", 48)
def _stall(wire: Wire, fault: Fault, context: ssl.SSLContext | None) -> ssl.SSLContext | None:
    """Accept, and begin no handshake until the fault is lifted."""
    wire.linger(until=lambda: fault.lifted)
    return context
