"""What the call log says, in words."""

import pytest

from pbx_tray.core.log_news import NotSaved, SetAside, Unsaved
from pbx_tray.core.notices import log_trouble


def test_a_damaged_log_is_named() -> None:
    assert "calls.damaged.sqlite3" in log_trouble(SetAside("calls.damaged.sqlite3")).body


@pytest.mark.parametrize("reason", Unsaved)
def test_why_calls_are_not_saved_is_said(reason: Unsaved) -> None:
    said = log_trouble(NotSaved(reason)).body
    assert reason.value in said.lower()
    assert "calls are shown but not saved" in said.lower()


def test_nobody_waits_for_a_newer_version_of_the_log_to_become_an_older_one() -> None:
    said = log_trouble(NotSaved(Unsaved.NEWER)).body
    assert "once that is over" not in said
    assert "Update" in said
