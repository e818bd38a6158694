"""How a row of the call log is painted, and how high each is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from pbx_tray.core.language import LANGUAGES
from pbx_tray.core.logged import LoggedCall
from pbx_tray.qt.badge_places import row_height
from pbx_tray.qt.call_delegate import CallDelegate
from pbx_tray.qt.call_list_model import CallListModel, Day
from pbx_tray.qt.call_log_view import CallLogView
from pbx_tray.qt.speech import Speech
from pbx_tray.resource_folder import resource_folder
from tests.qt.logged_calls import DAY, NOON, call, page
from tests.qt.pictures import painted

HEIGHT = 52
WIDE = 700
WIDTHS = range(130, 460, 7)

Paint = Callable[[LoggedCall, int], QImage]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    speech = Speech(resource_folder() / "translations")
    speech.speak(request.param)
    yield request.param
    speech.be_silent()
    QLocale.setDefault(before)


@pytest.fixture
def paint(qtbot: QtBot) -> Paint:
    """Answer what the second line of a call is painted like, in a list of that width."""
    view = CallLogView()
    qtbot.addWidget(view)

    def paint(shown: LoggedCall, width: int) -> QImage:
        model = CallListModel(now=lambda: NOON)
        model.show_page(page(shown))
        option = QStyleOptionViewItem()
        option.widget, option.palette, option.font = view, view.palette(), view.font()
        option.fontMetrics = QFontMetrics(view.font())
        option.rect = QRect(0, 0, width, HEIGHT)
        option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active

        def draw(painter: QPainter) -> None:
            CallDelegate(model).paint(painter, option, model.index(1, 0))

        row = painted(QSize(WIDE, HEIGHT), draw)
        return row.copy(0, HEIGHT // 2 + 1, WIDE, HEIGHT // 2 - 1)

    return paint


@pytest.mark.usefixtures("language")
def test_what_was_called_is_told_whole_or_not_at_all(paint: Paint) -> None:
    without, to = call(1), call(1, called="+31 20 123 4567")
    whole, plain = paint(to, WIDE), paint(without, WIDE)
    assert whole != plain
    seen = [paint(to, width) for width in WIDTHS]
    assert seen[0] != whole
    assert seen[-1] == whole
    for picture, width in zip(seen, WIDTHS, strict=True):
        assert picture in (whole, paint(without, width))


@pytest.mark.usefixtures("language")
def test_a_number_is_told_whole_or_not_at_all(paint: Paint) -> None:
    named, nameless = call(1), call(1, number="")
    either = (paint(named, WIDE), paint(nameless, WIDE))
    assert all(paint(named, width) in either for width in WIDTHS)


def headed(view: CallLogView, model: CallListModel) -> list[tuple[bool, int]]:
    rows = range(model.rowCount())
    return [(isinstance(model.row_at(row), Day), view.rowHeight(row)) for row in rows]


def test_headings_are_as_low_as_the_rosters_and_stay_so_as_calls_come(qtbot: QtBot) -> None:
    view, model = CallLogView(), CallListModel(now=lambda: NOON)
    qtbot.addWidget(view)
    view.show_model(model)
    low, high = (row_height(view.fontMetrics(), compact=compact) for compact in (True, False))
    calls = [call(9 - n, heard=NOON - n * DAY / 2) for n in range(6)]
    for shown in (
        page(*calls[2:4], is_last=False),
        page(*calls[:4], is_last=False),
        page(*calls[4:], after=calls[3].shelf),
        page(*calls[1:]),
    ):
        model.show_page(shown)
        heights = headed(view, model)
        assert heights[0] == (True, low)
        assert all(height == (low if heading else high) for heading, height in heights)
