"""Every state of the app, in every language, in the dark and from right to left."""

import pytest

from tests.own_process import run_module

LOOKS = ("nl-light", "de-dark")


def test_every_state_is_whole_named_mirrored_and_in_its_colours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")  # where letters need the most room
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ended = run_module("tests.pictures.draw", "--looks", *LOOKS, seconds=300)
    assert ended.returncode == 0, ended.stdout + ended.stderr
