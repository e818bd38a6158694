"""How calls are told: whether at all, on which surface, and what is opened with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from pbx_tray.call_history import CallHistory
from pbx_tray.choosing import Choosing
from pbx_tray.core.choices import AlertChoices, OpeningChoices, QuietChoices
from pbx_tray.core.link import Retrying
from pbx_tray.core.wants import Moment
from pbx_tray.core.watch import Alert
from pbx_tray.desktop.opener import start_program
from pbx_tray.desktop.ring_sound import ring
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.known_callers import KnownCallers
from pbx_tray.qt.announcer import Announcer, Asked, Surface
from pbx_tray.qt.app_icon import app_picture
from pbx_tray.qt.call_opener import CallOpener
from pbx_tray.qt.own_notices import OwnNotices
from pbx_tray.qt.quiet_keeper import QuietKeeper
from pbx_tray.qt.store import Store
from pbx_tray.qt.surfaces import Surfaces
from pbx_tray.qt.tray import Tray

_PICTURE = 48  # pixels a side, of the picture in a notification


class Telling(QObject):
    """Builds the parts that tell, and connects them; `clocks` tell the time."""

    def __init__(
        self,
        kept: KeptSettings,
        store: Store,
        callers: KnownCallers,
        history: CallHistory,
        tray: Tray,
        clocks: Callable[[], Moment],
    ) -> None:
        super().__init__(tray)
        self._kept = kept
        self._store = store
        self._explains: Callable[[Alert | None], bool] = lambda _alert: False
        names, chosen = callers.names, kept.value
        self.surfaces = Surfaces(tray, self)
        self.notices = OwnNotices(self.messages, self)
        self.quiet = QuietKeeper(chosen.quiet, lambda: store.state, clocks, names.key, self)
        self.opener = CallOpener(
            chosen.opening, clocks, callers.facts_of, start_program, self.quiet.tells, self
        )
        asked = Asked(opens=self.opener.opens, story=history.story, sound=ring)
        self.announcer = Announcer(self.surfaces.current, self, tells=self._tells, asked=asked)
        store.alerted.connect(self.quiet.take)
        store.alerted.connect(names.take_alert)
        names.alerted.connect(self.announcer.take)
        store.log_told.connect(names.take_log_news)
        names.log_told.connect(self.announcer.take_log_news)
        self.quiet.changed.connect(self.announcer.look_again)
        self.opener.failed.connect(self.notices.tell_not_opened)
        self.announcer.open_wanted.connect(self.opener.open)
        callers.problems_changed.connect(self.notices.tell_contacts)
        self.surfaces.changed.connect(self.announcer.show_on)
        self.surfaces.acted.connect(self.announcer.act)
        self.surfaces.dismissed.connect(self.announcer.put_away)
        self.surfaces.filled.connect(tray.set_card_shown)
        tray.card_wanted.connect(self.surfaces.show_card)

    def messages(self) -> Surface:
        """Answer where everything that is no call is told now."""
        return self.surfaces.messages

    def leave_out(self, explains: Callable[[Alert | None], bool]) -> None:
        """Tell no alert of which `explains` says that the person knows why it comes."""
        self._explains = explains

    def go_by(self, choosing: Choosing) -> None:
        """Go by what is chosen there from now on, and have kept what is chosen here."""
        self.surfaces.placed.connect(
            lambda corner: choosing.keep(replace(self._kept.value.alerts, card_place=corner))
        )
        self.quiet.chosen.connect(choosing.keep)
        choosing.tell(AlertChoices, self._choose)
        choosing.tell(QuietChoices, self.quiet.choose)
        choosing.tell(OpeningChoices, self.opener.choose)

    def begin(self) -> None:
        """Show whether the alerts are muted; before the first window is shown."""
        self.quiet.look()

    def start(self) -> None:
        """Tell as was chosen from now on, and what is wrong with the settings."""
        from pbx_tray.desktop.notification_server import (  # noqa: PLC0415 - not before the first paint
            Picture,
        )
        from pbx_tray.desktop.notifications import (  # noqa: PLC0415 - as above
            freedesktop_notices,
        )

        self._choose(self._kept.value.alerts)
        picture = Picture(_PICTURE, app_picture(_PICTURE))
        self.surfaces.use(freedesktop_notices(picture=picture))
        self._kept.tell(self.notices.tell_settings)
        self.notices.tell_policy(self._kept.policy.trouble)

    def lose(self, link: Retrying) -> None:
        """Claim nothing: a mistake of our own ended what kept up what is shown (a slot)."""
        self.announcer.clear()
        self._store.take_link(link)

    def forget(self) -> None:
        """Take back and forget what was told of the one account: another one is followed."""
        for part in (self.announcer, self.quiet, self.opener, self.notices):
            part.forget()

    def _choose(self, alerts: AlertChoices) -> None:
        self.announcer.choose(alerts)
        self.surfaces.choose(alerts)

    def _tells(self, alert: Alert | None) -> bool:
        return not self._explains(alert) and self.quiet.tells(alert)
