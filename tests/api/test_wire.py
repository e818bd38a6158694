"""The parser is total: it reads what is right, leaves out what is not, and never breaks."""

from __future__ import annotations

import gc
import json
import math
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.api import wire
from pbx_tray.api.json_list import ITEMS, items, text_of
from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    PhoneListChanged,
    PhoneStatus,
    Unrecognised,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.link import Unreadable
from pbx_tray.core.proof import Proof
from pbx_tray.core.wants import Batch
from tests.core.building import LAW


def read_users(data: bytes) -> tuple[User, ...]:
    return wire.users(text_of(data))


def read_phones(data: bytes) -> tuple[Phone, ...]:
    return wire.phones(text_of(data))


def read_events(data: bytes) -> Batch:
    return wire.events(text_of(data))


def read_salvaged(data: bytes) -> Batch:
    return wire.salvaged_events(text_of(data))


def read_items(data: bytes) -> list[Any]:
    return list(items(text_of(data)))


READERS = (read_users, read_phones, read_events)

USER_4 = {
    "uuid": "u1",
    "username": "sanne",
    "full_name": "Sanne de Vries",
    "extension": "100",
    "phone": "p1",
    "primary_phone": "p1",
    "current_phone": "p1",
    "phones": [
        {"type": "phone", "phone": "p1"},
        {"type": "hot-desk"},
        {"type": "number", "number": "+3161234100"},
        {"type": "trunk number", "number": "200", "trunk": "t1"},
        {"type": "fax machine"},
    ],
    "hot_desk": "p9",
}
USER_3 = {
    "uuid": "u1",
    "username": "sanne",
    "full_name": None,
    "phone": "p1",
    "primary_phone": "p1",
    "current_phone": None,
}
PHONE = {
    "uuid": "p1",
    "phone_username": "sanne",
    "name": "Desk",
    "status": "In use",
    "status_code": "1",
}
CALL = {
    "seq": 7,
    "event_type": "incoming call",
    "unique_id": "1700000000.1",
    "event_tag": "tag",
    "caller": {
        "user_uuid": "u2",
        "phone_uuid": "p2",
        "number": "020 7946 0101",
        "normalized_number": "+442079460101",
        "name": "Harriet",
    },
    "called_did": "+31201234500",
    "called_extension": "100",
    "called_number": "100",
    "targets": [
        {"user_uuid": "u1", "user_phone_type": "phone", "phone_uuid": "p1"},
        {"user_uuid": "u1", "user_phone_type": "forward", "number": "5", "trunk_uuid": "t1"},
    ],
    "reason": "hung up",
}
STATUS = {
    "seq": 1,
    "event_type": "phone status update",
    "phone_uuid": "p1",
    "status": "In use",
    "status_code": 1,
}
LOGGED_IN = {"seq": 2, "event_type": "user logged in", "user_uuid": "u1", "phone_uuid": "p1"}
LOGGED_OUT = {"seq": 3, "event_type": "user logged out", "user_uuid": "u1"}
CALL_TYPES = ["incoming call", "internal dial", "api call", "call answered", "call finished"]
EVENTS = [STATUS, LOGGED_IN, LOGGED_OUT, *({**CALL, "event_type": kind} for kind in CALL_TYPES)]

# One of each kind that JSON knows, and what of them bites.
STRANGE: list[Any] = [
    None,
    True,
    0,
    -1,
    12.5,
    1e999,
    math.nan,
    10**30,
    "",
    "x" * 10_000,
    "nul\0 and half \ud83d of a letter",
    [],
    [[]],
    [None, 1, "x", {}],
    {},
    {"uuid": {"uuid": "u"}},
]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
    max_leaves=20,
)


def body(*items: Any) -> bytes:
    return json.dumps(items).encode()


