"""What is said of calls, and when: on a surface that remembers everything it was told."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pbx_tray.core.alerts import ANSWERER_WITHIN
from pbx_tray.core.choices import AlertChoices
from pbx_tray.core.display import isolated
from pbx_tray.core.log_news import NotSaved, SavedAgain, SetAside, Unsaved, WhileAway
from pbx_tray.core.logged import Gap
from pbx_tray.core.notices import ELSEWHERE_SHOWN, Action, Notice
from pbx_tray.core.parties import Caller
from pbx_tray.core.story import Story
from pbx_tray.core.watch import (
    Alert,
    Answered,
    Missed,
    MovedOn,
    PhoneQuiet,
    PhoneRang,
    Rang,
)
from pbx_tray.qt.announcer import Announcer, Asked, Delays

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
    assert plain(notice.body).startswith("+442079460101\nTo +31201234500\nRinging since ")
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
    announcer = Announcer(board, delays=Delays(rings_at_most=60))
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


@pytest.mark.usefixtures("qapp")
def test_a_missed_call_goes_by_the_time_at_which_it_rang(board: Board) -> None:
    announcer = Announcer(board, asked=Asked(time=iter(["12:03", "12:04"]).__next__))
    announcer.take(CALL)
    announcer.take(Missed(CALL.key, HARRIET))
    assert board.titles == ["Missed call from Harriet, 12:03"]
    announcer.take(Missed(CALL.key, HARRIET))  # rang and ended at once
    assert board.titles == ["Missed call from Harriet, 12:04"]


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
    assert clock.interval() == Delays().nameless_after * 1000 == 1000
    qtbot.waitUntil(lambda: bool(board.shown))
    [notice] = board.shown.values()
    assert notice.title == "Your phone is ringing"
    assert notice.body.startswith("Desk 1\nRinging since ")
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
    announcer = Announcer(board, delays=Delays(rings_at_most=0.02))
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


# What the person does, and chooses


def actions(board: Board, key: str = CALL.key) -> tuple[Action, ...]:
    return board.shown[key].actions


def test_what_can_be_done_depends_on_the_call_the_likeliest_first(board: Board) -> None:
    announcer = Announcer(board, asked=Asked(opens=lambda _: True))
    announcer.take(CALL)
    assert actions(board) == (Action.OPEN, Action.COPY, Action.IGNORE)
    announcer.take(Missed(CALL.key, HARRIET))
    assert actions(board) == (Action.CALL_BACK, Action.OPEN, Action.COPY)


@pytest.mark.parametrize("number", ["", "anonymous", "\u200b"])
def test_a_withheld_number_is_neither_copied_nor_called_back(
    announcer: Announcer, board: Board, number: str
) -> None:
    announcer.take(Rang("k", Caller("", number)))
    assert actions(board, "k") == (Action.IGNORE,)
    announcer.take(Missed("k", Caller("", number)))
    assert actions(board, "k") == ()


def test_a_number_is_copied_as_it_is_shown(announcer: Announcer) -> None:
    announcer.take(Rang("k", Caller("Harriet", "\u202e+442079460101\n")))
    announcer.act("k", Action.COPY)
    assert QGuiApplication.clipboard().text() == "+442079460101"


def test_a_missed_call_is_called_back_and_not_shown_any_more(
    qtbot: QtBot, announcer: Announcer, board: Board
) -> None:
    announcer.take(Missed(CALL.key, HARRIET))
    with qtbot.waitSignal(announcer.call_back_wanted) as wanted:
        announcer.act(CALL.key, Action.CALL_BACK)
    assert wanted.args == [HARRIET.number]
    assert not board.shown


def test_what_is_to_be_opened_is_told_with_the_call(qtbot: QtBot, board: Board) -> None:
    announcer = Announcer(board, asked=Asked(opens=lambda alert: alert == CALL))
    announcer.take(CALL)
    with qtbot.waitSignal(announcer.open_wanted) as wanted:
        announcer.act(CALL.key, Action.OPEN)
    assert wanted.args == [CALL]


def test_nothing_is_done_that_was_not_offered(announcer: Announcer, board: Board) -> None:
    done: list[object] = []
    announcer.call_back_wanted.connect(done.append)
    announcer.open_wanted.connect(done.append)
    announcer.take(CALL)
    for key in (CALL.key, "nobody"):
        announcer.act(key, Action.CALL_BACK)
        announcer.act(key, Action.OPEN)
    assert done == []
    assert board.titles == ["Harriet is calling"]


@pytest.mark.parametrize(
    "end", [Missed(CALL.key, HARRIET), Answered(CALL.key, who="Jonas"), MovedOn(CALL.key)]
)
def test_of_an_ignored_call_nothing_more_is_said_and_the_next_one_rings(
    announcer: Announcer, board: Board, end: Alert
) -> None:
    announcer.take(CALL)
    announcer.act(CALL.key, Action.IGNORE)
    assert not board.shown
    assert not is_waiting(announcer)
    announcer.take(CALL)
    announcer.take(end)
    announcer.take(Rang("call:2", HARRIET))
    assert board.posted == ["Harriet is calling"] * 2


@pytest.mark.parametrize(
    "leave",
    [
        lambda announcer: announcer.act(PHONE.key, Action.IGNORE),
        lambda announcer: announcer.put_away(PHONE.key),
    ],
    ids=["ignored", "put away"],
)
def test_a_phone_that_was_ignored_or_put_away_rings_another_time(
    qtbot: QtBot, board: Board, leave: Callable[[Announcer], None]
) -> None:
    announcer = Announcer(board, delays=Delays(nameless_after=0))
    announcer.take(PHONE)
    qtbot.waitUntil(lambda: bool(board.shown))
    leave(announcer)
    announcer.take(PhoneQuiet(PHONE.key))
    assert not board.shown
    announcer.take(PHONE)
    qtbot.waitUntil(lambda: bool(board.shown))


def test_a_call_that_was_put_away_is_not_shown_again_until_it_is_over(
    announcer: Announcer, board: Board
) -> None:
    announcer.take(CALL)
    board.withdraw(CALL.key)
    announcer.put_away(CALL.key)
    announcer.take(Rang(CALL.key, HARRIET, called="+3120"))
    other = Board()
    announcer.show_on(other)
    assert not board.shown
    assert not other.shown
    announcer.take(Missed(CALL.key, HARRIET))
    assert other.titles[0].startswith("Missed call from Harriet")


def test_a_choice_holds_at_once_for_what_rings(announcer: Announcer, board: Board) -> None:
    announcer.take(CALL)
    announcer.choose(AlertChoices(names_hidden=True, gentle=True))
    [notice] = board.shown.values()
    assert (notice.title, notice.body, notice.urgency) == ("Incoming call", "", "normal")
    announcer.choose(AlertChoices())
    assert board.titles == ["Harriet is calling"]


def test_a_call_sounds_once_where_that_is_wanted(board: Board, hushed: set[str]) -> None:
    sounds: list[bool] = []
    asked = Asked(sound=lambda: sounds.append(True))
    announcer = Announcer(
        board, asked=asked, tells=lambda alert: alert is None or alert.key not in hushed
    )
    announcer.take(CALL)
    announcer.choose(AlertChoices(sound=True))
    assert sounds == []
    announcer.take(Rang("call:2", HARRIET))
    announcer.take(Rang("call:2", HARRIET, called="+3120"))
    announcer.take(Missed("call:2", HARRIET))
    hushed.add("call:3")
    announcer.take(Rang("call:3", HARRIET))
    assert sounds == [True]


# What has passed with the caller before


class Library:
    """Answers for stories when it is told to, in whatever thread asks."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, threading.Thread]] = []
        self.may_answer = threading.Event()

    def __call__(self, number: str) -> Story | None:
        self.asked.append((number, threading.current_thread()))
        assert self.may_answer.wait(20)
        return Story(2, 0.0, "Anna") if number == HARRIET.number else Story(1)


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def reading(board: Board, library: Library) -> Iterator[Announcer]:
    announcer = Announcer(board, asked=Asked(story=library))
    yield announcer
    library.may_answer.set()
    announcer.close()


