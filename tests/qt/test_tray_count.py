"""The number of missed calls on the tray icon."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import Live
from pbx_tray.core.presence import Presence
from pbx_tray.qt.lamps import TRAY_SIZES, tray_icon
from pbx_tray.qt.tray import Tray
from tests.qt.pictures import contrast

pytestmark = pytest.mark.usefixtures("qtbot")


def icon(missed: int, size: int, *, dark: bool = False) -> QImage:
    made = tray_icon(Presence.AVAILABLE, link_lost=False, dark_panel=dark, missed=missed)
    return made.pixmap(size, size).toImage()


def digits(image: QImage) -> list[str]:
    """Answer the white pixels in the upper half, as lines."""
    half = image.height() // 2
    right = range(image.width())
    return [
        "".join("#" if image.pixelColor(x, y) == QColor("white") else "." for x in right)
        for y in range(half)
    ]


@pytest.mark.parametrize("size", TRAY_SIZES)
@pytest.mark.parametrize("dark", [True, False])
def test_every_number_looks_its_own_at_every_size(size: int, *, dark: bool) -> None:
    pictures = {bytes(icon(count, size, dark=dark).constBits()) for count in range(11)}
    assert len(pictures) == 11
    assert icon(10, size, dark=dark) == icon(99, size, dark=dark)


def test_at_sixteen_pixels_each_stroke_is_a_whole_white_pixel() -> None:
    assert [line[-7:] for line in digits(icon(4, 16))][1:6] == [
        "..#.#..",
        "..#.#..",
        "..###..",
        "....#..",
        "....#..",
    ]
    assert digits(icon(12, 16))[3][-11:] == "..###.###.."


def test_the_number_is_legible_on_its_ground() -> None:
    ground = icon(1, 64).pixelColor(40, 24)
    assert contrast(ground, QColor("white")) >= 4.5


def test_the_lamp_stays_to_be_seen_under_the_number() -> None:
    for size in TRAY_SIZES:
        lamp = icon(9, size).pixelColor(round(size * 0.62), size - 2)
        plain = icon(0, size).pixelColor(round(size * 0.62), size - 2)
        assert lamp == plain


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 missed call"), (4, "4 missed calls"), (100, "100 missed calls or more")],
)
def test_the_tooltip_and_the_menu_say_it(count: int, words: str) -> None:
    tray = Tray()
    tray.show_me(Presence.AVAILABLE, Live(0), "Anna", "pbx")
    tray.show_missed(count)
    assert tray._icon.toolTip() == f"Anna: Available\n{words}"
    assert tray._calls.text() == f"Call history… ({words})"
    tray.show_missed(0)
    assert tray._icon.toolTip() == "Anna: Available"
    assert tray._calls.text() == "Call history…"


def test_the_menu_opens_the_calls(qtbot: QtBot) -> None:
    tray = Tray()
    with qtbot.waitSignal(tray.calls_wanted):
        tray._calls.trigger()
