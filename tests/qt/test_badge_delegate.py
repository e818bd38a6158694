"""How a badge is painted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from pbx_tray.core.presence import Badge, Presence
from pbx_tray.qt.badge_delegate import BadgeDelegate
from pbx_tray.qt.badge_places import places, row_height
from pbx_tray.qt.lamps import colour
from pbx_tray.qt.roster_view import RosterView
from tests.qt.pictures import colourful, contrast, painted

LIGHT = QPalette(QColor("#EFEFEF"), QColor("#F4F4F4"))
DARK = QPalette(QColor("#303236"), QColor("#1E1F22"))
ROW = QSize(340, 52)
DISC_SIDE = QRect(0, 0, 56, 52)
STATES = QStyle.StateFlag

Paint = Callable[..., QImage]


def somebody(
    name: str = "Anna de Vries",
    presence: Presence = Presence.AVAILABLE,
    *,
    extension: str = "201",
    status: str = "Idle",
    desk: str | None = None,
    me: bool = False,
) -> Badge:
    return Badge("u1", name, "anna", extension, presence, status, desk, me)


@pytest.fixture
def paint(qtbot: QtBot) -> Paint:
    """Paints a badge as the list would, on the list's ground."""
    view = RosterView()
    qtbot.addWidget(view)

    def paint(
        badge: Badge,
        *,
        palette: QPalette = LIGHT,
        stale: bool = False,
        state: STATES = STATES.State_Enabled,
        rtl: bool = False,
        ratio: float = 1,
        width: int = ROW.width(),
    ) -> QImage:
        delegate = BadgeDelegate(lambda _row: badge)
        delegate.stale = stale
        option = QStyleOptionViewItem()
        option.widget, option.palette, option.font = view, palette, view.font()
        option.fontMetrics = QFontMetrics(view.font())
        option.rect = QRect(0, 0, width, ROW.height())
        option.state = state | STATES.State_Active
        option.showDecorationSelected = True
        option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        ground = palette.color(QPalette.ColorRole.Base)

        def draw(painter: QPainter) -> None:
            painter.fillRect(option.rect, ground)
            delegate.paint(painter, option, QModelIndex())

        return painted(QSize(width, ROW.height()), draw, ratio)

    return paint


