"""Through a proxy: what reaches the PBX, what only the proxy is told, and how it ends."""

from __future__ import annotations

import base64
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest

from pbx_tray.api.client import PATIENCE, Credentials, Patience, PbxClient
from pbx_tray.api.route import STRAIGHT, Route, route_to
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import parse_address
from pbx_tray.core.link import (
    CertificateProblem,
    HungUp,
    ProxySignInNeeded,
    ProxyUnreachable,
    ProxyUnusable,
    ServerTrouble,
    TooSlow,
    Trouble,
    Unreachable,
    Untrusted,
)
from pbx_tray.core.proxy import Proxy as ProxyWanted
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.hidden import without_secrets
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import Serve
from tests.api.raw_server import Peer, always
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

SECRET = "for the proxy al\u00f6ne"
FOR_THE_PBX = base64.b64encode(f"sanne:{PASSWORD}".encode())
FOR_THE_PROXY = base64.b64encode(f"jan:{SECRET}".encode())


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(params=["http", "https"])
def pbx(
    request: pytest.FixtureRequest, stack: ExitStack, certificates: Certificates
) -> Iterator[Simulator]:
    """A PBX, without encryption and with."""
    tls = certificates.context() if request.param == "https" else None
    simulator = stack.enter_context(sentinel_pbx(Exchange(3), tls=tls, certificates=certificates))
    yield simulator
    assert simulator.errors == []


@pytest.fixture
def open_proxy(stack: ExitStack) -> Proxy:
    return stack.enter_context(Proxy())


@pytest.fixture
def closed_proxy(stack: ExitStack) -> Iterator[Proxy]:
    """A proxy that lets nobody pass without a sign-in. It answers in Latin-1 or UTF-8 alike."""
    proxy = stack.enter_context(Proxy(sign_in=("jan", SECRET)))
    yield proxy
    assert proxy.errors == []


Through = Callable[..., PbxClient]


@pytest.fixture
def through(stack: ExitStack, pbx: Simulator, certificates: Certificates) -> Through:
    """Make a client of the PBX that goes by a route."""

    def make(route: Route, patience: Patience = PATIENCE, trust: Trust | None = None) -> PbxClient:
        believed = trust or Trust(ca_file=str(certificates.authority))
        credentials = Credentials.of("sanne", PASSWORD)
        client = PbxClient(f"{pbx.url}/apis/pbx/", credentials, believed, patience, route)
        return stack.enter_context(closing(client))

    return make


def trouble_of(ask: Callable[[], object]) -> Trouble:
    with pytest.raises(Trouble) as raised:
        ask()
    return raised.value


def test_a_proxy_carries_all_there_is_to_ask(
    through: Through, open_proxy: Proxy, pbx: Simulator
) -> None:
    client = through(Route(open_proxy.url))
    assert len(client.users().value) == 3
    assert len(client.phones().value) > 0
    assert client.events(None, 0, 1).connection == 1  # one connection for all of it
    assert pbx.requests.count() == 3
    assert open_proxy.seen
    if pbx.tls:
        assert [one.method for one in open_proxy.seen] == ["CONNECT"]
        assert b"Authorization" not in open_proxy.heard()
        assert b"apis" not in open_proxy.heard()


def test_a_proxy_that_wants_a_sign_in_gets_its_own_and_the_pbx_does_not(
    through: Through, closed_proxy: Proxy, pbx: Simulator
) -> None:
    client = through(Route(closed_proxy.url, "jan", SECRET))
    assert len(client.users().value) == 3
    assert [request.user for request in pbx.requests.recent()] == ["sanne"]
    for one in closed_proxy.seen:
        assert one.proxy_authorization == f"Basic {FOR_THE_PROXY.decode()}"
        assert one.authorization == (None if pbx.tls else f"Basic {FOR_THE_PBX.decode()}")
    heard = closed_proxy.heard()
    assert heard.count(FOR_THE_PROXY) == 1
    assert heard.count(FOR_THE_PBX) == (0 if pbx.tls else 1)


def test_the_pbx_hears_nothing_of_the_sign_in_at_the_proxy(
    stack: ExitStack, serve: Serve, certificates: Certificates
) -> None:
    """Inside the tunnel; outside it is the proxy that takes it out."""
    body = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"
    server = serve(always(body), certificates.certificate("good"))
    proxy = stack.enter_context(Proxy(sign_in=("jan", SECRET)))
    client = PbxClient(
        f"{server.url}/apis/pbx/",
        Credentials.of("sanne", PASSWORD),
        Trust(ca_file=str(certificates.authority)),
        route=Route(proxy.url, "jan", SECRET),
    )
    with closing(client):
        client.users()
    assert b"Authorization: Basic " + FOR_THE_PBX in server.received
    assert b"roxy" not in server.received
    assert FOR_THE_PROXY not in server.received


@pytest.mark.row(31)
@pytest.mark.parametrize(
    ("user", "secret"), [(None, ""), ("jan", ""), ("jan", "wrong"), ("piet", SECRET)]
)
def test_a_proxy_that_refuses_the_sign_in_is_asked_once(
    through: Through, closed_proxy: Proxy, pbx: Simulator, user: str | None, secret: str
) -> None:
    client = through(Route(closed_proxy.url, user, secret))
    assert type(trouble_of(client.users)) is ProxySignInNeeded
    assert len(closed_proxy.seen) == 1
    assert pbx.requests.count() == 0
    if pbx.tls:
        assert FOR_THE_PBX not in closed_proxy.heard()


