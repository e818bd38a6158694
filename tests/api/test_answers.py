"""What each answer of a server comes to: read, or one of our own troubles, and nothing else."""

from __future__ import annotations

import contextlib
import gzip
import json
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pbx_tray.api.client import Patience, PbxClient
from pbx_tray.core.link import (
    Busy,
    CursorRefused,
    NoPbxThere,
    NotAllowed,
    ProxySignInNeeded,
    Redirected,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Trouble,
    Unreadable,
)
from tests.api.conftest import Connect, Serve
from tests.api.raw_server import Peer, always, answer, once
from tests.sentinels.values import KEY

EVENT = b'[{"seq": 3, "event_type": "user list changed"}]'
IMPATIENT = Patience(connect=2, answer=0.4, listing=0.4)
WHEN = "Retry-After: Mon, 23 Nov 2026 10:00:07"
NOW = "Date: Mon, 23 Nov 2026 10:00:00 GMT"
HTML = "Content-Type: text/html; charset=utf-8"


def newest(client: PbxClient) -> Any:
    return client.events(None, 0, 1)


def later(client: PbxClient) -> Any:
    return client.events(7, 0)


def trouble_of(ask: Callable[[], object]) -> Trouble:
    with pytest.raises(Trouble) as raised:
        ask()
    return raised.value


@pytest.mark.parametrize(
    ("status", "ask", "expected"),
    [
        ("401 Unauthorized", newest, SignInRefused),
        ("403 Forbidden", newest, NotAllowed),
        ("403 Forbidden", later, NotAllowed),
        ("404 Not Found", newest, NoPbxThere),
        ("404 Not Found", PbxClient.users, NoPbxThere),
        ("404 Not Found", later, CursorRefused),
        ("400 Bad Request", later, CursorRefused),
        ("410 Gone", later, CursorRefused),
        ("400 Bad Request", newest, Unreadable),
        ("407 Proxy Authentication Required", newest, ProxySignInNeeded),
        ("429 Too Many Requests", newest, Busy),
        ("503 Service Unavailable", newest, Busy),
        ("500 Internal Server Error", newest, ServerTrouble),
        ("502 Bad Gateway", later, ServerTrouble),
        ("599 What", newest, ServerTrouble),
        ("201 Created", newest, Unreadable),
        ("204 No Content", newest, Unreadable),
        ("206 Partial Content", newest, Unreadable),
        ("418 I'm a teapot", newest, Unreadable),
        ("101 Switching Protocols", newest, Unreadable),
        ("300 Multiple Choices", newest, Redirected),
        ("304 Not Modified", newest, Redirected),
        ("999 What", newest, ServerTrouble),
    ],
)
def test_each_status_has_its_own_trouble(
    serve: Serve,
    connect: Connect,
    status: str,
    ask: Callable[[PbxClient], object],
    expected: type[Trouble],
) -> None:
    server = serve(once(answer(EVENT, status)))
    client = connect(server.url, patience=IMPATIENT)
    assert type(trouble_of(lambda: ask(client))) is expected
    assert len(server.peers) == 1


def test_a_list_that_may_not_be_read_is_named(serve: Serve, connect: Connect) -> None:
    client = connect(serve(once(answer(status="403 Forbidden"))).url)
    assert trouble_of(client.phones).detail == "phones"
    assert trouble_of(client.users).detail == "users"
    assert trouble_of(lambda: newest(client)).detail == "events"


@pytest.mark.row(32)
@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        (["Retry-After: 5"], 5.0),
        (["Retry-After: 1.5"], 1.5),
        (["Retry-After: 1e9"], 1e9),
        ([f"{WHEN} GMT", NOW], 7),
        ([f"{WHEN} GMT", NOW.replace("10:00:00", "10:00:09")], None),
        ([f"{WHEN} GMT"], None),
        ([f"{WHEN} GMT", "Date: yesterday"], None),
        ([f"{WHEN} -0000", NOW], None),
        ([f"{WHEN} +99999999999999", NOW], None),
        (["Retry-After: Mon, 23 Nov 99999999999 10:00:07 GMT"], None),
        (["Retry-After: -3"], None),
        (["Retry-After: abc"], None),
        (["Retry-After: nan"], None),
        (["Retry-After: inf"], None),
        (["Retry-After: " + "9" * 400], None),
        (["Retry-After: \xb2"], None),
        (["Retry-After:"], None),
        ([], None),
    ],
)
def test_the_patience_that_is_asked_for_is_understood_in_seconds_or_as_a_date(
    serve: Serve, connect: Connect, lines: list[str], seconds: float | None
) -> None:
    client = connect(serve(once(answer(b"", "503 Busy", *lines))).url)
    trouble = trouble_of(client.users)
    assert isinstance(trouble, Busy)
    assert trouble.retry_after == seconds


