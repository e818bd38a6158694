"""The composition root: builds the parts, connects them, starts and stops them. No logic."""

from __future__ import annotations

import logging
import sys
import time
from argparse import Namespace
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from pbx_tray import logs, settings
from pbx_tray.clocks import now
from pbx_tray.core.account import Account, SignIn
from pbx_tray.core.link import (
    Connecting,
    Link,
    Live,
    PasswordNeeded,
    ProxySignInNeeded,
    Retrying,
    SignInRefused,
    Stopped,
    Untrusted,
)
from pbx_tray.core.notices import Notice, line_back, line_lost
from pbx_tray.core.presence import badge, roster
from pbx_tray.core.wants import Moment
from pbx_tray.core.words import Message, sentence
from pbx_tray.desktop.logind import Logind, logind
from pbx_tray.desktop.network import Network
from pbx_tray.desktop.notification_server import Picture
from pbx_tray.desktop.notifications import FreedesktopNotices, freedesktop_notices
from pbx_tray.qt.announcer import Announcer
from pbx_tray.qt.app_icon import app_icon, app_picture
from pbx_tray.qt.first_paint import FirstPaint
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.messages import log_messages
from pbx_tray.qt.outage_watch import OutageWatch
from pbx_tray.qt.quit_signals import QuitSignals
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.store import Store
from pbx_tray.qt.tray import Tray, TrayNotices
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session
from pbx_tray.signing_in import SigningIn

logger = logging.getLogger(__name__)

_DEMO_HOST = "the demo on this computer"  # what would be the PBX's host
_PICTURE = 48  # pixels a side, of the picture in a notification
_TRAY_WITHIN_MS = 5000  # a tray host that starts with the desktop may come after us


def run(options: Namespace) -> int:
    """Run the app until it is quit; answer its exit code."""
    logs.begin(settings.log_folder(options.config_dir), to_terminal=options.debug)
    log_messages()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pbx-tray")
    application.setApplicationDisplayName("PBX Tray")
    application.setDesktopFileName("pbx-tray")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(app_icon())
    app = App(options)
    app.start()
    code = application.exec()
    app.stop()
    logs.end()
    return code


