"""What a person is told of a certificate that is not believed, and that no request is made."""

from __future__ import annotations

import hashlib
import ssl
import threading
import time
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.api.client import Patience, PbxClient
from pbx_tray.api.examine import read
from pbx_tray.api.trust import Trust
from pbx_tray.core.certificate import Certificate
from pbx_tray.core.language import day
from pbx_tray.core.link import (
    CertificateProblem,
    HungUp,
    Insecurity,
    NotSecure,
    TooSlow,
    Trouble,
    Unreachable,
    Untrusted,
)
from pbx_tray.core.words import sentence
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import Connect, Serve
from tests.api.raw_server import Peer
from tests.sentinels.pbx import sentinel_pbx

HOST = "pbx.example.org"
DAY = 86_400


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def pbx(stack: ExitStack, certificates: Certificates) -> Simulator:
    tls = certificates.context()
    return stack.enter_context(sentinel_pbx(Exchange(3), tls=tls, certificates=certificates))


def der_of(certificates: Certificates, kind: str) -> bytes:
    return ssl.PEM_cert_to_DER_cert(certificates.certificate(kind).certificate.read_text())


def sum_of(certificates: Certificates, kind: str) -> str:
    return hashlib.sha256(der_of(certificates, kind)).hexdigest()


def trouble_of(client: PbxClient) -> Trouble:
    with pytest.raises(Trouble) as raised:
        client.users()
    return raised.value


def untrusted(client: PbxClient) -> Untrusted:
    trouble = trouble_of(client)
    assert isinstance(trouble, Untrusted)
    return trouble


def insecure(client: PbxClient) -> NotSecure:
    """Ask until it is said why: TLS 1.3 says so last, and may be cut off before it is heard."""
    for _ in range(20):
        trouble = trouble_of(client)
        if isinstance(trouble, NotSecure):
            return trouble
        assert isinstance(trouble, Unreachable)
    raise AssertionError


def in_days(days: float) -> str:
    return day(time.time() + days * DAY)


@pytest.mark.row(46)
@pytest.mark.parametrize(
    ("kind", "problem", "words"),
    [
        ("expired", CertificateProblem.EXPIRED, f"it expired on {in_days(-1)}."),
        (
            "not-yet-valid",
            CertificateProblem.NOT_YET_VALID,
            f"not valid until {in_days(1)}, and this computer's date is {in_days(0)}.",
        ),
        (
            "wrong-name",
            CertificateProblem.WRONG_NAME,
            "it is for another name, \u2068elsewhere.invalid\u2069. Check the address.",
        ),
        ("cn-only", CertificateProblem.WRONG_NAME, "it is for another name. Check the address."),
        (
            "unknown-authority",
            CertificateProblem.UNKNOWN_ISSUER,
            "who issued it, \u2068A stranger\u2069, is not known here,",
        ),
        ("self-signed", CertificateProblem.SELF_SIGNED, "it is signed by itself."),
        (
            "incomplete-chain",
            CertificateProblem.UNKNOWN_ISSUER,
            "who issued it, \u2068An authority in between\u2069, is not known here,",
        ),
    ],
)
def test_each_problem_of_a_certificate_is_said_with_its_facts(
    connect: Connect,
    pbx: Simulator,
    certificates: Certificates,
    kind: str,
    problem: CertificateProblem,
    words: str,
) -> None:
    pbx.faults.add(f"*:certificate:kind={kind}")
    trouble = untrusted(connect(pbx.url, trust=Trust(ca_file=str(certificates.authority))))
    assert trouble.problem is problem
    assert trouble.certificate == read(der_of(certificates, kind))
    said = sentence(trouble, HOST)
    assert said.startswith(f"The certificate of {HOST} can't be trusted: ")
    assert words in said
    assert said.endswith(". Not connected.")
    assert pbx.requests.count() == 0


@pytest.mark.row(47)
@pytest.mark.parametrize("after", ["another", "self-signed", "expired"])
def test_a_certificate_that_changed_is_shown_beside_the_one_that_was_accepted(
    connect: Connect, pbx: Simulator, certificates: Certificates, after: str
) -> None:
    accepted = sum_of(certificates, "good")
    client = connect(pbx.url, trust=Trust(pin=accepted))
    client.users()
    pbx.faults.add(f"*:certificate:kind={after}")
    pbx.drop_connections()
    with pytest.raises(Trouble):
        client.users()
    trouble = untrusted(client)
    assert trouble.problem is CertificateProblem.CHANGED
    assert trouble.certificate is not None
    assert trouble.certificate.fingerprint == sum_of(certificates, after) != accepted
    assert "it has changed since it was accepted" in sentence(trouble, HOST)
    assert pbx.requests.count() == 1
    pbx.faults.lift()
    assert len(client.users().value) == 3  # the one that was accepted is back


@pytest.mark.row(50)
def test_a_computer_whose_clock_is_two_years_ahead_says_its_own_date(
    connect: Connect, pbx: Simulator, certificates: Certificates
) -> None:
    """A clock that is ahead, and a certificate that ended as long ago, look the same."""
    pbx.faults.add("*:certificate:kind=expired")
    trouble = untrusted(connect(pbx.url, trust=Trust(ca_file=str(certificates.authority))))
    assert trouble.today == pytest.approx(time.time(), abs=60)
    assert f"If this computer's date, {in_days(0)}, is right," in sentence(trouble, HOST)


