"""Rows 35 and 46-50: certificates, handshakes and strangers on the way, met by a feed that is live.

What they do to a first contact, and that nothing secret is said then, `tests/api` shows.
"""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from pbx_tray.api.client import Patience
from pbx_tray.api.trust import Trust
from pbx_tray.core.language import day
from pbx_tray.core.link import CertificateProblem, Retrying, Stopped, Untrusted
from pbx_tray.core.words import sentence
from pbx_tray.simulator.certificate import Wish, make_certificate
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from tests.desktop.processes import wait_until
from tests.faults.following import HOST, Follow, Following

SEVEN = {
    "expired": CertificateProblem.EXPIRED,
    "not-yet-valid": CertificateProblem.NOT_YET_VALID,
    "wrong-name": CertificateProblem.WRONG_NAME,
    "cn-only": CertificateProblem.WRONG_NAME,
    "unknown-authority": CertificateProblem.UNKNOWN_ISSUER,
    "self-signed": CertificateProblem.SELF_SIGNED,
    "incomplete-chain": CertificateProblem.UNKNOWN_ISSUER,
}


@pytest.fixture
def office(make_pbx: Callable[..., Simulator], certificates: Certificates) -> Simulator:
    """A PBX behind TLS, with a good certificate."""
    return make_pbx(Exchange(12, picks_up_after=0.01), tls=certificates.context("good"))


def sum_of(certificates: Certificates, kind: str) -> str:
    text = certificates.certificate(kind).certificate.read_text("ascii")
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(text)).hexdigest()


def struck(following: Following, fault: str) -> None:
    """Have every connection meet a fault from now on."""
    following.pbx.faults.add(f"*:{fault}")
    following.pbx.drop_connections()


def assert_only_handshakes(following: Following) -> None:
    """It comes back to look, and asks nothing."""
    pbx = following.pbx
    asked, met = pbx.requests.count(), pbx.connections
    wait_until(lambda: pbx.connections >= met + 3, "more handshakes", 60)
    assert pbx.requests.count() == asked


def untrusted(following: Following) -> Untrusted:
    trouble = following.updates[-1].link.trouble  # type: ignore[union-attr] # it is not live
    assert isinstance(trouble, Untrusted)
    return trouble


@pytest.mark.row(46)
@pytest.mark.parametrize("kind", SEVEN)
def test_a_certificate_gone_bad_stops_all_requests_until_it_is_good_again(
    office: Simulator, follow: Follow, certificates: Certificates, kind: str
) -> None:
    following = follow(office, known=True)
    following.has_seen_a_call()
    struck(following, f"certificate:kind={kind}")
    following.says("M06")
    trouble = untrusted(following)
    assert trouble.problem is SEVEN[kind]
    assert trouble.certificate is not None
    assert trouble.certificate.fingerprint == sum_of(certificates, kind)
    assert_only_handshakes(following)
    office.faults.lift()
    following.recovers(30.0)
    following.rings_once()


@pytest.mark.row(46)
@pytest.mark.parametrize("kind", SEVEN)
def test_at_first_contact_a_certificate_that_is_not_believed_ends_it(
    office: Simulator, follow: Follow, kind: str
) -> None:
    office.faults.add(f"*:certificate:kind={kind}")
    following = follow(office)
    link = following.wait_for_link(Stopped)
    assert isinstance(link.trouble, Untrusted)
    assert link.trouble.problem is SEVEN[kind]
    assert office.requests.count() == 0


