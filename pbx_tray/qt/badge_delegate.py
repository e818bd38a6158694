"""Paints a row of the roster: somebody's badge, or the heading over a section."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pbx_tray.core.presence import Badge, Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.badge_places import MARGIN, Places, places
from pbx_tray.qt.badge_words import details, lasting, presence_words
from pbx_tray.qt.initials import Initials, draw_initials
from pbx_tray.qt.lamps import colour, draw_lamp, draw_shape, is_dark, secondary
from pbx_tray.qt.row_text import RowText, draw_ground, mirrored, with_figures

LAMP_GAP: Final = 2
_PALE: Final = 0.2  # the dash on it still has 3 : 1
_CLOCK: Final = 0.39  # of the disc


class BadgeDelegate(QStyledItemDelegate):
    """Paints the badge that `badge_at` answers for a row; where it answers None, a heading.

    Everything that the PBX or a caller wrote is drawn as plain text. While `stale`, all lamps are
    hollow and grey, and nothing is said to last. `words` are what is searched: where they occur,
    they are marked, and `found_by` answers what else to show of a row for that. `now` reads the
    clock, in seconds since the epoch.

    Signals:
        timed(): a row was painted that says for how long something lasts.
    """

    timed = Signal()

    def __init__(
        self,
        badge_at: Callable[[int], Badge | None],
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._badge_at = badge_at
        self._now = now
        self.stale = False
        self.compact = False
        self.words: tuple[str, ...] = ()
        self.found_by: Callable[[int], str] = lambda _row: ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        badge = self._badge_at(index.row())
        painter.save()
        if badge is None:
            _draw_heading(painter, option, index.data())
        else:
            draw_ground(painter, option)
            self._draw_badge(painter, option, badge, self.found_by(index.row()))
        painter.restore()

    def _draw_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, badge: Badge, found: str
    ) -> None:
        where = places(option.rect, option.font, badge.name, badge.extension, compact=self.compact)
        dark = is_dark(option.palette)
        _draw_disc(painter, option, badge, where)
        _draw_lamp(painter, option, badge, where, stale=self.stale)
        text = RowText(painter, option)
        if badge.waited:
            _draw_waited(painter, option, where)
        _draw_star(painter, option, badge, where, text.quiet)
        figures = with_figures(option.font)
        text.write(where.extension, badge.extension, figures, text.quiet, self.words)
        text.write(where.name, badge.name, self._name_font(option), text.ink, self.words)
        lamp = colour(badge.presence, dark=dark, stale=self.stale)
        ink = text.ink if text.selected else lamp
        said = (found, *self._details(badge)) if found else self._details(badge)
        text.write_parts(where.said, presence_words(badge), ink, said, {found: self.words})

    def _name_font(self, option: QStyleOptionViewItem) -> QFont:
        """Answer the font of a name: while one searches, what was found is to stand out in it."""
        font = QFont(option.font)
        if not self.words:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _details(self, badge: Badge) -> tuple[str, ...]:
        if badge.since is None or self.stale:
            return details(badge)
        self.timed.emit()
        return tuple(part for part in (*details(badge), lasting(badge, self._now())) if part)


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    text = RowText(painter, option)
    height = option.fontMetrics.lineSpacing()
    row = option.rect
    line = QRect(row.left() + MARGIN, row.bottom() - height - 5, row.width() - 2 * MARGIN, height)
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    text.write(line, words, font, text.quiet)


def _draw_disc(
    painter: QPainter, option: QStyleOptionViewItem, badge: Badge, where: Places
) -> None:
    disc = QRectF(mirrored(option, where.disc))
    dark = is_dark(option.palette)
    initials = Initials(badge.user, badge.initials, lamp=where.disc.intersects(where.lamp))
    draw_initials(painter, disc, initials, option.font, dark=dark)


def _draw_lamp(
    painter: QPainter, option: QStyleOptionViewItem, badge: Badge, where: Places, *, stale: bool
) -> None:
    # The gap keeps the colour of the list on a selected row too: every lamp stays legible there.
    spot = QRectF(mirrored(option, where.lamp))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(spot.adjusted(-LAMP_GAP, -LAMP_GAP, LAMP_GAP, LAMP_GAP))
    dark = is_dark(option.palette)
    if badge.presence is Presence.NO_PHONE:
        # A dash alone would look like a hole in the initials' disc; others fill it.
        ground = colour(badge.presence, dark=dark, stale=stale)
        ground.setAlphaF(_PALE)
        painter.setBrush(ground)
        painter.drawEllipse(spot)
    draw_lamp(painter, spot, badge.presence, dark=dark, stale=stale)


def _draw_waited(painter: QPainter, option: QStyleOptionViewItem, where: Places) -> None:
    """Draw a clock at the disc: the person is told when they are free."""
    side = round(where.disc.width() * _CLOCK)
    place = QRect(0, 0, side, side)
    place.moveTopRight(where.disc.topRight() + QPoint(3, -2))
    spot = QRectF(mirrored(option, place))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(spot.adjusted(-1, -1, 1, 1))
    draw_shape(painter, spot, shapes.clock(), secondary(option.palette), shapes.LAMP_GRID)


def _draw_star(
    painter: QPainter, option: QStyleOptionViewItem, badge: Badge, where: Places, ink: QColor
) -> None:
    """Draw the star of a favourite; others' hollow, under the pointer alone."""
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if where.star.isEmpty() or not (badge.favourite or hovered):
        return
    spot = QRectF(mirrored(option, where.star))
    draw_shape(painter, spot, shapes.star(hollow=not badge.favourite), ink, shapes.LAMP_GRID)