@pytest.mark.row(34)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed_and_no_credential_goes_there(
    serve: Serve, connect: Connect, status: int
) -> None:
    elsewhere = serve(always(answer()))
    target = f"Location: {elsewhere.url}/apis/pbx/users"
    server = serve(always(answer(b"moved", f"{status} Moved", target)))
    client = connect(server.url)
    assert isinstance(trouble_of(client.users), Redirected)
    assert isinstance(trouble_of(lambda: later(client)), Redirected)
    assert elsewhere.peers == []


@pytest.mark.row(34)
@pytest.mark.parametrize(
    "location",
    ["http://[", "http://[::1", "file:///etc/passwd", "//", "http://a:999999/", "\xff\xfe", ""],
)
def test_nobody_even_looks_where_a_redirect_leads(
    serve: Serve, connect: Connect, location: str
) -> None:
    client = connect(serve(once(answer(b"x", "302 Found", f"Location: {location}"))).url)
    assert isinstance(trouble_of(client.users), Redirected)


def test_the_body_of_a_redirect_is_not_read(serve: Serve, connect: Connect) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 99999999\r\n\r\n")
        peer.hold()

    client = connect(serve(script).url, patience=IMPATIENT)
    assert isinstance(trouble_of(client.users), Redirected)


@pytest.mark.row(36)
@pytest.mark.parametrize(
    ("body", "lines", "expected"),
    [
        (b"<html>Sign in to use this network</html>", [HTML], SomethingElse),
        (b"<html>Sign in to use this network</html>", ["Content-Type: TEXT/HTML"], SomethingElse),
        (b"<html>no type</html>", [], Unreadable),
        (b"", [], Unreadable),
        (b"", [HTML], Unreadable),
        (b"null", [], Unreadable),
        (b"{}", [], Unreadable),
        (b'"x"', [], Unreadable),
        (b"[" * 100_000, [], Unreadable),
        (gzip.compress(EVENT), ["Content-Encoding: gzip"], Unreadable),
        (EVENT, ["Content-Encoding: gzip, gzip"], Unreadable),
        (EVENT, ["Content-Encoding: br"], Unreadable),
        (EVENT, ["Age: 30"], Unreadable),
        (EVENT, ["Age: soon"], Unreadable),
    ],
)
def test_an_answer_that_is_no_list_is_unreadable(
    serve: Serve, connect: Connect, body: bytes, lines: list[str], expected: type[Trouble]
) -> None:
    client = connect(serve(once(answer(body, "200 OK", *lines))).url)
    assert type(trouble_of(lambda: later(client))) is expected