def places(item: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Answer the way to each field of an item, inner ones too."""
    inner = item.items() if isinstance(item, dict) else enumerate(item)
    found = []
    for key, value in inner:
        found.append((*path, key))
        if isinstance(value, dict | list):
            found += places(value, (*path, key))
    return found


def mutants(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Answer the item with each field missing, and with each strange value in its place."""
    made = []
    for *way, last in places(item):
        for value in (KeyError, *STRANGE):
            copy: Any = json.loads(json.dumps(item))
            box = copy
            for key in way:
                box = box[key]
            if value is KeyError:
                del box[last]
            else:
                box[last] = value
            made.append(copy)
    return made


@pytest.mark.row(60)
@pytest.mark.parametrize("read", READERS)
@given(items=json_values)
def test_whatever_json_comes_it_is_read_or_called_unreadable(read: Any, items: Any) -> None:
    try:
        read(json.dumps(items).encode())
    except Unreadable:
        assert not isinstance(items, list)


@pytest.mark.parametrize("read", READERS)
@given(data=st.binary())
def test_whatever_bytes_come_they_are_read_or_called_unreadable(read: Any, data: bytes) -> None:
    try:
        read(data)
    except Unreadable:
        return
    assert isinstance(json.loads(data.decode("utf-8", "replace").removeprefix("\ufeff")), list)


@pytest.mark.row(60)
@pytest.mark.parametrize(
    ("read", "good"),
    [
        (read_users, USER_4),
        (read_users, USER_3),
        (read_phones, PHONE),
        *((read_events, event) for event in EVENTS),
    ],
)
def test_an_odd_item_never_spoils_the_good_one_beside_it(read: Any, good: dict[str, Any]) -> None:
    marked = {**good, "seq": 10**15} if "seq" in good else good
    alone = _values(read(body(marked)))
    assert len(alone) == 1
    for mutant in mutants(good):
        assert set(alone) <= set(_values(read(body(mutant, marked)))), mutant
        assert all(isinstance(hash(value), int) for value in _values(read(body(mutant))))


def _values(read: Any) -> list[Any]:
    """Answer what was read, without the raw events, which cannot be hashed."""
    return [(e.seq, e.event) for e in read.events] if hasattr(read, "events") else list(read)


@pytest.mark.parametrize("strange", [None, False, 5, "text", [], [{}]])
def test_items_that_are_no_objects_are_left_out_and_counted(strange: Any) -> None:
    if strange == [{}]:
        strange = [[{}]]
    batch = read_events(body(STATUS, strange, LOGGED_IN))
    assert [e.seq for e in batch.events] == [1, 2]
    assert batch.malformed == 1
    assert len(read_users(body(USER_4, strange))) == 1


def test_a_user_of_pbx_4_is_read_whole() -> None:
    assert read_users(body(USER_4)) == (
        User(
            uuid="u1",
            username="sanne",
            full_name="Sanne de Vries",
            extension="100",
            phone="p1",
            primary_phone="p1",
            hot_desk="p9",
            endpoints=(
                Endpoint(EndpointKind.PHONE, phone="p1"),
                Endpoint(EndpointKind.HOT_DESK),
                Endpoint(EndpointKind.NUMBER, number="+3161234100"),
                Endpoint(EndpointKind.TRUNK_NUMBER, number="200", trunk="t1"),
                Endpoint(EndpointKind.UNRECOGNISED),
            ),
        ),
    )


def test_a_user_of_pbx_3_has_their_primary_phone() -> None:
    (user,) = read_users(body(USER_3))
    assert user.endpoints == (Endpoint(EndpointKind.PHONE, phone="p1"),)
    assert user.hot_desk is None
    (nobody,) = read_users(body({**USER_3, "primary_phone": None, "phone": None}))
    assert nobody.endpoints == ()
    assert nobody.phones == ()


@pytest.mark.parametrize(
    ("changes", "hot_desk"),
    [
        ({"current_phone": "p1"}, None),
        ({"current_phone": "p9"}, "p9"),
        ({"current_phone": "p9", "primary_phone": None}, "p9"),
        ({"current_phone": "p9", "hot_desk": None}, None),  # PBX 4: the key is there, and decides
        ({"current_phone": "p1", "hot_desk": "p9"}, "p9"),
        ({"current_phone": "p9", "phones": []}, "p9"),  # `phones` alone decides nothing here
        ({"current_phone": ""}, None),
    ],
)
def test_the_key_hot_desk_decides_where_hot_desking_is_read_from(
    changes: dict[str, Any], hot_desk: str | None
) -> None:
    assert read_users(body({**USER_3, **changes}))[0].hot_desk == hot_desk


@pytest.mark.row(65)
@pytest.mark.parametrize("phones", [None, [], "p1", {}, 5])
def test_a_user_whose_phones_are_listed_oddly_has_none(phones: Any) -> None:
    assert read_users(body({**USER_4, "phones": phones}))[0].endpoints == ()


def test_a_phone_is_read_with_a_status_code_as_text_or_number() -> None:
    whole = Phone("p1", "sanne", "Desk", "In use", "1")
    assert read_phones(body(PHONE, {**PHONE, "status_code": 1})) == (whole, whole)
    assert read_phones(body({"uuid": "p1"})) == (Phone("p1", ""),)


@pytest.mark.parametrize("uuid", [None, "", True, 1.5, [], {}])
def test_users_and_phones_without_an_id_are_left_out(uuid: Any) -> None:
    assert read_users(body({**USER_4, "uuid": uuid})) == ()
    assert read_phones(body({**PHONE, "uuid": uuid})) == ()


def test_events_of_each_type_are_read() -> None:
    read = {e.raw["event_type"]: e.event for e in read_events(body(*EVENTS)).events}
    assert read["phone status update"] == PhoneStatus("p1", "In use", "1")
    assert read["user logged in"] == UserLoggedIn("u1", "p1")
    assert read["user logged out"] == UserLoggedOut("u1")
    call = Call(
        unique_id="1700000000.1",
        kind=CallKind.INCOMING,
        caller=Party("u2", "p2", "020 7946 0101", "+442079460101", "Harriet"),
        targets=(
            Target("u1", EndpointKind.PHONE, "p1"),
            Target("u1", EndpointKind.FORWARD, None, "t1", "5"),
        ),
        called_did="+31201234500",
        called_extension="100",
        called_number="100",
        event_tag="tag",
        reason="hung up",
    )
    assert read["incoming call"] == CallRang(call)
    kinds = [read[kind].call.kind for kind in CALL_TYPES]  # type: ignore[union-attr]  # calls all
    assert kinds == [CallKind.INCOMING, CallKind.INTERNAL, CallKind.API, None, None]
    assert isinstance(read["call answered"], CallAnswered)
    assert isinstance(read["call finished"], CallFinished)
    lists = body(
        {"seq": 1, "event_type": "user list changed"},
        {"seq": 2, "event_type": "phone list changed"},
        {"seq": 3, "event_type": "coffee is ready"},
    )
    assert [e.event for e in read_events(lists).events] == [
        UserListChanged(),
        PhoneListChanged(),
        Unrecognised("coffee is ready"),
    ]


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b" \r\n"])
@pytest.mark.parametrize("read", [read_events, read_salvaged])
def test_each_event_can_be_had_as_it_was_received(
    read: Callable[[bytes], Batch], before: bytes
) -> None:
    odd = {"seq": 4, "event_type": "coffee is ready", "cups": [1, {"milk": "\xeb"}]}
    late = {**odd, "seq": 1}
    data = before + json.dumps([odd, None, late], indent=1, ensure_ascii=False).encode() + b"\n"
    assert [event.raw for event in read(data).events] == [late, odd]


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        ({"target": {"user_uuid": "u1"}}, ("u1",)),
        ({"target": {"user_uuid": "u1"}, "targets": None}, ("u1",)),
        ({"target": {"user_uuid": "u1"}, "targets": [{"user_uuid": "u2"}]}, ("u2",)),
        ({"target": "u1"}, ()),
        ({"targets": {"user_uuid": "u1"}}, ()),
        ({"targets": [None, {"user_uuid": "u1"}, "u2"]}, ("u1",)),
        ({}, ()),
    ],
)
def test_a_call_has_several_targets_or_from_older_pbxs_a_single_one(
    targets: dict[str, Any], expected: tuple[str, ...]
) -> None:
    call = {"seq": 1, "event_type": "incoming call", "unique_id": "c", **targets}
    event = read_events(body(call)).events[0].event
    assert isinstance(event, CallRang)
    assert tuple(target.user for target in event.call.targets) == expected


