"""The dialler: one call at a time, by a thread of its own; asked first where that is due."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.core.dial_words import ANOTHER_UNDER_WAY, NOT_SIGNED_IN
from pbx_tray.core.events import CallRang
from pbx_tray.core.link import HungUp, NotConfirmed, Trouble, Unreachable
from pbx_tray.core.placing import Attempt, Outcome, Placed, Step
from pbx_tray.core.state import apply
from pbx_tray.core.words import Message
from pbx_tray.qt.dial_question import DialQuestion
from pbx_tray.qt.dialler import Dialler
from tests.core.building import office
from tests.core.placed_calls import ME, MY_PHONE_RINGS, NUMBER, OVER, call


class Answer:
    """An order that is answered when a test says so."""

    def __init__(self, number: str) -> None:
        self.number = number
        self._told = threading.Event()
        self._value: Placed | Exception = HungUp()

    def run(self) -> Placed:
        self._told.wait()
        if isinstance(self._value, Exception):
            raise self._value
        return self._value

    def hang_up(self) -> None:
        self._told.set()

    def tell(self, value: Placed | Exception) -> None:
        self._value = value
        self._told.set()


class Known:
    def name(self, number: str) -> str:
        return "Anna de Vries" if number == NUMBER else ""

    def country(self, number: str) -> str:
        return "Netherlands" if number.startswith("+31") else ""

    def is_premium(self, number: str) -> bool:
        return number.startswith("0900")


class Desk:
    """A dialler, the orders that it gave, and all that it said."""

    def __init__(self, *, signed_in: bool = True) -> None:
        self.orders: list[Answer] = []
        self.steps: list[Step | None] = []
        self.last: Attempt | None = None
        self.refusals: list[str] = []
        self.dialler = Dialler(self._order if signed_in else lambda _: None, Known())
        self.dialler.changed.connect(self._note)
        self.dialler.refused.connect(self.refusals.append)

    @property
    def question(self) -> DialQuestion:
        question = self.dialler._question
        assert question is not None
        return question

    def _order(self, number: str) -> Answer:
        self.orders.append(Answer(number))
        return self.orders[-1]

    def _note(self, attempt: Attempt | None) -> None:
        self.last = attempt
        self.steps.append(attempt.step if attempt else None)


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[Callable[..., Desk]]:  # noqa: ARG001 - the application
    desks: list[Desk] = []

    def make(**options: bool) -> Desk:
        desks.append(Desk(**options))
        return desks[-1]

    yield make
    for desk in desks:
        desk.dialler.stop()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


def test_a_chosen_number_is_cleaned_and_called_at_once(desk: Desk) -> None:
    desk.dialler.dial("+31 (0)20 - 123 45 67", "the call log")
    assert [order.number for order in desk.orders] == [NUMBER]
    assert desk.steps == [Step.MY_PHONE]
    assert desk.dialler.rings_me_first


@pytest.mark.row(71)
@pytest.mark.parametrize("text", ["*72", "**21*", "#31#", "1-800-FLOWERS", "+", "1" * 200, ""])
def test_what_is_no_number_is_refused_in_words_and_not_called(desk: Desk, text: str) -> None:
    desk.dialler.dial(text)
    assert len(desk.refusals) == 1
    assert desk.refusals[0] in {m.value for m in Message if m.number == "M16"}
    assert desk.orders == []


def test_without_a_sign_in_nothing_is_called(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(signed_in=False)
    desk.dialler.dial(NUMBER)
    assert desk.refusals == [NOT_SIGNED_IN]


def test_a_second_call_waits_for_nobody_and_is_refused(desk: Desk) -> None:
    desk.dialler.dial(NUMBER)
    desk.dialler.dial("101")
    assert desk.refusals == [ANOTHER_UNDER_WAY]
    assert len(desk.orders) == 1


def test_a_call_that_is_reported_to_be_over_stands_in_the_way_of_no_other(desk: Desk) -> None:
    desk.dialler.dial(NUMBER)
    desk.dialler.see(apply(apply(office(), MY_PHONE_RINGS), OVER), ME)
    assert desk.steps[-1] is Step.MINE_UNANSWERED
    desk.dialler.dial("101")
    assert desk.refusals == []
    assert [order.number for order in desk.orders] == [NUMBER, "101"]


OUTCOMES = {
    Outcome.SUCCESS: Step.THEIR_PHONE,
    Outcome.BUSY: Step.MINE_BUSY,
    Outcome.NO_ANSWER: Step.MINE_UNANSWERED,
    Outcome.FAILED: Step.FAILED,
}


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_the_outcome_is_told_and_the_next_call_may_be_placed(
    desk: Desk, qtbot: QtBot, outcome: Outcome
) -> None:
    desk.dialler.dial(NUMBER)
    desk.orders[0].tell(Placed(outcome))
    qtbot.waitUntil(lambda: desk.steps[-1] is OUTCOMES[outcome], timeout=10_000)
    desk.dialler.dial("101")
    assert len(desk.orders) == 2
    assert desk.steps[-1] is Step.MY_PHONE


@pytest.mark.parametrize(
    ("trouble", "step"),
    [
        (Unreachable(), Step.FAILED),
        (NotConfirmed(), Step.UNCONFIRMED),
        (Trouble("a mistake"), Step.UNCONFIRMED),
        (ValueError("a mistake"), Step.UNCONFIRMED),
    ],
)
def test_trouble_says_whether_the_call_may_have_been_placed(
    desk: Desk, qtbot: QtBot, trouble: Exception, step: Step
) -> None:
    desk.dialler.dial(NUMBER)
    desk.orders[0].tell(trouble)
    qtbot.waitUntil(lambda: desk.steps[-1] is step, timeout=10_000)


@pytest.mark.row(45)
def test_what_is_not_confirmed_is_found_again_among_the_calls_that_are_reported(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.dialler.see(office(), ME)
    desk.dialler.dial(NUMBER)
    desk.orders[0].tell(NotConfirmed())
    qtbot.waitUntil(lambda: desk.steps[-1] is Step.UNCONFIRMED, timeout=10_000)
    other = CallRang(call(called_number="+4930111"))
    desk.dialler.see(apply(office(), other), ME)
    assert desk.steps[-1] is Step.UNCONFIRMED
    desk.dialler.see(apply(office(), MY_PHONE_RINGS), ME)
    assert desk.steps == [Step.MY_PHONE, Step.UNCONFIRMED, Step.MY_PHONE]


@pytest.mark.row(45)
def test_after_a_minute_nobody_looks_for_it_any_more_and_the_warning_stays(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.dialler.dial(NUMBER)
    desk.orders[0].tell(NotConfirmed())
    qtbot.waitUntil(lambda: desk.steps[-1] is Step.UNCONFIRMED, timeout=10_000)
    assert desk.dialler._clock.remainingTime() > 50_000
    desk.dialler._clock.timeout.emit()
    desk.dialler.see(apply(office(), MY_PHONE_RINGS), ME)
    assert desk.steps[-1] is Step.UNCONFIRMED


def test_what_goes_by_itself_is_taken_away_after_a_while(desk: Desk, qtbot: QtBot) -> None:
    desk.dialler.dial(NUMBER)
    desk.orders[0].tell(Placed(Outcome.SUCCESS))
    qtbot.waitUntil(lambda: desk.steps[-1] is Step.THEIR_PHONE, timeout=10_000)
    desk.dialler._clock.timeout.emit()
    assert desk.steps[-1] is None


@pytest.mark.row(71)
def test_what_is_asked_from_outside_is_asked_and_called_only_when_accepted(desk: Desk) -> None:
    desk.dialler.ask(NUMBER, "a link")
    assert desk.orders == []
    desk.question.reject()
    assert desk.orders == []
    desk.dialler.ask(NUMBER, "a link")
    desk.question.accept()
    assert [order.number for order in desk.orders] == [NUMBER]


@pytest.mark.row(71, 82)
def test_one_question_is_asked_at_a_time_and_the_rest_is_dropped(desk: Desk) -> None:
    for number in (NUMBER, "+8821234567", "+8821234568"):
        desk.dialler.ask(number, "a link")
    question = desk.question
    assert question._dropped == 2
    question.accept()
    assert [order.number for order in desk.orders] == [NUMBER]
    assert desk.dialler._question is None


def test_a_number_that_costs_more_is_asked_about_whoever_chose_it(desk: Desk) -> None:
    desk.dialler.dial("0900 1234", "")
    assert desk.orders == []
    desk.question.accept()
    assert [order.number for order in desk.orders] == ["09001234"]


def test_another_account_ends_the_wait_and_not_the_question(desk: Desk) -> None:
    desk.dialler.dial(NUMBER)
    desk.dialler.ask("101", "a link")
    desk.dialler.clear()
    assert desk.steps == [Step.MY_PHONE, None]
    desk.question.accept()
    assert [order.number for order in desk.orders] == [NUMBER, "101"]


def test_at_the_end_the_wait_is_hung_up_and_the_question_gone(desk: Desk) -> None:
    desk.dialler.dial(NUMBER)
    desk.dialler.ask("101", "a link")
    desk.dialler.stop()
    assert desk.dialler._question is None
    assert desk.steps == [Step.MY_PHONE]
    desk.dialler.stop()
