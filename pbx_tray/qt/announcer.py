"""Says what alerts mean, in the right moment, on whatever surface the desktop has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.alerts import ANSWERER_WITHIN
from pbx_tray.core.choices import AlertChoices
from pbx_tray.core.digest import digest
from pbx_tray.core.log_news import LogNews, NotSaved, SavedAgain, SetAside, WhileAway
from pbx_tray.core.notices import (
    Action,
    Notice,
    answered_elsewhere,
    as_chosen,
    log_trouble,
    missed,
    phone_ringing,
    ringing,
)
from pbx_tray.core.story import Story
from pbx_tray.core.watch import (
    Alert,
    Answered,
    Missed,
    MovedOn,
    PhoneQuiet,
    PhoneRang,
    Rang,
)
from pbx_tray.qt.call_actions import CallActions, Told
from pbx_tray.qt.call_words import span
from pbx_tray.qt.key_clocks import KeyClocks
from pbx_tray.qt.stories import Stories, time_now

_LINE = "line"  # as the notice that the line was lost: what is told of its return takes its place


class Surface(Protocol):
    """Where notices are shown."""

    def post(self, key: str, notice: Notice) -> None:
        """Show this notice, in the stead of what has the same key."""

    def withdraw(self, key: str) -> None:
        """Take away what has this key."""


@dataclass(frozen=True, slots=True)
class Delays:
    """What the announcer waits for, in seconds.

    `nameless_after` is how long a ringing phone waits for a call to say who it is; `away_after`
    how long it is not told how many calls came while nobody was told of them; after
    `rings_at_most` a call whose end nobody reports is taken not to ring any more.
    """

    nameless_after: float = 1.0
    away_after: float = 30.0
    rings_at_most: float = 180.0


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the announcer asks about a call.

    `opens` answers whether there is something to open with a call; `story` what has passed with a
    number, off the GUI thread; `sound` makes the system's own sound where the surface cannot;
    `time` answers the time of day, as people write it.
    """

    opens: Callable[[Rang | Missed], bool] = lambda _alert: False
    story: Callable[[str], Story | None] | None = None
    sound: Callable[[], None] = lambda: None
    time: Callable[[], str] = time_now


