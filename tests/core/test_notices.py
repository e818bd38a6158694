"""What notifications say."""

from pbx_tray.core.choices import AlertChoices
from pbx_tray.core.notices import (
    Notice,
    Ringing,
    answered_elsewhere,
    as_chosen,
    line_back,
    line_lost,
    missed,
    more_ringing,
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


def test_a_number_is_said_as_people_read_it_where_that_is_known() -> None:
    notice = ringing(Rang("k", Caller("Jan", "+31612345678", "06 12345678")))
    assert bare(notice.body) == "06 12345678"
    notice = ringing(Rang("k", Caller("", "", "Withheld number")))
    assert bare(notice.title) == "Withheld number is calling"


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


def test_a_ring_group_and_the_extension_that_a_number_led_to_are_said() -> None:
    rang = Rang("k", JAN, called="+31201234500", extension="600", others=4)
    assert "To +31201234500, extension 600\nAlso rings for 4 others" in bare(ringing(rang).body)
    assert "Also rings for one other" in ringing(Rang("k", JAN, others=1)).body


def test_a_ring_says_since_when_and_what_passed_before_and_its_face_counts_by_itself() -> None:
    notice = ringing(Rang("k", JAN), Ringing(5.0, "12:04", "2nd call today"))
    assert notice.body == "+31612345678\n2nd call today\nRinging since 12:04"
    assert notice.face is not None
    assert (bare(notice.face.who), notice.face.since) == ("Jan Janssen", 5.0)
    assert notice.face.lines == "+31612345678\n2nd call today"


def test_calls_are_told_with_less_urgency_where_that_is_wanted() -> None:
    gentle = AlertChoices(gentle=True)
    assert as_chosen(ringing(Rang("k", JAN)), gentle).urgency == "normal"
    assert as_chosen(answered_elsewhere(Answered("k"), JAN), gentle).urgency == "low"


def test_only_what_rings_sounds_and_only_where_that_is_wanted() -> None:
    loud = AlertChoices(sound=True)
    assert as_chosen(ringing(Rang("k", JAN)), loud).sounds
    assert not as_chosen(missed(Missed("k", JAN), "12:04"), loud).sounds
    assert not as_chosen(ringing(Rang("k", JAN)), AlertChoices()).sounds


def test_a_hidden_name_is_said_nowhere_but_behind_the_face() -> None:
    presenting = AlertChoices(names_hidden=True)
    known = Ringing(5.0, "12:04", "2nd call today")
    for notice, title in (
        (ringing(Rang("k", JAN, "+3120"), known), "Incoming call"),
        (phone_ringing(PhoneRang("k", "Jan's desk")), "Incoming call"),
        (missed(Missed("k", JAN), "12:04", "Jan"), "Missed call, 12:04"),
        (answered_elsewhere(Answered("k", who="Anna"), JAN), "Anna answered"),
    ):
        hidden = as_chosen(notice, presenting)
        assert (bare(hidden.title), hidden.body) == (title, "")
        assert hidden.face is not None
        assert (bare(hidden.face.who), hidden.face.lines) == (title, "")
        assert hidden.face.behind == notice.face
        assert (hidden.category, hidden.expires) == (notice.category, notice.expires)
    assert as_chosen(Notice("Not connected"), presenting) == Notice("Not connected")


def test_a_phone_with_nobody_to_name_says_that_it_rings() -> None:
    assert phone_ringing(PhoneRang("k", "Desk 12")).title == "Your phone is ringing"
    assert phone_ringing(PhoneRang("k", "Desk 12")).body == "Desk 12"


def test_an_outage_says_why_and_what_it_means() -> None:
    notice = line_lost("Can't reach pbx.")
    assert notice.title == "Not connected"
    assert notice.body == "Can't reach pbx. Until it is back, no calls are announced."


def test_the_end_of_an_outage_is_said() -> None:
    notice = line_back("pbx.example")
    assert (notice.title, notice.body) == ("Reconnected to pbx.example.", "")
    assert notice.category != line_lost("").category  # so that a balloon shows both


def test_how_many_more_calls_ring_is_said_in_words() -> None:
    assert [more_ringing(n).title for n in (1, 2)] == ["1 more call rings", "2 more calls ring"]
