"""`GET events`: which slice of the log, and how long it waits for one."""

import http.client
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from time import monotonic
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator


def filled(count: int, **options: Any) -> Exchange:
    exchange = Exchange(0, **options)
    for number in range(count):
        exchange.emit({"event_type": "test", "n": number})
    return exchange


def numbers(events: list[dict[str, Any]]) -> list[int]:
    return [event["seq"] for event in events]


@pytest.fixture(scope="module")
def slices() -> Iterator[Callable[..., list[int]]]:
    """Ask a log of the numbers 11 to 30, on one connection for all examples."""
    with (
        Simulator(filled(30, retention=20)) as simulator,
        closing(http.client.HTTPConnection("127.0.0.1", simulator.port, timeout=5)) as connection,
    ):

        def ask(last: int, limit: int) -> list[int]:
            path = f"/apis/pbx/events?last={last}&limit={limit}&timeout=0"
            connection.request("GET", path, headers={"Authorization": KEY})
            return numbers(json.loads(connection.getresponse().read()))

        yield ask


KEY = "Basic YXBpS2V5OmRlbW8ta2V5"


@settings(deadline=None)  # the machine may be busy
@given(last=st.integers(0, 40), limit=st.integers(1, 40))
def test_any_last_and_limit_give_the_first_events_after_last(
    slices: Callable[..., list[int]], last: int, limit: int
) -> None:
    assert slices(last, limit) == [seq for seq in range(11, 31) if seq > last][:limit]


def test_without_last_the_newest_come_or_the_oldest_where_that_is_chosen(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    newest = connect(serve(filled(30)))
    oldest = connect(serve(filled(30, first_answer="oldest")))
    assert numbers(newest.events(limit=3, timeout=0)) == [28, 29, 30]
    assert numbers(oldest.events(limit=3, timeout=0)) == [1, 2, 3]
    assert len(newest.events(timeout=0)) == 30


def test_an_empty_log_answers_an_empty_list_at_once_when_no_time_is_given(client: Any) -> None:
    assert client.events(limit=1, timeout=0) == []
    assert client.events(last=5, timeout=0) == []


def test_a_poll_waits_as_long_as_it_asked_and_then_says_nothing_new(client: Any) -> None:
    start = monotonic()
    assert client.events(last=0, timeout="0.2") == []
    assert monotonic() - start >= 0.2


def test_a_poll_waits_no_longer_than_the_server_likes(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    client = connect(serve(hold=0.1))  # which has no patience for 50 s itself
    assert client.events(last=0, timeout=50) == []
    assert client.events(last=0) == []


def test_a_held_poll_wakes_within_50_ms_of_an_event(client: Any, pbx: Simulator) -> None:
    delays = []
    for number in range(1, 21):
        client.send("/apis/pbx/events", last=number - 1, timeout=5)
        assert pbx.requests.wait_for("events", number)
        start = monotonic()
        pbx.exchange.emit({"event_type": "test"})
        assert numbers(client.receive().json) == [number]
        delays.append(monotonic() - start)
    assert min(delays) < 0.05  # what else this computer does only adds


def test_a_poll_from_the_future_waits_until_the_numbers_get_there(
    client: Any, pbx: Simulator
) -> None:
    client.send("/apis/pbx/events", last=2, timeout=5)
    assert pbx.requests.wait_for("events", 1)
    for _ in range(3):
        pbx.exchange.emit({"event_type": "test"})
    assert numbers(client.receive().json) == [3]


def test_a_client_that_leaves_a_held_poll_takes_its_thread_with_it(
    client: Any, pbx: Simulator
) -> None:
    client.send("/apis/pbx/events", last=0, timeout=50)
    assert pbx.requests.wait_for("events", 1)
    client.close()
    gone = (
        pbx.exchange.wait_until(lambda: pbx.open_connections == 0, timeout=0.1) for _ in range(50)
    )
    assert any(gone)


@pytest.mark.parametrize(
    "parameters",
    [
        {"last": "x"},
        {"last": -1},
        {"last": "1.5"},
        {"last": ""},
        {"limit": 0},
        {"limit": "many"},
        {"timeout": -1},
        {"timeout": "nan"},
        {"timeout": "inf"},
        {"timeout": "soon"},
    ],
)
def test_a_parameter_that_makes_no_sense_is_answered_400(
    client: Any, parameters: dict[str, Any]
) -> None:
    assert client.ask("/apis/pbx/events", **parameters).status == 400


def test_a_body_is_utf_8_and_a_lone_surrogate_is_escaped(client: Any, pbx: Simulator) -> None:
    pbx.exchange.emit({"event_type": "Ελένη"})
    assert "Ελένη".encode() in client.ask("/apis/pbx/events", last=0).body
    pbx.exchange.emit({"event_type": "\ud800"})
    assert rb"\ud800" in client.ask("/apis/pbx/events", last=0).body
