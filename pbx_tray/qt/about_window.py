"""The window about the app: its version, what it is made of, and the licence of each part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pbx_tray import __version__
from pbx_tray.core.parts import Part, versions
from pbx_tray.qt.reading import NameList, ReadingText, plain_words
from pbx_tray.qt.spoken import spoken

_GRID = 4


class AboutWindow(QWidget):
    """Shows the parts it is given; before that, that they are looked for."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self._names = NameList()
        self._licence = ReadingText()
        self._about = plain_words("")
        self._failed = False
        self._copy = QPushButton(autoDefault=True)
        self._copy.setEnabled(False)
        self._close = QPushButton(autoDefault=True)
        self._lay_out()
        self._names.currentRowChanged.connect(self._show_row)
        self._copy.clicked.connect(self._copy_versions)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(Qt.Key.Key_Escape, self, self.close)
        spoken(self, self._say)
        self._names.setFocus()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("About PBX Tray"))
        self._names.setAccessibleName(self.tr("Parts"))
        self._licence.setAccessibleName(self.tr("Licence"))
        self._about.setText(
            self.tr(
                "Shows who is available and who is ringing at an Axeos PBX. It is free "
                "software under the MIT licence, built from these parts."
            )
        )
        self._copy.setText(self.tr("&Copy versions"))
        self._close.setText(self.tr("C&lose"))
        if not self._parts:
            self._licence.setPlainText(self._waiting())

    def _waiting(self) -> str:
        if self._failed:
            return self.tr("The licences can't be read. They lie where PBX Tray is installed.")
        return self.tr("Reading the licences…")

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these (a slot)."""
        self._parts = tuple(parts)
        self._names.addItems([part.title for part in parts])
        self._names.updateGeometry()
        self._names.setCurrentRow(0)
        self._copy.setEnabled(True)

    def show_trouble(self) -> None:
        """Say that there is nothing to show (a slot)."""
        self._failed = True
        self._licence.setPlainText(self._waiting())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size at the first start: by letters, as wide as a licence is written."""
        letter = self.fontMetrics()
        wanted = QSize(130 * letter.averageCharWidth(), 34 * letter.height())
        return wanted.expandedTo(self.minimumSizeHint())

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(2 * _GRID)
        beside.addWidget(self._names)
        beside.addWidget(self._licence, 1)
        ways = QHBoxLayout()
        ways.setSpacing(2 * _GRID)
        ways.addWidget(self._copy)
        ways.addStretch()
        ways.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[4 * _GRID] * 4)
        layout.setSpacing(3 * _GRID)
        layout.addWidget(_title(f"PBX Tray {__version__}"))
        layout.addWidget(self._about)
        layout.addLayout(beside, 1)
        layout.addLayout(ways)

    def _show_row(self, row: int) -> None:
        self._licence.setPlainText(self._parts[row].licence)

    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText(versions(self._parts))
        self._copy.setText(self.tr("Versions &copied"))


def _title(text: str) -> QLabel:
    label = plain_words(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * 1.4)
    font.setBold(True)
    label.setFont(font)
    return label
