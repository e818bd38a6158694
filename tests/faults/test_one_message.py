"""Figure G19: however long and ragged an outage is, a person is told of it once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest

from pbx_tray.core.link import Dropped, ServerTrouble, Unreachable
from pbx_tray.core.outage import Outage as Told
from pbx_tray.core.wants import Moment
from pbx_tray.core.words import sentence
from pbx_tray.qt.link_words import notice
from tests.core.building import numbered, status
from tests.faults.following import HOST
from tests.faults.messages import message
from tests.faults.virtual import EPOCH, Outage, Virtual

Figure = Callable[[str, float], None]
SEEDS = range(2)


def stretches(line: Virtual) -> Iterator[tuple[float, float, Any]]:
    """Answer how the line stood, each time with from when to when, in seconds."""
    for (begins, link), (ends, _) in pairwise([*line.links, (line.now, None)]):
        yield begins, ends, link


def notified(line: Virtual) -> list[str]:
    """Answer what is told while nobody looks at the window, in turn."""
    outage, found = Told(), []
    for begins, ends, link in stretches(line):
        now: float | None = begins
        while now is not None and now <= ends:
            said = outage.look(link, Moment(EPOCH + now, now, now))
            if said.lost is not None:
                lost = said.lost
                found.append(sentence(lost.trouble, HOST, seen=lost.as_of is not None))
            now = None if said.again is None else now + max(said.again, 0.001)
    return found


def in_the_banner(line: Virtual) -> list[str]:
    """Answer what comes into the banner of a window that is looked at, in turn."""
    found, before = [], ""
    for _, ends, link in stretches(line):
        shown = notice(link, HOST, EPOCH + ends)
        now = shown.text if shown else ""
        if now and message(now) != message(before):
            found.append(now)
        before = now
    return found


A_MINUTE = (Outage(100.0, 160.0, Unreachable),)
AN_HOUR = (Outage(100.0, 3700.0, Unreachable),)
A_RESTART = (
    Outage(100.0, 100.5, Dropped),
    Outage(100.5, 130.0, Unreachable),
    Outage(130.0, 145.0, ServerTrouble),
)
TEN_MINUTES_OF_FLAPPING = tuple(
    Outage(100.0 + 2 * n, 101.0 + 2 * n, Unreachable) for n in range(300)
)


@pytest.mark.row(1, 33)
@pytest.mark.parametrize("outage", [A_MINUTE, AN_HOUR, A_RESTART])
def test_a_long_outage_is_one_message(
    figure: Figure, said: Callable[[str], str], outage: tuple[Outage, ...]
) -> None:
    for seed in SEEDS:
        line = Virtual(*outage, seed=seed)
        line.run(120.0)
        if outage is A_RESTART:
            line.log = (numbered(1, status(1, "Idle")),)
        line.run(outage[-1].ends + 100.0)
        told, shown = notified(line), in_the_banner(line)
        figure("G19", max(len(told), len(shown)))
        assert [*map(said, told)] == [*map(said, shown)] == ["M02"]


@pytest.mark.row(21)
def test_ten_minutes_of_flapping_are_one_message(
    figure: Figure, said: Callable[[str], str]
) -> None:
    for seed in SEEDS:
        line = Virtual(*TEN_MINUTES_OF_FLAPPING, seed=seed)
        line.run(800.0)
        told, shown = notified(line), in_the_banner(line)
        figure("G19", max(len(told), len(shown)))
        assert [*map(said, told)] == ["M02"]
        assert shown == []  # no one second is worth a word, and the next is well again
        assert line.is_live_at(702.0)
