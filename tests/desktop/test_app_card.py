"""The call card on a real desktop: it tells, it never takes the keyboard, it ends honestly.

One app shows calls on the card, beside a notification server; another one finds its surfaces by
itself on a desktop where servers come and go. Each test has callers of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import (
    change_settings,
    click,
    office,
    sign_in,
    tray_icon,
    wait_until_live,
    windows_of_all_kinds,
)
from tests.desktop.session import DesktopSession
from tests.desktop.slow_server import PromptServer
from tests.desktop.typewriter import Typewriter, active_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pbx_tray.simulator.exchange import Exchange
    from pbx_tray.simulator.server import Simulator
    from tests.desktop.processes import Program

pytestmark = pytest.mark.desktop

CARD = "^Calls$"
HOSTILE = (
    *("<b>B</b><img src='file:///etc/passwd'>", "\u202egpj.exe", "x" * 10_000),
    *("", "\U0001f389"),
)


class Desk(NamedTuple):
    """A desktop on which the app runs, signed in as sanne, with a program one types in."""

    desktop: DesktopSession
    exchange: Exchange
    typewriter: Typewriter

    def wait_for_card(self) -> int:
        return self.desktop.wait_for_window(CARD)

    def wait_until_gone(self) -> None:
        wait_until(lambda: not self.desktop.windows(CARD), "the card to be gone", 10)

    def posted(self, text: str) -> Posted:
        """The first notification whose title says this, waiting for it."""
        return self.desktop.notifications.wait_for(Posted, lambda p: text in p.summary)

    def titles(self) -> list[str]:
        return [posted.summary for posted in self.desktop.notifications.all(Posted)]

    def take(self, *calls: str) -> None:
        """Answer these calls at sanne's desk, and end them: nothing of them stays."""
        for call in calls:
            self.exchange.answer(call, by="sanne")
            self.exchange.finish(call)
        self.wait_until_gone()


def begin(desktop: DesktopSession, pbx: Simulator, **alerts: object) -> tuple[Desk, Program]:
    """Start the app with these choices about alerts, and wait until it follows."""
    sign_in(desktop, pbx)
    change_settings(desktop, alerts=alerts)
    app = desktop.start_app("--hidden")
    wait_until_live(pbx)
    desktop.wait_for_tray_icons(1)
    return Desk(desktop, pbx.exchange, Typewriter(desktop)), app


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """Where calls are shown on the card, beside dunst."""
    with DesktopSession() as desktop, office() as pbx:
        desk, app = begin(desktop, pbx, shown_as="card")
        yield desk
        assert app.running
        assert app.stderr == ""


@pytest.fixture(scope="module")
def bare() -> Iterator[Desk]:
    """Where nothing is chosen, and no notification server is there unless a test brings one."""
    with DesktopSession(notify="none") as desktop, office() as pbx:
        desk, app = begin(desktop, pbx)
        yield desk
        assert app.running
        assert app.stderr == ""


def type_while_ten_calls_ring(desk: Desk) -> None:
    calls = []
    for number, letter in enumerate("bcdefghijk"):
        calls.append(desk.exchange.ring("sanne", number=f"+31207777{number}"))
        desk.typewriter.type(letter)
    desk.wait_for_card()
    desk.typewriter.type(" while it rings ")
    desk.take(*calls)
    desk.typewriter.type(" and after it ")
    assert desk.typewriter.has_keyboard


def test_while_ten_calls_ring_every_key_arrives_in_the_other_window(desk: Desk) -> None:
    type_while_ten_calls_ring(desk)


def test_and_no_less_where_there_is_no_notification_server(bare: Desk) -> None:
    type_while_ten_calls_ring(bare)


def test_the_card_stands_in_a_corner_away_from_the_tray_and_goes_when_i_answer(desk: Desk) -> None:
    call = desk.exchange.ring("sanne", number="+3120888", name="Corner Cora")
    left, top, width, height = desk.desktop.place(desk.wait_for_card())
    assert 0 < 1280 - (left + width) < 40
    assert 0 < 800 - (top + height) < 40
    assert desk.posted("Corner Cora").hints["urgency"] == ("y", 1)  # the card asks for attention
    desk.take(call)


def test_that_a_colleague_answered_goes_by_itself(desk: Desk) -> None:
    call = desk.exchange.ring("sanne", "jonas", number="+3120888", name="Group Gina")
    desk.wait_for_card()
    desk.exchange.answer(call, by="jonas")
    desk.posted("answered")
    desk.wait_until_gone()
    desk.exchange.finish(call)


def test_the_keyboard_is_there_when_it_is_asked_for_and_goes_back_at_escape(desk: Desk) -> None:
    desktop = desk.desktop
    call = desk.exchange.ring("sanne", number="+3120888", name="Keyboard Kim")
    window = desk.wait_for_card()
    desktop.xdotool("mousemove", *tray_icon(desktop), "click", 3)
    wait_until(lambda: menus(desktop), "the tray's menu", 5)
    desktop.xdotool("key", "Down", "Down", "Down", "Down", "Return")
    wait_until(lambda: active_window(desktop) == window, "the card", 10)
    desktop.xdotool("key", "Escape")
    wait_until(lambda: desk.typewriter.has_keyboard, "the keyboard to go back", 10)
    desk.typewriter.type("l")
    desk.wait_for_card()
    desk.take(call)


