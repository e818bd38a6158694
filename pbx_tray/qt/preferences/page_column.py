"""The column in which a page stands, and scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from pbx_tray.qt.preferences.control import GRID
from pbx_tray.qt.preferences.page import Page


class PageColumn(QScrollArea):
    """A page that scrolls up and down, and is never narrower than it can be."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        # The page stands on the window's own ground.
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a width that cuts nothing, beside a scroll bar."""
        least = self._page.minimumSizeHint()
        beside = self.verticalScrollBar().sizeHint().width() + GRID
        return QSize(least.width() + beside, min(least.height(), 8 * self.fontMetrics().height()))

    def measure(self) -> None:
        """Have the page measured anew: of what changed while it was hidden, Qt keeps old sizes."""
        for part in reversed((self._page, *self._page.findChildren(QWidget))):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the page where it needs more room than before, and with it where one writes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self._show_focus)  # once all has its new place
        return super().eventFilter(watched, event)

    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._page.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)
