"""What a person writes in the preferences, and whether it can be kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.choice_checks import (
    bare,
    feed_trouble,
    number_trouble,
    prefix_trouble,
    premium_trouble,
)
from pbx_tray.core.choices import PREMIUM, PrivacyChoices


@pytest.mark.parametrize(
    "number", ["101", "112", "+31 20 794 0101", "(020) 794.01-01", "0031207940101", "1" * 19]
)
def test_a_number_may_be_written_as_people_write_it(number: str) -> None:
    assert number_trouble(number) == ""


@pytest.mark.parametrize("number", ["anna", "*31#", "1+2", "++31", "+", " ", "٣٣", "1;ext=2"])
def test_what_is_no_number_is_said_to_be_none(number: str) -> None:
    assert number_trouble(number) == "A number has digits, and perhaps a + at its beginning."


def test_a_number_has_an_end() -> None:
    assert number_trouble("+" + "1" * 19) == ""
    assert number_trouble("1" * 20) == "A number has fewer than 20 digits."


@pytest.mark.parametrize("prefix", ["", "0", "9", "00", "12345"])
def test_an_outside_line_has_a_few_digits_or_none(prefix: str) -> None:
    assert prefix_trouble(prefix) == ""


@pytest.mark.parametrize("prefix", ["+", "0w", "123456", "*9", "\u0660"])
def test_what_cannot_be_dialled_is_no_prefix(prefix: str) -> None:
    assert prefix_trouble(prefix) == "The prefix is a few digits, such as 0, or nothing."


@pytest.mark.parametrize("beginning", PREMIUM)
def test_the_numbers_that_are_known_to_be_expensive_can_be_kept(beginning: str) -> None:
    assert premium_trouble(beginning) == ""


@pytest.mark.parametrize(
    "beginning", ["0900", "+", "+0900", "+31 900", "31900", "+٣١٩", "+" + "1" * 15]
)
def test_an_expensive_number_begins_with_its_country(beginning: str) -> None:
    assert premium_trouble(beginning) == "Write it with a + and the country's code, as in +31900."


@pytest.mark.parametrize(
    ("written", "kept"), [(-1, 1), (0, 1), (1, 1), (90, 90), (10**400, 36_525)]
)
def test_no_settings_file_has_all_calls_deleted(written: int, kept: int) -> None:
    assert PrivacyChoices(kept_days=written).days_kept == kept


@given(st.text())
def test_nothing_but_what_stands_between_digits_is_taken_out(text: str) -> None:
    assert bare(bare(text)) == bare(text)
    assert [c for c in bare(text) if c.isalnum()] == [c for c in text if c.isalnum()]


def test_a_feed_is_a_whole_https_address() -> None:
    assert feed_trouble("https://example.org/versions.json") == ""


@pytest.mark.parametrize(
    "address", ["example.org", "http://example.org/", "https://", "https://me:secret@example.org/"]
)
def test_what_is_no_https_address_is_no_feed(address: str) -> None:
    assert feed_trouble(address).startswith("Write a whole address that begins with https://")
