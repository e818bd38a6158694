"""What is said of the line on standard error, for what would take minutes to happen."""

from collections.abc import Iterable
from datetime import datetime

import pytest

from pbx_tray.console import Monitor
from pbx_tray.console_ending import Output
from pbx_tray.console_story import Story
from pbx_tray.console_text import PlainText
from pbx_tray.core.link import (
    Busy,
    Link,
    Live,
    PasswordNeeded,
    Retrying,
    ServerTrouble,
    SignInRefused,
    Stopped,
    Trouble,
    Unreachable,
)
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update
from pbx_tray.simulator.exchange import Exchange
from tests.console.firm import state_of

Capture = pytest.CaptureFixture[str]
LIVE = Live(0.0)


def update(link: Link, state: PbxState | None = None) -> Update:
    """An update that makes a new beginning where a state is given."""
    now = state or PbxState()
    return Update(link, now, now, afresh=state is not None)


def watched(updates: Iterable[Update], *, once: bool = False) -> int:
    return Monitor("pbx", Story(PlainText()), Output(), once=once).watch(iter(updates))


def down(trouble: Trouble) -> Update:
    return update(Retrying(trouble, 0.0, 0.0))


BEGIN = update(LIVE, PbxState())
REFUSED = (
    "pbx-monitor: The PBX refused this user name or password. "
    "It is not tried again by itself, so that your account isn't locked.\n"
)


def test_an_outage_is_one_outage_whatever_comes_in_it(capsys: Capture) -> None:
    troubles = [down(Unreachable()), down(ServerTrouble()), update(LIVE), update(LIVE)]
    assert watched([BEGIN, *troubles, *troubles]) == 0
    said = capsys.readouterr().err.splitlines()
    assert [line.endswith("Trying again…") for line in said] == [True, False, True, False]
    assert said[1] == said[3] == "pbx-monitor: Reconnected to pbx."


def test_a_pbx_that_is_left_alone_for_a_while_is_said_each_time(capsys: Capture) -> None:
    noon = datetime(2025, 11, 5, 12, 4).astimezone().timestamp()
    waits = [update(Retrying(Busy(), 0.0, 0.0, moment)) for moment in (noon, noon + 1, noon + 300)]
    assert watched([BEGIN, down(Unreachable()), *waits, down(Busy()), update(LIVE)]) == 0
    assert capsys.readouterr().err.splitlines() == [
        "pbx-monitor: Can't reach pbx. Trying again…",
        "pbx-monitor: The PBX is busy. Next try at 12:04.",
        "pbx-monitor: The PBX is busy. Next try at 12:09.",
        "pbx-monitor: Reconnected to pbx.",
    ]


def test_a_sign_in_that_is_refused_for_good_ends_it(capsys: Capture) -> None:
    trouble = SignInRefused()
    assert watched([BEGIN, down(trouble), update(Stopped(trouble, 0.0, 0.0))]) == 1
    assert capsys.readouterr().err == (
        "pbx-monitor: pbx refuses the sign-in that worked before. It is tried once more.\n"
        + REFUSED
    )


@pytest.mark.parametrize("begun", [[], [BEGIN]])
def test_where_only_the_person_can_go_on_it_ends(begun: list[Update], capsys: Capture) -> None:
    trouble = PasswordNeeded("Enter it again.")
    assert watched([*begun, update(Stopped(trouble, 0.0, None))]) == 1
    assert capsys.readouterr().err == "pbx-monitor: Enter it again.\n"


def test_what_may_not_be_read_is_said_when_more_of_it_is_found(capsys: Capture) -> None:
    missing = [frozenset({"events"}), frozenset({"events"}), frozenset({"events", "users"})]
    updates = [update(Live(0.0, lists), PbxState()) for lists in missing]
    assert watched([*updates, update(LIVE), updates[0]]) == 0
    said = capsys.readouterr().err.splitlines()
    assert [line.split(".")[0] for line in said] == [
        "pbx-monitor: Signed in, but this account may not read events",
        "pbx-monitor: Signed in, but this account may not read events, users",
        "pbx-monitor: Signed in, but this account may not read events",
    ]


def test_lists_alone_tell_who_changed(capsys: Capture) -> None:
    exchange = Exchange(2)
    live = Live(0.0, frozenset({"events"}))
    first = state_of(exchange)
    exchange.set_phone_status("jonas", "Busy", 2)
    then = state_of(exchange)
    assert watched([update(live, first), update(live, then), update(live, then)]) == 0
    assert capsys.readouterr().out.splitlines()[9:] == ["jonas (Jonas Grünwald): Busy"]


def test_once_shows_what_happened_while_it_loaded(capsys: Capture) -> None:
    exchange = Exchange(1)
    before = state_of(exchange)
    exchange.set_phone_status("sanne", "Busy", 2)
    now = state_of(exchange)
    assert watched([Update(LIVE, now, before, afresh=True), down(Unreachable())], once=True) == 0
    assert "        phone: sanne: Busy\n" in capsys.readouterr().out


def test_output_that_is_interrupted_writes_no_more(capsys: Capture) -> None:
    output = Output()

    def lines() -> Iterable[str]:
        yield "one"
        output.interrupt()
        yield "two"

    output.write(["zero"])
    with pytest.raises(KeyboardInterrupt):
        output.write(lines())
    output.interrupt()
    output.write(["three"])
    assert capsys.readouterr().out == "zero\none\n"
