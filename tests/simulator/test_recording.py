"""A recording is read, refused where it is none, and played as it was received."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.recording import Entry, read_recording
from pbx_tray.simulator.replay import replay
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


def test_a_number_that_falls_back_is_a_restart_and_a_gap_is_a_gap(play: Any, connect: Any) -> None:
    events = [{"seq": seq, "event_type": "test"} for seq in (5, 9, 1, 2)]
    pbx, timeline = play({"at": 0, "events": events[:2]}, {"at": 1, "events": [*events[2:], 5]})
    client = connect(pbx)
    client.ask(USERS)
    timeline.step(0.5)
    assert client.events(last=0) == events[:2]
    timeline.step(2)
    assert client.events(last=0) == events[2:]


@pytest.mark.parametrize(
    ("trouble", "name"),
    [
        ("refused", "refuse"),
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
    timeline.step(2.1)
    assert [fault.name for fault in pbx.faults.asked()] == [name]
    timeline.step(3.1)
    assert pbx.faults.asked() == []
    assert client.ask(USERS).json == []
