"""Which calls are told: by what was chosen, by the clock, and in spite of both."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.choices import FOREVER, QuietChoices, QuietHours
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.quiet import (
    SECOND_WITHIN,
    Kind,
    Mute,
    Ring,
    hours_begin,
    hours_end,
    is_muted,
    is_told,
    kinds,
    mute_ends,
)
from pbx_tray.core.watch import call_of
from tests.core.building import LAW, OUTSIDE, at, colleague, office

MONDAY = datetime(2026, 11, 23)  # noqa: DTZ001 - local times are naive here
NUMBERS = st.sampled_from(["", "0612345678", "+31612345678", "201", "anonymous"])
RINGS = st.builds(
    Ring,
    st.sampled_from(["c1", "c2", "c3"]),
    NUMBERS,
    st.frozensets(st.sampled_from(Kind)),
    st.floats(0, 1000),
)
TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
HOURS = st.builds(QuietHours, st.lists(st.integers(-1, 7), max_size=7).map(tuple), TIMES, TIMES)
CHOICES = st.builds(
    QuietChoices,
    st.none() | st.floats(allow_nan=False, allow_infinity=False),
    st.lists(HOURS, max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.lists(NUMBERS, max_size=3).map(tuple),
    st.booleans(),
)
LOCAL = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001 - as above


def key(number: str) -> str:
    """All spellings of a number as one; of a withheld one, nothing."""
    if number == "anonymous":
        return ""
    return f"+31{number[1:]}" if number.startswith("0") else number


def told(choices: QuietChoices, ring: Ring, *earlier: Ring, silent: bool = False) -> bool:
    return is_told(choices, ring, earlier, silent=silent, key=key)


def ring(number: str = "0612345678", *of: Kind, call: str = "c1", began: float = 0.0) -> Ring:
    return Ring(call, number, frozenset(of), began)


# Kinds


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        (Call("c", CallKind.INCOMING, caller=OUTSIDE), Kind.OUTSIDE),
        (Call("c", CallKind.INCOMING, caller=colleague(1)), Kind.OUTSIDE),
        (Call("c", CallKind.INTERNAL, caller=colleague(1)), Kind.INTERNAL),
        (Call("c", CallKind.INTERNAL, caller=OUTSIDE), Kind.INTERNAL),
        (Call("c", CallKind.API, caller=colleague(1)), Kind.INTERNAL),
        (Call("c", CallKind.API, caller=Party(phone="p9")), Kind.INTERNAL),
        (Call("c", CallKind.API, caller=OUTSIDE), Kind.OUTSIDE),
        (Call("c", caller=Party()), Kind.OUTSIDE),
    ],
)
def test_whether_a_call_is_from_outside_is_the_pbxs_word_else_who_calls(
    call: Call, kind: Kind
) -> None:
    assert kinds(office(), call) == {kind}


@pytest.mark.parametrize(
    ("targets", "group"),
    [
        ((), False),
        ((at(1),), False),
        ((at(1), at(2)), True),
        ((at(1), Target("u1", EndpointKind.NUMBER, number="0612345678")), False),
        ((at(1), Target(phone="p1")), False),
        ((Target(phone="p1"), Target(phone="p2")), True),
        ((at(1), Target(phone="nobody's")), True),
        ((at(1), Target(number="0612345678")), True),
    ],
)
def test_a_call_is_a_groups_where_it_rings_for_more_than_one_person(
    targets: Sequence[Target], *, group: bool
) -> None:
    call = Call("c", CallKind.INCOMING, targets=tuple(targets), called_extension="600")
    assert kinds(office(), call) == {Kind.OUTSIDE} | ({Kind.GROUP} if group else set())


def test_the_call_that_an_alert_is_about_is_read_from_its_key() -> None:
    assert call_of("call:2:1700:12.3") == "1700:12.3"
    assert call_of("phone:p1") == ""


# What is told


@LAW
@given(RINGS, st.lists(RINGS))
def test_as_long_as_nothing_is_chosen_everything_is_told(a: Ring, earlier: list[Ring]) -> None:
    assert told(QuietChoices(), a, *earlier)


@LAW
@given(choices=CHOICES, a=RINGS, earlier=st.lists(RINGS), silent=st.booleans())
def test_who_is_on_the_list_always_rings(
    choices: QuietChoices, a: Ring, earlier: list[Ring], *, silent: bool
) -> None:
    if key(a.number) and key(a.number) in {key(number) for number in choices.always}:
        assert told(choices, a, *earlier, silent=silent)


def test_the_list_knows_a_number_by_any_spelling() -> None:
    choices = QuietChoices(always=("+31612345678",), outside=False)
    assert told(choices, ring("0612345678", Kind.OUTSIDE), silent=True)
    assert not told(choices, ring("0612345679", Kind.OUTSIDE), silent=True)


@pytest.mark.parametrize("number", ["", "anonymous"])
def test_who_has_no_number_is_on_no_list_and_calls_no_second_time(number: str) -> None:
    choices = QuietChoices(always=(number,), second_call=True)
    assert not told(choices, ring(number, call="c2", began=9), ring(number), silent=True)


@LAW
@given(CHOICES, RINGS, st.lists(RINGS))
def test_what_is_told_in_silence_is_told_otherwise_too(
    choices: QuietChoices, a: Ring, earlier: list[Ring]
) -> None:
    if told(choices, a, *earlier, silent=True):
        assert told(choices, a, *earlier)


@LAW
@given(choices=CHOICES, a=RINGS, earlier=st.lists(RINGS), silent=st.booleans())
def test_what_came_before_only_ever_lets_more_through(
    choices: QuietChoices, a: Ring, earlier: list[Ring], *, silent: bool
) -> None:
    if told(choices, a, silent=silent):
        assert told(choices, a, *earlier, silent=silent)


@pytest.mark.parametrize(
    ("choices", "kind"),
    [
        (QuietChoices(outside=False), Kind.OUTSIDE),
        (QuietChoices(internal=False), Kind.INTERNAL),
        (QuietChoices(group=False), Kind.GROUP),
    ],
)
def test_a_kind_that_is_unwanted_is_not_told_whatever_else_the_call_is(
    choices: QuietChoices, kind: Kind
) -> None:
    assert not told(choices, ring("", kind))
    assert not told(choices, ring("", *Kind))
    assert told(choices, ring("", *(other for other in Kind if other is not kind)))
    assert told(choices, ring(""))


SECOND = QuietChoices(second_call=True)


@pytest.mark.parametrize(
    ("elder", "breaks_through"),
    [
        (ring(began=1000.0), True),
        (ring("+31612345678", began=1000.0), True),
        (ring(began=1000.0 + 60.0), True),
        (ring(began=1300.0 - SECOND_WITHIN - 0.001), False),
        (ring(began=1300.001), False),  # of what came later, nothing can follow
        (ring("0612345679", began=1000.0), False),
        (ring(call="c2", began=1000.0), False),  # the same call, told again
    ],
)
def test_a_second_call_within_five_minutes_breaks_through(
    elder: Ring, *, breaks_through: bool
) -> None:
    again = ring(call="c2", began=1300.0)
    assert told(SECOND, again, elder, silent=True) is breaks_through
    assert not told(QuietChoices(), again, elder, silent=True)


# Mutes


@LAW
@given(CHOICES, st.floats(0, 1e10))
def test_a_mute_that_lies_in_the_past_is_none(choices: QuietChoices, wall: float) -> None:
    assert is_muted(choices, wall) is (choices.until is not None and choices.until > wall)


@pytest.mark.parametrize(
    ("mute", "ends"),
    [
        (Mute.QUARTER, 1900.0),
        (Mute.HALF_HOUR, 2800.0),
        (Mute.HOUR, 4600.0),
        (Mute.TOMORROW, 7000.0),
        (Mute.ON, FOREVER),
    ],
)
def test_a_mute_ends_when_it_says(mute: Mute, ends: float) -> None:
    assert mute_ends(mute, 1000.0, midnight=7000.0) == ends
    assert is_muted(QuietChoices(ends), 1000.0)


# Hours of the week


def on(days: Sequence[int], begins: str, ends: str) -> tuple[QuietHours, ...]:
    return (QuietHours(tuple(days), begins, ends),)


@pytest.mark.parametrize(
    ("hours", "days", "clock", "ends"),
    [
        (on([0], "12:00", "13:00"), 0, "11:59", None),
        (on([0], "12:00", "13:00"), 0, "12:00", (0, "13:00")),
        (on([0], "12:00", "13:00"), 0, "12:59", (0, "13:00")),
        (on([0], "12:00", "13:00"), 0, "13:00", None),
        (on([0], "12:00", "13:00"), 1, "12:30", None),
        (on([0], "18:00", "08:00"), 1, "07:59", (1, "08:00")),
        (on([0], "18:00", "08:00"), 0, "07:59", None),
        (on([6], "18:00", "08:00"), 7, "07:59", (7, "08:00")),  # over the week's end
        (on([5, 6], "00:00", "00:00"), 5, "09:00", (7, "00:00")),  # a weekend is one
        (on([0], "9:00", "10:00"), 0, "09:30", (0, "10:00")),
        (on(range(7), "00:00", "00:00"), 0, "09:00", (7, "09:00")),  # always: a week's worth
        (on([0, 7, -1], "09:00", "10:00"), 6, "09:30", None),
        (on([0], "nine", "10:00"), 0, "09:30", None),
        (on([0], "09:00", "24:00"), 0, "09:30", None),
        ((), 0, "09:30", None),
    ],
)
def test_quiet_hours_end(
    hours: tuple[QuietHours, ...], days: int, clock: str, ends: tuple[int, str] | None
) -> None:
    assert hours_end(hours, moment(days, clock)) == (ends and moment(*ends))


def moment(days: int, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return MONDAY + timedelta(days=days, hours=hour, minutes=minute)


@LAW
@given(st.lists(HOURS, max_size=3), LOCAL)
def test_it_is_quiet_until_the_end_and_not_at_it(hours: list[QuietHours], local: datetime) -> None:
    end = hours_end(hours, local)
    if end is None:
        return
    assert local < end <= local + timedelta(days=7)
    assert hours_end(hours, end - timedelta(minutes=1)) in {end, end + timedelta(days=7)}
    if end < local - timedelta(minutes=1) + timedelta(days=7):
        assert hours_end(hours, end) is None


@LAW
@given(st.lists(HOURS, max_size=3), LOCAL)
def test_quiet_hours_begin_when_it_is_said_and_not_before(
    hours: list[QuietHours], local: datetime
) -> None:
    begin = hours_begin(hours, local)
    if begin is None:
        assert hours_end(hours, local) is None
        return
    assert local < begin <= local + timedelta(days=7)
    assert hours_end(hours, begin) is not None
    if hours_end(hours, local) is None:
        assert hours_end(hours, begin - timedelta(minutes=1)) is None
