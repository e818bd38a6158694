"""The search of a row finds a sentinel wherever one may leak, and lets be what is in its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LEAKS = """
import logging, os, subprocess, sys
from base64 import b64encode
import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from tests.sentinels import search
from tests.sentinels.values import KEY, NAME, NUMBER, PASSWORD

BASIC = "Basic " + b64encode(f"apiKey:{KEY}".encode()).decode()

@pytest.fixture
def shown(qapp): return []

@pytest.fixture(scope="module")
def desk():
    yield
    search.keep(["the password in a notification"])

@pytest.fixture
def late():
    yield
    print(KEY)

@pytest.mark.row(1)
def test_logs_a_header(): logging.getLogger("pbx_tray").debug("sent %s", {"Authorization": BASIC})
@pytest.mark.row(1)
def test_logs_a_name(): logging.getLogger("urllib3").warning(NAME)
@pytest.mark.row(1)
def test_prints(): print(PASSWORD)
@pytest.mark.row(1)
def test_complains(): os.write(2, PASSWORD.encode())
@pytest.mark.row(1)
def test_prints_at_its_end(late): pass
@pytest.mark.row(1)
def test_writes(tmp_path): (tmp_path / "settings.json").write_text(NUMBER)
@pytest.mark.row(1)
def test_logs_a_secret_call(tmp_path): (tmp_path / "calls.sqlite3").write_text(PASSWORD)
@pytest.mark.row(1)
def test_runs():
    subprocess.run([sys.executable, "-c", "import sys; sys.exit(sys.argv[1])", PASSWORD],
        stderr=subprocess.PIPE)
@pytest.mark.row(1)
def test_shows(shown): shown.append(QLabel(PASSWORD))

@pytest.mark.row(1)
def test_fine_logs_a_call(tmp_path): (tmp_path / "calls.sqlite3").write_text(NAME + NUMBER)
@pytest.mark.row(1)
def test_fine_asks_for_a_password(shown):
    shown.append(QLineEdit(PASSWORD, echoMode=QLineEdit.EchoMode.Password))
@pytest.mark.row(1)
def test_fine_names_a_caller(shown): shown.append(QLabel(NAME))
def test_fine_is_no_row(): print(PASSWORD)

def test_leaves_a_desktop(desk): pass
"""
FOUND = {
    "logs_a_header": "the key in base64 in the log",
    "logs_a_name": "a name in the log",
    "prints": "the password in what was printed",
    "complains": "the password in what was printed",
    "prints_at_its_end": "the key in what was printed",
    "writes": "a number in settings.json",
    "logs_a_secret_call": "the password in calls.sqlite3",
    "runs": "the password in what a program said",
    "shows": "the password in a window",
    "leaves_a_desktop": "the password in a notification",
}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a run of the tests above says."""
    folder = tmp_path_factory.mktemp("leaks")
    (folder / "test_leaks.py").write_text(LEAKS, "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = row\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.sentinels.search", "-q", str(folder)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("test", FOUND)
def test_a_leak_is_found_where_it_is(played: str, test: str) -> None:
    parts = played.split("ERROR at teardown of ")
    (of_test,) = (part for part in parts if part.startswith(f"test_{test} "))
    assert FOUND[test] in of_test


def test_what_is_in_its_place_is_let_be(played: str) -> None:
    assert f" {len(FOUND)} errors in " in played
    assert "of test_fine" not in played
