"""A recording is read, refused where it is none, and played as it was received."""

import http.client
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.recording import Entry, read_recording
from pbx_tray.simulator.replay import replay
from pbx_tray.simulator.requests_seen import Request
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline

USERS, PHONES = "/apis/pbx/users", "/apis/pbx/phones"
PHONE = {"uuid": "p1", "phone_username": "phone-1", "status": "Not in use", "status_code": 0}
USER = {
    "uuid": "u1",
    "username": "user-1",
    "phone": "p1",
    "primary_phone": "p1",
    "current_phone": "p1",
    "hot_desk": None,
}
RINGING = {
    "seq": 41,
    "event_type": "phone status update",
    "phone_uuid": "p1",
    "status": "Ringing",
    "status_code": 8,
}


def write(folder: Path, *lines: Any) -> Path:
    path = folder / "recording"
    path.write_text("\n\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.fixture
def play(serve: Callable[..., Simulator], tmp_path: Path) -> Callable[..., Any]:
    """Stand ready to play lines; give the PBX and its timeline, which the test steps."""

    def begin(*lines: Any) -> tuple[Simulator, Timeline]:
        pbx, timeline = serve(Exchange(1)), Timeline()
        timeline.add(replay(pbx, read_recording(write(tmp_path, *lines))))
        return pbx, timeline

    return begin


def test_a_recording_is_read_line_by_line(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        {"at": 0, "users": [USER], "version": 1},
        {"at": 1.5, "trouble": "timeout"},
    )
    assert read_recording(path) == [Entry(0, "users", [USER]), Entry(1.5, "trouble", "timeout")]


@pytest.mark.parametrize(
    "line",
    [
        *["x", "5", "[]", "{}", '{"at": 9}', '{"users": []}', '{"at": NaN, "users": []}'],
        *['{"at": 1, "users": []}', '{"at": 9, "users": {}}', '{"at": 9, "trouble": 5}'],
        "[" * 100_000,
    ],
)
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "recording"
    path.write_text('{"at": 5, "users": []}\n\n' + line, encoding="utf-8")
    with pytest.raises(ValueError, match=r"[Ll]ine 3 .*\.$"):
        read_recording(path)


def test_an_empty_recording_is_an_empty_pbx(play: Any, connect: Any) -> None:
    pbx, timeline = play()
    client = connect(pbx)
    assert client.ask(USERS).json == client.ask(PHONES).json == []
    assert timeline.step(100) is None


def test_it_stands_ready_until_somebody_asks_and_then_goes_on(play: Any, connect: Any) -> None:
    pbx, timeline = play(
        {"at": 3, "users": [USER]},
        {"at": 3, "phones": [PHONE]},
        {"at": 5, "events": [RINGING]},
        {"at": 9, "users": []},
    )
    timeline.step(1000)
    client = connect(pbx)
    assert client.ask(USERS).json == [USER]
    assert client.ask(PHONES).json == [PHONE]
    assert client.events(timeout=0) == []
    assert pbx.exchange.seq == 40
    timeline.step(1001)
    assert client.events(last=40, timeout=0) == []
    timeline.step(1003.1)
    assert client.events(last=40) == [RINGING]
    assert client.ask(PHONES).json[0]["status"] == "Ringing"
    assert client.ask("/simulator/state").json["phones"][0]["status_code"] == 8
    timeline.step(1007.2)
    assert client.ask(USERS).json == []


def test_people_of_the_recording_may_sign_in(play: Any, connect: Any) -> None:
    pbx, _ = play({"at": 0, "users": [USER, 5, {}]})
    assert connect(pbx, ("user-1", "demo")).ask(USERS).status == 200
    assert connect(pbx, ("user-2", "demo")).ask(USERS).status == 401


def test_hot_desking_moves_the_people_who_are_shown(play: Any, connect: Any) -> None:
    pbx, timeline = play(
        {"at": 0, "users": [USER]},
        {
            "at": 1,
            "events": [
                {"seq": 1, "event_type": "user logged in", "user_uuid": "u1", "phone_uuid": "p2"}
            ],
        },
        {"at": 2, "events": [{"seq": 2, "event_type": "user logged out", "user_uuid": "u1"}]},
    )
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0)
    timeline.step(1)
    assert client.ask(USERS).json == [
        USER | dict.fromkeys(("phone", "current_phone", "hot_desk"), "p2")
    ]
    timeline.step(2)
    assert client.ask(USERS).json == [USER]


