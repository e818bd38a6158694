"""What is said of calls, and when: on a surface that remembers everything it was told."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pbx_tray.core.alerts import ANSWERER_WITHIN
from pbx_tray.core.display import isolated
from pbx_tray.core.log_news import NotSaved, SavedAgain, SetAside, Unsaved, WhileAway
from pbx_tray.core.logged import Gap
from pbx_tray.core.notices import ELSEWHERE_SHOWN, Notice
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import (
    Alert,
    Answered,
    Missed,
    MovedOn,
    PhoneQuiet,
    PhoneRang,
    Rang,
)
from pbx_tray.qt.announcer import NAMELESS_AFTER, Announcer

pytestmark = pytest.mark.usefixtures("qtbot")

HARRIET = Caller("Harriet", "+442079460101")
CALL = Rang("call:1", HARRIET, called="+31201234500", phones=frozenset({"p1"}))
PHONE = PhoneRang("phone:p1", "Desk 1")


class Board:
    """A surface: what stands on it now, and all that was ever put there."""

    def __init__(self) -> None:
        self.shown: dict[str, Notice] = {}
        self.posted: list[str] = []

    def post(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice
        self.posted.append(plain(notice.title))

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    @property
    def titles(self) -> list[str]:
        return [plain(notice.title) for notice in self.shown.values()]


def plain(text: str) -> str:
    """Answer `text` without the marks that keep its direction apart."""
    return text.translate({0x2068: None, 0x2069: None})


def is_waiting(announcer: Announcer) -> bool:
    return any(clock.isActive() for clock in announcer.findChildren(QTimer))


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def hushed() -> set[str]:
    """The keys of what may not be told just now."""
    return set()


@pytest.fixture
def announcer(board: Board, hushed: set[str]) -> Announcer:
    return Announcer(board, tells=lambda alert: alert is None or alert.key not in hushed)


def test_a_call_says_who_rings_their_number_and_what_they_called(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    [notice] = board.shown.values()
    assert plain(notice.title) == "Harriet is calling"
    assert plain(notice.body) == "+442079460101\nTo +31201234500"
    assert (notice.urgency, notice.category) == ("critical", "call.incoming")
    assert notice.expires is None


def test_a_call_that_is_known_better_replaces_what_stands(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(Rang(CALL.key, Caller("", HARRIET.number)))
    announcer.take(CALL)
    assert board.titles == ["Harriet is calling"]


def test_a_call_that_i_answer_is_taken_away(announcer: Announcer, board: Board) -> None:
    announcer.take(CALL)
    announcer.take(Answered(CALL.key, here=True))
    assert board.posted == ["Harriet is calling"]
    assert not board.shown
    assert not is_waiting(announcer)


def test_a_call_that_a_colleague_answers_says_so_in_its_place_and_goes_by_itself(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    announcer.take(Answered(CALL.key, who="Jonas"))
    [(key, notice)] = board.shown.items()
    assert key == CALL.key
    assert plain(notice.title) == "Jonas answered"
    assert plain(notice.body) == "The call from Harriet"
    assert (notice.urgency, notice.expires) == ("low", ELSEWHERE_SHOWN)
    assert not is_waiting(announcer)


def test_a_call_that_nobody_knows_who_answered_stops_ringing_at_once_and_is_explained_later(
    qtbot: QtBot, announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    announcer.take(Answered(CALL.key))
    assert not board.shown
    qtbot.waitUntil(lambda: bool(board.shown), timeout=round(1000 * (ANSWERER_WITHIN + 1)))
    assert board.titles == ["Answered elsewhere"]
    assert not is_waiting(announcer)


def test_who_answered_may_be_known_a_moment_later_and_is_said_once(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    announcer.take(Answered(CALL.key))
    announcer.take(Answered(CALL.key, who="Jonas"))
    announcer.take(Answered(CALL.key, who="Jonas"))
    assert board.posted == ["Harriet is calling", "Jonas answered"]
    assert not is_waiting(announcer)


def test_that_it_was_me_after_all_may_be_known_a_moment_later(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    announcer.take(Answered(CALL.key))
    announcer.take(Answered(CALL.key, here=True))
    assert not board.shown
    assert not is_waiting(announcer)


@pytest.mark.parametrize(
    "change",
    [
        lambda announcer: announcer.look_again(),
        lambda announcer: announcer.show_on(Board()),
    ],
    ids=["told again what may be told", "shown elsewhere"],
)
def test_an_answered_call_does_not_ring_again_while_it_is_open_who_answered(
    announcer: Announcer, board: Board, change: Callable[[Announcer], object]
) -> None:
    announcer.take(CALL)
    announcer.take(Answered(CALL.key))
    change(announcer)
    assert board.posted == ["Harriet is calling"]
    assert not board.shown


def test_a_call_that_rings_anew_is_not_called_answered_any_more(board: Board) -> None:
    announcer = Announcer(board, rings_at_most=60)
    announcer.take(CALL)
    announcer.take(Answered(CALL.key))
    announcer.take(CALL)
    [clock] = [c for c in announcer.findChildren(QTimer) if c.isActive()]
    assert clock.interval() == 60_000
    assert board.titles == ["Harriet is calling"]


def test_a_missed_call_stays_in_the_place_of_its_ringing(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    announcer.take(Missed(CALL.key, HARRIET))
    [(key, notice)] = board.shown.items()
    assert key == CALL.key
    assert plain(notice.title).startswith("Missed call from Harriet, ")
    assert (notice.urgency, notice.expires) == ("normal", None)
    assert not is_waiting(announcer)


def test_a_call_that_rang_and_ended_in_one_reply_is_missed(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(Missed(CALL.key, HARRIET))
    assert board.titles[0].startswith("Missed call from Harriet")


def test_a_call_that_moves_on_is_taken_away(announcer: Announcer, board: Board) -> None:
    announcer.take(CALL)
    announcer.take(MovedOn(CALL.key))
    assert not board.shown
    assert not is_waiting(announcer)


def test_a_phone_that_rings_waits_a_second_for_a_call_to_say_who_it_is(
    qtbot: QtBot, announcer: Announcer, board: Board
) -> None:
    announcer.take(PHONE)
    assert not board.posted
    [clock] = announcer.findChildren(QTimer)
    assert clock.interval() == NAMELESS_AFTER * 1000 == 1000
    qtbot.waitUntil(lambda: bool(board.shown))
    [notice] = board.shown.values()
    assert (notice.title, notice.body) == ("Your phone is ringing", "Desk 1")
    assert notice.urgency == "critical"
    announcer.take(PhoneQuiet(PHONE.key))
    assert not board.shown


def test_a_phone_whose_call_comes_in_time_is_never_mentioned(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(PHONE)
    announcer.take(CALL)
    announcer.take(PhoneQuiet(PHONE.key))
    assert board.titles == ["Harriet is calling"]
    announcer.take(Answered(CALL.key, here=True))
    assert not is_waiting(announcer)


def test_what_may_not_be_told_any_more_is_taken_back_and_its_end_is_not_told(
    announcer: Announcer, board: Board, hushed: set[str]
) -> None:
    announcer.take(CALL)
    announcer.take(Rang("call:2", Caller("Jan", "201")))
    hushed |= {CALL.key, "call:3"}
    announcer.look_again()
    assert board.titles == ["Jan is calling"]
    announcer.take(Missed(CALL.key, HARRIET))
    announcer.take(Rang("call:3", HARRIET))
    announcer.take(Answered("call:3", who="Jonas"))
    assert board.titles == ["Jan is calling"]


def test_a_ring_leaves_at_its_end_though_nobody_said_that_it_may_not_be_told_any_more(
    announcer: Announcer, board: Board, hushed: set[str]
) -> None:
    announcer.take(CALL)
    hushed.add(CALL.key)
    announcer.take(Missed(CALL.key, HARRIET))
    assert not board.shown


def test_what_still_rings_is_said_when_it_may_be_told(
    announcer: Announcer, board: Board, hushed: set[str]
) -> None:
    hushed |= {CALL.key, "call:2"}
    announcer.take(CALL)
    announcer.take(Rang("call:2", Caller("Jan", "201")))
    announcer.take(MovedOn("call:2"))
    hushed.clear()
    announcer.look_again()
    assert board.titles == ["Harriet is calling"]


@pytest.mark.row(83)
def test_what_rings_moves_to_another_surface_and_leaves_the_old_one(
    announcer: Announcer, board: Board
) -> None:
    other = Board()
    announcer.take(CALL)
    announcer.show_on(other)
    assert not board.shown
    assert other.titles == ["Harriet is calling"]
    announcer.take(MovedOn(CALL.key))
    assert not other.shown


def test_the_surface_it_has_already_is_told_nothing_twice(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    announcer.show_on(board)
    assert board.posted == ["Harriet is calling"]


def test_what_may_not_be_told_is_said_on_no_other_surface_either(
    announcer: Announcer, hushed: set[str]
) -> None:
    other = Board()
    announcer.take(CALL)
    hushed.add(CALL.key)
    announcer.show_on(other)
    assert not other.posted


def test_a_call_whose_end_nobody_reports_does_not_ring_for_good(qtbot: QtBot, board: Board) -> None:
    announcer = Announcer(board, rings_at_most=0.02)
    announcer.take(CALL)
    assert board.shown
    qtbot.waitUntil(lambda: not board.shown)
    announcer.take(Missed(CALL.key, HARRIET))
    assert board.titles[0].startswith("Missed call from Harriet")


def test_clearing_takes_everything_back_that_rings(announcer: Announcer, board: Board) -> None:
    announcer.take(CALL)
    announcer.take(PHONE)
    announcer.take(Rang("call:2", Caller("Jan", "201")))
    announcer.take(Answered("call:2"))
    announcer.clear()
    assert not board.shown
    assert not is_waiting(announcer)


# The call log


@pytest.mark.row(79, 80)
def test_what_befell_the_call_log_is_said_and_taken_back_once_it_is_over() -> None:
    board = Board()
    announcer = Announcer(board)
    announcer.take_log_news(SetAside("calls.damaged-2026-11-23-120000.sqlite3"))
    announcer.take_log_news(NotSaved(Unsaved.FULL))
    assert board.titles == ["Call history damaged", "Calls are not saved"]
    announcer.take_log_news(SavedAgain())
    assert board.titles == ["Call history damaged"]


@pytest.mark.row(58, 75)
@pytest.mark.usefixtures("dutch")
def test_calls_while_away_are_told_in_a_while_and_together(qtbot: QtBot) -> None:
    board = Board()
    announcer = Announcer(board, away_after=0.02)
    announcer.take_log_news(WhileAway(2, missed=(HARRIET,)))
    noon = datetime(2026, 3, 4, 12, 3).timestamp()  # noqa: DTZ001 - the person's own noon
    announcer.take_log_news(WhileAway(1, at_least=True, gap=Gap(noon, noon + 37 * 60)))
    assert not board.shown
    qtbot.waitUntil(lambda: bool(board.shown))
    (notice,) = board.shown.values()
    assert notice.title == "While you were away: at least 3 calls, 1 missed"
    missed, no_data = notice.body.splitlines()
    assert missed == f"Missed: {isolated(HARRIET.name)}"
    assert no_data.startswith("No data 12:03\N{EN DASH}12:40: ")
    announcer.take_log_news(WhileAway(1))
    qtbot.waitUntil(lambda: len(board.posted) == 2)
    assert board.titles == ["While you were away: 1 call"]


def test_who_signs_out_is_not_told_what_came_while_away(qtbot: QtBot) -> None:
    board = Board()
    announcer = Announcer(board, away_after=0.02)
    announcer.take_log_news(WhileAway(2))
    announcer.clear()
    assert not is_waiting(announcer)
    announcer.take_log_news(WhileAway(1))
    qtbot.waitUntil(lambda: bool(board.shown))
    assert board.titles == ["While you were away: 1 call"]


KEYS = st.sampled_from(["call:1", "call:2"])
CALLERS = st.sampled_from([HARRIET, Caller("", "201"), Caller("", "")])
ALERTS: st.SearchStrategy[Alert] = st.one_of(
    st.builds(Rang, KEYS, CALLERS),
    st.builds(Answered, KEYS, here=st.booleans(), who=st.sampled_from(["", "Jonas"])),
    st.builds(Missed, KEYS, CALLERS),
    st.builds(MovedOn, KEYS),
    st.just(PHONE),
    st.just(PhoneQuiet(PHONE.key)),
)
ACTS = st.one_of(ALERTS, st.sampled_from(["mute", "unmute", "move"]))


@settings(deadline=timedelta(seconds=2), suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ACTS, max_size=12))
def test_whatever_comes_in_whatever_order_nothing_rings_for_good(acts: list[Alert | str]) -> None:
    boards, muted = [Board(), Board()], [False]
    announcer = Announcer(boards[0], tells=lambda _alert: not muted[0])
    for act in acts:
        if isinstance(act, str):
            if act == "move":
                boards.reverse()
                announcer.show_on(boards[0])
            else:
                muted[0] = act == "mute"
                announcer.look_again()
        else:
            announcer.take(act)
        rings = [n for b in boards for n in b.shown.values() if n.urgency == "critical"]
        clocks = [c for c in announcer.findChildren(QTimer) if c.isActive()]
        assert len(rings) <= len(clocks)  # each has an end
    announcer.clear()
    rings = [n for b in boards for n in b.shown.values() if n.urgency == "critical"]
    assert not rings
    assert not is_waiting(announcer)