@pytest.mark.row(59)
@pytest.mark.parametrize("seq", ["12", 12, "012"])
def test_a_number_in_the_log_may_be_an_integer_or_its_digits(seq: Any) -> None:
    assert read_events(body({**STATUS, "seq": seq})).events[0].seq == 12


@pytest.mark.row(59)
@pytest.mark.parametrize(
    "seq",
    [
        *("12.0", "null", "-1", "true", "[1]", "{}", "1e3", "NaN", "Infinity"),
        *(str(2**63), "9" * 5000, f'"{2**63}"'),
        *('"-1"', '""', '"+1"', '" 1"', '"1_0"', '"\u0661"', '"\u00b2"'),
    ],
)
def test_an_event_without_a_good_number_is_left_out_and_the_rest_is_read(seq: str) -> None:
    text = f'[{{"seq": {seq}, "event_type": "user list changed"}}, {json.dumps(LOGGED_IN)}]'
    batch = read_events(text.encode())
    assert [e.seq for e in batch.events] == [2]
    assert batch.malformed == 1


def test_an_event_without_a_number_or_a_type_is_left_out() -> None:
    batch = read_events(body({"event_type": "user list changed"}, {"seq": 1}, LOGGED_OUT))
    assert [e.seq for e in batch.events] == [3]
    assert batch.malformed == 2


