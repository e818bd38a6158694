"""What is known of a number before it is called: whose it is, where, and whether it costs more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pbx_tray.core.choices import CallChoices
from pbx_tray.core.naming import Naming
from pbx_tray.core.numbers import Plan
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.known_numbers import KnownNumbers
from tests.core.building import office


@pytest.fixture
def known(tmp_path: Path) -> KnownNumbers:
    kept = KeptSettings(tmp_path)
    kept.value = replace(kept.value, calls=CallChoices(premium=("+31900", "0044 909")))
    return KnownNumbers(lambda: Naming(office().users, plan=Plan("NL", "9")), kept)


def test_a_colleague_is_known_by_the_extension(known: KnownNumbers) -> None:
    assert known.name("201") == office().users["u1"].name
    assert known.name("999") == ""
    assert known.who("201") == known.name("201")
    assert known.who("+31201234567") == "020 123 4567"


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+31201234567", "Netherlands"),
        ("0201234567", "Netherlands"),
        ("00442079460101", "United Kingdom"),
        ("+8823456789012", "A network of no country"),
        ("201", ""),
        ("+999123456789", ""),
    ],
)
def test_the_country_is_told_where_it_is_known(
    known: KnownNumbers, number: str, country: str
) -> None:
    assert known.country(number) == country


@pytest.mark.parametrize(
    ("number", "costs_more"),
    [
        ("+319001234567", True),
        ("00319001234567", True),
        ("09001234", True),
        ("909001234", True),
        ("+449098790001", True),
        ("0201234567", False),
        ("900", False),
    ],
)
def test_a_premium_number_is_known_in_each_of_its_spellings(
    known: KnownNumbers,
    number: str,
    costs_more: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    assert known.is_premium(number) is costs_more