def test_who_logs_in_at_a_phone_of_their_own_borrows_nothing(play: Any, connect: Any) -> None:
    own = USER | {"phones": [{"type": "phone", "phone": "p1"}, {"type": "phone", "phone": "p2"}]}
    event = {"seq": 1, "event_type": "user logged in", "user_uuid": "u1", "phone_uuid": "p2"}
    pbx, timeline = play({"at": 0, "users": [own]}, {"at": 1, "events": [event]})
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0)
    timeline.step(1)
    assert client.ask(USERS).json == [own | {"phone": "p2", "current_phone": "p2"}]


def test_a_list_is_as_it_was_found_from_when_its_change_is_told(play: Any, connect: Any) -> None:
    changed = {"seq": 1, "event_type": "user list changed"}
    pbx, timeline = play(
        {"at": 0, "users": [USER]},
        {"at": 1, "events": [changed]},
        {"at": 2, "users": []},
    )
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0)
    assert client.ask(USERS).json == [USER]
    timeline.step(1.1)
    assert client.events(last=0) == [changed]
    assert client.ask(USERS).json == []


def numbered(*numbers: Any) -> list[Any]:
    return [{"seq": seq, "event_type": "test"} for seq in numbers]


def test_a_log_that_was_begun_anew_is_and_a_gap_is_a_gap(play: Any, connect: Any) -> None:
    pbx, timeline = play(
        {"at": 0, "events": numbered(5, 9)},
        {"at": 1, "events": numbered(1), "anew": True, "earlier": True},
        {"at": 1.1, "events": numbered(2), "earlier": True},
        {"at": 1.2, "events": numbered(3)},
    )
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0.5)
    assert client.events(last=0) == numbered(5, 9)
    timeline.step(1.05)
    assert client.events(last=0) == numbered(1, 2)
    timeline.step(2)
    assert client.events(last=0) == numbered(1, 2, 3)


def test_what_was_there_before_is_there_before_anybody_asks(play: Any, connect: Any) -> None:
    pbx, timeline = play(
        {"at": 0, "users": [USER]},
        {"at": 0, "events": numbered(3, 4), "earlier": True},
        {"at": 1, "events": numbered(5)},
    )
    client = connect(pbx)
    assert client.events(limit=1) == numbered(4)
    timeline.step(0)
    assert client.events(last=0) == numbered(3, 4)
    timeline.step(1.1)
    assert client.events(last=0) == numbered(3, 4, 5)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (numbered(4, 2, 3), numbered(6, 5)),  # out of order within an answer
        (numbered(2, 4), numbered(3, 5)),  # ... and across two of them
        (numbered(2, 4), numbered(3)),
        (numbered(2, 3), numbered(2, 3, 4)),  # an answer that comes twice
        (numbered(2, 2, 3), numbered(4, 4)),
        (numbered(2, "3"), numbered("4")),
        (numbered(2), [*numbered(None, 3.0, True, -1, "x"), {"event_type": "test"}]),
        (numbered(2), [5, None, "text", [], *numbered(3)]),
    ],
)
def test_events_come_again_just_as_they_came(
    play: Any, connect: Any, first: list[Any], second: list[Any]
) -> None:
    pbx, timeline = play({"at": 0, "events": first}, {"at": 1, "events": second})
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0)
    assert client.events(last=1) == first
    last = max(int(item["seq"]) for item in first)
    client.send("/apis/pbx/events", last=last)
    timeline.step(1.1)
    assert client.receive().json == second


