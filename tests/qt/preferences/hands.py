"""Hands that change any control they meet, as a person would, without knowing what it is for."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.window import PreferencesWindow

KINDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
TEXTS = ("+32901", "7", "https://example.org/{number}")

Changed = Callable[[], bool]


def turn_to(window: PreferencesWindow, page: Page) -> None:
    """Go to a page, wherever one is."""
    window._search.clear()
    window._names.setCurrentRow(window._pages.index(page))


def controls(page: QWidget) -> list[QWidget]:
    """Answer all that can be changed or pressed on a page, in their order."""
    found = [part for part in page.findChildren(QWidget) if isinstance(part, KINDS)]
    return [part for part in found if not _belongs_to(part) and part.isVisibleTo(page)]


def _belongs_to(part: QWidget) -> bool:
    """Whether it is only the inside of another control."""
    return isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox)


@singledispatch
def change(control: QWidget, changed: Changed) -> None:
    """Change a control until `changed` says that it made a difference, or nothing is left."""
    raise AssertionError(control, changed)


@change.register
def _(control: QCheckBox, changed: Changed) -> None:  # noqa: ARG001 - one press is all there is
    QTest.keyClick(control, Qt.Key.Key_Space)


@change.register
def _(control: QComboBox, changed: Changed) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        if not changed():
            QTest.keyClick(control, key)
            finish_rule(control, changed)


@change.register
def _(control: QAbstractSpinBox, changed: Changed) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        if not changed():
            QTest.keyClick(control, key)


@change.register
def _(control: QLineEdit, changed: Changed) -> None:
    for text in TEXTS:
        if not changed():
            control.selectAll()
            QTest.keyClicks(control, text)
            QTest.keyClick(control, Qt.Key.Key_Return)


@change.register
def _(control: QAbstractButton, changed: Changed) -> None:
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Return)
    for asked in control.window().findChildren(QFileDialog):
        asked.filesSelected.emit(["/home/anna/another.vcf"])
        asked.close()
    begun = QApplication.focusWidget()
    if isinstance(begun, QLineEdit):
        change(begun, changed)
    elif begun is not None:
        finish_rule(begun, changed)


def finish_rule(begun: QWidget, changed: Changed) -> None:
    """Say what a rule opens, where it does not say so yet: it is not kept before."""
    lines = (line for line in begun.window().findChildren(QLineEdit) if line.isVisible())
    for line in lines:
        if not changed() and not line.text() and isinstance(line.parentWidget(), Line):
            change(line, changed)


def words(page: QWidget) -> list[QLabel]:
    """Answer all labels that are seen."""
    return [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
