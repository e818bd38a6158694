"""The chips under the search field: everyone, the favourites, or those of one presence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from pbx_tray.core.arranging import IN_ORDER
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import draw_lamp, draw_shape, is_dark, secondary, word
from pbx_tray.qt.link_words import not_live
from pbx_tray.qt.more_button import MoreButton
from pbx_tray.qt.row_text import text_width
from pbx_tray.qt.spoken import spoken

_SIGN: Final = 14
_PADDING: Final = 5  # at both sides of what a chip says
_BESIDE: Final = 3  # between sign and number
_MARGIN: Final = 8
_GAP: Final = 2
_LOWEST: Final = 400  # pixels of window; in a lower one the list needs the room


@dataclass(frozen=True, slots=True)
class Only:
    """Whom a chip leaves in the list: those of a presence, those with a star, or everyone."""

    presence: Presence | None = None
    stars: bool = False


EVERYONE: Final = Only()
STARS: Final = Only(stars=True)


class FilterChips(QWidget):
    """One chip is chosen, always. Chips of nobody are not shown.

    Those without room are in the menu of a last small button.

    Signals:
        chosen(Only): the person chose another chip.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        onlys = (EVERYONE, STARS, *(Only(presence) for presence in IN_ORDER))
        self._chips = {only: _Chip(only) for only in onlys}
        self._counts: dict[Only, int] = {}
        self._only = EVERYONE
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 4)
        row.setSpacing(_GAP)
        for chip in self._chips.values():
            group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(self._choose)
        self._more = MoreButton(self._offer_hidden)
        row.addWidget(self._more)
        row.addStretch(1)
        self._chips[EVERYONE].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        spoken(self, self._refresh)
        self.hide()

    @property
    def only(self) -> Only:
        """What is chosen."""
        return self._only

    def choose(self, only: Only) -> None:
        """Choose this chip, as if it had been clicked."""
        if only != self._only:
            self._only = only
            self._chips[only].setChecked(True)
            self._refresh()
            self.chosen.emit(only)

    def show_counts(self, total: int, starred: int, presences: Mapping[Presence, int]) -> None:
        """Say how many there are of each."""
        counts = {EVERYONE: total, STARS: starred}
        counts.update((Only(presence), count) for presence, count in presences.items())
        before, self._counts = self._counts, counts
        differing = [only for only in self._chips if counts.get(only) != before.get(only)]
        for only in differing:
            self._chips[only].show_count(counts.get(only, 0))
        if differing:
            self._fit()

    def show_stale(self, *, stale: bool) -> None:
        """Say whether nobody knows that the numbers are still so: hollow and grey, and in words."""
        for chip in self._chips.values():
            chip.show_stale(stale=stale)
        self._fit()

    def make_room(self, height: int) -> None:
        """Be there where the window is as high as that, and there is anybody to choose from."""
        self.setVisible(height >= _LOWEST and self._counts.get(EVERYONE, 0) > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer that any width does."""
        return QSize(0, self._chips[EVERYONE].sizeHint().height() + 4)

    def _choose(self) -> None:
        self.choose(next(only for only, chip in self._chips.items() if chip.isChecked()))

    def _refresh(self) -> None:
        for only, chip in self._chips.items():
            chip.show_count(self._counts.get(only, 0))
        self._fit()

    def _fit(self) -> None:
        """Show who is chosen and, from the first on, those who have somebody and have room."""
        wanted = [only for only in self._chips if self._counts.get(only) or only == self._only]
        fitting = self._fitting(wanted)
        for only, chip in self._chips.items():
            chip.setVisible(only in fitting)
        hidden = (only for only in wanted if only not in fitting)
        self._more.show_left_out([self._chips[only].told for only in hidden])

    def _fitting(self, wanted: Sequence[Only]) -> set[Only]:
        room = self.width() - 2 * _MARGIN + _GAP
        if sum(map(self._width, wanted)) <= room:
            return set(wanted)
        room -= self._width(self._only) + self._more.sizeHint().width() + _GAP
        fitting = {self._only}
        for only in wanted:
            if only != self._only:
                room -= self._width(only)
                if room < 0:
                    break
                fitting.add(only)
        return fitting

    def _offer_hidden(self, menu: QMenu) -> None:
        """Put into the menu those who have somebody and no room."""
        for only, chip in self._chips.items():
            if chip.isHidden() and self._counts.get(only):
                menu.addAction(chip.picture(), chip.told, partial(self.choose, only))

    def _width(self, only: Only) -> int:
        return self._chips[only].sizeHint().width() + _GAP


class _Chip(QToolButton):
    """A sign and a number; its words while it is chosen, and always in its tooltip.

    The style paints the button alone: the room that it would leave around them is not even.
    """

    def __init__(self, only: Only) -> None:
        super().__init__()
        self._only = only
        self._count = 0
        self._stale = False
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(_SIGN, _SIGN))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._refresh)

    @property
    def said(self) -> str:
        """Its words and its number, whether it is chosen or not."""
        return f"{self._words()} {QLocale().toString(self._count)}"

    @property
    def told(self) -> str:
        """The same for who may see no lamp: "Available 12, not live"."""
        return ", ".join((self.said, *self._mark()))

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self._refresh()

    def show_stale(self, *, stale: bool) -> None:
        """Draw the lamp as stale, and say it; or not any more."""
        if stale is not self._stale:
            self._stale = stale
            self._refresh()
            self.update()

    def picture(self) -> QIcon:
        """Answer its sign, for a menu, sharp on any screen."""
        ratio = 3  # Qt scales it down to what the screen has
        picture = QPixmap(QSize(_SIGN, _SIGN) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._draw_sign(painter, QRectF(0, 0, _SIGN, _SIGN))
        painter.end()
        return QIcon(picture)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the sign and the number, with the same room at both sides."""
        width = self._text_left() + text_width(self.text(), self.font()) + _PADDING
        return QSize(width, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the button as the style has it, and on it the sign and the number."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        sign = QRect(_PADDING, (self.height() - _SIGN) // 2, _SIGN, _SIGN)
        self._draw_sign(painter, QRectF(self._mirrored(sign)))
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        room = self._mirrored(self.rect().adjusted(self._text_left(), 0, -_PADDING, 0))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(room, flags, self.text())

    def _words(self) -> str:
        if self._only.presence is not None:
            return word(self._only.presence)
        return self.tr("Favourites") if self._only.stars else self.tr("Everyone")

    def _refresh(self) -> None:
        words, count = self._words(), QLocale().toString(self._count)
        mark = self._mark()
        whole = self.isChecked() or self._only == EVERYONE
        self.setText(self.said if whole else count)
        self.setToolTip(", ".join((words, *mark)))
        self.setAccessibleName(", ".join((words, count, *mark)))

    def _mark(self) -> tuple[str, ...]:
        """Answer that its number is stale, where a lamp would show it."""
        return not_live(stale=self._stale and self._only.presence is not None)

    def _text_left(self) -> int:
        return _PADDING + (_SIGN + _BESIDE if self._only != EVERYONE else 0)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _draw_sign(self, painter: QPainter, square: QRectF) -> None:
        if self._only.presence is not None:
            dark, presence = is_dark(self.palette()), self._only.presence
            draw_lamp(painter, square, presence, dark=dark, stale=self._stale)
        elif self._only.stars:
            star = shapes.star(hollow=False)
            draw_shape(painter, square, star, secondary(self.palette()), shapes.LAMP_GRID)
