"""What the PBX answered lately: bounded, in memory alone, and told as a recording would tell it."""

from __future__ import annotations

import io
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.link import HungUp, Trouble, Unreachable
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.core.state import Listing
from pbx_tray.core.wants import AskEvents, AskList, Moment
from pbx_tray.diagnostics.recent_answers import RecentAnswers
from pbx_tray.recorder import Recorder

STAND_INS = StandIns(b"a key")
EVENTS, FENCE = AskEvents(0, 45.0), AskEvents(0, 0.0)
USERS = AskList(Listing.USERS)

Came = tuple[AskList | AskEvents, str] | Trouble


def event(seq: int, name: str = "") -> str:
    return json.dumps([{"seq": seq, "event_type": "a word", "name": name}])


CAME = st.one_of(
    st.tuples(st.sampled_from([EVENTS, FENCE]), st.integers(1, 5).map(event) | st.just("[]")),
    st.tuples(st.just(replace(EVENTS, limit=1)), st.integers(1, 5).map(event)),
    st.sampled_from([Unreachable("111"), HungUp()]),
)


class Clock:
    """Goes on by a second at each look."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> Moment:
        self.at += 1
        return Moment(self.at, self.at, self.at)


def told(recent: RecentAnswers) -> list[dict[str, object]]:
    return [json.loads(line) for line in recent.told(STAND_INS).splitlines()]


@given(st.lists(CAME, max_size=12))
def test_it_is_told_as_a_recording_would_have_it(all_that_came: list[Came]) -> None:
    file = io.StringIO()
    clock, other = Clock(), Clock()
    recent, recorder = RecentAnswers(clock), Recorder(file, STAND_INS, lambda: other.at)
    for came in all_that_came:
        other()
        if isinstance(came, Trouble):
            recent.failed(EVENTS, came)
            recorder.failed(EVENTS, came)
        else:
            recent.answered(*came)
            recorder.answered(*came)
    assert recent.told(STAND_INS) == file.getvalue()


def test_of_each_list_the_last_is_told_and_when_it_came() -> None:
    recent = RecentAnswers(Clock())
    recent.answered(USERS, '[{"username": "anna"}]')
    recent.answered(EVENTS, event(1))
    recent.answered(USERS, '[{"username": "bram"}]')
    assert [line.keys() - {"at"} for line in told(recent)] == [{"events"}, {"users"}]
    assert recent.began == 102.0
    assert STAND_INS.text("bram") in recent.told(STAND_INS)


def test_a_busy_day_is_kept_to_its_end_and_takes_no_more_room() -> None:
    recent = RecentAnswers(Clock())
    for seq in range(5_000):
        recent.answered(EVENTS, event(seq, "x" * 2_000))
    lines = told(recent)
    assert 100 < len(lines) < 130
    assert lines[-1]["events"][0]["seq"] == 4_999  # type: ignore[index]
    for _ in range(5_000):
        recent.failed(EVENTS, Unreachable())
    assert len(recent._came) == 250
    assert recent._size == 0


def test_what_is_too_long_is_left_out_and_takes_nothing_with_it() -> None:
    recent = RecentAnswers(Clock())
    recent.answered(EVENTS, event(1))
    recent.answered(EVENTS, event(2, "x" * 300_000))
    recent.answered(USERS, json.dumps([{"username": "x" * 300_000}]))
    assert [line.keys() - {"at"} for line in told(recent)] == [{"events"}]


def test_nothing_is_kept_of_another_pbx() -> None:
    recent = RecentAnswers(Clock())
    recent.answered(USERS, "[]")
    recent.failed(EVENTS, Unreachable())
    recent.clear()
    assert recent.told(STAND_INS) == ""
    assert recent.began is None
