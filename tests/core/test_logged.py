"""The call log as it is read."""

from typing import Any

from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.logged import Counts, Gap, LoggedCall, Outcome, Shelf, Wanted
from pbx_tray.core.parties import Caller

CALL = LoggedCall(7, "Anna", "201", "", outgoing=False, outcome=Outcome.ANSWERED, heard=100.0)


def test_how_long_was_talked_is_known_where_both_ends_were_heard_as_they_happened() -> None:
    both = {"answered": 110.0, "ended": 170.0}
    assert _with(**both).talked == 60.0
    assert _with(answered=110.0).talked is None
    assert _with(ended=110.0).talked is None
    assert _with(**both, offline=True).talked is None
    assert _with(answered=170.0, ended=110.0).talked == 0.0  # the clock was set back


def _with(**more: Any) -> LoggedCall:
    return LoggedCall(
        7, "Anna", "201", "", outgoing=False, outcome=Outcome.ANSWERED, heard=100.0, **more
    )


def test_the_next_page_begins_after_the_last_call() -> None:
    assert CALL.shelf == Shelf(100.0, 7)


def test_counts_add_up() -> None:
    assert Counts(Wanted()).total == 0
    assert Counts(Wanted(), {Outcome.MISSED: 2, Outcome.PLACED: 3}).total == 5


def test_two_times_away_are_told_as_one() -> None:
    anna, bram = Caller("Anna", "201"), Caller("Bram", "202")
    first = WhileAway(2, missed=(anna,), gap=Gap(10, 20))
    second = WhileAway(1, at_least=True, missed=(bram,), gap=Gap(40, 50))
    assert first + second == WhileAway(3, at_least=True, missed=(bram, anna), gap=Gap(10, 50))
    assert first + WhileAway(1) == WhileAway(3, missed=(anna,), gap=Gap(10, 20))
    assert (WhileAway(0) + WhileAway(1)).gap is None
