"""What a person can do about a call they are told of, and that it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from pbx_tray.core.display import display
from pbx_tray.core.notices import Action
from pbx_tray.core.watch import Missed, PhoneRang, Rang

_REMEMBERED = 200

Told = Rang | Missed | PhoneRang
"""What stands on a surface and can be acted on."""


class CallActions(QObject):
    """Offers actions for a call, and turns the one that is chosen into a deed.

    `opens` answers whether there is something to open with a call.

    Signals:
        call_back_wanted(str): the person wants this number called.
        open_wanted(Rang | Missed): the person wants opened what belongs to this call.
        done_with(str): the call with this key need not be shown any more.
        ignored(str): nothing more is to be said of the call with this key.
    """

    call_back_wanted = Signal(str)
    open_wanted = Signal(object)
    done_with = Signal(str)
    ignored = Signal(str)

    def __init__(
        self, opens: Callable[[Rang | Missed], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opens = opens
        self._told: dict[str, Told] = {}

    def offer(self, alert: Told) -> tuple[Action, ...]:
        """Answer what can be done about this call, and remember it, for a while."""
        self._told.pop(alert.key, None)
        self._told[alert.key] = alert
        while len(self._told) > _REMEMBERED:
            del self._told[next(iter(self._told))]
        return self._offered(alert)

    def forget(self) -> tuple[str, ...]:
        """Forget all calls; answer the keys of those that something could be done about."""
        keys = tuple(self._told)
        self._told.clear()
        return keys

    def act(self, key: str, action: Action) -> None:
        """Do what was chosen for the call with this key (a slot)."""
        alert = self._told.get(key)
        if alert is None or action not in self._offered(alert):
            return
        match action:
            case Action.COPY:
                QGuiApplication.clipboard().setText(_number(alert))
            case Action.CALL_BACK:
                self.done_with.emit(key)
                self.call_back_wanted.emit(_number(alert))
            case Action.OPEN:
                self.open_wanted.emit(alert)
            case Action.IGNORE:
                self.ignored.emit(key)

    def _offered(self, alert: Told) -> tuple[Action, ...]:
        """Answer the actions, the one that is likely wanted first."""
        over = isinstance(alert, Missed)
        numbered = bool(_number(alert))
        offered = {
            Action.CALL_BACK: over and numbered,
            Action.OPEN: not isinstance(alert, PhoneRang) and self._opens(alert),
            Action.COPY: numbered,
            Action.IGNORE: not over,
        }
        return tuple(action for action, wanted in offered.items() if wanted)


def _number(alert: Told) -> str:
    """Answer the caller's number, "" where it is withheld or none at all."""
    if isinstance(alert, PhoneRang):
        return ""
    number = display(alert.caller.number)
    return number if any(character.isdigit() for character in number) else ""
