"""The roster as it should be, read from the simulator's JSON without the client's own reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pbx_tray.qt.roster_model import RosterModel

Json = Mapping[str, Any]

# Asterisk's numbers for what a phone does, the most telling first. The app goes by the texts.
_CODES = {
    9: "ringing",
    8: "ringing",
    1: "on a call",
    2: "on a call",
    16: "on hold",
    0: "available",
    4: "unavailable",
}
_ORDER = list(dict.fromkeys(_CODES.values()))


class Seen(NamedTuple):
    """What a person reads from one row."""

    username: str
    name: str
    extension: str
    presence: str
    desk: str | None


def truth(state: Json) -> list[Seen]:
    """Answer what should be seen of `{users, phones}`, by username."""
    phones = {phone["uuid"]: phone for phone in state["phones"]}
    at_desk = {user["hot_desk"]: user["uuid"] for user in state["users"] if user["hot_desk"]}
    return sorted(_seen(user, phones, at_desk) for user in state["users"])


def shown(model: RosterModel) -> list[Seen]:
    """Answer what the rows show, by username."""
    badges = (model.badge_at(row) for row in range(model.rowCount()))
    return sorted(Seen(b.username, b.name, b.extension, b.presence.value, b.desk) for b in badges)


def differences(wanted: list[Seen], found: list[Seen]) -> list[str]:
    """Answer in words how two rosters differ; nothing where they are one."""
    missing = [f"not shown:     {seen}" for seen in wanted if seen not in found]
    extra = [f"shown instead: {seen}" for seen in found if seen not in wanted]
    twice = [] if len(set(found)) == len(found) else ["somebody is shown twice"]
    return missing + extra + twice


def _seen(user: Json, phones: Mapping[str, Json], at_desk: Mapping[str, str]) -> Seen:
    mine = list(_phones(user, at_desk))
    found = {_CODES.get(phones[uuid]["status_code"], "unknown") for uuid in mine if uuid in phones}
    desk = phones.get(user["hot_desk"])
    return Seen(
        username=user["username"],
        name=(user["full_name"] or "").strip() or user["username"],
        extension=user["extension"],
        presence=next((p for p in _ORDER if p in found), "unknown" if mine else "no phone"),
        desk=((desk["name"] or "").strip() or desk["phone_username"]) if desk else None,
    )


def _phones(user: Json, at_desk: Mapping[str, str]) -> Iterator[str]:
    """The phones at which this user is: none where somebody else has logged in."""
    for point in user["phones"]:
        if point["type"] == "phone" and at_desk.get(point["phone"], user["uuid"]) == user["uuid"]:
            yield point["phone"]
    if user["hot_desk"]:
        yield user["hot_desk"]
