"""Rows 24-33: what a PBX says by its status alone."""

from __future__ import annotations

import pytest

from pbx_tray.core.link import Busy, Live, Retrying, SignInRefused, Stopped
from pbx_tray.qt.link_words import clock, notice
from pbx_tray.simulator.server import Simulator
from tests.faults.following import HOST, LASTING, Follow, Following


def said(link: Retrying) -> str:
    """Answer what the banner says once the trouble is no longer passing."""
    shown = notice(link, HOST, link.since + LASTING)
    return shown.text if shown else ""


@pytest.mark.row(24)
@pytest.mark.usefixtures("wire")
def test_a_wrong_password_is_sent_once(pbx: Simulator, follow: Follow) -> None:
    following = follow(pbx, secret="wrong")
    following.says("M04")
    following.wait_for_link(Stopped)
    following.join()
    assert pbx.requests.count() == 1


@pytest.mark.row(25)
@pytest.mark.usefixtures("wire")
def test_a_password_that_was_changed_is_sent_twice_and_what_is_known_stays(
    following: Following,
) -> None:
    pbx = following.pbx
    call = pbx.exchange.ring("sanne", number="+442079460101")
    following.wait(lambda: following.alerts(call))
    sent = pbx.requests.count()
    pbx.api.password = "another"
    following.pokes()
    assert isinstance(following.wait_for_link(Retrying).trouble, SignInRefused)
    assert following.status() == "M12"
    refused = pbx.requests.count() - 1
    assert refused >= sent
    following.feed.hurry()  # in the stead of half a minute
    following.wait_for_link(Stopped)
    following.join()
    assert pbx.requests.count() == refused + 2
    assert following.updates[-1].state.users
    assert following.shown() == ["M04"]


@pytest.mark.row(26)
@pytest.mark.usefixtures("wire")
def test_a_sign_in_refused_once_is_got_over_without_a_word(following: Following) -> None:
    following.pbx.faults.add("events:status-401:1")
    following.pokes()
    following.wait_for_link(Retrying)
    following.feed.hurry()  # in the stead of half a minute
    following.recovers()
    following.rings_once()


@pytest.mark.row(28)
@pytest.mark.parametrize("refused", ["users", "phones"])
@pytest.mark.usefixtures("wire")
def test_a_list_that_may_not_be_read_is_missing_and_the_rest_goes_on(
    pbx: Simulator, follow: Follow, refused: str
) -> None:
    pbx.faults.add(f"{refused}:status-403")
    following = follow(pbx)
    following.says("M05")
    state = following.wait_for_link(Live) and following.updates[-1].state
    assert bool(state.phones) is (refused == "users")
    assert bool(state.users) is (refused == "phones")
    asked = pbx.requests.count(refused)
    following.pokes()
    following.wait_for_event(pbx.exchange.seq)
    assert pbx.requests.count(refused) == asked


@pytest.mark.row(28)
@pytest.mark.usefixtures("wire")
def test_without_events_it_goes_by_the_lists(pbx: Simulator, follow: Follow) -> None:
    pbx.faults.add("events:status-403")
    following = follow(pbx)
    following.wait_for_link(Live)
    assert following.status() == "M23"
    following.pokes()
    following.feed.hurry()  # in the stead of ten seconds
    following.recovers(within=11.0)
    assert pbx.requests.count("events") == 1
    assert following.lasting() == []


@pytest.mark.row(29)
@pytest.mark.parametrize("status", [400, 404, 410])
@pytest.mark.usefixtures("wire")
def test_a_cursor_that_is_refused_is_a_new_beginning(following: Following, status: int) -> None:
    following.strikes(f"status-{status}:only=last")
    following.recovers()
    assert sum(update.afresh for update in following.updates) == 2
    following.rings_once()


