"""Which certificates are believed; and that nothing secret is said before one is."""

from __future__ import annotations

import hashlib
import select
import socket
import ssl
import threading
import warnings
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from pbx_tray.api.client import Patience, PbxClient
from pbx_tray.api.failures import translated
from pbx_tray.api.trust import PinError, Trust
from pbx_tray.core.link import (
    CertificateProblem,
    Dropped,
    NotSecure,
    TooSlow,
    Trouble,
    Unreachable,
    Untrusted,
)
from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate
from pbx_tray.simulator.exchange import Exchange
from tests.api.conftest import AUTHORITY, Connect, MakeCertificate, Serve
from tests.api.raw_server import Peer, RawServer, always, answer
from tests.sentinels.pbx import sentinel_pbx

GOOD = always(answer())
EXPIRED_AND_FOR_ANOTHER_NAME = Wish(names=("pbx.example.org",), valid_from=-9, valid_to=-1)


def trouble_of(client: PbxClient) -> Trouble:
    with pytest.raises(Trouble) as raised:
        client.users()
    return raised.value


def problem_of(client: PbxClient) -> CertificateProblem:
    trouble = trouble_of(client)
    assert isinstance(trouble, Untrusted)
    return trouble.problem


def digest(certificate: Certificate, algorithm: str = "sha256") -> str:
    der = ssl.PEM_cert_to_DER_cert(certificate.certificate.read_text())
    return hashlib.new(algorithm, der).hexdigest()


def by_name(server: RawServer) -> str:
    return f"https://localhost:{server.port}"


def by_number(server: RawServer) -> str:
    return server.url


@pytest.mark.parametrize("url", [by_name, by_number])
def test_a_ca_file_trusts_what_it_signed(
    serve: Serve,
    connect: Connect,
    issue: MakeCertificate,
    authority_file: str,
    url: Callable[[RawServer], str],
) -> None:
    server = serve(GOOD, issue(Wish()))
    assert connect(url(server), trust=Trust(ca_file=authority_file)).users().value == ()
    assert b"Authorization: Basic" in server.received


@pytest.mark.row(46)
@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        (Wish(valid_from=-9, valid_to=-1), CertificateProblem.EXPIRED),
        (Wish(valid_from=1, valid_to=9), CertificateProblem.NOT_YET_VALID),
        (Wish(names=("pbx.example.org", "10.0.0.1")), CertificateProblem.WRONG_NAME),
        (Wish(names=("*.localhost", "127.0.0.2")), CertificateProblem.WRONG_NAME),
        (Wish(common_name="localhost", names=()), CertificateProblem.WRONG_NAME),
    ],
)
@pytest.mark.parametrize("url", [by_name, by_number])
def test_a_certificate_of_the_right_issuer_must_be_right_in_all_else(
    serve: Serve,
    connect: Connect,
    issue: MakeCertificate,
    authority_file: str,
    wish: Wish,
    problem: CertificateProblem,
    url: Callable[[RawServer], str],
) -> None:
    server = serve(GOOD, issue(wish))
    assert problem_of(connect(url(server), trust=Trust(ca_file=authority_file))) is problem
    assert server.received == b""


@pytest.mark.row(46)
def test_a_certificate_of_another_issuer_is_not_believed(
    serve: Serve, connect: Connect, issue: MakeCertificate, tmp_path: Path
) -> None:
    other = make_certificate(tmp_path, AUTHORITY, name="other")
    server = serve(GOOD, issue(Wish()))
    for trust in (Trust(), Trust(ca_file=str(other.certificate))):
        client = connect(server.url, trust=trust)
        assert problem_of(client) is CertificateProblem.UNKNOWN_ISSUER
    assert server.received == b""


@pytest.mark.row(46)
def test_a_certificate_signed_by_itself_is_believed_only_by_file(
    serve: Serve, connect: Connect, authority_file: str, tmp_path: Path
) -> None:
    own = make_certificate(tmp_path)
    server = serve(GOOD, own)
    for trust in (Trust(), Trust(ca_file=authority_file)):
        assert problem_of(connect(server.url, trust=trust)) is CertificateProblem.SELF_SIGNED
    assert server.received == b""
    connect(server.url, trust=Trust(ca_file=str(own.certificate))).users()


@pytest.fixture
def branch(authority: Certificate, tmp_path: Path) -> Certificate:
    """An authority in between."""
    wish = Wish("Branch", (), authority=True)
    return make_certificate(tmp_path, wish, name="middle", signed_by=authority)


@pytest.mark.row(46)
def test_a_chain_with_a_missing_link_is_of_an_unknown_issuer(
    serve: Serve, connect: Connect, branch: Certificate, authority_file: str, tmp_path: Path
) -> None:
    server = serve(GOOD, make_certificate(tmp_path, signed_by=branch))
    client = connect(server.url, trust=Trust(ca_file=authority_file))
    assert problem_of(client) is CertificateProblem.UNKNOWN_ISSUER
    assert server.received == b""


