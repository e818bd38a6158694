"""Matrix 3b: statuses, redirects, portals, bodies and headers that are not what they should be."""

import gzip
import json
import re
import zlib
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any

import pytest

from pbx_tray.simulator.server import Simulator
from tests.simulator.conftest import AT_ONCE

USERS, EVENTS = "/apis/pbx/users", "/apis/pbx/events"
Ask = Callable[[str], Any]


@pytest.mark.parametrize(
    ("fault", "status", "headers", "body"),
    [
        ("users:status-401", 401, {"WWW-Authenticate": 'Basic realm="PBX"'}, None),
        ("users:status-403", 403, {}, None),
        ("users:status-404", 404, {}, None),
        ("users:status-407", 407, {"Proxy-Authenticate": 'Basic realm="proxy"'}, None),
        ("users:status-429:retry-after=-3", 429, {"Retry-After": "-3"}, None),
        ("users:status-503:retry-after=abc", 503, {"Retry-After": "abc"}, None),
        ("users:status-503:retry-after=1000000000", 503, {"Retry-After": "1000000000"}, None),
        ("users:busy", 503, {"Retry-After": "5"}, None),
        ("users:busy:status=429:seconds=7", 429, {"Retry-After": "7"}, None),
        ("users:redirect", 302, {"Location": "http://portal.invalid/sign-in"}, b""),
        ("users:redirect:status=301:to=https://pbx.invalid/", 301, {}, b""),
        ("users:redirect:status=307:to=file:///etc/passwd", 307, {}, b""),
        (
            "users:redirect:status=308:to=http://127.0.0.1:1/apis/pbx/users",
            308,
            {"Location": "http://127.0.0.1:1/apis/pbx/users"},
            b"",
        ),
        ("users:html", 200, {"Content-Type": "text/html"}, None),
        ("users:mislabel", 200, {"Content-Type": "text/html"}, None),
        ("users:empty", 200, {}, b""),
        ("users:null", 200, {}, b"null"),
        ("users:object", 200, {}, b"{}"),
        ("users:string", 200, {}, b'"x"'),
        ("users:body:text=[1, 2]", 200, {}, b"[1, 2]"),
        ("users:status-204", 204, {}, b""),
        ("users:empty-list", 200, {}, b"[]"),
    ],
)
def test_an_answer_is_another(
    pbx: Simulator,
    client: Any,
    fault: str,
    status: int,
    headers: dict[str, str],
    body: bytes | None,
) -> None:
    pbx.faults.add(fault)
    reply = client.ask(USERS)
    assert reply.status == status
    assert {name: reply.headers[name] for name in headers} == headers
    assert body is None or reply.body == body
    assert client.ask("/apis/pbx/phones").status == 200
    assert pbx.connections == 1


