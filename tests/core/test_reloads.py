"""When the lists are loaded again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.reloads import (
    ALLOWED_AGAIN,
    APART,
    QUIET,
    RECONCILE,
    STRANGER,
    STRANGERS_KEPT,
    Reloads,
)
from pbx_tray.core.state import Listing
from tests.core.building import LAW, chance

USERS, PHONES = Listing.USERS, Listing.PHONES


def loaded(at: float = 100.0) -> Reloads:
    reloads = Reloads(chance())
    for listing in Listing:
        reloads.loaded(listing, at)
    return reloads


def test_lists_are_compared_every_ten_minutes_give_or_take_a_fifth() -> None:
    waits = set()
    for seed in range(50):
        reloads = Reloads(chance(seed))
        reloads.loaded(USERS, 0.0)
        waits.add(reloads.due_in(0.0))
    assert RECONCILE * 0.8 <= min(waits) < RECONCILE < max(waits) <= RECONCILE * 1.2


def test_nothing_is_due_before_anything_was_loaded() -> None:
    assert Reloads(chance()).due_in(7.0) == RECONCILE
    assert Reloads(chance()).due(7.0) == frozenset()


def test_a_list_that_changed_is_loaded_after_a_moment_of_quiet() -> None:
    reloads = loaded()
    reloads.want(USERS, None, 200.0)
    assert reloads.due_in(200.0) == QUIET
    assert reloads.due(200.0 + QUIET - 0.01) == frozenset()
    assert reloads.due(200.0 + QUIET) == {USERS}


def test_two_loads_of_one_list_are_apart() -> None:
    reloads = loaded(100.0)
    reloads.want(USERS, None, 100.5)
    assert reloads.due_in(100.5) == pytest.approx(100.0 + APART - 100.5)


def test_more_reasons_do_not_put_a_load_off() -> None:
    reloads = loaded()
    for tenth in range(20):
        reloads.want(USERS, None, 200.0 + tenth / 10)
    assert reloads.due(200.0 + QUIET) == {USERS}


def test_a_reason_after_a_load_has_it_loaded_once_more() -> None:
    reloads = loaded()
    reloads.want(PHONES, None, 200.0)
    reloads.loaded(PHONES, 200.3)
    assert reloads.due_in(200.3) > 60
    reloads.want(PHONES, None, 200.4)
    assert reloads.due(200.3 + APART) == {PHONES}


def test_all_lists_can_be_wanted_at_once() -> None:
    reloads = loaded()
    reloads.want_all(200.0)
    assert reloads.due(200.0 + QUIET) == {USERS, PHONES}


@pytest.mark.row(61)
def test_one_stranger_is_one_reason_a_minute() -> None:
    reloads = loaded()
    reloads.want(PHONES, "p9", 200.0)
    reloads.loaded(PHONES, 200.3)
    reloads.want(PHONES, "p9", 200.0 + STRANGER - 0.1)
    assert reloads.due_in(200.0 + STRANGER) > 60
    reloads.want(PHONES, "p9", 200.0 + STRANGER)
    assert reloads.due_in(200.0 + STRANGER) == QUIET


@pytest.mark.row(61)
def test_strangers_do_not_fill_the_memory() -> None:
    reloads = loaded()
    for number in range(STRANGERS_KEPT * 3):
        reloads.want(PHONES, f"p{number}", 200.0)
    assert len(reloads._strangers) <= STRANGERS_KEPT


@pytest.mark.row(61, 67)
@given(st.lists(st.floats(0, 60), max_size=60))
@LAW
def test_however_many_reasons_there_are_loads_stay_apart_and_one_follows_the_last(
    reasons: list[float],
) -> None:
    reloads = loaded(0.0)
    loads: list[float] = []
    for at in sorted(reasons):
        due = at + reloads.due_in(at)
        while due <= at:
            loads.append(max(due, loads[-1] if loads else 0.0))
            reloads.loaded(USERS, loads[-1])
            reloads.loaded(PHONES, loads[-1])
            due = at + reloads.due_in(at)
        reloads.want(USERS, None, at)
    if reasons:
        last = max(reasons)
        assert reloads.due_in(last) <= APART
        loads.append(last + reloads.due_in(last))
    assert all(b - a >= QUIET for a, b in pairwise(loads))


@pytest.mark.row(56)
def test_a_gap_is_a_reason_unless_gaps_are_usual_here() -> None:
    reloads = loaded()
    assert not reloads.gap(is_gap=False)
    assert all(reloads.gap(is_gap=True) for _ in range(49))
    assert not reloads.gap(is_gap=True)
    for _ in range(300):
        assert not reloads.gap(is_gap=False)
    assert reloads.gap(is_gap=True)


def test_a_list_that_may_not_be_read_is_left_alone_for_a_quarter_of_an_hour() -> None:
    reloads = loaded()
    reloads.refused(PHONES, 200.0)
    reloads.want(PHONES, None, 201.0)
    reloads.want(PHONES, "p9", 202.0)
    assert reloads.is_refused(PHONES, 200.0 + ALLOWED_AGAIN - 0.1)
    assert PHONES not in reloads.due(200.0 + ALLOWED_AGAIN - 0.1)
    assert not reloads.is_refused(PHONES, 200.0 + ALLOWED_AGAIN)
    assert PHONES in reloads.due(200.0 + ALLOWED_AGAIN)
    assert not reloads.is_refused(USERS, 201.0)
