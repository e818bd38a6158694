"""Rows 12-16 and 18-20: answers that come slowly, in pieces, or in part."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from pbx_tray.api.client import Credentials, Patience, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.link import Trouble
from pbx_tray.core.watch import Rang
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.faults.following import HOLD, ROOM, Follow, Following

QUICK = Patience(connect=1.0, answer=1.0, listing=1.0)
DEADLINE = HOLD + QUICK.answer


@pytest.mark.row(12, 13)
@pytest.mark.parametrize("fault", ["drip", "drip-body"])
@pytest.mark.usefixtures("wire")
def test_an_answer_that_drips_ends_at_its_deadline(
    pbx: Simulator, follow: Follow, fault: str
) -> None:
    following = follow(pbx, patience=QUICK)
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
    assert pbx.requests.count("users") == 3


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


@pytest.fixture
def client(
    make_pbx: Callable[..., Simulator], certificates: Certificates
) -> Iterator[tuple[Simulator, PbxClient]]:
    """A PBX of few events, and a client of it that nobody follows by."""
    pbx = make_pbx(Exchange(2))
    pbx.exchange.set_phone_status("sanne", "Busy", 2)
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    ca_file = str(certificates.authority) if pbx.tls else None
    asking = PbxClient(f"{pbx.url}/apis/pbx/", Credentials("apiKey", "demo-key"), Trust(ca_file))
    yield pbx, asking
    asking.close()


def bytes_of_the_answer(pbx: Simulator, asking: PbxClient) -> int:
    """Answer how long an answer to `events` is, as the first cut that does not hurt."""
    short, long = 0, 4096
    while short < long:
        middle = (short + long) // 2
        if is_read(pbx, asking, middle):
            long = middle
        else:
            short = middle + 1
    return short


def is_read(pbx: Simulator, asking: PbxClient, length: int) -> bool:
    """Whether an answer that is cut after so many bytes is taken for one."""
    pbx.faults.add(f"events:limit-data:bytes={length}:1")
    struck, read = pbx.faults.seen["events:limit-data"], 0
    while pbx.faults.seen["events:limit-data"] == struck:  # else the last cut was just noticed
        try:
            read = len(asking.events(0, 0).value.events)
        except Trouble:
            read = 0
    assert read in {0, 2}, "half an answer was believed"
    return read == 2


@pytest.mark.row(18)
@pytest.mark.usefixtures("wire")
def test_an_answer_is_believed_whole_or_not_at_all(client: tuple[Simulator, PbxClient]) -> None:
    whole = bytes_of_the_answer(*client)
    assert whole > 300
    assert [length for length in range(whole + 1) if is_read(*client, length)] == [whole]


@pytest.mark.row(18)
@pytest.mark.parametrize("fault", ["limit-data:bytes=0", "limit-data:bytes=60", "truncate"])
@pytest.mark.usefixtures("wire")
def test_an_answer_that_is_cut_loses_nothing(following: Following, fault: str) -> None:
    following.strikes(fault)
    following.recovers()
    following.rings_once()


@pytest.mark.row(19)
@pytest.mark.parametrize("fault", ["chunked-cut", "chunked-bad-size"])
@pytest.mark.usefixtures("wire")
def test_chunks_that_break_off_or_lie_lose_nothing(following: Following, fault: str) -> None:
    following.strikes(fault)
    following.recovers()
    following.rings_once()
    following.strikes(fault, 3)
    following.says("M10")
    following.recovers()


@pytest.mark.row(20)
@pytest.mark.parametrize("cut", ["inside", "between"])
@pytest.mark.usefixtures("wire")
def test_a_body_without_length_that_is_cut_is_no_answer(following: Following, cut: str) -> None:
    following.strikes(f"close-delimited:cut={cut}")
    following.recovers()
    following.rings_once()


@pytest.mark.row(20)
@pytest.mark.usefixtures("wire")
def test_a_body_without_length_that_is_whole_is_an_answer(following: Following) -> None:
    following.strikes("close-delimited")
    following.recovers()
    following.rings_once()
    assert following.lasting() == []
