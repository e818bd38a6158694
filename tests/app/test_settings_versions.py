"""Settings as earlier versions wrote them are brought up, and nothing of them is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.choices import FOREVER, AlertChoices, QuietChoices, UpdateChoices
from pbx_tray.settings import Settings
from pbx_tray.settings_versions import VERSION, brought_up

FEED = "https://example.org/feed.json"
FIRST = {
    "version": 1,
    "account": {"address": "https://pbx.example.org", "user": "anna", "me": "anna"},
    "place": "AdnQywADAAAAAA==",
    "said_tray": True,
    "alerts": {"shown_as": "automatic", "gentle": False, "names_hidden": True, "sound": False},
    "quiet": {"until": None, "hours": [], "always": ["112"]},
    "muted": True,
    "update_feed": FEED,
}


def loaded(folder: Path, kept: object) -> Settings:
    (folder / "settings.json").write_text(json.dumps(kept))
    return settings.load(folder)


def test_a_file_of_the_first_version_is_brought_up_whole(tmp_path: Path) -> None:
    found = loaded(tmp_path, FIRST)
    assert found == Settings(
        account=Account(parse_address("pbx.example.org"), "anna", "anna"),
        place="AdnQywADAAAAAA==",
        said_tray=True,
        alerts=AlertChoices(names_hidden=True),
        quiet=QuietChoices(until=FOREVER, always=("112",)),
        updates=UpdateChoices(FEED),
    )
    settings.save(found, tmp_path)
    assert json.loads((tmp_path / "settings.json").read_text())["version"] == VERSION
    assert settings.load(tmp_path) == found


@pytest.mark.parametrize(("muted", "until"), [(True, FOREVER), (False, None), ("yes", None)])
def test_a_mute_that_was_kept_when_mutes_had_no_end_has_none(
    tmp_path: Path, *, muted: object, until: float | None
) -> None:
    found = loaded(tmp_path, {"version": 1, "muted": muted})
    assert found == Settings(quiet=QuietChoices(until=until))


def test_a_group_of_the_wrong_kind_is_no_obstacle(tmp_path: Path) -> None:
    found = loaded(tmp_path, {"version": 1, "muted": True, "quiet": 7})
    assert found == Settings(quiet=QuietChoices(until=FOREVER))


@given(st.dictionaries(st.text(), st.integers() | st.text()))
def test_what_no_step_knows_is_left_as_it_is(kept: dict[str, object]) -> None:
    known = {"muted", "update_feed", "quiet", "updates", "calls", "privacy"}
    after = brought_up(kept, 1)
    for name in kept.keys() - known:
        assert after[name] == kept[name]
    assert after.keys() - known == kept.keys() - known


def test_settings_of_today_are_left_as_they_are() -> None:
    kept = {"muted": True}
    assert brought_up(kept, VERSION) is kept
