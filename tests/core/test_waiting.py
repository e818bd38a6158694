"""Who is waited for is told when they are free: once, truly, and for a day."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.calls import Target
from pbx_tray.core.events import UserLoggedIn
from pbx_tray.core.state import apply, listed
from pbx_tray.core.waiting import (
    AT_MOST,
    LASTS,
    SETTLED,
    Wait,
    Waiting,
    idle_with_me,
    talking_with,
)
from pbx_tray.core.wants import Moment
from tests.core.building import LAW, answered, at, colleague, finished, office, rang, status

BEGAN = 1_700_000_000.0
NOBODY: frozenset[str] = frozenset()
ANNA, BRAM = frozenset({"anna"}), frozenset({"bram"})


def moment(seconds: float, slept: float = 0.0) -> Moment:
    return Moment(BEGAN + seconds, seconds - slept, seconds)


def waiting(*users: str) -> Waiting:
    return Waiting().asked(users, BEGAN)


def test_who_is_idle_long_enough_is_offered() -> None:
    one = waiting("anna").looked(NOBODY, moment(0)).looked(ANNA, moment(10))
    assert one.offers == ()
    assert one.again == SETTLED
    one = one.looked(ANNA, moment(10 + SETTLED))
    assert one.offers == ("anna",)
    assert one.users == ANNA


def test_between_two_calls_nobody_is_offered() -> None:
    one = waiting("anna").looked(ANNA, moment(0)).looked(NOBODY, moment(2))
    assert one.looked(ANNA, moment(4)).looked(ANNA, moment(6)).offers == ()


def test_an_offer_that_is_true_no_longer_is_taken_back_and_the_wait_goes_on() -> None:
    one = waiting("anna").looked(ANNA, moment(0)).looked(ANNA, moment(5))
    one = one.looked(NOBODY, moment(6))
    assert (one.offers, one.users) == ((), ANNA)
    assert one.looked(ANNA, moment(7)).looked(ANNA, moment(10)).offers == ("anna",)


def test_of_several_the_first_who_was_idle_is_offered_and_stays_it() -> None:
    one = waiting("anna", "bram").looked(BRAM, moment(0)).looked(ANNA | BRAM, moment(1))
    one = one.looked(ANNA | BRAM, moment(5))
    assert one.offers == ("bram",)
    assert one.looked(ANNA | BRAM, moment(50)).offers == ("bram",)
    assert one.looked(ANNA, moment(60)).offers == ("anna",)


def test_who_is_called_off_is_not_waited_for_and_the_others_are() -> None:
    one = waiting("anna", "bram").asked(("anna",), BEGAN).without("anna")
    assert one.waits == (Wait(("bram",), BEGAN),)
    offered = waiting("anna", "bram").looked(ANNA, moment(0)).looked(ANNA, moment(5))
    assert offered.without("anna").waits == (Wait(("bram",), BEGAN),)
    assert offered.without("bram").offers == ("anna",)


def test_who_is_called_ends_all_that_waited_for_them() -> None:
    one = waiting("anna", "bram").looked(ANNA, moment(0)).looked(ANNA, moment(5))
    assert one.asked(("anna",), BEGAN).done("anna").waits == ()
    assert waiting("anna", "bram").done("anna").waits == (Wait(("bram",), BEGAN),)


def test_the_same_wish_again_is_one_wish_that_begins_anew() -> None:
    one = waiting("anna").asked(("anna",), BEGAN + 100)
    assert one.waits == (Wait(("anna",), BEGAN + 100),)


def test_a_day_later_nobody_is_waited_for() -> None:
    one = waiting("anna").looked(NOBODY, moment(LASTS - 1))
    assert (one.users, one.again) == (ANNA, 1.0)
    one = one.looked(ANNA, moment(LASTS))
    assert (one.waits, one.again) == ((), None)


def test_who_was_idle_before_the_machine_slept_has_to_be_so_again() -> None:
    one = waiting("anna").looked(ANNA, moment(0)).looked(ANNA, moment(600, slept=598))
    assert one.looked(ANNA, moment(602, slept=598)).offers == ()
    assert one.looked(ANNA, moment(603, slept=598)).offers == ("anna",)


def test_more_waits_than_anybody_needs_are_not_kept() -> None:
    one = Waiting()
    for number in range(AT_MOST + 5):
        one = one.asked((f"u{number}",), BEGAN)
    assert len(one.waits) == AT_MOST
    assert "u0" not in one.users


def test_nothing_is_due_where_nobody_waits() -> None:
    assert Waiting().looked(ANNA, moment(0)).again is None
    assert waiting("anna").again is None


def test_idle_with_me_is_who_is_available_while_i_am() -> None:
    state = apply(office(4), status(2, "In use"))
    me, users = state.users["u0"], frozenset({"u1", "u2", "gone"})
    assert idle_with_me(state, me, users) == {"u1"}
    assert idle_with_me(apply(state, status(0, "Ringing")), me, users) == NOBODY
    assert idle_with_me(apply(state, status(0, "Ringing")), None, users) == {"u1"}
    assert idle_with_me(listed([], []), None, users) == NOBODY


def test_who_talks_with_me_is_known_whoever_called() -> None:
    state, users = office(4), frozenset({"u1", "u2", "gone"})
    me = state.users["u0"]
    out = apply(state, rang(at(1), caller=colleague(0)))
    assert talking_with(out, me, users) == NOBODY
    out = apply(out, answered(at(1)))
    assert talking_with(out, me, users) == {"u1"}
    assert talking_with(apply(out, finished(at(1))), me, users) == NOBODY
    back = apply(apply(state, rang(at(0), caller=colleague(2))), answered(at(0)))
    assert talking_with(back, me, users) == {"u2"}
    between = apply(apply(state, rang(at(1), caller=colleague(2))), answered(at(1)))
    assert talking_with(between, me, users) == NOBODY
    away = apply(state, UserLoggedIn("u1", "p4"))
    away = apply(apply(away, rang(Target(phone="p4"), caller=colleague(0))), answered())
    assert talking_with(away, me, users) == {"u1"}


# Laws: any day of looks, some seconds apart, at which some are idle with me.

PEOPLE = ("anna", "bram", "cleo")
Step = tuple[float, frozenset[str]]
steps: st.SearchStrategy[list[Step]] = st.lists(
    st.tuples(
        st.floats(0, 7) | st.sampled_from([SETTLED, LASTS / 2]),
        st.frozensets(st.sampled_from(PEOPLE)),
    ),
    max_size=12,
)
wishes = st.lists(
    st.lists(st.sampled_from(PEOPLE), min_size=1, unique=True).map(tuple), min_size=1, max_size=4
)


def lived(wanted: Sequence[tuple[str, ...]], days: Sequence[Step]) -> list[tuple[float, Waiting]]:
    one, now = Waiting(), 0.0
    for users in wanted:
        one = one.asked(users, BEGAN)
    seen = []
    for passed, idle in days:
        now += passed
        one = one.looked(idle, moment(now))
        seen.append((now, one))
    return seen


@LAW
@given(wishes, steps)
def test_nobody_is_offered_who_was_not_idle_at_each_look_for_long_enough(
    wanted: list[tuple[str, ...]], days: list[Step]
) -> None:
    since: dict[str, float] = {}
    for (now, one), (_, idle) in zip(lived(wanted, days), days, strict=True):
        since = {user: since.get(user, now) for user in idle}
        for user in one.offers:
            assert user in idle
            assert now - since[user] >= SETTLED


@LAW
@given(wishes, steps)
def test_whoever_was_idle_long_enough_makes_each_wait_for_them_an_offer(
    wanted: list[tuple[str, ...]], days: list[Step]
) -> None:
    since: dict[str, float] = {}
    for (now, one), (_, idle) in zip(lived(wanted, days), days, strict=True):
        since = {user: since.get(user, now) for user in idle}
        ready = {user for user, began in since.items() if now - began >= SETTLED}
        for wait in one.waits:
            assert (wait.offered is not None) == (not ready.isdisjoint(wait.users))


@LAW
@given(wishes, steps)
def test_no_wait_is_lost_before_its_day_and_none_outlives_it(
    wanted: list[tuple[str, ...]], days: list[Step]
) -> None:
    for now, one in lived(wanted, days):
        left = {wait.users for wait in one.waits}
        assert left == (set(wanted) if now < LASTS else set())


@LAW
@given(wishes, steps, st.sampled_from(PEOPLE))
def test_who_is_called_off_is_never_offered_again(
    wanted: list[tuple[str, ...]], days: list[Step], user: str
) -> None:
    for now, one in lived(wanted, days):
        everybody = frozenset(PEOPLE)
        off = one.without(user).looked(everybody, moment(now)).looked(everybody, moment(now + 9))
        assert user not in off.users | set(off.offers)
        assert one.done(user).looked(everybody, moment(now + 9)).users <= one.users - {user}


@LAW
@given(wishes, steps)
def test_looking_twice_in_one_moment_is_looking_once(
    wanted: list[tuple[str, ...]], days: list[Step]
) -> None:
    for (now, one), (_, idle) in zip(lived(wanted, days), days, strict=True):
        assert one.looked(idle, moment(now)) == one


@LAW
@given(wishes, steps)
def test_nothing_turns_before_the_moment_at_which_it_wants_to_be_looked_at_again(
    wanted: list[tuple[str, ...]], days: list[Step]
) -> None:
    for (now, one), (_, idle) in zip(lived(wanted, days), days, strict=True):
        if one.again is not None and one.again > 0.01:
            sooner = one.looked(idle, moment(now + one.again - 0.01))
            assert sooner.waits == one.waits
            assert one.looked(idle, moment(now + one.again + 0.01)).waits != one.waits
