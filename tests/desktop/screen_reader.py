"""A screen reader without a voice: it walks the tree of what is shown, and notes what changes.

It speaks AT-SPI, as the real ones do (https://gitlab.gnome.org/GNOME/at-spi2-core, `xml/`).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from typing import Any, NamedTuple, Self

from jeepney import (  # type: ignore[import-untyped]  # carries no types
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Properties,
    message_bus,
)

from tests.desktop.processes import SessionError, wait_until
from tests.desktop.session_bus import SessionBus

_A11Y = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_FOCUSABLE, _SHOWING = 11, 25  # bits of the state
_ROOM_S = 30.0


class Part(NamedTuple):
    """One thing on the screen, as it is told to who cannot see it."""

    role: str
    name: str
    description: str
    focusable: bool
    showing: bool


class Heard(NamedTuple):
    """One change: "PropertyChange" of "accessible-name" to `text`, or an "Announcement"."""

    event: str
    detail: str
    text: str


class ScreenReader:
    """Listens as long as the `with` block lasts; `with` it a program is to be started.

    `address` is that of the session bus, on which readers and programs find each other.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._changes: deque[Any] = deque(maxlen=10_000)
        self._focused: deque[Any] = deque(maxlen=10_000)
        self._last = (_REGISTRY, _ROOT)

    def __enter__(self) -> Self:
        with SessionBus(self._address) as session:
            [address] = session.call(_A11Y, "GetAddress")
            session.connection.send_and_get_reply(Properties(_STATUS).set("IsEnabled", "b", True))
        with ExitStack() as stack:
            self._bus = stack.enter_context(SessionBus(str(address)))
            self._listen(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()

    def parts(self) -> list[Part]:
        """Everything that programs show now, each thing before what is in it."""
        return list(self._walk(_REGISTRY, _ROOT))

    def window(self, title: str) -> list[Part]:
        """Everything in the window that shows with a title that begins so; empty without it."""
        for program in self._children(_REGISTRY, _ROOT):
            for window in self._children(*program):
                with suppress(DBusErrorResponse):  # it has gone meanwhile
                    part = self._part(_accessible(*window))
                    if part.showing and part.name.startswith(title):
                        return list(self._walk(*window))
        return []

    def focus(self) -> str:
        """The name of what took the keys last; a menu's items are found in no other way."""
        with suppress(TimeoutError):
            while True:
                self._bus.connection.recv_messages(timeout=0)
        while self._focused:
            message = self._focused.popleft()
            state, is_so, *_ = message.body
            if (state, is_so) == ("focused", 1):
                fields = message.header.fields
                self._last = fields[HeaderFields.sender], fields[HeaderFields.path]
        try:
            return self._part(_accessible(*self._last)).name
        except DBusErrorResponse:  # it has gone meanwhile
            return ""

    def wait_for(self, condition: Callable[[list[Part]], bool], what: str) -> list[Part]:
        """Look until what is there is as the condition wants it, and answer it."""
        return wait_until(lambda: (p := self.parts()) and condition(p) and p, what, 10) or []

    def wait_to_hear(self, *texts: str) -> Heard:
        """Wait until a change is told whose text has all of these in it."""
        deadline = time.monotonic() + _ROOM_S
        receive = self._bus.connection.recv_until_filtered
        try:
            while True:
                message = receive(self._changes, timeout=deadline - time.monotonic())
                heard = _heard(message)
                if all(text in heard.text for text in texts):
                    return heard
        except TimeoutError:
            raise SessionError(f"Nothing with {texts} was told in {_ROOM_S:g} s.") from None

    def _listen(self, stack: ExitStack) -> None:
        connection = self._bus.connection
        connection.send_and_get_reply(message_bus.AddMatch(_rule()))
        for member, queue in (
            ("PropertyChange", self._changes),
            ("Announcement", self._changes),
            ("StateChanged", self._focused),
        ):
            stack.enter_context(connection.filter(_rule(member), queue=queue))
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in ("property-change", "announcement", "state-changed:focused"):
            self._bus.call(registry, "RegisterEvent", "sass", f"object:{event}", [], "")

    def _walk(self, name: str, path: str) -> Iterator[Part]:
        try:
            yield self._part(_accessible(name, path))
        except DBusErrorResponse:  # it has gone meanwhile
            return
        for child in self._children(name, path):
            yield from self._walk(*child)

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        try:
            [children] = self._bus.call(_accessible(name, path), "GetChildren")
        except DBusErrorResponse:  # it has gone meanwhile
            return []
        assert isinstance(children, list)
        return children

    def _part(self, where: DBusAddress) -> Part:
        [role] = self._bus.call(where, "GetRoleName")
        [states] = self._bus.call(where, "GetState")
        assert isinstance(states, list)
        name, description = (self._bus._property(where, p) for p in ("Name", "Description"))
        return Part(
            str(role),
            str(name),
            str(description),
            focusable=bool(states[0] >> _FOCUSABLE & 1),
            showing=bool(states[0] >> _SHOWING & 1),
        )


def _accessible(name: str, path: str) -> DBusAddress:
    return DBusAddress(path, name, "org.a11y.atspi.Accessible")


def _rule(member: str | None = None) -> MatchRule:
    return MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)


def _heard(message: Any) -> Heard:
    detail, _one, _two, value, _properties = message.body
    member = message.header.fields[HeaderFields.member]
    return Heard(member, detail, str(value[1]))
