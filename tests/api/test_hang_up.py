"""Hanging up ends any call at once, whatever it waits for, and for good."""

from __future__ import annotations

import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from random import Random

import pytest

from pbx_tray.api.client import PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.link import HungUp, Trouble
from pbx_tray.simulator.certificate import Wish
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import Connect, MakeCertificate, Serve
from tests.api.raw_server import Peer, Script, always, answer, that_drops_every_syn

TIMES = 20  # aborts of each kind
AT_ONCE = 2.0  # seconds, by the median: ten times what is promised; some thousandths are usual
ROOM = 10.0  # seconds for one of them on a busy computer: left alone, it would take 45 and more

EVENT = b'[{"seq": 3, "event_type": "user list changed"}]'


def stalls_at_once(peer: Peer) -> None:
    peer.hold()


def stalls_before_its_answer(peer: Peer) -> None:
    peer.request()
    peer.hold()


def stalls_in_its_headers(peer: Peer) -> None:
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-")
    peer.hold()


def stalls_in_its_body(peer: Peer) -> None:
    peer.request()
    peer.send(answer(EVENT)[:-9])
    peer.hold()


def stalls_in_its_second_answer(peer: Peer) -> None:
    peer.request()
    peer.send(answer(EVENT))
    stalls_in_its_body(peer)


def drips(peer: Peer) -> None:
    peer.request()
    peer.drip(answer(EVENT) * 100, every=0.001)


SCRIPTS = [
    stalls_at_once,
    stalls_before_its_answer,
    stalls_in_its_headers,
    stalls_in_its_body,
    stalls_in_its_second_answer,
    drips,
    always(answer(EVENT)),
]


class Asking(threading.Thread):
    """Asks in a thread of its own, and notes how and when that ended."""

    def __init__(self, ask: Callable[[], object]) -> None:
        super().__init__()
        self._ask = ask
        self.end: Exception | None = None
        self.ended = 0.0
        self.start()

    def run(self) -> None:
        try:
            self._ask()
        except Exception as end:  # noqa: BLE001 - the test says which it should be
            self.end = end
        self.ended = time.monotonic()


class Stopwatch:
    """Hangs clients up and takes the time until their call ends."""

    def __init__(self) -> None:
        self._chance = Random(2)  # noqa: S311 - the moments are to be the same each time
        self.seconds: list[float] = []

    def hang_up(self, client: PbxClient, wait: Callable[[], object] | None = None) -> None:
        """Ask for ever, and hang up after `wait`, or at any moment."""
        asking = Asking(lambda: [client.events(3, 45) for _ in range(1_000_000)])
        if wait is None:
            threading.Event().wait(self._chance.uniform(0, 0.02))
        else:
            wait()
        began = time.monotonic()
        client.hang_up()
        asking.join(ROOM)
        client.close()
        assert type(asking.end) is HungUp
        self.seconds.append(max(0.0, asking.ended - began))


@pytest.fixture
def stopwatch() -> Iterator[Stopwatch]:
    watch = Stopwatch()
    yield watch
    if watch.seconds:
        median, most = statistics.median(watch.seconds), max(watch.seconds)
        assert median < AT_ONCE
        print(f"\n{len(watch.seconds)} calls hung up: {median:.4f} s median, {most:.4f} s at most")  # noqa: T201 - a figure to know


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_call_over_http_ends_at_once(
    serve: Serve, connect: Connect, stopwatch: Stopwatch, script: Script
) -> None:
    server = serve(script)
    for _ in range(TIMES):
        stopwatch.hang_up(connect(server.url))


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_call_over_tls_ends_at_once(
    serve: Serve,
    connect: Connect,
    issue: MakeCertificate,
    authority_file: str,
    stopwatch: Stopwatch,
    script: Script,
) -> None:
    server = serve(script, issue(Wish()))
    for _ in range(TIMES):
        stopwatch.hang_up(connect(server.url, trust=Trust(ca_file=authority_file)))


