"""What notifications say."""

import pytest

from pbx_tray.core.notices import (
    answered_elsewhere,
    line_back,
    line_lost,
    missed,
    phone_ringing,
    ringing,
)
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Answered, Missed, PhoneRang, Rang

JAN = Caller("Jan Janssen", "+31612345678")


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_ring_says_who_their_number_and_what_they_called() -> None:
    notice = ringing(Rang("k", JAN, called="+31201234500", phones=frozenset({"p"})))
    assert bare(notice.title) == "Jan Janssen is calling"
    assert bare(notice.body) == "+31612345678\nTo +31201234500"
    assert (notice.urgency, notice.expires) == ("critical", None)


def test_a_number_stands_for_a_name_that_is_not_known_and_is_not_said_twice() -> None:
    notice = ringing(Rang("k", Caller("", "+31612345678")))
    assert bare(notice.title) == "+31612345678 is calling"
    assert notice.body == ""
    assert ringing(Rang("k", Caller("", ""))).title == "Unknown caller is calling"


def test_where_it_rings_is_said_only_if_no_phone_of_mine_does() -> None:
    away = Rang("k", JAN, elsewhere="+31699999999")
    assert "Rings at +31699999999" in bare(ringing(away).body)
    here = Rang("k", JAN, elsewhere="+31699999999", phones=frozenset({"p"}))
    assert "Rings at" not in ringing(here).body


def test_a_name_of_markup_and_of_marks_that_turn_stays_what_it_is() -> None:
    notice = ringing(Rang("k", Caller("<b>\u202eJan</b>\n", "1")))
    assert bare(notice.title) == "<b>Jan</b> is calling"


def test_what_became_of_a_call_is_one_sentence() -> None:
    assert bare(missed(Missed("k", JAN), "12:04").title) == "Missed call from Jan Janssen, 12:04"
    assert missed(Missed("k", Caller("", "12")), "12:04").body == ""
    assert bare(answered_elsewhere(Answered("k", who="Anna"), JAN).title) == "Anna answered"
    assert answered_elsewhere(Answered("k"), JAN).title == "Answered elsewhere"


def test_a_phone_with_nobody_to_name_says_that_it_rings() -> None:
    assert phone_ringing(PhoneRang("k", "Desk 12")).title == "Your phone is ringing"
    assert phone_ringing(PhoneRang("k", "Desk 12")).body == "Desk 12"


def test_an_outage_says_why_and_what_it_means() -> None:
    notice = line_lost("Can't reach pbx.")
    assert notice.title == "Not connected"
    assert notice.body == "Can't reach pbx. Until it is back, no calls are announced."


@pytest.mark.parametrize(
    ("calls", "at_least", "words"),
    [
        (0, False, ""),
        (1, False, "1 call while offline."),
        (3, False, "3 calls while offline."),
        (8, True, "At least 8 calls while offline."),
    ],
)
def test_the_end_of_an_outage_says_what_rang_meanwhile(
    calls: int, *, at_least: bool, words: str
) -> None:
    notice = line_back("pbx.example", calls, at_least=at_least)
    assert (notice.title, notice.body) == ("Reconnected to pbx.example.", words)
    assert notice.category != line_lost("").category  # so that a balloon shows both
