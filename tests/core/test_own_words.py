"""What is said of my own phones."""

from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.own_words import desk_notice, offline_notice, offline_words, ringing_words
from pbx_tray.core.presence import Presence
from pbx_tray.core.reach import Reach

DESK = Reach(EndpointKind.PHONE, "Desk 1", Presence.AVAILABLE)
DEAD = Reach(EndpointKind.PHONE, "Desk 2", Presence.UNAVAILABLE)
MOBILE = Reach(EndpointKind.NUMBER, "+31612345678")
RINGING = Reach(EndpointKind.PHONE, "Desk 3", Presence.RINGING, rings=True)


def test_it_says_where_a_call_rings_and_else_where_one_would() -> None:
    assert (
        ringing_words((DESK, DEAD, MOBILE))
        == "Rings at: \u2068Desk 1\u2069, \u2068+31612345678\u2069"
    )
    assert ringing_words((DESK, RINGING)) == "Ringing now: \u2068Desk 3\u2069"
    assert ringing_words((DEAD,)) == ringing_words(()) == "Calls for you ring nowhere"


def test_an_offline_phone_is_told_with_its_time_and_where_calls_ring_meanwhile() -> None:
    assert offline_words("12:03") == "Phone offline since 12:03"
    notice = offline_notice("12:03", (DEAD, MOBILE))
    assert "12:03" in notice.body
    assert "+31612345678" in notice.body


def test_another_desk_is_told_by_its_name() -> None:
    assert "Desk 9" in desk_notice("Desk 9").title
