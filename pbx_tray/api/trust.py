"""Which certificates are believed: the system's store, one CA file, or one pinned certificate.

Whatever is chosen is all that is believed: no environment variable and no bundle that came with a
library adds to it.
"""

from __future__ import annotations

import os
import re
import ssl
import sys
from dataclasses import dataclass

from pbx_tray.core.language import tr

# Where Linux systems keep the authorities they trust, besides what OpenSSL was built to read.
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class PinError(ValueError):
    """A pin that no certificate can have; its text is a sentence for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What is believed. With neither part set: what the system believes.

    `pin` is a certificate's SHA-256 in hexadecimal, colons or not: that certificate and no other.
    `anything` believes whatever comes: the console client's switch, out of reach for the app.
    """

    ca_file: str | None = None
    pin: str | None = None
    anything: bool = False

    @property
    def verifies(self) -> bool:
        """Whether the chain and the name are checked, and not the one certificate itself."""
        return self.pin is None and not self.anything

    @property
    def fingerprint(self) -> str | None:
        """The pin as 64 small hexadecimal digits; None without one. Raises PinError."""
        if self.pin is None:
            return None
        digits = re.sub(r"[:\s]", "", self.pin).lower()
        # urllib3 would take a shorter one for an MD5 or a SHA-1, which can be forged.
        if not re.fullmatch(r"[0-9a-f]{64}", digits):
            raise PinError(tr("A fingerprint is a certificate's SHA-256: 64 hexadecimal digits."))
        return digits

    def context(self) -> ssl.SSLContext:
        """Answer what a connection is made with. Raises OSError for a CA file that is none."""
        if not self.verifies or self.ca_file is not None:
            context = _client_context()
            context.check_hostname = self.verifies
            context.verify_mode = ssl.CERT_REQUIRED if self.verifies else ssl.CERT_NONE
            if self.ca_file is not None and self.verifies:
                context.load_verify_locations(cafile=self.ca_file)
                # Whoever stands in the file is believed, an authority in between among them.
                context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        else:
            context = _system_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context


def _client_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.hostname_checks_common_name = False  # names stand in their own field, as in browsers
    return context


def _system_context() -> ssl.SSLContext:
    if sys.platform in {"win32", "darwin"}:
        # Their stores cannot be read from OpenSSL; imported late, and only there.
        import truststore  # noqa: PLC0415 - see above

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = _client_context()
    built_in = ssl.get_default_verify_paths()
    files = (built_in.openssl_cafile, *_BUNDLES)
    bundle = next((path for path in files if os.path.isfile(path)), None)  # noqa: PTH113 - C paths
    folder = built_in.openssl_capath if os.path.isdir(built_in.openssl_capath) else None  # noqa: PTH112 - as above
    if bundle or folder:
        context.load_verify_locations(cafile=bundle, capath=folder)
    return context
