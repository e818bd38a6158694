"""Rows 12-16 and 18-20: answers that come slowly, in pieces, or in part."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from pbx_tray.api.client import Patience
from pbx_tray.core.watch import Rang
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.faults.following import ROOM, Follow, Following

QUICK = Patience(connect=1.0, answer=1.0, listing=1.0)
HOLD = 1.0
DEADLINE = HOLD + QUICK.answer


@pytest.mark.row(12, 13)
@pytest.mark.parametrize("fault", ["drip", "drip-body"])
@pytest.mark.usefixtures("wire")
def test_an_answer_that_drips_ends_at_its_deadline(
    pbx: Simulator, follow: Follow, fault: str
) -> None:
    following = follow(pbx, patience=QUICK, hold=HOLD)
    following.has_seen_a_call()
    following.strikes(fault)
    following.recovers(within=DEADLINE + 2.0)
    assert following.lasting() == ["M02"]
    following.rings_once()


@pytest.mark.row(14)
@pytest.mark.usefixtures("wire")
def test_segments_of_one_byte_are_put_together(pbx: Simulator, follow: Follow) -> None:
    pbx.faults.add("*:slicer")
    following = follow(pbx)
    following.has_seen_a_call()
    following.rings_once()
    assert following.lasting() == []
    assert pbx.connections == 1


@pytest.mark.row(15)
@pytest.mark.usefixtures("wire")
def test_a_slow_line_is_given_more_time_with_each_attempt(
    make_pbx: Callable[..., Simulator], follow: Follow
) -> None:
    pbx = make_pbx(Exchange(100))  # some 40 KB of users: a second and a half at this rate
    pbx.faults.add("users:bandwidth:rate=25000")
    following = follow(pbx, patience=Patience(listing=0.5))  # 15 in the field
    following.says("M02")
    following.recovers(within=60.0 / 15)
    assert pbx.requests.count("users") >= 3  # the first two have too little time for it


@pytest.mark.row(16)
@pytest.mark.usefixtures("wire")
def test_with_a_second_of_latency_a_call_is_told_within_three(
    pbx: Simulator, follow: Follow
) -> None:
    pbx.faults.add("*:latency:seconds=1:jitter=1:seed=3")
    following = follow(pbx)
    following.is_live()
    began = time.monotonic()
    call = pbx.exchange.ring("sanne", number="+442079460101")
    following.wait_for_alert(Rang, call, 3.0 * ROOM)
    following.recovered.append((time.monotonic() - began, 3.0))
    pbx.exchange.finish(call)
    following.recovers(within=3.0)
    assert following.lasting() == []


@pytest.mark.row(16)
def test_a_pbx_that_is_far_away_is_heard_within_a_second(
    pbx: Simulator, follow: Follow, figure: Callable[[str, float], None]
) -> None:
    pbx.faults.add("*:latency:seconds=0.2")
    following = follow(pbx)
    following.is_live()
    for _ in range(10):
        began = time.monotonic()
        call = pbx.exchange.ring("sanne", number="+442079460101")
        following.wait_for_alert(Rang, call, 1.0 * ROOM)
        figure("G5", time.monotonic() - began)
        pbx.exchange.finish(call)
        following.recovers(within=2.0)
    assert following.lasting() == []


@pytest.mark.row(18)
@pytest.mark.parametrize("fault", ["limit-data:bytes=0", "limit-data:bytes=60", "truncate"])
@pytest.mark.usefixtures("wire")
def test_an_answer_that_is_cut_loses_nothing(following: Following, fault: str) -> None:
    following.gets_over(fault)


@pytest.mark.row(19)
@pytest.mark.parametrize("fault", ["chunked-cut", "chunked-bad-size"])
@pytest.mark.usefixtures("wire")
def test_chunks_that_break_off_or_lie_lose_nothing(following: Following, fault: str) -> None:
    following.gets_over(fault)
    assert following.lasting() == ["M10"]


@pytest.mark.row(20)
@pytest.mark.parametrize("cut", ["inside", "between"])
@pytest.mark.usefixtures("wire")
def test_a_body_without_length_that_is_cut_is_no_answer(following: Following, cut: str) -> None:
    following.gets_over(f"close-delimited:cut={cut}")


@pytest.mark.row(20)
@pytest.mark.usefixtures("wire")
def test_a_body_without_length_that_is_whole_is_an_answer(following: Following) -> None:
    following.gets_over("close-delimited")
    assert following.lasting() == []
