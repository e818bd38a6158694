"""The log file: what goes into it, and that it never stands in the way."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pbx_tray import logs
from pbx_tray.core.choices import AdvancedChoices, Logged

logger = logging.getLogger("pbx_tray.a_test")


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    root, urllib3 = logging.getLogger(), logging.getLogger("urllib3")
    levels, handlers = (root.level, urllib3.level), list(root.handlers)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    yield
    logs.end()
    root.setLevel(levels[0])
    urllib3.setLevel(levels[1])
    assert root.handlers == handlers  # those of others are left alone


def log(folder: Path) -> str:
    return (folder / "pbx-tray.log").read_text(encoding="utf-8")


def test_what_happens_stands_in_the_file_and_not_on_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "state" / "pbx-tray"
    logs.begin(folder, to_terminal=False)
    logger.info("a thing happened")
    logger.debug("a detail")
    logs.end()
    assert "INFO pbx_tray.a_test: a thing happened\n" in log(folder)
    assert "a detail" not in log(folder)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("logged", "kept"),
    [(Logged.EVENTS, ["INFO", "WARNING"]), (Logged.TROUBLES, ["WARNING"]), (Logged.NOTHING, [])],
)
def test_as_much_is_written_as_was_chosen(tmp_path: Path, logged: Logged, kept: list[str]) -> None:
    logs.begin(tmp_path, to_terminal=False)
    logs.choose(AdvancedChoices(logged))
    logger.info("it happens")
    logger.warning("it goes wrong")
    written = [line.split()[2] for line in log(tmp_path).splitlines()]
    assert written == kept
    logs.choose(AdvancedChoices())
    logger.info("it happens again")
    assert "it happens again" in log(tmp_path)


def test_with_debug_everything_is_said_on_standard_error_too(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.begin(tmp_path, to_terminal=True)
    logger.debug("a detail")
    logs.end()
    assert "DEBUG pbx_tray.a_test: a detail\n" in capfd.readouterr().err
    assert "a detail" in log(tmp_path)


def test_what_others_log_is_told_without_what_they_say(tmp_path: Path) -> None:
    logs.begin(tmp_path, to_terminal=False)
    logging.getLogger("keyring.backend").error("no entry for %s", "Harriet")
    logs.end()
    assert log(tmp_path).endswith("ERROR keyring.backend: …\n")


def test_the_addresses_that_urllib3_logs_stand_nowhere(tmp_path: Path) -> None:
    logs.begin(tmp_path, to_terminal=True)
    logging.getLogger("urllib3.connectionpool").debug("GET /apis/pbx/users?key=secret")
    logs.end()
    assert log(tmp_path) == ""


@pytest.mark.row(80)
def test_a_folder_that_cannot_be_made_is_no_reason_not_to_run(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "state"
    in_the_way.write_text("a file", encoding="utf-8")
    logs.begin(in_the_way / "pbx-tray", to_terminal=False)
    logger.info("a thing happened")
    logs.end()
    assert capfd.readouterr() == ("", "")


def test_what_was_logged_before_stays(tmp_path: Path) -> None:
    for day in ("first", "second"):
        logs.begin(tmp_path, to_terminal=False)
        logger.info("the %s day", day)
        logs.end()
    assert log(tmp_path).count("day") == 2


def test_ending_twice_is_ending_once(tmp_path: Path) -> None:
    logs.begin(tmp_path, to_terminal=False)
    logs.end()
    logs.end()
    logger.warning("nobody hears this")
    assert log(tmp_path) == ""


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_new_folder_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        logs.begin(tmp_path / "pbx-tray", to_terminal=False)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "pbx-tray").stat().st_mode) == 0o700


def say_a_lot() -> None:
    for number in range(100):
        logger.info("something happened: %s", "x" * number)


@pytest.mark.row(80)
@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is Linux's")
def test_a_full_disk_takes_nothing_and_stops_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pbx-tray.log").symlink_to("/dev/full")
    logs.begin(tmp_path, to_terminal=False)
    say_a_lot()
    logs.end()
    assert capfd.readouterr() == ("", "")


@pytest.mark.row(80)
def test_a_log_at_its_limit_that_cannot_be_put_away_stops_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As where Windows holds a file open: here a folder stands where the oldest one would go."""
    (tmp_path / "pbx-tray.log").write_text("x" * 2**20)
    (tmp_path / "pbx-tray.log.3").write_text("old")
    (tmp_path / "pbx-tray.log.4").mkdir()
    logs.begin(tmp_path, to_terminal=False)
    say_a_lot()
    logs.end()
    assert capfd.readouterr() == ("", "")
    assert (tmp_path / "pbx-tray.log.3").read_text() == "old"
    assert (tmp_path / "pbx-tray.log").stat().st_size == 2**20


@pytest.mark.row(80)
def test_the_log_takes_five_files_of_a_mebibyte_and_no_more(tmp_path: Path) -> None:
    logs.begin(tmp_path, to_terminal=False)
    for _ in range(70):
        logger.info("x" * 100_000)
    logs.end()
    files = sorted(tmp_path.iterdir())
    assert len(files) == 5
    assert all(file.stat().st_size <= 2**20 for file in files)
