"""Each fault does what its name says, where and as often as it was asked to."""

import gzip
import http.client
import json
import re
import socket
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.faults import Fault, fault_names, listing, parse
from pbx_tray.simulator.faults.catalogue import COMMON, Kind, lookup
from pbx_tray.simulator.server import Simulator
from tests.faults.rows import ROWS
from tests.simulator.conftest import AT_ONCE

USERS, EVENTS = "/apis/pbx/users", "/apis/pbx/events"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("users:refuse:1", ConnectionResetError),
        ("users:drop:1", http.client.RemoteDisconnected),
        ("users:lose:1", http.client.RemoteDisconnected),
        ("users:truncate:1", http.client.IncompleteRead),
        ("users:reset:1", ConnectionResetError),
    ],
)
def test_a_request_comes_to_grief_and_the_next_one_does_not(
    client: Any, pbx: Simulator, fault: str, error: type[Exception]
) -> None:
    pbx.faults.add(fault)
    with pytest.raises(error) as raised:
        client.ask(USERS)
    if error is ConnectionResetError:
        assert not isinstance(raised.value, http.client.RemoteDisconnected)
    client.close()
    assert client.ask(USERS).status == 200
    assert pbx.faults.seen == {fault.removesuffix(":1"): 1}


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        ("users:empty", 200, b""),
        ("users:null", 200, b"null"),
        ("users:status-204", 204, b""),
        ("users:status-401", 401, None),
        ("users:status-403", 403, None),
        ("users:status-404", 404, None),
        ("users:status-500", 500, None),
        ("users:status-503", 503, None),
        ("users:status-599", 599, None),
        ("users:html", 200, None),
        ("users:redirect", 302, b""),
    ],
)
def test_another_answer_is_given_and_the_connection_lives(
    client: Any, pbx: Simulator, fault: str, status: int, body: bytes | None
) -> None:
    pbx.faults.add(fault)
    for _ in range(2):
        reply = client.ask(USERS)
        assert reply.status == status
        assert body is None or reply.body == body
    assert client.ask("/apis/pbx/phones").status == 200
    assert pbx.connections == 1


