"""What the window says about the link."""

from datetime import datetime, timedelta

import pytest

from pbx_tray.core.certificate import Certificate
from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    Connecting,
    HostUnknown,
    Live,
    NoPbxThere,
    NotSecure,
    ProxySignInNeeded,
    Redirected,
    Retrying,
    SignInRefused,
    Stop,
    Stopped,
    TooSlow,
    Trouble,
    Unreachable,
    Untrusted,
)
from pbx_tray.core.words import Message
from pbx_tray.qt.link_words import Notice, Remedy, clock, notice, quiet_for, shortened, status

NOON = datetime(2025, 11, 5, 12, 4).astimezone().timestamp()
LATER = NOON + 120
HOST = "pbx.example.org"

pytestmark = pytest.mark.usefixtures("dutch")


def test_a_link_that_is_well_needs_no_banner() -> None:
    assert notice(Connecting(NOON), HOST, LATER) is None
    assert notice(Live(NOON), HOST, LATER) is None


def test_a_link_that_is_retried_says_what_and_when_it_was_last_well() -> None:
    assert notice(Retrying(Unreachable(), NOON, NOON), HOST, LATER) == Notice(
        "Can't reach pbx.example.org. Trying again. Last seen 12:04.",
        remedies=(Remedy.TRY_NOW,),
    )


def test_a_link_that_was_never_well_says_since_when_it_is_tried() -> None:
    said = notice(Retrying(HostUnknown(), NOON, None), HOST, LATER)
    assert said is not None
    assert said.text.startswith("Can't find pbx.example.org. ")
    assert said.text.endswith(" Trying again since 12:04.")


@pytest.mark.parametrize(("as_of", "well"), [(NOON, "Last seen 12:04."), (None, "Since 12:05.")])
def test_a_link_that_is_left_alone_for_a_while_says_until_when(
    as_of: float | None, well: str
) -> None:
    said = notice(Retrying(Busy(), NOON + 60, as_of, NOON + 360), HOST, LATER)
    assert said == Notice(f"The PBX is busy. Next try at 12:10. {well}", remedies=(Remedy.TRY_NOW,))


@pytest.mark.parametrize(("trouble", "seconds"), [(TooSlow(), 10), (SignInRefused(), 40)])
def test_trouble_that_may_pass_is_not_told_before_its_time(trouble: Trouble, seconds: int) -> None:
    link = Retrying(trouble, NOON, NOON - 5)
    assert notice(link, HOST, NOON + seconds - 0.1) is None
    assert quiet_for(link, NOON + seconds - 0.1) == pytest.approx(0.1)
    assert notice(link, HOST, NOON + seconds) is not None
    assert quiet_for(link, NOON + seconds) == 0


def test_a_clock_that_is_set_back_keeps_nothing_quiet_for_long() -> None:
    assert quiet_for(Retrying(TooSlow(), NOON, NOON), NOON - 3600) == 10


@pytest.mark.parametrize(
    "trouble",
    [
        Untrusted(CertificateProblem.EXPIRED),
        NotSecure(),
        NoPbxThere(),
        Redirected(),
    ],
)
def test_a_link_that_stopped_asks_for_a_sign_in(trouble: Stop) -> None:
    said = notice(Stopped(trouble, NOON, None), HOST, LATER)
    assert said is not None
    assert said.stopped
    assert said.remedies == (Remedy.SIGN_IN,)
    assert said.text.endswith(" Since 12:04.")


def test_a_sign_in_that_was_refused_can_be_edited_or_tried_once() -> None:
    said = notice(Stopped(SignInRefused(), NOON, None), HOST, LATER)
    assert said is not None
    assert said.stopped
    assert said.remedies == (Remedy.EDIT, Remedy.TRY_ONCE)


def test_a_proxy_that_wants_a_sign_in_is_asked_again_only_by_the_person() -> None:
    said = notice(Stopped(ProxySignInNeeded(), LATER, NOON), HOST, LATER)
    assert said == Notice(
        "The proxy asks for a sign-in. Enter its user name and password. Last seen 12:04.",
        stopped=True,
        remedies=(Remedy.EDIT, Remedy.TRY_ONCE),
    )


@pytest.mark.parametrize("kind", [Stopped, Retrying])
@pytest.mark.parametrize("problem", CertificateProblem)
def test_a_certificate_that_a_person_may_accept_can_be_looked_at(
    kind: type[Stopped | Retrying], problem: CertificateProblem
) -> None:
    shown = Certificate("ab" * 32)
    said = notice(kind(Untrusted(problem, "", shown), NOON, None), HOST, LATER)
    assert said is not None
    beyond = {
        CertificateProblem.NOT_YET_VALID,
        CertificateProblem.NO_FILE,
        CertificateProblem.OTHER,
    }
    assert (Remedy.CERTIFICATE in said.remedies) == (problem not in beyond)
    unseen = notice(kind(Untrusted(problem), NOON, None), HOST, LATER)
    assert unseen is not None
    assert Remedy.CERTIFICATE not in unseen.remedies


@pytest.mark.parametrize(
    ("missing", "what"),
    [
        ({"users"}, "the list of users"),
        ({"phones"}, "the list of phones"),
        ({"users", "phones", "events"}, "the list of users and the list of phones"),
    ],
)
def test_a_list_that_may_not_be_read_is_named(missing: set[str], what: str) -> None:
    said = notice(Live(NOON, frozenset(missing)), HOST, LATER)
    assert said == Notice(
        f"Signed in, but this account may not read {what}. Ask your administrator."
    )


def test_events_that_may_not_be_read_are_a_matter_for_the_status_line() -> None:
    link = Live(NOON, frozenset({"events"}))
    assert notice(link, HOST, LATER) is None
    assert status(link, HOST, LATER) == Message.M23.value


def test_the_status_line_says_how_the_link_stands() -> None:
    assert status(None, "", LATER) == "Not signed in"
    assert status(Connecting(NOON), HOST, LATER) == "Connecting to pbx.example.org…"
    assert status(Live(NOON), HOST, LATER) == "Connected to pbx.example.org"
    assert status(Retrying(TooSlow(), LATER, NOON), HOST, LATER) == "Not live, as of 12:04"
    assert status(Stopped(SignInRefused(), LATER, None), HOST, LATER) == "Not connected"


def test_a_moment_of_another_day_carries_its_date() -> None:
    tomorrow = NOON + timedelta(days=1).total_seconds()
    assert clock(NOON, LATER) == "12:04"
    assert clock(NOON, tomorrow) == "05-11-2025 12:04"


def test_a_host_too_long_for_a_line_loses_its_middle() -> None:
    long = shortened("a" * 100 + ".example.org")
    assert len(long) == 41
    assert long.endswith(".example.org")
    assert shortened(HOST) == HOST


def test_braces_in_a_host_are_only_braces() -> None:
    said = notice(Retrying(Unreachable(), NOON, None), "{time}", LATER)
    assert said is not None
    assert said.text.startswith("Can't reach {time}.")
