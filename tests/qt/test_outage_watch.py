"""An outage is looked at again when something may be due."""

from pytestqt.qtbot import QtBot

from pbx_tray.core.link import Live, Retrying, Unreachable
from pbx_tray.core.wants import Moment
from pbx_tray.qt.outage_watch import OutageWatch

LIVE, DOWN = Live(0.0), Retrying(Unreachable(), 0.0, 0.0)


class Clock:
    def __init__(self) -> None:
        self.elapsed = 0.0

    def __call__(self) -> Moment:
        return Moment(self.elapsed, self.elapsed, self.elapsed)


def test_what_lasts_is_told_by_itself_and_its_end_at_once(qtbot: QtBot) -> None:
    clock = Clock()
    watch = OutageWatch(clock)
    watch.take(DOWN)
    clock.elapsed = 9.98
    watch.take(DOWN)
    clock.elapsed = 10.0
    with qtbot.waitSignal(watch.lost) as lost:
        assert watch._again.isActive()
    assert lost.args == [DOWN]
    with qtbot.waitSignal(watch.back):
        watch.take(LIVE)


def test_another_line_begins_without_a_past(qtbot: QtBot) -> None:
    clock = Clock()
    watch = OutageWatch(clock)
    watch.take(DOWN)
    watch.forget()
    assert not watch._again.isActive()
    clock.elapsed = 60.0
    with qtbot.assertNotEmitted(watch.lost):
        watch.take(DOWN)