def test_events_come_out_ascending_however_they_were_sent() -> None:
    shuffled = [{**LOGGED_OUT, "seq": seq} for seq in (5, "3", 4, 10, "9")]
    assert [e.seq for e in read_events(body(*shuffled)).events] == [3, 4, 5, 9, 10]


ODD_ITEMS: list[Any] = [None, 5, "text", [], {}, {"seq": 1}, {"event_type": "user logged out"}]
answers = st.lists(st.sampled_from(EVENTS), max_size=12).flatmap(
    lambda sent: st.lists(st.sampled_from(ODD_ITEMS), max_size=3).map(
        lambda odd: [*({**event, "seq": seq} for seq, event in enumerate(sent, 1)), *odd]
    )
)


@pytest.mark.row(55)
@given(both=answers.flatmap(lambda sent: st.tuples(st.just(sent), st.permutations(sent))))
@LAW
def test_a_permuted_answer_is_read_as_the_sorted_one(both: tuple[list[Any], list[Any]]) -> None:
    in_order, permuted = (read_events(body(*items)) for items in both)
    assert permuted.malformed == in_order.malformed
    assert [(e.seq, e.event, e.raw) for e in permuted.events] == [
        (e.seq, e.event, e.raw) for e in in_order.events
    ]


def test_text_is_kept_to_a_length_and_rid_of_what_a_database_refuses() -> None:
    name = '"\\u0000a\\ud800b\\udfffc\\ud83d\\ude00"'
    (user,) = read_users(f'[{{"uuid": "u", "full_name": {name}}}]'.encode())
    assert user.full_name == "\ufffda\ufffdb\ufffdc\U0001f600"
    (long,) = read_users(body({"uuid": "u", "full_name": "x" * 10_000}))
    assert long.full_name == "x" * 4096


def test_a_byte_order_mark_and_bytes_that_are_no_utf_8_are_got_past() -> None:
    assert read_users(b'\xef\xbb\xbf[{"uuid": "u", "username": "\xff"}]')[0].username == "\ufffd"


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b" ", b"null", b"{}", b'"x"', b"5", b"true", b'{"users": []}', b"<html>"),
        *(b"[", b"]", b"[[", b"[1", b"[1,", b"[1,]", b"[1 2]", b"[1],", b"[1]x", b"[,]"),
        *(b"\xef\xbb\xbf", b"\0[]"),
        *(b"[" * 100_000, b"[" + b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000),
    ],
)
@pytest.mark.parametrize("read", READERS)
def test_what_is_no_list_in_json_is_unreadable(read: Any, data: bytes) -> None:
    with pytest.raises(Unreadable):
        read(data)


@pytest.mark.parametrize("data", [b"[]", b" [ ] ", b"\r\n[\t]\n", b"\xef\xbb\xbf[]"])
def test_an_empty_list_is_a_good_answer(data: bytes) -> None:
    assert read_users(data) == ()
    assert read_events(data).events == ()


@given(
    items=st.lists(st.recursive(json_values, st.lists, max_leaves=8), max_size=12),
    indent=st.none() | st.integers(0, 3),
    ends=st.tuples(st.text(" \t\r\n", max_size=3), st.text(" \t\r\n", max_size=3)),
)
def test_decoding_item_by_item_says_what_decoding_in_one_says(
    items: list[Any], indent: int | None, ends: tuple[str, str]
) -> None:
    text = json.dumps(items, indent=indent).join(ends)

    def number(digits: str) -> int | None:
        return int(digits) if len(digits.lstrip("-")) <= 18 else None

    whole = json.loads(text, parse_constant=lambda _: None, parse_int=number)
    assert read_items(text.encode()) == whole