@pytest.mark.parametrize(
    "lines",
    [
        [HTML],  # a PBX that labels its JSON wrongly
        ["Content-Type: ;;;=;"],
        ["Content-Encoding: identity"],
        ["Age: 0"],
        ["Age:"],
        ["Set-Cookie: a=b; expires=never; domain=; path"],
        ["Refresh: 0; url=http://elsewhere.invalid/"],
        ["Link: <http://elsewhere.invalid/>; rel=next"],
        [f"X-{i}: x" for i in range(80)],
    ],
)
def test_odd_headers_do_not_keep_a_good_answer_from_being_read(
    serve: Serve, connect: Connect, lines: list[str]
) -> None:
    client = connect(serve(always(answer(EVENT, "200 OK", *lines))).url)
    for _ in range(2):
        assert [e.seq for e in later(client).value.events] == [3]


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: \xb2\r\n",
        b"Content-Length: 5\r\nContent-Length: 7\r\n",
        b"Content-Length: -1\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        b"Transfer-Encoding: gzip\r\n",
        b"Content-Type: x; charset\r\n",
        b": \r\n",
        b"no colon at all\r\n",
        b" folded: line\r\n",
        b"X: " + b"x" * 100_000 + b"\r\n",
        b"X: x\r\n" * 10_000,
        b"\0: \0\r\n",
    ],
)
def test_odd_headers_come_to_trouble_or_an_answer_and_to_nothing_else(
    serve: Serve, connect: Connect, head: bytes
) -> None:
    server = serve(once(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n" + EVENT))
    client = connect(server.url, patience=IMPATIENT)
    for _ in range(2):
        with contextlib.suppress(Unreadable):
            assert [e.seq for e in later(client).value.events] == [3]


@pytest.mark.parametrize("length", [b"\xb2", b"five", b"", b"-1"])
def test_a_length_that_is_none_is_as_good_as_no_length(
    serve: Serve, connect: Connect, length: bytes
) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: " + length + b"\r\n\r\n"
    client = connect(serve(once(head + EVENT)).url)
    assert [e.seq for e in later(client).value.events] == [3]


@pytest.mark.row(40)
@pytest.mark.parametrize(
    "head", [b"X: " + b"x" * 100_000 + b"\r\n", b"X: x\r\n" * 10_000, b"Content-Length: 9,8\r\n"]
)
def test_a_flood_of_headers_is_unreadable(serve: Serve, connect: Connect, head: bytes) -> None:
    server = serve(once(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n" + EVENT))
    client = connect(server.url, patience=IMPATIENT)
    # A server that is still writing when we turn away may see that as a reset, and we its own.
    assert type(trouble_of(lambda: later(client))) is Unreadable


@pytest.mark.parametrize(
    "data",
    [
        b"220 mail.example.org ESMTP\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"HTTP/9.9 abc OK\r\n\r\n",
        b"\0" * 100,
        b"HTTP/1.1 20",
        b"[]",
    ],
)
def test_what_speaks_another_language_is_unreadable_and_not_unreachable(
    serve: Serve, connect: Connect, data: bytes
) -> None:
    client = connect(serve(once(data)).url)
    assert type(trouble_of(client.users)) is Unreadable


def _with_length(body: bytes) -> bytes:
    return answer(body)


def _chunked(body: bytes) -> bytes:
    half = len(body) // 2
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(c), c) for c in (body[:half], body[half:], b""))
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks


def _to_the_end(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\n\r\n" + body


@pytest.mark.row(18)
@pytest.mark.parametrize("form", [_with_length, _chunked, _to_the_end])
def test_an_answer_that_is_cut_anywhere_is_a_failure_and_never_half_read(
    serve: Serve, connect: Connect, form: Callable[[bytes], bytes]
) -> None:
    body = json.dumps([{"seq": s, "event_type": "user list changed"} for s in (3, 4)]).encode()
    whole = form(body)
    lengths = iter(range(len(whole) + 1))

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(whole[: next(lengths)])

    client = connect(serve(script).url)
    # With the 0 of the last chunk all is said; what follows it adds nothing.
    enough = len(whole) - (4 if form is _chunked else 0)
    for _ in range(enough):
        trouble_of(lambda: later(client))
    for _ in range(enough, len(whole) + 1):
        assert [e.seq for e in later(client).value.events] == [3, 4]


@pytest.mark.row(19)
@pytest.mark.parametrize(
    "chunks",
    [b"zz\r\n", b"-5\r\nabc", b"\r\n", b"5\r\nab", b"FFFFFFFFFFFFFFFFFFFF\r\n[]", b"1;" * 9],
)
def test_a_bad_chunk_is_unreadable(serve: Serve, connect: Connect, chunks: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    client = connect(serve(once(head + chunks)).url)
    assert type(trouble_of(client.users)) is Unreadable


@pytest.mark.row(14)
def test_an_answer_in_pieces_of_one_byte_is_read_exactly(serve: Serve, connect: Connect) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.drip(_chunked(EVENT), every=0.0005)

    assert [e.seq for e in later(connect(serve(script).url)).value.events] == [3]


@pytest.mark.row(39)
def test_ten_gigabytes_are_refused_before_they_come(serve: Serve, connect: Connect) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n[")
        peer.hold()

    client = connect(serve(script).url, patience=IMPATIENT)
    for ask in (client.users, client.phones, lambda: later(client)):
        assert trouble_of(ask).detail == "too large"


PIECE = b" " * 2**16


@pytest.mark.row(39)
@pytest.mark.parametrize(
    ("head", "piece"),
    [(b"\r\n", PIECE), (b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + PIECE + b"\r\n")],
)
def test_an_endless_answer_is_cut_at_what_may_be_read(
    serve: Serve, connect: Connect, head: bytes, piece: bytes
) -> None:
    sent = 0

    def script(peer: Peer) -> None:
        nonlocal sent
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n" + head)
        while True:
            peer.send(piece)
            sent += len(piece)

    client = connect(serve(script).url)
    assert trouble_of(lambda: later(client)).detail == "too large"
    assert sent < 2 * 8 * 2**20


@pytest.mark.row(40)
def test_many_times_100_continue_are_got_past(serve: Serve, connect: Connect) -> None:
    client = connect(serve(once(b"HTTP/1.1 100 Continue\r\n\r\n" * 99 + answer(EVENT))).url)
    assert [e.seq for e in later(client).value.events] == [3]


def test_no_cookie_is_kept(serve: Serve, connect: Connect) -> None:
    server = serve(always(answer(EVENT, "200 OK", "Set-Cookie: id=1; path=/")))
    client = connect(server.url)
    later(client)
    later(client)
    assert b"cookie" not in server.received.lower()


def test_a_question_looks_as_the_pbx_expects_it(serve: Serve, connect: Connect) -> None:
    server = serve(always(answer()))
    client = connect(server.url, user=None, secret=KEY)
    client.users()
    client.phones()
    client.events(None, 0, 1)
    client.events(12, 44.6)
    heads = [server.heads.get(timeout=5).decode().split("\r\n") for _ in range(4)]
    assert [head[0] for head in heads] == [
        "GET /apis/pbx/users?status=1 HTTP/1.1",
        "GET /apis/pbx/phones?status=1 HTTP/1.1",
        "GET /apis/pbx/events?limit=1&timeout=0 HTTP/1.1",
        "GET /apis/pbx/events?limit=1000&timeout=45&last=12 HTTP/1.1",
    ]
    signed = b64encode(f"apiKey:{KEY}".encode()).decode()
    assert all(f"Authorization: Basic {signed}" in head for head in heads)
    assert all("Accept: application/json" in head for head in heads)
    assert all("Accept-Encoding: identity" in head for head in heads)


@settings(max_examples=150, deadline=None, suppress_health_check=[*HealthCheck])
@given(
    status=st.binary(max_size=12) | st.just(b"200 OK") | st.just(b"302 Found"),
    lines=st.lists(
        st.tuples(
            st.sampled_from(
                [
                    b"",
                    b"Age",
                    b"Connection",
                    b"Content-Encoding",
                    b"Content-Length",
                    b"Content-Type",
                    b"Location",
                    b"Retry-After",
                    b"Set-Cookie",
                    b"Transfer-Encoding",
                ]
            ),
            st.binary(max_size=20)
            | st.sampled_from(
                [b"chunked", b"text/html;charset", b"close", b"0", b"2", b"http://["]
            ),
        ),
        max_size=5,
    ),
    body=st.binary(max_size=30) | st.just(EVENT),
)
@example(b"200 OK", [(b"Content-Type", b"text/html;charset"), (b"", b"x")], b"x")
def test_whatever_bytes_a_server_sends_they_are_read_or_are_trouble(
    serve: Serve,
    connect: Connect,
    caplog: pytest.LogCaptureFixture,
    status: bytes,
    lines: list[tuple[bytes, bytes]],
    body: bytes,
) -> None:
    head = b"".join(b"%b: %b\r\n" % line for line in lines)
    with serve(once(b"HTTP/1.1 " + status + b"\r\n" + head + b"\r\n" + body)) as server:
        client = connect(server.url, patience=IMPATIENT)
        found: list[Trouble] = []
        try:
            later(client)
        except Trouble as trouble:
            found.append(trouble)
        client.close()
    caplog.clear()  # a warning of urllib3 holds on to the frames, and so to the connection
    # Nor does the trouble hold on to what it was made of: the answer, or our credentials.
    assert all(trouble.__context__ is None for trouble in found)
