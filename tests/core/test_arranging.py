"""Into which sections people are parted, and in which order they stand there."""

import pytest

from pbx_tray.core.arranging import (
    FAVOURITE,
    IN_ORDER,
    NO_LETTER,
    OTHER,
    Arrangement,
    extension_rank,
    has_headings,
)
from pbx_tray.core.choices import Grouping, Sorting
from pbx_tray.core.presence import Presence
from tests.core.building import user


def test_every_presence_has_its_place_and_who_is_free_comes_first() -> None:
    assert set(IN_ORDER) == set(Presence)
    assert IN_ORDER[0] is Presence.AVAILABLE
    assert IN_ORDER[-1] is Presence.NO_PHONE


@pytest.mark.parametrize(
    ("grouping", "section"),
    [(Grouping.NOTHING, OTHER), (Grouping.FAVOURITES, FAVOURITE), (Grouping.LETTER, "A")],
)
def test_presence_matters_only_where_it_is_asked_for(grouping: Grouping, section: object) -> None:
    arrangement = Arrangement(grouping)
    assert not arrangement.follows_presence
    assert arrangement.section("anna", None, favourite=True) == section
    assert arrangement.rank("201", None) == 0


def test_a_presence_is_a_section_and_a_rank() -> None:
    parted, sorted_ = Arrangement(Grouping.PRESENCE), Arrangement(sorting=Sorting.PRESENCE)
    place = IN_ORDER.index(Presence.ON_A_CALL)
    assert parted.section("anna", Presence.ON_A_CALL, favourite=False) == place
    assert sorted_.rank("201", Presence.ON_A_CALL) == place
    assert parted.follows_presence
    assert sorted_.follows_presence


@pytest.mark.parametrize(
    ("name", "section"), [("anna", "A"), ("42 meeting room", NO_LETTER), ("", NO_LETTER)]
)
def test_names_without_a_letter_come_last(name: str, section: str) -> None:
    assert Arrangement(Grouping.LETTER).section(name, None, favourite=False) == section
    assert NO_LETTER > "李"


def test_extensions_are_sorted_as_numbers_and_whatever_is_none_comes_last() -> None:
    extensions = ["100", "99", "x", "", "0101", "9" * 40, "٣"]
    assert sorted(extensions, key=extension_rank)[:4] == ["٣", "99", "100", "0101"]
    assert Arrangement(sorting=Sorting.EXTENSION).rank("99", None) == 99


@pytest.mark.parametrize(
    ("grouping", "counts", "headed"),
    [
        (Grouping.NOTHING, {OTHER: 5}, False),
        (Grouping.FAVOURITES, {OTHER: 5}, False),
        (Grouping.FAVOURITES, {FAVOURITE: 1, OTHER: 5}, True),
        (Grouping.PRESENCE, {0: 5}, True),
        (Grouping.LETTER, {"A": 5}, True),
    ],
)
def test_where_nobody_is_a_favourite_everybody_is_simply_there(
    grouping: Grouping, counts: dict[int | str, int], headed: object
) -> None:
    assert has_headings(grouping, counts) is headed


def test_namesakes_stand_by_their_user_names() -> None:
    arrangement = Arrangement(Grouping.LETTER, Sorting.EXTENSION)
    key = arrangement.key(user(1), "anna", None, favourite=False)
    assert key == ("A", 201, "anna", "user1", "u1")
