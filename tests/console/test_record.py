"""What `--record` writes down: the case, and nobody who was in it."""

import json
import os
import re
import stat
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pbx_tray.api.masking import masked
from pbx_tray.api.wire import events, users
from pbx_tray.core import link
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.core.state import Listing
from pbx_tray.core.wants import AskEvents, AskList
from pbx_tray.recorder import Recorder, recording_at
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.recording import read_recording
from pbx_tray.simulator.replay import replay
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline
from tests.console.conftest import Serve, Start
from tests.console.odd_json import TEXTS

CALLS = [
    "incoming call:",
    "call answered:",
    "User list changed",
    "call finished (hangup):",
    "internal dial:",
]
SECRET = "demo-key-that-is-longer"
POLL, FENCE, NOW = AskEvents(3, 45.0), AskEvents(0, 0.0), AskEvents(None, 0.0, 1)
USERS, PHONES = AskList(Listing.USERS), AskList(Listing.PHONES)

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

# So long that none is there by chance.
LETTERS = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789"
PERSONAL = st.text(LETTERS, min_size=10, max_size=30).filter(lambda text: text.strip("0"))
KEYS = st.sampled_from(
    ["event_type", "status", "status_code", "reason", "type", "name", "number", "uuid", "seq", "x"]
)


ANYTHING = st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.floats() | TEXTS


