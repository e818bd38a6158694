"""The switches of a PBX 4.2+: night mode and the like, which v1 of its API reads and turns.

Source of the fields: public client code for the v1 API.
"""

import threading
import uuid
from dataclasses import asdict, dataclass, replace

from pbx_tray.simulator.directory import Json

FIRST = (("Night mode", False, True), ("Holiday", False, True), ("Fire alarm", True, False))


@dataclass(frozen=True, slots=True)
class Switch:
    """A switch; only one that `can_toggle` is turned by a client."""

    uuid: str
    name: str
    default: bool
    value: bool
    can_toggle: bool


class Switches:
    """The switches there are. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        made = [
            Switch(str(uuid.uuid5(uuid.NAMESPACE_DNS, name)), name, value, value, can_toggle)
            for name, value, can_toggle in FIRST
        ]
        self._switches = {switch.uuid: switch for switch in made}

    def all(self) -> list[Json]:
        """Give them as `GET switches` does."""
        with self._lock:
            return [asdict(switch) for switch in self._switches.values()]

    def find(self, name: str) -> Switch | None:
        """Find a switch by uuid or name."""
        with self._lock:
            named = (item for item in self._switches.values() if name in {item.uuid, item.name})
            return next(named, None)

    def turn(self, name: str, *, value: bool) -> None:
        """Turn a switch, as somebody at the PBX might; a name that is not known is ignored."""
        found = self.find(name)
        if found:
            with self._lock:
                self._switches[found.uuid] = replace(found, value=value)
