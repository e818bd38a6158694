"""JSON for programs: one object a line, of the shape that is documented."""

import json
from typing import Any

import pytest
from hypothesis import given

from pbx_tray.console_json import JsonLines
from pbx_tray.core.events import Numbered, Unrecognised
from pbx_tray.core.state import PbxState, apply
from pbx_tray.simulator.exchange import Exchange
from tests.console.conftest import Serve, Start
from tests.console.firm import events_of, state_of
from tests.console.odd_json import EVENTS
from tests.console.test_outage import begin

IDLE = {"presence": "available", "status": "Not in use"}
RINGING = {"presence": "ringing", "status": "Ringing"}


def object_of(lines: Any) -> Any:
    (line,) = lines
    assert line.isascii()
    assert line.isprintable()
    return json.loads(line)


def told(before: PbxState, event: dict[str, Any]) -> Any:
    """The object of one event that follows upon `before`."""
    (numbered,) = events_of([event])
    return object_of(JsonLines().event(before, numbered, apply(before, numbered.event)))


def test_the_snapshot_is_everybody_and_every_phone(serve: Serve, start: Start) -> None:
    exchange = Exchange(3)
    exchange.log_in("zofia", "desk-1")
    exchange.add_user("nobody")
    monitor = start("--once", "--json", serve(exchange).url)
    assert monitor.ended() == 0
    snapshot = object_of(monitor.printed.rest())
    users = {user["username"]: user for user in snapshot.pop("users")}
    phones = {phone["phone_username"]: phone for phone in snapshot.pop("phones")}
    assert snapshot == {"type": "snapshot", "missing": []}
    assert list(users) == ["jonas", "nobody", "sanne", "zofia"]
    assert list(phones) == ["sanne", "jonas", "zofia", "desk-1", "desk-2", "desk-3"]
    own, desk = exchange.phone("zofia").uuid, exchange.phone("desk-1").uuid
    assert users["zofia"] == {
        "uuid": exchange.user("zofia").uuid,
        "username": "zofia",
        "full_name": "Zofia Wójcik",
        "name": "Zofia Wójcik",
        "extension": "102",
        **IDLE,
        "phone": desk,
        "hot_desk": desk,
        "endpoints": [
            {"type": "phone", "phone": own, "number": None, "trunk": None},
            {"type": "hot-desk", "phone": None, "number": None, "trunk": None},
        ],
    }
    assert users["nobody"]["presence"] == "no phone"
    assert phones["desk-1"] == {
        "uuid": desk,
        "phone_username": "desk-1",
        "name": "Window desk",
        "status": "Not in use",
        "status_code": "0",
    }


def test_events_follow_with_names_and_presence_before_and_after(serve: Serve, start: Start) -> None:
    exchange = Exchange(3)
    monitor = start("--json", serve(exchange).url)
    assert json.loads(monitor.printed.next())["type"] == "snapshot"
    exchange.ring("jonas", number="+311", name="Harriet")
    call, ringing = (json.loads(monitor.printed.next()) for _ in range(2))
    jonas, phone = exchange.user("jonas").uuid, exchange.phone("jonas").uuid
    who = {"uuid": jonas, "username": "jonas", "name": "Jonas Grünwald"}
    received, report = exchange.wait_for_events(0)
    assert call == {
        "type": "event",
        "seq": 1,
        "event_type": "incoming call",
        "event": received,
        "names": {jonas: "Jonas Grünwald", phone: "jonas's desk"},
        "users": [{**who, "before": IDLE, "after": IDLE}],
    }
    assert ringing == {
        "type": "event",
        "seq": 2,
        "event_type": "phone status update",
        "event": report,
        "names": {phone: "jonas's desk"},
        "users": [{**who, "before": IDLE, "after": RINGING}],
    }


def test_who_came_and_who_went_is_null_before_or_after(serve: Serve, start: Start) -> None:
    exchange = Exchange(2)
    monitor = start("--json", serve(exchange).url)
    monitor.printed.next()
    exchange.remove_user("sanne")
    exchange.add_user("aaron")
    first = json.loads(monitor.printed.next())
    assert first["event_type"] == "user list changed"
    seen = {user["username"]: (user["before"], user["after"]) for user in first["users"]}
    assert seen == {
        "aaron": (None, {"presence": "no phone", "status": ""}),
        "sanne": (IDLE, None),
    }


def test_after_a_new_beginning_one_object_says_what_changed(serve: Serve, start: Start) -> None:
    pbx = serve(Exchange(3))
    monitor = begin(pbx, start, "--json")
    while json.loads(monitor.printed.next())["event_type"] != "before":
        pass
    pbx.stop()
    monitor.said.next()
    pbx.exchange.restart()
    pbx.exchange.set_phone_status("jonas", "Ringing", 8)
    pbx.start()
    meanwhile = json.loads(monitor.printed.next())
    assert meanwhile["type"] == "meanwhile"
    (change,) = meanwhile["users"]
    assert change["username"] == "jonas"
    assert (change["before"], change["after"]) == (IDLE, RINGING)
    pbx.exchange.emit({"event_type": "end"})
    assert json.loads(monitor.printed.next())["event_type"] == "end"


def test_lists_loaded_again_are_told_only_where_they_differ() -> None:
    exchange = Exchange(2)
    before = state_of(exchange)
    exchange.set_phone_status("jonas", "Ringing", 8)
    after = state_of(exchange)
    assert list(JsonLines().reloaded(before, before)) == []
    assert object_of(JsonLines().meanwhile(before, before)) == {"type": "meanwhile", "users": []}
    told = object_of(JsonLines().reloaded(before, after))
    assert [change["username"] for change in told["users"]] == ["jonas"]


def test_everybody_whom_a_phone_concerns_is_told() -> None:
    exchange = Exchange(3)
    desk = exchange.phone("jonas").uuid
    exchange.log_in("sanne", "jonas")
    state = state_of(exchange)
    event = {"seq": 1, "event_type": "phone status update", "phone_uuid": desk, "status": "Ringing"}
    seen = {user["username"]: user["after"]["presence"] for user in told(state, event)["users"]}
    assert seen == {"jonas": "no phone", "sanne": "ringing"}


@pytest.mark.parametrize(
    ("kind", "named"), [("user logged in", ["sanne", "desk-1"]), ("user logged out", ["sanne"])]
)
def test_who_moves_is_named(kind: str, named: list[str]) -> None:
    exchange = Exchange(1)
    sanne, desk = exchange.user("sanne").uuid, exchange.phone("desk-1").uuid
    event = {"seq": 1, "event_type": kind, "user_uuid": sanne, "phone_uuid": desk}
    names = told(state_of(exchange), event)["names"]
    assert list(names) == [sanne, desk][: len(named)]


def test_what_cannot_be_written_is_left_out() -> None:
    numbered = Numbered(1, Unrecognised("new"), '{"event_type": "new", "value": 1e999}')
    event = object_of(JsonLines().event(PbxState(), numbered, PbxState()))
    assert event["event"] is None
    assert event["event_type"] == "new"


@given(EVENTS)
def test_any_event_at_all_is_an_object_that_holds_it_as_it_came(event: dict[str, Any]) -> None:
    state = state_of(Exchange(2))
    for numbered in events_of([{"seq": 1, **event}]):
        after = apply(state, numbered.event)
        told = object_of(JsonLines().event(state, numbered, after))
        assert told["event"] == {"seq": 1, **event}
        assert told["event_type"] == event["event_type"]
