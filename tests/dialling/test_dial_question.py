"""The question before a call: nothing is placed by a key or a click that was meant elsewhere."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.qt.dial_question import DialQuestion

NUMBER = "+31201234567"
A_LONG_TIME = 10**6  # milliseconds


def asked(qtbot: QtBot, **more: object) -> tuple[DialQuestion, list[int]]:
    """A question in front, and how it ended."""
    question = DialQuestion(NUMBER, **more)  # type: ignore[arg-type]
    qtbot.addWidget(question)
    ends: list[int] = []
    question.finished.connect(ends.append)
    question.show()
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    return question, ends


def words(question: QWidget) -> str:
    return "\n".join(one.text() for one in question.findChildren(QLabel) if one.isVisible())


@pytest.mark.row(71)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_was_on_its_way_elsewhere_places_no_call(qtbot: QtBot, key: Qt.Key) -> None:
    question, ends = asked(qtbot, source="a link")
    QTest.keyClick(question.focusWidget(), key)
    assert ends in ([], [QDialog.DialogCode.Rejected])


@pytest.mark.row(71)
def test_the_call_is_live_after_600_ms_and_not_before(qtbot: QtBot) -> None:
    began = time.monotonic()
    question, ends = asked(qtbot, source="a link")
    qtbot.waitUntil(question._call.isEnabled, timeout=10_000)
    assert time.monotonic() - began >= 0.6
    assert ends == []
    QTest.mouseClick(question._call, Qt.MouseButton.LeftButton)
    assert ends == [QDialog.DialogCode.Accepted]


@pytest.mark.row(71)
def test_a_click_that_comes_too_early_does_nothing(qtbot: QtBot) -> None:
    question, ends = asked(qtbot, source="a link")
    question._wait.start(A_LONG_TIME)
    question._call.setEnabled(False)  # on a busy computer it may be live by now
    QTest.mouseClick(question._call, Qt.MouseButton.LeftButton)
    assert ends == []
    assert question.isVisible()


@pytest.mark.row(71)
def test_return_cancels_however_long_it_has_been_there(qtbot: QtBot) -> None:
    question, ends = asked(qtbot)
    qtbot.waitUntil(question._call.isEnabled, timeout=10_000)
    assert question.focusWidget() is question._cancel
    assert question._cancel.isDefault()
    assert not question._call.isDefault()
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert ends == [QDialog.DialogCode.Rejected]


def test_it_waits_anew_when_it_comes_back_to_the_front(qtbot: QtBot) -> None:
    question, _ = asked(qtbot)
    qtbot.waitUntil(question._call.isEnabled, timeout=10_000)
    question._wait.setInterval(A_LONG_TIME)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert question._cancel.isDefault()
    assert not question._call.isDefault()
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    assert not question._call.isEnabled()
    question._wait.timeout.emit()
    assert question._call.isEnabled()


def test_it_says_who_what_where_and_on_whose_behalf(qtbot: QtBot) -> None:
    question, _ = asked(
        qtbot, source="a link", name="Anna <b>de</b> Vries", country="Netherlands", premium=True
    )
    said = words(question)
    assert NUMBER in said
    assert "Anna <b>de</b> Vries" in said
    assert said.index("Anna") < said.index(NUMBER)
    for part in ("Netherlands", "Asked for by a link.", "may cost more"):
        assert part in said
    labels = question.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_what_is_not_known_is_not_said(qtbot: QtBot) -> None:
    question, _ = asked(qtbot)
    assert "Asked for" not in words(question)
    assert "cost" not in words(question)


def test_nobody_can_choose_not_to_be_asked_again(qtbot: QtBot) -> None:
    question, _ = asked(qtbot, source="a link")
    assert not question.findChildren(QCheckBox)
    assert len(question.findChildren(QAbstractButton)) == 2


def test_what_is_asked_meanwhile_is_counted(qtbot: QtBot) -> None:
    question, _ = asked(qtbot, source="a link")
    question.drop_another()
    assert "1 more request" in words(question)
    for _ in range(41):
        question.drop_another()
    assert "42 more requests" in words(question)
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, DialQuestion)]) == 1


@pytest.mark.parametrize("source", ["a link", "a link of the day " * 5])
@pytest.mark.parametrize("name", ["", "Harriet Lane", "Harriet Lane of the Mill " * 3])
def test_it_is_as_high_as_its_words_need_at_its_width(qtbot: QtBot, name: str, source: str) -> None:
    question, _ = asked(qtbot, name=name, source=source)
    layout = question.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: question.height() == layout.totalHeightForWidth(question.width()))
