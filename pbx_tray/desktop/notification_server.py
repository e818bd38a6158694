"""The desktop's notification server, talked to over D-Bus without ever waiting for it.

After <https://specifications.freedesktop.org/notification-spec/latest/>.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core.language import tr
from pbx_tray.core.notices import ACTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pbx_tray.core.notices import Notice
    from pbx_tray.desktop.bus import Answer, Bus, Heard

SERVER = "org.freedesktop.Notifications"
_DBUS = "org.freedesktop.DBus"
_URGENCY = {"low": 0, "normal": 1, "critical": 2}
# No text on the bus may hold NUL; of the other control characters only the line end says something.
_CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if chr(code) != "\n"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A square picture, `size` pixels a side, four bytes a pixel: red, green, blue, opacity.

    It travels with each notice: an icon's name means nothing where that icon is not installed.
    """

    size: int
    pixels: bytes


class NotificationServer(QObject):
    """Whoever answers to the notification service's name, now and after a restart.

    It counts as lost when it answers nothing for `patience` seconds.

    Signals:
        ready(): it said what it can do, and takes notices; after a restart, again.
        restarted(): its numbers mean nothing any more; `ready` follows if there is a new one.
        closed(int, int): the notice with this number is gone, and the specification's reason.
        acted(int, str): the person chose an action of the notice with this number; "default" is a
            click on the notice itself.
        lost(): it does not answer, it refuses, or the bus has ended: nothing is shown just now.
        found(): after `lost`: it answers again.
    """

    ready = Signal()
    restarted = Signal()
    closed = Signal(object, object)  # numbers without a sign do not fit into Qt's int
    acted = Signal(object, str)
    lost = Signal()
    found = Signal()

    def __init__(
        self,
        bus: Bus,
        patience: float,
        picture: Picture | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        bus.setParent(self)
        self._picture = picture
        self._bus = bus
        self._owner = ""  # the server's unique name: nobody else is believed
        self._abilities: frozenset[str] | None = None
        self._shows_actions = True  # most do; it is asked at once
        self._question: object | None = None  # the one about its abilities that counts
        self._unanswered = 0
        self._lost = False
        self._patience = QTimer(self, singleShot=True, interval=round(patience * 1000))
        self._patience.timeout.connect(self._fail)
        bus.heard.connect(self._hear)
        bus.gone.connect(self._end)
        bus.listen()
        bus.watch(f"type='signal',sender='{SERVER}',interface='{SERVER}'")
        bus.watch(f"type='signal',sender='{_DBUS}',member='NameOwnerChanged',arg0='{SERVER}'")
        self._call(_DBUS, "GetNameOwner", "s", (SERVER,), self._take_owner)
        self.wake()

    @property
    def is_ready(self) -> bool:
        """Whether it takes notices."""
        return self._abilities is not None

    @property
    def shows_actions(self) -> bool:
        """Whether it said that it can show actions; what it said last, while it is away."""
        return self._shows_actions

    @property
    def is_lost(self) -> bool:
        """Whether nothing is shown just now."""
        return self._lost

    @property
    def is_open(self) -> bool:
        """Whether there is a bus on which it could come back."""
        return self._bus.is_open

    def wake(self) -> None:
        """Ask what it can do; `ready` follows. Where there is none, the bus may start one."""
        if self._question is None:
            self._question = question = object()
            self._call(
                SERVER, "GetCapabilities", "", (), lambda a: self._take_abilities(question, a)
            )

    def notify(
        self, notice: Notice, replaces: int | None, numbered: Callable[[int | None], None]
    ) -> None:
        """Show `notice`; `numbered` is called with the server's number, or None if it failed."""
        owner = self._owner

        def answered(answer: Answer) -> None:
            number = answer[0] if answer else None
            works = isinstance(number, int)
            if owner == self._owner and not works:
                self._abilities = None  # whoever answers next is asked first
            numbered(number if isinstance(number, int) else None)
            if owner == self._owner:
                (self._work if works else self._fail)()

        arguments = _notify(notice, replaces or 0, self._abilities or frozenset(), self._picture)
        self._call(SERVER, "Notify", "susssasa{sv}i", arguments, answered)

    def take_away(self, number: int) -> None:
        """Close the notice with this number."""
        self._call(SERVER, "CloseNotification", "u", (number,), lambda _answer: None)

    def close(self) -> None:
        """End the connection. No signal follows."""
        self._patience.stop()
        self._bus.close()

    def _call(
        self,
        service: str,
        method: str,
        signature: str,
        arguments: tuple[object, ...],
        answered: Callable[[Answer], None],
    ) -> None:
        """Call a method, and lose patience when nothing at all is answered."""

        def count_and_answer(answer: Answer) -> None:
            self._unanswered -= 1
            self._patience.stop()
            if self._unanswered:
                self._patience.start()
            answered(answer)

        if not self._bus.is_open:
            return
        self._unanswered += 1
        if not self._patience.isActive():
            self._patience.start()
        self._bus.call(service, method, signature, arguments, count_and_answer)

    def _take_owner(self, answer: Answer) -> None:
        self._owner = str(answer[0]) if answer else ""

    def _take_abilities(self, question: object, answer: Answer) -> None:
        if question is not self._question:  # a server that has died meanwhile was asked
            return
        self._question = None
        if answer is None:
            self._fail()
            return
        self._abilities = frozenset(answer[0]) if isinstance(answer[0], list) else frozenset()
        self._shows_actions = "actions" in self._abilities
        self._work()
        self.ready.emit()

    def _hear(self, heard: Heard) -> None:
        match heard.sender, heard.member, heard.body:
            case "org.freedesktop.DBus", "NameOwnerChanged", (str(name), _, str(owner)):
                if name == SERVER:
                    self._change_owner(owner)
            case self._owner, "NotificationClosed", (int(number), int(reason)):
                self.closed.emit(number, reason)
            case self._owner, "ActionInvoked", (int(number), str(action)):
                self.acted.emit(number, action)
            case _:
                pass  # not for us

    def _change_owner(self, owner: str) -> None:
        if self._owner:
            self._question = None
        self._owner, self._abilities = owner, None
        self.restarted.emit()
        if owner:
            self.wake()

    def _fail(self) -> None:
        if not self._lost:
            self._lost = True
            self.lost.emit()

    def _work(self) -> None:
        if self._lost:
            self._lost = False
            self.found.emit()

    def _end(self) -> None:
        self._patience.stop()
        self._fail()


def _notify(
    notice: Notice, replaces: int, abilities: frozenset[str], picture: Picture | None
) -> tuple[object, ...]:
    """Answer the arguments of Notify. The title is never markup; the body may be."""
    body = _sendable(notice.body)
    hints: dict[str, tuple[str, object]] = {
        "desktop-entry": ("s", "pbx-tray"),
        "urgency": ("y", _URGENCY[notice.urgency]),
    }
    if notice.category:
        hints["category"] = ("s", notice.category)
    if notice.face is not None:
        hints |= _sound(notice, replaces, abilities)
    if notice.category == "call.incoming":  # it rings on when its number was copied, say
        hints["resident"] = ("b", True)
    if picture is not None:
        size = picture.size
        raw = (size, size, 4 * size, True, 8, 4, picture.pixels)
        hints["image-data"] = ("(iiibiiay)", raw)
    return (
        "PBX Tray",
        replaces,
        "pbx-tray",
        _sendable(notice.title),
        html.escape(body, quote=False) if "body-markup" in abilities else body,
        _actions(notice) if "actions" in abilities else [],
        hints,
        0 if notice.expires is None else max(1, round(notice.expires * 1000)),
    )


def _actions(notice: Notice) -> list[str]:
    """Answer the keys of the actions, each with its words; a click on the notice is one too."""
    buttons = (part for a in notice.actions for part in (a.value, tr(ACTION_WORDS[a])))
    return ["default", "", *buttons]


def _sound(
    notice: Notice, replaces: int, abilities: frozenset[str]
) -> dict[str, tuple[str, object]]:
    """Answer the hints for the sound: once a call, or none at all, whatever the server is wont."""
    if notice.sounds and not replaces and "sound" in abilities:
        return {"sound-name": ("s", "phone-incoming-call")}
    return {"suppress-sound": ("b", True)}


def _sendable(text: str) -> str:
    """Answer `text` without what no message can carry."""
    return text.encode(errors="replace").decode().translate(_CONTROLS)
