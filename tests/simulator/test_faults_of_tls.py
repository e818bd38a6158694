"""Matrix 3c: certificates of every kind, and handshakes that come to nothing."""

import http.client
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.simulator.certificate_kinds import KINDS, Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

BASIC = {"Authorization": "Basic YXBpS2V5OmRlbW8ta2V5"}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def pbx(serve: Callable[..., Simulator], certificates: Certificates) -> Simulator:
    return serve(tls=certificates.context(), certificates=certificates)


@pytest.fixture
def visit(pbx: Simulator, certificates: Certificates) -> Iterator[Callable[..., Any]]:
    """Ask once on a new connection, trusting the authority; give the certificate and status."""

    def ask(host: str = "127.0.0.1") -> tuple[bytes, int]:
        trusting = ssl.create_default_context(cafile=certificates.authority)
        connection = http.client.HTTPSConnection(host, pbx.port, timeout=2, context=trusting)
        with closing(connection):
            connection.request("GET", "/apis/pbx/users", headers=BASIC)
            return connection.sock.getpeercert(
                binary_form=True
            ) or b"", connection.getresponse().status

    yield ask
    assert pbx.errors == []


@pytest.mark.parametrize("kind", ["good", "another", "whole-chain"])
def test_a_certificate_that_is_believed(
    pbx: Simulator, visit: Callable[..., Any], kind: str
) -> None:
    pbx.faults.add(f"*:certificate:kind={kind}")
    assert visit()[1] == 200
    assert visit("localhost")[1] == 200


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("expired", "expired"),
        ("not-yet-valid", "not yet valid"),
        ("wrong-name", "not valid for"),
        ("cn-only", "not valid for|no appropriate|unable to parse"),
        ("unknown-authority", "unable to get local issuer"),
        ("self-signed", "self-signed"),
        ("incomplete-chain", "unable to get local issuer"),
    ],
)
def test_a_certificate_that_is_not_believed(
    pbx: Simulator, visit: Callable[..., Any], kind: str, words: str
) -> None:
    pbx.faults.add(f"*:certificate:kind={kind}")
    with pytest.raises(ssl.SSLCertVerificationError, match=words):
        visit()
    assert pbx.requests.count() == 0
    pbx.faults.lift()
    assert visit()[1] == 200


def test_a_certificate_of_ten_thousand_names_is_taken_or_refused_at_once(
    pbx: Simulator, visit: Callable[..., Any]
) -> None:
    pbx.faults.add("*:certificate:kind=many-names")
    try:
        assert visit()[1] == 200
    except ssl.SSLError as refused:
        assert "excessive message size" in str(refused)  # noqa: PT017 - either will do


def test_an_authority_is_kept_for_the_next_run(tmp_path: Path) -> None:
    first = Certificates(tmp_path).authority.read_bytes()
    again = Certificates(tmp_path)
    assert again.authority.read_bytes() == first
    trusting = ssl.create_default_context(cafile=again.authority)
    with Simulator(Exchange(1), tls=again.context()) as pbx:
        connection = http.client.HTTPSConnection("localhost", pbx.port, timeout=5, context=trusting)
        with closing(connection):
            connection.request("GET", "/apis/pbx/users", headers=BASIC)
            assert connection.getresponse().status == 200


def test_every_kind_is_made_of_files(certificates: Certificates) -> None:
    for kind in KINDS:
        assert certificates.certificate(kind).certificate.exists()
        assert certificates.context(kind) is certificates.context(kind)


def test_a_certificate_may_change_while_it_runs(
    pbx: Simulator, visit: Callable[..., Any], certificates: Certificates
) -> None:
    before = visit()[0]
    assert visit()[0] == before
    pbx.tls = certificates.context("another")
    assert visit()[0] != before
    pbx.do({"verb": "certificate", "kind": "good"})
    assert visit()[0] == before
    with pytest.raises(ValueError, match="none of good"):
        pbx.do({"verb": "certificate", "kind": "purple"})


def test_tls_of_old_is_refused_by_who_knows_better(
    pbx: Simulator, visit: Callable[..., Any], certificates: Certificates
) -> None:
    pbx.faults.add("*:tls-old")
    with pytest.raises(ssl.SSLError):
        visit()
    assert pbx.requests.count() == 0
    old = ssl.create_default_context(cafile=certificates.authority)
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with socket.create_connection(("127.0.0.1", pbx.port), timeout=5) as rough:
        try:
            secured = old.wrap_socket(rough, server_hostname="localhost")
        except ssl.SSLError:
            if sys.platform == "linux":
                raise
            pytest.skip("this OpenSSL speaks nothing so old")
        with secured:
            assert secured.version() == "TLSv1.1"


def test_a_client_s_certificate_is_wanted(pbx: Simulator, visit: Callable[..., Any]) -> None:
    pbx.faults.add("*:tls-client-certificate")
    with pytest.raises((ssl.SSLError, ConnectionError, http.client.HTTPException)):
        visit()
    assert pbx.requests.count() == 0


def test_plain_http_is_spoken_at_the_port_of_https(
    pbx: Simulator, visit: Callable[..., Any]
) -> None:
    pbx.faults.add("*:tls-plain")
    with pytest.raises(ssl.SSLError):
        visit()
    plain = http.client.HTTPConnection("127.0.0.1", pbx.port, timeout=2)
    with closing(plain):
        plain.request("GET", "/apis/pbx/users", headers=BASIC)
        assert plain.getresponse().status == 200


def test_a_handshake_stalls_until_the_fault_is_lifted(
    pbx: Simulator, certificates: Certificates
) -> None:
    pbx.faults.add("*:tls-stall")
    trusting = ssl.create_default_context(cafile=certificates.authority)
    hello, answer = ssl.MemoryBIO(), ssl.MemoryBIO()
    talk = trusting.wrap_bio(answer, hello, server_hostname="localhost")
    with pytest.raises(ssl.SSLWantReadError):
        talk.do_handshake()
    with socket.create_connection(("127.0.0.1", pbx.port), timeout=0.1) as rough:
        rough.sendall(hello.read())
        with pytest.raises(TimeoutError):
            rough.recv(1)
        pbx.faults.lift()
        rough.settimeout(5)
        assert rough.recv(1) == b"\x16"  # a handshake record


def test_a_stalled_handshake_ends_with_the_simulator_or_the_client(pbx: Simulator) -> None:
    pbx.faults.add("*:tls-stall")
    socket.create_connection(("127.0.0.1", pbx.port), timeout=5).close()
    with socket.create_connection(("127.0.0.1", pbx.port), timeout=5) as rough:
        rough.sendall(b"\x16")
        pbx.stop()
        with suppress(ConnectionResetError):  # what was sent had not been read
            assert rough.recv(1) == b""


def test_without_a_folder_they_are_made_somewhere_and_gone_afterwards(
    serve: Callable[..., Simulator],
) -> None:
    pbx = serve()
    folder = Path(pbx.certificates.authority).parent
    assert folder.exists()
    pbx.stop()
    assert not folder.exists()