def test_a_call_is_told_at_once_and_what_passed_before_when_it_is_known(
    qtbot: QtBot, reading: Announcer, board: Board, library: Library
) -> None:
    reading.take(CALL)
    assert board.titles == ["Harriet is calling"]
    assert "today" not in board.shown[CALL.key].body
    library.may_answer.set()
    qtbot.waitUntil(lambda: "2nd call today" in board.shown[CALL.key].body)
    assert "Anna spoke to them" in plain(board.shown[CALL.key].body)
    assert library.asked[0][1] is not threading.main_thread()
    reading.take(Missed(CALL.key, HARRIET))
    assert "2nd call today" in board.shown[CALL.key].body


def test_who_calls_for_the_first_time_is_shown_once(
    qtbot: QtBot, reading: Announcer, board: Board, library: Library
) -> None:
    library.may_answer.set()
    reading.take(Rang("call:2", Caller("Jan", "201")))
    qtbot.waitUntil(lambda: reading._stories._errand is None)
    assert board.posted == ["Jan is calling"]


def test_a_story_that_comes_after_the_call_is_told_no_more(
    qtbot: QtBot, reading: Announcer, board: Board, library: Library
) -> None:
    reading.take(CALL)
    qtbot.waitUntil(lambda: bool(library.asked))
    reading.take(MovedOn(CALL.key))
    reading.take(Rang("call:2", Caller("Jan", "201")))
    reading.take(Rang("call:3", Caller("", "")))
    library.may_answer.set()
    qtbot.waitUntil(lambda: len(library.asked) == 2)
    assert [number for number, _ in library.asked] == [HARRIET.number, "201"]
    assert CALL.key not in board.shown


