"""Says what alerts mean, in the right moment, on whatever surface the desktop has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTime, QTimer

from pbx_tray.core.alerts import ANSWERER_WITHIN
from pbx_tray.core.digest import digest
from pbx_tray.core.log_news import LogNews, NotSaved, SavedAgain, SetAside, WhileAway
from pbx_tray.core.notices import (
    Notice,
    answered_elsewhere,
    log_trouble,
    missed,
    phone_ringing,
    ringing,
)
from pbx_tray.core.watch import (
    Alert,
    Answered,
    Missed,
    MovedOn,
    PhoneQuiet,
    PhoneRang,
    Rang,
)
from pbx_tray.qt.call_words import span

NAMELESS_AFTER = 1.0
"""Seconds for which a ringing phone waits for a call to say who it is."""

AWAY_AFTER = 30.0
"""Seconds before it is told how many calls came while nobody was told of them."""

RINGS_AT_MOST = 180.0
"""Seconds after which a call whose end nobody reports is taken not to ring any more."""


_LINE = "line"  # as the notice that the line was lost: what is told of its return takes its place


class Surface(Protocol):
    """Where notices are shown."""

    def post(self, key: str, notice: Notice) -> None:
        """Show this notice, in the stead of what has the same key."""

    def withdraw(self, key: str) -> None:
        """Take away what has this key."""


class Announcer(QObject):
    """Tells each call once: shows it, keeps what is shown true, and takes it away.

    `host` is the PBX whose calls they are; `tells` answers whether an alert is told at all, each
    time anew, and (None) whatever else there is to say.
    """

    def __init__(
        self,
        surface: Surface,
        parent: QObject | None = None,
        *,
        nameless_after: float = NAMELESS_AFTER,
        rings_at_most: float = RINGS_AT_MOST,
        away_after: float = AWAY_AFTER,
        tells: Callable[[Alert | None], bool] = lambda _alert: True,
    ) -> None:
        super().__init__(parent)
        self._surface = surface
        self._nameless_after = nameless_after
        self._rings_at_most = rings_at_most
        self._away_after = away_after
        self._tells = tells
        self._away = WhileAway(0)
        self.host = ""
        self._ringing: dict[str, Rang | PhoneRang] = {}
        self._undecided: dict[str, Rang] = {}  # answered, and nobody has said yet by whom
        self._clocks: dict[str, tuple[QTimer, PhoneRang | Notice | None]] = {}

    def show_on(self, surface: Surface) -> None:
        """Show what comes, and what rings now, on another surface."""
        if surface is self._surface:
            return
        for key in self._ringing:  # or a server that comes back would let it ring for good
            self._surface.withdraw(key)
        self._surface = surface
        for alert in self._ringing.values():
            self._post(alert)

    def look_again(self) -> None:
        """Say of what rings what is to be said now, and take back the rest (a slot)."""
        for alert in self._ringing.values():
            self._post(alert)

    def take(self, alert: Alert) -> None:
        """Tell one alert (a slot)."""
        match alert:
            case Rang():
                self._ring(alert)
            case PhoneRang():
                self._later(alert.key, self._nameless_after, alert)
            case Answered():
                self._answer(alert)
            case Missed():
                self._replace(alert.key, missed(alert, _time()), alert)
            case MovedOn() | PhoneQuiet():
                self._end(alert.key)

    def take_log_news(self, news: LogNews) -> None:
        """Tell what the call log has to say (a slot)."""
        match news:
            case WhileAway():
                self._tell_away(news)
            case SetAside():
                self._surface.post("call history", log_trouble(news))
            case NotSaved():
                self._surface.post("not saved", log_trouble(news))
            case SavedAgain():
                self._surface.withdraw("not saved")

    def _tell_away(self, news: WhileAway) -> None:
        """Say it in a while, and once: a computer that has just woken up has enough to say."""
        self._away += news
        gap = self._away.gap
        self._later(_LINE, self._away_after, digest(self._away, span(gap) if gap else ""))

    def clear(self) -> None:
        """Take everything back: the program ends, or another account is signed in."""
        for key in [*self._ringing, *self._clocks]:
            self._end(key)
        self._away = WhileAway(0)

    def _ring(self, alert: Rang | PhoneRang) -> None:
        if alert.key not in self._ringing:
            self._undecided.pop(alert.key, None)
            self._later(alert.key, self._rings_at_most, None)
        self._ringing[alert.key] = alert
        self._post(alert)

    def _post(self, alert: Rang | PhoneRang) -> None:
        notice = ringing(alert) if isinstance(alert, Rang) else phone_ringing(alert)
        self._say(alert.key, notice, alert)

    def _answer(self, alert: Answered) -> None:
        rang = self._ringing.get(alert.key) or self._undecided.get(alert.key)
        if alert.here or not isinstance(rang, Rang):
            self._end(alert.key)
            return
        notice = answered_elsewhere(alert, rang.caller)
        if alert.who:
            self._replace(alert.key, notice, rang)
            return
        # It rings no more; the phone that goes to in use now will tell who answered.
        self._end(alert.key)
        self._undecided[alert.key] = rang
        self._later(alert.key, ANSWERER_WITHIN, notice)

    def _replace(self, key: str, notice: Notice, about: Alert | None) -> None:
        """Say what became of a call in the stead of its ringing."""
        self._forget(key)
        self._say(key, notice, about)

    def _end(self, key: str) -> None:
        if self._forget(key):
            self._surface.withdraw(key)

    def _forget(self, key: str) -> bool:
        self._stop_clock(key)
        self._undecided.pop(key, None)
        return self._ringing.pop(key, None) is not None

    def _say(self, key: str, notice: Notice, about: Alert | None) -> None:
        """Say it, or take back what was said of it before, where it is not to be told."""
        if self._tells(about):
            self._surface.post(key, notice)
        else:
            self._surface.withdraw(key)

    def _later(self, key: str, seconds: float, then: PhoneRang | Notice | None) -> None:
        """Let this phone ring, say this notice, or (None) take back what rings, in a while."""
        self._stop_clock(key)
        clock = QTimer(self, singleShot=True)
        clock.setObjectName(key)
        # A method, and no function that holds us: a clock that dies last would take us with it.
        clock.timeout.connect(self._strike)
        clock.start(round(seconds * 1000))
        self._clocks[key] = clock, then

    def _strike(self) -> None:
        key = self.sender().objectName()
        match self._clocks[key][1]:
            case PhoneRang() as alert:
                self._ring(alert)
            case Notice() as notice:
                self._replace(key, notice, self._undecided.get(key))
                self._away = WhileAway(0) if key == _LINE else self._away
            case None:
                self._end(key)

    def _stop_clock(self, key: str) -> None:
        if key in self._clocks:
            clock, _ = self._clocks.pop(key)
            clock.stop()
            clock.deleteLater()


def _time() -> str:
    return QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
