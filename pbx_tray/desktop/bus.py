"""A D-Bus connection that never makes the GUI thread wait, once it stands.

QtDBus cannot send an unsigned number from Python; jeepney makes the messages, and a
QSocketNotifier says when there is something to read.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from jeepney import (  # type: ignore[import-untyped]  # jeepney carries no types
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.bus import get_bus  # type: ignore[import-untyped]  # as above
from jeepney.io.blocking import prep_socket  # type: ignore[import-untyped]  # as above
from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

THE_BUS = "org.freedesktop.DBus"

Answer = tuple[object, ...] | None
"""What a call came back with; None where it failed."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal that passed on the bus. `sender` is the unique name of whoever sent it."""

    sender: str
    interface: str
    member: str
    body: tuple[object, ...]


class Bus(QObject):
    """One connection to the message bus at `address`, or to the session's own.

    Setting up and `ask` wait for the bus, in all no longer than `patience` seconds; after
    `listen` nothing waits. Setting up raises KeyError or ValueError where no bus is named,
    RuntimeError where it is of a kind that is not supported, OSError where it does not answer.

    Signals:
        heard(Heard): a signal that was asked for with `watch`, or was sent to us alone.
        gone(): the bus has ended; nothing is sent or heard any more.
    """

    heard = Signal(object)
    gone = Signal()

    def __init__(
        self, address: str | None = None, patience: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._until = time.monotonic() + patience
        self._socket: socket.socket = prep_socket(get_bus(address or "SESSION"), timeout=patience)
        self._parser = Parser()
        self._serials = count(1)
        self._awaited: dict[int, Callable[[Answer], None]] = {}
        self._unsent = bytearray()
        self._listening: tuple[QSocketNotifier, ...] = ()
        try:
            self.ask("Hello")
        except OSError:
            self._socket.close()
            raise

    @property
    def is_open(self) -> bool:
        """Whether something sent now would go somewhere."""
        return bool(self._listening)

    def ask(self, method: str, signature: str = "", *arguments: object) -> Answer:
        """Call a method of the bus itself and wait for its answer: only before `listen`."""
        serial = next(self._serials)
        self._socket.settimeout(self._time_left())
        self._socket.sendall(_call(THE_BUS, method, signature, arguments, serial))
        while True:
            message = self._parser.get_next_message()
            if message is None:
                self._socket.settimeout(self._time_left())
                data = self._socket.recv(65536)
                if not data:
                    raise ConnectionResetError("The bus hung up.")
                self._parser.add_data(data)
            elif message.header.fields.get(HeaderFields.reply_serial) == serial:
                return _answer(message)

    def listen(self) -> None:
        """Begin to hear what comes, without ever waiting."""
        self._socket.setblocking(False)
        number = self._socket.fileno()
        reading = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        writing = QSocketNotifier(number, QSocketNotifier.Type.Write, self)
        writing.setEnabled(False)
        reading.activated.connect(self._read)
        writing.activated.connect(self._write)
        self._listening = (reading, writing)

    def call(
        self,
        service: str,
        method: str,
        signature: str,
        arguments: tuple[object, ...],
        answered: Callable[[Answer], None],
    ) -> None:
        """Call a method and return at once; `answered` is called when its answer is there.

        `service` names its object and its interface too, as is the custom for a service with one.
        """
        if not self._listening:
            return
        serial = next(self._serials)
        self._awaited[serial] = answered
        self._unsent += _call(service, method, signature, arguments, serial)
        self._write()

    def watch(self, rule: str) -> None:
        """Ask the bus for the signals that fit a match rule."""
        self.call(THE_BUS, "AddMatch", "s", (rule,), lambda _answer: None)

    def close(self) -> None:
        """End the connection; what was not answered stays so. `gone` is not emitted."""
        for notifier in self._listening:
            notifier.setEnabled(False)
        self._listening = ()
        self._awaited.clear()
        self._socket.close()

    def _time_left(self) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("The bus does not answer.")
        return left

    def _read(self) -> None:
        while self._listening:
            try:
                data = self._socket.recv(65536)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            if not data:
                self.close()
                self.gone.emit()
                return
            self._parser.add_data(data)
            while self._listening and (message := self._parser.get_next_message()) is not None:
                self._take(message)

    def _write(self) -> None:
        try:
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            pass  # the bus is slow: the rest goes when it has room
        except OSError:
            self._unsent.clear()  # the reading side learns of it too, and says so
        self._listening[1].setEnabled(bool(self._unsent))

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            sender = fields.get(HeaderFields.sender, "")
            interface, member = fields[HeaderFields.interface], fields[HeaderFields.member]
            self.heard.emit(Heard(sender, interface, member, tuple(message.body)))
            return
        answered = self._awaited.pop(fields.get(HeaderFields.reply_serial), None)
        if answered is not None:
            answered(_answer(message))


def _call(
    service: str, method: str, signature: str, arguments: tuple[object, ...], serial: int
) -> bytes:
    address = DBusAddress("/" + service.replace(".", "/"), service, interface=service)
    message = new_method_call(address, method, signature or None, arguments)
    return bytes(message.serialise(serial=serial))


def _answer(message: Message) -> Answer:
    if message.header.message_type is MessageType.error:
        return None
    return tuple(message.body)
