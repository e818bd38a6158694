"""What is said of my own phones, and when."""

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.events import UserLoggedIn
from pbx_tray.core.own_phone import OFFLINE_AFTER, OwnPhone, desk_of
from pbx_tray.core.presence import Presence
from pbx_tray.core.state import apply
from pbx_tray.core.wants import Moment
from tests.core.building import LAW, office, user

OFFLINE, FREE = Presence.UNAVAILABLE, Presence.AVAILABLE


def at(seconds: float) -> Moment:
    return Moment(1_700_000_000.0 + seconds, seconds, seconds)


def test_a_phone_is_told_to_be_offline_once_that_has_lasted() -> None:
    own = OwnPhone().looked(FREE, None, at(0))
    assert own.again(at(0)) is None
    own = own.looked(OFFLINE, None, at(5))
    assert not own.warns
    assert own.again(at(10)) == 25
    own = own.looked(OFFLINE, None, at(35))
    assert own.warns
    assert own.lost == at(5)
    assert own.again(at(35)) is None
    assert not own.looked(FREE, None, at(40)).warns


def test_a_phone_that_restarts_is_not_told() -> None:
    own = OwnPhone().looked(OFFLINE, None, at(0)).looked(FREE, None, at(20))
    assert not own.looked(OFFLINE, None, at(40)).warns


def test_while_nobody_can_tell_no_warning_comes_and_none_goes() -> None:
    own = OwnPhone().looked(OFFLINE, None, at(0)).looked(None, None, at(10))
    assert not own.looked(OFFLINE, None, at(35)).warns
    warned = OwnPhone().looked(OFFLINE, None, at(0)).looked(OFFLINE, None, at(30))
    assert warned.looked(None, None, at(40)) == warned


def test_who_comes_in_and_is_still_logged_in_elsewhere_is_told() -> None:
    own = OwnPhone().looked(None, "desk", at(0))
    assert own.nudge is None
    own = own.looked(FREE, "desk", at(1))
    assert own.nudge == "desk"
    assert own.looked(OFFLINE, "desk", at(2)).nudge == "desk"
    assert own.looked(FREE, None, at(3)).nudge is None


def test_who_logs_in_elsewhere_while_at_the_computer_is_not() -> None:
    own = OwnPhone().looked(FREE, None, at(0)).looked(FREE, "desk", at(9))
    assert own.nudge is None
    assert own.looked(FREE, "other", at(10)).nudge is None


def test_another_desk_is_mine_where_i_have_a_phone_of_my_own() -> None:
    state = apply(office(4), UserLoggedIn("u1", "p4"))
    assert desk_of(state, state.users["u1"]) == "p4"
    assert desk_of(state, state.users["u2"]) is None
    assert desk_of(state, user(1, endpoints=(), hot_desk="p4")) is None
    assert desk_of(state, user(1, hot_desk="gone")) is None


looks = st.lists(
    st.tuples(st.floats(0, 20), st.sampled_from([OFFLINE, FREE, Presence.RINGING, None])),
    max_size=20,
)


@LAW
@given(looks)
def test_a_warning_stands_exactly_while_the_phone_was_seen_offline_for_long_enough(
    days: list[tuple[float, Presence | None]],
) -> None:
    own, now, lost, warned = OwnPhone(), 0.0, None, False
    for passed, presence in days:
        now += passed
        own = own.looked(presence, None, at(now))
        if presence is OFFLINE:
            lost = now if lost is None else lost
            warned = warned or now - lost >= OFFLINE_AFTER
        elif presence is not None or not warned:
            lost, warned = None, False
        assert own.warns == warned
