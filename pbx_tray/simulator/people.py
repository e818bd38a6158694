"""Who and what the simulated PBX knows, and how to find them."""

import uuid
from typing import Any

from pbx_tray.simulator.directory import Phone, Shape, User
from pbx_tray.simulator.event_log import End
from pbx_tray.simulator.firm import Firm
from pbx_tray.simulator.journal import Journal
from pbx_tray.simulator.shown import Shown


class NotThereError(LookupError):
    """No user, phone or call is known by that name; the message is a sentence."""


class People(Journal):
    """The users and phones of a PBX, by all their names.

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
        self._shown = Shown()
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

    def user_list(self) -> list[Any]:
        """Give the users as `GET users` does."""
        with self._changed:
            shown = self._shown.users
            return [user.as_json(self.shape) for user in self.users()] if shown is None else shown

    def phone_list(self) -> list[Any]:
        """Give the phones as `GET phones` does."""
        with self._changed:
            shown = self._shown.phones
            return [phone.as_json() for phone in self.phones()] if shown is None else shown

    def show(self, *, users: list[Any] | None = None, phones: list[Any] | None = None) -> None:
        """Show these lists from now on, and not the PBX's own; what happens is applied to them."""
        with self._changed:
            self._shown.users = self._shown.users if users is None else users
            self._shown.phones = self._shown.phones if phones is None else phones

    def has_user(self, username: str) -> bool:
        """Whether there is a user of that name."""
        with self._changed:
            return f"user {username}" in self._names or username in self._shown.usernames()

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
