"""Twenty of the thousand kills of `packaging/start.py crash`."""

import pytest

from tests.own_process import run_module


@pytest.mark.row(78)
def test_of_what_was_acknowledged_no_kill_takes_anything() -> None:
    ended = run_module("tests.crash.run", "--kills", "20", seconds=150)
    assert ended.returncode == 0, ended.stdout + ended.stderr