def test_in_a_storm_of_calls_few_wait_for_their_story(
    qtbot: QtBot, reading: Announcer, board: Board, library: Library
) -> None:
    for number in range(1000):
        reading.take(Rang(f"call:{number}", Caller("", str(number))))
    assert len(board.shown) == 1000
    library.may_answer.set()
    qtbot.waitUntil(lambda: not reading._stories._wanted)
    assert len(library.asked) <= 51


# The call log


@pytest.mark.row(79)
def test_that_the_call_log_was_damaged_is_said_and_stays(said: Callable[[str], str]) -> None:
    board = Board()
    announcer = Announcer(board)
    announcer.take_log_news(SetAside("calls.damaged-2026-11-23-120000.sqlite3"))
    announcer.take_log_news(SavedAgain())
    (notice,) = board.shown.values()
    assert notice.title == "Call history damaged"
    assert said(notice.body) == "M17"


@pytest.mark.row(80)
def test_that_calls_are_not_saved_is_said_until_they_are(said: Callable[[str], str]) -> None:
    board = Board()
    announcer = Announcer(board)
    announcer.take_log_news(NotSaved(Unsaved.FULL))
    (notice,) = board.shown.values()
    assert notice.title == "Calls are not saved"
    assert said(notice.body) == "M18"
    announcer.take_log_news(SavedAgain())
    assert not board.shown


@pytest.mark.row(58, 75)
@pytest.mark.usefixtures("dutch")
def test_calls_while_away_are_told_in_a_while_and_together(
    qtbot: QtBot, said: Callable[[str], str]
) -> None:
    board = Board()
    announcer = Announcer(board, delays=Delays(away_after=0.02))
    announcer.take_log_news(WhileAway(2, missed=(HARRIET,)))
    noon = datetime(2026, 3, 4, 12, 3).timestamp()  # noqa: DTZ001 - the person's own noon
    announcer.take_log_news(WhileAway(1, at_least=True, gap=Gap(noon, noon + 37 * 60)))
    assert not board.shown
    qtbot.waitUntil(lambda: bool(board.shown))
    (notice,) = board.shown.values()
    assert notice.title == "While you were away: at least 3 calls, 1 missed"
    missed, no_data = notice.body.splitlines()
    assert said(missed) == said(no_data) == "M11"
    assert missed == f"Missed: {isolated(HARRIET.name)}"
    assert no_data.startswith("No data 12:03\N{EN DASH}12:40. ")
    announcer.take_log_news(WhileAway(1))
    qtbot.waitUntil(lambda: len(board.posted) == 2)
    assert board.titles == ["While you were away: 1 call"]


def test_while_names_are_hidden_a_time_away_names_nobody(qtbot: QtBot) -> None:
    board = Board()
    announcer = Announcer(board, delays=Delays(away_after=0.02))
    announcer.choose(AlertChoices(names_hidden=True))
    announcer.take_log_news(WhileAway(1, missed=(HARRIET,)))
    qtbot.waitUntil(lambda: bool(board.shown))
    (notice,) = board.shown.values()
    assert (notice.title, notice.body) == ("While you were away: 1 call, 1 missed", "")


def test_who_signs_out_is_not_told_what_came_while_away(qtbot: QtBot) -> None:
    board = Board()
    announcer = Announcer(board, delays=Delays(away_after=0.02))
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
ACTS = st.one_of(ALERTS, st.sampled_from(["mute", "unmute", "move", "hide", "ignore", "put away"]))


@settings(deadline=timedelta(seconds=2), suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ACTS, max_size=12))
def test_whatever_comes_in_whatever_order_nothing_rings_for_good(acts: list[Alert | str]) -> None:
    boards, muted = [Board(), Board()], [False]
    announcer = Announcer(boards[0], tells=lambda _alert: not muted[0])
    for act in acts:
        match act:
            case "move":
                boards.reverse()
                announcer.show_on(boards[0])
            case "mute" | "unmute":
                muted[0] = act == "mute"
                announcer.look_again()
            case "hide":
                announcer.choose(AlertChoices(names_hidden=True))
            case "ignore":
                announcer.act("call:1", Action.IGNORE)
                rang = boards[0].shown.get("call:1")
                assert rang is None or rang.category != "call.incoming"
            case "put away":
                boards[0].withdraw("call:2")
                announcer.put_away("call:2")
            case _:
                assert not isinstance(act, str)
                announcer.take(act)
        rings = [n for b in boards for n in b.shown.values() if n.urgency == "critical"]
        clocks = [c for c in announcer.findChildren(QTimer) if c.isActive()]
        assert len(rings) <= len(clocks)  # each has an end
    announcer.clear()
    rings = [n for b in boards for n in b.shown.values() if n.urgency == "critical"]
    assert not rings
    assert not is_waiting(announcer)
