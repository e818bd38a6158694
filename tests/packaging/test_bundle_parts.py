"""What the bundle is made of, as far as that can be told without building it."""

from __future__ import annotations

import ast
import json
import plistlib
import re
import shutil
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import contents
import deb
import licences
import lock
import macos
import pytest
import sbom
import windows
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from pbx_tray import __version__

CHECKOUT = Path(__file__).parents[2]
BUNDLE = CHECKOUT / "packaging" / "bundle"
SPEC = (BUNDLE / "pbx-tray.spec").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))

on_debian = pytest.mark.skipif(not shutil.which("dpkg-query"), reason="there are no packages")


def imported_by_the_app() -> set[str]:
    modules = set()
    for path in (CHECKOUT / "pbx_tray").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module)
            elif isinstance(node, ast.Import):
                modules |= {alias.name for alias in node.names}
    return modules


def test_the_bundle_knows_every_module_of_qt_that_the_app_imports() -> None:
    used = {name.split(".")[1] for name in imported_by_the_app() if name.startswith("PySide6.")}
    assert used == set(contents.QT_MODULES)


def test_nothing_that_the_app_imports_is_left_out() -> None:
    imported = imported_by_the_app()
    left_out = {
        name
        for name in imported
        for out in contents.PYTHON_LEFT_OUT
        if name == out or name.startswith(f"{out}.")
    }
    assert left_out == set()


@pytest.mark.parametrize(
    ("place", "source", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "/env/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/env/libQt6Quick.so.6", False),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/env/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\env\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "/env/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/env/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/env/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/env/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", "/env/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", "/env/qtbase_fi.qm", False),
        ("pbx_tray/resources/translations/pbx-tray_nl.qm", "/src/pbx-tray_nl.qm", True),
        ("pbx_tray/resources/translations/pbx-tray_nl.ts", "/src/pbx-tray_nl.ts", False),
        ("PySide6/opengl32sw.dll", "C:/env/opengl32sw.dll", False),
        ("libgtk-3.so.0", "/lib/x86_64-linux-gnu/libgtk-3.so.0", False),
        ("libX11.so.6", "/usr/lib/libX11.so.6", False),
        ("libcrypto.so.3", "/lib/x86_64-linux-gnu/libcrypto.so.3", True),
        ("libpython3.13.so.1.0", "/usr/lib64/libpython3.13.so.1.0", True),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("libxcb.so.1", "/usr/lib/x86_64-linux-gnu/libxcb.so.1", False),
        ("libzstd.so.1", "/lib/x86_64-linux-gnu/libzstd.so.1", False),
        ("certifi/cacert.pem", "/usr/lib/python3/dist-packages/certifi/cacert.pem", True),
    ],
)
def test_a_file_is_carried_or_left_out(place: str, source: str, *, wanted: bool) -> None:
    assert contents.is_wanted(place, source, {"nl"}) is wanted


def test_the_spec_is_python_and_finds_what_it_imports() -> None:
    tree = ast.parse(SPEC)
    imported = [
        alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names
    ]
    ours = {path.stem for folder in (BUNDLE, BUNDLE.parent) for path in folder.glob("*.py")}
    assert set(imported) <= ours | set(sys.stdlib_module_names)


def test_one_spec_serves_all_three_systems() -> None:
    for needed in (
        "icons.ico()",
        "icons.icns()",
        "windows.manifest",
        "macos.info_plist",
        "BUNDLE(",
    ):
        assert needed in SPEC


def test_a_bundled_program_has_every_command_by_its_name() -> None:
    project = PYPROJECT["project"]
    commands = {**project["scripts"], **project["gui-scripts"]}
    entry = (BUNDLE / "entry.py").read_text(encoding="utf-8")
    assert set(deb.COMMANDS) == set(commands)
    for place in commands.values():
        assert f"from {place.partition(':')[0]} import main" in entry


def test_windows_is_told_the_version_and_to_draw_sharply() -> None:
    manifest = windows.manifest("1.2.3")
    root = ET.fromstring(manifest)  # noqa: S314 - our own
    assert "1.2.3.0" in manifest
    assert "PerMonitorV2" in manifest
    assert 'level="asInvoker"' in manifest
    assert root.tag.endswith("assembly")
    resource = windows.version_resource("1.2.3", "pbx-tray.exe")
    ast.parse(resource)
    assert "filevers=(1, 2, 3, 0)" in resource
    assert 'StringStruct("FileVersion", "1.2.3")' in resource


def test_a_version_that_windows_cannot_count_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        windows.numbers("1.2.rc1")
    assert windows.numbers(__version__)


def test_macos_is_told_that_the_app_lives_in_the_menu_bar_and_offers_to_dial() -> None:
    keys = plistlib.loads(plistlib.dumps(macos.info_plist("1.2.3")))
    assert keys["LSUIElement"] is True
    assert keys["CFBundleShortVersionString"] == keys["CFBundleVersion"] == "1.2.3"
    (links,) = keys["CFBundleURLTypes"]
    assert links["CFBundleURLSchemes"] == ["tel", "callto"]
    assert links["LSHandlerRank"] == "Alternate"


def test_the_entitlements_allow_what_python_needs_and_nothing_else() -> None:
    keys = plistlib.loads((BUNDLE / "entitlements.plist").read_bytes())
    assert set(keys) == {
        "com.apple.security.cs.allow-jit",
        "com.apple.security.cs.allow-unsigned-executable-memory",
    }


