"""Timelines: the office day, chance traffic, and scripts. Virtual time, but for one test."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.office_day import OfficeDay
from pbx_tray.simulator.script import play_script, read_script
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline
from pbx_tray.simulator.traffic import traffic
from tests.simulator.conftest import AT_ONCE

Told = list[tuple[float, dict[str, Any]]]


def run(timeline: Timeline, exchange: Exchange, until: float) -> Told:
    """Step from due time to due time; give each event with its second."""
    told: Told = []
    while timeline.next_at is not None and timeline.next_at <= until:
        now, before = timeline.next_at, exchange.seq
        timeline.step(now)
        told += [(now, event) for event in exchange.wait_for_events(before)]
    return told


def day(seed: int = 1, minutes: float = 15, size: int = 30) -> tuple[Exchange, Told]:
    exchange, timeline = Exchange(size), Timeline()
    OfficeDay(timeline, exchange, seed=seed, desk="sanne").begin()
    return exchange, run(timeline, exchange, 60 * minutes)


def test_the_same_seed_makes_the_same_day_and_another_seed_another() -> None:
    assert day(seed=3, minutes=5)[1] == day(seed=3, minutes=5)[1]
    assert day(seed=3, minutes=5)[1] != day(seed=4, minutes=5)[1]


def test_a_day_holds_every_type_of_event_and_every_way_to_end() -> None:
    _, told = day()
    assert {event["event_type"] for _, event in told} == {
        "user list changed",
        "phone list changed",
        "phone status update",
        "user logged in",
        "user logged out",
        "incoming call",
        "internal dial",
        "api call",
        "call answered",
        "call finished",
    }
    assert {event["reason"] for _, event in told if "reason" in event} == {"hangup", "no answer"}
    statuses = {event["status"] for _, event in told if "status" in event}
    assert statuses >= {"Not in use", "In use", "Ringing", "On Hold", "Unavailable"}


def rings_for(exchange: Exchange, told: Told, username: str) -> dict[str, float]:
    me = exchange.user(username).uuid
    return {
        event["unique_id"]: at
        for at, event in told
        if event["event_type"] in {"incoming call", "internal dial"}
        and me in {target.get("user_uuid") for target in event["targets"]}
    }


def test_the_desk_s_phone_rings_within_six_seconds_and_then_now_and_then() -> None:
    exchange, told = day()
    rings = sorted(rings_for(exchange, told, "sanne").values())
    assert rings[0] <= 6
    pauses = [after - before for before, after in pairwise(rings)]
    assert 10 < min(pauses) <= max(pauses) < 120


def test_calls_for_the_desk_are_missed_answered_there_and_answered_elsewhere() -> None:
    exchange, told = day()
    rings = rings_for(exchange, told, "sanne")
    me = exchange.user("sanne").uuid
    answered = {
        event["unique_id"]: event["targets"][0]["user_uuid"] == me
        for _, event in told
        if event["event_type"] == "call answered" and event["unique_id"] in rings
    }
    assert Counter(answered.get(call) for call in rings).keys() == {None, True, False}


def test_a_day_leaves_no_call_behind_for_long() -> None:
    exchange, _ = day(minutes=60)
    assert len(exchange.calls()) < 15


@pytest.mark.parametrize("size", [0, 1, 2, 5, 2000])
def test_a_day_goes_on_in_an_office_of_any_size(size: int) -> None:
    exchange, _ = day(minutes=3, size=size)
    assert exchange.seq > 0


def test_a_day_survives_a_restart_and_people_who_leave() -> None:
    exchange, timeline = Exchange(30), Timeline()
    OfficeDay(timeline, exchange).begin()
    run(timeline, exchange, 60)
    exchange.restart()
    for user in ("jonas", "zofia", "sanne"):
        exchange.remove_user(user)
    exchange.remove_phone("emre")
    assert run(timeline, exchange, 300)


def test_the_day_answers_and_ends_a_call_that_the_client_placed() -> None:
    exchange, timeline = Exchange(30), Timeline()
    OfficeDay(timeline, exchange).begin()
    run(timeline, exchange, 1)
    outcome, call = exchange.originate("sanne", "+442079460101", auto_answer=True)
    assert outcome == "success"
    told = run(timeline, exchange, 60)
    mine = [event["event_type"] for _, event in told if event.get("unique_id") == call]
    assert mine == ["call answered", "call finished"]


def test_traffic_keeps_its_rate_and_its_seed() -> None:
    def told() -> Told:
        exchange, timeline = Exchange(30), Timeline()
        timeline.add(traffic(exchange, rate=50, seed=2))
        return run(timeline, exchange, 20)

    assert told() == told()
    assert 950 <= len(told()) <= 1050


def test_a_script_is_told_in_time_with_names_made_uuids_and_phones_that_follow(
    tmp_path: Path,
) -> None:
    lines = [
        {"at": 2, "event": {"event_type": "x", "targets": [{"user_uuid": "jonas"}]}},
        {
            "at": 0.5,
            "event": {
                "event_type": "phone status update",
                "phone_uuid": "sanne",
                "status": "In use",
                "status_code": 1,
            },
        },
        {"at": 2, "event": {"event_type": "y", "phone_uuid": "no such phone"}},
    ]
    path = tmp_path / "script"
    path.write_text("\n\n".join(map(json.dumps, lines)), encoding="utf-8")
    exchange, timeline = Exchange(12), Timeline()
    timeline.add(play_script(exchange, read_script(path)))
    told = run(timeline, exchange, 10)
    assert [at for at, _ in told] == [0.5, 2, 2]
    assert [event["seq"] for _, event in told] == [1, 2, 3]
    assert told[0][1]["phone_uuid"] == exchange.phone("sanne").uuid
    assert told[1][1]["targets"] == [{"user_uuid": exchange.user("jonas").uuid}]
    assert told[2][1]["phone_uuid"] == "no such phone"
    assert exchange.phone("sanne").status == ("In use", 1)


def test_a_script_asks_for_faults_lifts_them_and_does_what_the_back_door_does(
    pbx: Simulator, tmp_path: Path
) -> None:
    lines = [
        {"at": 1, "fault": "users:status-503"},
        {"at": 2, "fault": "events:drip:3"},
        {"at": 3, "lift": "users"},
        {"at": 4, "do": {"verb": "finish", "unique_id": "none such"}},
        {"at": 5, "do": {"verb": "ring", "to": ["sanne"], "number": "1"}},
        {"at": 6, "lift": ""},
    ]
    path = tmp_path / "script"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    timeline = Timeline()
    timeline.add(play_script(pbx.exchange, read_script(path), pbx.do))
    for at, asked in [(1, 1), (2, 2), (3, 1), (5, 1), (6, 0)]:
        timeline.step(at)
        assert len(pbx.faults.asked()) == asked
    assert len(pbx.exchange.calls()) == 1


@pytest.mark.parametrize(
    "line",
    [
        '{"at": 1, "fault": "users:explode"}',
        '{"at": 1, "fault": 5}',
        '{"at": 1, "lift": null}',
        '{"at": 1, "do": "ring"}',
    ],
)
def test_a_deed_that_makes_no_sense_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "script"
    path.write_text(line)
    with pytest.raises(ValueError, match="Line 1"):
        read_script(path)


@pytest.mark.parametrize(
    "line", ["", "x", "5", "[]", '{"at": 1}', '{"at": -1, "event": {}}', '{"at": NaN, "event": {}}']
)
def test_a_line_that_is_no_scene_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "script"
    path.write_text('{"at": 0, "event": {}}\n' + (line or '{"at": 1, "event": 5}'))
    with pytest.raises(ValueError, match="Line 2"):
        read_script(path)


def test_a_timeline_steps_all_that_is_due_in_order_and_tells_the_rest() -> None:
    timeline, acted = Timeline(), []

    def scene(name: str) -> Iterator[float]:
        for number in range(2):
            acted.append(f"{name}{number}")
            yield 2.0

    timeline.add(scene("b"), 1)
    timeline.add(scene("a"))
    assert timeline.step(0) == 1
    assert timeline.step(3.5) == 0.5
    assert acted == ["a0", "b0", "a1", "b1"]
    assert timeline.step(10) is None


def test_a_played_day_happens_over_http(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    pbx = serve(Exchange(30))
    timeline = Timeline()
    OfficeDay(timeline, pbx.exchange).begin()
    pbx.play(timeline)
    assert connect(pbx).events(last=0, timeout=5)


def test_what_is_played_ends_at_once_with_the_simulator(
    serve: Callable[..., Simulator],
) -> None:
    pbx = serve()
    began = threading.Event()

    def scene() -> Iterator[float]:
        began.set()
        yield 60.0

    timeline = Timeline()
    timeline.add(scene())
    pbx.play(timeline)
    assert began.wait(5)
    start = monotonic()
    pbx.stop()
    assert monotonic() - start < AT_ONCE


def test_a_pace_lets_time_pass_faster() -> None:
    timeline, done = Timeline(), threading.Event()

    def scene() -> Iterator[float]:
        yield 60.0
        done.set()

    timeline.add(scene())
    start = monotonic()
    timeline.play(threading.Event(), pace=1000)
    assert done.is_set()
    assert monotonic() - start < 5