@given(text=st.text("[]{},:\"\\ \t\n01e-.truefalsnu'", max_size=30))
def test_decoding_item_by_item_refuses_what_decoding_in_one_refuses(text: str) -> None:
    try:
        whole = json.loads(text)
    except ValueError:
        whole = None
    try:
        items = read_items(text.encode())
    except Unreadable:
        assert not isinstance(whole, list)
    else:
        assert items == whole


GOOD, LATER = ({**LOGGED_IN, "seq": seq} for seq in (1, 3))


@pytest.mark.parametrize(
    "broken",
    [
        *(b"nonsense", b"{", b'{"seq": 2, "x": "}', b'{"seq": 2, "x": ' + b"[" * 100_000 + b"}"),
        *(b'{"seq": 2, "x": {"y": [{}]}, nonsense}', b'{"x": [{"seq": 9}], "y"}', b'{"a": "\n"}'),
    ],
)
def test_a_broken_event_can_be_left_out_and_the_rest_read(broken: bytes) -> None:
    data = body(GOOD)[:-1] + b", " + broken + b", " + body(LATER)[1:]
    with pytest.raises(Unreadable):
        read_events(data)
    assert [e.seq for e in read_salvaged(data).events][-1] == 3
    assert {e.seq for e in read_salvaged(data).events} <= {1, 3}


@pytest.mark.parametrize("data", [b"", b"[", b'[{"seq": 1}', b"{}", b"<html>[]</html>"])
def test_what_is_cut_or_is_no_list_cannot_be_salvaged(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_salvaged(data)


def test_a_list_of_nothing_but_braces_is_given_up() -> None:
    began = time.process_time()  # others may be busy on this computer
    with pytest.raises(Unreadable):
        read_salvaged(b"[" + b'{"a' * 2_000_000 + b"]")
    assert time.process_time() - began < 5


@given(items=st.lists(st.recursive(json_values, st.lists, max_leaves=8), max_size=12))
def test_what_is_whole_is_salvaged_whole(items: list[Any]) -> None:
    data = json.dumps([{**LOGGED_IN, "x": item} for item in items]).encode()
    assert read_salvaged(data) == read_events(data)


@given(text=st.text(max_size=40))
def test_nobody_slips_an_event_in_by_way_of_a_name(text: str) -> None:
    hidden = json.dumps({**LOGGED_IN, "seq": 7})
    data = json.dumps([{"name": f"{text}{hidden}{text}"}])[:-2] + " nonsense}]"
    assert read_salvaged(data.encode()).events == ()


def test_a_list_may_hold_so_many_items_and_no_more_is_even_decoded() -> None:
    assert read_users(b"[" + b"0," * (ITEMS - 1) + b"0]") == ()
    with pytest.raises(Unreadable, match="too many"):
        read_users(b"[" + b"0," * (ITEMS + 1) + b"then this is no JSON any more")


@pytest.mark.parametrize("inner", ["[]", '{"a": 1}'])
def test_an_event_nested_too_deep_is_left_out_so_that_two_can_be_compared(inner: str) -> None:
    deep = '{"seq": 1, "event_type": "odd", "x": ' + '{"x":' * 800 + inner + "}" * 801
    data = f"[{deep}, {json.dumps(LOGGED_IN)}]".encode()
    batch = read_events(data)
    assert [e.seq for e in batch.events] == [2]
    assert batch.malformed == 1
    proof = Proof()
    proof.take(batch.events)
    assert proof.unseen(read_events(data).events) == ()


def test_an_event_as_deep_as_real_ones_are_is_kept() -> None:
    assert read_events(body({**CALL, "more": [{"more": [{"more": [1]}]}]})).malformed == 0


def test_a_large_list_is_read_with_the_cyclic_collector_at_rest() -> None:
    large = body(*({**USER_4, "uuid": f"u{i}"} for i in range(2000)))
    seen = []

    def note(phase: str, _: object) -> None:
        seen.append(phase)

    gc.enable()
    gc.collect()  # what waited for it is not this reader's
    gc.callbacks.append(note)
    try:
        read = read_users(large)
        gc.callbacks.remove(note)
        assert gc.isenabled()
        with pytest.raises(Unreadable):
            read_users(large[:-1])
        assert gc.isenabled()
    finally:
        gc.disable()  # as all tests have it
    assert len(read) == 2000
    assert seen.count("start") <= 1  # when it is woken again
