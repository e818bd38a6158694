"""Keeps the app where its person can reach it: in its window, in the tray, or in both."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from pbx_tray.core.language import tr
from pbx_tray.qt.in_front import bring
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.tray import Tray


class InReach(QObject):
    """Shows and hides the window, and never hides it where there is no tray.

    Signals:
        went_to_tray(): the window has closed, and the app goes on without it.
        quit_wanted(): the person was asked, and wants the app to end.
    """

    went_to_tray = Signal()
    quit_wanted = Signal()

    def __init__(self, window: MainWindow, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._tray = tray
        self._ended = False
        window.ask_before_closing(self._may_close)
        window.closed.connect(self._go_to_tray)
        tray.clicked.connect(self._raise_or_hide)
        tray.toggled.connect(self._toggle)
        tray.present_changed.connect(self.stay)

    def show(self) -> None:
        """Show the window, in front of the others."""
        bring(self._window)
        self._tray.set_window_shown(True)

    def show_or_hide(self) -> None:
        """Show the window, or hide it if it is in front: another start may be somebody's shortcut.

        Where there is no tray to come back from, it stays.
        """
        if self._window.is_in_front() and self._tray.present:
            self._window.close()
        else:
            self.show()

    def stay(self) -> None:
        """Where there is no tray, have at least the window's button in the task bar."""
        self._tray.look_again()
        if not self._tray.present and not self._window.isVisible() and not self._ended:
            self._window.showMinimized()

    def end(self) -> None:
        """Let the window close: the app ends."""
        self._ended = True

    def _raise_or_hide(self) -> None:
        if self._window.is_in_front():
            self._window.close()
        else:
            self.show()

    def _toggle(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.close()
        else:
            self.show()

    def _may_close(self) -> bool:
        """Where there is no tray, closing the window would leave an invisible program."""
        self._tray.look_again()
        if not self._tray.present and not self._ended:
            self._ask_to_quit()
            return False
        return True

    def _go_to_tray(self) -> None:
        self._tray.set_window_shown(False)
        self.went_to_tray.emit()

    def _ask_to_quit(self) -> None:
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(tr("Quit PBX Tray"))
        question.setText(tr("Quit PBX Tray?"))
        question.setInformativeText(
            tr(
                "This desktop has no tray to stay in. "
                "Without its window, PBX Tray tells of no calls."
            )
        )
        leave = question.addButton(tr("Quit"), QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        leave.clicked.connect(self.quit_wanted)
        question.open()
