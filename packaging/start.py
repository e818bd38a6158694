"""Start PBX Tray from its checkout, on a machine that has only Python 3.11 or newer.

  python3 packaging/start.py demo [OPTIONS OF pbx-tray]
      the app on its own small PBX, signed in, with an office day going on;
      without a display it writes pictures of itself into pictures/
  python3 packaging/start.py test [OPTIONS OF pytest]
      every test; without options also that core is covered completely
  python3 packaging/start.py check
      lint, format, types, and who may import whom
  python3 packaging/start.py bundle [--homepage URL]
      the program with all that it needs, for this system, into dist/; then its own tests
  python3 packaging/start.py soak [--minutes 10 | --day]
      the app against a busy PBX for that long, or a whole day's worth in half an hour
  python3 packaging/start.py storm [--seconds 60]
      ten thousand users, 500 changes a second: does the window keep moving?
  python3 packaging/start.py pictures [FOLDER]
      every state of the app, in every language, light and dark, at 100 and 200 %
  python3 packaging/start.py crash [--kills 1000]
      the program killed so often while it writes the call log
  python3 packaging/start.py faults
      the fault matrix, played by the tests, as a table
  python3 packaging/start.py laws [--runs 100000] [--day NUMBER]
      random days in an office with trouble, on a model: nothing told twice, late or never
  python3 packaging/start.py bench [--quick] [--readme] [--only ROWS]
      how fast, how large and how quiet it is, beside the reference client's way and the limit
  python3 packaging/start.py mutants
      takes each rule of the following out in turn and shows that its test fails
  python3 packaging/start.py words
      gathers what the app says for Qt Linguist, and compiles the translations

The first run makes a virtual environment in .venv and installs the project into it. On Debian and
Ubuntu it also sees to the system packages that are missing.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older Python learns it
    sys.exit("PBX Tray needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

import os
import signal
import subprocess
from pathlib import Path

import system_packages
import virtual_environment

CHECKOUT = Path(__file__).resolve().parent.parent


def demo(arguments: list[str]) -> int:
    """Start the app on its embedded PBX; where nobody could see it, write pictures of it."""
    if has_display():
        python = make_ready(system_packages.WINDOW)
        say("Starting PBX Tray on its embedded PBX.")
        return run(python, "-m", "pbx_tray", "--demo", *arguments)
    python = make_ready(system_packages.DESKTOP)
    say("There is no display here: the demo runs on a virtual one and writes pictures of itself.")
    return run(python, "packaging/demo_pictures.py", *arguments, PYTHONPATH=str(CHECKOUT))


def test(arguments: list[str]) -> int:
    """Run the tests; all of them must also cover the core completely."""
    python = make_ready(system_packages.TESTS)
    if arguments:
        return run(python, "-m", "pytest", *arguments, QT_QPA_PLATFORM="offscreen")
    failed = run(python, "-m", "coverage", "run", "-m", "pytest", QT_QPA_PLATFORM="offscreen")
    return failed or run(python, "-m", "coverage", "report")


def check(arguments: list[str]) -> int:
    """Run every check, also after one that fails, and fail if any did."""
    python = make_ready(())
    checks: list[tuple[str, list[str | Path]]] = [
        ("lint", [python, "-m", "ruff", "check", *arguments]),
        ("format", [python, "-m", "ruff", "format", "--check", *arguments]),
        ("types", [python, "-m", "mypy"]),
        ("imports", [python.with_name("lint-imports"), "--no-logo"]),
    ]
    failed = [name for name, command in checks if run_check(name, command) != 0]
    say(f"Failed: {', '.join(failed)}." if failed else "Every check passed.")
    return 1 if failed else 0


def bundle(arguments: list[str]) -> int:
    """Build what is handed to people, and test just that."""
    python = make_ready(system_packages.BUNDLE)
    failed = run(python, "packaging/bundle/build.py", *arguments)
    if failed or arguments in (["-h"], ["--help"]):
        return failed
    return run(
        *(python, "-m", "pytest", "tests/bundle", "-s"),
        QT_QPA_PLATFORM="offscreen",
        PBX_TRAY_BUNDLE=str(CHECKOUT / "dist"),
    )


def soak(arguments: list[str]) -> int:
    """Run the app against a busy PBX for some minutes and look for what does not last."""
    python = make_ready(system_packages.QT)
    return run(python, "-m", "tests.soak.run", *arguments, QT_QPA_PLATFORM="offscreen")


def storm(arguments: list[str]) -> int:
    """Change 500 statuses a second among ten thousand users and measure what the window feels."""
    python = make_ready(system_packages.QT)
    return run(python, "-m", "tests.storm.run", *arguments, QT_QPA_PLATFORM="offscreen")


def pictures(arguments: list[str]) -> int:
    """Take a picture of every state of the app, and say what is cut in one."""
    python = make_ready(system_packages.DESKTOP)
    return run(python, "-m", "tests.pictures.run", *arguments, PYTHONPATH=str(CHECKOUT))


def crash(arguments: list[str]) -> int:
    """Kill the program again and again, and look whether the call log is whole."""
    return run(make_ready(()), "-m", "tests.crash.run", *arguments)


def faults(arguments: list[str]) -> int:
    """Play the fault matrix and print what became of each row."""
    python = make_ready(system_packages.DESKTOP)
    return run(python, "-m", "tests.faults.run", *arguments, QT_QPA_PLATFORM="offscreen")


def laws(arguments: list[str]) -> int:
    """Live through many days on a model, all cores at it, and measure what is promised."""
    return run(make_ready(()), "-m", "tests.laws.run", *arguments)


def bench(arguments: list[str]) -> int:
    """Measure, and write the table."""
    python = make_ready(system_packages.DESKTOP)
    return run(python, "-m", "tests.benchmarks.run", *arguments, QT_QPA_PLATFORM="offscreen")


def mutants(arguments: list[str]) -> int:
    """Take each rule of the following out in turn and see that its test fails."""
    return run(make_ready(()), "-m", "tests.mutants.run", *arguments)


def words(arguments: list[str]) -> int:
    """Bring the files of translations up to date, and compile them."""
    return run(make_ready(()), "packaging/words.py", *arguments)


COMMANDS = {
    "demo": demo,
    "test": test,
    "check": check,
    "bundle": bundle,
    "soak": soak,
    "storm": storm,
    "pictures": pictures,
    "crash": crash,
    "faults": faults,
    "laws": laws,
    "bench": bench,
    "mutants": mutants,
    "words": words,
}


def make_ready(needed: tuple[str, ...]) -> Path:
    """See to the system packages and the virtual environment; return the latter's Python."""
    system_packages.provide(needed)
    return virtual_environment.provide(CHECKOUT)


def has_display() -> bool:
    """Whether a window opened here could be seen."""
    on_linux = sys.platform == "linux"
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_check(name: str, command: list[str | Path]) -> int:
    """Run one check under its name."""
    say(f"{name}:")
    return run(*command)


def run(*command: str | Path, **variables: str) -> int:
    """Run a command in the checkout, pass interruptions on to it, and return its exit code."""
    environment = {"LANG": "C.UTF-8", **os.environ, **variables}
    with subprocess.Popen(command, cwd=CHECKOUT, env=environment) as process:
        # A terminal's Ctrl-C reaches the command by itself, a SIGTERM does not. Either way we
        # stay until it has put its things in order.
        signal.signal(signal.SIGINT, lambda *_: None)
        signal.signal(signal.SIGTERM, lambda *_: process.terminate())
        code = process.wait()
    return 128 - code if code < 0 else code


def say(sentence: str) -> None:
    """Print a sentence before, and not after, what the next command prints."""
    print(sentence, flush=True)


def main(arguments: list[str]) -> int:
    """Run the command that the arguments name and return its exit code."""
    if arguments and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    say((__doc__ or "").strip())
    return 0 if arguments in (["-h"], ["--help"]) else 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
