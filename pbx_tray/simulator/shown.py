"""Lists that are shown in place of the PBX's own: those of a recording, as somebody received them.

What happens after a list was recorded is applied to it, for whoever asks later.
"""

from typing import Any

from pbx_tray.simulator.directory import Json
from pbx_tray.simulator.event_log import Event


class Shown:
    """The lists of users and phones to show, None for the PBX's own. The registry locks it."""

    def __init__(self) -> None:
        self.users: list[Any] | None = None
        self.phones: list[Any] | None = None

    def usernames(self) -> set[str]:
        """Give the names that somebody may sign in with."""
        items = self.users or []
        return {str(item.get("username")) for item in items if isinstance(item, dict)}

    def apply(self, event: Event) -> None:
        """Have the lists follow an event."""
        if isinstance(event, bytes):
            return
        if event.get("event_type") == "phone status update":
            keys = {"status", "status_code"} & event.keys()
            _change(self.phones, event.get("phone_uuid"), {key: event[key] for key in keys})
        if event.get("event_type") == "user logged in":
            phone = event.get("phone_uuid")
            for user in _found(self.users, event.get("user_uuid")):
                desk = None if phone in _own(user) else phone
                _change([user], user.get("uuid"), _at(phone) | {"hot_desk": desk})
        if event.get("event_type") == "user logged out":
            for user in _found(self.users, event.get("user_uuid")):
                home = _at(user.get("primary_phone")) | {"hot_desk": None}
                _change([user], user.get("uuid"), home)


def _at(phone: object) -> Json:
    return {"phone": phone, "current_phone": phone}


def _own(user: Json) -> list[object]:
    """Give the phones of a 4.x user that are their own: nobody borrows those."""
    points = user.get("phones")
    points = points if isinstance(points, list) else []
    return [point.get("phone") for point in points if isinstance(point, dict)]


def _found(items: list[Any] | None, uuid: object) -> list[Json]:
    return [item for item in items or [] if isinstance(item, dict) and item.get("uuid") == uuid]


def _change(items: list[Any] | None, uuid: object, changes: Json) -> None:
    for item in _found(items, uuid):
        # A 3.x user has no hot_desk, and it is the presence of the key that tells.
        item.update({key: value for key, value in changes.items() if key in item})
