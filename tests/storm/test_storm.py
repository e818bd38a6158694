"""Three seconds of the storm, as `packaging/start.py storm` runs it for a minute."""

import pytest

from tests.own_process import run_module
from tests.storm.pulse import Beat
from tests.storm.run import SCENES, Found, judged

STILL = [Beat(0.1, 0.1, 0.1)]


def test_500_changes_a_second_leave_the_window_moving_and_what_was_chosen_in_its_place() -> None:
    # Ten times the time that is promised: other tests run beside it.
    ended = run_module("tests.storm.run", "--seconds", "3", "--room", "10", seconds=150)
    print(ended.stdout)  # noqa: T201 - the figures
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("changes", "room", "sentences"),
    [
        (10_000, 1.0, 0),
        (9_000, 1.0, 0),
        (8_999, 1.0, 1),
        (0, 1.0, 1),
        (1_000, 10.0, 0),
        (899, 10.0, 1),
        (299, 100.0, 1),
    ],
)
def test_a_storm_that_did_not_come_proves_nothing(
    changes: int, room: float, sentences: int
) -> None:
    found = Found(SCENES[0], seconds=20.0, beats=STILL, changes=changes)
    assert len(judged(found, 500.0, room)) == sentences
