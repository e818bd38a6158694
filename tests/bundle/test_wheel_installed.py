"""The wheel in a fresh environment of each supported Python that is to be found here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pbx_tray import __version__
from tests.desktop.processes import wait_until

CHECKOUT = Path(__file__).parents[2]


def supported() -> list[str]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    prefix = "Programming Language :: Python :: "
    named = [entry.removeprefix(prefix) for entry in project["classifiers"]]
    return [version for version in named if re.fullmatch(r"3\.\d+", version)]


def interpreter(version: str) -> str | None:
    """A Python of this version that starts; a name on the PATH may be an empty promise."""
    places = [
        f"python{version}",
        *map(str, Path.home().glob(f".pyenv/versions/{version}.*/bin/python")),
    ]
    for place in places:
        found = shutil.which(place)
        if (
            found
            and subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode == 0
        ):
            return found
    return None


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / f"pbx_tray-{__version__}-py3-none-any.whl"


@pytest.mark.parametrize("version", supported())
def test_the_wheel_installs_and_the_demo_runs_from_there(
    version: str, wheel: Path, tmp_path: Path
) -> None:
    python = interpreter(version)
    if python is None:
        pytest.skip(f"There is no Python {version} here.")
    subprocess.run([python, "-m", "venv", tmp_path / "env"], check=True, timeout=300)
    programs = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run(
        [programs / "python", "-m", "pip", "install", "--quiet", "--only-binary", ":all:", wheel],
        check=True,
        timeout=600,
        stdin=subprocess.DEVNULL,
    )
    surroundings = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    environment = {**surroundings, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    command = [str(programs / "pbx-tray"), "--demo", "--config-dir", str(tmp_path / "kept")]
    with subprocess.Popen(command, env=environment, cwd=tmp_path) as process:
        log = tmp_path / "kept" / "demo" / "calls.sqlite3"
        wait_until(log.is_file, "the log of the demo's calls", 60)
        process.terminate()
        code = process.wait(60)
    assert code == 0 or sys.platform == "win32"
