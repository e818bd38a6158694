"""Every window is walked as a screen reader does: what takes the keys has a name, and is a kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from pbx_tray.simulator.server import Simulator
from tests.desktop.conftest import StartDesktop
from tests.desktop.processes import wait_until
from tests.desktop.running_app import SIGN_IN, WINDOW, change_settings, office, sign_in
from tests.desktop.screen_reader import Part, ScreenReader
from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

CELL = "cell"
KINDS = {
    *("push button", "check box", "radio button", "text", "spin box"),
    *("combo box", "list", "list item", "table", CELL),
}
SELECTABLE = "label"  # a text that can be selected and copied
FURNITURE = {
    "alerts": {"shown_as": "card"},
    "quiet": {"hours": [{"days": [], "begins": "18:00", "ends": "08:00"}], "always": ["112"]},
    "contacts": {"files": ["/nowhere/people.vcf"]},
    "opening": {"rules": [{"address": "https://crm.example/"}, {"program": ["/nowhere/crm"]}]},
}


def faults(parts: list[Part], *, hidden: bool = False) -> list[Part]:
    """What takes the keyboard without a name or as nothing one knows, and what is told as HTML.

    A combo box has to say in its description what for: its name is what is chosen. `hidden` are
    parts that wait to be shown, as on other pages; Qt's own lists of combo boxes are among them.
    """
    return [
        part
        for part in parts
        if (part.showing or (hidden and (part.name or part.role != "list"))) and _is_at_fault(part)
    ]


def _is_at_fault(part: Part) -> bool:
    return (
        (part.focusable and not (part.name and part.role in {*KINDS, SELECTABLE}))
        or (part.role == "combo box" and not part.description)
        or "<qt>" in part.name + part.description
    )


def kinds(parts: list[Part]) -> set[tuple[str, str]]:
    return {(part.role, part.name) for part in parts if part.focusable}


def test_the_sign_in_window_has_names_and_kinds(start_desktop: StartDesktop) -> None:
    desktop = start_desktop(tray="none", notify="none", keyring="none", screen_reader=True)
    with ScreenReader(desktop.bus_address) as reader:
        app = desktop.start_app()
        parts = wait_until(lambda: reader.window(SIGN_IN.removeprefix("^")), "the window", 20)
        assert faults(parts, hidden=True) == []
        assert kinds(parts) >= {
            ("text", "Address"),
            ("radio button", "API key"),
            ("text", "User name"),
            ("text", "Password"),
            ("check box", "Connection"),
            ("combo box", "Straight to the PBX"),
            ("push button", "Sign in"),
        }
        assert app.terminate() == 0
        assert app.stderr == ""


class Desk(NamedTuple):
    """The app with something in each list of its preferences; calls are on the card."""

    desktop: DesktopSession
    reader: ScreenReader
    pbx: Simulator

    def open(self, title: str, *keys: str) -> list[Part]:
        """Press these keys in the main window; answer what is in the window they open."""
        main = self.desktop.wait_for_window(WINDOW)
        self.desktop.xdotool("windowactivate", "--sync", main, "key", *keys)
        return wait_until(lambda: self.reader.window(title), title, 20)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with (
        DesktopSession(tray="none", notify="none", screen_reader=True) as desktop,
        office() as pbx,
        ScreenReader(desktop.bus_address) as reader,
    ):
        sign_in(desktop, pbx)
        change_settings(desktop, **FURNITURE)
        app = desktop.start_app()
        reader.wait_for(lambda parts: sum(part.role == CELL for part in parts) == 30, "everybody")
        yield Desk(desktop, reader, pbx)
        assert app.terminate() == 0
        assert app.stderr == ""


def test_the_details_have_names_and_kinds(desk: Desk) -> None:
    desk.open("PBX Tray", "Down", "Right")
    parts = desk.reader.wait_for(
        lambda parts: any(p.name == "Close details" and p.showing for p in parts), "the details"
    )
    assert faults(parts) == []
    assert kinds(parts) >= {("push button", "Call"), ("push button", "Tell me when free")}
    assert any(role == "text" and name.startswith("Private note") for role, name in kinds(parts))


def test_the_card_and_the_call_log_have_names_and_kinds(desk: Desk) -> None:
    call = desk.pbx.exchange.ring("sanne", number="+442079460101")
    parts = wait_until(lambda: desk.reader.window("Calls"), "the card", 20)
    assert faults(parts) == []
    assert kinds(parts) >= {("push button", name) for name in ("Copy number", "Ignore", "Close")}
    desk.pbx.exchange.finish(call)

    parts = desk.open("Call history", "ctrl+l")
    assert faults(parts) == []
    assert kinds(parts) >= {
        ("text", "Search calls"),
        ("table", "Calls"),
        ("push button", "Menu"),
        ("push button", "Call back"),
    }
    cells = desk.reader.wait_for(
        lambda parts: any(p.role == CELL and "7946 0101" in p.name for p in parts), "the call"
    )
    assert faults(cells) == []


def test_every_page_of_the_preferences_has_names_and_kinds(desk: Desk) -> None:
    parts = desk.open("Preferences", "ctrl+comma")
    assert faults(parts, hidden=True) == []
    labels = {part.name for part in parts if part.role == "label"}
    boxes = [part.description.split("\n")[0] for part in parts if part.role == "combo box"]
    assert set(boxes) <= {*labels, "When", "What to do"}  # of a rule, which has no room for labels
    assert {role for role, _name in kinds(parts)} >= KINDS - {"radio button", "table", CELL}
    assert {name for _role, name in kinds(parts)} >= {
        *("Search preferences", "Pages", "Play a sound", "Monday", "from", "Outside line"),
        *("Remove", "Light", "Start when I log in", "Open folder", "Sign out"),
    }
