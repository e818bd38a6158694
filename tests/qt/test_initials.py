"""The discs with initials."""

import pytest

from pbx_tray.qt.initials import HUES, colours, hue_of
from tests.qt.pictures import contrast, luminance


@pytest.mark.parametrize("dark", [False, True])
def test_letters_are_legible_on_every_hue(*, dark: bool) -> None:
    assert min(contrast(*colours(hue, dark=dark)) for hue in range(HUES)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_no_disc_is_louder_than_another(*, dark: bool) -> None:
    lights = [luminance(colours(hue, dark=dark)[0]) for hue in range(HUES)]
    assert max(lights) - min(lights) < 0.08


def test_a_user_keeps_their_hue_from_run_to_run() -> None:
    assert [hue_of("anna"), hue_of("bram"), hue_of("\ud800")] == [15, 9, 0]
