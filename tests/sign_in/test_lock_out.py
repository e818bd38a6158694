"""The app by itself never sends a refused sign-in so often that an account is locked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Link, Live, Retrying, SignInRefused, Stopped
from pbx_tray.feed import Feed
from pbx_tray.refusals import Refusals
from pbx_tray.settings import Settings
from pbx_tray.simulator.server import Simulator
from tests.feed.conftest import Walk
from tests.sentinels.values import PASSWORD
from tests.sign_in.conftest import Command

RIGHT = PASSWORD


def start_once(folder: Path, secret: str) -> list[str]:
    """Start the app in a process of its own; answer how its line stood, and what it said of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.sign_in.one_start", str(folder), secret],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nobody/is/there"},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    return done.stdout.splitlines()


def keep_account(folder: Path, pbx: Simulator) -> Account:
    account = Account(parse_address(pbx.url), "sanne", "sanne")
    settings.save(Settings(account=account), folder)
    return account


@pytest.mark.row(27)
def test_row_27_twenty_starts_send_a_refused_password_twice(
    pbx: Simulator,
    tmp_path: Path,
    figure: Callable[[str, float], None],
    said: Callable[[str], str],
) -> None:
    keep_account(tmp_path, pbx)
    ends = [start_once(tmp_path, "wrong") for _ in range(20)]
    figure("G7", pbx.requests.count())
    assert [link for link, _ in ends] == ["Stopped"] * 20
    assert {said(text) for _, text in ends} == {"M04"}
    assert pbx.requests.count() == 2
    # another password is another matter
    assert start_once(tmp_path, PASSWORD) == ["Live", ""]


# In one process: rows 24 to 28, the pauses cut short as by a network that is back


class Following(Walk):
    """Walks the feed of an account whose refusals are counted."""

    def wait_for_refusal(self) -> None:
        """Wait until the sign-in was refused and is to be tried once more."""
        self.wait(lambda: self.updates and isinstance(self._link, Retrying))
        self.wait(lambda: isinstance(getattr(self._link, "trouble", None), SignInRefused))

    def assert_it_stops(self) -> None:
        """It ends by itself, since the sign-in is refused."""
        assert isinstance(self.wait_for_link(Stopped).trouble, SignInRefused)
        self.join()

    @property
    def _link(self) -> Link:
        return self.updates[-1].link


def make_it_ask_again(pbx: Simulator) -> None:
    """Have something happen, so that a poll that is held is answered and another one follows."""
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    pbx.exchange.set_phone_status("jonas", "Not in use", 0)


Follow = Callable[..., Following]


@pytest.fixture
def follow(pbx: Simulator, stack: ExitStack, tmp_path: Path) -> Follow:
    """Follow the PBX as a new start of the app would."""

    def begin(secret: str = RIGHT, *, by_leave: bool = False) -> Following:
        account = Account(parse_address(pbx.url), "sanne", "sanne")
        feed = Feed(
            account, lambda: secret, known=True, refusals=Refusals(tmp_path), by_leave=by_leave
        )
        following = Following(feed)
        stack.callback(following.join)
        stack.callback(feed.hang_up)
        return following

    return begin


@pytest.mark.row(24)
def test_row_24_a_password_that_never_worked_is_sent_once_a_start_and_twice_in_all(
    pbx: Simulator, follow: Follow
) -> None:
    for sent in (1, 2, 2, 2):
        follow("wrong").assert_it_stops()
        assert pbx.requests.count() == sent


@pytest.mark.row(25)
def test_row_25_a_password_that_worked_is_tried_once_more_and_what_is_shown_stays(
    pbx: Simulator, follow: Follow
) -> None:
    following = follow()
    following.wait_for_link(Live)
    shown = following.updates[-1].state
    asked = pbx.requests.count()
    pbx.api.password = "another"
    make_it_ask_again(pbx)
    following.wait_for_refusal()
    following.feed.hurry()
    following.assert_it_stops()
    assert following.updates[-1].state.users == shown.users
    assert pbx.requests.count() == asked + 2
    follow().assert_it_stops()
    assert pbx.requests.count() == asked + 2


@pytest.mark.row(26)
def test_row_26_a_pbx_that_refuses_once_is_followed_again(pbx: Simulator, follow: Follow) -> None:
    following = follow()
    following.wait_for_link(Live)
    pbx.faults.add("events:status-401:1")
    make_it_ask_again(pbx)
    following.wait_for_refusal()
    following.feed.hurry()
    following.wait_for_link(Live)
    follow().wait_for_link(Live)  # and it was no more than one


def test_a_pbx_that_refuses_now_and_then_gets_two_such_requests_and_no_third(
    pbx: Simulator, follow: Follow
) -> None:
    following = follow()
    following.wait_for_link(Live)
    for refusals in (1, 2):
        pbx.faults.add("events:status-401:1")
        make_it_ask_again(pbx)
        following.wait_for_refusal()
        following.feed.hurry()
        if refusals == 1:
            following.wait_for_link(Live)
    following.assert_it_stops()
    assert pbx.faults.seen["events:status-401"] == 2


@pytest.mark.row(28)
def test_row_28_what_an_account_may_not_read_is_no_refused_password(
    pbx: Simulator, follow: Follow, tmp_path: Path
) -> None:
    pbx.faults.add("users:status-403")
    for _ in range(3):
        assert follow().wait_for_link(Live).missing == {"users"}
    assert not (tmp_path / "refusals.json").exists()


def test_a_click_is_the_persons_own_and_makes_one_request(
    pbx: Simulator, follow: Follow, tmp_path: Path
) -> None:
    for _ in range(2):
        follow("wrong").assert_it_stops()
    kept = (tmp_path / "refusals.json").read_bytes()
    for clicks in (1, 2, 3):
        follow("wrong", by_leave=True).assert_it_stops()
        assert pbx.requests.count() == 2 + clicks
    assert (tmp_path / "refusals.json").read_bytes() == kept


def test_a_click_that_is_accepted_ends_the_counting(pbx: Simulator, follow: Follow) -> None:
    pbx.api.password = "another"
    for _ in range(3):
        follow().assert_it_stops()
    pbx.api.password = PASSWORD
    follow().assert_it_stops()  # it is not asked
    follow(by_leave=True).wait_for_link(Live)
    follow().wait_for_link(Live)


def test_a_sign_in_by_the_command_line_ends_the_counting(
    pbx: Simulator, follow: Follow, command: Command
) -> None:
    pbx.api.tokens.offered = False
    pbx.api.password = "another"
    for _ in range(3):
        follow().assert_it_stops()
    pbx.api.password = RIGHT
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=RIGHT) == 0
    follow().wait_for_link(Live)


def test_until_it_is_accepted_one_request_is_under_way(pbx: Simulator, follow: Follow) -> None:
    pbx.faults.add("events:stall")
    following = follow()
    assert pbx.requests.wait_for("events", 1)
    following.wait(lambda: following.updates)
    assert (pbx.requests.count(), pbx.open_connections) == (1, 1)
    pbx.faults.lift()
    following.wait_for_link(Live)
    assert pbx.connections == 1  # all of it over one connection: one after the other
