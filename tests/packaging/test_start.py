"""What start.py decides: which system packages, which environment, which command."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest
import start
import system_packages
import virtual_environment

CHECKOUT = Path(__file__).parents[2]

DEBIAN_12 = """\
installed\tlibc6\tlibc6-2.36
installed\tlibglib2.0-0\t
config-files\tlibgl1\t
installed\tlibegl1\tlibegl1-x11
"""
DEBIAN_13 = """\
installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.3-1)
installed\tlibegl1\tlibegl1-x11, libegl-something (= 1)
"""


def test_a_package_is_missing_when_it_is_unknown_or_only_its_settings_are_left() -> None:
    needed = ("libglib2.0-0", "libgl1", "libegl1", "xvfb")
    assert system_packages.missing(needed, DEBIAN_12) == ["libgl1", "xvfb"]


def test_a_package_that_another_one_provides_is_not_missing() -> None:
    assert system_packages.missing(("libglib2.0-0", "libegl-something"), DEBIAN_13) == []


def test_nothing_needed_is_nothing_missing() -> None:
    assert system_packages.missing((), "") == []


def test_a_window_needs_more_than_qt_a_desktop_more_than_a_window_and_the_tests_most() -> None:
    assert set(system_packages.QT) < set(system_packages.WINDOW)
    assert set(system_packages.WINDOW) < set(system_packages.DESKTOP) < set(system_packages.TESTS)


def test_only_the_bundle_needs_python_as_a_library() -> None:
    assert system_packages.library_package(system_packages.TESTS) == ()
    asked = system_packages.library_package(system_packages.BUNDLE)
    assert len(asked) == (1 if sys.base_prefix == "/usr" else 0)


def test_a_person_without_rights_is_given_the_one_line_that_installs() -> None:
    lines = system_packages.request(["libgl1", "xvfb"]).splitlines()
    assert lines[1].strip() == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 xvfb"
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("requires this")
    (tmp_path / ".venv").mkdir()
    return tmp_path


def installed(checkout: Path) -> Path:
    stamp = virtual_environment.fingerprint(checkout)
    (checkout / ".venv" / "pbx-tray-installed").write_text(stamp, encoding="utf-8")
    return checkout / ".venv"


def test_an_environment_is_used_again_while_the_requirements_stay(checkout: Path) -> None:
    environment = installed(checkout)
    assert virtual_environment.is_current(environment, virtual_environment.fingerprint(checkout))


def test_an_environment_is_made_anew_when_the_requirements_change(checkout: Path) -> None:
    environment = installed(checkout)
    (checkout / "pyproject.toml").write_text("requires that")
    wanted = virtual_environment.fingerprint(checkout)
    assert not virtual_environment.is_current(environment, wanted)


def test_an_environment_is_made_anew_where_the_checkout_was_moved(
    checkout: Path, tmp_path: Path
) -> None:
    installed(checkout)
    moved = checkout.rename(tmp_path.with_name("moved"))
    wanted = virtual_environment.fingerprint(moved)
    assert not virtual_environment.is_current(moved / ".venv", wanted)


def test_an_environment_that_was_not_finished_is_made_anew(checkout: Path) -> None:
    wanted = virtual_environment.fingerprint(checkout)
    assert not virtual_environment.is_current(checkout / ".venv", wanted)


def test_a_python_that_is_gone_or_lacks_the_project_does_not_answer(tmp_path: Path) -> None:
    assert not virtual_environment.answers(tmp_path / "python")
    venv.create(tmp_path, symlinks=sys.platform != "win32")
    assert not virtual_environment.answers(virtual_environment.interpreter(tmp_path))


def test_the_python_of_these_tests_answers() -> None:
    assert virtual_environment.answers(Path(sys.executable))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
@pytest.mark.parametrize(
    ("variables", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "w"}, True),
    ],
)
def test_a_display_is_found_by_its_variable(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], *, seen: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert start.has_display() is seen


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["--help"]])
def test_who_asks_for_nothing_known_is_told_what_there_is(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert start.main(arguments) == (0 if arguments == ["--help"] else 2)
    printed = capsys.readouterr().out
    assert all(f"start.py {command}" in printed for command in start.COMMANDS)


def in_a_process_of_its_own(code: str) -> subprocess.Popen[str]:
    # run() looks after signals, which are a process's own.
    preamble = f"import sys; sys.path.insert(0, {str(CHECKOUT / 'packaging')!r}); import start; "
    return subprocess.Popen(
        [sys.executable, "-c", preamble + code], stdout=subprocess.PIPE, text=True
    )


def test_a_commands_exit_code_is_passed_on() -> None:
    code = "sys.exit(start.run(sys.executable, '-c', 'raise SystemExit(7)'))"
    with in_a_process_of_its_own(code) as process:
        assert process.wait(20) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to pass on")
def test_a_request_to_end_is_passed_on_to_the_command() -> None:
    command = "import signal; print('ready', flush=True); signal.pause()"
    code = f"sys.exit(start.run(sys.executable, '-c', {command!r}))"
    with in_a_process_of_its_own(code) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.terminate()
        assert process.wait(20) == 128 + 15
