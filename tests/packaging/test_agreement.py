"""What is written in more than one place, and has to be the same in all of them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import deb
import lock
import macos
import metainfo
import sbom
import start
import virtual_environment
import windows
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from pbx_tray import __version__, menu_entry
from pbx_tray.desktop.autostart_macos import LaunchAgent
from pbx_tray.desktop.autostart_windows import NAME, RUN
from pbx_tray.desktop.autostart_xdg import XdgAutostart

CHECKOUT = Path(__file__).parents[2]


def text(place: str) -> str:
    return (CHECKOUT / place).read_text(encoding="utf-8")


PYPROJECT = tomllib.loads(text("pyproject.toml"))
WRITTEN = {".cfg", ".iss", ".json", ".md", ".py", ".sh", ".spec", ".txt", ".yml"}
LOWEST = SpecifierSet(PYPROJECT["project"]["requires-python"])


def only(pattern: str, place: str) -> str:
    """The one thing that `pattern` finds in that file, however often it is there."""
    found: set[str] = set(re.findall(pattern, text(place)))
    assert len(found) == 1, f"{place} says {sorted(found)}"
    return found.pop()


# The version


def test_the_version_is_a_plain_one() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_the_changes_the_metainfo_and_the_installer_speak_of_this_version() -> None:
    newest_change = re.findall(r"(?m)^## (\d+\.\d+\.\d+)", text("CHANGELOG.md"))[0]
    releases = ET.fromstring(text(f"resources/desktop/{metainfo.NAME}")).iter("release")  # noqa: S314
    newest_release = next(releases).attrib["version"]
    installer = only(r'#define AppVersion "([^"]+)"', "packaging/bundle/pbx-tray.iss")
    assert (newest_change, newest_release, installer) == (__version__,) * 3


def test_what_was_released_is_in_both_lists_of_changes() -> None:
    changes = re.findall(r"(?m)^## (\d+\.\d+\.\d+)(, not released yet)?", text("CHANGELOG.md"))
    root = ET.fromstring(text(f"resources/desktop/{metainfo.NAME}"))  # noqa: S314 - our own
    releases = [
        (entry.attrib["version"], entry.attrib.get("type") == "development")
        for entry in root.iter("release")
    ]
    assert [(version, bool(pending)) for version, pending in changes] == releases


def test_windows_and_macos_are_told_this_version() -> None:
    assert windows.numbers(__version__)[:3] == tuple(int(part) for part in __version__.split("."))
    assert macos.info_plist(__version__)["CFBundleShortVersionString"] == __version__


# The supported Pythons


def lowest_python() -> str:
    (bound,) = LOWEST
    assert bound.operator == ">="
    return bound.version


def test_every_place_names_the_same_lowest_python() -> None:
    lowest = lowest_python()
    compact = f"py{lowest.replace('.', '')}"
    assert PYPROJECT["tool"]["ruff"]["target-version"] == compact
    assert PYPROJECT["tool"]["mypy"]["python_version"] == lowest
    assert only(r"Both need Python (\S+) or newer", "README.md") == lowest
    assert only(r"PBX Tray needs Python (\S+) or newer", "packaging/start.py") == lowest
    assert only(r"only Python (\S+) or newer", "packaging/start.py") == lowest
    major, minor = lowest.split(".")
    assert only(r"sys.version_info < \((\d+, \d+)\)", "packaging/start.py") == f"{major}, {minor}"
    assert start.CHECKOUT == CHECKOUT
    assert virtual_environment.interpreter(CHECKOUT).name.startswith("python")


def test_the_classifiers_the_checks_and_the_lock_name_the_same_pythons() -> None:
    prefix = "Programming Language :: Python :: 3."
    named = [c for c in PYPROJECT["project"]["classifiers"] if c.startswith(prefix)]
    supported = [f"3.{entry.removeprefix(prefix)}" for entry in named]
    assert supported[0] == lowest_python()
    checked = re.findall(r'python: "(3\.\d+)"', text(".github/workflows/check.yml"))
    assert {min(checked, key=minor), max(checked, key=minor)} == {supported[0], supported[-1]}
    assert set(checked) <= set(supported)
    assert set(lock.PYTHONS) <= set(supported)
    told = " ".join(text("packaging/README.md").split())
    tried = pythons_in(r"its demo run with Python ([\d., and]+)[;.] ", told)
    left = pythons_in(r"Python ([\d., and]+) is left to the workflow `check`", told)
    assert tried
    assert tried + left == supported
    assert set(left) <= set(checked)
    bundled = re.findall(r'BUNDLE_PYTHON: "(3\.\d+)"', text(".github/workflows/bundle.yml"))
    assert set(bundled) <= set(lock.PYTHONS)
    assert bundled


def pythons_in(pattern: str, told: str) -> list[str]:
    """The versions in what this pattern finds; none where it finds nothing."""
    return [
        version for found in re.findall(pattern, told) for version in re.findall(r"3\.\d+", found)
    ]


def minor(version: str) -> int:
    return int(version.split(".")[1])


# The dependencies


def dependencies() -> dict[str, list[Requirement]]:
    found: dict[str, list[Requirement]] = {}
    for entry in PYPROJECT["project"]["dependencies"]:
        requirement = Requirement(entry)
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def test_the_readme_gives_the_reason_for_every_dependency_and_for_no_other() -> None:
    table = text("README.md").partition("## What it depends on")[2].partition("\n## ")[0]
    rows = re.findall(r"(?m)^\| ([A-Za-z][\w, -]+?)(?: \([^)]*\))? \|", table)
    named = {canonicalize_name(name) for row in rows[1:] for name in row.split(", ")}
    assert named == set(dependencies())


def test_the_readme_and_the_bounds_agree_on_the_pyside_that_fails() -> None:
    (bounded,) = [
        entry for entry in dependencies()["pyside6-essentials"] if "<" in str(entry.specifier)
    ]
    (upper,) = [s.version for s in bounded.specifier if s.operator == "<"]
    assert only(r"Below (\S+) on Python 3\.11", "README.md") == upper


def test_the_lowest_versions_are_checked_with_the_lowest_python() -> None:
    pairs = re.findall(
        r'python: "([\d.]+)"\n +versions: (\w+)', text(".github/workflows/check.yml")
    )
    assert dict(pairs)[lowest_python()] == "lowest"


def test_a_package_has_its_bounds_in_one_place() -> None:
    names = "|".join(re.escape(name) for name in dependencies())
    bound = re.compile(rf"(?i)\b(?:{names})(?:\[\w+\])? ?(?:[<>=~!]=|[<>]) ?\d")
    places = [CHECKOUT / "README.md", CHECKOUT / ".ci" / "run"]
    for folder in (".github", "packaging", "pbx_tray"):
        places += [p for p in (CHECKOUT / folder).rglob("*.*") if p.suffix in WRITTEN]
    places.remove(sbom.LOCK)
    assert [place for place in places if bound.search(place.read_text(encoding="utf-8"))] == []
    assert bound.search(text("pyproject.toml"))


def test_each_system_is_named_as_old_as_the_packages_allow() -> None:
    told = text("packaging/README.md")
    (libc,) = re.findall(r"libc6 \(>= ([\d.]+)\)", " ".join(deb.DEPENDS))
    assert f"glibc {libc} or newer" in told
    assert lock.TARGETS[0].wheels[0] == f"manylinux_{libc.replace('.', '_')}_x86_64"
    mac = macos.info_plist(__version__)["LSMinimumSystemVersion"]
    assert f"macOS {mac.removesuffix('.0')} and newer" in told
    assert "10 (1809) and newer" in told
    assert only(r"(?m)^MinVersion=(.+)$", "packaging/bundle/pbx-tray.iss") == "10.0.17763"  # 1809


def test_every_dependency_is_locked_for_the_bundles() -> None:
    assert set(dependencies()) <= set(sbom.locked())


def test_the_tests_need_the_hatchling_that_the_build_asks_for() -> None:
    (build,) = PYPROJECT["build-system"]["requires"]
    assert build in PYPROJECT["project"]["optional-dependencies"]["test"]


# What administrators are told of the files on a computer


def test_each_entry_that_starts_the_app_is_named_where_it_lies(tmp_path: Path) -> None:
    told = text("packaging/README.md")
    XdgAutostart(tmp_path / ".config").put(["pbx-tray"])
    LaunchAgent(tmp_path / "Library" / "LaunchAgents").put(["pbx-tray"])
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) == 2
    for path in written:
        assert f"`~/{path.relative_to(tmp_path).as_posix()}`" in told
    assert f"value `{NAME}` of `HKCU\\{RUN}`" in told


def test_what_install_desktop_writes_is_named_where_it_lies() -> None:
    told = text("packaging/README.md")
    entry, *icons = menu_entry.files()
    assert f"`~/.local/share/{entry}`" in told
    assert "below `~/.local/share/icons/hicolor`" in told
    assert all(icon.startswith("icons/hicolor/") for icon in icons)
    for name in {Path(icon).stem for icon in icons}:
        assert f"`{name}`" in told
