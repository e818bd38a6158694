"""Every state of the app, in every language, in the dark and from right to left."""

import pytest

from tests.own_process import run_module

LOOKS = ("en-light", "nl-light", "de-dark")


@pytest.mark.parametrize("scale", ["1", "2"])
def test_every_state_is_whole_named_mirrored_and_in_its_colours(
    scale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ended = run_module("tests.pictures.draw", "--looks", *LOOKS, seconds=180)
    assert ended.returncode == 0, ended.stdout + ended.stderr