def menus(desktop: DesktopSession) -> list[int]:
    """The menus of the app that are open; the card is wider than any of them."""
    seen = windows_of_all_kinds(desktop, "--onlyvisible", "--class", "^pbx-tray$")
    places = {window: desktop.place(window) for window in seen}
    return [w for w, (_, _, width, height) in places.items() if height > 100 and width < 340]


def test_a_button_is_pressed_and_the_keyboard_stays_where_it_is(desk: Desk) -> None:
    desk.exchange.ring("sanne", number="+3120888", name="Pressed Pia")
    left, top, width, height = desk.desktop.place(desk.wait_for_card())
    click(desk.desktop, left + width - 50, top + height - 25)  # Ignore
    desk.wait_until_gone()
    desk.typewriter.type("m")
    assert desk.typewriter.has_keyboard


def test_hostile_names_are_plain_text_on_the_notification_and_the_card(desk: Desk) -> None:
    before = len(desk.titles())
    calls = [
        desk.exchange.ring("sanne", number=f"+3120666{number}", name=name)
        for number, name in enumerate(HOSTILE)
    ]
    wait_until(lambda: len(desk.titles()) >= before + 5, "all of them", 10)
    assert desk.desktop.place(desk.wait_for_card())[3] < 500
    for posted in desk.desktop.notifications.all(Posted)[before:]:
        assert len(posted.summary) < 100
        assert "\u202e" not in posted.summary
        assert "<img" not in posted.body
    desk.take(*calls)


def test_a_card_that_was_dragged_to_a_corner_stays_there_and_the_settings_know(desk: Desk) -> None:
    desktop = desk.desktop
    call = desk.exchange.ring("sanne", number="+3120888", name="Drag Dora")
    window = desk.wait_for_card()
    left, top, *_ = desktop.place(window)
    desktop.xdotool("mousemove", left + 20, top + 60, "mousedown", 1)
    desktop.xdotool("mousemove", 300, 400, "mousemove", 60, 100, "mouseup", 1)
    wait_until(lambda: desktop.place(window)[0] < 40, "the card on the left", 5)
    kept = desktop.directory / "config" / "pbx-tray" / "settings.json"
    wait_until(lambda: '"top left"' in kept.read_text("utf-8"), "the corner in the settings", 5)
    desk.take(call)


@pytest.mark.row(83)
def test_a_server_without_buttons_gets_the_call_and_so_does_the_card(bare: Desk) -> None:
    with PromptServer(bare.desktop.bus_address, abilities=["body"]) as server:
        call = bare.exchange.ring("sanne", number="+3120888", name="Plain Paula")
        bare.wait_for_card()
        posted = bare.posted("Plain Paula")
        assert posted.actions == ()
        bare.take(call)
        wait_until(lambda: posted.number in server.closed, "the notification to be gone", 10)


@pytest.mark.row(83)
def test_a_server_that_comes_late_goes_and_comes_back_leaves_no_call_untold(bare: Desk) -> None:
    first = bare.exchange.ring("sanne", number="+31201", name="First Fay")
    bare.wait_for_card()
    with PromptServer(bare.desktop.bus_address):
        bare.posted("First Fay")
        bare.wait_until_gone()
        second = bare.exchange.ring("sanne", number="+31202", name="Second Sue")
        bare.posted("Second Sue")
        assert bare.desktop.windows(CARD) == []
    third = bare.exchange.ring("sanne", number="+31203", name="Third Thea")
    bare.wait_for_card()
    with PromptServer(bare.desktop.bus_address):
        bare.posted("Third Thea")
        bare.wait_until_gone()
    bare.take(first, second, third)


def the_one(desktop: DesktopSession, *options: str) -> list[int]:
    """The window found by these options, if there is just one: others may be about to go."""
    found = windows_of_all_kinds(desktop, *options)
    return found if len(found) == 1 else []


def test_a_balloon_goes_with_the_call_that_it_tells_of(bare: Desk) -> None:
    ours = ("--onlyvisible", "--class", "^pbx-tray$")
    before = wait_until(lambda: the_one(bare.desktop, *ours), "nothing but the icon", 5)
    call = bare.exchange.ring("sanne", number="+3120888", name="Brief Bea")
    bare.wait_for_card()
    both = len(before) + 2
    wait_until(lambda: len(windows_of_all_kinds(bare.desktop, *ours)) == both, "a balloon", 5)
    bare.take(call)
    wait_until(lambda: windows_of_all_kinds(bare.desktop, *ours) == before, "it to be gone", 5)


def test_what_is_pressed_on_a_notification_is_done(bare: Desk) -> None:
    with PromptServer(bare.desktop.bus_address) as server:
        call = bare.exchange.ring("sanne", number="+3120888", name="Ignored Ivy")
        posted = bare.desktop.notifications.wait_for(
            Posted, lambda p: "Ignored Ivy" in p.summary and "ignore" in p.actions
        )
        server.say_acted(posted.number, "ignore")
        wait_until(lambda: posted.number in server.closed, "the notification to be gone", 10)
        bare.exchange.finish(call)
        later = bare.exchange.ring("sanne", number="+3120889", name="Later Lou")
        bare.posted("Later Lou")
        assert not any("Missed call" in t and "Ignored Ivy" in t for t in bare.titles())
        bare.take(later)
