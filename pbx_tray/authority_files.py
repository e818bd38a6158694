"""The certificate files that people choose: copies of our own, kept while an account goes by one.

What came by mail lies among the downloads, and goes from there. No Qt.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import stat
import threading
from collections.abc import Callable
from pathlib import Path

from pbx_tray.core.accounts import Accounts
from pbx_tray.core.display import display
from pbx_tray.core.language import tr
from pbx_tray.core.link import Trouble
from pbx_tray.whole_file import write_whole

_FOLDER = "certificates"
_LONGEST_PATH = 200  # characters
_MOST = 2**20  # bytes: more than all that a system believes
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")


class UnusableFile(Trouble):
    """A file that nothing can be believed by; its detail is a sentence for who chose it."""


class AuthorityFiles:
    """Keeps the copies in a folder of their own, inside `folder`. Any thread may call.

    `accounts` answers which are signed in, to any thread.
    """

    def __init__(self, folder: Path, accounts: Callable[[], Accounts]) -> None:
        self._folder = folder.absolute() / _FOLDER
        self._accounts = accounts
        self._chosen = ""  # the name of the last one, until an account goes by it
        self._lock = threading.Lock()

    def keep(self, path: str) -> str:
        """Copy the certificates in a file, and nothing else; answer where. Raises UnusableFile."""
        content = certificates_in(Path(path))
        copy = self._folder / f"{hashlib.sha256(content.encode()).hexdigest()[:16]}.pem"
        with self._lock:
            self._chosen = copy.name
            try:
                write_whole(copy, content)
            except OSError:
                raise UnusableFile(
                    tr(
                        "The certificate can't be kept in {folder}: "
                        "the disk is full, or nothing may be written there.",
                        folder=display(str(self._folder), _LONGEST_PATH),
                    )
                ) from None
        return str(copy)

    def tidy(self) -> None:
        """Remove the copies that no account goes by any more, soon (a slot)."""
        threading.Thread(target=self._tidy, name="certificates", daemon=True).start()

    def _tidy(self) -> None:
        with self._lock, contextlib.suppress(OSError):
            used = {Path(one.ca_file).name for one in self._accounts() if one.ca_file}
            if self._chosen in used:
                self._chosen = ""
            for file in self._folder.glob("*.pem*"):
                if file.name not in used | {self._chosen}:
                    file.unlink()


def certificates_in(path: Path) -> str:
    """Answer the certificates in a file as PEM, whichever way it has them. Raises UnusableFile."""
    import ssl  # noqa: PLC0415 - not before the first paint

    try:
        content = _read(path)
    except OSError:
        raise UnusableFile(
            tr("This file can't be read. Save it once more, and choose it there.")
        ) from None
    if len(content) > _MOST:
        raise UnusableFile(
            tr("This file is too large for a certificate. Choose the one that you were sent.")
        )
    try:
        found = [ssl.PEM_cert_to_DER_cert(pem.decode("ascii")) for pem in _PEM.findall(content)]
        text = "".join(ssl.DER_cert_to_PEM_cert(der) for der in found or [content])
        ssl.create_default_context(cadata=text)
    except (ValueError, ssl.SSLError):
        why = tr("There is no certificate in this file. Ask for it as a .pem, .crt or .cer file.")
        raise UnusableFile(why) from None
    return text


def _read(path: Path) -> bytes:
    """Answer what is in a file, as far as it matters. Raises OSError."""
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would have us wait for its other end
        raise IsADirectoryError
    with path.open("rb") as file:
        return file.read(_MOST + 1)
