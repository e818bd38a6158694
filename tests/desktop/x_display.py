"""Questions to the X server, in its own protocol.

Only what the session needs: who owns a selection, where a window is, and which icons are docked in
the tray. Xlib would end the test process together with the server; a socket only raises OSError.
Layouts: X Window System Protocol, version 11, appendix B.
"""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator

AUTHENTICATION = b"MIT-MAGIC-COOKIE-1"
TRAY_SELECTION = "_NET_SYSTEM_TRAY_S0"
WINDOW_MANAGER_SELECTION = "WM_S0"

_ANY_DISPLAY = 0xFFFF
_GET_GEOMETRY, _QUERY_TREE, _INTERN_ATOM, _GET_PROPERTY = 14, 15, 16, 20
_GET_SELECTION_OWNER, _TRANSLATE_COORDINATES = 23, 40


def authority_file(cookie: bytes) -> bytes:
    """The content of an Xauthority file that lets `cookie` open every display."""
    fields = (b"", b"", AUTHENTICATION, cookie)
    return struct.pack(">H", _ANY_DISPLAY) + b"".join(
        struct.pack(">H", len(field)) + field for field in fields
    )


class XDisplay:
    """A connection to one X server. Raises OSError when the server is not there."""

    def __init__(self, number: int, cookie: bytes) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(5)
        try:
            self._socket.connect(f"/tmp/.X11-unix/X{number}")  # noqa: S108 - where X puts it
            self._root, self._own_id_bits = self._introduce(cookie)
        except BaseException:
            self._socket.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._socket.close()

    def selection_owner(self, name: str) -> int:
        """The window that owns the selection `name`, or 0."""
        reply = self._ask(_GET_SELECTION_OWNER, struct.pack("<I", self._atom(name)))
        return _number(reply, 8)

    def place(self, window: int) -> tuple[int, int, int, int]:
        """Where the inside of a window is on the screen: left, top, width, height.

        xdotool counts the frame that the window manager adds twice.
        """
        width, height = struct.unpack_from(
            "<HH", self._ask(_GET_GEOMETRY, struct.pack("<I", window)), 16
        )
        corner = struct.pack("<IIhh", window, self._root, 0, 0)
        left, top = struct.unpack_from("<hh", self._ask(_TRANSLATE_COORDINATES, corner), 12)
        return left, top, width, height

    def docked_icons(self) -> list[int]:
        """The windows embedded in windows of whoever owns the tray selection."""
        tray = self.selection_owner(TRAY_SELECTION)
        if not tray:
            return []
        embedded = self._atom("_XEMBED_INFO")
        return [
            window
            for parent, window in self._tree(self._root)
            if self._client(parent) == self._client(tray) and self._has(window, embedded)
        ]

    def _client(self, window: int) -> int:
        # The server gives each client a range of numbers; the bits above it name the client.
        return window & ~self._own_id_bits

    def _tree(self, parent: int) -> Iterator[tuple[int, int]]:
        """Every pair of parent and child below `parent`."""
        reply = self._ask(_QUERY_TREE, struct.pack("<I", parent))
        children = struct.unpack_from(f"<{(len(reply) - 32) // 4}I", reply, 32)
        for child in children:
            yield parent, child
            yield from self._tree(child)

    def _has(self, window: int, atom: int) -> bool:
        reply = self._ask(_GET_PROPERTY, struct.pack("<5I", window, atom, 0, 0, 0))
        return _number(reply, 8) != 0

    def _atom(self, name: str) -> int:
        text = name.encode()
        body = struct.pack("<HH", len(text), 0) + _padded(text)
        return _number(self._ask(_INTERN_ATOM, body), 8)

    def _ask(self, opcode: int, body: bytes) -> bytes:
        """Send one request and return its reply; an error (a window just gone) is all zeroes."""
        self._socket.sendall(struct.pack("<BxH", opcode, 1 + len(body) // 4) + body)
        while True:
            head = self._read(32)
            if head[0] == 0:
                return bytes(32)
            if head[0] == 1:
                return head + self._read(4 * _number(head, 4))

    def _introduce(self, cookie: bytes) -> tuple[int, int]:
        """Open the conversation; return the root window and the mask of a client's own numbers."""
        names = struct.pack("<HHxx", len(AUTHENTICATION), len(cookie))
        hello = struct.pack("<BxHH", ord("l"), 11, 0) + names
        self._socket.sendall(hello + _padded(AUTHENTICATION) + _padded(cookie))
        status, length = struct.unpack("<BxxxxxH", self._read(8))
        setup = self._read(4 * length)
        if status != 1:
            raise ConnectionRefusedError("The X server refused the cookie.")
        vendor_length, formats = struct.unpack_from("<H", setup, 16)[0], setup[21]
        screen = 32 + (vendor_length + 3) // 4 * 4 + 8 * formats
        return _number(setup, screen), _number(setup, 8)

    def _read(self, size: int) -> bytes:
        received = b""
        while len(received) < size:
            piece = self._socket.recv(size - len(received))
            if not piece:
                raise ConnectionResetError("The X server closed the connection.")
            received += piece
        return received


def _padded(text: bytes) -> bytes:
    return text + bytes(-len(text) % 4)


def _number(data: bytes, offset: int) -> int:
    value: int = struct.unpack_from("<I", data, offset)[0]
    return value
