"""What is gathered for somebody who helps, and where it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.contacts import Contact, ContactFile, Contacts
from pbx_tray.core.directory import User
from pbx_tray.core.link import Connecting, Link, Live, Retrying, Unreachable
from pbx_tray.core.parts import Part
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.core.state import PbxState
from pbx_tray.core.table import Table
from pbx_tray.core.told_file import ToldFiles
from pbx_tray.diagnostics.gathering import Gathering
from pbx_tray.diagnostics.recent_answers import RecentAnswers
from pbx_tray.diagnostics.situation import Situation

PARTS = (Part("PBX Tray", "0.1.0", "Free."), Part("Qt", "6.8.3", "Free, too."))
ANNA = Account(
    parse_address("pbx.example.org"), "anna.smit", proxy=parse_proxy("gate%5Ckeeper@proxy-host:1")
)
SITUATION = Situation(
    (ANNA,),
    ANNA,
    Live(1_000.0),
    PbxState(users=Table([("u", User("u", "harriet", "Harriet Lane"))])),
    Contacts(
        (Contact("Oğuz Kaya", company="Zonnebloem B.V."),), files=(ContactFile("/data/a.vcf"),)
    ),
    ("Desktop: one that is known",),
)
BEFORE = "2026-11-23 18:45:26,123 INFO pbx_tray.feed: "


def gather(folder: Path, situation: Situation = SITUATION) -> ToldFiles:
    return Gathering(folder, folder, RecentAnswers()).files(situation, PARTS)


def told(folder: Path, name: str, situation: Situation = SITUATION) -> str:
    return next(file.text for file in gather(folder, situation) if file.name == name)


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (None, "Line: nobody is signed in"),
        (Connecting(1_000.0), "Line: Connecting since "),
        (Live(1_000.0), "Line: Live since "),
        (Retrying(Unreachable(), 1_000.0, None), "Unreachable; last good answer: never"),
        (Retrying(Unreachable(), 1_000.0, 900.0), "Unreachable; last good answer: 1970-01-01"),
    ],
)
def test_the_system_is_told_with_versions_and_how_the_line_stands(
    tmp_path: Path, link: Link | None, said: str
) -> None:
    situation = Situation((ANNA,), ANNA, link, SITUATION.state, SITUATION.contacts, ("A line",))
    text = told(tmp_path, "system.txt", situation)
    assert text.startswith("PBX Tray 0.1.0\nQt 6.8.3\nSystem: ")
    assert said in text
    for line in ("Accounts: 1", "Through a proxy: yes", "Users: 1, phones: 0, calls: 0", "A line"):
        assert f"{line}\n" in text


def test_no_name_and_no_place_that_is_known_is_left_in_the_log(tmp_path: Path) -> None:
    named = ("anna.smit", "Harriet", "LANE", "Oğuz", "zonnebloem", "pbx.example.org", "/data/a.vcf")
    lines = [f"{BEFORE}{name} was here\n" for name in (*named, "gate\\keeper", "proxy-host")]
    (tmp_path / "pbx-tray.log").write_text("".join(lines), encoding="utf-8")
    text = told(tmp_path, "log.txt")
    assert [line for line in text.splitlines() if line.endswith(" was here")] == text.splitlines()
    assert text.count(BEFORE) == len(lines)
    for name in (*named, "smit", "gate", "keeper", "proxy-host"):
        assert name.casefold() not in text.casefold()


def test_what_says_when_and_where_it_was_logged_stays_whoever_is_called_so(tmp_path: Path) -> None:
    (tmp_path / "pbx-tray.log").write_text(f"{BEFORE}3 events\n", encoding="utf-8")
    called = Contacts((Contact("Feed Info", company="Pbx Tray"),))
    situation = Situation((), None, None, PbxState(), called)
    assert told(tmp_path, "log.txt", situation) == f"{BEFORE}3 events\n"


def test_a_line_that_nobody_here_has_logged_is_kept_clean_from_its_beginning(
    tmp_path: Path,
) -> None:
    line = "Harriet pbx_tray: +31207940101\n"
    (tmp_path / "pbx-tray.log").write_text(line, encoding="utf-8")
    text = told(tmp_path, "log.txt")
    assert "Harriet" not in text
    assert text.endswith(" pbx_tray: …01\n")


def test_the_newest_of_the_log_is_told_across_its_files(tmp_path: Path) -> None:
    for name, text in (
        ("pbx-tray.log.2", "oldest"),
        ("pbx-tray.log.1", "older"),
        ("pbx-tray.log", "new"),
    ):
        (tmp_path / name).write_text(f"{BEFORE}{text}\n", encoding="utf-8")
    assert told(tmp_path, "log.txt") == "".join(
        f"{BEFORE}{text}\n" for text in ("oldest", "older", "new")
    )
    (tmp_path / "pbx-tray.log.1").write_text(f"{BEFORE}older\n" * 20_000, encoding="utf-8")
    text = told(tmp_path, "log.txt")
    assert text.endswith(f"{BEFORE}new\n")
    assert len(text) <= 256 * 1024
    assert "oldest" not in text


def test_the_same_name_has_the_same_stand_in_in_every_file(tmp_path: Path) -> None:
    settings.save(settings.Settings(account=ANNA), tmp_path)
    (tmp_path / "pbx-tray.log").write_text(f"{BEFORE}pbx.example.org\n", encoding="utf-8")
    files = {file.name: file.text for file in gather(tmp_path)}
    stand_in = files["log.txt"].removeprefix(BEFORE).strip()
    assert stand_in != "pbx.example.org"
    assert stand_in not in {file.text.strip() for file in gather(tmp_path)}  # another time, another


@pytest.mark.parametrize("content", [None, b"{", b"\xff", b"[]"])
def test_settings_that_cannot_be_read_are_told_of_in_a_line(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "settings.json").write_bytes(content)
    assert told(tmp_path, "settings.json").count("\n") == 1
    assert told(tmp_path, "log.txt") == told(tmp_path, "events.jsonl") == ""
