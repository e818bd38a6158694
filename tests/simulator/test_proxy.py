"""The proxy: in front of the client or of the PBX, nosy, forgetful and hiding restarts."""

import base64
import http.client
import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from tests.simulator.conftest import AT_ONCE

BASIC = {"Authorization": "Basic YXBpS2V5OmRlbW8ta2V5"}
MINE = {"Proxy-Authorization": "Basic " + base64.b64encode(b"me:secret").decode()}


@pytest.fixture
def run(pbx: Simulator) -> Iterator[Callable[..., Proxy]]:
    del pbx  # asked for only so that its own check of threads comes last
    with ExitStack() as stack:
        running: list[Proxy] = []

        def start(**options: Any) -> Proxy:
            running.append(stack.enter_context(Proxy(**options)))
            return running[-1]

        yield start
    assert [proxy.errors for proxy in running] == [[] for _ in running]


def visit(proxy: Proxy, target: str, **headers: str) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    with closing(connection):
        connection.request("GET", target, headers=BASIC | headers)
        reply = connection.getresponse()
        return reply.status, reply.read()


def test_it_forwards_plain_http_and_notes_who_asked(pbx: Simulator, run: Any) -> None:
    proxy = run()
    status, body = visit(proxy, f"{pbx.url}/apis/pbx/users?status=1")
    assert (status, len(json.loads(body))) == (200, 12)
    assert pbx.requests.recent()[0].path == "/apis/pbx/users?status=1"
    (seen,) = proxy.seen
    assert (seen.method, seen.target) == ("GET", f"{pbx.url}/apis/pbx/users?status=1")
    assert (seen.authorization, seen.proxy_authorization) == (BASIC["Authorization"], None)
    assert b"YXBpS2V5OmRlbW8ta2V5" in proxy.heard()


def test_a_body_passes_and_statuses_and_headers_come_back(pbx: Simulator, run: Any) -> None:
    proxy = run(upstream=("127.0.0.1", pbx.port))
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    with closing(connection):
        body = json.dumps({"user_name": "sanne", "number": "101"})
        headers = BASIC | {"Content-Type": "application/json"}
        connection.request("POST", "/apis/pbx/call", body, headers)
        assert json.loads(connection.getresponse().read())["status"] == "success"
        pbx.faults.add("users:status-503:retry-after=7")
        connection.request("GET", "/apis/pbx/users", headers=BASIC)
        reply = connection.getresponse()
        assert (reply.status, reply.headers["Retry-After"]) == (503, "7")
        assert b"user_name" in proxy.heard()


def test_it_asks_for_a_sign_in_and_keeps_it_to_itself(pbx: Simulator, run: Any) -> None:
    proxy = run(sign_in=("me", "secret"))
    where = f"{pbx.url}/apis/pbx/users"
    assert visit(proxy, where)[0] == 407
    assert pbx.requests.count() == 0
    assert visit(proxy, where, **MINE)[0] == 200
    assert [item.proxy_authorization for item in proxy.seen] == [None, *MINE.values()]


def test_https_goes_through_a_tunnel_that_nobody_can_read(
    serve: Callable[..., Simulator], run: Any, tmp_path: Path
) -> None:
    certificates = Certificates(tmp_path)
    pbx = serve(tls=certificates.context())
    proxy = run(sign_in=("me", "secret"))
    trusting = ssl.create_default_context(cafile=certificates.authority)
    for headers, status in ((MINE, 200), ({}, 407)):
        connection = http.client.HTTPSConnection(
            "127.0.0.1", proxy.port, timeout=5, context=trusting
        )
        connection.set_tunnel("localhost", pbx.port, headers)
        with closing(connection):
            if status == 407:
                with pytest.raises(OSError, match="407"):
                    connection.connect()
            else:
                connection.request("GET", "/apis/pbx/users", headers=BASIC)
                assert connection.getresponse().status == status
    assert [item.method for item in proxy.seen] == ["CONNECT", "CONNECT"]
    assert [item.authorization for item in proxy.seen] == [None, None]
    assert b"YXBpS2V5OmRlbW8ta2V5" not in proxy.heard()


def test_where_nobody_is_it_answers_502_and_for_itself_404(pbx: Simulator, run: Any) -> None:
    proxy = run()
    pbx.stop()
    assert visit(proxy, f"http://127.0.0.1:{pbx.port}/")[0] == 502
    assert visit(proxy, "/")[0] == 404
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    connection.set_tunnel("127.0.0.1", pbx.port)
    with closing(connection), pytest.raises(OSError, match="502"):
        connection.connect()


def test_a_restart_is_hidden_from_a_client_whose_connection_stays(pbx: Simulator, run: Any) -> None:
    proxy = run(upstream=("127.0.0.1", pbx.port), hides_restarts=True)
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    with closing(connection):
        connection.request("GET", "/apis/pbx/events?last=0&timeout=50", headers=BASIC)
        assert pbx.requests.wait_for("events", 1)
        pbx.stop()
        pbx.exchange.restart()
        pbx.start()
        assert pbx.requests.wait_for("events", 2)
        pbx.exchange.emit({"event_type": "test"})
        assert len(json.loads(connection.getresponse().read())) == 1


def test_a_restart_that_is_not_hidden_is_a_502(pbx: Simulator, run: Any) -> None:
    proxy = run(upstream=("127.0.0.1", pbx.port))
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    with closing(connection):
        connection.request("GET", "/apis/pbx/events?last=0&timeout=50", headers=BASIC)
        assert pbx.requests.wait_for("events", 1)
        pbx.drop_connections()
        assert connection.getresponse().status == 502


def test_patience_ends(pbx: Simulator, run: Any) -> None:
    proxy = run(upstream=("127.0.0.1", pbx.port), hides_restarts=True, patience=0.1)
    pbx.stop()
    assert visit(proxy, "/apis/pbx/users")[0] == 502


def test_it_stops_at_once_in_the_middle_of_a_poll(pbx: Simulator, run: Any) -> None:
    proxy = run(upstream=("127.0.0.1", pbx.port), hides_restarts=True)
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    with closing(connection):
        connection.request("GET", "/apis/pbx/events?last=0&timeout=50", headers=BASIC)
        assert pbx.requests.wait_for("events", 1)
        start = monotonic()
        proxy.stop()
        proxy.stop()
        assert monotonic() - start < AT_ONCE
        with suppress(OSError, http.client.HTTPException):
            assert connection.getresponse().status == 502
