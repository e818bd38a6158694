"""The icon in the tray: how I and the line stand, and the menu."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.language import mark, tr
from pbx_tray.core.link import Connecting, Link, Live
from pbx_tray.core.presence import Presence
from pbx_tray.core.quiet import Mute, Silence
from pbx_tray.qt import lamps
from pbx_tray.qt.account_menu import AccountMenu
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.tray_host import TrayHost
from pbx_tray.qt.tray_words import (
    in_words,
    missed_words,
    mute_words,
    silence_words,
    unmute_words,
    without_markup,
)

_SHOWN_S = 10.0


class Tray(QObject):
    """The tray icon and its menu. Where there is no tray, all of it is there but not seen.

    Signals:
        clicked(): the person clicked on the icon, and wants the window in front, or away from it.
        calls_wanted(): the person wants to see the call log.
        toggled(): the person chose the menu's first item, which shows the window or hides it.
        call_wanted(): the person wants to call somebody.
        card_wanted(): the person wants the card with the calls that ring, and the keyboard there.
        mute_wanted(Mute | None): the person mutes the alerts, or (None) wants them again.
        account_wanted(): the person wants to sign in to an account, or to one more.
        account_chosen(str): the person wants the account with this key followed.
        preferences_wanted(): the person wants to choose something.
        diagnostics_wanted(): the person wants something to hand to somebody who helps.
        about_wanted(): the person wants to know which version this is, and of what it is made.
        quit_wanted(): the person wants the program to end.
        message_clicked(): the person clicked on the last balloon.
        present_changed(bool): a tray has come, or is gone.
    """

    clicked = Signal()
    toggled = Signal()
    calls_wanted = Signal()
    call_wanted = Signal()
    card_wanted = Signal()
    mute_wanted = Signal(object)
    account_wanted = Signal()
    account_chosen = Signal(str)
    preferences_wanted = Signal()
    diagnostics_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()
    present_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Presence | None, bool] = (None, False)
        self._me: tuple[Presence | None, Link | None, str, str] = (None, None, "", "")
        self._silence: Silence | None = None
        self._words = self._own = ""
        self._missed = 0
        self._window_shown = self._has_accounts = False
        self._drawn: tuple[Presence | None, bool, bool, int] | None = None
        self._panel: Qt.ColorScheme | None = None
        self._menu = QMenu()
        self._window = self._item("", self.toggled)
        self._calls = self._item("", self.calls_wanted)
        self._item(mark("Call…"), self.call_wanted)
        self._card = self._item(mark("Show call card"), self.card_wanted)
        self._card.setVisible(False)
        self._menu.addSeparator()
        self._status = QAction(self._menu)
        self._status.setEnabled(False)
        self._menu.addAction(self._status)
        self._quiet = QAction(self._menu, enabled=False, visible=False)
        self._menu.addAction(self._quiet)
        self._mute = QMenu(self._menu)
        for mute in Mute:
            self._mute.addAction("").setData(mute)
        self._mute.triggered.connect(self._mute_or_not)
        self._menu.addMenu(self._mute)
        self._unmute = QAction(self._menu, visible=False)
        self._unmute.triggered.connect(lambda: self._mute_or_not(self._unmute))
        self._menu.addAction(self._unmute)
        self._menu.addSeparator()
        self._accounts = AccountMenu(self.account_chosen.emit, self._menu)
        self._add = self._item("", self.account_wanted)
        self._item(mark("Preferences…"), self.preferences_wanted)
        self._item(mark("Copy diagnostics…"), self.diagnostics_wanted)
        self._item(mark("About PBX Tray"), self.about_wanted)
        self._item(mark("Quit"), self.quit_wanted)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.message_clicked)
        self._host = TrayHost(self)
        self._host.changed.connect(self._move_in)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._draw)
        spoken(self._menu, self._say)
        # On X11 Qt puts it into a tray that comes later by itself; elsewhere it would only warn.
        if self.present or QGuiApplication.platformName() == "xcb":
            self._icon.show()

    @property
    def present(self) -> bool:
        """Whether there is a tray just now."""
        return self._host.present

    def place(self) -> QRect:
        """Answer where the icon is on the screen; an empty place where nobody can tell."""
        return self._icon.geometry()

    def look_again(self) -> None:
        """Look whether a tray has come or gone: before a window is hidden, say."""
        self._host.look()

    def show_me(
        self, presence: Presence | None, link: Link | None, name: str, host: str = ""
    ) -> None:
        """Show my own presence, if it is known, and how the line stands.

        `link` is None while nobody is signed in; `host` is the PBX's, for people.
        """
        self._me = presence, link, name, host
        self._shown = presence, link is not None and not isinstance(link, Live | Connecting)
        words = in_words(presence, link, name, host)
        self._status.setText(words.replace("&", "&&"))
        self._words = words
        self._draw()

    def show_accounts(self, accounts: Accounts, active: Account | None) -> None:
        """Offer to switch to another account, and to add one; `active` is followed, if any is."""
        self._accounts.show_accounts(accounts, active)
        self._has_accounts = bool(accounts)
        self._say_add()

    def _say_add(self) -> None:
        self._add.setText(self.tr("Add account…") if self._has_accounts else self.tr("Sign in…"))

    def set_window_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot, called by a signal
        """Say in the menu whether its first item shows the window or hides it."""
        self._window_shown = shown
        self._window.setText(self.tr("Hide PBX Tray") if shown else self.tr("Show PBX Tray"))

    def show_on(self, scheme: Qt.ColorScheme | None) -> None:
        """Be legible on a panel of this scheme; None: as the windows are (a slot)."""
        self._panel = scheme
        self._draw()

    def show_missed(self, count: int) -> None:
        """Show how many missed calls nobody has looked at (a slot)."""
        self._missed = count
        words = missed_words(count)
        self._calls.setText(
            f"{self.tr('Call history…')} ({words})" if words else self.tr("Call history…")
        )
        self._draw()

    def show_own(self, words: str) -> None:
        """Say this of my own phones; "" for nothing more (a slot)."""
        self._own = words
        self._draw()

    def set_card_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot, called by a signal
        """Offer the card as long as there are calls on it."""
        self._card.setVisible(shown)

    def show_silence(self, silence: Silence | None) -> None:
        """Show whether nothing is told now, and until when (a slot)."""
        muted = silence is not None and silence.muted
        self._silence = silence
        self._quiet.setText(silence_words(silence, time.time()))
        self._quiet.setVisible(silence is not None and not muted)
        self._mute.menuAction().setVisible(not muted)
        self._unmute.setText(unmute_words(silence, time.time()))
        self._unmute.setVisible(muted)
        self._draw()

    def balloon(self, title: str, body: str, seconds: float = _SHOWN_S) -> None:
        """Show a message at the icon, in plain text."""
        self._icon.showMessage(
            without_markup(title),
            without_markup(body),
            QGuiApplication.windowIcon(),
            round(seconds * 1000),
        )

    def end_balloon(self) -> None:
        """Take the message away where Qt draws it itself; any other one is the desktop's."""
        if QGuiApplication.platformName() == "xcb" and not self.place().isEmpty():
            self._icon.showMessage("", "")

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def _item(self, text: str, wanted: SignalInstance) -> QAction:
        item = QAction(self._menu)
        item.triggered.connect(wanted)
        self._menu.addAction(item)
        if text:
            spoken(self._menu, lambda: item.setText(tr(text)))
        return item

    def _say(self) -> None:
        """Say what depends on how things stand."""
        self._mute.setTitle(self.tr("Mute alerts"))
        for item in self._mute.actions():
            item.setText(mute_words(item.data()))
        self._say_add()
        self.set_window_shown(self._window_shown)
        self.show_missed(self._missed)
        self.show_silence(self._silence)
        self.show_me(*self._me)

    def _mute_or_not(self, item: QAction) -> None:
        self.mute_wanted.emit(item.data())

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS every click opens the menu, and would move the window behind it as well.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.clicked.emit()

    def _move_in(self, present: bool) -> None:  # noqa: FBT001 - a slot, called by a signal
        if present:
            self._icon.show()
        self.present_changed.emit(present)

    def _draw(self) -> None:
        panel = self._panel or QGuiApplication.styleHints().colorScheme()
        wanted = (*self._shown, _is_dark(panel), self._missed)
        if wanted != self._drawn:  # drawing takes milliseconds, and every status change asks for it
            self._drawn = wanted
            presence, link_lost, dark, missed = wanted
            icon = lamps.tray_icon(presence, link_lost=link_lost, dark_panel=dark, missed=missed)
            self._icon.setIcon(icon)
        lines = (self._words, self._own, missed_words(self._missed), self._quiet.text())
        told = "\n".join(line for line in lines if line)
        self._icon.setToolTip(without_markup(told))


def _is_dark(scheme: Qt.ColorScheme) -> bool:
    """Whether a panel of this scheme is dark, as far as one can know: GNOME's always is."""
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return True
    return scheme is Qt.ColorScheme.Dark
