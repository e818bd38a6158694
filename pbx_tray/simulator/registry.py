"""Users and phones of the simulated PBX, and what happens to them besides calls."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pbx_tray.simulator.directory import IDLE, UNAVAILABLE, Endpoint, Json, Phone, Status, User
from pbx_tray.simulator.event_log import Event
from pbx_tray.simulator.people import NotThereError, People

__all__ = ["NotThereError", "Registry", "Snapshot"]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything at one moment: `seq` is the number of the last event that made it so."""

    seq: int
    users: list[Any]
    phones: list[Any]
    calls: list[Json]


class Registry(People):
    """The part of a PBX that tells what happens to its people and devices.

    Thread-safe; see `People` for its arguments and for how users and phones are named.
    """

    # Phones

    def report(self, event: Json) -> int:
        """Write an event and, where it is a phone's status update, have the phone show it."""
        with self._changed:
            self._show(event)
            return self.emit(event)

    def write_as_received(
        self,
        events: Iterable[tuple[int, Event]],
        once: tuple[int, list[Event]] | None = None,
    ) -> None:
        """Write events as they are, each with the number that the log knows it by, in one go.

        `once` is a number, and what is given to whoever asks next for what comes after it.
        """
        with self._changed:
            for number, event in events:
                if isinstance(event, dict):
                    self._show(event)
                self._log.put(number, event)
            if once is not None:
                self._log.hand_out_once(*once)
            self._changed.notify_all()

    def _show(self, event: Json) -> None:
        self._shown.apply(event)
        phone = self._phones.get(str(event.get("phone_uuid")))
        if event.get("event_type") == "phone status update" and phone:
            status = Status(event.get("status", ""), event.get("status_code", 0))
            self._phones[phone.uuid] = replace(phone, status=status)

    def set_phone_status(self, phone: str, text: str, code: int) -> None:
        """Have a phone report these words and this number, whatever its calls say."""
        with self._changed:
            self._report(self.phone(phone), Status(text, code), even_if_same=True)

    def go_offline(self, phone: str) -> None:
        """Unplug a phone."""
        with self._changed:
            self._report(self.phone(phone), UNAVAILABLE)

    def come_online(self, phone: str) -> None:
        """Plug a phone in: it reports what its calls say."""
        with self._changed:
            found = self.phone(phone)
            self._report(found, self._status_now(found))

    def boot(self) -> None:
        """Have every phone that is plugged in report, in order, as after the PBX was started."""
        with self._changed:
            for phone in self.phones():
                if phone.registered:
                    self._report(phone, phone.status, even_if_same=True)

    def _status_now(self, _phone: Phone) -> Status:
        return IDLE

    def _report(self, phone: Phone, status: Status, *, even_if_same: bool = False) -> None:
        if phone.status == status and not even_if_same:
            return
        self._phones[phone.uuid] = replace(phone, status=status)
        self.emit(
            {
                "event_type": "phone status update",
                "phone_uuid": phone.uuid,
                "status": status.text,
                "status_code": status.code,
            }
        )

    def add_phone(self, phone_username: str, name: str | None = None) -> str:
        """Buy a phone; return its uuid."""
        with self._changed:
            phone = Phone(self._fresh_uuid(f"phone {phone_username}"), phone_username, name)
            self._put_phone(phone)
            self.emit({"event_type": "phone list changed"})
            return phone.uuid

    def remove_phone(self, phone: str) -> None:
        """Take a phone out of the list; users may go on naming its uuid, as on a real PBX."""
        with self._changed:
            found = self.phone(phone)
            del self._phones[found.uuid]
            del self._names[f"phone {found.phone_username}"]
            self.emit({"event_type": "phone list changed"})

    def rename_phone(self, phone: str, name: str | None) -> None:
        """Write another name, or none, on a phone."""
        with self._changed:
            self._put_phone(replace(self.phone(phone), name=name))
            self.emit({"event_type": "phone list changed"})

    # Users

    def add_user(
        self, username: str, full_name: str | None = None, *, phone: str | None = None
    ) -> str:
        """Hire somebody, with an existing phone or none; return the user's uuid."""
        with self._changed:
            points = (Endpoint("phone", phone=self.phone(phone).uuid),) if phone else ()
            taken = (int(user.extension) for user in self._users.values())
            extension = str(max(taken, default=99) + 1)
            user = User(
                self._fresh_uuid(f"user {username}"), username, full_name, extension, points
            )
            self._put_user(user)
            self.emit({"event_type": "user list changed"})
            return user.uuid

    def remove_user(self, user: str) -> None:
        """Take a user out of the list; the phones stay."""
        with self._changed:
            found = self.user(user)
            del self._users[found.uuid]
            del self._names[f"user {found.username}"]
            del self._names[f"extension {found.extension}"]
            self.emit({"event_type": "user list changed"})

    def rename_user(self, user: str, full_name: str | None) -> None:
        """Give a user another full name, or none."""
        with self._changed:
            self._put_user(replace(self.user(user), full_name=full_name))
            self.emit({"event_type": "user list changed"})

    def rename_all(self, names: Sequence[str | None]) -> None:
        """Give all users and phones these names, by turns."""
        with self._changed:
            for place, user in enumerate(self.users()):
                self._put_user(replace(user, full_name=names[place % len(names)]))
            for place, phone in enumerate(self.phones()):
                self._put_phone(replace(phone, name=names[place % len(names)]))
            self.emit({"event_type": "user list changed"})
            self.emit({"event_type": "phone list changed"})

    def log_in(self, user: str, phone: str) -> None:
        """The user takes over that phone, and whoever had borrowed it leaves."""
        with self._changed:
            who, desk = self.user(user), self.phone(phone)
            for other in self.users():
                if other.hot_desk == desk.uuid and other.uuid != who.uuid:
                    self.log_out(other.uuid)
            self._put_user(replace(who, at=desk.uuid))
            self.emit(
                {"event_type": "user logged in", "user_uuid": who.uuid, "phone_uuid": desk.uuid}
            )

    def log_out(self, user: str) -> None:
        """Hot-desk: the user is back at the own phone."""
        with self._changed:
            who = self.user(user)
            self._put_user(replace(who, at=None))
            self.emit({"event_type": "user logged out", "user_uuid": who.uuid})