def json_of(leaf: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    def deeper(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.lists(inner, max_size=3) | st.dictionaries(KEYS | PERSONAL, inner, max_size=4)

    return st.recursive(leaf, deeper, max_leaves=8)


def texts(value: Any) -> Iterator[str]:
    """Every text in a piece of JSON, keys and integers among them."""
    if isinstance(value, dict):
        for key, one in value.items():
            # The number of an event is its own, and is kept as it is.
            yield from (key, *(() if key == "seq" else texts(one)))
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    else:
        yield str(value)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Recorder]:
    recorder = recording_at(tmp_path / "case")
    yield recorder
    recorder.close()


def lines(folder: Path) -> list[Any]:
    return [json.loads(line) for line in (folder / "case").read_text("ascii").splitlines()]


def told(folder: Path) -> list[Any]:
    return [{k: v for k, v in line.items() if k != "at"} for line in lines(folder)]


def event(seq: Any) -> dict[str, Any]:
    return {"seq": seq, "event_type": "phone list changed"}


def body(*items: Any) -> str:
    return json.dumps(items)


@given(json_of(PERSONAL | st.integers(10**9, 10**17)), st.binary(min_size=16, max_size=32))
def test_nothing_personal_that_came_is_in_what_is_told(item: Any, key: bytes) -> None:
    told = json.dumps(masked(item, StandIns(key)))
    for text in texts(item):
        if len(text) > 9 and text not in {"event_type", "status_code"}:
            assert text not in told


@given(json_of(ANYTHING), st.integers(0, 800))
@example(1e308, 0)
@example(float("inf"), 0)
def test_whatever_came_can_be_told(item: Any, depth: int) -> None:
    for level in range(depth):
        item = [item] if level % 2 else {"x": item}
    told = masked(item, StandIns(b"key"))
    assert json.dumps(told, allow_nan=False)


@given(st.integers(1, 40))
def test_what_is_too_deep_to_be_read_is_so_in_what_is_told(depth: int) -> None:
    event: Any = {"seq": 1, "event_type": "new"}
    for _ in range(depth):
        event = {"seq": 1, "event_type": "new", "x": event}
    told = masked(event, StandIns(b"key"))
    assert events(body(told)).malformed == events(body(event)).malformed


def test_a_list_of_things_that_no_pbx_says_is_written_down(
    record: Recorder, tmp_path: Path
) -> None:
    deep = "[" * 600 + "]" * 600
    answer = f'[{{"uuid": "u", "name": 1e999, "x": 1e308, "phones": {deep}}}]'
    assert len(users(answer)) == 1
    record.answered(AskList(Listing.USERS), answer)
    [line] = lines(tmp_path)
    assert (line["users"][0]["name"], line["users"][0]["uuid"]) == (None, ANY)


@pytest.mark.parametrize(
    "item",
    [
        {"seq": 12, "event_type": "phone status update", "status": "In use", "status_code": 1},
        {"seq": "13", "event_type": "call finished", "reason": "hangup", "status_code": "16"},
        {"status": "RINGING", "name": None}
        | {"phones": [{"type": kind.value} for kind in EndpointKind]},
        *({"status": word} for word in STATUS_WORDS),
    ],
)
def test_what_the_pbx_itself_says_stays(item: Any) -> None:
    assert masked(item, StandIns(b"key")) == item


def test_a_word_of_the_pbx_is_a_name_like_any_where_a_name_stands() -> None:
    told = masked({"full_name": "Busy", "name": "phone", "status": "with Harriet"}, StandIns(b"k"))
    assert set(told) == {"full_name", "name", "status"}
    assert not {"Busy", "phone", "with Harriet"} & set(told.values())


def test_an_event_is_written_once_however_often_it_comes(record: Recorder, tmp_path: Path) -> None:
    first, second = ({"seq": seq, "event_type": "user list changed"} for seq in (4, 5))
    record.answered(AskEvents(None, 0.0, 1), body({"seq": 3}))  # only where "now" is
    record.answered(POLL, body(first))
    record.answered(POLL, body(first, second))
    record.answered(POLL, body(second))
    assert [line["events"] for line in lines(tmp_path)] == [[first], [second]]


def test_trouble_is_written_once_and_the_end_of_it_too(record: Recorder, tmp_path: Path) -> None:
    for trouble in (link.Busy("429"), link.Busy("429"), link.TooSlow(), link.HungUp()):
        record.failed(POLL, trouble)
    record.answered(POLL, body())
    record.answered(POLL, body())
    assert told(tmp_path) == [
        {"trouble": "status 429", "of": "events"},
        {"trouble": "timeout", "of": "events"},
        {"events": []},
    ]


def test_trouble_with_one_list_does_not_end_with_another(record: Recorder, tmp_path: Path) -> None:
    record.failed(USERS, link.NotAllowed("users"))
    record.answered(PHONES, body())
    record.failed(USERS, link.NotAllowed("users"))
    record.answered(NOW, body())
    record.failed(POLL, link.Busy("503", 5.0))
    record.answered(NOW, body())
    assert told(tmp_path) == [
        {"trouble": "status 403", "of": "users"},
        {"phones": []},
        {"trouble": "status 503", "of": "events", "retry_after": 5.0},
        {"events": []},
    ]


def test_trouble_of_the_line_ends_with_whatever_comes(record: Recorder, tmp_path: Path) -> None:
    for want in (POLL, USERS, PHONES):
        record.failed(want, link.Unreachable())
    record.answered(USERS, body())
    record.answered(POLL, body())
    assert told(tmp_path) == [{"trouble": "refused", "of": "events"}, {"users": []}]


def test_what_comes_instead_of_an_answer_ends_trouble_of_the_line(
    record: Recorder, tmp_path: Path
) -> None:
    for trouble in (link.Unreachable(), link.ServerTrouble("500"), link.Unreachable()):
        record.failed(POLL, trouble)
    assert [line["trouble"] for line in told(tmp_path)] == ["refused", "status 500", "refused"]


def test_events_are_written_as_they_came(record: Recorder, tmp_path: Path) -> None:
    odd: list[Any] = [event(4), event(2), event(2), event("3"), event(None), event(-1), 5, None]
    record.answered(POLL, body(*odd))
    record.answered(AskEvents(4, 45.0), body(event(4)))  # nobody had asked for it again
    record.answered(AskEvents(1, 0.0), body(*odd[:4]))
    assert [line["events"] for line in lines(tmp_path)] == [[*odd[:6], ANY, None], [event(4)]]


def test_each_event_that_nobody_could_read_is_written_once(
    record: Recorder, tmp_path: Path
) -> None:
    broken = f"{{{SECRET}}}"  # where an answer breaks, its next brace may begin another event
    fourth, sixth = json.dumps(event(4)), json.dumps(event(6))
    for after, answer in [
        (4, f"[{broken}]"),
        (4, f"[{broken}]"),
        (3, f"[{fourth}, {broken}, {sixth}]"),
        (6, f"[{broken}]"),
    ]:
        record.answered(AskEvents(after, 45.0, leniently=True), answer)
    assert [line["events"] for line in lines(tmp_path)] == [[None], [event(4), event(6)], [None]]


def test_what_was_there_before_we_asked_is_told_apart(record: Recorder, tmp_path: Path) -> None:
    record.answered(FENCE, body(event(4)))
    record.answered(POLL, body(event(5)))
    record.answered(FENCE, body(event(5), event(6)))
    assert told(tmp_path) == [
        {"events": [event(4)], "earlier": True},
        {"events": [event(5)]},
        {"events": [event(6)]},
    ]


@pytest.mark.parametrize("again", [[], [1], [1, 2, 3], [8]])
def test_a_log_that_lost_what_it_had_told_was_begun_anew(
    record: Recorder, tmp_path: Path, again: list[int]
) -> None:
    record.answered(POLL, body(*map(event, (4, 5, 6))))
    record.answered(POLL, body(event(6)))
    record.answered(FENCE, body(*map(event, again)))
    record.answered(FENCE, body(*map(event, (*again, 9))))
    first, second, third = told(tmp_path)[0], *told(tmp_path)[-2:]
    assert "anew" not in first
    assert second == {"events": [*map(event, again)], "earlier": True, "anew": True}
    assert third == {"events": [event(9)], "earlier": True}


def test_a_number_with_other_content_is_another_log(record: Recorder, tmp_path: Path) -> None:
    record.answered(POLL, body(event(4)))
    record.answered(AskEvents(3, 45.0), body(event(4) | {"event_type": "user list changed"}))
    assert told(tmp_path)[1]["anew"]


@pytest.mark.parametrize(
    ("trouble", "word"),
    [
        (link.Unreachable(), "refused"),
        (link.HostUnknown(), "refused"),
        (link.Dropped(), "closed"),
        (link.Dropped("ConnectionResetError"), "reset"),
        (link.Unreachable("ConnectionResetError"), "reset"),
        (link.Unreachable("ConnectTimeoutError"), "unanswered"),
        (link.Unreadable(), "unreadable"),
        (link.SomethingElse(), "html"),
        (link.Redirected(), "redirect"),
        *((link.NotSecure("reason", why), f"tls {why.value}") for why in link.Insecurity),
        *((link.Untrusted(why), f"tls {why.value}") for why in link.CertificateProblem),
        (link.SignInRefused("users"), "status 401"),
        (link.NotAllowed("users"), "status 403"),
        (link.CursorRefused("400"), "status 400"),
        (link.ServerTrouble("502"), "status 502"),
        (link.Trouble("KeyError"), "closed"),
    ],
)
def test_every_trouble_has_a_word_that_can_be_played(
    record: Recorder, tmp_path: Path, trouble: link.Trouble, word: str
) -> None:
    record.failed(POLL, trouble)
    assert [line["trouble"] for line in lines(tmp_path)] == [word]
    assert read_recording(tmp_path / "case")[0].content == word


def test_the_file_is_its_owners_alone(record: Recorder, tmp_path: Path) -> None:
    record.answered(AskList(Listing.USERS), body())
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "case").stat().st_mode) == 0o600


