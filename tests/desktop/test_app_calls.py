"""Calls, told on a real desktop: what is posted, when, and what becomes of it.

One app follows one PBX through all of them; each test has callers of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from pbx_tray.simulator.exchange import Dialled
from tests.desktop import desktop_programs as programs
from tests.desktop.notification_record import CloseAsked, Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import office, sign_in, wait_until_live, windows_of_all_kinds
from tests.desktop.session import DesktopSession
from tests.desktop.session_bus import NOTIFICATIONS, SessionBus
from tests.desktop.typewriter import Typewriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pbx_tray.simulator.exchange import Exchange
    from pbx_tray.simulator.server import Simulator
    from tests.desktop.conftest import StartDesktop
    from tests.desktop.processes import Program

pytestmark = pytest.mark.desktop

WITHIN_S = 3.0  # what is promised is 0.3 s; the rest is room for a busy machine


class Desk(NamedTuple):
    """A desktop on which the app runs, signed in as sanne."""

    desktop: DesktopSession
    pbx: Simulator
    app: Program
    early: str  # the call that rang before the app was started

    @property
    def exchange(self) -> Exchange:
        return self.pbx.exchange

    def posted(self, text: str) -> Posted:
        """The first notification whose title says this, waiting for it."""
        return self.desktop.notifications.wait_for(Posted, lambda p: text in p.summary)

    def titles(self) -> list[str]:
        return [posted.summary for posted in self.desktop.notifications.all(Posted)]

    def wait_for_everything_so_far(self) -> None:
        """What the PBX says arrives in its order: once this call is told, so is all before it."""
        number = len(self.titles())
        call = self.exchange.ring("sanne", number="+31200000000", name=f"Marker {number}")
        posted = self.posted(f"Marker {number}")
        self.exchange.answer(call, by="sanne")
        self.desktop.notifications.wait_for(CloseAsked, lambda c: c.number == posted.number)
        self.exchange.finish(call)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with DesktopSession() as desktop, office() as pbx:
        sign_in(desktop, pbx)
        early = pbx.exchange.ring("sanne", number="+3120111", name="Early Bird")
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        yield Desk(desktop, pbx, app, early)
        assert app.running
        assert app.stderr == ""


def test_a_call_is_told_at_once_with_who_and_what_they_called(desk: Desk) -> None:
    began = time.monotonic()
    call = desk.exchange.ring(
        "sanne",
        number="+442079460101",
        name="<b>Harriet</b>",
        dialled=Dialled(called_did="+31201234500"),
    )
    posted = desk.posted("Harriet")
    print(f"Posted {1000 * (posted.at - began):.0f} ms after the call.")  # noqa: T201 - the figure
    assert posted.at - began < WITHIN_S
    assert "<b>Harriet</b>" in posted.summary  # a title is never markup
    assert "is calling" in posted.summary
    assert "+44 20 7946 0101" in posted.body
    assert "+31 20 123 4500" in posted.body
    assert posted.hints["urgency"] == ("y", 2)
    assert posted.expires_ms == 0
    desk.exchange.finish(call)


def test_a_call_that_nobody_answers_becomes_a_missed_one_in_the_same_place(desk: Desk) -> None:
    call = desk.exchange.ring("sanne", number="+3120222", name="Impatient Ines")
    ringing = desk.posted("Impatient Ines")
    desk.exchange.finish(call)
    missed = desk.desktop.notifications.wait_for(
        Posted, lambda p: "Missed call from" in p.summary and "Impatient Ines" in p.summary
    )
    assert missed.replaces == ringing.number
    assert missed.hints["urgency"] == ("y", 1)
    assert "+3120222" in missed.body


def test_a_call_that_i_answer_is_taken_away(desk: Desk) -> None:
    call = desk.exchange.ring("sanne", number="+3120333", name="Quick Quentin")
    ringing = desk.posted("Quick Quentin")
    began = time.monotonic()
    desk.exchange.answer(call, by="sanne")
    closed = desk.desktop.notifications.wait_for(CloseAsked, lambda c: c.number == ringing.number)
    assert closed.at - began < WITHIN_S
    desk.exchange.finish(call)
    desk.wait_for_everything_so_far()
    assert sum("Quick Quentin" in title for title in desk.titles()) == 1


def test_a_call_that_a_colleague_answers_says_so_in_its_place(desk: Desk) -> None:
    call = desk.exchange.ring("sanne", "jonas", number="+3120444", name="Group Grace")
    ringing = desk.posted("Group Grace")
    desk.exchange.answer(call, by="jonas")
    answered = desk.posted("Jonas")
    assert answered.summary.endswith("answered")
    assert answered.replaces == ringing.number
    assert "Group Grace" in answered.body
    assert 0 < answered.expires_ms < 10_000
    desk.exchange.finish(call)


@pytest.mark.row(52)
def test_a_call_that_rang_before_the_start_is_never_told(desk: Desk) -> None:
    desk.wait_for_everything_so_far()
    desk.exchange.finish(desk.early)
    desk.wait_for_everything_so_far()
    assert not any("Early Bird" in title for title in desk.titles())


def test_a_call_is_told_once_whatever_else_is_said_of_it(desk: Desk) -> None:
    call = desk.exchange.ring("sanne", number="+3120555", name="Only Once")
    desk.posted("Only Once")
    [again] = [
        event
        for event in desk.exchange.wait_for_events(0, 10_000)
        if event.get("unique_id") == call and event["event_type"] == "incoming call"
    ]
    for event in (again, {"event_type": "user list changed"}, {"event_type": "nobody knows"}):
        desk.exchange.emit({name: v for name, v in event.items() if name != "seq"})
    polls = desk.pbx.requests.count("events")
    desk.pbx.drop_connections()
    wait_until_live(desk.pbx, after=polls)
    desk.wait_for_everything_so_far()
    assert sum("Only Once" in title for title in desk.titles()) == 1
    desk.exchange.finish(call)


def test_my_own_calls_and_those_of_others_are_not_told(desk: Desk) -> None:
    desk.wait_for_everything_so_far()
    before = len(desk.titles())
    mine = desk.exchange.ring("jonas", caller="sanne")
    theirs = desk.exchange.ring("emre", caller="zofia")
    desk.wait_for_everything_so_far()
    assert [t for t in desk.titles()[before:] if "Marker" not in t] == []
    desk.exchange.finish(mine)
    desk.exchange.finish(theirs)


def test_a_phone_that_rings_with_no_call_to_explain_it_is_told_after_a_second(desk: Desk) -> None:
    began = time.monotonic()
    desk.exchange.set_phone_status("sanne", "Ringing", 8)
    posted = desk.posted("Your phone is ringing")
    assert 0.9 < posted.at - began < 1 + WITHIN_S
    desk.exchange.set_phone_status("sanne", "Not in use", 0)
    desk.desktop.notifications.wait_for(CloseAsked, lambda c: c.number == posted.number)


def test_a_call_that_came_and_went_while_the_line_was_down_does_not_ring(desk: Desk) -> None:
    polls = desk.pbx.requests.count("events")
    desk.pbx.stop()
    call = desk.exchange.ring("sanne", number="+3120666", name="Unheard Uma")
    desk.exchange.finish(call)
    desk.pbx.start()
    wait_until_live(desk.pbx, after=polls)
    desk.wait_for_everything_so_far()
    assert not any("Unheard Uma" in t and "is calling" in t for t in desk.titles())


def type_while_it_rings(
    desktop: DesktopSession, exchange: Exchange, is_told: Callable[[], object]
) -> None:
    typewriter = Typewriter(desktop)
    call = exchange.ring("sanne", number="+3120777", name="Focus Fiona")
    assert is_told()
    typewriter.type("b")
    exchange.finish(call)
    typewriter.type("c")
    assert typewriter.has_keyboard


def test_a_call_never_takes_the_keyboard(desk: Desk) -> None:
    type_while_it_rings(desk.desktop, desk.exchange, lambda: desk.posted("Focus Fiona"))


@pytest.mark.row(83)
def test_without_a_notification_server_a_balloon_tells_and_takes_no_keyboard_either(
    start_desktop: StartDesktop,
) -> None:
    desktop = start_desktop(notify="none")
    with office() as pbx:
        sign_in(desktop, pbx)
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        desktop.wait_for_tray_icons(1)
        type_while_it_rings(desktop, pbx.exchange, lambda: wait_for_balloon(desktop))
        assert app.terminate() == 0
        assert app.stderr == ""


@pytest.mark.row(83)
def test_a_call_that_ends_while_the_notification_server_is_away_does_not_come_back_with_it(
    start_desktop: StartDesktop, tmp_path: Path
) -> None:
    desktop = start_desktop(notify="none")
    with office() as pbx:
        sign_in(desktop, pbx)
        server = start_dunst(desktop, tmp_path / "first")
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        desktop.wait_for_tray_icons(1)
        call = pbx.exchange.ring("sanne", number="+3120888", name="Lost Lola")
        desktop.notifications.wait_for(Posted)
        server.process.kill()  # it takes nothing back
        wait_for_balloon(desktop)
        pbx.exchange.finish(call)
        start_dunst(desktop, tmp_path / "second")
        pbx.exchange.ring("sanne", number="+3120999", name="Later Lars")
        desktop.notifications.wait_for(Posted, lambda p: "Later Lars" in p.summary)
        titles = [posted.summary for posted in desktop.notifications.all(Posted)]
        assert sum("Lost Lola" in t and "is calling" in t for t in titles) == 1
        assert app.terminate() == 0
        assert app.stderr == ""


def start_dunst(desktop: DesktopSession, home: Path) -> Program:
    home.mkdir()
    server = desktop.start(*programs.notification_server("dunst", home))
    with SessionBus(desktop.bus_address) as bus:
        bus.wait_for_name(NOTIFICATIONS, 5)
    return server


def wait_for_balloon(desktop: DesktopSession) -> list[int]:
    """Wait until the app shows something besides its icon in the tray."""
    seen = ("--onlyvisible", "--class", "^pbx-tray$")
    return wait_until(lambda: windows_of_all_kinds(desktop, *seen)[1:], "a balloon", 5)
