"""A few clients instead of a thousand: what each does is the same, and is exact by their clock."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree as ET

import pytest

from tests.benchmarks.fleet_figures import Found, measured
from tests.benchmarks.fleet_plot import drawn
from tests.benchmarks.fleet_rows import of

CLIENTS = 8


@pytest.fixture(scope="module")
def found() -> Found:
    return measured(CLIENTS, rounds=1)


def test_a_client_asks_its_pbx_seldom_while_nothing_happens(found: Found) -> None:
    assert 0 < found.quiet <= 0.05


def test_after_twenty_minutes_everybody_is_live_within_forty_seconds(found: Found) -> None:
    (long,) = found.long
    assert len(long.arrived) == CLIENTS
    assert max(long.live) <= 40


def test_after_half_a_minute_everybody_is_live_within_twelve_seconds(found: Found) -> None:
    assert max(found.short.live) <= 12
    assert max(found.kept.live) <= 2


def test_nobody_hurries_a_pbx_that_has_just_restarted(found: Found) -> None:
    assert max(found.short.at_first) == 1
    assert max(found.kept.at_first) <= 2  # the proof that nothing is lost, and the next poll


def test_the_picture_has_a_bar_for_each_second_and_a_line_for_each_outage(found: Found) -> None:
    long = found.middle
    picture = ET.fromstring(drawn(long, found.short))  # noqa: S314 - our own
    classes = Counter(part.get("class") for part in picture.iter())
    assert classes["bar"] == len(set(map(int, long.arrived)))
    assert classes["line long"] == classes["line short"] == 1


def test_the_table_has_every_figure_of_the_fleet(found: Found) -> None:
    assert [row.name for row in of(found)] == ["F1", "F2", "F3", "F4", "F5", "F6"]
    assert all(row.verdict != "not measured" for row in of(found))
