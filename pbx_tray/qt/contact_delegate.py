"""Paints a contact in one line: the name, the company, and the number at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pbx_tray.qt.contact_model import ContactRow
from pbx_tray.qt.row_text import RowText, draw_ground, text_width, with_figures

MARGIN: Final = 12
ROW: Final = 32


def row_height(metrics: QFontMetrics) -> int:
    """Answer the height of a row: 32, more where the person's font is large."""
    return max(ROW, metrics.lineSpacing() + 2 * 6)


class ContactDelegate(QStyledItemDelegate):
    """Paints the row that `row_at` answers, as plain text."""

    def __init__(self, row_at: Callable[[int], ContactRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_at = row_at

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        painter.save()
        draw_ground(painter, option)
        _draw_row(RowText(painter, option), option, self._row_at(index.row()))
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Answer the height of a row; the width is the list's."""
        del index
        return QSize(0, row_height(option.fontMetrics))


def _draw_row(text: RowText, option: QStyleOptionViewItem, row: ContactRow) -> None:
    line = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
    figures = with_figures(option.font)
    width = min(text_width(row.shown, figures), line.width() * 3 // 5)
    text.write(line.adjusted(line.width() - width, 0, 0, 0), row.shown, figures, text.quiet)
    rest = line.adjusted(0, 0, -width - MARGIN, 0)
    name = QFont(option.font)
    name.setWeight(QFont.Weight.DemiBold)
    used = text.write(rest, row.name, name, text.ink)
    if row.company and row.company != row.name:
        gap = text_width(" ", option.font)
        text.write(rest.adjusted(used + gap, 0, 0, 0), row.company, option.font, text.quiet)
