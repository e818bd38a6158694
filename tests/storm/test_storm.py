"""Three seconds of the storm, as `packaging/start.py storm` runs it for a minute."""

from tests.own_process import run_module


def test_500_changes_a_second_leave_the_window_moving_and_what_was_chosen_in_its_place() -> None:
    # Ten times the time that is promised: other tests run beside it.
    ended = run_module("tests.storm.run", "--seconds", "3", "--room", "10", seconds=150)
    print(ended.stdout)  # noqa: T201 - the figures
    assert ended.returncode == 0, ended.stdout + ended.stderr
