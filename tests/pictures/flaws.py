"""What is wrong with a window that one can measure: cut texts, overlaps, parts without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

_LISTS = QAbstractItemView | QComboBox
_A_LITTLE = 2  # pixels
_WHOLE = QLabel | QAbstractButton | QAbstractSpinBox | QComboBox
_LEAVES = QLabel | QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox


def flaws(window: QWidget) -> Iterator[str]:
    """Answer, in words, everything that is cut, overlaps, sticks out or has no name."""
    parts = [part for part in window.findChildren(QWidget) if _is_seen(part, window)]
    for part in parts:
        if not _is_whole(part):
            yield f"cut: {_told(part)}"
        if _sticks_out(part):
            yield f"sticks out: {_told(part)}"
        if _takes_keys(part) and not _name(part):
            yield f"nameless: {_told(part)}"
    leaves = [part for part in parts if isinstance(part, _LEAVES)]
    for one, other in combinations(leaves, 2):
        if _overlap(one, other, window):
            yield f"overlap: {_told(one)} and {_told(other)}"


def out_of_scheme(picture: QImage, *, dark: bool) -> Iterator[str]:
    """Answer where the picture is as a whole not as light, or dark, as it is to be."""
    small = picture.scaled(40, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    lightness = sum(small.pixelColor(x, y).lightness() for x in range(40) for y in range(40)) / 1600
    if dark is (lightness > 128):
        yield f"too {'light' if dark else 'dark'}: {lightness:.0f} of 255"


def not_mirrored(window: QWidget, turn: Callable[[Qt.LayoutDirection], object]) -> Iterator[str]:
    """Answer which parts do not stand on the other side in right-to-left."""
    before = _places(window)
    turn(Qt.LayoutDirection.RightToLeft)
    after = _places(window)
    wrong = list(flaws(window))
    turn(Qt.LayoutDirection.LeftToRight)
    yield from (f"right to left: {flaw}" for flaw in wrong)
    for part, place in before.items():
        mirrored = QRect(place)
        mirrored.moveRight(window.width() - 1 - place.left())
        if part in after and abs(after[part].left() - mirrored.left()) > _A_LITTLE:
            yield f"not mirrored: {_told(part)}"


def unseen_focus(window: QWidget) -> Iterator[str]:
    """Answer which parts look with the keyboard as without it; lists have a test of their own."""
    before = window.focusWidget()
    if not window.isActiveWindow() or before is None:
        return
    for part in window.findChildren(QWidget):
        if _shows_focus(part) and _is_seen(part, window) and _takes_keys(part):
            part.clearFocus()
            without = part.grab().toImage()
            part.setFocus(Qt.FocusReason.TabFocusReason)
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the key has it
            if part.grab().toImage() == without:
                yield f"focus not seen: {_told(part)}"
    before.setFocus()


def _places(window: QWidget) -> dict[QWidget, QRect]:
    parts = [p for p in window.findChildren(QWidget) if _is_seen(p, window)]
    leaves = [part for part in parts if isinstance(part, _LEAVES)]
    return {part: QRect(part.mapTo(window, QPoint()), part.size()) for part in leaves}


def _shows_focus(part: QWidget) -> bool:
    """Whether it has to look otherwise: what Return presses anyway is framed anyway."""
    is_default = isinstance(part, QPushButton) and part.isDefault()
    return not is_default and not isinstance(part, _LISTS)


def _is_seen(part: QWidget, window: QWidget) -> bool:
    inside = part.isVisibleTo(window) and part.window() is window
    return inside and not part.visibleRegion().isEmpty()


def _is_whole(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() >= part.heightForWidth(part.width())
    if isinstance(part, QLineEdit):
        room = part.width() - 2 * part.fontMetrics().averageCharWidth()
        return part.fontMetrics().horizontalAdvance(part.placeholderText()) <= room
    if not isinstance(part, _WHOLE) or isinstance(part.parentWidget(), QLineEdit):
        return True  # what clears a field fits into it by Qt's own care
    needed = part.minimumSizeHint() if isinstance(part, QLabel) else part.sizeHint()
    return part.width() >= needed.width() and part.height() >= needed.height()


def _sticks_out(part: QWidget) -> bool:
    """Whether it is not all inside what it stands in; a page that scrolls may be longer."""
    parent = part.parentWidget()
    if parent is None or part.isWindow() or _scrolls(parent):
        return False
    return not parent.rect().contains(part.geometry())


def _scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QScrollArea) and area.viewport() is parent


def _takes_keys(part: QWidget) -> bool:
    by_tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and part.isEnabled() and not isinstance(part, QScrollBar)


def _name(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def _overlap(one: QWidget, other: QWidget, window: QWidget) -> bool:
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return False
    return _place(one, window).intersects(_place(other, window))


def _place(part: QWidget, window: QWidget) -> QRect:
    return part.visibleRegion().boundingRect().translated(part.mapTo(window, QPoint()))


def _told(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(part).__name__} {text or _name(part)!r}"
