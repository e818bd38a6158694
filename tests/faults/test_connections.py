"""Rows 1-11, 17, 21 and 22: connections that fail, end, or lead nowhere."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from pbx_tray.api.client import Patience
from pbx_tray.core.link import Live, Retrying
from pbx_tray.simulator.dead_port import DeadPort
from pbx_tray.simulator.server import Simulator
from tests.faults.following import Follow, Following
from tests.feed.conftest import PATIENCE

QUICK = Patience(connect=1.0, answer=1.0, listing=1.0)
"""Ten times less patient than in the field."""


def beginnings(following: Following) -> int:
    return sum(update.afresh for update in following.updates)


@pytest.mark.row(1)
@pytest.mark.usefixtures("wire")
def test_a_pbx_that_is_switched_off_is_said_so_and_found_again(following: Following) -> None:
    pbx = following.pbx
    pbx.stop()
    following.is_not_live()
    following.says("M02")
    following.pokes()
    call = pbx.exchange.ring("sanne", number="+442079460103")
    pbx.start()
    following.recovers()
    assert len(following.alerts(call)) == 1
    following.rings_once()


@pytest.mark.row(1)
@pytest.mark.usefixtures("wire")
def test_short_outages_are_each_got_over_in_two_seconds(
    following: Following, figure: Callable[[str, float], None]
) -> None:
    for _ in range(5):  # and five behind TLS
        following.pbx.stop()
        following.is_not_live()
        following.pokes()
        following.pbx.start()
        figure("G3", following.recovers())


@pytest.mark.row(2)
def test_a_syn_that_is_dropped_costs_five_seconds_at_most(
    pbx: Simulator, follow: Follow, figure: Callable[[str, float], None]
) -> None:
    following = follow(pbx)
    following.has_seen_a_call()
    pbx.stop()
    with DeadPort(port=pbx.port):
        following.is_not_live()
        following.says("M02")
    pbx.start()
    figure("G3 SYN", following.recovers(within=7.0))
    following.rings_once()


class Names:
    """Stands in the stead of a name server: knows no host until the PBX is `found`."""

    def __init__(self, *, hangs: bool) -> None:
        self.asked = threading.Semaphore(0)
        self.found = threading.Event()
        self._hangs = hangs
        self._lookup = socket.getaddrinfo

    def __call__(self, host: str, port: int, **more: Any) -> list[Any]:
        self.asked.release()
        if self._hangs:
            self.found.wait(60)
        if not self.found.is_set():
            raise socket.gaierror(socket.EAI_NONAME, f"{host} is unknown")
        return self._lookup("127.0.0.1", port, **more)


@pytest.mark.row(3)
@pytest.mark.parametrize("hangs", [False, True])
def test_a_name_that_leads_nowhere_is_looked_up_again_until_it_leads_to_the_pbx(
    pbx: Simulator, follow: Follow, monkeypatch: pytest.MonkeyPatch, *, hangs: bool
) -> None:
    names = Names(hangs=hangs)
    monkeypatch.setattr(socket, "getaddrinfo", names)
    following = follow(pbx, f"http://pbx.example.org:{pbx.port}", patience=Patience(connect=0.5))
    following.says("M03")
    assert all(names.asked.acquire(timeout=PATIENCE) for _ in range(3))
    assert pbx.connections == 0
    names.found.set()
    following.recovers()
    following.rings_once()
    assert following.lasting() == ["M03"]


@pytest.mark.row(4)
@pytest.mark.parametrize("listening", ["::1", "127.0.0.1"])
@pytest.mark.parametrize("dead", [False, True])
def test_the_next_address_of_a_name_is_tried(
    make_pbx: Callable[..., Simulator],
    follow: Follow,
    stack: ExitStack,
    monkeypatch: pytest.MonkeyPatch,
    *,
    listening: str,
    dead: bool,
) -> None:
    pbx = make_pbx(host=listening)
    other = "127.0.0.1" if listening == "::1" else "::1"
    if dead:
        stack.enter_context(DeadPort(other, pbx.port))
    lookup = socket.getaddrinfo

    def both(_host: str, port: int, **more: Any) -> list[Any]:
        return [*lookup(other, port, **more), *lookup(listening, port, **more)]

    # In the stead of a name server: this computer's own names may have one address alone.
    monkeypatch.setattr(socket, "getaddrinfo", both)
    following = follow(pbx, f"http://localhost:{pbx.port}")
    following.recovers(within=5.0)
    following.rings_once()


@pytest.mark.row(5)
@pytest.mark.usefixtures("wire")
def test_a_reset_right_after_accept_passes_without_a_word(following: Following) -> None:
    following.pbx.faults.add("*:refuse:2")
    following.pbx.drop_connections(reset=True)
    following.pokes()
    following.recovers()
    following.rings_once()


@pytest.mark.row(6)
@pytest.mark.parametrize("fault", ["reset", "reset-held:seconds=0.2"])
@pytest.mark.usefixtures("wire")
def test_a_reset_in_a_held_poll_loses_nothing(following: Following, fault: str) -> None:
    following.gets_over(fault)
    assert beginnings(following) == 1


@pytest.mark.row(6)
@pytest.mark.row(7)
@pytest.mark.parametrize("reset", [True, False])
@pytest.mark.usefixtures("wire")
def test_a_connection_that_ends_while_a_poll_is_held_loses_nothing(
    following: Following, *, reset: bool
) -> None:
    following.pbx.drop_connections(reset=reset)
    following.pokes()
    following.recovers()
    following.rings_once()
    assert following.lasting() == []


@pytest.mark.row(7)
@pytest.mark.parametrize("fault", ["drop", "close-after"])
@pytest.mark.usefixtures("wire")
def test_a_connection_closed_without_an_answer_is_mended_in_silence(
    following: Following, fault: str
) -> None:
    following.gets_over(fault)
    assert following.lasting() == []
    assert beginnings(following) == 1


@pytest.mark.row(8)
@pytest.mark.parametrize("how", ["close", "reset"])
@pytest.mark.parametrize("boot", ["yes", "no"])
@pytest.mark.usefixtures("wire")
def test_a_restart_behind_a_closed_connection_is_a_new_beginning(
    following: Following, how: str, boot: str
) -> None:
    following.strikes(f"reboot:how={how}:boot={boot}")
    following.recovers()
    assert beginnings(following) == 2
    following.rings_once()


def _polls_first_over_another_connection(following: Following) -> None:
    """Close connections until a poll is held that is the first request over its own.

    A poll that is sent before the end of the old one is seen is lost, and a fence comes first.
    """
    pbx = following.pbx
    for _ in range(20):
        _holds_a_poll(pbx)
        connections = pbx.connections
        pbx.faults.add("events:close-after:1")
        for _ in ("the poll that is held already", "the one that the fault strikes"):
            following.pokes()
            _holds_a_poll(pbx)
        asked = [one for one in pbx.requests.recent("events") if one.connection > connections]
        assert pbx.connections == connections + 1
        if asked[0].kind == "poll":
            return
    pytest.fail("each poll was lost")


def _holds_a_poll(pbx: Simulator) -> None:
    """Wait until the last request is a poll for what comes after the newest event."""
    newest = f"last={pbx.exchange.seq}"
    for _ in range(100):
        asked = pbx.requests.count("events")
        last = pbx.requests.recent("events")[-1]
        if last.kind == "poll" and last.path.endswith(newest):
            return
        pbx.requests.wait_for("events", asked + 1, timeout=0.1)
    pytest.fail("no poll is held")


@pytest.mark.row(8)
@pytest.mark.usefixtures("wire")
def test_what_comes_first_over_another_connection_counts_only_with_proof(
    pbx: Simulator, follow: Follow
) -> None:
    following = follow(pbx, hold=30.0)  # so that no poll ends in time to find it out
    following.has_seen_a_call()
    pbx.exchange.ring("jonas", number="+442079460101")
    _polls_first_over_another_connection(following)
    pbx.exchange.restart(pbx.exchange.seq)  # the call is gone, and the numbers go on
    following.pokes()
    first = pbx.exchange.seq
    following.recovers()
    told = [event.seq for update in following.updates[1:] for event in update.events]
    assert first not in told
    assert beginnings(following) == 2
    following.rings_once()


@pytest.mark.row(9)
@pytest.mark.usefixtures("wire")
def test_a_peer_that_vanished_is_missed_and_found_again(pbx: Simulator, follow: Follow) -> None:
    following = follow(pbx, patience=QUICK, hold=1.0)
    following.has_seen_a_call()
    following.strikes("half-open", 1000)
    following.is_not_live()
    following.says("M02")
    pbx.faults.lift()
    following.recovers()
    following.rings_once()


@pytest.mark.row(11)
@pytest.mark.usefixtures("wire")
def test_a_black_hole_is_said_to_be_one_after_its_deadline(pbx: Simulator, follow: Follow) -> None:
    following = follow(pbx, patience=QUICK, hold=1.0)
    following.has_seen_a_call()
    pbx.faults.add("*:stall")
    following.pokes()
    following.is_not_live()
    following.says("M02")
    following.pokes()
    pbx.faults.lift()
    following.recovers()
    following.rings_once()


@pytest.mark.row(17)
@pytest.mark.usefixtures("wire")
def test_a_connection_that_is_closed_late_is_not_waited_for(following: Following) -> None:
    connections = following.pbx.connections
    following.gets_over("slow-close")
    assert following.pbx.connections == connections + 1
    assert following.lasting() == []


@pytest.mark.row(21)
@pytest.mark.usefixtures("wire")
def test_a_line_that_flaps_begins_anew_no_oftener_than_it_flaps(
    pbx: Simulator, follow: Follow
) -> None:
    following = follow(pbx)
    following.has_seen_a_call()
    pbx.faults.add("*:flap:up=0.5:down=0.5")
    for _ in range(2):
        following.wait_for_link(Retrying)
        following.pokes()
        following.wait_for_link(Live)
    pbx.faults.lift()
    following.pokes()
    following.recovers()
    assert following.shown() == []
    assert beginnings(following) <= 1 + 2
    following.rings_once()


@pytest.mark.row(22)
@pytest.mark.usefixtures("wire")
def test_another_network_is_noticed_at_once_where_somebody_says_so(
    pbx: Simulator, follow: Follow
) -> None:
    following = follow(pbx, hold=30.0)
    following.has_seen_a_call()
    following.strikes("half-open")
    following.feed.hurry()
    following.recovers()
    following.rings_once()
    assert following.lasting() == []
