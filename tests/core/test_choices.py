"""What holds as long as nobody has chosen anything."""

from pbx_tray.core.choices import (
    AlertChoices,
    CallChoices,
    ContactChoices,
    OpeningChoices,
    OpeningRule,
    QuietChoices,
    QuietHours,
    ShownAs,
)


def test_every_call_is_told_in_silence_and_nothing_is_opened_unless_somebody_chooses_it() -> None:
    assert AlertChoices() == AlertChoices(ShownAs.AUTOMATIC, sound=False, names_hidden=False)
    quiet = QuietChoices()
    assert (quiet.until, quiet.hours, quiet.outside, quiet.internal) == (None, (), True, True)
    assert (OpeningChoices().rules, ContactChoices().files) == ((), ())


def test_a_rule_or_hours_just_added_do_nothing_yet() -> None:
    assert (OpeningRule().address, OpeningRule().program, QuietHours().days) == ("", (), ())


def test_what_costs_more_is_known_by_how_it_begins() -> None:
    assert all(number.startswith("+") for number in CallChoices().premium)
