"""How long is waited before asking again."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.backoff import LEAST, USUAL, Backoff, is_worth_a_word
from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    CursorRefused,
    Dropped,
    HostUnknown,
    NoPbxThere,
    NotSecure,
    Redirected,
    ServerTrouble,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
    Untrusted,
)
from tests.core.building import LAW, chance

CHEAP = (Unreachable(), Dropped(), HostUnknown(), Trouble())
COSTLY = (
    TooSlow(),
    ServerTrouble(),
    Busy(),
    Unreadable(),
    CursorRefused(),
    Untrusted(CertificateProblem.OTHER),
)


class Longest(Random):
    """Chance that always draws the most."""

    def uniform(self, a: float, b: float) -> float:  # noqa: ARG002 - as Random has it
        return b


def longest(trouble: Trouble, outage: float, failures: int) -> float:
    backoff = Backoff(Longest())
    return [backoff.pause(trouble, outage) for _ in range(failures)][-1]


@pytest.mark.parametrize(
    ("trouble", "pause", "told"),
    [
        (Busy("", 10.0), 10.0, True),
        (Busy("", 9.9), 10.0, False),
        (Busy(), USUAL, False),
        (ServerTrouble(), USUAL, False),
        (ServerTrouble(), USUAL + 0.1, True),
    ],
)
def test_what_the_pbx_asks_for_is_worth_a_word_and_what_is_more_than_usual(
    trouble: Trouble,
    pause: float,
    told: bool,  # noqa: FBT001 - the last column of a table
) -> None:
    assert is_worth_a_word(trouble, pause) is told


@pytest.mark.parametrize("trouble", [*CHEAP, *COSTLY])
def test_pauses_double_from_a_quarter_of_a_second(trouble: Trouble) -> None:
    assert [longest(trouble, 0, n) for n in (1, 2, 3)] == [0.25, 0.5, 1.0]


@pytest.mark.parametrize("trouble", CHEAP)
def test_an_address_that_answers_nothing_is_probed_often_while_the_outage_is_short(
    trouble: Trouble,
) -> None:
    assert [longest(trouble, outage, 99) for outage in (0, 65, 66, 605, 606, 9999)] == [
        1.8,
        1.8,
        10.0,
        10.0,
        30.0,
        30.0,
    ]


@pytest.mark.parametrize("trouble", COSTLY)
def test_a_pbx_in_trouble_is_given_half_a_minute_from_the_start(trouble: Trouble) -> None:
    assert longest(trouble, 0, 99) == 30.0


@given(st.sampled_from([*CHEAP, *COSTLY]), st.floats(0, 1e6), st.integers(1, 2000), st.integers(0))
@LAW
def test_no_pause_is_shorter_than_the_least_nor_longer_than_half_a_minute(
    trouble: Trouble, outage: float, failures: int, seed: int
) -> None:
    backoff = Backoff(chance(seed))
    for _ in range(failures):
        pause = backoff.pause(trouble, outage)
    distrust = isinstance(trouble, Untrusted) and outage >= 600
    assert LEAST <= pause <= (900.0 if distrust else 30.0)


@pytest.mark.parametrize(
    "trouble",
    [Untrusted(CertificateProblem.EXPIRED), NotSecure(), NoPbxThere(), Redirected()],
)
def test_what_stays_at_the_address_is_looked_at_again_within_a_quarter_of_an_hour(
    trouble: Trouble,
) -> None:
    """A sign-in page of the network comes and goes; an expired certificate is there for days."""
    assert [longest(trouble, outage, 99) for outage in (0, 599, 600, 9999)] == [30, 30, 900, 900]


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [(5.0, 5.0, 5.5), (0.0, 1.0, 1.1), (1e9, 300.0, 330.0), (300.0, 300.0, 330.0)],
)
def test_a_busy_pbx_is_given_the_time_it_asks_for_within_reason(
    asked: float, least: float, most: float
) -> None:
    drawn = {Backoff(chance(seed)).pause(Busy("", asked), 0) for seed in range(50)}
    assert least <= min(drawn) <= max(drawn) <= most
    assert len(drawn) > 1


def test_a_longer_pause_of_our_own_stands_against_a_shorter_one_that_is_asked_for() -> None:
    assert longest(Busy("", 1.0), 0, 99) == 30.0


def test_after_a_reset_pauses_are_short_again() -> None:
    backoff = Backoff(Longest())
    for _ in range(9):
        backoff.pause(TooSlow(), 0)
    backoff.reset()
    assert backoff.pause(TooSlow(), 0) == 0.25


def test_after_a_short_outage_the_next_attempt_is_near() -> None:
    waits = []
    for seed in range(200):
        backoff, clock = Backoff(chance(seed)), 0.0
        while clock < 30.0:
            clock += backoff.pause(Unreachable(), clock)
        waits.append(clock - 30.0)
    assert max(waits) <= 1.8
