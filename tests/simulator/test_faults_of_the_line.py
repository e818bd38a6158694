"""Matrix 3a: what a raw client sees of a connection that comes, drags on, and goes."""

import http.client
import json
import re
import socket
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from time import monotonic
from typing import Any

import pytest

from pbx_tray.simulator.dead_port import DeadPort
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.simulator.conftest import Client

USERS, EVENTS = "/apis/pbx/users", "/apis/pbx/events?last=0&timeout=50"
Ask = Callable[[str], Any]


def whole(heard: Any) -> bool:
    """Whether an answer by Content-Length came in full, and is JSON."""
    length = re.search(rb"Content-Length: (\d+)", heard.head)
    return length is not None and int(length[1]) == len(heard.body) and bool(json.loads(heard.body))


@pytest.mark.parametrize(
    ("fault", "path", "end", "seen"),
    [
        ("users:refuse", USERS, "RST", b"^$"),
        ("users:drop", USERS, "FIN", b"^$"),
        ("events:reset-held:seconds=0.05", EVENTS, "RST", b"^$"),
        ("events:stall", EVENTS, "quiet", b"^$"),
        ("events:half-open", EVENTS, "quiet", b"^$"),
        ("events:half-open:idle=0.05", EVENTS, "quiet", b"^$"),
        ("users:close-after:seconds=0.05", USERS, "FIN", rb"\]$"),
        ("users:slow-close:seconds=0.05", USERS, "FIN", rb"Connection: close(.|\n)*\]$"),
        ("users:limit-data:bytes=0", USERS, "FIN", b"^$"),
        ("users:limit-data:bytes=9", USERS, "FIN", b"^HTTP/1.1 $"),
        ("users:truncate", USERS, "FIN", rb"\]$"),
        ("users:chunked-cut", USERS, "FIN", rb"\]\r\n$"),
        ("users:chunked-bad-size", USERS, "FIN", rb"\r\n\r\nzz\r\n\["),
        ("users:http-1.0", USERS, "FIN", rb"^HTTP/1.0 200 (.|\n)*\]$"),
        ("users:drip:every=60", USERS, "quiet", b"^H$"),
        ("users:drip-body:every=60", USERS, "quiet", rb"\r\n\r\n\[$"),
        ("users:bandwidth:rate=1", USERS, "quiet", b"^H$"),
        ("users:latency:seconds=60", USERS, "quiet", b"^$"),
    ],
)
def test_a_raw_client_sees(
    pbx: Simulator, raw: Ask, fault: str, path: str, end: str, seen: bytes
) -> None:
    pbx.faults.add(fault)
    heard = raw(path).listen(0.3 if end == "quiet" else 5, after=partial(re.search, seen))
    assert heard.end == end
    assert re.search(seen, heard.data), heard.data


def test_a_limit_of_any_number_of_bytes_is_exact(pbx: Simulator, raw: Ask) -> None:
    for limit in (0, 1, 100, 170, 500):
        pbx.faults.add(f"phones:limit-data:bytes={limit}:1")
        assert len(raw("/apis/pbx/phones").listen().data) == limit
    pbx.faults.add("phones:limit-data:bytes=1000000:1")
    assert whole(raw("/apis/pbx/phones").listen())


def test_a_half_open_line_answers_what_comes_before_it_is_forgotten(
    pbx: Simulator, client: Any
) -> None:
    pbx.faults.add("events:half-open:idle=5")
    client.send("/apis/pbx/events", last=0, timeout=50)
    assert pbx.requests.wait_for("events", 1)
    pbx.exchange.emit({"event_type": "test"})
    assert len(client.receive().json) == 1


def test_a_half_open_line_is_reset_once_the_fault_is_lifted(pbx: Simulator, raw: Ask) -> None:
    pbx.faults.add("users:half-open")
    asking = raw(USERS)
    assert pbx.requests.wait_for("users", 1)
    pbx.faults.lift()
    assert asking.listen() == (b"", "RST")


def test_a_line_that_is_closed_later_may_be_asked_again_until_then(
    pbx: Simulator, client: Any
) -> None:
    pbx.faults.add("users:close-after:1")
    assert client.ask(USERS).status == 200
    assert client.connection.sock.recv(1) == b""


@pytest.mark.parametrize(
    "fault", ["users:slicer", "users:slicer:size=7", "users:chunked", "users:close-delimited"]
)
def test_an_answer_in_pieces_is_whole_in_the_end(pbx: Simulator, client: Any, fault: str) -> None:
    pbx.faults.add(fault)
    assert len(client.ask(USERS).json) == 12


