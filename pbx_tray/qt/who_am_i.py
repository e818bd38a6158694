"""The question that follows a sign-in with an API key: which of the users is the person here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.display import display, isolated
from pbx_tray.core.presence import Badge, folded
from pbx_tray.qt.clear_button import add_clear_button
from pbx_tray.qt.dialog_layout import GRID, buttons_apart, column_of
from pbx_tray.qt.spoken import spoken

_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class WhoAmI(QDialog):
    """Lists the users by name, to be searched by name, user name or extension.

    Signals:
        chosen(str): the user name of whom the person says they are.
        skipped(): the person is not in the list, or does not want to say.
    """

    chosen = Signal(str)
    skipped = Signal()

    def __init__(self, people: Sequence[Badge], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._searched = [folded(f"{p.name} {p.username} {p.extension}") for p in people]
        self._found: list[Badge] = []
        self._rows = QStringListModel(self)
        self._list = QListView()
        self._list.setModel(self._rows)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(GRID // 2)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._why = QLabel()
        self._search = QLineEdit()
        add_clear_button(self._search)
        self._search.installEventFilter(self)
        self._nobody = QLabel(self._list)
        self._nobody.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = QPushButton(default=True)
        self._skip = QPushButton(autoDefault=False)
        spoken(self, self._say)
        self._lay_out()
        self._search.textChanged.connect(self._filter)
        self._list.doubleClicked.connect(self._take)
        self._choose.clicked.connect(self._take)
        self._skip.clicked.connect(self.reject)
        self.rejected.connect(self.skipped)
        self._filter("")
        self._search.setFocus()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Which of these is you?"))
        self._why.setText(
            self.tr(
                "With an API key the PBX does not say who you are. "
                "Choose yourself, to be told of your own calls."
            )
        )
        self._list.setAccessibleName(self.tr("People"))
        self._search.setPlaceholderText(self.tr("Search by name or extension"))
        self._search.setAccessibleName(self.tr("Search"))
        self._nobody.setText(self.tr("Nobody in the list matches."))
        self._choose.setText(self.tr("That's me"))
        self._skip.setText(self.tr("I'm not in the list"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys move through the list while one types in the search field."""
        if (
            watched is self._search
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        inside = QVBoxLayout(self._list)
        inside.addWidget(self._nobody, alignment=Qt.AlignmentFlag.AlignCenter)
        layout = column_of(self, 3 * GRID)
        layout.addWidget(self._why)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons_apart(self._skip, self._choose))
        self.resize(self.fontMetrics().averageCharWidth() * 62, self.fontMetrics().height() * 26)

    def _filter(self, text: str) -> None:
        wanted = folded(text).split()
        both = zip(self._people, self._searched, strict=True)
        self._found = [one for one, words in both if all(part in words for part in wanted)]
        self._rows.setStringList([_line(one) for one in self._found])
        self._nobody.setVisible(not self._found)
        self._choose.setEnabled(bool(self._found))
        self._list.setCurrentIndex(self._rows.index(0))

    def _take(self) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].username)
            self.accept()


def _line(one: Badge) -> str:
    """Answer one line of plain text that tells even two people of the same name apart."""
    name = display(one.name) or display(one.username)
    rest = [part for part in (one.extension, one.username) if display(part) not in {"", name}]
    return "  ·  ".join(isolated(part) for part in (name, *rest))
