"""How the list of people looks and who has a star in it, as it is chosen, kept and shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pbx_tray.choosing import Choosing
from pbx_tray.core.choices import RosterChoices
from pbx_tray.core.favourites import favourites_of, with_star
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.store import Store
from pbx_tray.signed_in import SignedIn


class ChosenRoster(QObject):
    """Keeps what is chosen in the window, and shows there what is chosen anywhere."""

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        signed_in: SignedIn,
        kept: KeptSettings,
        choosing: Choosing,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._signed_in = signed_in
        self._kept = kept
        self._choosing = choosing
        window.roster_chosen.connect(choosing.choose)
        window.star_wanted.connect(self._star)
        signed_in.began.connect(self._show)
        choosing.tell(RosterChoices, lambda _: self._show())
        self._show()

    @property
    def _account(self) -> str:
        """Whose stars are shown; the demo's address is another one each time."""
        account = self._signed_in.account
        return f"{self._signed_in.host}/{account.user or ''}" if account else ""

    def _show(self) -> None:
        choices = self._kept.value.roster
        self._window.show_roster_choices(choices, favourites_of(choices, self._account))

    def _star(self, uuid: str, star: bool) -> None:  # noqa: FBT001 - as the signal has it
        users = self._store.state.users
        if self._account and uuid in users:
            choices, user = self._kept.value.roster, users[uuid]
            self._choosing.choose(with_star(choices, self._account, user, star=star, users=users))
