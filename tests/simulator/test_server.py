"""The server itself: who is let in, connections, and how it stops."""

import http.client
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.simulator.conftest import AT_ONCE

LISTS = ["/apis/pbx/users", "/apis/pbx/phones", "/apis/pbx/events"]


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize(
    "auth",
    [
        None,
        ("apiKey", "wrong"),
        ("apiKey", "demo"),
        ("sanne", "wrong"),
        ("sanne", "demo-key"),
        ("nobody", "demo"),
        ("", ""),
    ],
)
def test_whoever_cannot_say_who_they_are_is_answered_401(
    pbx: Simulator, connect: Callable[..., Any], path: str, auth: tuple[str, str] | None
) -> None:
    reply = connect(pbx, auth).ask(path, timeout=0)
    assert reply.status == 401
    assert reply.headers["WWW-Authenticate"].startswith("Basic ")


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("auth", [("apiKey", "demo-key"), ("sanne", "demo"), ("jonas", "demo")])
def test_the_key_and_every_user_are_let_in(
    pbx: Simulator, connect: Callable[..., Any], path: str, auth: tuple[str, str]
) -> None:
    reply = connect(pbx, auth).ask(path, timeout=0)
    assert reply.status == 200
    assert reply.headers["Content-Type"] == "application/json"


def test_a_changed_password_is_asked_for_at_once(
    pbx: Simulator, connect: Callable[..., Any]
) -> None:
    client = connect(pbx, ("sanne", "demo"))
    assert client.ask("/apis/pbx/users").status == 200
    pbx.api.password = "another"
    assert client.ask("/apis/pbx/users").status == 401


