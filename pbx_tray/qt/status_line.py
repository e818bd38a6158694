"""The thin line at the bottom: how the link stands, and whether anybody can listen in."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pbx_tray.core.link import Connecting, Link, Live, Retrying, Stopped
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.cut_text import with_part_cut
from pbx_tray.qt.edge import draw_upper_edge
from pbx_tray.qt.lamps import colour, draw_shape, is_dark
from pbx_tray.qt.sign_line import GAP, SIGN

_MARGIN: Final = 12


class StatusLine(QWidget):
    """The lamp of the link, a few words, and a padlock: closed, or open and named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link: Link | None = None
        self._words = self._host = ""
        self._encrypted: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_link(
        self, link: Link | None, words: str, host: str = "", *, encrypted: bool | None
    ) -> None:
        """Show how the link stands, in these words, and whether the line is encrypted.

        `host` is what may be cut of the words. `encrypted` is None where nobody can listen in
        anyhow: there is no padlock then.
        """
        self._link, self._words, self._encrypted = link, words, encrypted
        self._host = host
        self.setAccessibleName(", ".join(filter(None, (words, self._warning()))))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer one line of text with air around it."""
        return QSize(280, self.fontMetrics().height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the line."""
        painter = QPainter(self)
        draw_upper_edge(painter, self)
        line = self.rect().adjusted(_MARGIN, 1, -_MARGIN, 0)
        line = self._draw_lock(painter, line)
        line = self._sign(painter, line, *self._lamp())
        self._write(painter, line, self._words, self._quiet())

    def _draw_lock(self, painter: QPainter, line: QRect) -> QRect:
        """Draw the padlock at the end of the line, and its warning; answer what is left."""
        if self._link is None or self._encrypted is None:
            return line
        lock = shapes.padlock(closed=self._encrypted)
        ink = self._quiet() if self._encrypted else self._colour(Presence.RINGING)
        width = ceil(QFontMetricsF(self.font()).horizontalAdvance(self._warning()))
        end = QRect(line)
        end.setLeft(line.right() + 1 - SIGN - (width + GAP if width else 0))
        self._write(painter, self._sign(painter, end, lock, ink), self._warning(), ink)
        return line.adjusted(0, 0, -end.width() - _MARGIN, 0)

    def _sign(self, painter: QPainter, line: QRect, shape: QPainterPath, ink: QColor) -> QRect:
        """Draw a sign at the beginning of `line`; answer what is left."""
        top = line.top() + (line.height() - SIGN) // 2
        place = self._mirrored(QRect(line.left(), top, SIGN, SIGN))
        draw_shape(painter, QRectF(place), shape, ink)
        return line.adjusted(SIGN + GAP, 0, 0, 0)

    def _write(self, painter: QPainter, line: QRect, text: str, ink: QColor) -> None:
        cut = with_part_cut(text, self._host, line.width(), self.fontMetrics())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        where = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(ink)
        painter.drawText(self._mirrored(line), where.value | Qt.TextFlag.TextSingleLine.value, cut)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _lamp(self) -> tuple[QPainterPath, QColor]:
        match self._link:
            case Live():
                presence = Presence.AVAILABLE
            case Retrying():
                return shapes.warning(), self._colour(Presence.RINGING)
            case Stopped():
                presence = Presence.ON_A_CALL
            case Connecting() | None:
                presence = Presence.UNAVAILABLE
        return shapes.lamp(presence, hollow=False), self._colour(presence)

    def _colour(self, presence: Presence) -> QColor:
        return colour(presence, dark=is_dark(self.palette()))

    def _quiet(self) -> QColor:
        return self._colour(Presence.UNAVAILABLE)

    def _warning(self) -> str:
        return self.tr("Not encrypted") if self._encrypted is False else ""
