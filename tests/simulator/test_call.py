"""`POST call`: the own phone rings first, then the callee's."""

import http.client
import threading
from collections.abc import Callable
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

PATH = "/apis/pbx/call"
WISH = {"user_name": "sanne", "number": "101", "auto_answer": 0}


def test_the_own_phone_rings_is_picked_up_and_then_the_callee_rings(
    client: Any, pbx: Simulator
) -> None:
    reply = client.ask(PATH, post=WISH)
    assert reply.status == 200
    events = client.events(last=0)
    names = {phone.uuid: phone.phone_username for phone in pbx.exchange.phones()}
    told = [
        f"{names[event['phone_uuid']]}: {event['status']}"
        if "phone_uuid" in event
        else f"{event['event_type']} to {names[event['targets'][0]['phone_uuid']]}"
        for event in events
    ]
    assert told == [
        "api call to sanne",
        "sanne: Ringing",
        "sanne: In use",
        "api call to jonas",
        "jonas: Ringing",
    ]
    assert events[0]["caller"]["user_uuid"] == pbx.exchange.user("sanne").uuid
    assert events[0]["called_number"] == "101"
    assert {event["unique_id"] for event in events[::3]} == {reply.json["unique_id"]}
    assert reply.json["status"] == "success"


def test_a_number_outside_is_dialled_too(client: Any, pbx: Simulator) -> None:
    reply = client.ask(PATH, post=WISH | {"number": "+442079460101"})
    assert reply.json["status"] == "success"
    assert pbx.exchange.call(reply.json["unique_id"]).targets[0].number == "+442079460101"


def test_it_answers_only_when_the_own_phone_is_picked_up(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(Exchange(12, picks_up_after=None))
    client = connect(pbx)
    client.send(PATH, post=WISH)
    assert pbx.exchange.wait_until(lambda: bool(pbx.exchange.calls()), 5)
    (call,) = pbx.exchange.calls()
    assert pbx.exchange.phone("sanne").status.text == "Ringing"
    pbx.exchange.pick_up(call.unique_id)
    assert client.receive().json == {"status": "success", "unique_id": call.unique_id}


def test_auto_answer_picks_up_at_once(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(Exchange(12, picks_up_after=None))
    assert connect(pbx).ask(PATH, post=WISH | {"auto_answer": 1}).json["status"] == "success"


def test_an_own_phone_that_nobody_picks_up_is_no_answer(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(Exchange(12, picks_up_after=None, rings_for=0.05))
    client = connect(pbx)
    assert client.ask(PATH, post=WISH).json == {"status": "no answer"}
    assert client.events(last=2)[0]["event_type"] == "call finished"
    assert pbx.exchange.phone("sanne").status.text == "Not in use"


def test_a_phone_in_a_call_is_busy_and_one_that_is_not_there_has_failed(
    client: Any, pbx: Simulator
) -> None:
    pbx.exchange.ring("jonas", caller="sanne")
    assert client.ask(PATH, post=WISH).json == {"status": "busy"}
    pbx.exchange.go_offline("zofia")
    for user in ("zofia", "tomasz", "nobody"):
        assert client.ask(PATH, post=WISH | {"user_name": user}).json == {"status": "failed"}


@pytest.mark.parametrize("number", ["", "+", "*72", "12a", "++1", "1" * 20, "١٢٣", "1 2"])
def test_what_is_no_number_is_answered_400(client: Any, pbx: Simulator, number: str) -> None:
    assert client.ask(PATH, post=WISH | {"number": number}).status == 400
    assert pbx.exchange.calls() == []


@pytest.mark.parametrize("body", [[], "x", 5])
def test_a_body_that_is_no_object_is_answered_400(client: Any, body: Any) -> None:
    assert client.ask(PATH, post=body).status == 400


def form(pbx: Simulator, body: str, kind: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", pbx.port, timeout=5)
    headers = {"Authorization": "Basic YXBpS2V5OmRlbW8ta2V5", "Content-Type": kind}
    connection.request("POST", PATH, body, headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_form_is_welcome_and_anything_but_form_and_json_is_not(pbx: Simulator) -> None:
    body = "user_name=sanne&number=%2B4420&auto_answer=1"
    assert form(pbx, body, "application/x-www-form-urlencoded") == 200
    assert form(pbx, body, "text/plain") == 415
    assert form(pbx, "[" * 100_000, "application/json") == 400


def test_json_is_answered_415_where_a_form_is_insisted_on(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(form_only=True)
    assert connect(pbx).ask(PATH, post=WISH).status == 415
    assert form(pbx, "user_name=sanne&number=1", "application/x-www-form-urlencoded") == 200


def test_a_client_that_hangs_up_does_not_stop_the_call(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(Exchange(12, picks_up_after=None))
    client = connect(pbx)
    client.send(PATH, post=WISH)
    assert pbx.exchange.wait_until(lambda: bool(pbx.exchange.calls()), 5)
    client.close()
    (call,) = pbx.exchange.calls()
    pbx.exchange.pick_up(call.unique_id)
    assert pbx.exchange.call(call.unique_id).stage == "ringing"


def test_stopping_does_not_wait_for_anybody_to_pick_up(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(Exchange(12, picks_up_after=None))
    connect(pbx).send(PATH, post=WISH)
    assert pbx.exchange.wait_until(lambda: bool(pbx.exchange.calls()), 5)
    stopper = threading.Thread(target=pbx.stop)
    stopper.start()
    stopper.join(1)
    assert not stopper.is_alive()
