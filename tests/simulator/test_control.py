"""The back door for tests in another process."""

from typing import Any

import pytest

from pbx_tray.simulator.server import Simulator

DO = "/simulator/do"


def do(client: Any, verb: str, **arguments: Any) -> Any:
    reply = client.ask(DO, post={"verb": verb} | arguments)
    assert reply.status == 200, reply.body
    return reply.json["result"]


def test_the_state_is_told_as_one_moment(client: Any, pbx: Simulator) -> None:
    call = pbx.exchange.ring("jonas", number="1")
    state = client.ask("/simulator/state").json
    assert state["seq"] == pbx.exchange.seq == 2
    assert state["users"] == client.ask("/apis/pbx/users").json
    assert state["phones"] == client.ask("/apis/pbx/phones").json
    assert [item["unique_id"] for item in state["calls"]] == [call]


def test_calls_can_be_led_from_elsewhere(client: Any, pbx: Simulator) -> None:
    call = do(client, "ring", to=["jonas", "zofia"], number="+4420", name="Harriet")
    do(client, "answer", unique_id=call, by="zofia")
    do(client, "hold", unique_id=call)
    do(client, "transfer", unique_id=call, to=["jonas"])
    do(client, "finish", unique_id=call, reason="cancelled")
    assert client.events(last=0)[-2]["reason"] == "cancelled"
    assert pbx.exchange.calls() == []


def test_people_and_phones_can_be_moved_from_elsewhere(client: Any, pbx: Simulator) -> None:
    do(client, "set phone status", phone="jonas", text="Busy", code=2)
    do(client, "log in", user="zofia", phone="desk-1")
    do(client, "add user", username="ada", full_name="Ada", phone="desk-2")
    assert do(client, "emit", event={"event_type": "odd"}) == 4
    assert pbx.exchange.phone("jonas").status == ("Busy", 2)
    assert pbx.exchange.user("zofia").hot_desk == pbx.exchange.phone("desk-1").uuid
    assert pbx.exchange.user("ada").full_name == "Ada"
    do(client, "restart", seq=7)
    assert pbx.exchange.seq == 7


def test_faults_can_be_asked_for_and_lifted_and_do_not_shut_the_back_door(client: Any) -> None:
    do(client, "fault", fault="*:status-500")
    assert client.ask("/apis/pbx/users").status == 500
    do(client, "lift")
    assert client.ask("/apis/pbx/users").status == 200
    assert do(client, "struck") == {"users:status-500": 1}
    assert do(client, "requests", user="apiKey")["users"] == 2


def test_connections_are_dropped_but_for_the_one_that_asks(
    client: Any, connect: Any, pbx: Simulator
) -> None:
    other = connect(pbx)
    other.send("/apis/pbx/events", last=0, timeout=50)
    assert pbx.requests.wait_for("events", 1)
    do(client, "drop connections", reset=True)
    with pytest.raises(ConnectionResetError):
        other.receive()


@pytest.mark.parametrize(
    "wish",
    [
        {},
        {"verb": "explode"},
        {"verb": ["ring"]},
        {"verb": "ring"},
        {"verb": "ring", "to": ["jonas"], "colour": "red"},
        {"verb": "ring", "to": ["nobody"]},
        {"verb": "finish", "unique_id": "0.0"},
        {"verb": "fault", "fault": "users:explode"},
        {"verb": "rights", "account": "sanne", "colour": "red"},
        {"verb": "certificate", "kind": "expired"},
        [],
        5,
    ],
)
def test_what_cannot_be_done_is_a_sentence(client: Any, wish: Any) -> None:
    reply = client.ask(DO, post=wish)
    assert reply.status == 400
    assert reply.json["error"]


def test_only_the_key_opens_the_back_door(pbx: Simulator, connect: Any) -> None:
    for auth in (None, ("sanne", "demo"), ("sanne", "demo-key"), ("apiKey", "wrong")):
        client = connect(pbx, auth)
        assert client.ask("/simulator/state").status == 401
        assert client.ask(DO, post={"verb": "forget"}).status == 401


def test_behind_the_back_door_is_nothing_else(client: Any) -> None:
    assert client.ask("/simulator/").status == 404
    assert client.ask(DO).status == 404


def test_the_same_can_be_done_in_process(pbx: Simulator, client: Any) -> None:
    pbx.do({"verb": "hostile call", "name": "emoji", "to": "jonas"})
    pbx.do({"verb": "boot"})
    pbx.do({"verb": "retain", "retention": 3})
    pbx.do({"verb": "turn", "name": "Holiday", "value": True})
    assert len(client.events(last=0)) == 3
    assert client.ask("/apis/pbx/v1/switches").json[1]["value"] is True
