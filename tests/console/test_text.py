"""Whatever a PBX sends, it becomes plain lines that cannot deceive a terminal."""

import json
import re
from typing import Any

import pytest
from hypothesis import given

from pbx_tray.console_text import PlainText
from pbx_tray.core.events import Numbered, Unrecognised, UserLoggedIn
from pbx_tray.core.state import PbxState, apply, listed
from pbx_tray.simulator.exchange import Exchange
from tests.console.conftest import Serve, Start
from tests.console.firm import events_of, state_of
from tests.console.odd_json import EVENTS, TEXTS

NOTHING = PbxState()
FIRM = state_of(Exchange(4))
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def lines_of(*events: Any, state: PbxState = FIRM) -> list[str]:
    numbered = events_of({"seq": seq, **event} for seq, event in enumerate(events, 1))
    return [line for one in numbered for line in PlainText().event(state, one, state)]


HOSTILE = [
    "\x1b[2J",
    "\x1b]0;title\x07",
    "\x9b31m",
    "one\ntwo",
    "one\r\ntwo",
    "a\tb",
    "\x7f",
    "\u2028",
    "\u202eevil",
    "\u2066",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_what_would_steer_a_terminal_is_replaced(name: str) -> None:
    call = {"event_type": "incoming call", "unique_id": name, "caller": {"name": name}}
    lines = lines_of(call, {"event_type": name})
    shown = CONTROL.sub("\ufffd", name)
    assert lines == [
        "incoming call:",
        f" call {shown}",
        f"  from name: {shown}",
        f"unknown event: {shown}",
    ]


@pytest.mark.parametrize(
    "name", ["Zoë", "状態", "עברית \u200f", "نور", "👩\u200d🔧", "<b>%s\\n", ""]
)
def test_what_people_are_called_is_left_alone(name: str) -> None:
    assert lines_of({"event_type": name}) == [f"unknown event: {name}"]


def test_hostile_users_take_one_line_each(serve: Serve, start: Start) -> None:
    pbx = serve(Exchange(0))
    pbx.exchange.add_phone("\x1b[2J", "x")
    pbx.exchange.set_phone_status("\x1b[2J", "\nsanne: Not in use", 1)
    uuid = pbx.exchange.add_user("\x1b[31m", "a\nb", phone="\x1b[2J")
    monitor = start("--once", pbx.url)
    assert monitor.ended() == 0
    assert monitor.printed.rest() == [
        f"\ufffd[31m (a\ufffdb) ({uuid}):",
        "    username:  \ufffd[31m",
        "    full name: a\ufffdb",
        "        phone: \ufffd[2J: \ufffdsanne: Not in use",
    ]


def test_a_key_that_is_missing_is_no_trouble() -> None:
    kinds = ("incoming call", "internal dial", "api call", "call answered", "call finished")
    assert lines_of(*({"event_type": kind, "unique_id": 1} for kind in kinds)) == [
        line for kind in (*kinds[:4], "call finished (None)") for line in (f"{kind}:", " call 1")
    ]


def test_targets_that_are_none_are_shown_as_they_are() -> None:
    call = {"event_type": "incoming call", "unique_id": "1", "targets": ["\n", None, {"é": 1}]}
    assert lines_of(call)[2:] == [
        "  Target #1:",
        '    unknown: "\\n"',
        "  Target #2:",
        "    unknown: null",
        "  Target #3:",
        '    unknown: {"\\u00e9": 1}',
    ]
    assert lines_of(call | {"targets": "none"})[2:] == []


def test_users_are_sorted_by_username_and_else_in_the_order_of_the_list() -> None:
    users = list(FIRM.users.values())
    for order in (users, users[::-1]):
        state = listed(order, FIRM.phones.values())
        shown = [line for line in PlainText().snapshot(state, frozenset()) if "username" in line]
        assert shown == [f"    username:  {name}" for name in ("emre", "jonas", "sanne", "zofia")]


@pytest.mark.parametrize("step", [1, -1])
def test_those_at_one_phone_come_in_the_order_of_the_list(step: int) -> None:
    users = list(FIRM.users.values())[::step]
    state = listed(users, FIRM.phones.values())
    desk = next(phone.uuid for phone in FIRM.phones.values() if phone.phone_username == "desk-1")
    for user in sorted(users, key=lambda user: user.uuid):
        state = apply(state, UserLoggedIn(user.uuid, desk))
    status = {"event_type": "phone status update", "phone_uuid": desk, "status": "x"}
    told = [line.split()[0] for line in lines_of(status, state=state)]
    assert told == ["sanne", "jonas", "zofia", "emre"][::step]


@given(EVENTS)
def test_any_event_at_all_becomes_lines_that_can_be_printed(event: dict[str, Any]) -> None:
    for state in (FIRM, NOTHING):
        for line in lines_of(event, state=state):
            assert not CONTROL.search(line)
            line.encode()


@given(TEXTS)
def test_any_text_at_all_stays_on_its_line(text: str) -> None:
    numbered = Numbered(1, Unrecognised(text), json.dumps({"event_type": text}))
    (line,) = PlainText().event(FIRM, numbered, FIRM)
    assert line.splitlines() == [line]
    assert len(line) == len("unknown event: ") + len(text)