# From one PBX to another


def day(pbx: Simulator) -> None:
    exchange = pbx.exchange
    call = exchange.ring("sanne", "jonas", number="+442079460101", name="Harriet Jones")
    exchange.answer(call, by="jonas")
    exchange.rename_user("zofia", "Zofia Kowalska")
    exchange.log_in("zofia", "desk-1")
    exchange.finish(call)
    exchange.ring("emre", caller="jonas")
    exchange.set_phone_status("eleni", "Busy", 2)
    exchange.emit({"event_type": "the end"})


def test_a_case_is_recorded_without_names_and_played_again_elsewhere(
    serve: Serve, start: Start, tmp_path: Path
) -> None:
    ours = serve(Exchange(8))
    ours.api.key = SECRET
    file = tmp_path / "case"
    monitor = start("--record", str(file), "--api-key", SECRET, ours.url, NOTHING="")
    first = monitor.printed.next()
    day(ours)
    story = [first, *monitor.printed.up_to("unknown event: the end")]
    monitor.told_to_end()

    theirs, timeline = serve(Exchange(1)), Timeline()
    timeline.add(replay(theirs, read_recording(file)))
    again = start(theirs.url)
    theirs.play(timeline)
    retold = [again.printed.next()]
    while not (line := again.printed.next()).startswith("unknown event: "):
        retold.append(line)
    # Lists are in the order of the names, which are others now; all else is in its own.
    assert sorted(map(shape, retold)) == sorted(map(shape, story))
    assert heads(retold) == heads(story) == CALLS

    recorded = file.read_text("ascii")
    people = [user["full_name"] for user in ours.exchange.user_list() if user["full_name"]]
    for personal in [*people, "Harriet", "Kowalska", "2079460101", "zofia", SECRET]:
        assert personal not in recorded
        assert personal not in "\n".join(retold)
    assert b64encode(SECRET.encode()).decode() not in recorded


def heads(story: list[str]) -> list[str]:
    """The lines that say what happens, and of nobody."""
    return [line for line in story if line.startswith(("incoming", "internal", "call", "User"))]


def shape(line: str) -> str:
    """What is told, whoever it is told of."""
    line = UUID.sub("id", line)
    return "".join("a" if c.isalpha() else "0" if c.isdigit() else c for c in line)


def test_a_file_that_is_there_is_not_written_over(
    pbx: Simulator, start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "case"
    file.write_text("something of somebody's", "utf-8")
    monitor = start("--record", str(file), pbx.url)
    assert monitor.ended() == 1
    assert monitor.said.rest() == [
        f"pbx-monitor: {file} is there already. Name a file that is not."
    ]
    assert file.read_text("utf-8") == "something of somebody's"


def test_a_file_that_cannot_be_written_is_said(
    pbx: Simulator, start: Start, tmp_path: Path
) -> None:
    monitor = start("--record", str(tmp_path / "no" / "case"), pbx.url)
    assert monitor.ended() == 1
    assert "can't be written: No such file or directory." in monitor.said.rest()[0]