def test_a_tls_handshake_that_stalls_ends_at_once(
    serve: Serve, connect: Connect, stopwatch: Stopwatch
) -> None:
    server = serve(stalls_at_once)
    for _ in range(TIMES):
        stopwatch.hang_up(connect(server.url.replace("http:", "https:")))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_knock_that_nobody_answers_ends_at_once(
    connect: Connect, stopwatch: Stopwatch, scheme: str
) -> None:
    with that_drops_every_syn() as port:
        for _ in range(TIMES):
            stopwatch.hang_up(connect(f"{scheme}://127.0.0.1:{port}"))


def test_a_name_that_nobody_can_look_up_is_not_waited_for(
    connect: Connect, stopwatch: Stopwatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = threading.Event()

    def resolve(*_: object, **__: object) -> list[object]:
        given_up.wait(10)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    for _ in range(TIMES):
        stopwatch.hang_up(connect("http://pbx.example.org"))
    given_up.set()


def test_a_held_poll_ends_at_once(pbx: Simulator, connect: Connect, stopwatch: Stopwatch) -> None:
    for number in range(1, TIMES + 1):
        stopwatch.hang_up(connect(pbx.url), partial(pbx.requests.wait_for, "events", number))


def every_call(client: PbxClient) -> list[Callable[[], object]]:
    return [client.users, client.phones, lambda: client.events(None, 0, 1)]


def test_afterwards_every_call_is_refused_and_reaches_nobody(
    pbx: Simulator, connect: Connect
) -> None:
    client = connect(pbx.url)
    client.users()
    client.hang_up()
    client.hang_up()
    for ask in every_call(client):
        with pytest.raises(HungUp):
            ask()
    client.close()
    for ask in every_call(client):
        with pytest.raises(HungUp):
            ask()
    assert pbx.requests.count() == 1
    assert pbx.connections == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "no-such-host.invalid"])
def test_a_client_that_was_hung_up_before_it_asked_never_asks(
    pbx: Simulator, connect: Connect, host: str
) -> None:
    client = connect(f"http://{host}:{pbx.port}")
    client.hang_up()
    for ask in every_call(client):
        with pytest.raises(HungUp):
            ask()
    assert pbx.connections == 0


@pytest.mark.parametrize("chunk", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 401 No\r\n"])
def test_whatever_had_come_by_then_a_call_that_was_cut_was_hung_up(
    serve: Serve, connect: Connect, chunk: bytes
) -> None:
    """A reply that is cut within its headers looks like a whole one with an empty body."""
    sent = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(chunk)
        sent.set()
        peer.hold()

    client = connect(serve(script).url)
    asking = Asking(client.users)
    sent.wait(5)
    client.hang_up()
    asking.join()
    assert type(asking.end) is HungUp


def test_the_pbx_learns_that_we_are_gone(serve: Serve, connect: Connect) -> None:
    server = serve(stalls_before_its_answer)
    client = connect(server.url)
    asking = Asking(client.users)
    server.heads.get(timeout=5)
    client.hang_up()
    asking.join()
    client.close()
    assert server.peers[0].ended.wait(5)


def test_two_hundred_broken_calls_leave_no_file_and_no_thread_behind(
    serve: Serve, connect: Connect
) -> None:
    """The connection is reset, cut, refused and abandoned; what is left over, `conftest` counts."""

    def script(peer: Peer) -> None:
        peer.request()
        if peer.number % 3 == 0:
            peer.reset()
        elif peer.number % 3 == 1:
            peer.send(answer(EVENT)[:-9])
        else:
            peer.send(answer(EVENT, "500 Oops"))

    server = serve(script)
    client = connect(server.url)
    for _ in range(200):
        with pytest.raises(Trouble):
            client.users()
    assert len(server.peers) == 200
    client.close()


def test_hanging_up_twice_at_once_is_hanging_up(pbx: Simulator, connect: Connect) -> None:
    client = connect(pbx.url)
    asking = Asking(lambda: client.events(None, 45))
    assert pbx.requests.wait_for("events", 1)
    hangers = [threading.Thread(target=client.hang_up) for _ in range(8)]
    for hanger in hangers:
        hanger.start()
    for thread in (*hangers, asking):
        thread.join(ROOM)
        assert not thread.is_alive()
    assert type(asking.end) is HungUp