def test_a_ca_file_may_hold_no_more_than_an_authority_in_between(
    serve: Serve, connect: Connect, branch: Certificate, tmp_path: Path
) -> None:
    trust = Trust(ca_file=str(branch.certificate))
    good = make_certificate(tmp_path, name="good", signed_by=branch)
    assert connect(serve(GOOD, good).url, trust=trust).users().value == ()
    elsewhere = Wish(names=("pbx.example.org",))
    wrong = make_certificate(tmp_path, elsewhere, name="wrong", signed_by=branch)
    assert problem_of(connect(serve(GOOD, wrong).url, trust=trust)) is CertificateProblem.WRONG_NAME


@pytest.mark.parametrize(
    "spell",
    [
        str,
        str.upper,
        lambda pin: ":".join(pin[i : i + 2] for i in range(0, 64, 2)),
        lambda pin: ":".join(pin[i : i + 2] for i in range(0, 64, 2)).upper(),
        lambda pin: f" {pin[:32]} {pin[32:]}\n",
    ],
)
def test_a_pin_accepts_its_certificate_whatever_else_is_wrong_with_it(
    serve: Serve, connect: Connect, issue: MakeCertificate, spell: Callable[[str], str]
) -> None:
    certificate = issue(EXPIRED_AND_FOR_ANOTHER_NAME)
    server = serve(GOOD, certificate)
    client = connect(server.url, trust=Trust(pin=spell(digest(certificate))))
    assert client.users().value == ()


@pytest.mark.row(47)
def test_a_pin_accepts_no_other_certificate_however_good(
    serve: Serve, connect: Connect, issue: MakeCertificate, authority_file: str
) -> None:
    server = serve(GOOD, issue(Wish()))
    for trust in (Trust(pin="a" * 64), Trust(ca_file=authority_file, pin="a" * 64)):
        assert problem_of(connect(server.url, trust=trust)) is CertificateProblem.CHANGED
    assert server.received == b""