def test_a_proxy_that_is_down_is_told_from_a_pbx_that_is(
    through: Through, open_proxy: Proxy, pbx: Simulator
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = Route(f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert type(trouble_of(through(nobody).users)) is ProxyUnreachable
    unknown = Route("http://no-such-proxy.invalid:3128")
    assert type(trouble_of(through(unknown).users)) is ProxyUnreachable
    pbx.stop()
    behind = trouble_of(through(Route(open_proxy.url)).users)
    assert type(behind) is (Unreachable if pbx.tls else ServerTrouble)


def test_a_proxy_that_never_answers_is_given_up(through: Through, serve: Serve) -> None:
    client = through(Route(serve(Peer.hold).url), Patience(connect=0.3, listing=0.3))
    began = time.monotonic()
    assert type(trouble_of(client.users)) is TooSlow
    assert time.monotonic() - began < 10  # it would never answer


@pytest.mark.parametrize("end", [Peer.close, Peer.reset])
def test_a_proxy_that_ends_the_connection_is_no_answer(
    through: Through, serve: Serve, end: Callable[[Peer], None]
) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        end(peer)

    assert isinstance(trouble_of(through(Route(serve(script).url)).users), Unreachable)


def test_a_poll_that_is_held_behind_a_proxy_is_hung_up_at_once(
    through: Through, closed_proxy: Proxy, pbx: Simulator
) -> None:
    client = through(Route(closed_proxy.url, "jan", SECRET))
    last = pbx.exchange.seq
    found: list[Trouble] = []
    thread = threading.Thread(
        target=lambda: found.append(trouble_of(lambda: client.events(last, 45)))
    )
    thread.start()
    assert pbx.requests.wait_for("events", 1)
    began = time.monotonic()
    client.hang_up()
    thread.join(15)  # the poll is held for 45 s; 0.2 is promised, and a machine may be busy
    assert not thread.is_alive()
    print(f"\nhung up after {time.monotonic() - began:.4f} s")  # noqa: T201 - a figure to know
    assert [type(trouble) for trouble in found] == [HungUp]


def test_neither_secret_comes_out_in_words_or_logs(
    through: Through, closed_proxy: Proxy, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "urllib3")
    route = Route(closed_proxy.url, "jan", SECRET)
    through(route).users()
    trouble = trouble_of(through(Route(closed_proxy.url, "piet", SECRET)).users)
    said = f"{caplog.text} {trouble!r} {vars(trouble)} {route!r} {trouble.__context__!r}"
    for form in (SECRET, FOR_THE_PROXY.decode(), FOR_THE_PBX.decode()):
        assert form not in said
    assert without_secrets(SECRET) == "***"
    assert "***" in without_secrets(FOR_THE_PROXY.decode())


@pytest.mark.parametrize("pbx", ["https"], indirect=True)
def test_a_certificate_is_checked_and_shown_through_the_tunnel(
    through: Through, closed_proxy: Proxy, pbx: Simulator
) -> None:
    pbx.faults.add("*:certificate:kind=self-signed")
    route = Route(closed_proxy.url, "jan", SECRET)
    trouble = trouble_of(through(route).users)
    assert isinstance(trouble, Untrusted)
    assert trouble.problem is CertificateProblem.SELF_SIGNED
    assert trouble.certificate is not None
    assert len(through(route, trust=Trust(pin=trouble.certificate.fingerprint)).users().value) == 3
    other = trouble_of(through(route, trust=Trust(pin="a" * 64)).users)
    assert isinstance(other, Untrusted)
    assert other.problem is CertificateProblem.CHANGED


# Which way is taken

PBX = parse_address("pbx.example.org")
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have the environment name these proxies, and no others."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    def says(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return says


def test_straight_is_the_way_unless_something_else_was_chosen(system: Callable[..., None]) -> None:
    system(http_proxy="http://hostile:1", https_proxy="http://hostile:1", all_proxy="hostile:1")
    assert route_to(PBX, None) is STRAIGHT


def test_an_address_is_the_way_whatever_the_system_says(system: Callable[..., None]) -> None:
    system(https_proxy="http://hostile:1", no_proxy="*")
    route = route_to(PBX, parse_proxy("http://jan@proxy:3128"), SECRET)
    assert route == Route("http://proxy:3128", "jan", SECRET)


@pytest.mark.parametrize(
    ("variables", "route"),
    [
        ({}, STRAIGHT),
        ({"https_proxy": "http://proxy:3128"}, Route("http://proxy:3128")),
        ({"https_proxy": "proxy:3128/"}, Route("http://proxy:3128")),
        ({"http_proxy": "http://proxy:3128"}, STRAIGHT),
        ({"all_proxy": "http://proxy:3128"}, Route("http://proxy:3128")),
        ({"https_proxy": "http://j%40n:s%3A@p:1"}, Route("http://p:1", "j@n", "s:")),
        ({"https_proxy": "http://p:1", "no_proxy": "example.org"}, STRAIGHT),
        ({"https_proxy": "http://p:1", "no_proxy": "pbx.example.org:443"}, STRAIGHT),
        ({"https_proxy": "http://p:1", "no_proxy": "other.org"}, Route("http://p:1")),
    ],
)
def test_the_system_is_taken_at_its_word(
    system: Callable[..., None], variables: dict[str, str], route: Route
) -> None:
    system(**variables)
    assert route_to(PBX, ProxyWanted()) == route


@pytest.mark.parametrize("written", ["socks5://p:1", "https://p:1", "http://p:99999", "http://"])
def test_a_proxy_of_the_system_that_cannot_be_used_is_not_passed_over(
    system: Callable[..., None], written: str
) -> None:
    system(https_proxy=written)
    with pytest.raises(ProxyUnusable):
        route_to(PBX, ProxyWanted())
