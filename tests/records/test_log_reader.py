"""What a person reads of the call log."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pbx_tray.core.calls import Party, Target
from pbx_tray.core.events import CallRang, Event
from pbx_tray.core.log_words import digits_of, words_of
from pbx_tray.core.logged import UNKNOWN_AFTER, Keeping, LogPage, Outcome, Wanted
from pbx_tray.core.story import Story
from pbx_tray.records.call_log import CallLog
from pbx_tray.records.log_reader import LogReader
from pbx_tray.records.wishes import delete_all, look_at
from tests.core.building import answered, at, colleague, finished, rang
from tests.records.conftest import ACCOUNT, Days

Opened = Callable[..., CallLog]
NOON = time.mktime((2026, 3, 4, 12, 0, 0, 0, 0, -1))
HOUR = 3600.0
HER = "+31612345678"


class Clock:
    now = NOON

    def __call__(self) -> float:
        return self.now


class Book:
    """A log that is written and read by one clock."""

    def __init__(self, path: Path, opened: Opened, days: Days) -> None:
        self.clock = Clock()
        self.path = path
        self._days = days
        self._log = opened(clock=self.clock)
        self.reader = LogReader(path, ACCOUNT.key, clock=self.clock)

    def write(self, *events: Event, **more: object) -> None:
        self._log.kept(self._days.update(*events, **more))

    def read(self, typed: str = "", outcome: Outcome | None = None) -> LogPage:
        return self.reader.page(Wanted(words_of(typed), outcome))

    def numbers(self, typed: str = "", outcome: Outcome | None = None) -> list[str]:
        return [call.number for call in self.read(typed, outcome).calls]

    def look(self) -> None:
        look_at(self.path, ACCOUNT.key, self.read().calls[0].id)


@pytest.fixture
def book(path: Path, opened: Opened, days: Days) -> Book:
    return Book(path, opened, days)


def call_from(number: str, *targets: Target, name: str | None = None, uid: str = "c1") -> CallRang:
    return rang(*targets, uid=uid, caller=Party(number=number, name=name))


def missed(number: str = HER, uid: str = "c1") -> list[Event]:
    return [call_from(number, at(0), uid=uid), finished(uid=uid)]


def spoken(number: str = HER, uid: str = "c1", by: int = 0) -> list[Event]:
    return [call_from(number, at(0), at(by), uid=uid), answered(at(by), uid=uid)]


def placed(number: str = HER, uid: str = "c1") -> list[Event]:
    return [rang(at(2), caller=colleague(0), called_number=number, uid=uid)]


def test_a_log_that_nobody_has_written_is_empty_and_is_not_made(path: Path) -> None:
    reader = LogReader(path, "nobody")
    assert reader.page(Wanted()) == LogPage(Wanted())
    assert (reader.unseen(), reader.story(HER), [*reader.every(Wanted())]) == (0, Story(), [])
    assert reader.counts(Wanted()).total == 0
    assert not path.exists()


def test_calls_are_read_newest_first_and_page_by_page(book: Book) -> None:
    for number in range(5):
        book.write(*missed(str(number), f"c{number}"))
    first = book.reader.page(Wanted(), count=2)
    second = book.reader.page(Wanted(), first.calls[-1].shelf, 2)
    third = book.reader.page(Wanted(), second.calls[-1].shelf, 2)
    found = [call.number for page in (first, second, third) for call in page.calls]
    assert found == ["4", "3", "2", "1", "0"]
    assert [page.is_last for page in (first, second, third)] == [False, False, True]
    assert [call.number for call in book.reader.every(Wanted())] == found


def test_calls_of_one_moment_are_read_once_each(book: Book) -> None:
    book.write(*(event for n in range(6) for event in missed(str(n), f"c{n}")))
    first = book.reader.page(Wanted(), count=4)
    second = book.reader.page(Wanted(), first.calls[-1].shelf, 4)
    assert sorted(call.number for call in first.calls + second.calls) == list("012345")


def test_a_search_finds_name_number_and_what_was_called_and_wants_every_word(book: Book) -> None:
    book.write(rang(at(0), uid="a", called_did="+31201234567"))
    book.write(call_from("+4930123", at(0), name="Jürgen Groß", uid="b"))
    assert book.numbers("outside 0612") == []  # that is no number, and 0612 is in no name
    assert book.numbers("ms outside") == [HER]
    assert book.numbers("06 12") == book.numbers("0201234567") == [HER]
    assert book.numbers("jurgen gross") == ["+4930123"]
    assert book.numbers("jurgen outside") == []


def test_a_search_follows_a_name_that_became_known_later(book: Book) -> None:
    book.write(call_from(HER, at(0), name=None))
    book.write(call_from(HER, at(0), name="Harriet"))
    assert book.numbers("harriet") == [HER]


def test_calls_are_filtered_and_counted_by_outcome(book: Book) -> None:
    book.write(*missed("1", "a"))
    book.write(*spoken("2", "b"))
    book.write(*spoken("3", "c", by=2))
    book.write(*placed("4", "d"))
    book.write(*placed("5", "e"), finished(uid="e", reason="User busy"))
    book.write(finished(at(0), uid="f"))
    book.write(call_from("7", at(0), uid="g"))
    one_each = [o for o in Outcome if o is not Outcome.RINGING]
    assert [len(book.read(outcome=outcome).calls) for outcome in one_each] == [1] * 6
    assert book.numbers(outcome=Outcome.BUSY) == ["5"]
    assert book.reader.counts(Wanted(outcome=Outcome.BUSY)).of == dict.fromkeys(Outcome, 1)
    assert book.reader.counts(Wanted(("3",))).of == {Outcome.ELSEWHERE: 1}


def test_a_call_whose_end_is_never_reported_becomes_unknown_and_is_not_missed(book: Book) -> None:
    book.write(call_from(HER, at(0)))
    book.clock.now += UNKNOWN_AFTER
    assert book.read().calls[0].outcome is Outcome.RINGING
    book.clock.now += 1
    assert book.read().calls[0].outcome is Outcome.UNKNOWN
    assert book.numbers(outcome=Outcome.UNKNOWN) == [HER]
    assert book.reader.unseen() == 0
    book.write(finished())  # it was only late
    assert book.read().calls[0].outcome is Outcome.MISSED


def test_what_may_concern_anybody_is_not_shown(book: Book) -> None:
    book.write(finished())
    assert book.read().calls == ()


def test_another_accounts_calls_are_not_shown(book: Book, path: Path) -> None:
    book.write(*missed())
    assert LogReader(path, "somebody else").page(Wanted()).calls == ()


# Missed calls that nobody has looked at


def test_missed_calls_count_until_they_are_looked_at(book: Book) -> None:
    book.write(*missed(uid="a"))
    book.write(*missed(uid="b"))
    book.write(*spoken(uid="c", by=2))
    book.write(*missed("201", uid="d"))
    assert book.reader.unseen() == 1  # my colleague has spoken with her since
    book.look()
    book.write(*missed("202", uid="e"))
    assert book.reader.unseen() == 1
    assert [call.seen for call in book.read(outcome=Outcome.MISSED).calls] == [False] + [True] * 3


@pytest.mark.parametrize("later", [placed, spoken])
@pytest.mark.parametrize("number", [HER, "0031612345678"])
def test_a_missed_call_that_was_returned_needs_no_looking_at(
    book: Book, later: Callable[..., list[Event]], number: str
) -> None:
    book.write(*missed(uid="a"))
    book.write(*missed("201", uid="b"))
    book.write(*later(number, "c"))
    assert book.reader.unseen() == 1
    book.write(*missed(uid="d"))
    assert book.reader.unseen() == 2  # she called again after that


def test_what_is_missed_after_the_call_that_was_answered_is_missed_though_heard_with_it(
    book: Book,
) -> None:
    book.write()
    book.write(*missed(uid="a"), *spoken(uid="b"), finished(uid="b"), *missed(uid="c"), late=True)
    assert book.reader.unseen() == 1


def test_withheld_numbers_are_not_one(book: Book) -> None:
    book.write(*missed("anonymous", "a"))
    book.write(*spoken("anonymous", "b"))
    assert book.reader.unseen() == 1


def test_numbers_are_compared_by_the_key_that_is_given(
    path: Path, opened: Opened, days: Days
) -> None:
    def national(number: str) -> str:
        return digits_of(number)[-9:]

    log = opened(keeping=lambda: Keeping(key=national))
    log.kept(days.update(*missed(uid="a")))
    log.kept(days.update(*spoken("0612345678", uid="b")))
    reader = LogReader(path, ACCOUNT.key, key=national)
    assert reader.unseen() == 0
    assert reader.story("00316 12345678").times_today == 2
    assert LogReader(path, ACCOUNT.key).story("0612345678").times_today == 1


# What is known of a number


def test_the_calls_with_one_person_are_those_of_all_their_numbers_newest_first(book: Book) -> None:
    assert LogReader(book.path.with_name("none"), ACCOUNT.key).calls_with([HER], 5) == ()
    for n, number in enumerate((HER, "202", "+31201234567", "0031612345678", HER)):
        book.clock.now += HOUR
        book.write(*missed(number, f"c{n}"))
    book.clock.now += HOUR
    book.write(*placed("202", "c5"))
    told = book.reader.calls_with([HER, "202", "", "anonymous"], 4)
    assert [call.number for call in told] == ["202", HER, "0031612345678", "202"]
    assert [call.outgoing for call in told] == [True, False, False, False]
    assert len(book.reader.calls_with(["202", "202"], 9)) == 2


def test_the_story_of_a_number_tells_of_today_and_of_who_spoke_last(book: Book) -> None:
    book.clock.now = NOON - 20 * HOUR
    book.write(*spoken(uid="a", by=2))
    book.clock.now = NOON
    book.write(*missed(uid="b"))
    book.write(*placed(uid="c"))
    book.write(call_from(HER, at(0), uid="d"))
    assert book.reader.story(HER) == Story(2, NOON - 20 * HOUR, "Chloé Lefèvre")
    book.write(answered(at(0), uid="d"))
    assert book.reader.story("0031612345678") == Story(2, NOON, by_me=True)
    assert book.reader.story("201") == book.reader.story("anonymous") == Story()


def test_today_begins_at_midnight_here(book: Book) -> None:
    book.clock.now = NOON - 12 * HOUR - 1
    book.write(*missed(uid="a"))
    book.clock.now = NOON - 12 * HOUR
    book.write(*missed(uid="b"))
    book.clock.now = NOON
    assert book.reader.story(HER).times_today == 1


# Times of which nothing is known


def test_a_time_of_which_the_pbx_can_not_tell_is_kept_and_told(book: Book) -> None:
    book.write(*missed(uid="a"))
    book.clock.now += HOUR
    book.write(torn=True, late=True)
    (gap,) = book.read().gaps
    assert (gap.began, gap.ended) == (NOON, NOON + HOUR)
    assert book.read("anna").gaps == book.read(outcome=Outcome.MISSED).gaps == ()


def test_a_run_that_knows_better_says_when_the_time_began(book: Book) -> None:
    book.write(*missed(uid="a"))
    book.clock.now += HOUR
    book.write(torn=True, late=True, known_until=NOON + 3000)
    book.write(torn=True, late=True, known_until=NOON + 3599)  # no more than a moment
    (gap,) = book.read().gaps
    assert (gap.began, gap.ended) == (NOON + 3000, NOON + HOUR)


def test_the_very_first_beginning_is_no_time_away(book: Book) -> None:
    book.write(torn=True, late=True)
    assert book.read().gaps == ()


def test_until_when_all_was_known_is_kept_when_the_app_ends(
    path: Path, opened: Opened, days: Days
) -> None:
    clock = Clock()
    first = opened(clock=clock)
    first.kept(days.update(*missed()))
    first.heard(NOON + HOUR)
    first.close()
    clock.now += 2 * HOUR
    opened(clock=clock).kept(days.update(torn=True, late=True))
    (gap,) = LogReader(path, ACCOUNT.key).page(Wanted()).gaps
    assert (gap.began, gap.ended) == (NOON + HOUR, NOON + 2 * HOUR)


def test_what_is_old_is_forgotten_with_the_times_of_which_nothing_was_known(book: Book) -> None:
    book.write(*missed(uid="a"))
    book.clock.now += HOUR
    book.write(*missed(uid="b"), torn=True, late=True)
    book.clock.now += 91 * 24 * HOUR
    book.write(*missed(uid="c"))
    assert len(book.read().calls) == 1
    assert book.read().gaps == ()


def test_when_all_is_cleared_nothing_is_read(book: Book) -> None:
    book.write(*missed(uid="a"))
    book.clock.now += HOUR
    book.write(torn=True, late=True)
    delete_all(book.path)
    assert book.read() == LogPage(Wanted())
    assert book.reader.unseen() == 0
