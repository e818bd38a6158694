"""Half a minute of the soak, as `packaging/start.py soak` runs it for longer."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def test_half_a_minute_of_a_busy_pbx_leaves_nothing_behind() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.soak.run", "--minutes", "0.5"],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
