"""Keeps quiet for the person: knows what is told just now, and tells when that changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pbx_tray.core.choices import FOREVER, QuietChoices
from pbx_tray.core.quiet import (
    Mute,
    Ring,
    Silence,
    hours_begin,
    hours_end,
    is_muted,
    is_told,
    kinds,
    mute_ends,
)
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Moment
from pbx_tray.core.watch import Alert, Rang, call_of

_REMEMBERED = 512  # rings: as many as are remembered as told
_SHORTEST_S = 0.1
_LONGEST_S = 7 * 86_400.0  # a timer counts milliseconds, and no farther than 24 days


class QuietKeeper(QObject):
    """Answers whether something is told; sleeps until a mute or quiet hours begin or end.

    `state` answers what the PBX has told us, `key` the same text for all spellings of a number,
    `clocks` tell the time.

    Signals:
        changed(Silence | None): other things may be told now than before.
        chosen(QuietChoices): the person muted the alerts, or wants them again.
    """

    changed = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        choices: QuietChoices,
        state: Callable[[], PbxState],
        clocks: Callable[[], Moment],
        key: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._state = state
        self._clocks = clocks
        self._key = key
        self._rings: dict[str, Ring] = {}
        self._silence: Silence | None = None
        self._again = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._again.timeout.connect(self.look)

    def choose(self, choices: QuietChoices) -> None:
        """Go by these choices from now on."""
        self._choices = choices
        self._silence = self._wait_for_the_next()
        self.changed.emit(self._silence)

    def mute(self, mute: Mute | None) -> None:
        """Tell nothing for so long, or (None) tell again (a slot)."""
        wall = self._clocks().wall
        midnight = _moment(datetime.combine(_local(wall) + timedelta(days=1), time.min))
        until = mute and mute_ends(mute, wall, midnight)
        self.choose(replace(self._choices, until=until))
        self.chosen.emit(self._choices)

    def take(self, alert: Alert) -> None:
        """Take in who calls, before anybody asks whether that is told (a slot)."""
        if not isinstance(alert, Rang):
            return
        known, state = self._rings.pop(alert.key, None), self._state()
        call = state.calls.get(call_of(alert.key))
        self._rings[alert.key] = Ring(
            call_of(alert.key),
            alert.caller.number,
            kinds(state, call) if call is not None else frozenset(),
            known.began if known else self._clocks().elapsed,
        )
        if len(self._rings) > _REMEMBERED:
            del self._rings[next(iter(self._rings))]

    def forget(self) -> None:
        """Forget who has called: another account is followed."""
        self._rings.clear()

    def tells(self, alert: Alert | None) -> bool:
        """Whether an alert may be told now, or (None) whatever else there is to say."""
        silent = self._now_silent() is not None
        ring = self._rings.get(alert.key) if alert else None
        if ring is None:
            return not silent
        rings = self._rings.values()
        return is_told(self._choices, ring, rings, silent=silent, key=self._key)

    def look(self) -> None:
        """See whether a mute or quiet hours have begun or ended (a slot)."""
        before, self._silence = self._silence, self._wait_for_the_next()
        if self._silence != before:
            self.changed.emit(self._silence)

    def _now_silent(self) -> Silence | None:
        wall = self._clocks().wall
        if is_muted(self._choices, wall):
            until = self._choices.until or 0.0
            return Silence(until if until < FOREVER else None, muted=True)
        end = hours_end(self._choices.hours, _local(wall))
        return Silence(_moment(end), muted=False) if end else None

    def _wait_for_the_next(self) -> Silence | None:
        """Answer how it stands, and look again when that may change."""
        self._again.stop()
        silence, wall = self._now_silent(), self._clocks().wall
        begins = hours_begin(self._choices.hours, _local(wall))
        turns = [_moment(begins)] if begins and silence is None else []
        if silence and silence.until is not None:
            turns.append(silence.until)
        if turns:
            seconds = min(max(_SHORTEST_S, min(turns) - wall), _LONGEST_S)
            self._again.start(ceil(seconds * 1000))
        return silence


def _local(wall: float) -> datetime:
    """Answer what a clock on the wall shows here at this moment."""
    return datetime.fromtimestamp(wall)  # noqa: DTZ006 - a local time is what is wanted


def _moment(local: datetime) -> float:
    return local.timestamp()
