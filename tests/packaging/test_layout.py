"""The shape of the checkout: what lies where, and what no module does."""

from __future__ import annotations

import ast
import re
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

CHECKOUT = Path(__file__).parents[2]
TOP_LEVEL = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
    *("pbx_tray", "resources", "tests", "packaging"),
}
NAMES_THAT_SAY_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc"}

MODULES = sorted(
    path
    for folder in ("pbx_tray", "packaging", "tests")
    for path in (CHECKOUT / folder).rglob("*.py")
)
OURS = [path for path in MODULES if (CHECKOUT / "tests") not in path.parents]


def names(paths: Iterable[Path]) -> list[str]:
    return [path.relative_to(CHECKOUT).as_posix() for path in paths]


def is_ignored(name: str) -> bool:
    patterns = (CHECKOUT / ".gitignore").read_text(encoding="utf-8").split()
    return any(fnmatch(name, pattern.strip("/")) for pattern in patterns)


def imported(path: Path) -> set[tuple[str | None, str]]:
    """Every (module, name) that a file imports with `from module import name`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {(node.module, alias.name) for node in statements for alias in node.names}


def test_the_top_level_holds_only_what_is_meant_to_be_there() -> None:
    present = {path.name for path in CHECKOUT.iterdir()}
    unexpected = {n for n in present - TOP_LEVEL if not n.startswith(".") and not is_ignored(n)}
    assert unexpected == set()


def test_every_module_is_named_after_what_it_holds() -> None:
    nameless = [
        path
        for path in MODULES
        if not NAMES_THAT_SAY_NOTHING.isdisjoint(path.relative_to(CHECKOUT).with_suffix("").parts)
    ]
    assert names(nameless) == []


def test_every_module_names_what_it_imports() -> None:
    starred = [path for path in OURS if any(name == "*" for _, name in imported(path))]
    assert names(starred) == []


def test_no_module_sleeps_where_a_wait_could_be_interrupted() -> None:
    sleepy = [
        path
        for path in OURS
        if "time.sleep" in path.read_text(encoding="utf-8") or ("time", "sleep") in imported(path)
    ]
    assert names(sleepy) == []


def test_the_readme_names_the_one_switch_that_believes_any_certificate() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert "`--disable-certificate-verification`" in readme


@pytest.mark.parametrize("command", ["demo", "test"])
def test_the_readme_names_the_command(command: str) -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert f"python3 packaging/start.py {command}" in readme


def test_what_the_readme_shows_and_points_to_is_there() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    places = re.findall(r"\]\((?!https?:)([^)#]+)", readme)
    assert any(place.endswith(".png") for place in places)
    assert [place for place in places if not (CHECKOUT / place).is_file()] == []
