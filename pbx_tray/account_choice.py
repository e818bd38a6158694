"""Which account is followed: shown wherever one can choose, and done as it is chosen there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pbx_tray.choosing import Choosing
from pbx_tray.qt.menu_button import MenuButton
from pbx_tray.qt.tray import Tray
from pbx_tray.signed_in import SignedIn


class AccountChoice(QObject):
    """Connects the menus and the preferences with who is signed in.

    `show_window` brings the window to the front, over which one signs in.
    """

    def __init__(
        self,
        signed_in: SignedIn,
        show_window: Callable[[], object],
        button: MenuButton,
        tray: Tray,
        choosing: Choosing,
    ) -> None:
        super().__init__(button)
        self._signed_in = signed_in
        self._show_window = show_window
        self._shown_in = (button, tray, choosing)
        for part in self._shown_in:
            part.account_wanted.connect(self._add)
            part.account_chosen.connect(signed_in.switch)
        for menu in (button, choosing):
            menu.sign_out_wanted.connect(signed_in.sign_out)
        choosing.sign_out_of_wanted.connect(signed_in.sign_out_of)
        signed_in.listed.connect(self._show)
        self._show()

    def _add(self) -> None:
        self._show_window()
        self._signed_in.add()

    def _show(self) -> None:
        for part in self._shown_in:
            part.show_accounts(self._signed_in.accounts, self._signed_in.active)
