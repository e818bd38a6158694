"""What is said of a certificate, and for which hosts it is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.certificate import Certificate, spelt
from pbx_tray.core.language import day
from pbx_tray.core.link import CertificateProblem, Unreachable, Untrusted

SUM = "0f" * 32


@pytest.mark.parametrize(
    ("name", "host", "fits"),
    [
        ("pbx.example.org", "pbx.example.org", True),
        ("PBX.Example.org", "pbx.example.org", True),
        ("*.example.org", "pbx.example.org", True),
        ("*.example.org", "example.org", False),
        ("*.example.org", "a.pbx.example.org", False),
        ("*", "pbx", False),
        ("*.", "pbx", False),
        ("192.0.2.7", "192.0.2.7", True),
        ("2001:db8::7", "2001:db8::7", True),
        ("elsewhere.example.org", "pbx.example.org", False),
    ],
)
def test_a_certificate_is_for_the_hosts_it_names(name: str, host: str, *, fits: bool) -> None:
    assert Certificate(SUM, ("other.invalid", name)).is_for(host) is fits


@given(st.text(), st.text())
def test_any_name_may_be_asked_about(name: str, host: str) -> None:
    assert Certificate(SUM, (name,)).is_for(host) in {True, False}
    assert not Certificate(SUM).is_for(host)


def test_a_fingerprint_is_spelt_as_other_programs_do() -> None:
    assert spelt("00c3ab") == "00:C3:AB"
    assert spelt("") == ""


@given(st.datetimes(max_value=datetime(9999, 12, 31, 23, 59, 59), timezones=st.just(UTC)))  # noqa: DTZ001 - as hypothesis wants it
def test_every_day_that_a_certificate_can_name_has_its_words(moment: datetime) -> None:
    number, month, year = day(moment.timestamp()).split()
    assert datetime.strptime(f"{number} {month} {int(year):04}", "%d %B %Y").date() == moment.date()  # noqa: DTZ007 - a day has no zone


def test_the_same_certificate_with_the_same_fault_is_no_news() -> None:
    def untrusted(problem: CertificateProblem, fingerprint: str, today: float = 0) -> Untrusted:
        return Untrusted(problem, "", Certificate(fingerprint), today)

    first = untrusted(CertificateProblem.EXPIRED, SUM)
    assert untrusted(CertificateProblem.EXPIRED, SUM, 9).says_the_same_as(first)
    assert not untrusted(CertificateProblem.EXPIRED, "aa" * 32).says_the_same_as(first)
    assert not untrusted(CertificateProblem.CHANGED, SUM).says_the_same_as(first)
    assert not first.says_the_same_as(Unreachable())
    assert not Unreachable().says_the_same_as(first)
    assert Unreachable("a").says_the_same_as(Unreachable("b"))


@pytest.mark.parametrize("problem", CertificateProblem)
def test_a_person_may_accept_what_was_seen_unless_that_would_help_nobody(
    problem: CertificateProblem,
) -> None:
    """A wrong date is to be set right, and what nobody can explain is not to be passed over."""
    shown = Certificate(SUM)
    hopeless = {
        CertificateProblem.NOT_YET_VALID,
        CertificateProblem.NO_FILE,
        CertificateProblem.OTHER,
    }
    accepted = None if problem in hopeless else shown
    assert Untrusted(problem, "", shown).acceptable is accepted
    assert Untrusted(problem).acceptable is None


def test_a_file_helps_where_nobody_known_vouches_for_it_and_not_where_it_says_something_wrong() -> (
    None
):
    helped = {problem for problem in CertificateProblem if Untrusted(problem).wants_a_file}
    assert helped == {
        CertificateProblem.UNKNOWN_ISSUER,
        CertificateProblem.SELF_SIGNED,
        CertificateProblem.CHANGED,
    }