def test_what_came_twice_is_given_twice_but_once(play: Any, connect: Any) -> None:
    pbx, timeline = play({"at": 0, "events": numbered(2, 3)}, {"at": 1, "events": numbered(2, 3)})
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0)
    timeline.step(1.1)
    assert client.events(last=3, timeout=0) == numbered(2, 3)
    assert client.events(last=3, timeout=0) == []
    assert client.events(last=1) == numbered(2, 3)


@pytest.mark.parametrize(
    ("trouble", "name"),
    [
        ("refused", "refuse"),
        ("unanswered", "no-answer"),
        ("html", "html"),
        ("tls expired", "drop"),
        ("status 5", "drop"),
        ("reset", "reset-held"),
        ("closed", "drop"),
        ("timeout", "stall"),
        ("unreadable", "garble"),
        ("redirect", "redirect"),
        ("tls", "drop"),
        ("status 503", "status-503"),
        ("something else", "drop"),
    ],
)
def test_a_trouble_holds_until_the_next_line(
    play: Any, connect: Any, trouble: str, name: str
) -> None:
    pbx, timeline = play(
        {"at": 0, "users": [USER]},
        {"at": 1, "trouble": "closed"},
        {"at": 2, "trouble": trouble},
        {"at": 3, "users": []},
    )
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(1)
    [closed] = pbx.faults.asked()
    with pytest.raises(http.client.RemoteDisconnected):
        client.ask(USERS)
    assert pbx.exchange.wait_until(lambda: closed.met > 0, 20)
    timeline.step(2.1)
    assert [fault.name for fault in pbx.faults.asked()] == [name]
    timeline.step(20)
    assert pbx.faults.asked() != [], "nobody has met it"
    timeline.step(200)
    assert pbx.faults.asked() == []
    client.close()
    assert client.ask(USERS).json == []


def test_nothing_goes_on_before_whoever_met_trouble_has_asked_again(
    play: Any, connect: Any
) -> None:
    pbx, timeline = play(
        {"at": 0, "users": [USER]},
        {"at": 1, "trouble": "unreadable", "of": "users"},
        {"at": 2, "users": []},
        {"at": 3, "events": [RINGING]},
    )
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(1)
    [garbled] = pbx.faults.asked()
    client.ask(USERS)
    assert pbx.exchange.wait_until(lambda: garbled.met > 0, 20)
    timeline.step(20)
    assert pbx.exchange.seq == 40
    assert client.ask(USERS).json == []
    timeline.step(22)
    assert pbx.exchange.seq == 41


def test_trouble_with_one_list_lasts_until_that_comes(play: Any, connect: Any) -> None:
    pbx, timeline = play(
        {"at": 0, "users": [USER]},
        {"at": 1, "trouble": "status 503", "of": "users", "retry_after": 7.5},
        {"at": 2, "phones": []},
        {"at": 3, "users": []},
    )
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(2.1)
    [busy] = pbx.faults.asked()
    reply = client.ask(USERS)
    assert (reply.status, reply.headers["Retry-After"]) == (503, "7.5")
    assert pbx.exchange.wait_until(lambda: busy.met > 0, 20)
    assert client.ask(PHONES).status == 200
    timeline.step(3.1)
    assert client.ask(USERS).json == []


@pytest.mark.parametrize(
    "line", [{"trouble": "closed"}, {"events": [], "anew": True, "earlier": True}]
)
def test_a_poll_that_is_held_ends_for_what_is_asked_anew_to_be_met(play: Any, line: Any) -> None:
    pbx, timeline = play({"at": 0, "users": [USER]}, {"at": 1} | line)
    pbx.requests.add(Request("users", "GET", "/", 1, None, None))
    timeline.step(0)
    waiting = threading.Event()

    def waits() -> bool:
        waiting.set()
        return False

    with ThreadPoolExecutor(1) as pool:
        held = pool.submit(pbx.exchange.wait_for_events, 0, timeout=60, cancelled=waits)
        assert waiting.wait(20)
        timeline.step(1.1)
        assert held.result(20) == []
