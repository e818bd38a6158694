"""Users and phones of the simulated PBX, and what happens to them besides calls."""

import uuid
from dataclasses import dataclass, replace

from pbx_tray.simulator.directory import (
    IDLE,
    UNAVAILABLE,
    Endpoint,
    Json,
    Phone,
    Shape,
    Status,
    User,
)
from pbx_tray.simulator.event_log import End
from pbx_tray.simulator.firm import Firm
from pbx_tray.simulator.journal import Journal


class NotThereError(LookupError):
    """No user, phone or call is known by that name; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything at one moment: `seq` is the number of the last event that made it so."""

    seq: int
    users: list[Json]
    phones: list[Json]
    calls: list[Json]


class Registry(Journal):
    """The part of a PBX that knows people and devices and tells what happens to them.

    Thread-safe. Users are named by username or uuid, phones by phone_username or uuid; a name that
    is not known raises `NotThereError`.

    Args:
        users: how many users the generated firm has.
        seed: what the uuids and names are drawn from; the same seed makes the same firm.
        shape: 3 or 4, the generation of PBX whose JSON is written.
        retention, first_answer: see `Journal`.

    """

    def __init__(
        self,
        users: int = 30,
        *,
        seed: int = 1,
        shape: Shape = 4,
        retention: int = 10_000,
        first_answer: End = "newest",
    ) -> None:
        super().__init__(retention, first_answer)
        self.shape: Shape = shape
        self._users: dict[str, User] = {}
        self._phones: dict[str, Phone] = {}
        self._names: dict[str, str] = {}
        self._namespace = uuid.UUID(int=seed)
        firm = Firm(users, seed)
        for phone in firm.phones:
            self._put_phone(phone)
        for user in firm.users:
            self._put_user(user)

    def users(self) -> list[User]:
        """Give the users as they are now."""
        with self._changed:
            return list(self._users.values())

    def phones(self) -> list[Phone]:
        """Give the phones as they are now."""
        with self._changed:
            return list(self._phones.values())

    def has_user(self, username: str) -> bool:
        """Whether there is a user of that name."""
        with self._changed:
            return f"user {username}" in self._names

    def user_at(self, name: str) -> User | None:
        """Find a user by username, uuid or extension; None where there is none."""
        with self._changed:
            extension = self._names.get(f"extension {name}", name)
            return self._users.get(self._names.get(f"user {name}", extension))

    def user(self, name: str) -> User:
        """Find a user by username or uuid."""
        with self._changed:
            found = self._users.get(name) or self._users.get(self._names.get(f"user {name}", ""))
        if found is None:
            raise NotThereError(f"There is no user {name}.")
        return found

    def phone(self, name: str) -> Phone:
        """Find a phone by phone_username or uuid."""
        with self._changed:
            found = self._phones.get(name) or self._phones.get(self._names.get(f"phone {name}", ""))
        if found is None:
            raise NotThereError(f"There is no phone {name}.")
        return found

    # Phones

    def report(self, event: Json) -> int:
        """Write an event and, where it is a phone's status update, have the phone show it."""
        with self._changed:
            phone = self._phones.get(str(event.get("phone_uuid")))
            if event.get("event_type") == "phone status update" and phone:
                status = Status(event.get("status", ""), event.get("status_code", 0))
                self._phones[phone.uuid] = replace(phone, status=status)
            return self.emit(event)

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

    def log_in(self, user: str, phone: str) -> None:
        """Hot-desk: the user takes over that phone, and whoever had borrowed it leaves."""
        with self._changed:
            who, desk = self.user(user), self.phone(phone)
            for other in self.users():
                if other.hot_desk == desk.uuid and other.uuid != who.uuid:
                    self.log_out(other.uuid)
            self._put_user(replace(who, hot_desk=desk.uuid))
            self.emit(
                {"event_type": "user logged in", "user_uuid": who.uuid, "phone_uuid": desk.uuid}
            )

    def log_out(self, user: str) -> None:
        """Hot-desk: the user is back at the own phone."""
        with self._changed:
            who = self.user(user)
            self._put_user(replace(who, hot_desk=None))
            self.emit({"event_type": "user logged out", "user_uuid": who.uuid})

    # Within the lock

    def _put_user(self, user: User) -> None:
        self._users[user.uuid] = user
        self._names[f"user {user.username}"] = user.uuid
        self._names[f"extension {user.extension}"] = user.uuid

    def _put_phone(self, phone: Phone) -> None:
        self._phones[phone.uuid] = phone
        self._names[f"phone {phone.phone_username}"] = phone.uuid

    def _fresh_uuid(self, name: str) -> str:
        # Numbered by the log, so that somebody hired again under an old name is somebody new.
        return str(uuid.uuid5(self._namespace, f"{name} {self._log.head}"))
