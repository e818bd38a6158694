"""The windows are light or dark as was chosen, on a desktop that knows of it and on others."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QMenu,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pbx_tray.core.choices import AppearanceChoices, Scheme
from pbx_tray.core.notices import ringing
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Rang
from pbx_tray.qt.appearance import Appearance, _palette
from pbx_tray.qt.call_card import CallCard
from pbx_tray.qt.lamps import is_dark

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

READ = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Window),
]


@pytest.fixture
def window(qtbot: QtBot) -> QLabel:
    window = QLabel("words")
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_an_open_window_changes_at_once_and_back(
    qtbot: QtBot, window: QLabel, scheme: Scheme
) -> None:
    before = window.palette()
    appearance = Appearance()
    with qtbot.waitSignal(appearance.panel_told) as panel:
        appearance.choose(AppearanceChoices(scheme))
    qtbot.waitUntil(lambda: is_dark(window.palette()) is (scheme is Scheme.DARK))
    assert isinstance(panel.args[0], Qt.ColorScheme)
    with qtbot.waitSignal(appearance.panel_told) as panel:
        appearance.choose(AppearanceChoices())
    assert panel.args == [None]
    roles = (Role.Window, Role.Text, Role.Button)
    usual = [before.color(role) for role in roles]
    qtbot.waitUntil(lambda: [window.palette().color(role) for role in roles] == usual)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_all_words_can_be_read(qapp: QApplication, scheme: Scheme) -> None:
    appearance = Appearance()
    appearance.choose(AppearanceChoices(Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT))
    appearance.choose(AppearanceChoices(scheme))
    palette = qapp.palette()
    for ink, ground in READ:
        assert contrast(palette.color(ink), palette.color(ground)) >= 4.5, (ink, ground)
    appearance.choose(AppearanceChoices())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_what_an_empty_field_says_can_be_read_in_our_own_colours(scheme: Scheme) -> None:
    own = _palette(scheme)
    seen = laid_over(own.color(Role.PlaceholderText), own.color(Role.Base))
    assert contrast(seen, own.color(Role.Base)) >= 4.5


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_edge_of_an_empty_box_is_seen_and_the_desktops_own_comes_back(
    qtbot: QtBot, kind: type[QAbstractButton]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = kind(window)
    window.show()
    before = window.grab().toImage()
    appearance = Appearance()
    appearance.choose(AppearanceChoices(Scheme.DARK))
    qtbot.waitUntil(lambda: is_dark(window.palette()))
    drawn = window.grab().toImage()
    places = product(range(box.width()), range(box.height()))
    ground = drawn.pixelColor(window.width() - 1, window.height() - 1)
    assert max(contrast(drawn.pixelColor(*place), ground) for place in places) >= 3.0
    appearance.choose(AppearanceChoices())
    qtbot.waitUntil(lambda: window.grab().toImage() == before)


def test_the_edge_and_the_separators_of_a_dark_menu_are_seen(qtbot: QtBot, window: QLabel) -> None:
    appearance = Appearance()
    appearance.choose(AppearanceChoices(Scheme.DARK))
    qtbot.waitUntil(lambda: is_dark(window.palette()))
    menu = QMenu(window)
    menu.addAction("one")
    menu.addSeparator()
    menu.addAction("two")
    menu.popup(window.pos())
    between = menu.actionGeometry(menu.actions()[1])
    drawn, x = menu.grab().toImage(), menu.width() // 2
    ground = drawn.pixelColor(x, 2)
    lines = (drawn.pixelColor(x, y) for y in range(between.top(), between.bottom() + 1))
    assert max(contrast(line, ground) for line in lines) >= 1.25
    assert contrast(drawn.pixelColor(x, 0), window.palette().window().color()) >= 1.8
    assert contrast(menu.palette().color(Role.Text), ground) >= 4.5
    menu.close()
    appearance.choose(AppearanceChoices())


def test_what_is_as_the_system_has_it_is_not_touched(qtbot: QtBot) -> None:
    appearance = Appearance()
    with qtbot.assertNotEmitted(appearance.panel_told):
        appearance.choose(AppearanceChoices())


def contrast(one: QColor, other: QColor) -> float:
    """Answer the contrast of two colours, as WCAG 2 measures it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def laid_over(ink: QColor, ground: QColor) -> QColor:
    """Answer the colour that is seen where a colour lets the ground through."""
    share = ink.alphaF()
    pairs = (
        (ink.red(), ground.red()),
        (ink.green(), ground.green()),
        (ink.blue(), ground.blue()),
    )
    return QColor(*(round(share * over + (1 - share) * under) for over, under in pairs))


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_another_accent_of_the_desktop_is_put_on_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    card = CallCard()
    qtbot.addWidget(card)
    card.show_call(ringing(Rang("call:1", Caller("Harriet", "+442079460101"))), 0.0)
    card.show()
    before = qapp.palette()
    accented = QPalette(before)
    for role in (Role.Highlight, Role.Accent):
        accented.setColor(role, QColor("#2E8B57"))
    qapp.setPalette(accented)
    qtbot.waitUntil(lambda: edge_of(card) == QColor("#2E8B57"))
    qapp.setPalette(before)
    qtbot.waitUntil(lambda: edge_of(card) == before.color(Role.Highlight))


def edge_of(card: CallCard) -> QColor:
    return card.grab().toImage().pixelColor(1, card.height() // 2)