# The lock


def test_the_lock_is_sorted_has_hashes_and_names_no_address() -> None:
    text = lock.LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index-url" not in text
    names = re.findall(r"^([\w.-]+)==", text, re.MULTILINE)
    assert names == sorted(set(names))
    assert all(sums for _, sums in sbom.locked().values())
    assert set(sbom.locked()) == set(names)


def test_the_lock_has_what_the_project_needs_within_its_bounds() -> None:
    locked = sbom.locked()
    for text in lock.roots():
        requirement = Requirement(text)
        for target in lock.TARGETS:
            for python in lock.PYTHONS:
                markers = target.markers(python)
                if requirement.marker is None or requirement.marker.evaluate(markers):
                    version, _ = locked[canonicalize_name(requirement.name)]
                    assert requirement.specifier.contains(version), text


def test_the_heavy_wheels_are_locked_for_every_system() -> None:
    locked = sbom.locked()
    for name in ("pyside6-essentials", "shiboken6", "cryptography", "pyinstaller"):
        assert len(locked[name][1]) >= len(lock.TARGETS), name


# Licences and the bill of materials


def test_each_part_brings_its_licence_along() -> None:
    found = licences.collected({"requests", "keyring", "cryptography", "PySide6", "certifi"})
    assert all(Path(file).is_file() for _, file in found)
    places = [place for place, _ in found]
    assert len(places) == len(set(places))
    for part in ("NOTICE.txt", "LGPL-3.0.txt", "Python/LICENSE.txt", "pbx-tray/LICENSE"):
        assert f"licences/{part}" in places
    assert any(re.fullmatch(r"licences/requests-[\d.]+/LICENSE", place) for place in places)


def carried_here() -> dict[str, list[str]]:
    """For each name that is carried, the libraries of this system that go by it."""
    found = [str(p) for top in ("/lib", "/usr/lib") for p in Path(top).glob("*-linux-gnu/lib*.so*")]
    return {
        name: [
            file
            for file in found
            if Path(file).name.startswith(name) and contents.is_wanted(Path(file).name, file)
        ]
        for name in contents.CARRIED
    }


@on_debian
def test_each_library_that_is_carried_brings_the_licence_of_its_package_along() -> None:
    here = carried_here()
    elsewhere = {"libpython"}  # a Python of one's own has its licence beside it
    lacking = {name for name, files in here.items() if not files}
    assert lacking <= elsewhere | {name for name in here if name.startswith("libxcb-")}
    for name, files in here.items():
        runtime = [file for file in files if not file.endswith(".so")]  # not the headers' link
        texts = dict(licences.of_libraries(runtime))
        assert bool(texts) == bool(runtime), name
        for place, file in texts.items():
            assert re.fullmatch(r"licences/system/[a-z0-9.+-]+\.txt", place)
            assert "opyright" in Path(file).read_text(encoding="utf-8")


@on_debian
def test_a_library_that_no_package_has_is_not_carried_silently() -> None:
    with pytest.raises(LookupError, match="No package has /usr/lib/libstranger"):
        licences.of_libraries(["/usr/lib/libstranger.so.1"])


def test_a_library_of_the_system_is_told_from_one_of_a_wheel() -> None:
    assert contents.is_of_the_system("libz.so.1", "/lib/x86_64-linux-gnu/libz.so.1")
    assert not contents.is_of_the_system("libpython3.13.so.1.0", "/opt/lib/libpython3.13.so.1.0")
    assert not contents.is_of_the_system("certifi/a.so", "/usr/lib/python3/certifi/a.so")


def test_the_bill_of_materials_names_each_part_with_its_sums() -> None:
    bill = sbom.bill({"requests", "shiboken6"}, sbom.locked(), "1.2.3")
    assert json.loads(json.dumps(bill)) == bill
    assert (bill["bomFormat"], bill["metadata"]["component"]["version"]) == ("CycloneDX", "1.2.3")
    python, requests, shiboken = bill["components"]
    assert (python["name"], requests["name"], shiboken["name"]) == (
        "python",
        "requests",
        "shiboken6",
    )
    assert requests["purl"] == f"pkg:pypi/requests@{requests['version']}"
    assert all(re.fullmatch("[0-9a-f]{64}", each["content"]) for each in shiboken["hashes"])


def test_what_is_not_locked_is_not_in_a_bill() -> None:
    with pytest.raises(KeyError, match="stranger"):
        sbom.bill({"stranger"}, sbom.locked(), "1.2.3")


# Debian


def test_debian_is_told_the_changes_of_this_version() -> None:
    text = deb.changes(__version__)
    assert text.startswith(f"pbx-tray ({__version__}) unstable; urgency=medium\n\n  * ")
    assert max(len(line) for line in text.splitlines() if not line.startswith(" -- ")) <= 80
    assert re.search(rf"\n -- {re.escape(deb.MAINTAINER)}  \w{{3}}, \d\d \w{{3}} \d{{4}} ", text)


def test_each_contradiction_of_lintian_has_its_reason() -> None:
    lines = (BUNDLE / "linux" / "lintian-overrides").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert all(line.startswith("# ") or "[usr/lib/pbx-tray/" in line for line in lines)


def test_the_menu_entry_and_every_icon_go_into_the_package() -> None:
    files = deb.shared_files()
    assert all(path.is_file() for path in files.values())
    assert "applications/pbx-tray.desktop" in files
    assert not [place for place in files if "autostart" in place]