def test_a_pin_that_could_be_forged_or_is_none_is_not_even_tried(
    serve: Serve, connect: Connect, issue: MakeCertificate
) -> None:
    certificate = issue(Wish())
    server = serve(GOOD, certificate)
    weak = [digest(certificate, algorithm) for algorithm in ("md5", "sha1", "sha512")]
    for pin in (*weak, "", "x" * 64, digest(certificate)[:-1], "\u0661" * 64):
        with pytest.raises(Untrusted) as raised:
            connect(server.url, trust=Trust(pin=pin))
        assert raised.value.problem is CertificateProblem.OTHER
        with pytest.raises(PinError, match="64 hexadecimal digits"):
            _ = Trust(pin=pin).fingerprint
    assert server.peers == []


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"\0\xff"])
def test_a_ca_file_that_is_none_is_said_before_anything_is_asked(
    connect: Connect, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    for path in (str(file), str(tmp_path), f"{file}\0"):
        with pytest.raises(Untrusted) as raised:
            connect("https://127.0.0.1", trust=Trust(ca_file=path))
        assert raised.value.problem is CertificateProblem.NO_FILE


def test_the_console_client_may_believe_anything(
    serve: Serve, connect: Connect, issue: MakeCertificate
) -> None:
    server = serve(GOOD, issue(EXPIRED_AND_FOR_ANOTHER_NAME))
    assert connect(server.url, trust=Trust(anything=True)).users().value == ()


@pytest.mark.row(48)
def test_plain_http_on_the_https_port_is_not_secure(serve: Serve, connect: Connect) -> None:
    def script(peer: Peer) -> None:
        peer.wait_for_bytes()
        peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        peer.hold()

    server = serve(script)
    client = connect(server.url.replace("http:", "https:"))
    assert type(trouble_of(client)) is NotSecure
    assert b"HTTP" not in server.received
    assert b"Authorization" not in server.received


@pytest.mark.row(48)
def test_a_secure_connection_that_is_garbled_later_on_was_secure_and_is_dropped(
    connect: Connect, stack: ExitStack, issue: MakeCertificate, authority_file: str
) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(answer())
        peer.request()
        peer.send_beneath(b"\x15\x03\x03\x00\x02\x02\x32")  # an alert, in the clear
        peer.hold()

    tls = issue(Wish()).server_context()
    server = stack.enter_context(RawServer(script, tls))
    client = connect(server.url, trust=Trust(ca_file=authority_file))
    client.users()
    assert type(trouble_of(client)) is Dropped


@pytest.mark.row(48)
def test_tls_that_is_too_old_is_not_secure(
    connect: Connect, stack: ExitStack, issue: MakeCertificate, authority_file: str
) -> None:
    tls = issue(Wish()).server_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that it is old is the point
        tls.minimum_version = ssl.TLSVersion.TLSv1
        tls.maximum_version = ssl.TLSVersion.TLSv1_1
    tls.set_ciphers("ALL:@SECLEVEL=0")
    server = stack.enter_context(RawServer(GOOD, tls))
    assert type(trouble_of(connect(server.url, trust=Trust(ca_file=authority_file)))) is NotSecure
    assert server.received == b""


@pytest.mark.row(48)
def test_a_handshake_that_stalls_ends_with_the_time_for_connecting(
    serve: Serve, connect: Connect
) -> None:
    server = serve(Peer.hold)
    patience = Patience(connect=0.2, listing=30)
    client = connect(server.url.replace("http:", "https:"), patience=patience)
    assert type(trouble_of(client)) is TooSlow
    assert b"Authorization" not in server.received


def test_a_server_that_ends_the_handshake_is_unreachable(serve: Serve, connect: Connect) -> None:
    for end in (Peer.close, Peer.reset):

        def script(peer: Peer, end: Callable[[Peer], None] = end) -> None:
            peer.wait_for_bytes()
            end(peer)

        client = connect(serve(script).url.replace("http:", "https:"))
        assert type(trouble_of(client)) is Unreachable


def test_a_reset_just_before_the_handshake_leaves_no_socket_behind(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is left over, `conftest` counts."""
    due = threading.Event()

    def script(peer: Peer) -> None:
        due.wait(5)
        peer.reset()

    def getpeername(sock: ssl.SSLSocket) -> object:
        """Let the reset come where `ssl` looks whether it is connected still."""
        due.set()
        select.select([sock], [], [], 5)
        return socket.socket.getpeername(sock)

    monkeypatch.setattr(ssl.SSLSocket, "getpeername", getpeername, raising=False)
    client = connect(serve(script).url.replace("http:", "https:"))
    trouble = trouble_of(client)
    assert type(trouble) is Unreachable


def test_an_answer_over_tls_that_is_cut_off_is_never_half_read(
    serve: Serve, connect: Connect, issue: MakeCertificate, authority_file: str
) -> None:
    whole = b'HTTP/1.1 200 OK\r\n\r\n[{"seq": 1, "event_type": "user list changed"}]'
    lengths = iter(range(len(whole)))

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(whole[: next(lengths)])

    server = serve(script, issue(Wish()))
    client = connect(server.url, trust=Trust(ca_file=authority_file))
    for _ in whole:
        assert not isinstance(trouble_of(client), NotSecure)


@pytest.mark.row(49)
def test_no_environment_variable_adds_to_what_the_system_believes(
    monkeypatch: pytest.MonkeyPatch, authority: Certificate
) -> None:
    before = Trust().context().get_ca_certs(binary_form=True)
    for variable in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(variable, str(authority.certificate))
    monkeypatch.setenv("SSL_CERT_DIR", str(authority.certificate.parent))
    assert Trust().context().get_ca_certs(binary_form=True) == before
    hostile = ssl.create_default_context()
    assert hostile.get_ca_certs(binary_form=True) != before  # whereas others are taken in


def test_only_what_was_chosen_is_believed(authority: Certificate, authority_file: str) -> None:
    own = ssl.PEM_cert_to_DER_cert(authority.certificate.read_text())
    assert Trust(ca_file=authority_file).context().get_ca_certs(binary_form=True) == [own]
    assert Trust(pin="a" * 64).context().get_ca_certs(binary_form=True) == []


@pytest.mark.parametrize("trust", [Trust(), Trust(pin="a" * 64), Trust(anything=True)])
def test_every_connection_is_made_with_tls_1_2_at_least(trust: Trust) -> None:
    assert trust.context().minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("trust", [Trust(), Trust(ca_file="ca.pem")])
def test_names_and_chains_are_checked_unless_one_certificate_is_pinned(
    trust: Trust, authority_file: str
) -> None:
    real = Trust(authority_file if trust.ca_file else None)
    context = real.context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_the_simulator_is_believed_by_its_own_file(
    stack: ExitStack, connect: Connect, tmp_path: Path
) -> None:
    own = make_certificate(tmp_path)
    pbx = stack.enter_context(sentinel_pbx(Exchange(12), tls=own.server_context()))
    client = connect(pbx.url, trust=Trust(ca_file=str(own.certificate)))
    assert len(client.users().value) == 12
    assert socket.gethostbyname("localhost") == "127.0.0.1"


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (0x800B0109, CertificateProblem.UNKNOWN_ISSUER),
        (0x800B010A, CertificateProblem.UNKNOWN_ISSUER),
        (0x800B010F, CertificateProblem.WRONG_NAME),
        (0x800B0101, CertificateProblem.OTHER),  # CERT_E_EXPIRED: its dates say in which way
        (-67843, CertificateProblem.UNKNOWN_ISSUER),
        (-67602, CertificateProblem.WRONG_NAME),
        (-67818, CertificateProblem.OTHER),  # errSecCertificateExpired
    ],
)
def test_what_windows_and_macos_find_wrong_is_known_by_their_numbers(
    code: int, problem: CertificateProblem
) -> None:
    error = ssl.SSLCertVerificationError("in the system's words")
    error.verify_code = code
    trouble = translated(error, reused=False)
    assert isinstance(trouble, Untrusted)
    assert trouble.problem is problem
