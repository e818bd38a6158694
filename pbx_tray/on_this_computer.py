"""How the app lives on this computer: its colours, its log, and whether it starts by itself."""

from __future__ import annotations

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

    def wear(self) -> None:
        """Look and log as was chosen; before the first window is shown."""
        logs.choose(self._kept.value.advanced)
        self._appearance.choose(self._kept.value.appearance)

    def start(self) -> None:
        """Look whether the system starts the app at login; after the first paint."""
        if self._options.demo:
            return
        self._login = self._at_login(self._options)
        self._login.found.connect(self._choosing.keep)
        self._login.failed.connect(self._notices.tell_start_up)
        self._choosing.tell(StartUpChoices, self._login.choose)
        self._login.look()

    def close(self) -> None:
        """End what is being written."""
        if self._login is not None:
            self._login.close()

    def _at_login(self, options: Namespace) -> LoginStart:
        from pbx_tray.desktop.autostart import autostart  # noqa: PLC0415 - not before the first paint
        from pbx_tray.login_start import LoginStart  # noqa: PLC0415 - as above
        from pbx_tray.menu_entry import own_command  # noqa: PLC0415 - as above

        command = own_command()
        if options.config_dir:
            command = (*command, "--config-dir", str(Path(options.config_dir).absolute()))
        chosen, untouched = self._kept.value.start_up, self._kept.untouched.start_up
        locked = "at_login" in self._kept.policy.locked_in(chosen)
        preset = untouched.at_login and chosen.at_login
        return LoginStart(chosen, autostart(), command, self, decided=locked or preset)
