"""Matrix 3d and 3e: a log that is odd, arrives oddly, or holds what nobody would think of."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from pbx_tray.simulator import hostile
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.oddities import odd_events
from pbx_tray.simulator.server import Simulator

USERS, PHONES, EVENTS = "/apis/pbx/users", "/apis/pbx/phones", "/apis/pbx/events"


def numbers(events: Any) -> list[int]:
    return [event["seq"] for event in events]


@pytest.fixture
def told(pbx: Simulator) -> Simulator:
    """A PBX with four events in its log."""
    for number in range(4):
        pbx.exchange.emit({"event_type": "test", "n": number})
    return pbx


@pytest.mark.parametrize(("first", "seq"), [("newest", 30), ("oldest", 1)])
def test_old_calls_are_there_before_anybody_asks_and_half_have_no_end(
    pbx: Simulator, client: Any, first: str, seq: int
) -> None:
    pbx.faults.add(f"events:old-calls:count=30:first={first}:1")
    assert numbers(client.events(limit=1, timeout=0)) == [seq]
    told = client.events(last=0, timeout=0)
    rang = [event["unique_id"] for event in told if event["event_type"] == "incoming call"]
    ended = [event["unique_id"] for event in told if event["event_type"] == "call finished"]
    assert (len(rang), len(set(rang)), len(ended)) == (20, 20, 10)
    assert set(ended) < set(rang)


@pytest.mark.parametrize(
    ("fault", "seqs"),
    [
        ("duplicate", [1, 1, 2, 2, 3, 3, 4, 4]),
        ("duplicate:count=3", [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]),
        ("duplicate-batch", [1, 2, 3, 4, 1, 2, 3, 4]),
        ("reverse", [4, 3, 2, 1]),
        ("shuffle:seed=3", [2, 4, 3, 1]),
    ],
)
def test_a_batch_arrives_otherwise_and_the_log_stays_as_it_is(
    told: Simulator, client: Any, fault: str, seqs: list[int]
) -> None:
    told.faults.add(f"events:{fault}:1")
    first = numbers(client.events(last=0))
    assert sorted(first) == sorted(seqs)
    assert fault.startswith("shuffle") or first == seqs
    assert numbers(client.events(last=0)) == [1, 2, 3, 4]


def test_an_empty_answer_is_spared_and_not_counted(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:duplicate:1")
    assert client.events(last=0, timeout=0) == []
    assert pbx.faults.seen["events:duplicate"] == 0
    pbx.exchange.emit({"event_type": "test"})
    assert numbers(client.events(last=0)) == [1, 1]
    assert numbers(client.events(last=0)) == [1]


def test_an_incoming_call_is_held_back_until_after_its_end(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:hold-back")
    call = pbx.exchange.ring("jonas", number="1")
    first = client.events(last=0)
    pbx.exchange.finish(call)
    second = client.events(last=max(numbers(first)))
    assert [event["event_type"] for event in first] == ["phone status update"]
    assert [event["event_type"] for event in second][-1] == "incoming call"
    assert "call finished" in {event["event_type"] for event in second}


def test_a_restart_begins_again_with_the_same_boot_events(pbx: Simulator, client: Any) -> None:
    pbx.exchange.boot()
    before = client.events(last=0)
    pbx.exchange.emit({"event_type": "test"})
    pbx.faults.add("events:restart:boot=yes:1")
    assert client.events(last=0) == before
    assert pbx.connections == 1  # nothing shows on the connection


def test_a_restart_is_hidden_from_a_poll_that_waits(pbx: Simulator, client: Any) -> None:
    pbx.exchange.skip(10)
    client.send(EVENTS, last=10, timeout=0.3)
    assert pbx.requests.wait_for("events", 1)
    pbx.exchange.restart()
    pbx.exchange.emit({"event_type": "test"})
    assert client.receive().json == []
    assert numbers(client.events(last=0)) == [1]


@pytest.mark.parametrize(("how", "end"), [("reset", "RST"), ("close", "FIN")])
def test_a_reboot_ends_every_connection(
    pbx: Simulator, raw: Callable[[str], Any], how: str, end: str
) -> None:
    pbx.exchange.skip(10)
    waiting = raw(f"{EVENTS}?last=99&timeout=50")
    assert pbx.requests.wait_for("events", 1)
    pbx.faults.add(f"phones:reboot:seq=3:how={how}:1")
    assert raw(PHONES).listen() == (b"", end)
    assert waiting.listen() == (b"", end)
    assert pbx.exchange.seq == 3


@pytest.mark.parametrize("count", [1, 1000, 10**6])
def test_a_gap_is_of_any_size(pbx: Simulator, client: Any, count: int) -> None:
    pbx.exchange.emit({"event_type": "test"})
    pbx.faults.add(f"events:gap:count={count}:1")
    assert numbers(client.events(last=0)) == [1, count + 2]


def test_a_log_overruns(told: Simulator, client: Any) -> None:
    told.faults.add("events:overrun:1")
    assert numbers(client.events(last=1)) == list(range(47, 55))


def test_fifty_thousand_events_come_in_one_answer(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:flood:1")
    events = client.events(last=0, limit=1000)
    assert numbers(events) == list(range(1, 50_001))
    last = {event["phone_uuid"]: event["status"] for event in events}
    assert {phone["uuid"]: phone["status"] for phone in client.ask(PHONES).json} == last


def test_lists_change_a_hundred_times(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:list-changed:1")
    types = [event["event_type"] for event in client.events(last=0)]
    assert types == ["user list changed", "phone list changed"] * 100


def test_ten_thousand_events_are_of_somebody_unknown(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:unknown-uuids:1")
    events = client.events(last=0, limit=20_000)
    uuids = {event.get("phone_uuid") or event["user_uuid"] for event in events}
    assert (len(events), len(uuids)) == (10_000, 10_000)
    known = {item["uuid"] for item in client.ask(USERS).json + client.ask(PHONES).json}
    assert not uuids & known


def test_three_hundred_calls_ring_at_once(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:call-storm:1")
    types = [event["event_type"] for event in client.events(last=0)]
    assert types.count("incoming call") == 300
    assert len(pbx.exchange.calls()) == 300


@pytest.mark.parametrize(
    ("kind", "seq"),
    [
        ("text", "1"),
        ("float", 1.0),
        ("null", None),
        ("negative", -1),
        ("true", True),
        ("huge", 2**63),
    ],
)
def test_a_number_is_odd(pbx: Simulator, client: Any, kind: str, seq: object) -> None:
    pbx.faults.add(f"events:odd-seq:kind={kind}:1")
    (event,) = client.events(last=0)
    assert (type(event["seq"]), event["seq"]) == (type(seq), seq)
    pbx.exchange.emit({"event_type": "test"})
    assert numbers(client.events(last=1)) == [2]


def test_a_number_is_missing_or_has_five_thousand_digits(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:odd-seq:kind=missing:1")
    pbx.faults.add("events:odd-seq:kind=digits:1")
    assert client.events(last=0) == [{"event_type": "user list changed"}]
    assert b"9" * 5000 in client.ask(EVENTS, last=1).body


def test_odd_events_are_json_and_of_every_kind(pbx: Simulator, client: Any) -> None:
    count = len(list(odd_events()))
    pbx.faults.add("events:odd-events:1")
    events = client.events(last=0, limit=5000)
    assert len(events) == count > 500
    assert numbers(events) == list(range(1, count + 1))


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("broken", json.JSONDecodeError),
        ("deep", RecursionError),
        ("digits", ValueError),
        ("no-utf-8", UnicodeDecodeError),
        ("control", json.JSONDecodeError),
        ("open", json.JSONDecodeError),
    ],
)
def test_one_item_poisons_every_answer_that_holds_it(
    told: Simulator, client: Any, kind: str, error: type[Exception]
) -> None:
    told.faults.add(f"events:poison:kind={kind}:1")
    for _ in range(2):
        reply = client.ask(EVENTS, last=0)
        assert reply.body.startswith(b'[{"seq": 1, "event_type": "test", "n": 0}, ')
        with pytest.raises(error):
            _ = reply.json
    told.exchange.emit({"event_type": "test"})
    assert numbers(client.events(last=5)) == [6]


def test_nan_is_a_poison_for_who_reads_strictly(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("events:poison:kind=nan:1")
    assert b'"x": NaN}]' in client.ask(EVENTS, last=0).body


def test_lists_do_not_fit_each_other(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("users:missing-phones:1")
    pbx.faults.add("users:mixed-shapes:1")
    phones = {phone["uuid"] for phone in client.ask(PHONES).json}
    assert not phones & {user["phone"] for user in client.ask(USERS).json}
    assert ["phones" in user for user in client.ask(USERS).json] == [True, False] * 6
    assert client.ask(USERS).json == pbx.exchange.user_list()


def test_hostile_callers_come_by_turns_or_by_name(pbx: Simulator, client: Any) -> None:
    pbx.faults.add(f"events:hostile-call:{len(hostile.NAMES)}")
    seen = []
    for _ in hostile.NAMES:
        events = client.events(last=pbx.exchange.seq, timeout=0)
        seen += [event["caller"].get("name") for event in events if "caller" in event]
    assert seen == list(hostile.NAMES.values())
    pbx.faults.add("events:hostile-call:name=html:number=forward:to=jonas:1")
    event = client.events(last=pbx.exchange.seq)[0]
    assert event["caller"] == {
        "number": "*72+8820000000",
        "normalized_number": "*72+8820000000",
        "name": hostile.NAMES["html"],
    }


def test_a_lone_surrogate_goes_over_the_wire_as_an_escape(pbx: Simulator, client: Any) -> None:
    hostile.ring(pbx.exchange, "sanne", "surrogate", "arabic")
    assert rb"lone \ud800" in client.ask(EVENTS, last=0).body


def test_everybody_has_a_hostile_name(pbx: Simulator, client: Any) -> None:
    pbx.faults.add("users:hostile-names:1")
    names = [user["full_name"] for user in client.ask(USERS).json]
    assert names == list(hostile.NAMES.values())[:12]
    assert len(client.events(last=0)) == 2


def test_an_unknown_desk_gets_no_calls(serve: Callable[..., Simulator], connect: Any) -> None:
    pbx = serve(Exchange(1))
    for fault in ("call-storm", "hostile-call"):
        pbx.faults.add(f"events:{fault}:to=nobody:1")
        assert connect(pbx).events(last=0, timeout=0) == []
