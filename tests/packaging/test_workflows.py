"""The workflows: what they may do, and that what they run is what was looked at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
WORKFLOWS = sorted((CHECKOUT / ".github" / "workflows").glob("*.yml"))


def texts() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in WORKFLOWS}


each = pytest.mark.parametrize("name", sorted(texts()))


def test_there_are_workflows_to_check_bundle_and_release_and_one_for_each_week() -> None:
    assert set(texts()) == {"check", "bundle", "release", "weekly"}


@each
def test_every_action_is_pinned_by_its_hash_and_says_its_version(name: str) -> None:
    used = re.findall(r"uses: (\S+)(.*)", texts()[name])
    assert used
    for action, comment in used:
        if not action.startswith("./"):
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action)
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment)


def test_an_action_has_the_same_hash_everywhere() -> None:
    used = {pin for text in texts().values() for pin in re.findall(r"uses: (\S+@\w+)", text)}
    assert len(used) == len({pin.partition("@")[0] for pin in used})


@each
def test_it_may_only_read_unless_a_job_needs_more(name: str) -> None:
    top, _, jobs = texts()[name].partition("\njobs:\n")
    assert re.search(r"(?m)^permissions:\n  contents: read$", top)
    assert "write" not in top
    if name != "release":
        assert ": write" not in jobs
    for line in re.findall(r"(?m)^ +[\w-]+: write.*$", jobs):
        assert " # " in line, f"{line.strip()} has no reason"


@each
def test_a_checkout_leaves_no_credentials_behind(name: str) -> None:
    text = texts()[name]
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


@each
def test_nothing_that_a_stranger_writes_is_put_into_a_script(name: str) -> None:
    scripts = re.findall(r"(?m)^ +(?:- )?run: (.*(?:\n {10,}.*)*)", texts()[name])
    assert [script for script in scripts if "${{" in script] == []


@each
def test_every_job_ends_some_time(name: str) -> None:
    text = texts()[name]
    jobs = text.count("\n    runs-on: ")
    assert text.count("\n    timeout-minutes: ") == jobs


def test_the_scripts_they_start_are_there() -> None:
    named = {p for t in texts().values() for p in re.findall(r"\bpackaging[/\\][\w./\\-]+\.\w+", t)}
    assert named
    for place in named:
        assert (CHECKOUT / place.replace("\\", "/")).is_file(), place


def test_the_tests_run_on_three_systems_with_the_lowest_and_the_highest_pair() -> None:
    text = texts()["check"]
    assert "[ubuntu-24.04, windows-2022, macos-14]" in text
    assert re.findall(r"versions: (\w+)", text) == ["lowest", "newest"]
    assert "packaging/lowest.py" in text


def test_the_bundle_is_built_for_a_change_of_anything_that_is_in_it() -> None:
    (paths,) = re.findall(r"(?m)^    paths: \[(.+)\]$", texts()["bundle"])
    built_of = {"packaging/**", "pbx_tray/**", "resources/**", "pyproject.toml"}
    assert built_of <= set(paths.split(", "))


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_the_app_that_was_built_is_started_and_asked_to_quit(system: str) -> None:
    (job,) = re.findall(rf"(?ms)^  {system}:\n(.+?)(?=^  \w+:\n|\Z)", texts()["bundle"])
    assert "--demo" in job
    assert not re.search(r"(?i)stop-process|taskkill", job)
    asked = {"windows": "SendKeys('^q')", "macos": 'kill -TERM "$app"'}[system]
    assert asked in job


def test_a_release_has_checksums_a_bill_of_materials_and_provenance() -> None:
    assert "sha256sum" in texts()["release"]
    assert "attest-build-provenance" in texts()["release"]
    assert texts()["bundle"].count("dist/*.cdx.json") == 3


def test_each_week_the_locked_packages_are_audited_and_each_rule_is_taken_out() -> None:
    text = texts()["weekly"]
    assert re.search(r'(?m)^  schedule:\n    - cron: "\d+ \d+ \* \* [0-6]"$', text)
    assert re.search(
        r"(?m)^ +sed .* packaging/bundle/lock\.txt > (.+)\n +pip-audit .* -r \1$", text
    )
    assert "run: python3 packaging/start.py mutants" in text


def test_the_audit_is_of_the_packages_of_every_system() -> None:
    found = re.search(r"sed 's/(.+)/ /' packaging/bundle/lock\.txt", texts()["weekly"])
    assert found
    lock = (CHECKOUT / "packaging" / "bundle" / "lock.txt").read_text(encoding="utf-8")
    locked = [line for line in lock.splitlines() if "==" in line]
    audited = [re.sub(found[1], " ", line) for line in locked]
    assert any("sys_platform" in line for line in locked)
    assert audited == [line.split()[0] + " \\" for line in locked]
