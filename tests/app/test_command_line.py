"""What needs no window loads no Qt."""

import json
import subprocess
import sys

import pytest

from pbx_tray import __version__

# Runs the command line and says which modules it took.
MAIN = """
import json, sys
from pbx_tray.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
print(json.dumps([code, sorted(name for name in sys.modules if "." not in name)]))
"""


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--version"], 0, f"PBX Tray {__version__}"),
        (["--help"], 0, "--config-dir DIR"),
        (["--sign-in", "ftp://pbx.example.org", "--user", "anna"], 1, ""),
        (["--sign-in", "pbx.invalid", "--user", "anna"], 1, ""),
    ],
)
def test_without_a_window_no_qt_is_loaded(arguments: list[str], code: int, said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MAIN, *arguments],
        input="a password",
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    found, modules = json.loads(done.stdout.splitlines()[-1])
    assert found == code
    assert said in done.stdout
    assert "PySide6" not in modules
    assert "shiboken6" not in modules
    assert "argparse" in modules