def test_garble_is_no_json(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:garble")
    with pytest.raises(json.JSONDecodeError):
        _ = client.ask(USERS).json


def test_html_is_a_captive_portal(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("*:html")
    reply = client.ask(USERS)
    assert (reply.headers["Content-Type"], reply.body[:5]) == ("text/html", b"<!doc")


def test_a_redirect_leads_where_it_was_told(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:redirect:1")
    assert client.ask(USERS).headers["Location"] == "http://portal.invalid/sign-in"
    pbx.faults.add("users:redirect:to=http://127.0.0.1:9/x:1")
    assert client.ask(USERS).headers["Location"] == "http://127.0.0.1:9/x"
    assert client.ask(USERS).status == 200


def test_a_status_may_bring_headers(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:status-503:retry-after=5:1")
    assert client.ask(USERS).headers["Retry-After"] == "5"
    pbx.faults.add("users:status-503:retry-after=Wed, 21 Oct 2099 07:28:00 GMT:1")
    assert client.ask(USERS).headers["Retry-After"] == "Wed, 21 Oct 2099 07:28:00 GMT"
    assert client.ask(USERS).status == 200


def test_gzip_is_packed_though_nobody_asked(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:gzip")
    reply = client.ask(USERS)
    assert reply.headers["Content-Encoding"] == "gzip"
    assert len(json.loads(gzip.decompress(reply.body))) == 12


def test_drip_sends_a_byte_at_a_time(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("events:drip:every=0.001")
    start = monotonic()
    reply = client.ask("/apis/pbx/events", timeout=0)
    assert reply.json == []
    assert monotonic() - start > 0.05  # some seventy bytes


def test_slow_answers_late_but_well(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:slow:seconds=0.1")
    start = monotonic()
    assert len(client.ask(USERS).json) == 12
    assert monotonic() - start >= 0.1


def test_mislabelled_json_is_called_html(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:mislabel")
    reply = client.ask(USERS)
    assert (reply.headers["Content-Type"], len(reply.json)) == ("text/html", 12)


def test_http_1_0_closes_after_each_answer(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:http-1.0")
    for _ in range(2):
        client.send(USERS)
        answer = client.connection.getresponse()
        assert (answer.version, len(json.loads(answer.read()))) == (10, 12)
    assert pbx.connections == 2


def test_a_slow_drip_ends_when_the_simulator_stops(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:drip")
    client.send(USERS)
    assert pbx.requests.wait_for("users", 1)
    start = monotonic()
    pbx.stop()
    assert monotonic() - start < AT_ONCE


def test_a_stalled_request_is_answered_once_the_fault_is_lifted(
    client: Any, pbx: Simulator
) -> None:
    pbx.faults.add("users:stall")
    client.send(USERS)
    client.connection.sock.settimeout(0.1)
    with pytest.raises(TimeoutError):
        client.connection.sock.recv(1)
    client.connection.sock.settimeout(5)
    pbx.faults.lift("users")
    assert len(client.receive().json) == 12


def test_a_stalled_request_is_woken_and_not_found_at_the_next_look_round(
    client: Any, pbx: Simulator
) -> None:
    delays = []
    for number in range(1, 6):
        pbx.faults.add("users:stall")
        client.send(USERS)
        assert pbx.requests.wait_for("users", number)
        start = monotonic()
        pbx.faults.lift("users")
        client.receive()
        delays.append(monotonic() - start)
    assert min(delays) < 0.5  # what else this computer does only adds; the look comes every second


def test_a_stalled_request_does_not_hold_up_the_stop(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("*:stall")
    client.send(USERS)
    assert pbx.requests.wait_for("users", 1)
    start = monotonic()
    pbx.stop()
    assert monotonic() - start < AT_ONCE


def test_refuse_everywhere_resets_before_a_word_is_said(pbx: Simulator) -> None:
    pbx.faults.add("*:refuse:2")
    for _ in range(2):
        with (
            pytest.raises(ConnectionResetError),
            socket.create_connection(("127.0.0.1", pbx.port), timeout=5) as rough,
        ):
            rough.recv(1)
    with socket.create_connection(("127.0.0.1", pbx.port), timeout=5) as welcome:
        welcome.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert welcome.recv(12) == b"HTTP/1.1 404"
    assert pbx.connections == 3
    assert pbx.requests.count() == 1


def test_refuse_everywhere_also_cuts_a_connection_that_was_open(
    client: Any, pbx: Simulator
) -> None:
    client.ask(USERS)
    pbx.faults.add("*:refuse")
    with pytest.raises(ConnectionResetError):
        client.ask(USERS)


def test_forget_drops_the_log_and_keeps_counting(client: Any, pbx: Simulator) -> None:
    pbx.exchange.emit({"event_type": "test"})
    pbx.faults.add("events:forget:1")
    assert client.events(last=0, timeout=0) == []
    pbx.exchange.emit({"event_type": "test"})
    assert [event["seq"] for event in client.events(last=0)] == [2]


def test_restart_counts_from_zero_or_from_where_it_is_told(client: Any, pbx: Simulator) -> None:
    pbx.exchange.skip(5)
    pbx.faults.add("events:restart:1")
    pbx.faults.add("events:restart:seq=100:1")
    for head in (0, 100):
        assert client.events(last=0, timeout=0) == []
        pbx.exchange.emit({"event_type": "test"})
        assert pbx.exchange.seq == head + 1


def test_a_lost_answer_has_placed_the_call_and_a_dropped_one_has_not(
    client: Any, pbx: Simulator
) -> None:
    for fault, calls in [("call:drop:1", 0), ("call:lose:1", 1)]:
        pbx.faults.add(fault)
        with pytest.raises(http.client.RemoteDisconnected):
            client.ask("/apis/pbx/call", post={"user_name": "sanne", "number": "1"})
        client.close()
        assert len(pbx.exchange.calls()) == calls


def test_faults_come_in_the_order_they_were_asked_for_and_those_everywhere_last(
    client: Any, pbx: Simulator
) -> None:
    for fault in ("*:status-500:1", "users:status-401:2", "users:status-403:1"):
        pbx.faults.add(fault)
    assert [client.ask(USERS).status for _ in range(5)] == [401, 401, 403, 500, 200]


def test_lifting_one_endpoint_leaves_the_others(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:status-500")
    pbx.faults.add("phones:status-500")
    pbx.faults.lift("users")
    assert client.ask(USERS).status == 200
    assert client.ask("/apis/pbx/phones").status == 500
    pbx.faults.lift()
    assert client.ask("/apis/pbx/phones").status == 200


@pytest.mark.parametrize("name", fault_names())
def test_no_fault_leaves_an_error_a_thread_or_a_hang(
    serve: Callable[..., Simulator], connect: Callable[..., Any], name: str
) -> None:
    pbx = serve(Exchange(1))
    pbx.faults.add(f"*:{name}")
    client = connect(pbx)
    client.connection.timeout = 0.2
    with suppress(OSError, http.client.HTTPException):
        client.ask(USERS)


@pytest.mark.parametrize(
    "text",
    [
        *["", "users", "users:", "nowhere:stall", "users:explode", "users:stall:0"],
        *["users:stall:often", "users:status-5", "users:status-5000", ":stall", "users::1"],
    ],
)
def test_what_cannot_be_read_as_a_fault_is_said_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        parse(text)


@settings(deadline=None)  # the machine may be busy
@given(
    endpoint=st.sampled_from(["users", "phones", "events", "call", "token", "*"]),
    options=st.dictionaries(
        st.from_regex(r"[b-z]+(-[a-z]+)?", fullmatch=True).filter(lambda key: key not in COMMON),
        st.text("abc0123.-/ ", max_size=5),
        max_size=2,
    ),
    times=st.none() | st.integers(1, 10**6),
)
def test_whatever_is_written_as_a_fault_is_read_back(
    endpoint: str, options: dict[str, str], times: int | None
) -> None:
    parts = [endpoint, "status-404", *(f"{key}={value}" for key, value in options.items())]
    parts += [] if times is None else [str(times)]
    fault = parse(":".join(parts))
    assert (fault.endpoint, fault.options, fault.times) == (endpoint, options, times)


def defaults(kind: Kind) -> list[str]:
    """Write out the defaults of a fault's options."""
    values = {name: Fault("*", kind.name).text(name) for name in kind.options}
    return [f"{name}={value}" for name, value in values.items()]


@pytest.mark.parametrize("name", fault_names())
def test_every_fault_takes_its_own_options_and_no_other(name: str) -> None:
    kind = lookup(name)
    assert parse(":".join([f"*:{name}", *defaults(kind), "2"])).times == 2
    with pytest.raises(ValueError, match=f"{name} has no option 'colour'"):
        parse(f"*:{name}:colour=red")


@pytest.mark.parametrize(
    "text",
    [
        *["users:drip:every=often", "users:drip:every=-1", "users:drip:every=nan"],
        *["users:limit-data:bytes=1.5", "users:limit-data:bytes=99999999999"],
        *["*:certificate:kind=purple", "users:drop:after=never"],
    ],
)
def test_an_option_that_makes_no_sense_is_said_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        parse(text)


def test_what_strikes_before_a_request_is_for_every_endpoint() -> None:
    with pytest.raises(ValueError, match=r"ask for \*:tls-stall"):
        parse("users:tls-stall")


# What goes wrong at the client's own computer, on the way to a name, or in what a person writes.
NOT_A_SERVER_S = {3, 4, 22, 49, 50, 68, 72, 73, *range(75, 86)}


def test_every_row_that_a_server_can_play_has_a_fault() -> None:
    played = {row for name in [*fault_names(), "status-500"] for row in lookup(name).rows}
    assert played == set(ROWS) - NOT_A_SERVER_S


def test_the_listing_has_a_sentence_for_every_fault() -> None:
    lines = listing().splitlines()
    assert len(lines) == len(fault_names()) + 1
    for line in lines:
        assert re.fullmatch(r"[a-zN0-9.-]+(:.*)?  \[[-0-9, ]+\]  .*\.", line), line


def test_a_fault_may_strike_only_requests_that_give_a_parameter(
    client: Any, pbx: Simulator
) -> None:
    pbx.faults.add("events:status-410:only=last")
    assert client.ask(EVENTS, timeout=0, last=5).status == 410
    assert client.ask(EVENTS, timeout=0).status == 200
    assert pbx.faults.seen["events:status-410"] == 1


def test_a_fault_may_strike_one_account(
    client: Any, pbx: Simulator, connect: Callable[..., Any]
) -> None:
    pbx.faults.add("users:status-403:by=sanne")
    assert client.ask(USERS).status == 200
    assert connect(pbx, ("sanne", "demo")).ask(USERS).status == 403


def test_a_fault_may_let_some_by_first(client: Any, pbx: Simulator) -> None:
    pbx.faults.add("users:status-500:after=2:1")
    assert [client.ask(USERS).status for _ in range(4)] == [200, 200, 500, 200]


def test_one_fault_of_several_can_be_taken_back(client: Any, pbx: Simulator) -> None:
    first = pbx.faults.add("users:status-500")
    pbx.faults.add("users:status-501")
    pbx.faults.take_back(first)
    assert client.ask(USERS).status == 501
