"""What a screen reader is told, asked on the bus on which the real ones ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pbx_tray.simulator.server import Simulator
from tests.desktop.conftest import StartDesktop
from tests.desktop.running_app import office, sign_in
from tests.desktop.screen_reader import Part, ScreenReader

pytestmark = pytest.mark.desktop

CELL = "cell"


@pytest.fixture
def pbx() -> Iterator[Simulator]:
    with office() as pbx:
        yield pbx


@pytest.fixture
def reader(start_desktop: StartDesktop, pbx: Simulator) -> Iterator[ScreenReader]:
    """A screen reader beside the app, which is signed in and shows everybody."""
    desktop = start_desktop(tray="none", notify="none", screen_reader=True)
    sign_in(desktop, pbx)
    with ScreenReader(desktop.bus_address) as reader:
        app = desktop.start_app()
        reader.wait_for(lambda parts: len(badges(parts)) == 30, "everybody's badge")
        yield reader
        assert app.terminate() == 0
        assert app.stderr == ""


def badges(parts: list[Part]) -> list[str]:
    return [part.name for part in parts if part.role == CELL]


def test_it_finds_each_badge_and_hears_what_changes(reader: ScreenReader, pbx: Simulator) -> None:
    parts = reader.parts()
    said = {name.split(", ")[1]: name.split(", ") for name in badges(parts)}
    for user in pbx.exchange.users():
        assert user.extension is not None
        name, _extension, presence, *_ = said.pop(user.extension)
        assert name == (user.full_name or user.username)
        assert presence == ("available" if user.phone else "no phone")
    assert said == {}
    assert not [p for p in parts if p.role.endswith("header") and p.name]  # "1", "2", … otherwise
    nameless = [part for part in parts if part.focusable and part.showing and not part.name]
    assert nameless == []

    pbx.exchange.set_phone_status("jonas", "In use", 1)
    heard = reader.wait_to_hear("Jonas", "on a call")
    assert (heard.event, heard.detail) == ("PropertyChange", "accessible-name")


def marked(said: list[str]) -> list[str]:
    """Answer those that say that they are not live, as they are without it."""
    return [words.replace(", not live", "") for words in said if ", not live" in words]


def test_while_the_pbx_is_away_each_badge_says_that_it_is_not_live(
    reader: ScreenReader, pbx: Simulator
) -> None:
    parts = reader.parts()
    live = badges(parts)
    chips = [part.name for part in parts if part.name.startswith("Available, ")]
    assert not any("not live" in said for said in (*live, *chips))
    pbx.stop()
    heard = reader.wait_to_hear("Jonas", "available, not live")
    assert (heard.event, heard.detail) == ("PropertyChange", "accessible-name")
    parts = reader.wait_for(lambda parts: marked(badges(parts)) == live, "badges with the mark")
    assert [f"{chip}, not live" for chip in chips] == [
        part.name for part in parts if part.name.startswith("Available, ")
    ]
    pbx.start()
    back = reader.wait_to_hear(heard.text.replace(", not live", ""))
    assert "not live" not in back.text
    parts = reader.wait_for(lambda parts: badges(parts) == live, "badges that are live")
    assert not any("not live" in part.name for part in parts)