@pytest.mark.row(47)
@pytest.mark.parametrize("after", ["another", "self-signed", "unknown-authority", "expired"])
@pytest.mark.parametrize("vouched_for", [False, True])
def test_another_certificate_than_the_pinned_one_stops_all_requests_however_good_it_is(
    office: Simulator, follow: Follow, certificates: Certificates, after: str, *, vouched_for: bool
) -> None:
    ca_file = str(certificates.authority) if vouched_for else None
    pin = sum_of(certificates, "good")
    following = follow(office, known=True, trust=Trust(ca_file, pin))
    following.has_seen_a_call()
    struck(following, f"certificate:kind={after}")
    following.says("M06")
    trouble = untrusted(following)
    assert trouble.problem is CertificateProblem.CHANGED
    assert trouble.certificate is not None
    assert trouble.certificate.fingerprint == sum_of(certificates, after) != pin
    assert_only_handshakes(following)
    office.faults.lift()
    following.recovers(30.0)


@pytest.mark.row(48)
@pytest.mark.parametrize(
    ("fault", "number"),
    [
        ("tls-plain", "M07"),
        ("tls-old", "M07"),
        ("tls-client-certificate", "M07"),
        ("tls-stall", "M02"),
    ],
)
def test_a_handshake_that_comes_to_nothing_says_why_and_is_tried_again(
    office: Simulator, follow: Follow, fault: str, number: str
) -> None:
    following = follow(office, known=True, patience=Patience(connect=0.5))
    following.has_seen_a_call()
    struck(following, fault)
    following.says(number)
    assert_only_handshakes(following)
    office.faults.lift()
    following.recovers(30.0)


@pytest.mark.row(48)
def test_http_that_meets_tls_is_an_address_where_nobody_answers(
    office: Simulator, follow: Follow
) -> None:
    """The person has typed http:// out, and so agreed to be read; it stays plain all the same."""
    following = follow(office, office.url.replace("https:", "http:"))
    following.says("M02")
    assert office.requests.count() == 0


@pytest.mark.row(49)
def test_a_hostile_environment_changes_nothing(
    office: Simulator,
    follow: Follow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / ".netrc").write_text("default login mallory password stolen\n", "ascii")
    (tmp_path / ".netrc").chmod(0o600)
    mallory = make_certificate(tmp_path, Wish("Mallory", (), authority=True))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(mallory.certificate))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with Proxy() as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
            monkeypatch.setenv(name.lower(), proxy.url)
        following = follow(office)
        following.has_seen_a_call()
        following.rings_once()
        assert proxy.heard() == b""
    assert {request.user for request in office.requests.recent()} == {"sanne"}


@pytest.mark.row(50)
@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((-760, -700), "If this computer's date, {today}, is right, ask your administrator"),
        ((700, 760), "and this computer's date is {today}. Set the date right if it is wrong"),
    ],
    ids=["ahead", "behind"],
)
def test_a_clock_that_is_two_years_off_is_the_first_thing_to_look_at(
    office: Simulator,
    follow: Follow,
    certificates: Certificates,
    tmp_path: Path,
    days: tuple[float, float],
    words: str,
) -> None:
    """A certificate of two years ago is what a clock that is two years ahead sees."""
    authority = certificates._authority()
    wish = Wish(valid_from=days[0], valid_to=days[1])
    office.tls = make_certificate(tmp_path, wish, signed_by=authority).server_context()
    following = follow(office, known=True)
    following.says("M06")
    trouble = untrusted(following)
    assert trouble.today is not None
    assert words.format(today=day(trouble.today)) in sentence(trouble, HOST)
    office.tls = certificates.context("good")
    following.recovers(30.0)


@pytest.mark.row(35)
@pytest.mark.parametrize(
    ("fault", "number"),
    [
        ("html", "M08"),
        ("redirect:to=http://portal.invalid/", "M20"),
        ("certificate:kind=wrong-name", "M06"),
    ],
)
def test_a_sign_in_page_on_the_way_is_named_and_waited_for(
    office: Simulator, follow: Follow, fault: str, number: str
) -> None:
    following = follow(office, known=True)
    following.has_seen_a_call()
    struck(following, fault)
    following.says(number)
    assert isinstance(following.updates[-1].link, Retrying)
    office.faults.lift()
    following.recovers(30.0)
    following.rings_once()
