"""Rows that last minutes, by a clock that only turns when told to."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from pbx_tray.core.link import (
    Busy,
    NoPbxThere,
    NotAllowed,
    Redirected,
    Retrying,
    ServerTrouble,
    SignInRefused,
    Stopped,
    TooSlow,
    Trouble,
    Unreachable,
)
from pbx_tray.core.wants import AskEvents
from tests.core.building import numbered, status
from tests.faults.figures import LARGE
from tests.faults.virtual import EPOCH, Outage, Virtual

SEEDS = range(200)
Figure = Callable[[str, float], None]


def recoveries(lasts: float, trouble: Callable[[], Trouble], **more: float) -> list[float]:
    """Answer the seconds from the end of an outage until all was exact, 200 times."""
    found = []
    for seed in SEEDS:
        line = Virtual(Outage(100.0, 100.0 + lasts, trouble, **more), seed=seed)  # type: ignore[arg-type]
        line.run(100.0 + lasts + 60)
        found.append(line.live_from(100.0 + lasts) - 100.0 - lasts)
    return found


@pytest.mark.row(1)
@pytest.mark.parametrize(
    ("lasts", "within", "name"),
    [
        (5.0, 2.0, "G3"),
        (60.0, 2.0, "G3"),
        (600.0, 10.0, "G3 10 min"),
        (3600.0, 30.0, "G3 longer"),
    ],
)
def test_however_long_a_pbx_is_away_it_is_found_soon_after(
    figure: Figure, lasts: float, within: float, name: str
) -> None:
    longest = max(recoveries(lasts, Unreachable))
    figure(name, longest)
    assert longest <= within


@pytest.mark.row(2)
def test_where_connecting_is_never_answered_it_is_found_in_seven_seconds(figure: Figure) -> None:
    longest = max(recoveries(60.0, Unreachable, after=5.0))
    figure("G3 SYN", longest)
    assert longest <= 7.0


@pytest.mark.row(9, 11)
def test_nothing_is_called_live_a_minute_after_the_last_good_answer(figure: Figure) -> None:
    for seed in SEEDS:
        line = Virtual(Outage(300.0, 900.0, TooSlow, after=10.0, silent=True), seed=seed)
        line.run(960.0)
        figure("G6", line.oldest_live)
        assert line.oldest_live <= 60.0


@pytest.mark.row(10)
@pytest.mark.parametrize("forgets", [30.0, 15.0])
def test_polls_are_held_for_less_where_idle_connections_are_forgotten(forgets: float) -> None:
    line = Virtual(forgets=forgets)
    line.run(1800.0)
    late = [want for when, want in line.requests if when > 900.0]
    holds = [want.hold for want in late if isinstance(want, AskEvents) and want.hold]
    assert holds
    assert max(holds) <= forgets
    assert line.is_live_at(1800.0)


@pytest.mark.row(21)
@pytest.mark.parametrize("seed", range(20))
def test_ten_minutes_of_flapping_end_exact_with_one_new_beginning_a_flap_at_most(seed: int) -> None:
    ups = [100.0 + 2 * n for n in range(300)]
    line = Virtual(*(Outage(up, up + 1.0, Unreachable) for up in ups), seed=seed)
    for number, up in enumerate(ups):
        line.run(up)
        line.happens(status(number % 4, f"Status {number}"))
    line.run(720.0)
    assert line.is_live_at(702.0)
    assert line.is_exact
    anew = [sum(up <= began < up + 2.0 for began in line.beginnings) for up in ups]
    assert max(anew) <= 1


@pytest.mark.row(23)
def test_after_a_restart_a_large_office_does_not_come_back_in_one_moment(figure: Figure) -> None:
    asked = 0
    clients = 50  # each alone, so that they count as well as all the office
    for seed in range(clients):
        line = Virtual(Outage(100.0, 110.0, Unreachable), seed=seed, people=LARGE)
        line.run(105.0)
        line.log = (numbered(1, status(1, "Idle")),)
        line.run(140.0)
        asked += line.asked(110.0, 112.0)
        assert line.live_from(110.0) <= 110.0 + 12.5
    figure("G14 restart", asked / clients)
    assert asked / clients <= 1.2


@pytest.mark.row(1)
def test_a_pbx_that_refuses_is_not_knocked_at_more_than_it_bears(figure: Figure) -> None:
    for seed in SEEDS:
        line = Virtual(Outage(100.0, 1000.0, Unreachable), seed=seed)
        line.run(1000.0)
        first, later = line.asked(100.0, 160.0), line.asked(800.0, 860.0)
        figure("G14", first)
        figure("G14 later", later)
        assert first <= 80


@pytest.mark.row(26)
def test_a_sign_in_that_is_refused_once_is_tried_again_after_half_a_minute() -> None:
    line = Virtual(Outage(100.0, 120.0, SignInRefused))
    line.run(150.0)
    refused = next(when for when, link in line.links if isinstance(link, Retrying))
    assert 30.0 <= line.live_from(refused) - refused <= 33.0


@pytest.mark.row(25)
def test_a_sign_in_that_is_refused_twice_is_not_tried_again() -> None:
    line = Virtual(Outage(100.0, 9999.0, SignInRefused))
    line.run(9999.0)
    assert isinstance(line.links[-1][1], Stopped)
    # The poll that was held, and one more half a minute after it.
    assert line.asked(100.0, 9999.0) == 1


@pytest.mark.row(28)
def test_events_that_may_not_be_read_are_asked_for_again_after_a_quarter_of_an_hour() -> None:
    line = Virtual(Outage(0.0, 899.0, lambda: NotAllowed("events")))
    line.run(890.0)
    assert line.links[-1][1].missing
    line.run(960.0)
    assert not line.links[-1][1].missing


@pytest.mark.row(30, 34)
@pytest.mark.parametrize("trouble", [NoPbxThere, Redirected])
def test_an_address_that_was_the_pbx_is_asked_ever_more_seldom_and_not_given_up(
    trouble: Callable[[], Trouble],
) -> None:
    """Each time a credential is sent to whatever answers there: in a day, a hundred times or so."""
    for seed in SEEDS:
        line = Virtual(Outage(100.0, 86_500.0, trouble), seed=seed, known=True)
        line.run(87_500.0)
        assert line.asked(100.0, 730.0) <= 100
        assert line.asked(730.0, 86_500.0) <= 300
        assert line.live_from(86_500.0) <= 86_500.0 + 901.0


@pytest.mark.row(30, 34)
@pytest.mark.parametrize("trouble", [NoPbxThere, Redirected])
def test_when_it_is_asked_ever_more_seldom_each_next_time_is_said(
    trouble: Callable[[], Trouble],
) -> None:
    line = Virtual(Outage(100.0, 20_000.0, trouble), known=True)
    line.run(20_000.0)
    asked = [when for when, _ in line.requests]
    told = [
        (when, link.next_try - EPOCH)
        for when, link in line.links
        if isinstance(link, Retrying) and link.next_try is not None
    ]
    assert len(told) > 10
    for when, moment in told[:-1]:  # what the last one tells of is yet to come
        assert moment == pytest.approx(next(one for one in asked if one > when))
    # ... and "Trying again" is said of no pause that lasts for more than half a minute.
    for before, after in pairwise(asked):
        if before >= 100.0 and after - before > 31.0:
            assert any(moment == pytest.approx(after) for _, moment in told)


@pytest.mark.row(32)
@pytest.mark.parametrize(
    ("asked", "least", "most"), [(5.0, 5.0, 5.6), (1e9, 300.0, 330.0), (None, 0.0, 2.0)]
)
def test_a_busy_pbx_is_left_alone_for_as_long_as_it_asks(
    asked: float | None, least: float, most: float
) -> None:
    line = Virtual(Outage(100.0, 100.1, lambda: Busy("", asked)))
    line.run(500.0)
    recovered = line.live_from(100.1) - 100.0
    assert least <= recovered <= most + 0.1


@pytest.mark.row(33)
def test_a_minute_of_errors_is_got_over_in_half_a_minute() -> None:
    assert max(recoveries(60.0, ServerTrouble)) <= 30.5


@pytest.mark.row(42, 43)
@pytest.mark.parametrize(("holds", "most"), [(0.0, 45), (30.0, 8)])
def test_a_pbx_that_holds_no_poll_for_long_is_not_asked_too_often(holds: float, most: int) -> None:
    line = Virtual(holds=holds)
    line.run(700.0)
    assert line.asked(60.0, 120.0) <= most


@pytest.mark.row(42, 43)
def test_an_idle_pbx_is_asked_four_times_a_minute_at_most(figure: Figure) -> None:
    line = Virtual()
    line.run(3700.0)
    a_minute = line.asked(60.0, 3660.0) / 60
    figure("G14 idle", a_minute)
    assert a_minute <= 4.0