class App(QObject):
    """The parts and their connections. `stop` is the one end of all of them, and idempotent.

    `clocks` tell the time.
    """

    def __init__(self, options: Namespace, *, clocks: Callable[[], Moment] = now) -> None:
        super().__init__()
        self._options = options
        own = "demo" if options.demo else ""
        self._folder = settings.config_folder(options.config_dir) / own
        calls = settings.data_folder(options.config_dir) / own
        self._settings = settings.load(self._folder)
        self._stopped = False
        self._asked = False
        self._told_lost = False
        self._demo: Any = None
        self._store = Store(self)
        self._model = RosterModel(self._settings.words)
        self._window = MainWindow(self._model, may_close=self._may_close)
        self._tray = Tray(self)
        self._balloons = TrayNotices(self._tray, self)
        self._notices: FreedesktopNotices | None = None
        self._logind: Logind | None = None
        self._announcer = Announcer(self._balloons, self)
        self._outage = OutageWatch(clocks, self)
        refusals = Refusals(self._folder)
        self._session = Session(self._settings.words, refusals, self, calls=calls, clocks=clocks)
        self._signing_in = SigningIn(self._window)
        self._signals = QuitSignals(self)
        self._connect()

    def start(self) -> None:
        """Show what there is to show; what is heavy comes after the first paint."""
        self._window.restore_place(QByteArray(b64decode(self._settings.place)))
        self._announcer.mute(self._settings.muted)
        self._tray.set_muted(self._settings.muted)
        if self._options.hidden:
            QTimer.singleShot(0, self._begin)
            QTimer.singleShot(_TRAY_WITHIN_MS, self._stay_in_reach)
        else:
            FirstPaint(self._window, self._begin)
            self._show_window()

    def stop(self) -> None:
        """End everything in order: first what asks, then what shows."""
        if self._stopped:
            return
        self._stopped = True
        self._signing_in.stop()
        self._session.stop()
        self._announcer.clear()
        for part in (self._notices, self._balloons, self._logind):
            if part is not None:
                part.close()
        self._keep_place()
        self._tray.close()
        if self._demo is not None:
            self._demo.stop()
        self._signals.close()
        self._window.hide()

    def _connect(self) -> None:
        self._session.updated.connect(self._store.take)
        self._session.failed.connect(self._lose)
        self._store.state_changed.connect(self._window.show_state)
        self._store.state_changed.connect(self._show_me)
        self._store.link_changed.connect(self._show_link)
        self._store.link_changed.connect(self._outage.take)
        self._store.alerted.connect(self._announcer.take)
        self._outage.lost.connect(self._tell_lost)
        self._outage.back.connect(self._tell_back)
        self._store.log_told.connect(self._announcer.take_log_news)
        self._balloons.activated.connect(self._show_window)
        self._tray.clicked.connect(self._raise_or_hide_window)
        self._tray.toggled.connect(self._toggle_window)
        self._tray.mute_changed.connect(self._mute)
        self._tray.present_changed.connect(self._stay_in_reach)
        for part in (self._tray, self._window):
            part.sign_in_wanted.connect(self._ask_to_sign_in)
            part.quit_wanted.connect(self._quit)
        self._window.sign_out_wanted.connect(self._sign_out)
        self._window.retry_wanted.connect(self._session.hurry)
        self._window.try_once_wanted.connect(self._try_once)
        self._window.certificate_wanted.connect(self._show_certificate)
        self._window.closed.connect(self._went_to_tray)
        self._signing_in.signed_in.connect(self._sign_in)
        self._signing_in.trusted.connect(self._go_on_with)
        self._signing_in.named.connect(self._go_on_as)
        self._signing_in.demo_wanted.connect(self._begin_demo)
        self._signals.wanted.connect(self._quit)

    def _begin(self) -> None:
        self._find_notices()
        self._watch_the_machine()
        if self._options.demo:
            self._begin_demo()
        elif self._settings.account is not None:
            self._follow(self._settings.account)
        else:
            self._ask_to_sign_in()

    def _find_notices(self) -> None:
        self._notices = freedesktop_notices(picture=Picture(_PICTURE, app_picture(_PICTURE)))
        if self._notices is None:
            return
        self._notices.setParent(self)
        self._notices.activated.connect(self._show_window)
        self._notices.lost.connect(lambda: self._announcer.show_on(self._balloons))
        self._notices.found.connect(lambda: self._announcer.show_on(self._surface))
        self._announcer.show_on(self._notices)

    def _watch_the_machine(self) -> None:
        """Hear of what gives hope that the PBX can be reached, or doubt that the line still is."""
        self._logind = logind()
        if self._logind is not None:
            self._logind.setParent(self)
            self._logind.woke.connect(self._session.hurry)
            self._logind.unlocked.connect(self._hurry_for_the_person)
        # Qt asks on the same bus, and would wait for ever for one that answers nothing.
        if self._logind is not None or sys.platform != "linux":
            self._network = Network(self)
            self._network.came_back.connect(self._session.hurry)

    def _hurry_for_the_person(self) -> None:
        """Somebody is back at the desk: where the PBX is waited for, have it tried now."""
        if isinstance(self._store.link, Retrying):
            self._session.hurry()

    @property
    def _surface(self) -> FreedesktopNotices | TrayNotices:
        return self._notices or self._balloons

    def _change(self, **changes: Any) -> bool:
        """Change settings, and keep them; answer whether they are kept.

        A disk that takes nothing is no reason to stop.
        """
        self._settings = replace(self._settings, **changes)
        try:
            settings.save(self._settings, self._folder)
        except OSError as error:
            logger.warning("The settings could not be written: %s", type(error).__name__)
            return False
        return True

    # Signing in

    def _ask_to_sign_in(self) -> None:
        self._show_window()
        self._signing_in.ask(self._settings.account)

    def _sign_in(self, account: Account, entered: SignIn, not_kept: str) -> None:
        self._stop_demo()
        before = self._settings.account
        old, new = (before, account) if self._change(account=account) else (account, before)
        if old is not None and old.keys - (new.keys if new is not None else frozenset()):
            self._session.forget(old, new)  # of an account that nobody remembers, nothing is kept
        self._asked = True  # the sign-in did
        self._follow(account, entered.secret, entered.proxy_secret)
        if not_kept:
            why = f"{not_kept} {Message.M13_ASKED.value}"
            self._surface.post("vault", Notice("Your password is not kept", why))

    def _sign_out(self) -> None:
        self._stop_demo()
        self._session.end()
        if self._settings.account is not None:
            self._session.forget(self._settings.account)
        self._change(account=None)
        self._store.clear()
        self._announcer.clear()
        self._window.show_link(None, "", encrypted=True)
        self._show_me()

    def _try_once(self) -> None:
        self._signing_in.stop()  # what was asked is answered otherwise, for now
        self._show_link(Connecting(time.time()))
        self._session.try_once()

    def _begin_demo(self) -> None:
        from pbx_tray.demo import PASSWORD, Demo  # noqa: PLC0415 - a PBX that few need

        if self._demo is None:
            self._demo = Demo(self._options.seed)
            self._follow(self._demo.start(), PASSWORD)

    def _stop_demo(self) -> None:
        if self._demo is not None:
            self._session.stop()
            self._demo.stop()
            self._demo = None

    def _follow(
        self, account: Account, secret: str | None = None, proxy_secret: str | None = None
    ) -> None:
        self._store.clear()
        self._announcer.clear()
        self._outage.forget()
        self._surface.withdraw("line")
        self._session.begin(account, secret, proxy_secret)
        self._announcer.host = self._host
        self._show_link(Connecting(time.time()))  # the keyring may take its time before that

    # Showing

    def _show_link(self, link: Link) -> None:
        self._window.show_link(link, self._host, encrypted=self._encrypted)
        self._show_me()
        if isinstance(link, Live):
            self._ask_who()
        asks = SignInRefused | PasswordNeeded | ProxySignInNeeded
        if isinstance(link, Stopped) and isinstance(link.trouble, asks):
            self._ask_again(sentence(link.trouble, self._host))

    def _tell_lost(self, link: Retrying | Stopped) -> None:
        """Tell of an outage by a notification where nobody looks at the window."""
        self._told_lost = not self._window.isVisible() and not self._settings.muted
        if self._told_lost:
            seen = link.as_of is not None
            self._surface.post("line", line_lost(sentence(link.trouble, self._host, seen=seen)))

    def _tell_back(self) -> None:
        if self._told_lost:
            self._surface.post("line", line_back(self._host))

    @property
    def _host(self) -> str:
        if self._demo is not None:
            return _DEMO_HOST
        account = self._session.account
        return account.address.display if account else ""

    @property
    def _encrypted(self) -> bool | None:
        """Whether the line is; None for the demo's, which nobody can listen in to."""
        account = self._session.account
        if account is None or self._demo is not None:
            return None
        return account.address.encrypted

    def _lose(self, link: Retrying) -> None:
        """What is shown is not kept up just now, by a mistake of our own: say so, claim nothing."""
        self._announcer.clear()
        self._store.take_link(link)

    def _ask_who(self) -> None:
        """Ask once who sits here, where an API key was stored without saying so."""
        account = self._session.account
        nameless = account is not None and account.user is None and account.me is None
        if nameless and self._store.state.users and self._window.isVisible() and not self._asked:
            self._asked = True
            self._signing_in.ask_who(roster(self._store.state))

    def _go_on_as(self, username: str) -> None:
        account = self._session.account
        if account is not None:
            self._go_on_with(replace(account, me=username))

    def _go_on_with(self, account: Account) -> None:
        """Follow the same account with something about it changed, and remember that."""
        self._change(account=account)
        self._session.go_on_as(account)

    def _show_certificate(self) -> None:
        account, link = self._session.account, self._store.link
        met = link.trouble if isinstance(link, Retrying | Stopped) else None
        if account is not None and isinstance(met, Untrusted):
            self._signing_in.show_certificate(account, met)

    def _ask_again(self, why: str) -> None:
        """Ask for the password: in front of the person who looks, else by a word at the tray."""
        if self._window.isVisible():
            self._signing_in.ask(self._session.account, why)
        else:
            self._surface.post("sign-in", Notice("Sign in again", why))

    def _show_me(self) -> None:
        account = self._session.account
        state = self._store.state
        me = state.user_named(account.me) if account and account.me else None
        self._model.set_me(me.uuid if me else None)
        mine = badge(state, me, self._settings.words) if me else None
        self._tray.show_me(
            mine.presence if mine else None,
            self._store.link,
            mine.name if mine else "",
            self._host,
        )

    def _mute(self, muted: bool) -> None:  # noqa: FBT001 - a slot
        self._announcer.mute(muted)
        self._change(muted=muted)

    # The window and the tray

    def _show_window(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._tray.set_window_shown(True)

    def _raise_or_hide_window(self) -> None:
        if self._window.is_in_front():
            self._window.close()
        else:
            self._show_window()

    def _toggle_window(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.close()
        else:
            self._show_window()

    def _may_close(self) -> bool:
        """Where there is no tray, closing the window would leave an invisible program."""
        self._tray.look_again()
        if not self._tray.present and not self._stopped:
            self._ask_to_quit()
            return False
        return True

    def _went_to_tray(self) -> None:
        self._keep_place()
        self._tray.set_window_shown(False)
        if not self._settings.said_tray:
            self._change(said_tray=True)
            goes_on = Notice("PBX Tray goes on", "It stays in the tray, and tells you who calls.")
            self._surface.post("tray", goes_on)

    def _stay_in_reach(self) -> None:
        self._tray.look_again()
        if not self._tray.present and not self._window.isVisible() and not self._stopped:
            self._window.showMinimized()

    def _quit(self) -> None:
        # Not quit(): that closes the windows first, and one that stays open would prevent it.
        QCoreApplication.exit()

    def _ask_to_quit(self) -> None:
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle("Quit PBX Tray")
        question.setText("Quit PBX Tray?")
        question.setInformativeText(
            "This desktop has no tray to stay in. Without its window, PBX Tray tells of no calls."
        )
        leave = question.addButton("Quit", QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton("Keep it open", QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        leave.clicked.connect(self._quit)
        question.open()

    def _keep_place(self) -> None:
        place = b64encode(self._window.place().data()).decode("ascii")
        if place != self._settings.place:
            self._change(place=place)
