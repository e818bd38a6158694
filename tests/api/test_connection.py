"""One connection is kept, and each way it can end or stall has its own trouble, in time."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import pytest

from pbx_tray.api.client import Patience, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.link import (
    Dropped,
    HostUnknown,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
)
from pbx_tray.simulator.certificate import Wish
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import Connect, MakeCertificate, Serve
from tests.api.raw_server import Peer, Script, always, answer, resolver, that_drops_every_syn
from tests.sentinels.pbx import sentinel_pbx

EVENT = b'[{"seq": 3, "event_type": "user list changed"}]'
IMPATIENT = Patience(connect=0.3, answer=0.3, listing=0.3)
AMPLE = 10.0  # seconds within which an impatient client has long given up: else it never would


def later(client: PbxClient) -> object:
    return client.events(7, 0).value


def trouble_in_time(ask: Callable[[], object]) -> Trouble:
    began = time.monotonic()
    with pytest.raises(Trouble) as raised:
        ask()
    assert time.monotonic() - began < AMPLE
    return raised.value


def test_a_hundred_polls_take_one_connection(pbx: Simulator, connect: Connect) -> None:
    client = connect(pbx.url)
    pbx.exchange.ring("sanne", number="+442079460101")
    replies = [client.events(None, 0, 1), *(client.events(0, 0) for _ in range(100))]
    assert {reply.connection for reply in replies} == {1}
    assert not any(reply.closing for reply in replies)
    assert len(client.users().value) == 12
    assert client.phones().value
    assert pbx.connections == 1


def test_a_hundred_polls_over_tls_take_one_handshake(
    stack: ExitStack, connect: Connect, issue: MakeCertificate, authority_file: str
) -> None:
    tls = issue(Wish()).server_context()
    pbx = stack.enter_context(sentinel_pbx(Exchange(12), tls=tls))
    client = connect(pbx.url, trust=Trust(ca_file=authority_file))
    assert {client.events(None, 0, 1).connection for _ in range(101)} == {1}
    assert pbx.connections == 1
    assert tls.session_stats()["accept"] == 1


def _our_end(port: int) -> socket.socket:
    """Answer a duplicate of the socket by which this process is connected to a port."""
    for file in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the one that lists the folder is gone again; others only listen
            if not str(file.readlink()).startswith("socket:"):
                continue
            with socket.socket(fileno=os.dup(int(file.name))) as sock:
                if sock.family == socket.AF_INET and sock.getpeername()[1] == port:
                    return sock.dup()
    pytest.fail("nobody is connected")


@pytest.mark.row(9)
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone shows a process its sockets")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_connection_asks_whether_its_peer_is_still_there(
    stack: ExitStack, connect: Connect, issue: MakeCertificate, authority_file: str, scheme: str
) -> None:
    """A loopback always acknowledges: that the system then ends it cannot be played there."""
    tls = issue(Wish()).server_context() if scheme == "https" else None
    pbx = stack.enter_context(sentinel_pbx(Exchange(12), tls=tls))
    connect(pbx.url, trust=Trust(ca_file=authority_file)).users()
    with closing(_our_end(pbx.port)) as line:
        assert line.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        options = {
            "idle": socket.TCP_KEEPIDLE,
            "interval": socket.TCP_KEEPINTVL,
            "count": socket.TCP_KEEPCNT,
            "unacknowledged": socket.TCP_USER_TIMEOUT,
        }
        set_to = {name: line.getsockopt(socket.IPPROTO_TCP, o) for name, o in options.items()}
    assert set_to == {"idle": 15, "interval": 5, "count": 3, "unacknowledged": 20_000}


def test_the_pbx_tells_that_it_ends_the_connection(serve: Serve, connect: Connect) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(answer(EVENT, "200 OK", "Connection: Close"))

    client = connect(serve(script).url)
    first, second = client.events(7, 0), client.events(7, 0)
    assert first.closing
    assert (first.connection, second.connection) == (1, 2)


def test_a_server_that_keeps_no_connection_is_asked_over_new_ones(
    serve: Serve, connect: Connect
) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.0 200 OK\r\n\r\n" + EVENT)

    client = connect(serve(script).url)
    assert [client.events(7, 0).connection for _ in range(4)] == [1, 2, 3, 4]


def test_a_connection_that_ended_while_nobody_asked_is_made_anew(
    serve: Serve, connect: Connect
) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(answer(EVENT))

    server = serve(script)
    client = connect(server.url)
    assert client.events(7, 0).connection == 1
    server.peers[0].ended.wait(5)
    assert client.events(7, 0).connection == 2


def _answers_once_then(end: Callable[[Peer], None]) -> Script:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(answer(EVENT))
        peer.request()
        end(peer)

    return script


@pytest.mark.parametrize("end", [Peer.close, Peer.reset])
@pytest.mark.parametrize("hold", [0.0, 45.0])
def test_a_kept_connection_that_ends_as_we_ask_or_wait_was_dropped(
    serve: Serve, connect: Connect, end: Callable[[Peer], None], hold: float
) -> None:
    client = connect(serve(_answers_once_then(end)).url)
    later(client)
    assert type(trouble_in_time(lambda: client.events(7, hold))) is Dropped
    assert client.events(7, 0).connection == 2


@pytest.mark.parametrize("end", [Peer.close, Peer.reset])
def test_a_new_connection_that_ends_without_an_answer_is_unreachable(
    serve: Serve, connect: Connect, end: Callable[[Peer], None]
) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        end(peer)

    assert type(trouble_in_time(connect(serve(script).url).users)) is Unreachable


def test_a_reset_in_the_middle_of_an_answer_was_dropped_too(serve: Serve, connect: Connect) -> None:
    def end(peer: Peer) -> None:
        peer.send(answer(EVENT)[:-3])
        peer.reset()

    client = connect(serve(_answers_once_then(end)).url)
    later(client)
    assert isinstance(trouble_in_time(lambda: later(client)), Trouble)
    later(client)


def test_a_port_where_nobody_listens_is_unreachable(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for scheme in ("http", "https"):
        client = connect(f"{scheme}://127.0.0.1:{port}")
        assert type(trouble_in_time(client.users)) is Unreachable


@pytest.mark.row(3)
@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".invalid", "x..invalid"])
def test_a_name_that_leads_nowhere_is_said_to_be_unknown(connect: Connect, host: str) -> None:
    trouble = trouble_in_time(connect(f"http://{host}").users)
    assert isinstance(trouble, Unreachable)
    assert isinstance(trouble, HostUnknown) or ".." in host


@pytest.mark.row(3)
def test_a_name_that_nobody_looks_up_is_waited_for_as_long_as_a_connection(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = threading.Event()

    def hangs(*_: object, **__: object) -> list[object]:
        given_up.wait(60)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", hangs)
    client = connect("http://pbx.example.org", patience=Patience(connect=0.3, listing=60))
    assert type(trouble_in_time(client.users)) is HostUnknown
    given_up.set()


def silent(peer: Peer) -> None:
    peer.request()
    peer.hold()


def drips_its_first_line(peer: Peer) -> None:
    peer.request()
    peer.drip(b"HTTP/1.1 200 " + b"O" * 10_000)


def drips_its_headers(peer: Peer) -> None:
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\n")
    peer.drip(b"X: x\r\n" * 10_000)


def drips_its_body(peer: Peer) -> None:
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
    peer.drip(b" " * 10_000)


def drips_its_chunks(peer: Peer) -> None:
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    peer.drip(b"1\r\n \r\n" * 10_000)


def sends_100_continue_for_ever(peer: Peer) -> None:
    peer.request()
    while True:
        peer.send(b"HTTP/1.1 100 Continue\r\nX: x\r\n\r\n")


@pytest.mark.parametrize(
    "script",
    [
        silent,
        drips_its_first_line,
        drips_its_headers,
        drips_its_body,
        drips_its_chunks,
    ],
)
def test_an_answer_that_does_not_end_in_time_is_too_slow(
    serve: Serve, connect: Connect, script: Script
) -> None:
    client = connect(serve(script).url, patience=IMPATIENT)
    assert type(trouble_in_time(client.users)) is TooSlow
    assert type(trouble_in_time(lambda: later(client))) is TooSlow  # nor is the gate shut for good


def test_100_continue_for_ever_is_given_up_on(serve: Serve, connect: Connect) -> None:
    """Newer Pythons do at the hundredth; with the others the time is up some day."""
    client = connect(serve(sends_100_continue_for_ever).url, patience=IMPATIENT)
    assert type(trouble_in_time(client.users)) in {TooSlow, Unreadable}


def test_a_held_poll_has_its_patience_on_top_of_what_it_is_held_for(
    pbx: Simulator, connect: Connect
) -> None:
    client = connect(pbx.url, patience=Patience(answer=0.5))
    began = time.monotonic()
    assert client.events(0, 1).value.events == ()
    assert time.monotonic() - began > 0.9


def test_a_good_answer_after_a_slow_one_is_good(serve: Serve, connect: Connect) -> None:
    def script(peer: Peer) -> None:
        (silent if peer.number == 1 else always(answer(EVENT)))(peer)

    client = connect(serve(script).url, patience=IMPATIENT)
    assert type(trouble_in_time(client.users)) is TooSlow
    assert client.events(7, 0).connection == 2


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_host_that_never_answers_the_knock_is_unreachable(connect: Connect, scheme: str) -> None:
    with that_drops_every_syn() as port:
        client = connect(f"{scheme}://127.0.0.1:{port}", patience=Patience(connect=0.3))
        assert type(trouble_in_time(client.users)) is Unreachable


@pytest.mark.row(4)
@pytest.mark.parametrize("addresses", [1, 10])
def test_connecting_takes_its_time_once_however_many_addresses_a_name_has(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, addresses: int
) -> None:
    with that_drops_every_syn() as port:
        monkeypatch.setattr(socket, "getaddrinfo", resolver(*[port] * addresses))
        patience = Patience(connect=1, answer=20, listing=20)
        began = time.monotonic()
        client = connect("http://pbx.example.org", patience=patience)
        assert type(trouble_in_time(client.users)) is Unreachable
        assert 0.9 < time.monotonic() - began < 6  # and not ten times its time


@pytest.mark.row(4)
def test_the_next_address_of_a_name_is_tried_when_one_is_dead(
    pbx: Simulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed = taken.getsockname()[1]
    with that_drops_every_syn() as dead:
        addresses = resolver(closed, dead, *[pbx.port] * 9)
        monkeypatch.setattr(socket, "getaddrinfo", addresses)
        patience = Patience(connect=10, listing=20)
        client = connect("http://pbx.example.org", patience=patience)
        began = time.monotonic()
        assert len(client.users().value) == 12
        assert time.monotonic() - began < 6  # the dead one had its share, a second, and no more


def test_an_address_of_a_kind_this_computer_does_not_know_is_passed_over(
    pbx: Simulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = resolver(pbx.port)
    odd = (255, socket.SOCK_STREAM, 0, "", ("?",))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: [odd, *good(*a, **k)])
    assert len(connect("http://pbx.example.org").users().value) == 12


def test_a_name_without_any_address_is_unreachable(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", resolver())
    assert isinstance(trouble_in_time(connect("http://pbx.example.org").users), Unreachable)
