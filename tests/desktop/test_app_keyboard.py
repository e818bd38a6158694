"""The whole app by the keyboard alone: the mouse is never moved, and no window brought to it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pbx_tray.simulator.server import Simulator
from tests.desktop.conftest import StartDesktop
from tests.desktop.processes import wait_until
from tests.desktop.running_app import office, sign_in, wait_until_live
from tests.desktop.screen_reader import Part, ScreenReader
from tests.desktop.session import DesktopSession
from tests.sentinels.values import PASSWORD

pytestmark = pytest.mark.desktop

MOST_STEPS = 40


class Hands:
    """Who presses keys, and is told by a screen reader where they go."""

    def __init__(self, desktop: DesktopSession, reader: ScreenReader) -> None:
        self._desktop = desktop
        self._reader = reader

    def press(self, *keys: str) -> None:
        self._desktop.xdotool("key", *keys)

    def type(self, text: str) -> None:
        self._desktop.xdotool("type", "--delay", 4, text)

    def go_to(self, name: str, by: str = "Tab") -> None:
        """Press this key again and again until what has this name takes the keys."""
        for _ in range(MOST_STEPS):
            where = wait_until(self._reader.focus, "something that takes the keys", 10)
            if where.split(", ")[0] == name:
                return
            self.press(by)
            self._wait_until_it_left(where, f"{by} to act")
        raise AssertionError(f"{by} does not lead to {name!r}.")

    def _wait_until_it_left(self, where: str, what: str) -> None:
        wait_until(lambda: self._reader.focus() not in {where, ""}, what, 10)


def badges(parts: list[Part]) -> list[str]:
    """The names of people's rows: a heading says no presence."""
    return [p.name for p in parts if p.role == "cell" and p.name.count(", ") > 1]


def muted(desktop: DesktopSession) -> bool:
    file = Path(desktop.environment["XDG_CONFIG_HOME"], "pbx-tray", "settings.json")
    return bool(json.loads(file.read_text("utf-8")).get("quiet", {}).get("until"))


def test_one_signs_in_searches_favours_dials_mutes_and_quits_without_a_mouse(
    start_desktop: StartDesktop,
) -> None:
    desktop = start_desktop(tray="none", notify="none", screen_reader=True)
    with office() as pbx, ScreenReader(desktop.bus_address) as reader:
        app = desktop.start_app()
        hands = Hands(desktop, reader)

        hands.go_to("Address")
        hands.type(pbx.url)
        hands.go_to("User name")
        hands.type("sanne")
        hands.go_to("Password")
        hands.type(PASSWORD)
        hands.press("Return")
        wait_until_live(pbx)
        reader.wait_for(lambda parts: len(badges(parts)) == 30, "everybody's badge")

        hands.type("jonas")
        reader.wait_for(lambda parts: len(badges(parts)) == 1, "the only Jonas")
        hands.go_to("Jonas Grünwald", by="Down")
        hands.press("ctrl+d")
        reader.wait_for(lambda parts: badges(parts)[0].endswith(", favourite"), "a star for Jonas")
        hands.press("Escape")
        reader.wait_for(lambda parts: len(badges(parts)) == 30, "everybody's badge again")

        hands.type("020 7946 0101")
        hands.press("Return")
        assert pbx.requests.wait_for("call", 1, timeout=30)

        hands.press("F10")
        hands.go_to("Mute alerts", by="Down")
        hands.press("Right")
        hands.go_to("For 30 minutes", by="Down")
        hands.press("Return")
        wait_until(lambda: muted(desktop), "the mute to be kept", 10)

        hands.press("ctrl+q")
        assert app.wait() == 0, app.stderr
        assert app.stderr == ""


def secrets(desktop: DesktopSession, pbx: Simulator) -> dict[str, str | None]:
    users = ("sanne", "jonas")
    return {user: desktop.secret("pbx-tray", f"{pbx.url}/{user}") for user in users}


def test_one_adds_an_account_goes_over_to_another_and_signs_out_without_a_mouse(
    start_desktop: StartDesktop,
) -> None:
    desktop = start_desktop(tray="none", notify="none", screen_reader=True)
    with office() as pbx, ScreenReader(desktop.bus_address) as reader:
        sign_in(desktop, pbx)
        app = desktop.start_app()
        hands = Hands(desktop, reader)
        wait_until_live(pbx)

        hands.press("F10")
        hands.go_to("Add account…", by="Down")
        hands.press("Return")
        hands.go_to("Address")
        hands.type(pbx.url)
        hands.go_to("User name")
        hands.type("jonas")
        hands.go_to("Password")
        hands.type(PASSWORD)
        hands.press("Return")
        wait_until_live(pbx, "jonas")
        assert secrets(desktop, pbx) == {"sanne": PASSWORD, "jonas": PASSWORD}

        hands.press("F10")
        hands.go_to("Accounts", by="Down")
        hands.press("Right")
        hands.go_to(f"sanne – 127.0.0.1:{pbx.port}", by="Down")  # noqa: RUF001 - a dash between two
        hands.press("Return")
        wait_until_live(pbx, "sanne")

        hands.press("F10")
        hands.go_to("Sign out", by="Down")
        hands.press("Return")
        wait_until_live(pbx, "jonas")
        left = {"sanne": None, "jonas": PASSWORD}
        wait_until(lambda: secrets(desktop, pbx) == left, "the password to go", 10)
        assert app.terminate() == 0
        assert app.stderr == ""
