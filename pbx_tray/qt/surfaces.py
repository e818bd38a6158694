"""Where calls are told: which surface that is now, as the person chose and the desktop can.

| what the desktop has | automatic | notification | card |
| --- | --- | --- | --- |
| a notification server with buttons | notification | notification | card and notification |
| one without buttons | card and notification | notification | card and notification |
| none, and a tray | card and balloon | balloon | card and balloon |
| none, and no tray | card and balloon | card and balloon | card and balloon |

Where windows cannot place themselves (Wayland), a card would take the keyboard: there it is shown
to who chose it, and otherwise the notification or the balloon alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication

from pbx_tray.core.choices import AlertChoices, ShownAs
from pbx_tray.core.notices import Notice
from pbx_tray.qt.announcer import Surface
from pbx_tray.qt.three_rings import ThreeRings
from pbx_tray.qt.tray import Tray
from pbx_tray.qt.tray_notices import TrayNotices

if TYPE_CHECKING:
    from pbx_tray.qt.call_stack import CallStack


class NotificationServer(Surface, Protocol):
    """The desktop's notification server, where there is one to talk to."""

    @property
    def works(self) -> bool:
        """Whether what is posted is shown."""

    @property
    def shows_actions(self) -> bool:
        """Whether it shows buttons."""

    activated: SignalInstance
    acted: SignalInstance
    dismissed: SignalInstance
    understood: SignalInstance
    lost: SignalInstance
    found: SignalInstance

    def close(self) -> None:
        """Take all away, and end."""


class CardAndNotice:
    """The card, and with it the desktop's own notice of each call, which it can look up later.

    `beside` shows that; where it can take nothing back (`once`), it is told of a call only once.
    """

    def __init__(self, card: Surface, beside: Surface, *, once: bool) -> None:
        self._card = card
        self._beside = beside
        self._once = once
        self._told: set[str] = set()

    def post(self, key: str, notice: Notice) -> None:
        """Show this notice: a call on the card and beside it, anything else beside it alone."""
        if notice.face is None:
            self._beside.post(key, notice)
            return
        self._card.post(key, notice)
        rings = notice.category == "call.incoming"
        if not (self._once and key in self._told):
            self._beside.post(key, _beside(notice))
        elif not rings:  # or it would say on that somebody is calling
            self._beside.withdraw(key)
        if rings:
            self._told.add(key)
        else:  # it is over, and its key does not come again
            self._told.discard(key)

    def withdraw(self, key: str) -> None:
        """Take away what has this key."""
        self._told.discard(key)
        self._card.withdraw(key)
        self._beside.withdraw(key)


class Surfaces(QObject):
    """Picks the surface, and another one when the desktop or the person changes.

    `platform` is Qt's name for the kind of desktop, which it knows by itself.

    Signals:
        changed(Surface): calls are told here from now on.
        activated(str): the person clicked on the notice with this key.
        acted(str, Action): the person chose that action of the call with this key.
        dismissed(str): the person put that call away.
        placed(str): the person dragged the card to this corner.
        filled(bool): there are calls on the card now, or none any more.
    """

    changed = Signal(object)
    activated = Signal(str)
    acted = Signal(str, object)
    dismissed = Signal(str)
    placed = Signal(str)
    filled = Signal(bool)

    def __init__(self, tray: Tray, parent: QObject | None = None, *, platform: str = "") -> None:
        super().__init__(parent)
        self._platform = platform or QGuiApplication.platformName()
        self._tray = tray
        self._choices = AlertChoices()
        self._server: NotificationServer | None = None
        self._balloons = TrayNotices(tray, self)
        self._notices: Surface = self._balloons  # ... of calls that ring
        self._made: CallStack | None = None  # until calls are to be shown on it
        self.current: Surface = self._balloons
        self._picked: tuple[bool, Surface] = (False, self._balloons)
        self._balloons.activated.connect(self.activated)
        tray.present_changed.connect(self._pick)

    @property
    def messages(self) -> Surface:
        """Where everything that is no call is told."""
        return self._server if self._server is not None and self._server.works else self._balloons

    def use(self, server: NotificationServer | None) -> None:
        """Use this notification server; None where there is no bus to find one on."""
        self._server = server
        if server is not None:
            self._notices = ThreeRings(server)
            server.activated.connect(self.activated)
            server.acted.connect(self.acted)
            server.dismissed.connect(self._put_away)
            for news in (server.understood, server.lost, server.found):
                news.connect(self._pick)
        self._pick()

    def choose(self, choices: AlertChoices) -> None:
        """Show calls as the person wants them shown from now on."""
        self._choices = choices
        if self._made is not None:
            self._made.choose_place(choices.card_place)
        self._pick()

    def show_card(self) -> None:
        """Bring the card forward with the keyboard: the person asked for it."""
        self._card.take_keyboard()

    def close(self) -> None:
        """Show nothing any more."""
        if self._server is not None:
            self._server.close()
        self._balloons.close()
        if self._made is not None:
            self._made.clear()
            self._made.deleteLater()
            self._made = None

    @property
    def _card(self) -> CallStack:
        if self._made is None:
            self._made = self._new_card()
        return self._made

    def _new_card(self) -> CallStack:
        from pbx_tray.qt.call_stack import CallStack  # noqa: PLC0415 - not before the first paint

        card = CallStack(self._tray.place)
        card.choose_place(self._choices.card_place)
        card.acted.connect(self.acted)
        card.dismissed.connect(self._put_away)
        card.placed.connect(self.placed)
        card.filled.connect(self.filled)
        return card

    def _put_away(self, key: str) -> None:
        """What is put away in one place is put away in the other."""
        self.current.withdraw(key)
        self.dismissed.emit(key)

    def _pick(self) -> None:
        beside = self._notices if self.messages is not self._balloons else self._balloons
        wants_card, _ = picked = self._wants_card(), beside
        if picked == self._picked:
            return
        self._picked = picked
        once = beside is self._balloons
        self.current = CardAndNotice(self._card, beside, once=once) if wants_card else beside
        self.changed.emit(self.current)

    def _wants_card(self) -> bool:
        if self._choices.shown_as is ShownAs.CARD:
            return True
        if self._platform.startswith("wayland"):
            return False
        works = self._server is not None and self._server.works
        if self._choices.shown_as is ShownAs.NOTIFICATION:
            return not works and not self._tray.present
        return not works or self._server is None or not self._server.shows_actions


def _beside(notice: Notice) -> Notice:
    """Answer what is told beside the card: the card is what asks for attention, and has buttons."""
    urgency = "normal" if notice.urgency == "critical" else notice.urgency
    return replace(notice, urgency=urgency, actions=())
