"""A notification server that answers when it is told to, or never."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Self

from jeepney import (  # type: ignore[import-untyped]  # carries no types
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)

from tests.desktop.session_bus import NOTIFICATIONS, SessionBus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jeepney import Message


class SlowServer:
    """Takes the notification service's name and keeps every call until it is told to answer.

    `notified` are the arguments of Notify as they came, `closed` the numbers to be closed.
    """

    def __init__(self, address: str, abilities: Sequence[str] | None = ("actions",)) -> None:
        self.notified: list[tuple[object, ...]] = []
        self.closed: list[int] = []
        self._abilities = abilities
        self._kept: list[Message] = []
        self._bus = SessionBus(address)
        self._bus.connection.send_and_get_reply(message_bus.RequestName(NOTIFICATIONS))
        self._thread = threading.Thread(target=self._serve, name="slow notification server")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._bus.connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._bus.connection.close()

    def answer_notify(self, number: int) -> None:
        """Answer the oldest Notify that is not answered yet."""
        self._answer(self._kept.pop(0), "u", number)

    def say_acted(self, number: int, action: str) -> None:
        """Say that the person chose an action."""
        emitter = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        self._bus.connection.send(new_signal(emitter, "ActionInvoked", "us", (number, action)))

    def _take_notice(self, message: Message) -> None:
        self._kept.append(message)
        self.notified.append(message.body)

    def _serve(self) -> None:
        with contextlib.suppress(ConnectionError):  # it is being closed
            while True:
                self._take(self._bus.connection.receive())

    def _take(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        match message.header.fields[HeaderFields.member]:
            case "GetCapabilities" if self._abilities is not None:
                self._answer(message, "as", list(self._abilities))
            case "Notify":
                self._take_notice(message)
            case "CloseNotification":
                self.closed.append(message.body[0])
                self._answer(message, "")

    def _answer(self, call: Message, signature: str, *values: object) -> None:
        self._bus.connection.send(new_method_return(call, signature or None, values))


class PromptServer(SlowServer):
    """Answers each Notify at once, with a number of its own; it shows nothing to anybody."""

    def _take_notice(self, message: Message) -> None:
        super()._take_notice(message)
        replaces = message.body[1]
        self.answer_notify(replaces or 1000 + len(self.notified))
