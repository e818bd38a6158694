"""The composition root: builds the parts, connects them, starts and stops them. No logic."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from pbx_tray import settings
from pbx_tray.account_choice import AccountChoice
from pbx_tray.authority_files import AuthorityFiles
from pbx_tray.both_menus import connect_menus
from pbx_tray.call_history import CallHistory
from pbx_tray.changeover import Changeover
from pbx_tray.choosing import Choosing
from pbx_tray.chosen_roster import ChosenRoster
from pbx_tray.clocks import now
from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.colleagues.wiring import Colleagues
from pbx_tray.collector import spare_what_lasts
from pbx_tray.core.choices import LanguageChoices, UpdateChoices
from pbx_tray.core.logged import Keeping
from pbx_tray.core.wants import Moment
from pbx_tray.desktop.front_door import FrontDoor
from pbx_tray.dialling import Dialling
from pbx_tray.help_windows import HelpWindows, gathering_from, situation_of
from pbx_tray.in_reach import InReach
from pbx_tray.kept_place import KeptPlace
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.known_callers import KnownCallers
from pbx_tray.known_numbers import KnownNumbers
from pbx_tray.machine_watch import MachineWatch
from pbx_tray.on_this_computer import OnThisComputer
from pbx_tray.outage_notices import OutageNotices
from pbx_tray.policy_file import policy_file, read_policy
from pbx_tray.qt.first_paint import FirstPaint
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.preferences.places import Places
from pbx_tray.qt.quit_signals import QuitSignals
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.speech import Speech
from pbx_tray.qt.store import Store
from pbx_tray.qt.tray import Tray
from pbx_tray.refusals import Refusals
from pbx_tray.resource_folder import resource_folder
from pbx_tray.session import Session
from pbx_tray.shown import Shown
from pbx_tray.sign_in_wishes import SignInWishes
from pbx_tray.signed_in import SignedIn
from pbx_tray.signing_in import SigningIn
from pbx_tray.sleep_and_waking import SleepAndWaking
from pbx_tray.telling import Telling
from pbx_tray.update_watch import UpdateWatch

if TYPE_CHECKING:
    from pbx_tray.api.trust import Trust

_TRAY_WITHIN_MS = 5000  # a tray host that starts with the desktop may come after us


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
        log = settings.log_folder(options.config_dir)
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
        self._machine = MachineWatch(self, clocks=clocks)
        self._updates = UpdateWatch(self._kept.value.updates.feed, self, trust=feed_trust)
        self._session = Session(
            words, Refusals(folder), self, clocks=clocks, calls=calls, keeping=self._keeping
        )
        self._history = CallHistory(calls, self, naming=lambda: names.naming, keeping=self._keeping)
        self._telling = Telling(
            self._kept, self._store, self._callers, self._history, self._tray, clocks
        )
        self._authorities = AuthorityFiles(folder, lambda: self._kept.value.accounts)
        self._signing_in = SigningIn(
            self._window,
            self._authorities,
            self._kept.policy.account,
            lambda: self._kept.value.accounts,
        )
        self._signed_in = SignedIn(
            self._session, self._signing_in, self._kept, self, seed=options.seed
        )
        known = KnownNumbers(lambda: names.naming, self._kept)
        self._dialling = Dialling(
            self._session, self._signed_in, self._store, known, self._window, self._telling.messages
        )
        self._telling.leave_out(self._dialling.explains)
        around = Surroundings(
            self._signed_in.me,
            clocks,
            lambda: self._telling.quiet.tells(None),
            lambda: self._kept.value.alerts.names_hidden,
            self._telling.messages,
            words,
        )
        self._colleagues = Colleagues(self._window, self._store, self._history, calls, around)
        self._door: FrontDoor | None = None
        places = Places(
            str(folder.absolute()),
            str(calls.absolute()),
            str(log.absolute()),
            can_start_at_login=not options.demo,
        )
        self._choosing = Choosing(self._kept, self._telling.opener.test, self, places=places)
        self._here = OnThisComputer(
            options, self._kept, self._choosing, self._tray, self._telling.notices
        )
        self._roster = ChosenRoster(
            self._window, self._store, self._signed_in, self._kept, self._choosing
        )
        self._shown = Shown(
            self._window, self._tray, self._choosing, self._store, self._signed_in, words
        )
        self._accounts = AccountChoice(
            self._signed_in, self._reach.show, self._window.menu, self._tray, self._choosing
        )
        self._wishes = SignInWishes(
            self._window, self._store, self._signed_in, self._reach, self._shown
        )
        outage = OutageNotices(self._window, self._store, self._signed_in, self._telling, clocks)
        self._changeover = Changeover(
            self._signed_in,
            self._store,
            follows=(self._history, self._colleagues),
            forgets=(self._telling, outage, self._colleagues),
        )
        self._help = HelpWindows(
            self._window.menu,
            self._tray,
            gathering_from(folder, log, self._session),
            situation_of(self._signed_in, self._store, self._callers.book),
            self,
        )
        self._place = KeptPlace(self._window, self._kept)
        self._sleep = SleepAndWaking(
            self._machine, self._session, self._store, self._choosing, self._place
        )
        self._signals = QuitSignals(self)
        connect_menus(
            self._window.menu, self._tray, self._telling.quiet, self._history, self._choosing
        )
        self._connect()
        self._connect_colleagues()
        self._connect_choices()

    def start(self) -> None:
        """Show what there is to show; what is heavy comes after the first paint."""
        self._place.restore()
        self._here.wear()
        self._telling.begin()
        if self._options.hidden:
            QTimer.singleShot(0, self._begin)
            QTimer.singleShot(_TRAY_WITHIN_MS, self._reach.stay)
        else:
            FirstPaint(self._window, self._begin)
            self._reach.show()

    def hear_at(self, place: str, wish: str | None) -> None:
        """Hear there what other starts want; `wish` is what this one was asked to dial."""
        self._door = FrontDoor(place, self)
        self._door.shown.connect(self._reach.show_or_hide)
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
        self._telling.announcer.close()
        self._here.close()
        for part in (self._door, self._updates, self._help, self._telling.surfaces, self._machine):
            if part is not None:
                part.close()
        self._place.keep()
        self._tray.close()
        self._signed_in.stop_demo()
        self._signals.close()
        self._window.hide()
        self._speech.be_silent()

    def _connect(self) -> None:
        self._session.updated.connect(self._store.take)
        self._session.updated.connect(self._telling.opener.take)
        self._session.updated.connect(self._history.take)
        self._session.updated.connect(spare_what_lasts)
        self._session.failed.connect(self._telling.lose)
        self._telling.announcer.call_back_wanted.connect(self._dialling.dialler.dial)
        self._telling.surfaces.activated.connect(self._reach.show)
        self._store.state_changed.connect(self._window.show_state)
        self._store.state_changed.connect(self._shown.show_me)
        self._store.state_changed.connect(self._callers.names.take_state)
        self._store.link_changed.connect(self._shown.show_link)
        self._shown.sign_in_needed.connect(self._telling.notices.ask_to_sign_in)
        self._callers.names.changed.connect(self._model.name_callers)
        self._callers.book.changed.connect(self._window.show_contacts)
        self._machine.moved.connect(self._callers.book.look_again)
        self._updates.found.connect(self._telling.notices.tell_update)
        self._machine.moved.connect(self._telling.quiet.look)
        self._history.unseen_changed.connect(self._tray.show_missed)
        self._history.call_back_wanted.connect(self._dialling.dialler.dial)
        self._history.contacts_changed.connect(self._callers.add)
        self._tray.call_wanted.connect(self._enter_search)
        self._reach.went_to_tray.connect(self._go_on_in_the_tray)
        self._changeover.went_over.connect(self._shown.show_link)
        self._signed_in.not_kept.connect(self._telling.notices.tell_not_kept)
        self._signed_in.listed.connect(self._authorities.tidy)
        self._window.retry_wanted.connect(self._session.hurry)
        for leaves in (self._tray, self._window.menu, self._reach):
            leaves.quit_wanted.connect(self._quit)
        self._signals.wanted.connect(self._quit)

    def _connect_colleagues(self) -> None:
        self._colleagues.notes.changed.connect(self._model.show_notes)
        self._colleagues.when_free.waited_changed.connect(self._model.show_waited)
        self._colleagues.call_wanted.connect(self._dialling.dialler.dial)
        self._telling.surfaces.acted.connect(self._colleagues.act)
        self._telling.surfaces.dismissed.connect(self._colleagues.put_away)
        self._colleagues.said.connect(self._tray.show_own)
        self._machine.unlocked.connect(self._colleagues.arrive)
        self._telling.quiet.changed.connect(self._colleagues.look)
        self._machine.moved.connect(self._colleagues.look)

    def _connect_choices(self) -> None:
        self._telling.go_by(self._choosing)
        self._callers.go_by(self._choosing)
        self._choosing.clear_wanted.connect(self._history.ask_to_clear)
        self._history.clearing_told.connect(self._choosing.show_cleared)
        self._choosing.tell(UpdateChoices, self._updates.choose)
        self._choosing.tell(LanguageChoices, lambda chosen: self._speech.speak(chosen.language))
        self._speech.changed.connect(
            self._choosing.show_anew, Qt.ConnectionType.QueuedConnection
        )  # it is asked for from there
        self._speech.changed.connect(self._telling.announcer.look_again)
        self._speech.changed.connect(self._shown.show_again)

    def _begin(self) -> None:
        if self._stopped:  # somebody was quicker than the first paint
            return
        self._telling.start()
        self._machine.start()
        self._callers.start()
        self._here.start()
        if self._options.demo:
            self._signed_in.begin_demo()
            return
        self._updates.start()
        if not self._signed_in.begin():
            self._wishes.ask()

    def _keeping(self) -> Keeping:
        """Answer how calls are kept; asked from other threads, too."""
        return Keeping(self._kept.value.privacy.days_kept, self._callers.names.key)

    def _enter_search(self) -> None:
        self._reach.show()
        self._window.enter_search()

    def _quit(self) -> None:
        # Not quit(): that closes the windows first, and one that stays open would prevent it.
        QCoreApplication.exit()

    def _go_on_in_the_tray(self) -> None:
        self._place.keep()
        if not self._kept.value.said_tray:
            self._kept.change(said_tray=True)
            self._telling.notices.tell_where_it_is()
