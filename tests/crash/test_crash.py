"""Twenty of the thousand kills of `packaging/start.py crash`."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.mark.row(78)
def test_of_what_was_acknowledged_no_kill_takes_anything() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.crash.run", "--kills", "20"],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