@pytest.mark.row(30)
@pytest.mark.usefixtures("wire")
def test_an_address_without_a_pbx_is_asked_once(pbx: Simulator, follow: Follow) -> None:
    pbx.faults.add("*:status-404")
    following = follow(pbx)
    following.says("M22")
    following.wait_for_link(Stopped)
    following.join()
    assert pbx.requests.count() == 1


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        pytest.param("status-404", "M22", marks=pytest.mark.row(30)),
        pytest.param("redirect:to=file:///etc/passwd", "M20", marks=pytest.mark.row(34)),
    ],
)
@pytest.mark.usefixtures("wire")
def test_an_address_that_was_the_pbx_is_not_given_up(
    pbx: Simulator, follow: Follow, fault: str, says: str
) -> None:
    """So it is in the app: what was signed in to once is a PBX."""
    pbx.faults.add(f"*:{fault}")
    following = follow(pbx, known=True)
    following.says(says)
    assert pbx.requests.wait_for("events", 3)
    assert isinstance(following.updates[-1].link, Retrying)
    pbx.faults.lift()
    following.recovers(within=30.0)
    following.rings_once()


@pytest.mark.row(31)
@pytest.mark.usefixtures("wire")
def test_a_proxy_that_wants_a_sign_in_is_asked_once(pbx: Simulator, follow: Follow) -> None:
    pbx.faults.add("*:status-407")
    following = follow(pbx)
    following.says("M19")
    following.wait_for_link(Stopped)
    following.join()
    assert pbx.requests.count() == 1


@pytest.mark.row(32)
@pytest.mark.parametrize(
    "fault", ["busy:status=429:seconds=2", "busy:form=date:seconds=2:skew=86400"]
)
@pytest.mark.usefixtures("wire")
def test_a_busy_pbx_is_given_the_time_it_asks_for(following: Following, fault: str) -> None:
    following.strikes(fault)
    following.says("M09")
    following.recovers(within=2.0 * 1.1 + 0.5)
    links = [type(update.link) for update in following.updates]
    said = links.index(Retrying)
    back = links.index(Live, said)
    assert following.times[back] - following.times[said] > 1.9
    assert following.shown() == []
    following.rings_once()


@pytest.mark.row(32)
@pytest.mark.parametrize("asked", ["retry-after=-3", "retry-after=abc", "x=y"])
@pytest.mark.usefixtures("wire")
def test_a_busy_pbx_that_asks_for_nothing_sensible_is_asked_again_soon(
    following: Following, asked: str
) -> None:
    following.gets_over(f"status-503:{asked}")


@pytest.mark.row(32)
@pytest.mark.parametrize("fault", ["busy:seconds=1000000000", "busy:form=date:seconds=2300000000"])
@pytest.mark.usefixtures("wire")
def test_whatever_a_busy_pbx_asks_for_somebody_may_hurry(following: Following, fault: str) -> None:
    following.strikes(fault)
    link = following.wait_for_link(Retrying)
    assert isinstance(link.trouble, Busy)
    assert (link.trouble.retry_after or 0) > 300
    assert 300 <= (link.next_try or 0) - link.since <= 331
    following.feed.hurry()
    following.recovers()
    waits, tries = [u.link for u in following.updates if isinstance(u.link, Retrying)]
    ends, good = (
        clock(moment or 0, link.since + LASTING) for moment in (link.next_try, link.as_of)
    )
    assert said(waits) == f"The PBX is busy. Next try at {ends}. Last seen {good}."
    assert said(tries) == f"The PBX is busy. Trying again. Last seen {good}."


@pytest.mark.row(33)
@pytest.mark.parametrize("status", [500, 502, 504])
@pytest.mark.usefixtures("wire")
def test_a_pbx_in_trouble_is_said_so_and_asked_again(following: Following, status: int) -> None:
    following.pbx.faults.add(f"*:status-{status}")
    following.pokes()
    following.says("M02")
    following.is_not_live()
    following.pbx.faults.lift()
    following.recovers(within=30.0)
    following.rings_once()
