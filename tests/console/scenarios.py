"""What happens at a PBX, for the transcripts: every event type, target kind and shape of user.

A scenario is a generator; at each `yield` everything up to there has been printed.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from pbx_tray.simulator.directory import Endpoint, Json, User
from pbx_tray.simulator.exchange import Caller, Dialled, Exchange, Target

Scenario = Callable[[Exchange], Iterator[None]]

FAX: tuple[Endpoint, ...] = (
    Endpoint("fax"),  # type: ignore[arg-type]  # a kind that nobody knows
    Endpoint("forward", number="9"),  # type: ignore[arg-type]  # only a target may be one
    Endpoint("number"),
    Endpoint("trunk number", number="7"),
    Endpoint("phone", phone="in no list"),
)


def peculiar() -> Exchange:
    """A firm with every kind of endpoint, hot-desking, and users who lack something."""
    exchange = Exchange(10)
    change(exchange, "jonas", lambda user: replace(user, endpoints=(*user.endpoints, *FAX)))
    change(exchange, "layla", lambda user: replace(user, endpoints=FAX[-1:]))
    change(exchange, "emre", lambda user: replace(user, full_name="Emre O'Neill \u202f<b> 状態"))
    exchange.log_in("zofia", "desk-1")
    exchange.log_in("wei", "desk-3")
    exchange.set_phone_status("eleni", "Sönderbar 状態", 77)
    return exchange


def change(exchange: Exchange, username: str, how: Callable[[User], User]) -> None:
    exchange._put_user(how(exchange.user(username)))


def calls(exchange: Exchange) -> Iterator[None]:
    """Calls of every kind, from every kind of caller."""
    outside = exchange.ring("sanne", number="+442079460101", name="Harriet")
    yield
    exchange.answer(outside)
    exchange.hold(outside)
    yield
    exchange.finish(outside)
    group = exchange.ring("sanne", "jonas", "eleni", "+3120555", "desk-2", number="123")
    exchange.transfer(group, "emre", "zofia")
    exchange.finish(group, "weird reason")
    yield
    dialled = Dialled("did", "extension", "number", "tag-1")
    for kind in ("incoming call", "internal dial", "api call"):
        exchange.finish(exchange.ring("sanne", caller="jonas", kind=kind, dialled=dialled))
    callers = [
        Caller("nobody", "nothing", "1", None, "ñ"),
        Caller(phone_uuid=exchange.phone("desk-1").uuid, number="1"),
        Caller(phone_uuid=exchange.phone("desk-3").uuid),
        Caller(exchange.user("reception").uuid, None, "1", "+1"),
        Caller(exchange.user("meeting-room").uuid),
        Caller(),
    ]
    for caller in callers:
        exchange.finish(exchange.ring("sanne", caller=caller))
    exchange.single_target = True
    exchange.finish(exchange.ring("jonas", number="1"))
    yield


def targets(exchange: Exchange) -> Iterator[None]:
    """Targets of every kind, known and not, as a list and alone."""
    sanne, desk = exchange.user("sanne").uuid, exchange.phone("desk-2").uuid
    kinds = [
        Target(),
        Target(number="5"),
        Target(phone_uuid="nothing"),
        Target(phone_uuid=desk),
        Target("nobody", "phone", "nothing"),
        Target("nobody", "forward", number="8"),
        Target(exchange.user("reception").uuid, "hot-desk", desk),
        Target(exchange.user("meeting-room").uuid, "hot-desk", "nothing"),
        Target(sanne, "phone", exchange.phone("sanne").uuid),
        Target(sanne, "phone"),
        Target(sanne, "number", number="55"),
        Target(sanne, "number"),
        Target(sanne, "trunk number", None, "trunk", "55"),
        Target(sanne, "trunk number"),
        Target(sanne, "forward", number="55"),
        Target(sanne, "a kind that nobody knows", desk),
        Target(sanne),
        Target(trunk_uuid="trunk", user_phone_type="é"),
    ]
    exchange.finish(exchange.ring(*kinds, number="1"))
    exchange.single_target = True
    for target in kinds:
        exchange.finish(exchange.ring(target, number="1"))
    yield


def odd_calls(exchange: Exchange) -> Iterator[None]:
    """Keys that are there and hold nothing, or something that they should not."""
    phone = exchange.phone("sanne").uuid
    caller = {"user_uuid": None, "phone_uuid": None, "number": "3", "name": None}
    nothing = {"event_tag": None, "called_did": None, "called_extension": None}
    odd: list[Json] = [
        {},
        {"targets": []},
        {"targets": None, "target": {"b": 1, "a": [None, True], "ü": {}}},
        {"target": {}},
        {"target": {"number": 42}},
        {"target": None},
        {"caller": caller | {"normalized_number": None}, "called_number": None} | nothing,
        {"caller": caller, "targets": [{"user_uuid": "", "phone_uuid": "", "number": ""}]},
        {"targets": [{"user_uuid": None, "phone_uuid": phone, "number": "5"}, {"number": True}]},
        {"caller": {"name": True, "number": 1.5}, "event_tag": {"a": 1}, "called_did": ["x"]},
        {"unique_id": 7, "called_extension": 12, "called_number": False},
    ]
    for event_type in ("incoming call", "internal dial", "api call", "call answered"):
        for more in odd:
            exchange.emit({"event_type": event_type, "unique_id": "x", "caller": {}} | more)
    for reason in (None, 16, ""):
        finished = {"event_type": "call finished", "unique_id": "x", "caller": {}}
        exchange.emit(finished | {"reason": reason})
    yield


def presence(exchange: Exchange) -> Iterator[None]:
    """Phones that change, people who log in and out, and uuids that nobody knows."""
    desk = exchange.phone("desk-2").uuid
    exchange.emit({"event_type": "brand new thing", "x": 1})
    exchange.emit({"event_type": ""})
    exchange.emit({"event_type": 5})
    exchange.emit(status("nothing", "x"))
    exchange.emit({"event_type": "user logged in", "user_uuid": "nobody", "phone_uuid": desk})
    exchange.emit({"event_type": "user logged out", "user_uuid": "nobody"})
    yield
    exchange.log_in("jonas", "desk-2")
    exchange.log_in("sanne", "desk-2")
    exchange.set_phone_status("desk-2", "Ringing", 8)
    exchange.set_phone_status("desk-2", "Ringing", 8)
    exchange.go_offline("zofia")
    yield
    # Several at one phone are told in the order of the list.
    for username in ("meeting-room", "emre", "tomasz", "reception"):
        user = exchange.user(username).uuid
        exchange.emit({"event_type": "user logged in", "user_uuid": user, "phone_uuid": desk})
    exchange.set_phone_status("desk-2", "Idle, really", 0)
    exchange.set_phone_status("desk-2", "", 0)
    exchange.emit(status(desk, None))
    for uuid in ("in no list", None):
        user = exchange.user("reception").uuid
        exchange.emit({"event_type": "user logged in", "user_uuid": user, "phone_uuid": uuid})
    yield
    for username in ("sanne", "jonas", "wei", "zofia", "emre", "tomasz", "reception"):
        exchange.log_out(username)
    exchange.set_phone_status("desk-2", "In use", 1)
    yield


def status(phone: str, text: str | None) -> Json:
    return {
        "event_type": "phone status update",
        "phone_uuid": phone,
        "status": text,
        "status_code": None,
    }


def lists(exchange: Exchange) -> Iterator[None]:
    """Lists that change, with other events before and after in the same reply."""
    with exchange._changed:
        exchange.set_phone_status("sanne", "Busy", 2)
        exchange.rename_user("sanne", "Sanne Q")
        exchange.set_phone_status("jonas", "Busy", 2)
        exchange.remove_phone("desk-3")
        exchange.emit({"event_type": "brand new thing"})
        exchange.add_user("aaron", "Aaron Ä")
        exchange.add_phone("desk-9", "New")
        exchange.log_in("aaron", "desk-9")
        call = exchange.ring("aaron", number="99")
    yield
    exchange.remove_user("aaron")
    exchange.finish(call)
    yield


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario for scenario in (calls, targets, odd_calls, presence, lists)
}
