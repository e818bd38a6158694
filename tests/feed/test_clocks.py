"""What is read where no clock goes on while the machine sleeps."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray import clocks
from pbx_tray.clocks import OfTwo
from pbx_tray.core.wants import Moment
from tests.core.building import LAW

TICK = 1 / 64  # by so much the clocks of some systems advance, and not both at once


class Two:
    """Two clocks, set by hand."""

    def __init__(self) -> None:
        self.wall, self.steady = 1e9, 50.0
        self.read = OfTwo(lambda: self.wall, lambda: self.steady)

    def step(self, wall: float, steady: float) -> tuple[Moment, Moment]:
        """Answer what is read before the two go on by so much, and after."""
        before = self.read()
        self.wall += wall
        self.steady += steady
        return before, self.read()


@pytest.mark.parametrize("hours", [-87_600, -1])
def test_a_wall_clock_that_is_set_back_neither_stops_nor_turns_what_has_elapsed(hours: int) -> None:
    two = Two()
    before, after = two.step(2.0 + 3600 * hours, 2.0)
    assert after.elapsed - before.elapsed == 2.0
    assert after.slept_since(before) == 0.0
    before, after = two.step(2.0, 2.0)
    assert after.elapsed - before.elapsed == 2.0


def test_what_the_wall_clock_gains_at_once_counts_as_sleep() -> None:
    before, after = Two().step(3600.0, 2.0)
    assert after.elapsed - before.elapsed == 3600.0
    assert after.slept_since(before) == 3598.0


def test_a_sleep_from_before_a_clock_was_set_back_is_not_forgotten() -> None:
    two = Two()
    first, _ = two.step(3600.0, 0.0)
    _, last = two.step(-7200.0, 0.0)
    assert last.slept_since(first) == 3600.0


def test_clocks_that_do_not_tick_together_are_no_sleep_however_often_they_are_read() -> None:
    two = Two()
    first = two.read()
    for _ in range(1000):
        two.step(TICK, 0.0)
        two.step(0.0, TICK)
    assert two.read().slept_since(first) == 0.0


@given(st.lists(st.tuples(st.floats(-1e9, 1e9), st.floats(0.0, 1e5)), min_size=1))
@LAW
def test_however_the_wall_clock_is_set_what_has_elapsed_goes_on(
    steps: list[tuple[float, float]],
) -> None:
    two = Two()
    for wall, steady in steps:
        before, after = two.step(wall, steady)
        assert after.elapsed - before.elapsed >= steady - 1e-3  # so many digits a float has
        assert after.elapsed >= before.elapsed


def test_two_threads_that_read_at_once_see_the_same_sleep_once() -> None:
    two = Two()
    first = two.read()
    two.wall += 3600.0
    with ThreadPoolExecutor(8) as threads:
        read = list(threads.map(lambda _: two.read(), range(200)))
    assert {moment.slept_since(first) for moment in read} == {3600.0}


def test_these_clocks_go_on() -> None:
    for read in (clocks.now, OfTwo()):
        before, after = read(), read()
        assert after.steady >= before.steady
        assert after.elapsed >= before.elapsed
