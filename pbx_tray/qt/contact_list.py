"""The contacts under the roster, as long as a search finds some."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.contacts import Contacts
from pbx_tray.core.language import tr
from pbx_tray.qt.contact_delegate import MARGIN, ContactDelegate, row_height
from pbx_tray.qt.contact_model import MOST_ROWS, ContactModel
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.typed_letters import is_searched

_ALONE: Final = 12  # rows that are seen at once, where no colleague needs the room
_BESIDE: Final = 4  # and where many do; in a small window fewer


class _View(QListView):
    """The rows.

    Signals:
        chosen(QModelIndex): the person pressed Enter on a row, or clicked it twice.
        typed(str): the person typed these letters while the list had the focus.
    """

    chosen = Signal(QModelIndex)
    typed = Signal(str)

    def __init__(self, model: ContactModel) -> None:
        super().__init__()
        self.setModel(model)
        self.rows = _BESIDE
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.doubleClicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose by Enter: what a single click does is the desktop's, and it must not call."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Pass on what was typed: it is for the search."""
        if is_searched(search):
            self.typed.emit(search)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the height of what there is, up to `rows` rows."""
        rows = min(self.rows, self.model().rowCount())
        return QSize(280, rows * row_height(self.fontMetrics()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the height of one row."""
        return QSize(0, row_height(self.fontMetrics()))


class ContactList(QWidget):
    """What a search finds among the contacts: a heading and a few rows, or nothing at all.

    Signals:
        call_wanted(str): the person wants this number called.
        typed(str): the person typed these letters while the rows had the focus.
    """

    call_wanted = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contacts = Contacts()
        self._text = ""
        self._model = ContactModel(self)
        self._heading = QLabel()
        self._view = _View(self._model)
        self._prepare()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._view)
        self.hide()

    @property
    def shown(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    def show_contacts(self, contacts: Contacts) -> None:
        """Search these contacts from now on."""
        self._contacts = contacts
        self._refresh()

    def search(self, text: str) -> None:
        """Show those in whom every word of `text` occurs; nothing where it is blank."""
        self._text = text
        self._refresh()

    def make_room_for(self, colleagues: int) -> None:
        """Show fewer rows at once, the more colleagues were found."""
        a_third = self.window().height() // (3 * row_height(self.fontMetrics()))
        wanted = max(_BESIDE, _ALONE - 2 * colleagues)
        self._view.rows = max(2, min(wanted, a_third)) if colleagues else _ALONE
        self._view.updateGeometry()

    def enter(self) -> None:
        """Go to the first row, or to where the person was."""
        self._view.setFocus()
        if not self._view.currentIndex().isValid() and self.shown:
            self._view.setCurrentIndex(self._model.index(0, 0))

    def call_first(self) -> None:
        """Go to the first row, and ask for a call to it."""
        first = self._model.index(0, 0)
        self._view.setCurrentIndex(first)
        self._view.setFocus()
        self._call(first)

    def _prepare(self) -> None:
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setContentsMargins(MARGIN, 8, MARGIN, 4)
        self._heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._heading.setBuddy(self._view)
        spoken(self, self._say)
        self._view.setItemDelegate(ContactDelegate(self._model.row_at, self))
        self._view.chosen.connect(self._call)
        self._view.typed.connect(self.typed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _say(self) -> None:
        self._view.setAccessibleName(self.tr("Contacts"))
        self._heading.setText(self._heading_words())

    def _refresh(self) -> None:
        self._model.search(self._contacts, self._text)
        self._heading.setText(self._heading_words())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self._heading.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._view.updateGeometry()
        self.setVisible(bool(self.shown))

    def _heading_words(self) -> str:
        if self.shown < MOST_ROWS:
            return self.tr("Contacts")
        return tr("Contacts: the first of {found} found", found=self._model.found)

    def _call(self, index: QModelIndex) -> None:
        self.call_wanted.emit(self._model.row_at(index.row()).key)
