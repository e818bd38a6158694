"""The question who is meant by an API key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pbx_tray.core.presence import Badge, Presence
from pbx_tray.qt.who_am_i import WhoAmI

PEOPLE = ("Anna de Vries", "Anna de Vries", "Chloé Lefèvre", "<b>Bo\u202eb</b>", "")


@pytest.fixture
def window(qtbot: QtBot) -> WhoAmI:
    people = [
        Badge(f"u{n}", name, f"user{n}", str(200 + n), Presence.AVAILABLE, "Idle", None)
        for n, name in enumerate(PEOPLE)
    ]
    window = WhoAmI(people)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def lines(window: WhoAmI) -> list[str]:
    return [text.translate({0x2068: None, 0x2069: None}) for text in window._rows.stringList()]


@pytest.mark.row(74)
def test_everybody_is_listed_so_that_namesakes_differ(window: WhoAmI) -> None:
    assert lines(window) == [
        "Anna de Vries  ·  200  ·  user0",
        "Anna de Vries  ·  201  ·  user1",
        "Chloé Lefèvre  ·  202  ·  user2",
        "<b>Bob</b>  ·  203  ·  user3",
        "user4  ·  204",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("chloe", ["user2"]),
        ("lef chlo", ["user2"]),
        ("ANNA", ["user0", "user1"]),
        ("203", ["user3"]),
        ("user4", ["user4"]),
        ("zzz", []),
    ],
)
def test_typing_narrows_the_list(window: WhoAmI, text: str, found: list[str]) -> None:
    QTest.keyClicks(window._search, text)
    assert [one.username for one in window._found] == found
    assert window._nobody.isVisible() is not bool(found)
    assert window._choose.isEnabled() is bool(found)


def test_arrows_and_enter_choose_while_one_types(qtbot: QtBot, window: WhoAmI) -> None:
    assert window._search.hasFocus()
    QTest.keyClicks(window._search, "anna")
    QTest.keyClick(window._search, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(window.skipped), qtbot.waitSignal(window.chosen) as chosen:
        QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert chosen.args == ["user1"]
    assert not window.isVisible()


def test_a_double_click_chooses(qtbot: QtBot, window: WhoAmI) -> None:
    middle = window._list.visualRect(window._rows.index(2)).center()
    port, left = window._list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, Qt.KeyboardModifier.NoModifier, middle)
    with qtbot.waitSignal(window.chosen) as chosen:
        QTest.mouseDClick(port, left, Qt.KeyboardModifier.NoModifier, middle)
    assert chosen.args == ["user2"]


@pytest.mark.parametrize("by", ["button", "escape"])
def test_one_may_be_nobody_in_the_list(qtbot: QtBot, window: WhoAmI, by: str) -> None:
    with qtbot.assertNotEmitted(window.chosen), qtbot.waitSignal(window.skipped):
        if by == "button":
            window._skip.click()
        else:
            QTest.keyClick(window._search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_nobody_is_chosen_where_nobody_is_found(qtbot: QtBot, window: WhoAmI) -> None:
    QTest.keyClicks(window._search, "zzz")
    with qtbot.assertNotEmitted(window.chosen):
        QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert window.isVisible()


@pytest.mark.row(69)
def test_text_from_elsewhere_is_plain(window: WhoAmI) -> None:
    formats = {label.textFormat() for label in window.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
