"""Plain text that takes the room it is given, however long its words are."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pbx_tray.qt.lamps import secondary


class FittedText(QLabel):
    """Text in lines, broken between words, and within one where it must be.

    It has the height that it was last fitted to, for a layout asks about heights too early. `scale`
    is the size of its letters against the window's; `quiet` text has the secondary colour.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scale: float = 1.0,
        bold: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._scale = scale
        self._bold = bold
        self._quiet = quiet
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show `text`; nothing takes no room."""
        self.setText(text)
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer no width: it takes what there is."""
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same."""
        return self.sizeHint()

    def fit(self, width: int) -> None:
        """Take as many lines as the text needs where it is `width` wide."""
        self.setFixedHeight(ceil(sum(height for _, height in self._laid_out(width))))

    @property
    def first_line(self) -> float:
        """How high the first of its lines is."""
        return QFontMetricsF(self._font()).height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the text, each line in its own direction, all on the interface's side."""
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(secondary(self.palette()) if self._quiet else ink)
        top = 0.0
        for layout, height in self._laid_out(self.width()):
            layout.draw(painter, QPointF(0, top))
            top += height

    def _laid_out(self, width: int) -> Iterator[tuple[QTextLayout, float]]:
        """Lay out each line of the text; answer it with the height that it takes."""
        for line in self.text().split("\n"):
            layout = QTextLayout(line, self._font())
            layout.setTextOption(self._option())
            layout.beginLayout()
            height = 0.0
            while (row := layout.createLine()).isValid():
                row.setLineWidth(width)
                row.setPosition(QPointF(0, height))
                height += row.height()
            layout.endLayout()
            yield layout, height

    def _option(self) -> QTextOption:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _font(self) -> QFont:
        font = QFont(self.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        if self._bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font
