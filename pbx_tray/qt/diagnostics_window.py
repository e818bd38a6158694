"""The window of the diagnostics: every file as it will be saved, to be read before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pbx_tray.core.language import tr
from pbx_tray.core.told_file import ToldFiles
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.reading import NameList, ReadingText, plain_words
from pbx_tray.qt.spoken import spoken

_GRID = 4
_LONGEST = 400  # characters: a line without an end would hold the window up


class DiagnosticsWindow(QWidget):
    """Shows the files it is given; before that, that they are gathered.

    Signals:
        save_wanted(Path): the person wants what is shown in a file of this name.
    """

    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._files: ToldFiles = ()
        self._why = plain_words("")
        self._names = NameList()
        self._about = plain_words("")
        self._text = ReadingText()
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._trouble = HintLine(Hint.TROUBLE)
        self._told = HintLine(Hint.PLAIN)
        self._save = QPushButton(autoDefault=True)
        self._close = QPushButton(autoDefault=True)
        self._lay_out()
        self._names.currentRowChanged.connect(self._show_row)
        self._save.clicked.connect(self._ask_where)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Save, self, self._save.click)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(Qt.Key.Key_Escape, self, self.close)
        spoken(self, self._say)
        self.show_gathering()
        self._names.setFocus()

    def show_gathering(self) -> None:
        """Say that the files are gathered, and offer none."""
        self._files = ()
        self._names.clear()
        self._about.clear()
        self._text.setPlainText(self.tr("Gathering…"))
        self._save.setEnabled(False)
        self._told.say("")
        self._trouble.say("")

    def show_files(self, files: ToldFiles) -> None:
        """Show these."""
        self._files = files
        self._names.clear()
        self._names.addItems([file.name for file in files])
        self._names.updateGeometry()
        self._names.setCurrentRow(0)
        self._save.setEnabled(True)

    def tell_saved(self) -> None:
        """Say that they are saved."""
        self._trouble.say("")
        self._told.say(self.tr("Saved. What you see here is all that is in the file."))

    def show_trouble(self, *, gathered: bool) -> None:
        """Say that they could not be saved, or not even `gathered`."""
        self._told.say("")
        if gathered:
            why = self.tr("The file could not be saved. Choose another place.")
        else:
            why = self.tr("The diagnostics could not be gathered. Close this window and try again.")
            self._text.clear()
        self._trouble.say(why)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size at the first start: by letters, as wide as a log is written."""
        letter = self.fontMetrics()
        wanted = QSize(130 * letter.averageCharWidth(), 36 * letter.height())
        return wanted.expandedTo(self.minimumSizeHint())

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Copy diagnostics"))
        self._why.setText(
            self.tr(
                "For somebody who helps you: this is all that the zip file will contain. "
                "Names and numbers are replaced, passwords left out. Look through it before "
                "you hand it on."
            )
        )
        self._names.setAccessibleName(self.tr("Files"))
        self._text.setAccessibleName(self.tr("What is in the file"))
        self._save.setText(self.tr("&Save…"))
        self._close.setText(self.tr("C&lose"))
        self._say_about(self._names.currentRow())

    def _lay_out(self) -> None:
        reading = QVBoxLayout()
        reading.setSpacing(2 * _GRID)
        reading.addWidget(self._about)
        reading.addWidget(self._text, 1)
        beside = QHBoxLayout()
        beside.setSpacing(2 * _GRID)
        beside.addWidget(self._names)
        beside.addLayout(reading, 1)
        ways = QHBoxLayout()
        ways.setSpacing(2 * _GRID)
        ways.addWidget(self._save)
        ways.addStretch()
        ways.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[4 * _GRID] * 4)
        layout.setSpacing(3 * _GRID)
        layout.addWidget(self._why)
        layout.addLayout(beside, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(self._told)
        layout.addLayout(ways)

    def _show_row(self, row: int) -> None:
        self._say_about(row)
        if 0 <= row < len(self._files):
            self._text.setPlainText("\n".join(_lines(self._files[row].text)))

    def _say_about(self, row: int) -> None:
        if 0 <= row < len(self._files):
            self._about.setText(tr(self._files[row].about))

    def _ask_where(self) -> None:
        ask_where_to(self, self.save_wanted.emit)


def ask_where_to(parent: QWidget, then: Callable[[Path], object]) -> QFileDialog:
    """Ask where the zip file is to be saved."""
    dialog = QFileDialog(parent, parent.tr("Save diagnostics"), QDir.homePath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(parent.tr("Zip files (*.zip)"))
    dialog.setDefaultSuffix("zip")
    dialog.selectFile("pbx-tray-diagnostics.zip")
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def _lines(text: str) -> Iterator[str]:
    """Answer the lines; one that is too long goes on in the next."""
    for line in text.splitlines():
        yield from (line[start : start + _LONGEST] for start in range(0, len(line) or 1, _LONGEST))