@pytest.mark.row(48)
@pytest.mark.parametrize(
    ("fault", "reason", "words"),
    [
        ("tls-plain", Insecurity.NO_TLS, "it answers without encryption."),
        ("tls-old", Insecurity.TOO_OLD, "its encryption is too old."),
        ("tls-client-certificate", Insecurity.CERTIFICATE_WANTED, "a certificate of this computer"),
    ],
)
def test_why_no_secure_connection_comes_about_is_said(
    connect: Connect,
    pbx: Simulator,
    certificates: Certificates,
    fault: str,
    reason: Insecurity,
    words: str,
) -> None:
    pbx.faults.add(f"*:{fault}")
    trouble = insecure(connect(pbx.url, trust=Trust(ca_file=str(certificates.authority))))
    assert trouble.reason is reason
    said = sentence(trouble, HOST)
    assert said.startswith(f"{HOST} offers no secure connection that this app accepts: ")
    assert words in said
    assert pbx.requests.count() == 0


def test_a_handshake_that_stalls_ends_with_the_time_for_connecting(
    connect: Connect, pbx: Simulator
) -> None:
    pbx.faults.add("*:tls-stall")
    client = connect(pbx.url, patience=Patience(connect=0.3, listing=30))
    began = time.monotonic()
    assert type(trouble_of(client)) is TooSlow
    assert time.monotonic() - began < 15  # half the time that a list has
    pbx.faults.lift()
    assert pbx.requests.count() == 0


@pytest.mark.row(51)
def test_a_certificate_with_ten_thousand_names_is_refused_in_time(
    connect: Connect, pbx: Simulator, certificates: Certificates
) -> None:
    """OpenSSL takes no message that long, whoever is believed."""
    pbx.faults.add("*:certificate:kind=many-names")
    for trust in (Trust(ca_file=str(certificates.authority)), Trust()):
        assert type(trouble_of(connect(pbx.url, trust=trust))) is NotSecure  # else TooSlow
    assert pbx.requests.count() == 0


def test_a_second_look_that_stalls_can_be_hung_up_on(
    connect: Connect, serve: Serve, certificates: Certificates
) -> None:
    looks = threading.Event()

    def script(peer: Peer) -> None:
        if peer.number == 1:
            certificates.context("self-signed").wrap_socket(peer._sock, server_side=True)
        peer.wait_for_bytes()
        looks.set()
        peer.hold()

    url = serve(script).url.replace("http:", "https:")
    client = connect(url, patience=Patience(connect=30))
    found: list[Trouble] = []
    thread = threading.Thread(target=lambda: found.append(trouble_of(client)))
    thread.start()
    assert looks.wait(5)
    began = time.monotonic()
    client.hang_up()
    thread.join(15)  # half the time for connecting; 0.2 s is promised, and a machine may be busy
    assert not thread.is_alive()
    print(f"\nhung up after {time.monotonic() - began:.4f} s")  # noqa: T201 - a figure to know
    assert [type(trouble) for trouble in found] == [HungUp]


@pytest.mark.parametrize("kind", ["expired", "not-yet-valid", "wrong-name", "unknown-authority"])
def test_what_does_not_show_itself_again_is_told_without_its_facts(
    connect: Connect, serve: Serve, certificates: Certificates, kind: str
) -> None:
    def script(peer: Peer) -> None:
        if peer.number == 1:
            certificates.context(kind).wrap_socket(peer._sock, server_side=True)
        peer.reset()

    url = serve(script).url.replace("http:", "https:")
    trouble = untrusted(connect(url, trust=Trust(ca_file=str(certificates.authority))))
    assert trouble.certificate is None
    said = sentence(trouble, HOST)
    assert said.endswith(". Not connected.")
    assert "{" not in said
    assert "None" not in said


@pytest.mark.parametrize("kind", ["good", "cn-only", "wrong-name", "many-names", "expired"])
def test_a_certificate_is_read_as_it_was_written(certificates: Certificates, kind: str) -> None:
    der = der_of(certificates, kind)
    written, found = x509.load_der_x509_certificate(der), read(der)
    assert found.fingerprint == hashlib.sha256(der).hexdigest()
    assert found.issuer == "PBX simulator authority"
    assert found.valid_to is not None
    assert datetime.fromtimestamp(found.valid_to, UTC) == written.not_valid_after_utc
    assert len(found.names) == {"cn-only": 0, "wrong-name": 1, "many-names": 10_002}.get(kind, 3)


@given(st.binary(max_size=200))
def test_bytes_that_are_no_certificate_have_a_fingerprint_all_the_same(der: bytes) -> None:
    assert read(der) == Certificate(hashlib.sha256(der).hexdigest())


@given(data=st.data())
def test_a_certificate_with_a_byte_changed_is_read_or_not_and_never_trips_us(
    data: st.DataObject, certificates: Certificates
) -> None:
    der = bytearray(der_of(certificates, "good"))
    der[data.draw(st.integers(0, len(der) - 1))] = data.draw(st.integers(0, 255))
    assert read(bytes(der)).fingerprint == hashlib.sha256(der).hexdigest()
