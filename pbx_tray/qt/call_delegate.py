"""Paints the rows of the call log: a call, the heading over a day, a time without data."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pbx_tray.core.logged import Gap, LoggedCall
from pbx_tray.qt import shapes
from pbx_tray.qt.badge_places import DISC, MARGIN
from pbx_tray.qt.call_list_model import CallListModel, Day
from pbx_tray.qt.call_signs import colour, gap_sign, sign
from pbx_tray.qt.call_words import details, gap_reason, gap_words, outcome_words, when, who
from pbx_tray.qt.lamps import draw_shape, is_dark
from pbx_tray.qt.row_text import RowText, draw_ground, mirrored, text_width, with_figures

_SIGN: Final = 16
_TINT: Final = 0.14


class CallDelegate(QStyledItemDelegate):
    """Paints what a CallListModel holds. What others wrote is drawn as plain text."""

    def __init__(self, model: CallListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        painter.save()
        match self._model.row_at(index.row()):
            case LoggedCall() as call:
                draw_ground(painter, option)
                _draw_call(painter, option, call)
            case Gap() as gap:
                _draw_gap(painter, option, gap)
            case Day() as day:
                _draw_heading(painter, option, self._model.heading_of(day))
        painter.restore()


def _draw_call(painter: QPainter, option: QStyleOptionViewItem, call: LoggedCall) -> None:
    ink = colour(call.outcome, dark=is_dark(option.palette))
    _draw_sign(painter, option, sign(call.outcome), ink)
    text = RowText(painter, option)
    first, second = _lines(option)
    figures, time = with_figures(option.font), when(call)
    room = min(text_width(time, figures), first.width() // 3)
    text.write(first.adjusted(first.width() - room, 0, 0, 0), time, figures, text.quiet)
    rest = first.adjusted(0, 0, -room - MARGIN, 0)
    text.write(rest, who(call), _strong(option), text.ink)
    said = text.ink if text.selected else ink
    text.write_parts(second, outcome_words(call), said, details(call), whole=True)


def _draw_gap(painter: QPainter, option: QStyleOptionViewItem, gap: Gap) -> None:
    text = RowText(painter, option)
    _draw_sign(painter, option, gap_sign(), text.quiet)
    first, second = _lines(option)
    text.write(first, gap_words(gap), _strong(option), text.quiet)
    text.write(second, gap_reason(), option.font, text.quiet)


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    text = RowText(painter, option)
    height = option.fontMetrics.lineSpacing()
    row = option.rect
    line = QRect(row.left() + MARGIN, row.bottom() - height - 5, row.width() - 2 * MARGIN, height)
    text.write(line, words, _strong(option), text.quiet)


def _lines(option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    """Answer the two lines of text beside the sign."""
    height = option.fontMetrics.lineSpacing()
    row = option.rect
    top = row.top() + (row.height() - 2 * height) // 2
    left = row.left() + MARGIN + DISC + MARGIN
    first = QRect(left, top, row.right() - MARGIN - left, height)
    return first, first.translated(0, height)


def _strong(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _draw_sign(
    painter: QPainter, option: QStyleOptionViewItem, shape: QPainterPath, ink: QColor
) -> None:
    """Draw a sign on a disc of its own colour, where the roster has somebody's initials."""
    row = option.rect
    disc = QRect(row.left() + MARGIN, row.top() + (row.height() - DISC) // 2, DISC, DISC)
    ground = option.palette.color(QPalette.ColorRole.Base)
    place = QRectF(mirrored(option, disc))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_mixed(ground, ink, _TINT))
    painter.drawEllipse(place)
    inset = (DISC - _SIGN) / 2
    spot = place.adjusted(inset, inset, -inset, -inset)
    draw_shape(painter, spot, shape, ink, shapes.LAMP_GRID)


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """Answer `ground` with that share of `ink`."""
    rest = 1 - share
    return QColor.fromRgbF(
        ground.redF() * rest + ink.redF() * share,
        ground.greenF() * rest + ink.greenF() * share,
        ground.blueF() * rest + ink.blueF() * share,
    )
