"""What the exchange tells of calls, and the laws that its events keep."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pbx_tray.simulator.exchange import Dialled, Exchange, NotThereError, Target

CALL_TYPES = {"incoming call", "internal dial", "api call"}


def story(exchange: Exchange, events: list[dict[str, Any]]) -> list[str]:
    """Tell events in short, phones by their names."""
    names = {phone.uuid: phone.phone_username for phone in exchange.phones()}
    return [
        f"{names[event['phone_uuid']]}: {event['status']}"
        if event["event_type"] == "phone status update"
        else event["event_type"]
        for event in events
    ]


def test_a_call_from_outside_rings_is_answered_and_ends(client: Any, pbx: Any) -> None:
    call = pbx.exchange.ring("jonas", number="+442079460101", name="Harriet")
    pbx.exchange.answer(call)
    pbx.exchange.finish(call)
    events = client.events(last=0)
    assert story(pbx.exchange, events) == [
        "incoming call",
        "jonas: Ringing",
        "call answered",
        "jonas: In use",
        "call finished",
        "jonas: Not in use",
    ]
    jonas = pbx.exchange.user("jonas")
    assert events[0] == {
        "seq": 1,
        "event_type": "incoming call",
        "unique_id": call,
        "caller": {
            "number": "+442079460101",
            "normalized_number": "+442079460101",
            "name": "Harriet",
        },
        "called_did": "+31201234500",
        "called_extension": "101",
        "targets": [
            {"user_uuid": jonas.uuid, "user_phone_type": "phone", "phone_uuid": jonas.phone}
        ],
    }
    assert events[4]["reason"] == "hangup"
    assert [event["status_code"] for event in events[1::2]] == [8, 1, 0]


def test_a_colleague_s_phone_is_in_use_before_the_call_is_told(client: Any, pbx: Any) -> None:
    pbx.exchange.ring("jonas", caller="zofia")
    events = client.events(last=0)
    assert story(pbx.exchange, events) == ["zofia: In use", "internal dial", "jonas: Ringing"]
    assert events[1]["caller"] == {
        "user_uuid": pbx.exchange.user("zofia").uuid,
        "phone_uuid": pbx.exchange.phone("zofia").uuid,
        "number": "102",
        "normalized_number": "102",
        "name": "Zofia Wójcik",
    }


def test_when_a_group_is_answered_only_the_one_who_answered_is_named(client: Any, pbx: Any) -> None:
    call = pbx.exchange.ring("jonas", "zofia", number="1")
    pbx.exchange.answer(call, by="zofia")
    answered = client.events(last=3)
    assert story(pbx.exchange, answered) == ["call answered", "zofia: In use", "jonas: Not in use"]
    (target,) = answered[0]["targets"]
    assert target["phone_uuid"] == pbx.exchange.phone("zofia").uuid


def test_an_exchange_may_keep_to_itself_who_answered() -> None:
    exchange = Exchange(12, names_answerer=False)
    exchange.answer(exchange.ring("jonas", "zofia", number="1"), by="zofia")
    (answered,) = (e for e in exchange.wait_for_events(0) if e["event_type"] == "call answered")
    assert len(answered["targets"]) == 2


def test_a_call_that_nobody_answers_ends_with_no_answer(client: Any, pbx: Any) -> None:
    pbx.exchange.finish(pbx.exchange.ring("jonas", number="1"))
    assert client.events(last=2)[0]["reason"] == "no answer"


def test_a_transfer_is_the_same_call_with_other_targets(client: Any, pbx: Any) -> None:
    call = pbx.exchange.ring("jonas", number="1")
    pbx.exchange.answer(call)
    pbx.exchange.transfer(call, "zofia")
    moved = client.events(last=4)
    assert story(pbx.exchange, moved)[0] == "incoming call"
    assert set(story(pbx.exchange, moved)[1:]) == {"jonas: Not in use", "zofia: Ringing"}
    assert moved[0]["unique_id"] == call


def test_a_phone_on_hold_and_one_that_is_rung_while_in_use_say_so(pbx: Any) -> None:
    call = pbx.exchange.ring("jonas", number="1")
    pbx.exchange.answer(call)
    pbx.exchange.hold(call)
    assert pbx.exchange.phone("jonas").status == ("On Hold", 16)
    pbx.exchange.hold(call, held=False)
    pbx.exchange.ring("jonas", number="2")
    assert pbx.exchange.phone("jonas").status == ("Ring+Inuse", 9)


def test_a_single_target_may_be_written_the_older_way() -> None:
    exchange = Exchange(12, shape=3, single_target=True)
    exchange.ring("jonas", number="1")
    exchange.ring("jonas", "zofia", number="1")
    one, two = (e for e in exchange.wait_for_events(0) if e["event_type"] == "incoming call")
    assert one["target"]["user_uuid"] == exchange.user("jonas").uuid
    assert "targets" not in one
    assert len(two["targets"]) == 2


def test_every_kind_of_target_can_ring(pbx: Any, client: Any) -> None:
    pbx.exchange.log_in("wei", "desk-1")
    forward = Target(user_phone_type="forward", number="+4930")
    to = ("eleni", "wei", "102", "desk-2", "+44123", forward)
    pbx.exchange.ring(*to, number="1", dialled=Dialled(event_tag="tag", called_number="9"))
    event = client.events(last=1)[0]
    kinds = [target.get("user_phone_type") for target in event["targets"]]
    assert kinds == ["phone", "trunk number", "hot-desk", "phone", None, None, "forward"]
    assert event["targets"][1]["trunk_uuid"]
    assert (event["event_tag"], event["called_number"]) == ("tag", "9")
    assert "called_did" not in event


def test_somebody_logged_in_at_their_own_phone_rings_there_once(pbx: Any) -> None:
    pbx.exchange.log_in("zofia", "zofia")
    call = pbx.exchange.call(pbx.exchange.ring("zofia", number="1"))
    assert [target.user_phone_type for target in call.targets] == ["phone"]


def test_whoever_is_logged_out_by_a_successor_is_told(pbx: Any, client: Any) -> None:
    pbx.exchange.log_in("zofia", "desk-1")
    pbx.exchange.log_in("wei", "desk-1")
    types = [event["event_type"] for event in client.events(last=0)]
    assert types == ["user logged in", "user logged out", "user logged in"]
    assert pbx.exchange.user("zofia").hot_desk is None


def test_what_is_not_there_is_a_sentence() -> None:
    exchange = Exchange(12)
    call, nowhere = exchange.ring("jonas", number="1"), exchange.ring(number="1")
    wishes: list[tuple[Callable[[], object], str]] = [
        (lambda: exchange.ring("nobody", number="1"), "There is no phone nobody."),
        (lambda: exchange.log_out("nobody"), "There is no user nobody."),
        (lambda: exchange.finish("0.0"), "There is no call 0.0."),
        (lambda: exchange.answer(call, "zofia"), "does not ring for"),
        (lambda: exchange.answer(nowhere), "rings nowhere"),
    ]
    for wish, sentence in wishes:
        with pytest.raises(NotThereError, match=sentence):
            wish()


def test_a_restart_forgets_calls_and_log_and_counts_anew(pbx: Any, client: Any) -> None:
    pbx.exchange.ring("jonas", number="1")
    pbx.exchange.restart(seq=100)
    assert client.events(limit=1, timeout=0) == []
    assert pbx.exchange.phone("jonas").status == ("Not in use", 0)
    pbx.exchange.log_out("jonas")
    assert [event["seq"] for event in client.events(limit=1, timeout=0)] == [101]


def test_the_log_keeps_only_so_many_events_and_can_have_gaps() -> None:
    exchange = Exchange(12, retention=3)
    for number in range(5):
        exchange.emit({"event_type": "x", "n": number})
    exchange.skip(10)
    exchange.emit({"event_type": "x"})
    assert [event["seq"] for event in exchange.wait_for_events(0)] == [4, 5, 16]


def test_an_odd_seq_is_sent_as_it_is_and_none_at_all_too() -> None:
    exchange = Exchange(0)
    exchange.emit({"seq": "12", "event_type": "x"})
    exchange.emit({"event_type": "x"}, numbered=False)
    assert exchange.wait_for_events(0) == [{"seq": "12", "event_type": "x"}, {"event_type": "x"}]
    assert exchange.seq == 2


PEOPLE = ["sanne", "jonas", "zofia", "emre", "eleni", "wei"]
PHONES = ["jonas", "zofia", "emre", "emre-2", "desk-1", "desk-2"]
person, phone, which = st.sampled_from(PEOPLE), st.sampled_from(PHONES), st.integers(0, 9)
VERBS = st.one_of(
    st.tuples(st.just("ring"), st.lists(person, min_size=1, max_size=3, unique=True)),
    st.tuples(st.just("dial"), person, person),
    st.tuples(st.sampled_from(["answer", "finish", "hold", "resume"]), which),
    st.tuples(st.just("transfer"), which, person),
    st.tuples(st.sampled_from(["go_offline", "come_online"]), phone),
    st.tuples(st.just("log_in"), person, phone),
    st.tuples(st.just("log_out"), person),
)


def perform(exchange: Exchange, verb: str, *arguments: Any) -> None:
    calls = [call.unique_id for call in exchange.calls()]
    if verb == "ring":
        exchange.ring(*arguments[0], number="+4420")
    elif verb == "dial":
        exchange.ring(arguments[0], caller=arguments[1])
    elif verb in {"go_offline", "come_online", "log_in", "log_out"}:
        getattr(exchange, verb)(*arguments)
    elif calls:
        call = calls[arguments[0] % len(calls)]
        if verb in {"hold", "resume"}:
            exchange.hold(call, held=verb == "hold")
        elif verb != "answer" or exchange.call(call).targets:
            getattr(exchange, verb)(call, *arguments[1:])


def phones_by_calls(events: list[dict[str, Any]]) -> tuple[set[str], set[str]]:
    """Conclude from call events alone which phones ring and which are off the hook."""
    ringing: dict[str, set[str]] = {}
    talking: dict[str, set[str]] = {}
    for event in events:
        if "unique_id" not in event:
            continue
        call, kind = event["unique_id"], event["event_type"]
        targets = {target["phone_uuid"] for target in event["targets"] if "phone_uuid" in target}
        caller = {event["caller"]["phone_uuid"]} if event["caller"].get("phone_uuid") else set()
        ringing[call] = targets if kind in CALL_TYPES else set()
        talking[call] = caller | (targets if kind == "call answered" else set())
        if kind == "call finished":
            del ringing[call], talking[call]
    return set().union(*ringing.values()), set().union(*talking.values())


@settings(deadline=None)  # the machine may be busy
@given(st.lists(VERBS, max_size=30))
def test_after_any_verbs_the_phones_show_what_the_calls_say(verbs: list[tuple[Any, ...]]) -> None:
    exchange = Exchange(8)
    for verb in verbs:
        perform(exchange, *verb)
    rings, talks = phones_by_calls(exchange.wait_for_events(0, limit=10_000))
    for item in exchange.snapshot().phones:
        shown, uuid = item["status_code"], item["uuid"]
        if shown != 4:
            expected = {
                (False, False): {0},
                (False, True): {1, 16},
                (True, False): {8},
                (True, True): {9},
            }
            assert shown in expected[uuid in rings, uuid in talks], item


@settings(deadline=None)  # the machine may be busy
@given(st.lists(VERBS, max_size=15), st.lists(VERBS, max_size=15))
def test_a_snapshot_and_the_events_after_it_give_the_next_snapshot(
    before: list[tuple[Any, ...]], after: list[tuple[Any, ...]]
) -> None:
    exchange = Exchange(8)
    for verb in before:
        perform(exchange, *verb)
    old = exchange.snapshot()
    for verb in after:
        perform(exchange, *verb)
    phones = {phone["uuid"]: phone for phone in old.phones}
    users = {user["uuid"]: user for user in old.users}
    for event in exchange.wait_for_events(old.seq, limit=10_000):
        if event["event_type"] == "phone status update":
            status = {key: event[key] for key in ("status", "status_code")}
            phones[event["phone_uuid"]].update(status)
        elif event["event_type"] in {"user logged in", "user logged out"}:
            user, desk = users[event["user_uuid"]], event.get("phone_uuid")
            at = desk or user["primary_phone"]
            own = {point.get("phone") for point in user["phones"]}
            user.update(hot_desk=None if at in own else desk, phone=at, current_phone=at)
    new = exchange.snapshot()
    assert list(phones.values()) == new.phones
    assert list(users.values()) == new.users