@pytest.mark.parametrize("header", ["Basic", "Basic !", "Basic bm9jb2xvbg==", "Bearer x"])
def test_a_header_that_is_no_basic_authorization_is_no_error(pbx: Simulator, header: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", pbx.port, timeout=5)
    connection.request("GET", "/apis/pbx/users", headers={"Authorization": header})
    assert connection.getresponse().status == 401
    connection.close()


@pytest.mark.parametrize("path", ["/", "/apis/pbx", "/apis/pbx/", "/apis/pbx/user", "/apis/users"])
def test_elsewhere_there_is_nothing(client: Any, path: str) -> None:
    assert client.ask(path).status == 404


def test_the_wrong_method_is_answered_405(client: Any) -> None:
    assert client.ask("/apis/pbx/users", post={}).status == 405
    assert client.ask("/apis/pbx/call").status == 405


def test_a_connection_is_kept_alive_and_counted_once(client: Any, pbx: Simulator) -> None:
    for path in LISTS:
        client.ask(path, timeout=0)
    assert pbx.connections == 1
    assert [request.connection for request in pbx.requests.recent()] == [1, 1, 1]


def test_requests_are_counted_by_endpoint_with_their_paths_and_names(
    client: Any, pbx: Simulator
) -> None:
    client.ask("/apis/pbx/users", status=1)
    client.ask("/elsewhere")
    first, second = pbx.requests.recent()
    assert (first.endpoint, first.method, first.path) == (
        "users",
        "GET",
        "/apis/pbx/users?status=1",
    )
    assert (first.user, second.endpoint) == ("apiKey", "other")
    assert (pbx.requests.count(), pbx.requests.count("users")) == (2, 1)
    assert not pbx.requests.wait_for("users", 2, timeout=0)


def test_requests_are_counted_by_whose_they_are_and_whether_they_may_wait(
    client: Any, pbx: Simulator
) -> None:
    pbx.exchange.emit({"event_type": "odd"})
    for timeout in (0, 0, 5):
        client.ask("/apis/pbx/events", last=0, timeout=timeout)
    client.ask("/apis/pbx/users", status=1)
    assert pbx.requests.kinds("apiKey") == {"events at once": 2, "poll": 1, "users": 1}
    assert pbx.requests.kinds("sanne") == {}


def test_stopping_is_quick_while_polls_are_held_and_may_be_repeated(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve()
    clients = [connect(pbx) for _ in range(20)]
    for client in clients:
        client.send("/apis/pbx/events", last=0, timeout=50)
    connect(pbx).ask("/apis/pbx/users")
    assert pbx.requests.wait_for("events", 20)
    start = monotonic()
    pbx.stop()
    assert monotonic() - start < AT_ONCE
    pbx.stop()
    for client in clients:
        with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
            client.receive()


def test_a_stopped_simulator_refuses_and_comes_back_at_the_same_port(
    pbx: Simulator, connect: Callable[..., Any]
) -> None:
    port = pbx.port
    connect(pbx).ask("/apis/pbx/users")
    pbx.exchange.emit({"event_type": "test"})
    pbx.stop()
    with pytest.raises(ConnectionRefusedError):
        connect(pbx).ask("/apis/pbx/users")
    pbx.start()
    assert pbx.port == port
    assert len(connect(pbx).events(last=0)) == 1
    assert pbx.connections == 2


def test_a_port_that_is_taken_is_an_error(pbx: Simulator) -> None:
    with pytest.raises(OSError, match="in use"):
        Simulator(Exchange(0), port=pbx.port).start()


@pytest.mark.parametrize("reset", [False, True])
def test_dropped_connections_end_without_an_answer(
    client: Any,
    pbx: Simulator,
    reset: bool,  # noqa: FBT001 - a parameter of the test, given by name
) -> None:
    client.send("/apis/pbx/events", last=0, timeout=50)
    assert pbx.requests.wait_for("events", 1)
    pbx.drop_connections(reset=reset)
    error = ConnectionResetError if reset else http.client.RemoteDisconnected
    with pytest.raises(error) as raised:
        client.receive()
    assert isinstance(raised.value, http.client.RemoteDisconnected) is not reset


def test_an_idle_connection_can_be_dropped_and_a_new_one_is_welcome(
    client: Any, pbx: Simulator
) -> None:
    client.ask("/apis/pbx/users")
    pbx.drop_connections()
    assert client.connection.sock.recv(1) == b""
    client.close()
    assert client.ask("/apis/pbx/users").status == 200
    assert pbx.connections == 2


def test_clients_that_talk_nonsense_or_vanish_leave_no_error(pbx: Simulator) -> None:
    for words in (
        b"",
        b"hello\r\n\r\n",
        b"GET /apis/pbx/users HTTP/1.1\r\n",
        b"POST /apis/pbx/call HTTP/1.1\r\nContent-Length: 50\r\n\r\nhalf",
        b"POST /apis/pbx/call HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /apis/pbx/call HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", pbx.port), timeout=5) as rough:
            rough.sendall(words)
            rough.shutdown(socket.SHUT_WR)
            while rough.recv(4096):
                pass


def test_many_clients_hear_of_one_event(pbx: Simulator, connect: Callable[..., Any]) -> None:
    clients = [connect(pbx) for _ in range(30)]
    for client in clients:
        client.send("/apis/pbx/events", last=0, timeout=5)
    assert pbx.requests.wait_for("events", 30)
    pbx.exchange.emit({"event_type": "test"})
    assert all(len(client.receive().json) == 1 for client in clients)


def test_an_error_of_its_own_is_kept_and_does_not_end_the_server(
    serve: Callable[..., Simulator],
    connect: Callable[..., Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    pbx = serve()
    pbx.exchange.emit({"event_type": "test", "odd": threading.Lock()})  # no JSON
    with pytest.raises(http.client.RemoteDisconnected):
        connect(pbx).events(last=0)
    assert [type(error) for error in pbx.errors] == [TypeError]
    assert "failed to serve" in caplog.text
    assert connect(pbx).ask("/apis/pbx/users").status == 200
    pbx.errors.clear()


def has_no_ipv6_loopback() -> bool:
    """What Linux itself says; every other system of today has one."""
    addresses = Path("/proc/net/if_inet6")
    if sys.platform != "linux":
        return False
    return not addresses.exists() or f"{1:032x}" not in addresses.read_text("ascii").split()


def test_it_listens_at_an_ipv6_address_too(serve: Callable[..., Simulator]) -> None:
    if has_no_ipv6_loopback():
        pytest.skip("this computer's IPv6 is switched off: its loopback has no ::1")
    pbx = serve(host="::1")
    assert pbx.url == f"http://[::1]:{pbx.port}"
    socket.create_connection(("::1", pbx.port), timeout=5).close()
