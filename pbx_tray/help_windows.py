"""What both menus have for who needs help: the window about the app, and the diagnostics."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pbx_tray.contact_book import ContactBook
from pbx_tray.qt.menu_button import MenuButton
from pbx_tray.qt.store import Store
from pbx_tray.qt.tray import Tray
from pbx_tray.session import Session
from pbx_tray.signed_in import SignedIn

if TYPE_CHECKING:
    from pbx_tray.diagnostics.diagnostics import Diagnostics
    from pbx_tray.diagnostics.gathering import Gathering
    from pbx_tray.diagnostics.situation import Situation
    from pbx_tray.qt.about import About


class HelpWindows(QObject):
    """Opens them from the menus of the window and the tray; made when they are first wanted."""

    def __init__(
        self,
        button: MenuButton,
        tray: Tray,
        gathering: Callable[[], Gathering],
        situation: Callable[[], Situation],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._gathering = gathering
        self._situation = situation
        self._about: About | None = None
        self._diagnostics: Diagnostics | None = None
        for menu in (button, tray):
            menu.about_wanted.connect(self._show_about)
            menu.diagnostics_wanted.connect(self._show_diagnostics)

    @property
    def about(self) -> About:
        """The window about the app."""
        from pbx_tray.installed_parts import (  # noqa: PLC0415 - not before the first paint
            installed_parts,
        )
        from pbx_tray.qt.about import About  # noqa: PLC0415 - as above

        if self._about is None:
            self._about = About(installed_parts, self)
        return self._about

    @property
    def diagnostics(self) -> Diagnostics:
        """The diagnostics."""
        from pbx_tray.diagnostics.diagnostics import (  # noqa: PLC0415 - not before the first paint
            Diagnostics,
        )
        from pbx_tray.installed_parts import (  # noqa: PLC0415 - as above
            installed_parts,
        )

        if self._diagnostics is None:
            gathering = self._gathering()
            self._diagnostics = Diagnostics(gathering, self._situation, installed_parts, self)
        return self._diagnostics

    def _show_about(self) -> None:
        self.about.show()

    def _show_diagnostics(self) -> None:
        self.diagnostics.show()

    def close(self) -> None:
        """Close them, and wait for what is being read. As often as one likes."""
        for part in (self._about, self._diagnostics):
            if part is not None:
                part.close()


def gathering_from(settings: Path, log: Path, session: Session) -> Callable[[], Gathering]:
    """Answer what makes the gathering from these folders and what the PBX has answered."""

    def gathering() -> Gathering:
        from pbx_tray.diagnostics.gathering import Gathering  # noqa: PLC0415 - not before the first paint

        return Gathering(settings, log, session.recent)

    return gathering


def situation_of(signed_in: SignedIn, store: Store, book: ContactBook) -> Callable[[], Situation]:
    """Answer what tells how things stand with these, in the GUI thread."""

    def situation() -> Situation:
        from pbx_tray.diagnostics.situation import Situation  # noqa: PLC0415 - not before the first paint
        from pbx_tray.diagnostics.surroundings import surroundings  # noqa: PLC0415 - as above

        return Situation(
            signed_in.accounts,
            signed_in.account,
            store.link,
            store.state,
            book.contacts,
            surroundings(),
        )

    return situation