class Announcer(QObject):
    """Tells each call once: shows it, keeps what is shown true, and takes it away.

    `tells` answers whether an alert is told at all, each time anew, and (None) whatever else there
    is to say.

    Signals:
        call_back_wanted(str): the person wants this number called.
        open_wanted(Rang | Missed): the person wants opened what belongs to this call.
    """

    call_back_wanted = Signal(str)
    open_wanted = Signal(object)

    def __init__(
        self,
        surface: Surface,
        parent: QObject | None = None,
        *,
        tells: Callable[[Alert | None], bool] = lambda _alert: True,
        asked: Asked = Asked(),
        delays: Delays = Delays(),
    ) -> None:
        super().__init__(parent)
        self._surface = surface
        self._delays = delays
        self._away = WhileAway(0)
        self._ringing: dict[str, Rang | PhoneRang] = {}
        self._undecided: dict[str, Rang] = {}  # answered, and nobody has said yet by whom
        self._clocks = KeyClocks(self)
        self._clocks.struck.connect(self._strike)
        self._tells = tells
        self._asked = asked
        self._choices = AlertChoices()
        self._put_away: set[str] = set()  # they ring on, and the person does not want to see it
        self._ignored: set[str] = set()
        self._actions = CallActions(asked.opens, self)
        self._actions.call_back_wanted.connect(self.call_back_wanted)
        self._actions.open_wanted.connect(self.open_wanted)
        self._actions.done_with.connect(self._withdraw)
        self._actions.ignored.connect(self._ignore)
        self._stories = Stories(asked.story, asked.time, self)
        self._stories.changed.connect(self._know_more)

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
        for alert in list(self._ringing.values()):
            self._post(alert)

    def choose(self, choices: AlertChoices) -> None:
        """Tell calls as the person wants them told from now on, and what rings now."""
        if choices != self._choices:
            self._choices = choices
            self.look_again()

    def act(self, key: str, action: Action) -> None:
        """Do what the person chose on a surface (a slot)."""
        self._actions.act(key, action)

    def put_away(self, key: str) -> None:
        """Show no more that this call rings; it is told how it ended (a slot)."""
        if key in self._ringing:
            self._put_away.add(key)

    def take(self, alert: Alert) -> None:
        """Tell one alert (a slot)."""
        if self._is_ignored(alert):
            return
        match alert:
            case Rang():
                self._ring(alert)
            case PhoneRang():
                self._later(alert.key, self._delays.nameless_after, alert)
            case Answered():
                self._answer(alert)
            case Missed():
                self._miss(alert)
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
        when = span(self._away.gap) if self._away.gap else ""
        told = digest(self._away, when, hides=self._choices.names_hidden)
        self._later(_LINE, self._delays.away_after, told)

    def clear(self) -> None:
        """Take back what rings, and what was about to be told."""
        for key in [*self._ringing, *self._clocks]:
            self._end(key)
        self._away = WhileAway(0)

    def forget(self) -> None:
        """Take back what can be acted on, too: its buttons would act at another PBX now."""
        self.clear()
        self._ignored.clear()
        for key in self._actions.forget():
            self._surface.withdraw(key)

    def close(self) -> None:
        """Take everything back, and end what is being asked."""
        self.clear()
        self._stories.close()

    def _ring(self, alert: Rang | PhoneRang) -> None:
        if alert.key in self._ringing:
            self._ringing[alert.key] = alert
            self._post(alert)
            return
        self._undecided.pop(alert.key, None)
        self._later(alert.key, self._delays.rings_at_most, None)
        self._stories.begin(alert.key, alert.caller.number if isinstance(alert, Rang) else "")
        self._ringing[alert.key] = alert
        self._post(alert)
        if self._choices.sound and self._tells(alert):
            self._asked.sound()

    def _post(self, alert: Rang | PhoneRang) -> None:
        if alert.key in self._put_away:
            return
        known = self._stories.of(alert.key)
        notice = ringing(alert, known) if isinstance(alert, Rang) else phone_ringing(alert, known)
        self._say(alert.key, self._with_actions(notice, alert), alert)

    def _know_more(self, key: str) -> None:
        if key in self._ringing:
            self._post(self._ringing[key])

    def _miss(self, alert: Missed) -> None:
        tell = self._stories.teller(alert.key)
        time = tell().time or self._asked.time()

        def said() -> Notice:
            return self._with_actions(missed(alert, time, tell().story), alert)

        notice = replace(said(), again=lambda: as_chosen(said(), self._choices))
        self._replace(alert.key, notice, alert)

    def _with_actions(self, notice: Notice, alert: Told) -> Notice:
        return replace(notice, actions=self._actions.offer(alert))

    def _ignore(self, key: str) -> None:
        self._ignored.add(key)
        self._end(key)

    def _is_ignored(self, alert: Alert) -> bool:
        """Whether nothing is to be said of this call; what is over is not ignored any more."""
        ignored = alert.key in self._ignored
        if not isinstance(alert, Rang | PhoneRang):
            self._ignored.discard(alert.key)
        return ignored

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
        self._clocks.stop(key)
        self._undecided.pop(key, None)
        self._stories.forget(key)
        self._put_away.discard(key)
        return self._ringing.pop(key, None) is not None

    def _say(self, key: str, notice: Notice, about: Alert | None) -> None:
        """Say it, or take back what was said of it before, where it is not to be told."""
        if self._tells(about):
            self._surface.post(key, as_chosen(notice, self._choices))
        else:
            self._surface.withdraw(key)

    def _withdraw(self, key: str) -> None:
        self._surface.withdraw(key)

    def _later(self, key: str, seconds: float, then: PhoneRang | Notice | None) -> None:
        """Let this phone ring, say this notice, or (None) take back what rings, in a while."""
        self._clocks.start(key, seconds, then)

    def _strike(self, key: str, then: PhoneRang | Notice | None) -> None:
        match then:
            case PhoneRang() as alert:
                self._ring(alert)
            case Notice() as notice:
                self._replace(key, notice, self._undecided.get(key))
                self._away = WhileAway(0) if key == _LINE else self._away
            case None:
                self._end(key)
