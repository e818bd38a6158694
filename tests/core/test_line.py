"""What the answers, and their absence, show about the line."""

import pytest

from pbx_tray.core.line import REFUSED_PAUSE, STEADY, Line
from pbx_tray.core.link import (
    CertificateProblem,
    NoPbxThere,
    NotAllowed,
    NotSecure,
    ProxySignInNeeded,
    Redirected,
    ServerTrouble,
    SignInRefused,
    Stop,
    Trouble,
    Unreadable,
    Untrusted,
)
from pbx_tray.core.wants import Answer, Batch, Moment
from tests.core.building import chance


def moment(at: float) -> Moment:
    return Moment(1_000_000.0 + at, at, at)


def good(connection: int = 1, at: float = 0.0, *, closing: bool = False) -> Answer:
    return Answer(moment(at), moment(at), Batch(), connection=connection, closing=closing)


def bad(trouble: Trouble) -> Answer:
    return Answer(moment(0.0), moment(0.0), trouble=trouble)


def line(*answers: Answer) -> Line:
    made = Line(chance())
    for answer in answers:
        made.answered(answer)
    return made


def failing(*troubles: Trouble) -> Line:
    made = Line(chance())
    for trouble in troubles:
        made.failed(trouble, moment(0.0))
    return made


PASSING = (
    Untrusted(CertificateProblem.CHANGED),
    NotSecure(),
    NoPbxThere(),
    Redirected(),
)


@pytest.mark.parametrize("trouble", PASSING)
def test_a_stranger_at_an_address_that_was_right_before_is_a_passing_trouble(
    trouble: Stop,
) -> None:
    assert line().is_final(trouble, known=False)
    assert not line().is_final(trouble, known=True)
    assert not line(good()).is_final(trouble, known=False)
    assert not line(bad(NotAllowed())).is_final(trouble, known=False)
    assert line(bad(ServerTrouble())).is_final(trouble, known=False)


def test_a_proxy_that_asks_for_a_sign_in_is_for_the_person_always() -> None:
    assert line(good()).is_final(ProxySignInNeeded(), known=True)


def test_a_refused_sign_in_is_final_unless_it_has_worked_and_then_the_second_time() -> None:
    assert line().is_final(SignInRefused(), known=True)
    worked = line(good())
    assert not worked.is_final(SignInRefused(), known=False)
    assert worked.failed(SignInRefused(), moment(1.0)) == REFUSED_PAUSE
    assert worked.is_final(SignInRefused(), known=False)
    worked.settle(moment(40.0))
    assert not worked.is_final(SignInRefused(), known=False)


def test_the_last_good_answer_is_remembered() -> None:
    assert line().good is None
    assert line(good(at=5.0), bad(ServerTrouble())).good == 1_000_005.0


def test_another_connection_shakes_the_line() -> None:
    it = line(good(1))
    it.answered(good(2))
    assert it.moved_from(1)
    assert it.shaken
    assert not line(good(1), good(1)).moved_from(1)


def test_a_server_that_never_keeps_a_connection_is_known_after_five_answers() -> None:
    answers = [good(number, closing=True) for number in range(1, 6)]
    assert line(*answers[:4]).keeps_alive
    it = line(*answers)
    assert not it.keeps_alive
    assert not it.closing
    assert not it.moved_from(4)
    assert not it.shaken
    assert line(*answers, good(5)).keeps_alive


def test_a_server_that_closes_too_often_to_begin_with_is_given_up_on_after_five_times() -> None:
    it = Line(chance())
    for number in range(1, 6):
        it.answered(good(number))
        it.answered(good(number))
        assert it.moved_from(number - 1)
    assert not it.keeps_alive
    it.settle(moment(0.0))
    assert [it.keeps_alive] == [True]


def test_a_connection_that_is_to_end_is_noticed_until_continuity_is_proven() -> None:
    it = line(good(), good(closing=True))
    assert it.closing
    it.settle(moment(0.0))
    assert [it.closing] == [False]


def test_three_unreadable_answers_in_a_row_poison_a_place_in_the_log() -> None:
    bad, other = Unreadable(), ServerTrouble()
    assert not failing(bad, bad, other, bad, bad).is_poisoned
    it = failing(bad, bad, other, bad, bad, bad)
    assert it.is_poisoned
    it.settle(moment(0.0))
    assert [it.is_poisoned] == [False]


def test_a_log_that_was_poisoned_once_is_read_leniently_from_then_on() -> None:
    bad = Unreadable()
    assert not failing(bad, bad).lenient
    it = failing(bad, bad, bad)
    it.settle(moment(0.0))
    assert it.lenient


def test_an_outage_is_as_old_as_its_first_failure() -> None:
    it = Line(chance())
    it.failed(ServerTrouble(), moment(3.0))
    it.failed(ServerTrouble(), moment(9.0))
    assert it.down_since == 1_000_003.0
    it.settle(moment(10.0))
    assert it.down_since == 0.0


def test_pauses_grow_on_while_the_line_is_well_for_a_moment_only() -> None:
    it, now, waited = Line(chance()), 0.0, []
    for _ in range(12):
        it.settle(moment(now))
        now += 0.1
        waited.append(it.failed(ServerTrouble(), moment(now)))
        now += waited[-1]
    assert sum(waited[6:]) > 20 * sum(waited[:3])
    it.settle(moment(now))
    it.settle(moment(now + STEADY))
    assert it.failed(ServerTrouble(), moment(now + STEADY)) <= 0.25


def test_polls_that_die_in_silence_three_times_in_ten_minutes_are_held_for_less() -> None:
    line = Line(chance())
    for age, (seconds, hold) in enumerate([(30, 45), (30, 45), (9, 45), (30, 27), (600, 27)]):
        line.poll_died(moment(age * 60), moment(age * 60 + seconds))
        assert line.hold(45.0) == pytest.approx(hold)
    for _ in range(9):
        line.poll_died(moment(9000), moment(9030))
    assert line.hold(45.0) == 10.0
    assert line.hold(2.0) == 2.0


def test_a_poll_that_died_while_the_machine_slept_died_of_nothing_else() -> None:
    line = Line(chance())
    for _ in range(9):
        line.poll_died(Moment(0.0, 0.0, 0.0), Moment(900.0, 5.0, 900.0))
    assert line.hold(45.0) == 45.0
