"""How the app lives on this computer: its colours, its log, and when it is started."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pbx_tray import logs
from pbx_tray.choosing import Choosing
from pbx_tray.core.choices import AdvancedChoices, AppearanceChoices, StartUpChoices
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.appearance import Appearance
from pbx_tray.qt.own_notices import OwnNotices
from pbx_tray.qt.tray import Tray

if TYPE_CHECKING:
    from pbx_tray.login_start import LoginStart
    from pbx_tray.phone_links import PhoneLinks


class OnThisComputer(QObject):
    """Has what is kept hold from `wear` and `start` on, and what is chosen at once."""

    def __init__(
        self,
        options: Namespace,
        kept: KeptSettings,
        choosing: Choosing,
        tray: Tray,
        notices: OwnNotices,
    ) -> None:
        super().__init__(choosing)
        self._options = options
        self._kept = kept
        self._choosing = choosing
        self._notices = notices
        self._appearance = Appearance(self)
        self._appearance.panel_told.connect(tray.show_on)
        choosing.tell(AppearanceChoices, self._appearance.choose)
        choosing.tell(AdvancedChoices, logs.choose)
        self._login: LoginStart | None = None  # until `start`
        self._links: PhoneLinks | None = None  # until somebody looks

    def wear(self) -> None:
        """Look and log as was chosen; before the first window is shown."""
        logs.choose(self._kept.value.advanced)
        self._appearance.choose(self._kept.value.appearance)

    def start(self) -> None:
        """Look whether the system starts the app at login; after the first paint."""
        if self._options.demo:
            return
        self._login = self._at_login()
        self._login.found.connect(self._choosing.keep)
        self._login.failed.connect(self._notices.tell_start_up)
        self._choosing.tell(StartUpChoices, self._login.choose)
        self._login.look()
        self._choosing.links_asked.connect(self._look_at_links)
        self._choosing.links_wanted.connect(self._choose_links)

    def close(self) -> None:
        """End what is being written."""
        if self._links is not None:
            self._links.close()
        if self._login is not None:
            self._login.close()

    def _at_login(self) -> LoginStart:
        from pbx_tray.desktop.autostart import autostart  # noqa: PLC0415 - not before the first paint
        from pbx_tray.login_start import LoginStart  # noqa: PLC0415 - as above

        chosen, untouched = self._kept.value.start_up, self._kept.untouched.start_up
        locked = "at_login" in self._kept.policy.locked_in(chosen)
        preset = untouched.at_login and chosen.at_login
        return LoginStart(chosen, autostart(), self._command, self, decided=locked or preset)

    def _look_at_links(self) -> None:
        self._phone_links().look()

    def _choose_links(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._phone_links().choose(wanted)

    def _phone_links(self) -> PhoneLinks:
        from pbx_tray.phone_links import PhoneLinks, link_handler  # noqa: PLC0415 - not before it is shown

        if self._links is None:
            windows = sys.platform == "win32"
            self._links = PhoneLinks(link_handler(self._command), self, elsewhere=windows)
            self._links.told.connect(self._choosing.show_links)
        return self._links

    @property
    def _command(self) -> tuple[str, ...]:
        """What starts this app again, with its folder."""
        from pbx_tray.menu_entry import own_command  # noqa: PLC0415 - not before the first paint

        folder = self._options.config_dir
        kept = ("--config-dir", str(Path(folder).absolute())) if folder else ()
        return (*own_command(), *kept)
