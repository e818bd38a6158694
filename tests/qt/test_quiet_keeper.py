"""What is told just now, and the moments at which that changes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pbx_tray.core.choices import FOREVER, QuietChoices, QuietHours
from pbx_tray.core.events import CallRang
from pbx_tray.core.parties import Caller
from pbx_tray.core.quiet import Mute, Silence
from pbx_tray.core.state import PbxState, apply
from pbx_tray.core.wants import Moment
from pbx_tray.core.watch import Missed, PhoneRang, Rang
from pbx_tray.qt.quiet_keeper import QuietKeeper
from tests.core.building import at, office, rang

pytestmark = pytest.mark.usefixtures("qtbot")

MONDAY = datetime(2026, 11, 23)  # noqa: DTZ001 - local times are naive here
EVENINGS = (QuietHours(tuple(range(7)), "18:00", "08:00"),)


class Clock:
    """A clock that is set by hand, to a local time."""

    def __init__(self, local: datetime = MONDAY) -> None:
        self.set(local)

    def set(self, local: datetime) -> None:
        self.local = local
        self.wall = local.timestamp()

    def __call__(self) -> Moment:
        return Moment(self.wall, self.wall, self.wall)


class Desk:
    """A keeper, the clock that it reads, and the PBX that it sees."""

    def __init__(self, choices: QuietChoices, local: datetime = MONDAY) -> None:
        self.clock = Clock(local)
        self.pbx = office()
        self.keeper = QuietKeeper(choices, self.state, self.clock, lambda number: number)

    def state(self) -> PbxState:
        return self.pbx

    def ring(self, event: CallRang, number: str = "0612345678") -> Rang:
        """Let a call ring, and answer the alert."""
        self.pbx = apply(self.pbx, event)
        alert = Rang(f"call:1:{event.call.unique_id}", Caller("Ms Outside", number))
        self.keeper.take(alert)
        return alert

    @property
    def looks_again_in(self) -> float | None:
        """The seconds until it looks at the clock by itself; None for never."""
        [timer] = self.keeper.findChildren(QTimer)
        return timer.remainingTime() / 1000 if timer.isActive() else None


def test_where_nothing_is_chosen_everything_is_told_and_no_timer_runs() -> None:
    desk = Desk(QuietChoices())
    desk.keeper.look()
    assert desk.keeper.tells(desk.ring(rang(at(1))))
    assert desk.keeper.tells(None)
    assert desk.looks_again_in is None


@pytest.mark.parametrize(
    ("mute", "minutes"),
    [
        (Mute.QUARTER, 15),
        (Mute.HALF_HOUR, 30),
        (Mute.HOUR, 60),
        (Mute.TOMORROW, 9 * 60),
        (Mute.ON, None),
    ],
)
def test_a_mute_is_kept_told_and_waited_for(mute: Mute, minutes: int | None) -> None:
    desk = Desk(QuietChoices(), MONDAY.replace(hour=15))
    end = desk.clock.wall + 60 * minutes if minutes else None
    heard: list[Silence | QuietChoices] = []
    desk.keeper.changed.connect(heard.append)
    desk.keeper.chosen.connect(heard.append)
    desk.keeper.mute(mute)
    assert heard == [Silence(end, muted=True), QuietChoices(until=end or FOREVER)]
    assert not desk.keeper.tells(desk.ring(rang(at(1))))
    assert not desk.keeper.tells(None)
    if minutes is None:
        assert desk.looks_again_in is None
    else:
        assert desk.looks_again_in == pytest.approx(60 * minutes, abs=30)


def test_a_mute_that_is_ended_by_hand_is_over(qtbot: QtBot) -> None:
    desk = Desk(QuietChoices(until=FOREVER))
    alert = desk.ring(rang(at(1)))
    assert not desk.keeper.tells(alert)
    with qtbot.waitSignal(desk.keeper.chosen) as chosen:
        desk.keeper.mute(None)
    assert chosen.args == [QuietChoices()]
    assert desk.keeper.tells(alert)


def test_a_mute_that_outlived_a_restart_ends_by_itself_at_its_time(qtbot: QtBot) -> None:
    end = MONDAY + timedelta(minutes=15)
    desk = Desk(QuietChoices(until=end.timestamp()), end - timedelta(seconds=0.2))
    assert not desk.keeper.tells(None)
    with qtbot.waitSignal(desk.keeper.changed) as begun:
        desk.keeper.look()
    assert begun.args == [Silence(end.timestamp(), muted=True)]
    with qtbot.waitSignal(desk.keeper.changed, timeout=30_000) as ended:
        desk.clock.set(end)
    assert ended.args == [None]
    assert desk.keeper.tells(None)
    assert desk.looks_again_in is None


def test_a_mute_that_ended_while_the_computer_slept_is_over_when_it_wakes(qtbot: QtBot) -> None:
    desk = Desk(QuietChoices())
    desk.keeper.mute(Mute.QUARTER)
    desk.clock.set(MONDAY + timedelta(hours=5))
    assert desk.keeper.tells(None)  # whoever asks is told by the clock
    with qtbot.waitSignal(desk.keeper.changed) as changed:
        desk.keeper.look()
    assert changed.args == [None]
    with qtbot.assertNotEmitted(desk.keeper.changed):
        desk.keeper.look()


def test_quiet_hours_begin_and_end(qtbot: QtBot) -> None:
    desk = Desk(QuietChoices(hours=EVENINGS), MONDAY.replace(hour=17))
    desk.keeper.look()
    assert desk.keeper.tells(None)
    assert desk.looks_again_in == pytest.approx(3600, abs=30)
    desk.clock.set(MONDAY.replace(hour=18))
    with qtbot.waitSignal(desk.keeper.changed) as changed:
        desk.keeper.look()
    morning = (MONDAY + timedelta(days=1, hours=8)).timestamp()
    assert changed.args == [Silence(morning, muted=False)]
    assert not desk.keeper.tells(None)
    assert desk.looks_again_in == pytest.approx(14 * 3600, abs=30)


def test_a_mute_in_quiet_hours_leaves_them_when_it_ends() -> None:
    desk = Desk(QuietChoices(hours=EVENINGS), MONDAY.replace(hour=22))
    desk.keeper.mute(Mute.HOUR)
    desk.clock.set(MONDAY.replace(hour=23))
    assert not desk.keeper.tells(None)


def test_new_choices_hold_at_once(qtbot: QtBot) -> None:
    desk = Desk(QuietChoices())
    alert = desk.ring(rang(at(1)))
    with qtbot.waitSignal(desk.keeper.changed) as changed:
        desk.keeper.choose(QuietChoices(outside=False))
    assert changed.args == [None]
    assert not desk.keeper.tells(alert)


def test_kinds_are_those_of_the_call_that_the_pbx_told_of() -> None:
    desk = Desk(QuietChoices(group=False))
    assert desk.keeper.tells(desk.ring(rang(at(1))))
    assert not desk.keeper.tells(desk.ring(rang(at(1), at(2), uid="c2")))


def test_of_a_call_that_nobody_knows_the_kind_is_none_and_it_is_told() -> None:
    desk = Desk(QuietChoices(outside=False, internal=False, group=False))
    for alert in (Rang("call:1:c9", Caller("", "201")), PhoneRang("phone:p1", "Desk 1")):
        desk.keeper.take(alert)
        assert desk.keeper.tells(alert)


def test_who_calls_again_in_a_mute_breaks_through_with_the_second_call_alone() -> None:
    desk = Desk(QuietChoices(until=FOREVER, second_call=True))
    first = desk.ring(rang(at(1)))
    desk.clock.set(MONDAY + timedelta(minutes=4))
    assert not desk.keeper.tells(desk.ring(rang(at(1), uid="c2"), number="201"))
    second = desk.ring(rang(at(1), uid="c3"))
    assert desk.keeper.tells(second)
    assert not desk.keeper.tells(first)
    assert desk.keeper.tells(Missed(second.key, second.caller))
    assert not desk.keeper.tells(Missed(first.key, first.caller))
    desk.clock.set(MONDAY + timedelta(minutes=20))
    desk.ring(rang(at(1), uid="c3"))  # it is known better now, and no call of its own
    assert desk.keeper.tells(second)  # what broke through stays


def test_rings_are_not_remembered_for_ever() -> None:
    desk = Desk(QuietChoices())
    for number in range(600):
        desk.keeper.take(Rang(f"call:1:{number}", Caller("", "201")))
    assert len(desk.keeper._rings) == 512


# The day on which the clocks are set


@pytest.fixture
def amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Amsterdam's time, whose clocks go back on 2026-10-25 at 3:00."""
    with monkeypatch.context() as place:
        place.setenv("TZ", "Europe/Amsterdam")
        time.tzset()
        yield
    time.tzset()


