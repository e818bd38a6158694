"""What PBX Tray has to tell of itself: of the line, the sign-in, files; of calls tells another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pbx_tray.core.language import tr
from pbx_tray.core.notices import Notice, line_back, line_lost
from pbx_tray.core.settings_words import SettingsTrouble
from pbx_tray.core.updates import Update, update_notice
from pbx_tray.core.words import Message
from pbx_tray.qt.announcer import Surface

_LINE, _SIGN_IN = "line", "sign-in"


class OwnNotices(QObject):
    """Posts them where `surface()` says that they are shown now."""

    def __init__(self, surface: Callable[[], Surface], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self._told_lost = False

    def tell_lost(self, why: str) -> None:
        """Tell that the line to the PBX is down, and why."""
        self._told_lost = True
        self._surface().post(_LINE, line_lost(why))

    def tell_back(self, host: str) -> None:
        """Tell that it is up again, to whoever was told that it was not."""
        if self._told_lost:
            self._told_lost = False
            self._surface().post(_LINE, line_back(host))

    def forget(self) -> None:
        """Take back what was told of the line and the sign-in: it is another account's now."""
        self._told_lost = False
        for key in (_LINE, _SIGN_IN):
            self._surface().withdraw(key)

    def ask_to_sign_in(self, why: str) -> None:
        """Tell that somebody has to sign in again, and why."""
        self._surface().post(_SIGN_IN, Notice(tr("Sign in again"), why))

    def tell_not_kept(self, why: str) -> None:
        """Tell that the password could not be kept, and why (a slot)."""
        text = f"{why} {Message.M13_ASKED.said()}"
        self._surface().post("vault", Notice(tr("Your password is not kept"), text))

    def tell_not_opened(self, why: str) -> None:
        """Tell that nothing could be opened with a call, and why (a slot)."""
        self._surface().post("opening", Notice(tr("Nothing was opened with the call"), why))

    def tell_contacts(self, problems: str) -> None:
        """Tell what is wrong with the files of contacts; nothing, if it is mended (a slot)."""
        if problems:
            self._surface().post("contacts", Notice(tr("Not all contacts could be read"), problems))
        else:
            self._surface().withdraw("contacts")

    def tell_settings(self, trouble: SettingsTrouble | None) -> None:
        """Tell what is wrong with the file of the settings; nothing, if it is mended."""
        if trouble is not None:
            self._surface().post("settings", Notice(tr("Your settings"), trouble.sentence))
        else:
            self._surface().withdraw("settings")

    def tell_start_up(self, why: str) -> None:
        """Tell that whether the app starts by itself could not be changed (a slot)."""
        self._surface().post("start-up", Notice(tr("Start at login"), why))

    def tell_policy(self, trouble: SettingsTrouble | None) -> None:
        """Tell what of the administrator's policy is not understood, if anything."""
        if trouble is not None:
            self._surface().post(
                "policy", Notice(tr("What your administrator decided"), trouble.sentence)
            )

    def tell_update(self, update: Update) -> None:
        """Tell that a newer version is there (a slot)."""
        self._surface().post("update", update_notice(update))

    def tell_where_it_is(self) -> None:
        """Tell somebody who closed the window that the app goes on."""
        goes_on = Notice(
            tr("PBX Tray goes on"), tr("It stays in the tray, and tells you who calls.")
        )
        self._surface().post("tray", goes_on)
