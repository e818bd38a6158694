"""What both menus have for who needs help: the window about the app, and the diagnostics."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pbx_tray.contact_book import ContactBook
from pbx_tray.diagnostics.diagnostics import Diagnostics
from pbx_tray.diagnostics.gathering import Gathering
from pbx_tray.diagnostics.situation import Situation
from pbx_tray.diagnostics.surroundings import surroundings
from pbx_tray.installed_parts import installed_parts
from pbx_tray.qt.about import About
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.store import Store
from pbx_tray.qt.tray import Tray
from pbx_tray.signed_in import SignedIn


class HelpWindows(QObject):
    """Opens them from the menus of the window and the tray."""

    def __init__(
        self,
        window: MainWindow,
        tray: Tray,
        gathering: Gathering,
        situation: Callable[[], Situation],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.about = About(installed_parts, self)
        self.diagnostics = Diagnostics(gathering, situation, installed_parts, self)
        for menu in (window, tray):
            menu.about_wanted.connect(self.about.show)
            menu.diagnostics_wanted.connect(self.diagnostics.show)

    def close(self) -> None:
        """Close them, and wait for what is being read. As often as one likes."""
        self.about.close()
        self.diagnostics.close()


def situation_of(signed_in: SignedIn, store: Store, book: ContactBook) -> Callable[[], Situation]:
    """Answer what tells how things stand with these, in the GUI thread."""
    return lambda: Situation(
        signed_in.accounts,
        signed_in.account,
        store.link,
        store.state,
        book.contacts,
        surroundings(),
    )
