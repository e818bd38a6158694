"""One instance per user session and configuration folder; another start tells it its wish.

A lock says who is the first. Its front door is a socket in a folder that is the user's alone.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import stat
import sys
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths
from PySide6.QtNetwork import QLocalSocket

from pbx_tray.desktop.front_door import TAKEN, line_of
from pbx_tray.desktop.peer import is_me

_PATIENCE_MS = 2000


class SilentError(Exception):
    """Another instance is there, and does not answer."""


class SingleInstance:
    """Is the one instance for `folder`, or tells the one that is.

    `place` is where its front door is: a path, on Windows the name of a pipe.
    """

    def __init__(self, folder: Path) -> None:
        self.place = _place_for(folder)
        self._lock = QLockFile(str(_own_folder() / f"{Path(self.place).name}.lock"))
        self._lock.setStaleLockTime(0)  # it is stale once its process is gone, and not before

    def is_first(self, wish: str | None, seconds: float = 5.0) -> bool:
        """Answer whether this is the one instance now; where another is, tell it the wish.

        `wish` is what asks for a call; None asks for the window. Raises SilentError.
        """
        until = time.monotonic() + seconds
        while not self._lock.tryLock(100):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True  # no lock can be made here: better two instances than none
            if _told(self.place, wish):
                return False
            if time.monotonic() > until:
                raise SilentError
        return True

    def close(self) -> None:
        """Be the one instance no longer. As often as one likes."""
        self._lock.unlock()


def _told(place: str, wish: str | None) -> bool:
    """Tell the instance whose front door is there, if it is one of this user's."""
    host = QLocalSocket()
    host.connectToServer(place)
    if not host.waitForConnected(_PATIENCE_MS) or not is_me(int(host.socketDescriptor())):
        return False
    host.write(line_of(wish))
    heard = b""
    while len(heard) < len(TAKEN) and host.waitForReadyRead(_PATIENCE_MS):
        heard += bytes(host.readAll().data())
    host.abort()
    return heard == TAKEN


def _place_for(folder: Path) -> str:
    whose = f"{getpass.getuser()}\0{folder.absolute()}".encode("utf-8", "surrogateescape")
    name = f"pbx-tray-{hashlib.sha256(whose).hexdigest()[:16]}"
    return name if sys.platform == "win32" else str(_own_folder() / name)


def _own_folder() -> Path:
    """Answer a folder that is this user's alone: the session's, else one in the user's cache."""
    session = os.environ.get("XDG_RUNTIME_DIR")
    if session and _is_private(Path(session)):
        return Path(session)
    kind = QStandardPaths.StandardLocation.GenericCacheLocation
    own = Path(QStandardPaths.writableLocation(kind)) / "pbx-tray"
    own.mkdir(parents=True, exist_ok=True, mode=0o700)
    own.chmod(0o700)
    return own


def _is_private(folder: Path) -> bool:
    if sys.platform == "win32":
        return False
    else:  # noqa: RET505 - the checker of types knows by this that it is not Windows
        try:
            seen = folder.stat()
        except OSError:
            return False
        ours = seen.st_uid == os.getuid() and stat.S_ISDIR(seen.st_mode)
        return ours and not stat.S_IMODE(seen.st_mode) & 0o077
