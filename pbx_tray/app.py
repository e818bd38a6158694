"""The composition root: builds the parts, connects them, starts and stops them. No logic."""

from __future__ import annotations

import logging
import sys
import time
from argparse import Namespace
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from pbx_tray import logs, settings
from pbx_tray.account_choice import AccountChoice
from pbx_tray.call_history import CallHistory
from pbx_tray.changeover import Changeover
from pbx_tray.choosing import Choosing
from pbx_tray.chosen_roster import ChosenRoster
from pbx_tray.clocks import now
from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.colleagues.wiring import Colleagues
from pbx_tray.collector import spare_what_lasts
from pbx_tray.core.choices import (
    AlertChoices,
    CallChoices,
    ContactChoices,
    LanguageChoices,
    OpeningChoices,
    QuietChoices,
    UpdateChoices,
)
from pbx_tray.core.link import Connecting, Retrying, Stopped
from pbx_tray.core.logged import Keeping
from pbx_tray.core.wants import Moment
from pbx_tray.core.watch import Alert
from pbx_tray.core.words import sentence
from pbx_tray.desktop.front_door import FrontDoor
from pbx_tray.desktop.notification_server import Picture
from pbx_tray.desktop.notifications import freedesktop_notices
from pbx_tray.desktop.opener import start_program
from pbx_tray.desktop.ring_sound import ring
from pbx_tray.desktop.windows_identity import claim_identity
from pbx_tray.diagnostics.gathering import Gathering
from pbx_tray.dialling import Dialling
from pbx_tray.help_windows import HelpWindows, situation_of
from pbx_tray.in_reach import InReach
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.known_callers import KnownCallers
from pbx_tray.known_numbers import KnownNumbers
from pbx_tray.machine_watch import MachineWatch
from pbx_tray.on_this_computer import OnThisComputer
from pbx_tray.policy_file import policy_file, read_policy
from pbx_tray.qt.announcer import Announcer, Asked
from pbx_tray.qt.app_icon import app_icon, app_picture
from pbx_tray.qt.call_opener import CallOpener
from pbx_tray.qt.first_paint import FirstPaint
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.messages import log_messages
from pbx_tray.qt.outage_watch import OutageWatch
from pbx_tray.qt.own_notices import OwnNotices
from pbx_tray.qt.preferences.places import Places
from pbx_tray.qt.quiet_keeper import QuietKeeper
from pbx_tray.qt.quit_signals import QuitSignals
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.speech import Speech
from pbx_tray.qt.store import Store
from pbx_tray.qt.surfaces import Surfaces
from pbx_tray.qt.tray import Tray
from pbx_tray.refusals import Refusals
from pbx_tray.resource_folder import resource_folder
from pbx_tray.session import Session
from pbx_tray.shown import Shown
from pbx_tray.signed_in import SignedIn
from pbx_tray.signing_in import SigningIn
from pbx_tray.update_watch import UpdateWatch

if TYPE_CHECKING:
    from pbx_tray.api.trust import Trust

logger = logging.getLogger(__name__)

_PICTURE = 48  # pixels a side, of the picture in a notification
_TRAY_WITHIN_MS = 5000  # a tray host that starts with the desktop may come after us


def run(options: Namespace, wish: str | None, place: str) -> int:
    """Run the app until it is quit; answer its exit code.

    `wish` is what was asked to be dialled; `place` is where another start says what it wants.
    """
    logs.begin(settings.log_folder(options.config_dir), to_terminal=options.debug)
    log_messages()
    claim_identity()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pbx-tray")
    application.setApplicationDisplayName("PBX Tray")
    application.setDesktopFileName("pbx-tray")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(app_icon())
    app = App(options)
    app.start()
    app.hear_at(place, wish)
    code = application.exec()
    app.stop()
    logs.end()
    return code


