"""When an outage is told, and that it is told once."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.link import (
    Connecting,
    Link,
    Live,
    PasswordNeeded,
    Retrying,
    SignInRefused,
    Stop,
    Stopped,
    Unreachable,
)
from pbx_tray.core.outage import Outage, Said
from pbx_tray.core.wants import Moment
from tests.core.building import LAW

LIVE = Live(0.0)
DOWN = Retrying(Unreachable(), 0.0, 0.0)
REFUSED = Retrying(SignInRefused(), 0.0, 0.0)
STOPPED = Stopped(Stop(), 0.0, 0.0)


def at(elapsed: float, slept: float = 0.0) -> Moment:
    return Moment(1_700_000_000.0 + elapsed, elapsed - slept, elapsed)


def test_trouble_is_told_once_it_has_lasted() -> None:
    outage = Outage()
    assert outage.look(Connecting(0.0), at(0)) == outage.look(LIVE, at(0)) == Said()
    assert outage.look(DOWN, at(1)) == Said(again=10)
    assert outage.look(DOWN, at(7)) == Said(again=4)
    assert outage.look(DOWN, at(11)) == Said(lost=DOWN)
    assert outage.look(DOWN, at(500)) == Said()
    assert outage.look(LIVE, at(600)) == Said(back=True, again=10)
    assert outage.look(LIVE, at(610)) == Said()
    assert outage.look(DOWN, at(611)) == Said(again=10)


def test_trouble_that_passes_is_never_told_and_neither_is_its_end() -> None:
    outage = Outage()
    outage.look(DOWN, at(0))
    assert outage.look(LIVE, at(9)) == Said(again=10)
    assert outage.look(LIVE, at(19)) == Said()


def test_a_refusal_may_come_of_a_pbx_that_starts_and_is_given_longer() -> None:
    assert Outage().look(REFUSED, at(0)) == Said(again=40)


def test_what_stops_by_itself_is_told_at_once() -> None:
    assert Outage().look(STOPPED, at(0)) == Said(lost=STOPPED)


@pytest.mark.parametrize("trouble", [SignInRefused(), PasswordNeeded()])
def test_a_sign_in_is_asked_for_elsewhere(trouble: Stop) -> None:
    assert Outage().look(Stopped(trouble, 0.0, 0.0), at(0)) == Said()


@pytest.mark.parametrize("link", [DOWN, STOPPED])
def test_nothing_is_told_for_half_a_minute_after_sleep(link: Link) -> None:
    outage = Outage()
    outage.look(LIVE, at(0))
    assert outage.look(link, at(3600, slept=3590)) == Said(again=30)
    assert outage.look(link, at(3629, slept=3590)) == Said(again=1)
    assert outage.look(link, at(3630, slept=3590)).lost is link


def test_a_line_that_flaps_for_ten_minutes_is_one_outage() -> None:
    outage = Outage()
    links = [DOWN if second % 2 else LIVE for second in range(600)]
    said = [outage.look(link, at(second)) for second, link in enumerate(links)]
    assert sum(one.lost is not None for one in said) == 1
    assert sum(one.back for one in said) == 1


STEPS = st.lists(st.tuples(st.sampled_from([LIVE, DOWN, REFUSED, STOPPED]), st.floats(0, 60)))


@given(STEPS)
@LAW
def test_no_two_outages_are_told_without_ten_good_seconds_between(
    steps: list[tuple[Link, float]],
) -> None:
    told = [*_told(steps)]
    for (_, one), (begun, other) in pairwise(told):
        assert one != other  # lost, back, lost, …
        if other == "lost":
            assert begun >= 10


def _told(steps: list[tuple[Link, float]]) -> Iterator[tuple[float, str]]:
    """What is told, with the longest good time up to it since what was told before."""
    outage, now, good, best = Outage(), 0.0, 0.0, 0.0
    for link, seconds in steps:
        until = now + seconds
        while now <= until:
            said = outage.look(link, at(now))
            if said.lost or said.back:
                yield best, "lost" if said.lost else "back"
                best = 0.0 if said.lost else best
            step = min(said.again or 60.0, until - now) or 0.001
            good = good + step if link is LIVE else 0.0
            best = max(best, good)
            now += step