def has(image: QImage, wanted: QColor) -> bool:
    """Answer whether any pixel is of this very colour."""
    return any(
        image.pixelColor(x, y).rgb() == wanted.rgb()
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("presence", list(Presence))
@pytest.mark.parametrize("dark", [False, True])
def test_a_row_shows_the_lamp_in_its_colour(
    presence: Presence, paint: Paint, *, dark: bool
) -> None:
    image = paint(somebody(presence=presence), palette=DARK if dark else LIGHT, ratio=2)
    assert has(image.copy(0, 0, 112, 104), colour(presence, dark=dark))


def test_a_stale_row_has_no_colour_but_the_disc(paint: Paint) -> None:
    badge = somebody(presence=Presence.ON_A_CALL)
    live, stale = paint(badge, ratio=2), paint(badge, ratio=2, stale=True)
    red = colour(Presence.ON_A_CALL, dark=False)
    assert has(live, red)
    assert not has(stale, red)
    assert colourful(stale) < colourful(live)


def test_right_to_left_mirrors_the_disc(paint: Paint) -> None:
    ltr, rtl = paint(somebody()), paint(somebody(), rtl=True)
    lamp = colour(Presence.AVAILABLE, dark=False)
    assert has(ltr.copy(DISC_SIDE), lamp)
    assert not has(ltr.copy(DISC_SIDE.translated(284, 0)), lamp)
    assert has(rtl.copy(DISC_SIDE.translated(284, 0)), lamp)
    assert not has(rtl.copy(DISC_SIDE), lamp)


@pytest.mark.row(70)
@pytest.mark.parametrize(
    "name", ["محمد بن سلمان", "נועה כהן", "Anna \u202eseirV", "", "a\nb\u2028c"]
)
@pytest.mark.parametrize("rtl", [False, True])
def test_names_in_any_direction_are_painted(name: str, paint: Paint, *, rtl: bool) -> None:
    badge = somebody(name, desk="מרכזייה")
    assert paint(badge, rtl=rtl) != paint(somebody("Anna"), rtl=rtl)


@pytest.mark.row(69)
def test_html_in_a_name_is_shown_as_it_is_written(paint: Paint) -> None:
    assert paint(somebody("<b>Anna</b>")) != paint(somebody("Anna"))
    assert paint(somebody("Anna&amp;Bo")) != paint(somebody("Anna&Bo"))


def test_the_pbx_speaks_for_itself_where_its_words_are_unknown(paint: Paint) -> None:
    lunch = somebody(presence=Presence.UNKNOWN, status="At lunch")
    other = somebody(presence=Presence.UNKNOWN, status="On the moon")
    assert paint(lunch) != paint(other)


def test_the_desk_is_shown(paint: Paint) -> None:
    assert paint(somebody(desk="Desk 12")) != paint(somebody())


@pytest.mark.parametrize("desk", [None, "Desk 12"])
def test_my_own_row_is_marked(paint: Paint, desk: str | None) -> None:
    assert paint(somebody(desk=desk, me=True)) != paint(somebody(desk=desk))


@pytest.mark.parametrize("width", [76, 120, 228, 340])
def test_long_texts_are_cut_and_never_collide(width: int, paint: Paint) -> None:
    long = somebody("W" * 300, extension="9" * 300, desk="D" * 300)
    image = paint(long, width=width)
    end = range(width - 11, width)
    ground = LIGHT.color(QPalette.ColorRole.Base).rgb()
    assert all(image.pixelColor(x, y).rgb() == ground for x in end for y in range(52))


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_a_selected_row_keeps_its_lamp_legible(palette: QPalette, paint: Paint) -> None:
    image = paint(
        somebody(presence=Presence.ON_A_CALL), palette=palette, state=STATES.State_Selected, ratio=2
    )
    red = colour(Presence.ON_A_CALL, dark=palette is DARK)
    assert has(image, red)
    assert has(image, palette.color(QPalette.ColorRole.Highlight))
    assert contrast(red, palette.color(QPalette.ColorRole.Base)) >= 4.5


def test_the_focus_is_seen(paint: Paint) -> None:
    focus = STATES.State_Enabled | STATES.State_HasFocus
    assert paint(somebody(), state=focus) != paint(somebody())


def test_a_row_is_as_high_as_its_font_needs(qtbot: QtBot) -> None:
    view = RosterView()
    qtbot.addWidget(view)
    header = view.verticalHeader()
    assert header.defaultSectionSize() == row_height(view.fontMetrics()) == 52
    large = view.font()
    large.setPixelSize(40)
    view.setFont(large)
    assert header.defaultSectionSize() == row_height(view.fontMetrics()) > 90


@pytest.mark.parametrize("stale", [False, True], ids=["live", "stale"])
@pytest.mark.parametrize("selected", [False, True], ids=["unselected", "selected"])
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_dash_of_who_has_no_phone_stands_on_a_disc_as_wide_as_other_lamps(
    paint: Paint, palette: QPalette, *, selected: bool, stale: bool
) -> None:
    state = STATES.State_Enabled | (STATES.State_Selected if selected else STATES.State_None)
    badge = somebody(presence=Presence.NO_PHONE)
    row = paint(badge, palette=palette, state=state, stale=stale, ratio=2)
    lamp = lamp_of(badge).topLeft() * 2
    ground = palette.color(QPalette.ColorRole.Base)
    disc = row.pixelColor(lamp.x() + 14, lamp.y() + 3)
    assert disc.rgb() != ground.rgb()
    for x, y in ((3, 14), (24, 14), (14, 24), (5, 7), (22, 21)):  # dash or disc, never a hole
        assert row.pixelColor(lamp.x() + x, lamp.y() + y).rgb() != ground.rgb()
    assert row.pixelColor(lamp.x() + 14, lamp.y() - 2).rgb() == ground.rgb()
    assert contrast(colour(Presence.NO_PHONE, dark=palette is DARK), disc) >= 3


def lamp_of(badge: Badge) -> QRect:
    font = QGuiApplication.font()
    row = QRect(QPoint(), ROW)
    return places(row, font, badge.name, badge.extension, compact=False).lamp
