"""The policy of a computer's administrator: read with care, never in the way, and in force."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as few
from hypothesis import strategies as st

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.choices import (
    AlertChoices,
    CallChoices,
    ContactChoices,
    OpeningChoices,
    QuietChoices,
    ShownAs,
    UpdateChoices,
)
from pbx_tray.core.managed_account import ManagedAccount
from pbx_tray.core.presence import Presence
from pbx_tray.core.proxy import Proxy
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.plain_values import plain
from pbx_tray.policy import Policy
from pbx_tray.policy_file import policy_file, read_policy
from pbx_tray.settings import GROUPS, Settings

FEED = "https://pbx.example.org/feed.json"
GUIDE = Path(__file__).resolve().parents[2] / "packaging" / "README.md"


def decided(folder: Path, policy: object) -> Policy:
    file = folder / "policy.json"
    file.write_text(policy if isinstance(policy, str) else json.dumps(policy))
    return read_policy(file)


def strange(policy: Policy) -> list[str]:
    """Answer the places that are said not to be understood."""
    return policy.trouble.parts.split(", ") if policy.trouble else []


# What the file says


def test_values_are_read_as_the_settings_have_them(tmp_path: Path) -> None:
    policy = decided(
        tmp_path,
        {
            "version": 1,
            "presets": {
                "alerts": {"shown_as": "card"},
                "quiet": {"hours": [{"days": [6], "begins": "00:00"}], "always": ["112"]},
            },
            "locks": {"updates": {"feed": FEED}, "calls": {"outside_prefix": "0"}},
        },
    )
    assert policy.trouble is None
    assert policy.presets["alerts"] == {"shown_as": ShownAs.CARD}
    assert policy.presets["quiet"]["hours"][0].ends == "08:00"
    assert policy.locks == {"updates": {"feed": FEED}, "calls": {"outside_prefix": "0"}}


def test_the_account_is_read_part_by_part(tmp_path: Path) -> None:
    pin = "AB:" * 31 + "AB"
    account = {"address": "pbx.example.org", "ca_file": "/etc/ca.pem", "proxy": "system"}
    policy = decided(
        tmp_path, {"presets": {"account": {"pin": pin}}, "locks": {"account": account}}
    )
    assert policy.trouble is None
    assert policy.account == ManagedAccount(
        parse_address("pbx.example.org"),
        "/etc/ca.pem",
        "ab" * 32,
        Proxy(),
        frozenset({"address", "ca_file", "proxy"}),
    )


def test_a_feed_as_it_was_written_when_it_was_all_there_was_is_locked(tmp_path: Path) -> None:
    policy = decided(tmp_path, {"update_feed": FEED})
    assert policy.trouble is None
    assert policy.locks == {"updates": {"feed": FEED}}


def test_without_a_policy_nothing_is_decided_and_nothing_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert read_policy(tmp_path / "policy.json") == Policy()
    assert caplog.records == []


def test_the_policy_lies_where_only_an_administrator_writes() -> None:
    assert policy_file().name == "policy.json"
    assert Path.home() not in policy_file().parents


# What it says and is not understood


@pytest.mark.parametrize(
    "text",
    ["", "no JSON", "[]", "7", "null", "[" * 50_000, '{"locks": ' + " " * 70_000 + "{}}", '{"a'],
)
def test_a_policy_that_cannot_be_read_decides_nothing_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    with caplog.at_level(logging.WARNING):
        policy = decided(tmp_path, text)
    assert policy == replace(Policy(), trouble=policy.trouble)
    assert policy.trouble is not None
    assert "can't be read, so nothing of it holds" in policy.trouble.sentence
    assert str(tmp_path / "policy.json") in policy.trouble.sentence
    assert [record.message for record in caplog.records] == [
        "The policy cannot be read; it decides nothing"
    ]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has pipes that are files")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "policy.json")
    assert read_policy(tmp_path / "policy.json").trouble is not None


@pytest.mark.parametrize(
    ("policy", "where"),
    [
        ({"lock": {}}, ["lock"]),
        ({"version": 2}, ["version"]),
        ({"locks": []}, ["locks"]),
        ({"locks": {"alarms": {"sound": True}}}, ["locks.alarms"]),
        ({"locks": {"alerts": True}}, ["locks.alerts"]),
        ({"presets": {"alerts": {"sond": True}}}, ["presets.alerts.sond"]),
        ({"presets": {"alerts": {"sound": 1}}}, ["presets.alerts.sound"]),
        ({"locks": {"alerts": {"shown_as": "loud"}}}, ["locks.alerts.shown_as"]),
        ({"locks": {"quiet": {"always": ["112", 7]}}}, ["locks.quiet.always"]),
        ({"locks": {"quiet": {"hours": [{"days": [0], "bis": "9"}]}}}, ["locks.quiet.hours"]),
        ({"locks": {"quiet": {"until": 10**400}}}, ["locks.quiet.until"]),
        ({"locks": {"calls": {"outside_prefix": "zero"}}}, ["locks.calls.outside_prefix"]),
        ({"locks": {"calls": {"outside_prefix": [0]}}}, ["locks.calls.outside_prefix"]),
        ({"locks": {"updates": {"feed": "http://x.example"}}}, ["locks.updates.feed"]),
        ({"locks": {"account": {"address": "two words"}}}, ["locks.account.address"]),
        ({"locks": {"account": {"address": 7}}}, ["locks.account.address"]),
        ({"locks": {"account": {"ca_file": "here.pem"}}}, ["locks.account.ca_file"]),
        ({"locks": {"account": {"pin": "ab:cd"}}}, ["locks.account.pin"]),
        ({"locks": {"account": {"proxy": "ftp://x"}}}, ["locks.account.proxy"]),
        ({"locks": {"account": {"user": "anna"}}}, ["locks.account.user"]),
        ({"locks": {"status_words": {"Lunch": "eating"}}}, ["locks.status_words.Lunch"]),
        ({"update_feed": "http://x.example"}, ["locks.updates.feed"]),
    ],
)
def test_what_is_not_understood_is_named_and_the_rest_holds(
    tmp_path: Path, policy: dict[str, Any], where: list[str]
) -> None:
    sound = {"presets": {"contacts": {"files": ["/office.vcf"]}}}
    mixed = {**policy, "presets": {**sound["presets"], **policy.get("presets", {})}}
    if "update_feed" in policy:
        mixed = policy
    found = decided(tmp_path, mixed)
    assert strange(found) == where
    assert found.trouble is not None
    assert where[0] in found.trouble.sentence
    if "update_feed" not in policy:
        assert found.presets == {"contacts": {"files": ("/office.vcf",)}}
    assert found.locks == {}
    assert found.account == ManagedAccount()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
NAMES = sorted((g, f.name) for g in GROUPS for f in fields(getattr(Settings(), g)))
FIELDS = st.dictionaries(st.sampled_from([name for _, name in NAMES]), VALUES)


@few(max_examples=50)
@given(
    st.dictionaries(
        st.sampled_from(["version", "presets", "locks", "update_feed"]),
        VALUES | st.dictionaries(st.sampled_from([*GROUPS, "account"]), VALUES | FIELDS),
    )
)
def test_whatever_stands_in_it_the_app_has_settings(policy: dict[str, Any]) -> None:
    with TemporaryDirectory() as folder:
        kept = KeptSettings(Path(folder) / "own", decided(Path(folder), policy))
        assert kept.choose(AlertChoices(gentle=True))
        again = KeptSettings(Path(folder) / "own", kept.policy)
        assert again.value == kept.value


# What is in force

GROUP_VALUES = st.fixed_dictionaries(
    {
        "alerts": st.from_type(AlertChoices),
        "quiet": st.builds(QuietChoices, outside=st.booleans(), second_call=st.booleans()),
        "calls": st.from_type(CallChoices),
        "contacts": st.from_type(ContactChoices),
        "opening": st.from_type(OpeningChoices),
        "updates": st.builds(UpdateChoices, st.sampled_from(["", FEED])),
    }
)


@st.composite
def sections(draw: st.DrawFn) -> dict[str, dict[str, Any]]:
    """Some fields of some groups, with values."""
    groups = draw(GROUP_VALUES)
    found: dict[str, dict[str, Any]] = {}
    for group, name in draw(st.frozensets(st.sampled_from(NAMES))):
        if group in groups:
            found.setdefault(group, {})[name] = getattr(groups[group], name)
    return found


def of(policy: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {g: {n: plain(v) for n, v in named.items()} for g, named in policy.items()}


@few(max_examples=20)  # each writes the file two dozen times
@given(sections(), sections(), GROUP_VALUES)
def test_a_lock_goes_before_a_choice_and_a_choice_before_a_preset(
    presets: dict[str, dict[str, Any]],
    locks: dict[str, dict[str, Any]],
    chosen: dict[str, Any],
) -> None:
    """It holds at once and after a restart; without the locks what was chosen is back."""
    policy, unlocked = Policy(presets, locks), Policy(presets)
    with TemporaryDirectory() as place:
        folder = Path(place)
        first = KeptSettings(folder, unlocked)
        assert all(value_of(first, g, n) == presets[g][n] for g in presets for n in presets[g])
        for group in chosen.values():
            first.choose(group)
        kept = KeptSettings(folder, policy)
        for group in kept.value.groups:
            kept.choose(group)  # as a page hands it on, with what is locked in it
        for held in (kept, KeptSettings(folder, policy)):
            for group, name in NAMES:
                if group in chosen:
                    own = getattr(chosen[group], name)
                    assert value_of(held, group, name) == locks.get(group, {}).get(name, own)
        for group, value in chosen.items():
            assert getattr(KeptSettings(folder, unlocked).value, group) == value


def value_of(kept: KeptSettings, group: str, name: str) -> Any:
    return getattr(getattr(kept.value, group), name)


@given(sections())
def test_a_policy_that_is_written_down_is_read_back(locks: dict[str, dict[str, Any]]) -> None:
    locks = {g: {n: v for n, v in f.items() if n != "outside_prefix"} for g, f in locks.items()}
    with TemporaryDirectory() as place:
        policy = decided(Path(place), {"presets": of(locks), "locks": of(locks)})
    assert policy.trouble is None
    assert {g: f for g, f in policy.locks.items() if f} == {g: f for g, f in locks.items() if f}
    assert policy.presets == policy.locks


def test_a_preset_that_changes_is_followed_by_who_chose_nothing_else(tmp_path: Path) -> None:
    kept = KeptSettings(tmp_path, Policy({"alerts": {"sound": True}, "calls": {"region": "NL"}}))
    kept.choose(replace(kept.value.alerts, gentle=True))
    after = KeptSettings(tmp_path, Policy({"calls": {"region": "DE"}}))
    assert after.value.alerts == AlertChoices(gentle=True)
    assert after.value.calls.region == "DE"


def test_what_the_pbx_says_is_worded_for_a_whole_office(tmp_path: Path) -> None:
    policy = decided(
        tmp_path,
        {
            "presets": {"status_words": {"Lunch": "unavailable", "Desk": "available"}},
            "locks": {"status_words": {"Wrapping": "on a call"}},
        },
    )
    assert policy.trouble is None
    own = {"Desk": "unavailable", "Wrapping": "available"}
    settings.save(Settings(status_words=MappingProxyType(own)), tmp_path)
    kept = KeptSettings(tmp_path, policy)
    words = kept.value.words
    assert words["lunch"] is words["desk"] is Presence.UNAVAILABLE
    assert words["wrapping"] is Presence.ON_A_CALL
    kept.change(said_tray=True)
    assert settings.load(tmp_path).status_words == own


def test_whoever_is_signed_in_elsewhere_is_led_to_the_locked_address(tmp_path: Path) -> None:
    own = Account(parse_address("old.example.org"), "anna", "anna", pin="ab" * 32)
    settings.save(Settings(account=own), tmp_path)
    office = parse_address("pbx.example.org")
    locked = ManagedAccount(office, "/ca.pem", locked=frozenset({"address", "ca_file"}))
    kept = KeptSettings(tmp_path, Policy(account=locked))
    assert kept.value.account == Account(office, "anna", "anna", "/ca.pem")
    kept.change(said_tray=True)
    assert settings.load(tmp_path).account == own


# What administrators read


def test_the_example_for_administrators_is_understood_whole(tmp_path: Path) -> None:
    guide = GUIDE.read_text(encoding="utf-8").partition("## Policy")[2].partition("\n## ")[0]
    lines = [line for line in guide.splitlines() if line.startswith("    ")]
    policy = decided(tmp_path, "\n".join(lines))
    assert policy.trouble is None
    assert policy.account.locked == {"address", "ca_file", "proxy"}
    assert policy.presets.keys() | policy.locks.keys() <= {*GROUPS}


@pytest.mark.parametrize("name", [f"{group}.{name}" for group, name in NAMES])
def test_each_setting_is_in_the_table_for_administrators(name: str) -> None:
    assert f"`{name}`" in GUIDE.read_text(encoding="utf-8")
