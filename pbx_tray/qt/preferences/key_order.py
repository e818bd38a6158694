"""The order in which the tab key goes: as one reads.

Qt goes as the parts were made, and those of a list are made later than what stands below it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def next_in_order(whole: QWidget, focus: QWidget | None, *, forward: bool) -> QWidget | None:
    """Answer what comes after `focus`, or before it; behind the last is the first."""
    parts = list(_in_order(whole))
    if not parts:
        return None
    step = 1 if forward else -1
    if focus not in parts:
        return parts[0]
    return parts[(parts.index(focus) + step) % len(parts)]


def _in_order(whole: QWidget) -> Iterator[QWidget]:
    """Answer what the tab key stops at within a widget, as it is laid out."""
    if not whole.isVisible() or not whole.isEnabled():
        return
    inside = whole.widget() if isinstance(whole, QScrollArea) else None
    layout = whole.layout()
    if inside is not None:
        yield from _in_order(inside)
    elif layout is not None:
        yield from _laid_out(layout)
    elif whole.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield whole


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        part, inside = item.widget(), item.layout()
        if part is not None:
            yield from _in_order(part)
        elif inside is not None:
            yield from _laid_out(inside)
