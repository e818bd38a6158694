"""What callers are called now: whoever shows one asks here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal

from pbx_tray.core.contacts import Contacts
from pbx_tray.core.log_news import LogNews, WhileAway
from pbx_tray.core.naming import Naming
from pbx_tray.core.numbers import Plan
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState
from pbx_tray.core.watch import Alert, Missed, Rang


class Names(QObject):
    """Holds the naming in use; `naming` is frozen, and may be handed to another thread.

    Signals:
        alerted(Alert): one thing to tell, the caller named.
        log_told(LogNews): one thing that the call log has to say, those named who were missed.
        changed(): callers may go by other names now.
    """

    alerted = Signal(object)
    log_told = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.naming = Naming()

    def name(self, caller: Caller) -> Caller:
        """Answer the caller by the best name that is known, the number as people read it."""
        return self.naming.name(caller)

    def key(self, number: str) -> str:
        """Answer what is the same for all spellings of a number; empty where it is withheld."""
        return self.naming.number(number).key

    def e164(self, number: str) -> str:
        """Answer the number in its international form; empty for an extension."""
        return self.naming.number(number).e164

    def take_alert(self, alert: Alert) -> None:
        """Name who calls, write what they called as people read it, and pass it on (a slot)."""
        if isinstance(alert, Rang | Missed):
            called = self.naming.number(alert.called).shown
            alert = replace(alert, caller=self.name(alert.caller), called=called)
        self.alerted.emit(alert)

    def take_log_news(self, news: LogNews) -> None:
        """Name who was missed, and pass it on (a slot)."""
        if isinstance(news, WhileAway):
            news = replace(news, missed=tuple(map(self.name, news.missed)))
        self.log_told.emit(news)

    def take_state(self, state: PbxState) -> None:
        """Take in who is in the directory (a slot)."""
        if state.users is not self.naming.users:
            self._change(replace(self.naming, users=state.users))

    def take_contacts(self, contacts: Contacts) -> None:
        """Take in other contacts (a slot)."""
        self._change(replace(self.naming, contacts=contacts))

    def follow(self, plan: Plan) -> None:
        """Read numbers as `plan` has them from now on."""
        if plan != self.naming.plan:
            self._change(replace(self.naming, plan=plan))

    def _change(self, naming: Naming) -> None:
        self.naming = naming
        self.changed.emit()


def system_region() -> str:
    """Answer the two letters of the country that this computer is set to; empty for none."""
    territory = QLocale.system().territory()
    code = QLocale.territoryToCode(territory)
    return code if len(code) == 2 and code.isalpha() else ""