def test_a_date_to_come_back_at_is_by_the_server_s_own_clock(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("users:busy:form=date:seconds=5:skew=86400")
    headers = client.ask(USERS).headers
    ours = parsedate_to_datetime(client.ask("/apis/pbx/phones").headers["Date"])
    date, after = (parsedate_to_datetime(headers[name]) for name in ("Date", "Retry-After"))
    assert (after - date).total_seconds() == 5
    assert 86390 < (date - ours).total_seconds() < 86410


def test_a_refusal_once_is_followed_by_an_answer(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("*:status-401:1")
    assert [client.ask(USERS).status for _ in range(2)] == [401, 200]


def test_gzip_in_layers_says_so(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("users:gzip:layers=3")
    reply = client.ask(USERS)
    assert reply.headers["Content-Encoding"] == "gzip, gzip, gzip"
    body = reply.body
    for _ in range(3):
        body = gzip.decompress(body)
    assert len(json.loads(body)) == 12


def test_a_gzip_bomb_is_small_and_unpacks_to_what_was_asked_for(
    pbx: Simulator, client: Any
) -> None:
    pbx.faults.add("users:gzip-bomb:megabytes=20")
    reply = client.ask(USERS)
    assert reply.headers["Content-Encoding"] == "gzip"
    assert len(reply.body) < 40_000
    unpacked = zlib.decompress(reply.body, wbits=31)
    assert len(unpacked) == 20 << 20
    pbx.faults.add("phones:gzip-bomb")
    assert len(client.ask("/apis/pbx/phones").body) < 600_000


def test_ten_gigabytes_are_claimed_and_a_few_are_sent(pbx: Simulator, raw: Ask) -> None:
    pbx.faults.add("users:length:megabytes=2")
    heard = raw(USERS).listen(0.2, after=lambda data: len(data) > 2 << 20)
    assert b"Content-Length: 10000000000" in heard.head
    assert (len(heard.body), heard.end) == (2 << 20, "quiet")


def test_an_endless_body_goes_on_until_the_client_has_enough(pbx: Simulator, raw: Ask) -> None:
    pbx.faults.add("users:endless")
    asking = raw(USERS)
    heard = asking.listen(most=4 << 20)
    assert b"Transfer-Encoding: chunked" in heard.head
    assert heard.body.startswith(b"100000\r\n      ")
    asking.close()


def test_an_endless_body_stops_with_the_simulator(pbx: Simulator, raw: Ask) -> None:
    pbx.faults.add("users:endless")
    asking = raw(USERS)
    asking.listen(most=1)
    start = monotonic()
    pbx.stop()
    assert monotonic() - start < AT_ONCE


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("users:long-header", rb"X-Long: x{100000}\r\n"),
        ("users:many-headers", rb"X-0: x\r\nX-1: x\r\n(.|\n)*X-9999: x\r\n"),
        ("users:continue", rb"^(HTTP/1.1 100 Continue\r\n\r\n){99}HTTP/1.1 200 OK\r\n"),
    ],
)
def test_headers_are_many_or_long(pbx: Simulator, raw: Ask, fault: str, seen: bytes) -> None:
    pbx.faults.add(fault)
    heard = raw(USERS).listen(0.3, after=lambda data: data.endswith(b"}]"))
    assert re.search(seen, heard.data)
    assert heard.data.endswith(b"}]")


def test_many_continues_are_survived_by_who_knows_them(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("users:continue")
    assert len(client.ask(USERS).json) == 12


def test_a_cache_gives_the_answer_before_with_its_age_or_without(
    pbx: Simulator, client: Any
) -> None:
    pbx.exchange.emit({"event_type": "first"})
    assert len(client.events(last=0)) == 1
    pbx.exchange.emit({"event_type": "second"})
    pbx.faults.add("events:cached:1")
    pbx.faults.add("events:repeat:1")
    aged, again = client.ask(EVENTS, last=1), client.ask(EVENTS, last=1)
    assert (aged.headers["Age"], again.headers["Age"]) == ("30", None)
    assert [event["seq"] for reply in (aged, again) for event in reply.json] == [1, 1]
    assert [event["seq"] for event in client.events(last=1)] == [2]


def test_with_nothing_to_repeat_the_answer_is_the_pbx_s_own(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("users:repeat")
    assert len(client.ask(USERS).json) == 12


@pytest.mark.parametrize(("hold", "least"), [("0", 0.0), ("0.1", 0.1)])
def test_a_server_may_hold_no_poll_or_not_for_so_long(
    pbx: Simulator, client: Any, hold: str, least: float
) -> None:
    pbx.faults.add(f"events:hold:seconds={hold}")
    for parameters in ({"timeout": 50}, {}):
        start = monotonic()
        assert client.events(last=0, **parameters) == []
        assert monotonic() - start >= least  # and the client has no patience for 50 s


def test_a_shorter_hold_keeps_a_poll_that_asks_for_less(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:hold:seconds=50")
    assert client.events(last=0, timeout=0) == []
    assert client.ask(EVENTS, timeout="soon").status == 400