def test_the_body_alone_drips_after_headers_that_come_at_once(pbx: Simulator, client: Any) -> None:
    pbx.exchange.emit({"event_type": "test"})
    pbx.faults.add("events:drip-body:every=0.002")
    start = monotonic()
    assert len(client.events(last=0)) == 1
    assert monotonic() - start > 0.05


def test_bandwidth_takes_its_time(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("phones:bandwidth:rate=10000")
    start = monotonic()
    length = len(client.ask("/apis/pbx/phones").body)
    assert monotonic() - start > length / 10000


def test_latency_holds_back_an_event_too_and_varies(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:latency:seconds=0.15:jitter=0.05")
    client.send("/apis/pbx/events", last=0, timeout=50)
    assert pbx.requests.wait_for("events", 1)
    start = monotonic()
    pbx.exchange.emit({"event_type": "test"})
    assert len(client.receive().json) == 1
    assert monotonic() - start >= 0.1


@pytest.mark.parametrize(("cut", "end"), [("inside", rb"[^\]},]$"), ("between", rb"\}, $")])
def test_a_body_without_a_length_is_cut_inside_or_between(
    pbx: Simulator, raw: Ask, cut: str, end: bytes
) -> None:
    pbx.faults.add(f"users:close-delimited:cut={cut}")
    heard = raw(USERS).listen()
    assert heard.end == "FIN"
    assert b"Content-Length" not in heard.head
    assert re.search(end, heard.body)
    with pytest.raises(ValueError, match="line 1"):
        json.loads(heard.body)


def test_a_line_that_flaps_is_up_and_down_by_turns(
    pbx: Simulator, connect: Callable[..., Any], raw: Ask
) -> None:
    fault = pbx.faults.add("*:flap:up=100:down=100")
    assert connect(pbx).ask(USERS).status == 200
    fault.since -= 150  # half of the time away is over
    assert raw(USERS).listen().end == "RST"
    fault.since -= 100
    assert connect(pbx).ask(USERS).status == 200


def test_a_held_poll_is_reset_when_the_line_goes_away(
    pbx: Simulator, connect: Callable[..., Any], raw: Ask
) -> None:
    fault = pbx.faults.add("*:flap:up=1000:down=1000")
    client = connect(pbx)
    assert client.ask(USERS).status == 200
    fault.since -= 999.5  # half a second of being up is left
    client.send(EVENTS)
    with pytest.raises(ConnectionResetError):
        client.receive()
    assert raw(EVENTS).listen() == (b"", "RST")


@pytest.mark.parametrize("fault", ["closed", "no-answer"])
def test_nobody_listens_until_the_fault_is_lifted(
    pbx: Simulator, connect: Callable[..., Any], raw: Ask, fault: str
) -> None:
    held = connect(pbx)
    held.send(EVENTS)
    assert pbx.requests.wait_for("events", 1)
    pbx.faults.add(f"users:{fault}:seconds=3600")
    assert raw(USERS).listen() == (b"", "FIN")
    with pytest.raises(http.client.RemoteDisconnected):
        held.receive()
    with pytest.raises(TimeoutError if fault == "no-answer" else ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", pbx.port), timeout=1)
    pbx.faults.lift()
    assert asked_until_it_answers(pbx).status == 200


@pytest.mark.parametrize("fault", ["closed", "no-answer"])
def test_who_went_away_for_a_while_comes_back_at_the_same_port(
    pbx: Simulator, raw: Ask, fault: str
) -> None:
    pbx.faults.add(f"*:{fault}:seconds=0.5:1")
    assert raw(USERS).listen() == (b"", "FIN")
    assert asked_until_it_answers(pbx).status == 200
    assert pbx.faults.seen == {f"users:{fault}": 1}


def test_who_is_away_may_be_stopped(pbx: Simulator, raw: Ask) -> None:
    pbx.faults.add("*:closed:seconds=3600")
    assert raw(USERS).listen() == (b"", "FIN")


def asked_until_it_answers(pbx: Simulator) -> Any:
    deadline = monotonic() + 20
    while True:
        with closing(Client(pbx)) as client:
            try:
                return client.ask(USERS)
            except OSError:
                assert monotonic() < deadline


def test_a_dead_port_lets_a_client_wait_and_may_come_alive() -> None:
    try:
        dead = DeadPort().__enter__()
    except OSError:
        if sys.platform == "linux":
            raise
        pytest.skip("this system drops no SYN")
    for _ in range(3):
        with pytest.raises(TimeoutError):
            socket.create_connection(("127.0.0.1", dead.port), timeout=0.1)
    dead.close()
    dead.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", dead.port), timeout=5)
    with Simulator(Exchange(1), port=dead.port) as pbx:
        socket.create_connection(("127.0.0.1", pbx.port), timeout=5).close()
