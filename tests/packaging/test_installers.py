"""The installers for Windows and macOS, as far as they can be read on any system."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import macos
import pytest

from pbx_tray.desktop.autostart_windows import NAME, RUN
from pbx_tray.desktop.link_handler_windows import LINK_KIND, REGISTERED
from pbx_tray.desktop.windows_identity import APP_ID

CHECKOUT = Path(__file__).parents[2]
BUNDLE = CHECKOUT / "packaging" / "bundle"
SCRIPT = (BUNDLE / "pbx-tray.iss").read_text(encoding="utf-8")


def sections() -> dict[str, list[str]]:
    """The lines of each section, with the definitions put in."""
    text = SCRIPT
    for name, value in re.findall(r'#define (\w+) "([^"]*)"', SCRIPT):
        text = text.replace(f"{{#{name}}}", value)
    found: dict[str, list[str]] = {}
    for part in re.split(r"(?m)^(?=\[\w+\]$)", text)[1:]:
        head, *lines = part.splitlines()
        found[head.strip("[]")] = [line for line in lines if line and not line.startswith(";")]
    return found


SECTIONS = sections()
SETUP = dict(line.split("=", 1) for line in SECTIONS["Setup"])


def entries(section: str) -> list[dict[str, str]]:
    """The entries of a section: each parameter with its value."""
    parameter = re.compile(r'(\w+): ("(?:[^"]|"")*"|[^;]+)')
    return [
        {key: unquoted(value.strip()) for key, value in parameter.findall(line)}
        for line in SECTIONS[section]
    ]


def unquoted(value: str) -> str:
    return value[1:-1].replace('""', '"') if value.startswith('"') else value


def test_it_installs_for_one_person_or_for_everybody() -> None:
    assert SETUP["PrivilegesRequired"] == "lowest"
    assert SETUP["PrivilegesRequiredOverridesAllowed"] == "dialog commandline"
    assert SETUP["DefaultDirName"].startswith("{autopf}")
    written = [entry for entry in entries("Registry") if entry.get("ValueType") != "none"]
    assert {entry["Root"] for entry in written} == {"HKA"}


def test_it_can_be_told_from_others_and_from_its_own_versions() -> None:
    assert re.fullmatch(r"\{\{[0-9A-F-]{36}\}", SETUP["AppId"])
    assert SETUP["AppVersion"] == SETUP["VersionInfoVersion"]
    assert SETUP["OutputBaseFilename"] == f"pbx-tray-{SETUP['AppVersion']}-setup"


def test_starting_at_login_is_an_option_that_is_off() -> None:
    (task,) = entries("Tasks")
    assert (task["Name"], task["Flags"]) == ("atlogin", "unchecked")
    (run,) = [entry for entry in entries("Registry") if "Tasks" in entry]
    assert (run["Subkey"], run["Tasks"]) == (RUN, task["Name"])
    assert run["Flags"] == "uninsdeletevalue"
    assert run["ValueData"].endswith("--hidden")


def test_what_the_app_itself_writes_to_start_at_login_goes_with_it() -> None:
    (removed,) = [entry for entry in entries("Registry") if entry.get("ValueType") == "none"]
    assert (removed["Root"], removed["Subkey"], removed["ValueName"]) == ("HKCU", RUN, NAME)
    assert set(removed["Flags"].split()) == {"dontcreatekey", "uninsdeletevalue"}
    assert "Tasks" not in removed  # whoever wrote it
    assert "ValueData" not in removed  # nothing is written


def test_links_are_offered_by_the_way_of_the_default_apps() -> None:
    values = {(entry["Subkey"], entry.get("ValueName")): entry for entry in entries("Registry")}
    registered = values[r"Software\RegisteredApplications", "PBX Tray"]
    assert (registered["Subkey"], registered["ValueName"]) == (REGISTERED, NAME)
    capabilities = registered["ValueData"]
    for scheme in ("tel", "callto"):
        kind = values[rf"{capabilities}\URLAssociations", scheme]["ValueData"]
        assert kind == LINK_KIND  # as the app looks for
        assert (rf"Software\Classes\{kind}", "URL Protocol") in values
        command = values[rf"Software\Classes\{kind}\shell\open\command", None]["ValueData"]
        assert command == r'"{app}\pbx-tray.exe" --uri -- "%1"'
        assert (rf"Software\Classes\{scheme}", None) not in values  # that would take them


def test_everything_it_writes_into_the_registry_goes_with_it() -> None:
    removed = {
        entry["Subkey"]
        for entry in entries("Registry")
        if "uninsdeletekey" in entry.get("Flags", "")
    }
    for entry in entries("Registry"):
        below = any(entry["Subkey"].startswith(key) for key in removed)
        assert below or "uninsdeletevalue" in entry["Flags"].split(), entry


def test_the_shortcut_and_the_program_name_themselves_alike() -> None:
    (icon,) = entries("Icons")
    assert icon["AppUserModelID"] == APP_ID


def test_who_uninstalls_is_asked_about_the_data_in_their_language() -> None:
    assert "MB_DEFBUTTON2" in SCRIPT
    assert "not UninstallSilent" in SCRIPT
    languages = {entry["Name"] for entry in entries("Languages")}
    for message in ("AtLogin", "AskData"):
        said = [line for line in SECTIONS["CustomMessages"] if f".{message}=" in line]
        assert {line.partition(".")[0] for line in said} == languages
    for folder in ("{userappdata}", "{localappdata}"):
        assert rf"{folder}\PBX Tray" in "".join(SECTIONS["Code"])


def test_what_it_packs_is_what_the_spec_makes() -> None:
    (source,) = entries("Files")
    assert source["Source"] == r"..\..\dist\pbx-tray\*"
    assert 'name="pbx-tray")' in (BUNDLE / "pbx-tray.spec").read_text(encoding="utf-8")
    assert (BUNDLE / SETUP["LicenseFile"].replace("\\", "/")).resolve() == CHECKOUT / "LICENSE"


# macOS

NOTARISE = (BUNDLE / "notarise.sh").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="bash may be another system's there")
def test_the_script_that_signs_is_shell() -> None:
    bash = shutil.which("bash")
    assert bash
    subprocess.run([bash, "-n", BUNDLE / "notarise.sh"], check=True, timeout=60)


def test_its_secrets_come_from_the_environment_and_are_no_arguments() -> None:
    secrets = re.findall(r': "\$\{(\w+):\?', NOTARISE)
    assert "NOTARY_PASSWORD" in secrets
    assert "--password" not in NOTARISE
    assert not re.search(r"set -\w*x", NOTARISE)


@pytest.mark.skipif(sys.platform == "win32", reason="bash may be another system's there")
def test_it_says_what_is_missing_and_does_nothing() -> None:
    bash = shutil.which("bash")
    assert bash
    done = subprocess.run(
        [bash, BUNDLE / "notarise.sh", "PBX Tray.app", "1.2.3"],
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert "SIGNING_IDENTITY: is not set" in done.stderr


def test_it_signs_for_the_hardened_runtime() -> None:
    for needed in (
        "--options runtime",
        "entitlements.plist",
        "notarytool submit",
        "stapler staple",
    ):
        assert needed in NOTARISE
    assert re.fullmatch(r"[A-Za-z0-9.-]+", macos.IDENTIFIER)
