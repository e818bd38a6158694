"""What passes between programs and the notification server, read off the bus as it happens."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar

from jeepney import (  # type: ignore[import-untyped]  # carries no types
    DBusAddress,
    HeaderFields,
    MessageType,
)

from tests.desktop.processes import SessionError
from tests.desktop.session_bus import NOTIFICATIONS, SessionBus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jeepney import Message

_MONITORING = DBusAddress(
    "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Monitoring"
)
# The second rule is for the answers to Notify, which carry the notification's number.
_RULES = [
    f"interface='{NOTIFICATIONS}'",
    f"type='method_return',sender='{NOTIFICATIONS}'",
]


@dataclass(frozen=True)
class Posted:
    """A Notify call that the server accepted.

    `hints` are (D-Bus type, value) pairs by name. `at` is the call's `time.monotonic()`.
    """

    at: float
    number: int
    replaces: int
    app: str
    icon: str
    summary: str
    body: str
    actions: tuple[str, ...]
    hints: Mapping[str, tuple[str, object]]
    expires_ms: int


@dataclass(frozen=True)
class CloseAsked:
    """A CloseNotification call: a program withdraws notification `number`."""

    at: float
    number: int


@dataclass(frozen=True)
class Closed:
    """The server closed it. Reason 1: expired, 2: the person did, 3: a program did."""

    at: float
    number: int
    reason: int


@dataclass(frozen=True)
class ActionInvoked:
    """The person chose an action of notification `number`."""

    at: float
    number: int
    action: str


Entry = Posted | CloseAsked | Closed | ActionInvoked
Kind = TypeVar("Kind", Posted, CloseAsked, Closed, ActionInvoked)


class NotificationRecord:
    """A live record of one session's notifications, kept by a thread that listens to its bus."""

    def __init__(self, bus_address: str) -> None:
        self._bus = SessionBus(bus_address)
        self._bus.call(_MONITORING, "BecomeMonitor", "asu", _RULES, 0)
        self._entries: list[Entry] = []
        self._changed = threading.Condition()
        self._unanswered: dict[tuple[str, int], tuple[float, Message]] = {}
        self._thread = threading.Thread(target=self._listen, name="notification record")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._bus.connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._bus.connection.close()

    def all(self, kind: type[Kind]) -> list[Kind]:
        """Every entry of this kind so far, in the order in which they passed."""
        with self._changed:
            return [entry for entry in self._entries if isinstance(entry, kind)]

    def wait_for(
        self,
        kind: type[Kind],
        such_that: Callable[[Kind], bool] = lambda _entry: True,
        timeout: float = 15.0,
    ) -> Kind:
        """The first entry of this kind that fits, waiting for it if need be.

        Raises SessionError, which tells what did pass, after `timeout` seconds.
        """

        def fitting() -> Kind | None:
            return next((e for e in self._entries if isinstance(e, kind) and such_that(e)), None)

        with self._changed:
            found = self._changed.wait_for(fitting, timeout)
            if found is None:
                passed = "\n  ".join(map(str, self._entries)) or "nothing"
                raise SessionError(
                    f"No fitting {kind.__name__} in {timeout:g} s. What passed:\n  {passed}"
                )
        return found

    def _listen(self) -> None:
        try:
            while True:
                entry = self._entry(self._bus.connection.receive())
                if entry is not None:
                    with self._changed:
                        self._entries.append(entry)
                        self._changed.notify_all()
        except ConnectionError:
            return  # the record is being closed, or the bus has ended

    def _entry(self, message: Message) -> Entry | None:
        now = time.monotonic()
        header = message.header
        if header.message_type is MessageType.method_return:
            return self._posted(message)
        match header.fields.get(HeaderFields.member), message.body:
            case "Notify", _:
                call = header.fields[HeaderFields.sender], header.serial
                self._unanswered[call] = now, message
            case "CloseNotification", (int(number),):
                return CloseAsked(now, number)
            case "NotificationClosed", (int(number), int(reason)):
                return Closed(now, number, reason)
            case "ActionInvoked", (int(number), str(action)):
                return ActionInvoked(now, number, action)
        return None

    def _posted(self, answer: Message) -> Posted | None:
        fields = answer.header.fields
        call = fields.get(HeaderFields.destination), fields.get(HeaderFields.reply_serial)
        if call not in self._unanswered:
            return None
        at, asked = self._unanswered.pop(call)
        app, replaces, icon, summary, body, actions, hints, expires_ms = asked.body
        return Posted(
            at=at,
            number=answer.body[0],
            replaces=replaces,
            app=app,
            icon=icon,
            summary=summary,
            body=body,
            actions=tuple(actions),
            hints=hints,
            expires_ms=expires_ms,
        )
