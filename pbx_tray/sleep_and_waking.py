"""What it means to the other parts that the computer sleeps, wakes up or goes down."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pbx_tray.choosing import Choosing
from pbx_tray.core.link import Retrying
from pbx_tray.kept_place import KeptPlace
from pbx_tray.machine_watch import MachineWatch
from pbx_tray.qt.store import Store
from pbx_tray.session import Session


class SleepAndWaking(QObject):
    """Connects the computer with the line to the PBX, and with what is still to be kept."""

    def __init__(
        self,
        machine: MachineWatch,
        session: Session,
        store: Store,
        choosing: Choosing,
        place: KeptPlace,
    ) -> None:
        super().__init__(machine)
        self._session = session
        self._store = store
        self._choosing = choosing
        self._place = place
        machine.moved.connect(session.hurry)
        machine.sleeps.connect(session.rest)
        for goes in (machine.sleeps, machine.ends):
            goes.connect(self._keep_what_is_written)
        machine.unlocked.connect(self._hurry_for_the_person)

    def _hurry_for_the_person(self) -> None:
        """Somebody is back at the desk: where the PBX is waited for, have it tried now."""
        if isinstance(self._store.link, Retrying):
            self._session.hurry()

    def _keep_what_is_written(self) -> None:
        """Keep all that is not kept yet: nobody knows whether there is another moment for it."""
        self._choosing.commit()
        self._place.keep()
