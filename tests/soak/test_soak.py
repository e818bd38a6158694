"""Half a minute of the soak, as `packaging/start.py soak` runs it for longer."""

from tests.own_process import run_module


def test_half_a_minute_of_a_busy_pbx_leaves_nothing_behind() -> None:
    ended = run_module("tests.soak.run", "--minutes", "0.5", seconds=150)
    assert ended.returncode == 0, ended.stdout + ended.stderr