needs_tzset = pytest.mark.skipif(not hasattr(time, "tzset"), reason="POSIX sets the zone")


@needs_tzset
@pytest.mark.usefixtures("amsterdam")
def test_tomorrow_begins_at_midnight_also_on_a_day_of_25_hours(qtbot: QtBot) -> None:
    desk = Desk(QuietChoices(), datetime(2026, 10, 25, 0, 30))  # noqa: DTZ001 - as above
    with qtbot.waitSignal(desk.keeper.chosen) as chosen:
        desk.keeper.mute(Mute.TOMORROW)
    assert chosen.args[0].until == desk.clock.wall + 24.5 * 3600


@needs_tzset
@pytest.mark.usefixtures("amsterdam")
@pytest.mark.parametrize(("fold", "minutes"), [(0, 35), (1, 35)])
def test_in_the_hour_that_comes_twice_quiet_hours_end_in_both(fold: int, minutes: int) -> None:
    hours = (QuietHours((6,), "01:00", "02:45"),)
    local = datetime(2026, 10, 25, 2, 10, fold=fold)  # noqa: DTZ001 - as above
    desk = Desk(QuietChoices(hours=hours), local)
    desk.keeper.look()
    assert not desk.keeper.tells(None)
    assert desk.looks_again_in == pytest.approx(60 * minutes, abs=30)