class App(QObject):
    """The parts and their connections. `stop` is the one end of all of them, and idempotent.

    `clocks` tell the time; `feed_trust` is what the feed of newer versions has to show, unless it
    is what the system believes; `policy` is the administrator's file, unless it is the system's.
    """

    def __init__(
        self,
        options: Namespace,
        *,
        clocks: Callable[[], Moment] = now,
        feed_trust: Trust | None = None,
        policy: Path | None = None,
    ) -> None:
        super().__init__()
        self._options = options
        own = "demo" if options.demo else ""
        folder = settings.config_folder(options.config_dir) / own
        calls = settings.data_folder(options.config_dir) / own
        self._kept = KeptSettings(folder, read_policy(policy or policy_file()))
        self._speech = Speech(resource_folder() / "translations", self)
        self._speech.speak(self._kept.value.language.language)
        words = self._kept.value.words
        self._stopped = False
        self._store = Store(self)
        self._callers = KnownCallers(self._kept, self)
        names = self._callers.names
        self._model = RosterModel(words, named=names.name)
        self._window = MainWindow(self._model)
        self._tray = Tray(self)
        self._reach = InReach(self._window, self._tray, self)
        self._surfaces = Surfaces(self._tray, self)
        self._notices = OwnNotices(lambda: self._surfaces.messages, self)
        self._machine = MachineWatch(self, clocks=clocks)
        self._updates = UpdateWatch(self._kept.value.updates.feed, self, trust=feed_trust)
        self._quiet = QuietKeeper(
            self._kept.value.quiet, lambda: self._store.state, clocks, names.key, self
        )
        self._opener = CallOpener(
            self._kept.value.opening,
            clocks,
            self._callers.facts_of,
            start_program,
            self._quiet.tells,
            self,
        )
        self._outage = OutageWatch(clocks, self)
        self._session = Session(
            words, Refusals(folder), self, clocks=clocks, calls=calls, keeping=self._keeping
        )
        self._history = CallHistory(calls, self, naming=lambda: names.naming, keeping=self._keeping)
        asked = Asked(opens=self._opener.opens, story=self._history.story, sound=ring)
        self._announcer = Announcer(self._surfaces.current, self, tells=self._tells, asked=asked)
        self._signing_in = SigningIn(self._window, self._kept.policy.account)
        self._signed_in = SignedIn(
            self._session, self._signing_in, self._kept, self, seed=options.seed
        )
        known = KnownNumbers(lambda: names.naming, self._kept)
        self._dialling = Dialling(
            self._session,
            self._signed_in,
            self._store,
            known,
            self._window,
            lambda: self._surfaces.messages,
        )
        around = Surroundings(
            self._signed_in.me,
            clocks,
            lambda: self._quiet.tells(None),
            lambda: self._kept.value.alerts.names_hidden,
            lambda: self._surfaces.messages,
            words,
        )
        self._colleagues = Colleagues(self._window, self._store, self._history, calls, around)
        self._door: FrontDoor | None = None
        places = Places(
            str(folder.absolute()),
            str(calls.absolute()),
            str(settings.log_folder(options.config_dir).absolute()),
            can_start_at_login=not options.demo,
        )
        self._choosing = Choosing(self._kept, self._opener.test, self, places=places)
        self._here = OnThisComputer(options, self._kept, self._choosing, self._tray, self._notices)
        self._roster = ChosenRoster(
            self._window, self._store, self._signed_in, self._kept, self._choosing
        )
        self._shown = Shown(
            self._window, self._tray, self._choosing, self._store, self._signed_in, words
        )
        self._accounts = AccountChoice(
            self._signed_in, self._reach.show, self._window, self._tray, self._choosing
        )
        self._changeover = Changeover(
            self._signed_in,
            self._store,
            follows=(self._history, self._colleagues),
            forgets=(
                *(self._announcer, self._quiet, self._opener, self._outage, self._notices),
                self._colleagues,
            ),
        )
        log = settings.log_folder(options.config_dir)
        self._help = HelpWindows(
            self._window,
            self._tray,
            Gathering(folder, log, self._session.recent),
            situation_of(self._signed_in, self._store, self._callers.book),
            self,
        )
        self._signals = QuitSignals(self)
        self._connect()
        self._connect_roster()
        self._connect_surfaces()
        self._connect_colleagues()
        self._connect_choices()

    def start(self) -> None:
        """Show what there is to show; what is heavy comes after the first paint."""
        self._window.restore_place(QByteArray(b64decode(self._kept.value.place)))
        self._here.wear()
        self._quiet.look()
        self._choose_alerts(self._kept.value.alerts)
        if self._options.hidden:
            QTimer.singleShot(0, self._begin)
            QTimer.singleShot(_TRAY_WITHIN_MS, self._reach.stay)
        else:
            FirstPaint(self._window, self._begin)
            self._reach.show()

    def hear_at(self, place: str, wish: str | None) -> None:
        """Hear there what other starts want; `wish` is what this one was asked to dial."""
        self._door = FrontDoor(place, self)
        self._door.shown.connect(self._reach.show)
        self._door.asked.connect(self._dialling.ask)
        self._door.open()
        if wish is not None:
            QTimer.singleShot(0, lambda: self._dialling.ask(wish))

    def stop(self) -> None:
        """End everything in order: first what asks, then what shows."""
        if self._stopped:
            return
        self._stopped = True
        self._reach.end()
        self._callers.close()
        self._dialling.stop()
        self._choosing.close()
        self._signed_in.stop()
        self._colleagues.stop()
        self._history.stop()
        self._announcer.close()
        self._here.close()
        for part in (self._door, self._updates, self._help, self._surfaces, self._machine):
            if part is not None:
                part.close()
        self._keep_place()
        self._tray.close()
        self._signed_in.stop_demo()
        self._signals.close()
        self._window.hide()
        self._speech.be_silent()

    def _connect(self) -> None:
        self._session.updated.connect(self._store.take)
        self._session.updated.connect(self._opener.take)
        self._opener.failed.connect(self._notices.tell_not_opened)
        self._session.updated.connect(self._history.take)
        self._session.updated.connect(spare_what_lasts)
        self._session.failed.connect(self._lose)
        self._store.state_changed.connect(self._window.show_state)
        self._store.state_changed.connect(self._shown.show_me)
        self._store.state_changed.connect(self._callers.names.take_state)
        self._store.link_changed.connect(self._shown.show_link)
        self._shown.sign_in_needed.connect(self._notices.ask_to_sign_in)
        self._store.link_changed.connect(self._outage.take)
        self._store.alerted.connect(self._quiet.take)
        self._store.alerted.connect(self._callers.names.take_alert)
        self._callers.names.alerted.connect(self._announcer.take)
        self._callers.book.changed.connect(self._window.show_contacts)
        self._callers.problems_changed.connect(self._notices.tell_contacts)
        self._machine.moved.connect(self._callers.book.look_again)
        self._store.log_told.connect(self._callers.names.take_log_news)
        self._callers.names.log_told.connect(self._announcer.take_log_news)
        self._outage.lost.connect(self._tell_lost)
        self._outage.back.connect(self._tell_back)
        self._updates.found.connect(self._notices.tell_update)
        self._machine.moved.connect(self._session.hurry)
        self._machine.sleeps.connect(self._session.rest)
        for goes in (self._machine.sleeps, self._machine.ends):
            goes.connect(self._keep_what_is_written)
        self._machine.moved.connect(self._quiet.look)
        self._machine.unlocked.connect(self._hurry_for_the_person)
        self._history.unseen_changed.connect(self._tray.show_missed)
        self._history.call_back_wanted.connect(self._dialling.dialler.dial)
        self._history.contacts_changed.connect(self._callers.add)
        self._tray.call_wanted.connect(self._enter_search)
        for menu in (self._tray, self._window):
            menu.mute_wanted.connect(self._quiet.mute)
        self._quiet.changed.connect(self._announcer.look_again)
        self._quiet.changed.connect(self._tray.show_silence)
        self._quiet.changed.connect(self._window.show_silence)
        self._reach.went_to_tray.connect(self._go_on_in_the_tray)
        self._changeover.went_over.connect(self._shown.show_link)
        self._signed_in.not_kept.connect(self._notices.tell_not_kept)
        self._window.retry_wanted.connect(self._session.hurry)
        self._window.try_once_wanted.connect(self._try_once)
        self._window.certificate_wanted.connect(self._show_certificate)
        for part in (self._tray, self._window):
            part.calls_wanted.connect(self._history.show)
            part.quit_wanted.connect(self._quit)
        self._window.sign_in_wanted.connect(self._ask_to_sign_in)
        self._reach.quit_wanted.connect(self._quit)
        self._signals.wanted.connect(self._quit)

    def _connect_roster(self) -> None:
        self._callers.names.changed.connect(self._model.name_callers)
        self._colleagues.notes.changed.connect(self._model.show_notes)
        self._colleagues.when_free.waited_changed.connect(self._model.show_waited)

    def _connect_surfaces(self) -> None:
        self._announcer.open_wanted.connect(self._opener.open)
        self._announcer.call_back_wanted.connect(self._dialling.dialler.dial)
        self._surfaces.changed.connect(self._announcer.show_on)
        self._surfaces.acted.connect(self._announcer.act)
        self._surfaces.dismissed.connect(self._announcer.put_away)
        self._surfaces.activated.connect(self._reach.show)
        self._surfaces.placed.connect(self._keep_card_place)
        self._surfaces.filled.connect(self._tray.set_card_shown)
        self._tray.card_wanted.connect(self._surfaces.show_card)

    def _connect_colleagues(self) -> None:
        self._colleagues.call_wanted.connect(self._dialling.dialler.dial)
        self._surfaces.acted.connect(self._colleagues.act)
        self._surfaces.dismissed.connect(self._colleagues.put_away)
        self._colleagues.said.connect(self._tray.show_own)
        self._machine.unlocked.connect(self._colleagues.arrive)
        self._quiet.changed.connect(self._colleagues.look)
        self._machine.moved.connect(self._colleagues.look)

    def _connect_choices(self) -> None:
        for menu in (self._tray, self._window):
            menu.preferences_wanted.connect(self._choosing.show)
        for part in (self._quiet, self._callers):
            part.chosen.connect(self._choosing.keep)
        self._callers.book.changed.connect(self._choosing.show_contacts)
        self._choosing.clear_wanted.connect(self._history.ask_to_clear)
        self._history.clearing_told.connect(self._choosing.show_cleared)
        self._choosing.tell(AlertChoices, self._choose_alerts)
        self._choosing.tell(QuietChoices, self._quiet.choose)
        self._choosing.tell(OpeningChoices, self._opener.choose)
        self._choosing.tell(UpdateChoices, self._updates.choose)
        self._choosing.tell(LanguageChoices, lambda chosen: self._speech.speak(chosen.language))
        self._speech.changed.connect(
            self._choosing.show_anew, Qt.ConnectionType.QueuedConnection
        )  # it is asked for from there
        self._speech.changed.connect(self._announcer.look_again)
        self._speech.changed.connect(self._shown.show_again)
        for kind in (CallChoices, ContactChoices):
            self._choosing.tell(kind, lambda _: self._callers.start())

    def _begin(self) -> None:
        picture = Picture(_PICTURE, app_picture(_PICTURE))
        self._surfaces.use(freedesktop_notices(picture=picture))
        self._kept.tell(self._notices.tell_settings)
        self._notices.tell_policy(self._kept.policy.trouble)
        self._machine.start()
        self._callers.start()
        self._here.start()
        if self._options.demo:
            self._signed_in.begin_demo()
            return
        self._updates.start()
        if not self._signed_in.begin():
            self._ask_to_sign_in()

    def _keeping(self) -> Keeping:
        """Answer how calls are kept; asked from other threads, too."""
        return Keeping(self._kept.value.privacy.days_kept, self._callers.names.key)

    def _tells(self, alert: Alert | None) -> bool:
        return not self._dialling.explains(alert) and self._quiet.tells(alert)

    # What the person wants

    def _ask_to_sign_in(self) -> None:
        self._reach.show()
        self._signed_in.ask()

    def _enter_search(self) -> None:
        self._reach.show()
        self._window.enter_search()

    def _try_once(self) -> None:
        self._shown.show_link(Connecting(time.time()))
        self._signed_in.try_once()

    def _show_certificate(self) -> None:
        self._signed_in.show_certificate(self._store.link)

    def _hurry_for_the_person(self) -> None:
        """Somebody is back at the desk: where the PBX is waited for, have it tried now."""
        if isinstance(self._store.link, Retrying):
            self._session.hurry()

    def _quit(self) -> None:
        # Not quit(): that closes the windows first, and one that stays open would prevent it.
        QCoreApplication.exit()

    # What is shown

    def _lose(self, link: Retrying) -> None:
        """What is shown is not kept up just now, by a mistake of our own: say so, claim nothing."""
        self._announcer.clear()
        self._store.take_link(link)

    # What is told

    def _tell_lost(self, link: Retrying | Stopped) -> None:
        """Tell of an outage by a notification where nobody looks at the window."""
        if not self._window.isVisible() and self._quiet.tells(None):
            why = sentence(link.trouble, self._signed_in.host, seen=link.as_of is not None)
            self._notices.tell_lost(why)

    def _tell_back(self) -> None:
        self._notices.tell_back(self._signed_in.host)

    def _go_on_in_the_tray(self) -> None:
        self._keep_place()
        if not self._kept.value.said_tray:
            self._kept.change(said_tray=True)
            self._notices.tell_where_it_is()

    def _choose_alerts(self, alerts: AlertChoices) -> None:
        self._announcer.choose(alerts)
        self._surfaces.choose(alerts)

    def _keep_card_place(self, corner: str) -> None:
        self._choosing.keep(replace(self._kept.value.alerts, card_place=corner))

    def _keep_what_is_written(self) -> None:
        """Keep all that is not kept yet: nobody knows whether there is another moment for it."""
        self._choosing.commit()
        self._keep_place()

    def _keep_place(self) -> None:
        place = b64encode(self._window.place().data()).decode("ascii")
        if place != self._kept.value.place:
            self._kept.change(place=place)
