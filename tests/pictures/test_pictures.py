"""Every state of the app, in every look: nothing is cut, overlaps, or has no name."""

import pytest

from tests.own_process import run_module


@pytest.mark.parametrize("scale", ["1", "2"])
def test_nothing_is_cut_or_nameless_in_any_state(
    scale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ended = run_module("tests.pictures.draw", "--schemes", "light", seconds=180)
    assert ended.returncode == 0, ended.stdout + ended.stderr
