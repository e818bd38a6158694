"""Take each rule out in turn, in a copy of the project, and see that its test fails.

Exit code 0 where each test failed without its rule, 1 where one did not.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.mutants.rules import CHECKOUT, Rule, rules

COPIED = ("pbx_tray", "tests", "resources", "pyproject.toml")
FAILED = 1  # what pytest answers where a test failed; more where it could not be run


def main() -> int:
    """Try each rule, say what came of it, and answer the exit code."""
    listed = rules()
    with tempfile.TemporaryDirectory(prefix="pbx-tray-mutants-") as name:
        folder = Path(name)
        _copy(folder)
        if _test(folder, sorted({rule.test for rule in listed})) != 0:
            say("The tests fail with all rules in place: see to that first.")
            return 1
        green = [rule for rule in listed if not _is_needed(rule, folder)]
    red = len(listed) - len(green)
    say(f"G18: {red} of {len(listed)} rules have a test that fails without them.")
    return int(bool(green))


def _copy(folder: Path) -> None:
    for name in COPIED:
        source = CHECKOUT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)


def _is_needed(rule: Rule, folder: Path) -> bool:
    file = folder / rule.file
    source = file.read_text(encoding="utf-8")
    file.write_text(rule.taken_out(source), encoding="utf-8")
    is_red = _test(folder, [rule.test]) == FAILED
    file.write_text(source, encoding="utf-8")
    say(f"{'red  ' if is_red else 'GREEN'}  {rule.name}  |  {rule.test.rpartition('::')[2]}")
    return is_red


def _test(folder: Path, tests: list[str]) -> int:
    # Bytecode tells an old source from a new one by its second and its size: too coarse here.
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode


def say(text: str) -> None:
    """Print at once, for whoever waits."""
    print(text, flush=True)  # noqa: T201 - printing is its job


if __name__ == "__main__":
    sys.exit(main())
