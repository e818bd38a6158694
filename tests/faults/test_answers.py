"""Rows 34-44: answers that lead elsewhere, are none, are too much, or are old."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from pbx_tray.core.link import CertificateProblem, Live, Retrying, Stopped, Untrusted
from pbx_tray.core.watch import Missed, MovedOn, Rang
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.faults.following import Follow, Following
from tests.faults.memory import taken

PACKED = ("gzip", "gzip:layers=50", "gzip-bomb")


@pytest.mark.row(34)
@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.usefixtures("wire")
def test_a_redirect_is_not_followed_wherever_it_leads(
    pbx: Simulator, make_pbx: Callable[..., Simulator], follow: Follow, status: int
) -> None:
    other = make_pbx()
    for to in (other.url, f"https://127.0.0.1:{pbx.port}/", "file:///etc/passwd"):
        pbx.faults.add(f"*:redirect:status={status}:to={to}")
        asked = pbx.requests.count()
        following = follow(pbx)
        following.says("M20")
        following.wait_for_link(Stopped)
        following.join()
        assert pbx.requests.count() == asked + 1
        pbx.faults.lift()
    assert other.connections == 0


@pytest.mark.row(35)
@pytest.mark.parametrize(("fault", "said"), [("html", "M08"), ("redirect", "M20")])
@pytest.mark.usefixtures("wire")
def test_a_captive_portal_is_said_to_be_one_and_passes(
    following: Following, fault: str, said: str
) -> None:
    following.pbx.faults.add(f"*:{fault}")
    following.pokes()
    following.says(said)
    following.is_not_live()
    following.pbx.faults.lift()
    following.recovers(within=30.0)
    following.rings_once()


@pytest.mark.row(35)
def test_a_portal_with_a_certificate_of_its_own_is_told_nothing_and_passes(
    pbx: Simulator, make_pbx: Callable[..., Simulator], follow: Follow
) -> None:
    pbx = make_pbx(tls=pbx.certificates.context("good"))
    following = follow(pbx)
    following.has_seen_a_call()
    trusted = {request.connection for request in pbx.requests.recent()}
    pbx.faults.add("*:certificate:kind=unknown-authority")
    pbx.drop_connections()
    following.says("M06")
    trouble = following.wait_for_link(Retrying).trouble
    assert isinstance(trouble, Untrusted)
    assert trouble.problem is CertificateProblem.UNKNOWN_ISSUER
    assert pbx.connections > len(trusted)
    assert {request.connection for request in pbx.requests.recent()} == trusted
    pbx.faults.lift()
    following.feed.hurry()  # in the stead of half a minute
    following.recovers(within=30.0)
    following.rings_once()


@pytest.mark.row(36)
@pytest.mark.parametrize("fault", ["empty", "null", "object", "string", "status-204"])
@pytest.mark.usefixtures("wire")
def test_an_answer_without_a_list_is_a_failure_and_not_no_events(
    following: Following, fault: str
) -> None:
    following.gets_over(fault)
    assert following.lasting() == ["M10"]


@pytest.mark.row(36)
def test_three_answers_without_a_list_are_got_over_as_well(following: Following) -> None:
    following.strikes("empty", 3)
    following.is_live()
    following.rings_once()


@pytest.mark.row(37)
@pytest.mark.usefixtures("wire")
def test_a_good_list_is_read_whatever_it_is_called(pbx: Simulator, follow: Follow) -> None:
    pbx.faults.add("*:mislabel")
    following = follow(pbx)
    following.has_seen_a_call()
    following.rings_once()
    assert following.lasting() == []


@pytest.mark.row(38)
@pytest.mark.parametrize("fault", PACKED)
@pytest.mark.usefixtures("wire")
def test_what_is_packed_is_never_unpacked(following: Following, fault: str) -> None:
    following.gets_over(fault, within=30.0)
    assert following.lasting() == ["M10"]


@pytest.mark.row(39)
@pytest.mark.parametrize("fault", ["length", "endless:megabytes=10"])
@pytest.mark.usefixtures("wire")
def test_an_answer_that_is_too_large_is_cut_and_got_over(following: Following, fault: str) -> None:
    following.gets_over(fault, within=30.0)
    assert following.lasting() == ["M10"]


@pytest.mark.row(38, 39, 40)
@pytest.mark.parametrize(
    ("fault", "most"),
    [
        *((fault, 5) for fault in PACKED),
        *((fault, 10) for fault in ("length", "endless", "long-header", "many-headers")),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells how large a process was")
def test_what_is_refused_takes_no_memory(
    pbx: Simulator, figure: Callable[[str, float], None], fault: str, most: int
) -> None:
    pbx.faults.add(f"events:{fault}")
    asked = taken(pbx.url)
    figure("G15", asked.grown / 2**20)
    assert asked.trouble == "Unreadable"
    assert asked.grown < most * 2**20


@pytest.mark.row(40)
@pytest.mark.parametrize("fault", ["long-header", "many-headers"])
@pytest.mark.usefixtures("wire")
def test_headers_without_end_are_a_failure_and_no_hang(following: Following, fault: str) -> None:
    following.gets_over(fault, within=30.0)
    assert following.lasting() == ["M10"]


@pytest.mark.row(40)
@pytest.mark.usefixtures("wire")
def test_continue_said_many_times_is_got_past(following: Following) -> None:
    following.gets_over("continue")
    assert following.lasting() == []


@pytest.mark.row(41)
@pytest.mark.usefixtures("wire")
def test_an_answer_that_says_it_is_old_is_a_failure(following: Following) -> None:
    following.strikes("cached:age=30")
    following.says("M10")
    following.recovers()
    following.rings_once()


@pytest.mark.row(41)
def test_an_old_answer_that_does_not_say_so_tells_nothing_twice(following: Following) -> None:
    pbx = following.pbx
    call = pbx.exchange.ring("sanne", number="+442079460101")
    following.wait_for_alert(Rang, call)
    pbx.faults.add("events:repeat:3")
    pbx.exchange.finish(call)
    following.wait_for_event(pbx.exchange.seq)
    following.recovers(within=45.0)
    # Where the old answers led to a new beginning, the ring was taken back in silence.
    assert [type(alert) for alert in following.alerts(call)] in ([Rang, Missed], [Rang, MovedOn])
    while pbx.faults.asked():
        assert pbx.requests.wait_for("events", pbx.requests.count("events") + 1)
    following.pokes()  # what the last old answer led to is over once this is known
    following.wait_for_event(pbx.exchange.seq)
    following.rings_once()
    assert following.lasting() == []


@pytest.mark.row(42, 43)
@pytest.mark.parametrize("hold", [0.0, 0.7])
def test_a_pbx_that_holds_no_poll_for_long_is_followed_all_the_same(
    make_pbx: Callable[..., Simulator], follow: Follow, hold: float
) -> None:
    pbx = make_pbx(Exchange(12), hold=hold)
    following = follow(pbx)
    following.has_seen_a_call()
    following.rings_once()
    assert following.lasting() == []


@pytest.mark.row(44)
@pytest.mark.usefixtures("wire")
def test_a_server_that_keeps_no_connection_is_learnt_to_be_one(
    pbx: Simulator, follow: Follow
) -> None:
    pbx.faults.add("*:http-1.0")
    following = follow(pbx)
    following.wait_for_link(Live)
    for _ in range(6):
        following.pokes()
        following.wait_for_event(pbx.exchange.seq)
    asked = pbx.requests.count("events")
    for _ in range(6):
        following.pokes()
        following.wait_for_event(pbx.exchange.seq)
    assert pbx.requests.count("events") - asked <= 6 + 6 / 3 + 1
    following.rings_once()
    assert following.lasting() == []
