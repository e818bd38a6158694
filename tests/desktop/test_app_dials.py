"""One instance on a real desktop, and the question that a link or `pbx-tray dial` leads to."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from pbx_tray.core.words import Message
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.desktop.processes import wait_until
from tests.desktop.running_app import (
    WINDOW,
    click,
    run_command,
    sign_in,
    wait_for_main_window,
    wait_until_live,
)
from tests.desktop.session import DesktopSession
from tests.sentinels.pbx import sentinel_pbx

if TYPE_CHECKING:
    from tests.desktop.processes import Program

pytestmark = pytest.mark.desktop

QUESTION = "^Make a call"
NUMBER = "+442079460101"
LINK = "tel:+44%2020%207946%200101"


class Desk(NamedTuple):
    """A desktop on which the app runs in the tray, signed in as sanne."""

    desktop: DesktopSession
    pbx: Simulator
    app: Program

    def called(self) -> list[str | None]:
        """The numbers that the PBX was told to call and that are not over."""
        return [call.dialled.called_number for call in self.pbx.exchange.calls()]

    def has_no_question(self) -> bool:
        return not self.desktop.windows(QUESTION)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with DesktopSession() as desktop, sentinel_pbx(Exchange(12, picks_up_after=None)) as pbx:
        pbx.api.tokens.offered = False
        sign_in(desktop, pbx)
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        yield Desk(desktop, pbx, app)
        assert app.terminate() == 0
        assert app.stderr == ""
        assert pbx.errors == []


@pytest.mark.row(82)
def test_a_second_start_shows_the_window_of_the_first_and_ends_with_0(
    desk: Desk, said: Callable[[str], str]
) -> None:
    assert not desk.desktop.windows(WINDOW)
    done = run_command(desk.desktop)
    assert (done.returncode, done.stderr) == (0, f"pbx-tray: {Message.M21.value}\n")
    assert said(done.stderr) == "M21"
    wait_for_main_window(desk.desktop)
    assert desk.app.running


def test_a_start_while_the_window_is_in_front_hides_it_and_the_next_shows_it(desk: Desk) -> None:
    if not desk.desktop.windows(WINDOW):
        run_command(desk.desktop)
    window = wait_for_main_window(desk.desktop)
    desk.desktop.xdotool("windowactivate", "--sync", window)
    run_command(desk.desktop)
    wait_until(lambda: not desk.desktop.windows(WINDOW), "the window to be hidden", 10)
    run_command(desk.desktop)
    wait_for_main_window(desk.desktop)


@pytest.mark.row(71, 82)
@pytest.mark.parametrize("wish", [("dial", "+44 20 7946 0101"), (LINK,), ("--uri", "--", LINK)])
def test_it_is_asked_in_the_instance_that_runs_and_return_places_no_call(
    desk: Desk, wish: tuple[str, ...]
) -> None:
    done = run_command(desk.desktop, *wish)
    assert (done.returncode, done.stderr) == (0, f"pbx-tray: {Message.M21_ASKED.value}\n")
    desk.desktop.wait_for_window(QUESTION)
    desk.desktop.xdotool("search", "--sync", "--onlyvisible", "--name", QUESTION, "windowactivate")
    desk.desktop.xdotool("key", "Return")
    wait_until(desk.has_no_question, "the question to be gone", 10)
    assert desk.pbx.requests.count("call") == 0


@pytest.mark.row(71)
@pytest.mark.parametrize("link", ["tel:*31#0612345678", "tel:101;ext=1", "tel:--config-dir"])
def test_a_link_that_is_no_plain_number_asks_nothing(desk: Desk, link: str) -> None:
    assert run_command(desk.desktop, link).returncode == 0
    assert run_command(desk.desktop).returncode == 0  # which comes after it
    assert desk.has_no_question()
    assert desk.pbx.requests.count("call") == 0


def test_a_click_on_call_places_the_call_once_it_is_live(desk: Desk) -> None:
    run_command(desk.desktop, LINK)
    window = desk.desktop.wait_for_window(QUESTION)
    desk.desktop.xdotool("windowactivate", "--sync", window)

    left, top, width, height = desk.desktop.place(window)

    def accepted() -> bool:
        click(desk.desktop, left + width - 146, top + height - 28)  # left of Cancel
        return desk.has_no_question()

    wait_until(accepted, "the call to be accepted once it is live", 20)
    wait_until(desk.called, "the call", 10)
    assert desk.called() == [NUMBER]
    assert desk.pbx.requests.count("call") == 1
    [call] = desk.pbx.exchange.calls()
    desk.pbx.exchange.finish(call.unique_id)


def test_the_desktop_hands_a_link_over_once_a_button_in_the_preferences_said_so(desk: Desk) -> None:
    desktop = desk.desktop
    if not desktop.windows(WINDOW):
        run_command(desktop)
    window = wait_for_main_window(desktop)
    desktop.xdotool("windowactivate", "--sync", window, "key", "ctrl+comma")
    preferences = desktop.wait_for_window("^Preferences")
    desktop.xdotool("windowactivate", "--sync", preferences, "key", "ctrl+f", "type", "callto")
    desktop.xdotool("key", "Return", "key", "Return")  # to the button, which is pressed
    chosen = Path(desktop.environment["XDG_CONFIG_HOME"]) / "mimeapps.list"
    wait_until(
        lambda: chosen.is_file() and "callto=pbx-tray.desktop" in chosen.read_text("utf-8"),
        "the list that names the app", 20,
    )  # fmt: skip
    assert desktop.start("xdg-open", LINK).wait(60) == 0
    question = desktop.wait_for_window(QUESTION)
    desktop.xdotool("windowactivate", "--sync", question, "key", "Return")
    wait_until(desk.has_no_question, "the question to be gone", 10)


@pytest.mark.row(45, 85)
def test_it_ends_at_once_while_my_phone_rings_for_a_call_i_place(
    desk: Desk, start_desktop: Callable[..., DesktopSession]
) -> None:
    desktop = start_desktop(notify="none")
    sign_in(desktop, desk.pbx)
    app = desktop.start_app()
    window = wait_for_main_window(desktop)
    wait_until_live(desk.pbx, after=desk.pbx.requests.count("events"))
    before = desk.pbx.requests.count("call")
    desktop.xdotool("windowactivate", "--sync", window, "type", "020 7946")
    desktop.xdotool("key", "Return")
    assert desk.pbx.requests.wait_for("call", before + 1, timeout=20)
    began = time.monotonic()
    assert app.terminate() == 0
    assert time.monotonic() - began < 10.0  # promised is one
    assert app.stderr == ""
    for call in desk.pbx.exchange.calls():
        desk.pbx.exchange.finish(call.unique_id)


@pytest.mark.row(82)
def test_where_none_runs_the_app_is_started_and_asks(
    start_desktop: Callable[..., DesktopSession],
) -> None:
    desktop = start_desktop(tray="none", notify="none")
    app = desktop.start(sys.executable, "-m", "pbx_tray", "dial", "101")
    desktop.wait_for_window(QUESTION, timeout=20)
    assert app.terminate() == 0
    assert app.stderr == ""
