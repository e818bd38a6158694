"""What is remembered between two starts, and that nothing of it is ever lost in silence."""

import dataclasses
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.accounts import with_account
from pbx_tray.core.choices import (
    AlertChoices,
    CallChoices,
    ContactChoices,
    OpeningChoices,
    QuietChoices,
    UpdateChoices,
)
from pbx_tray.core.presence import STATUS_WORDS, Presence
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.settings import Settings

ACCOUNT = Account(parse_address("http://pbx.example.org:8088"), "anna", "anna", "/ca.pem")
WRITTEN = {
    "address": "http://pbx.example.org:8088",
    "user": "anna",
    "me": "anna",
    "ca_file": "/ca.pem",
    "pin": None,
    "proxy": None,
    "by_token": False,
}
ADDRESSES = st.sampled_from(
    ["pbx.example.org", "http://127.0.0.1:8088", "https://[::1]:444", "bücher.example"]
).map(parse_address)
TEXTS = st.none() | st.text()
PROXIES = st.sampled_from(["none", "system", "proxy:3128", "office%5Cjan@[::1]"]).map(parse_proxy)
ACCOUNTS = st.builds(
    Account, ADDRESSES, TEXTS, TEXTS, TEXTS, TEXTS, PROXIES, by_token=st.booleans()
)
SETTINGS = st.builds(
    Settings,
    account=st.none() | ACCOUNTS,
    accounts=st.lists(ACCOUNTS, unique_by=lambda account: account.key).map(tuple),
    place=st.text(),
    said_tray=st.booleans(),
    status_words=st.dictionaries(st.text(), st.text()).map(MappingProxyType),
    alerts=st.from_type(AlertChoices),
    quiet=st.builds(
        QuietChoices, until=st.none() | st.floats(allow_nan=False, allow_infinity=False)
    ),
    calls=st.from_type(CallChoices),
    contacts=st.from_type(ContactChoices),
    opening=st.from_type(OpeningChoices),
    updates=st.from_type(UpdateChoices),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
NAMES = [field.name for field in dataclasses.fields(Settings)]


@given(SETTINGS)
def test_what_was_saved_is_what_is_loaded(kept: Settings) -> None:
    with TemporaryDirectory() as folder:
        settings.save(kept, Path(folder))
        assert settings.read(Path(folder)) == (kept, None)


@pytest.mark.row(79)
@given(st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_whatever_stands_in_the_file_settings_come_of_it(kept: dict[str, object]) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_text(json.dumps({"version": 1, **kept}))
        found = settings.load(Path(folder))
        settings.save(found, Path(folder))
        assert settings.read(Path(folder)) == (found, None)
        assert found.words.keys() >= STATUS_WORDS.keys()


def test_where_nothing_was_saved_there_are_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "not there") == Settings()
    assert list(tmp_path.iterdir()) == []


def test_a_word_of_the_pbx_can_be_given_a_meaning(tmp_path: Path) -> None:
    words = {"Out to Lunch": Presence.UNAVAILABLE.value, "Gone": "no such presence"}
    settings.save(Settings(status_words=MappingProxyType(words)), tmp_path)
    found = settings.load(tmp_path).words
    assert found["out to lunch"] is Presence.UNAVAILABLE
    assert "gone" not in found


# In a process of its own: the limit would also hold for what the test run itself writes.
ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from pbx_tray import settings
resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))
try:
    settings.save(settings.Settings(place="a new place"), Path(sys.argv[1]))
except OSError:
    sys.exit(7)
"""


@pytest.mark.row(80)
@pytest.mark.skipif(os.name != "posix", reason="only POSIX can limit a file")
def test_a_disk_that_takes_nothing_leaves_the_old_settings_and_no_remains(tmp_path: Path) -> None:
    settings.save(Settings(account=ACCOUNT), tmp_path)
    ended = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path)], check=False, timeout=30
    )
    assert ended.returncode == 7
    assert settings.load(tmp_path) == Settings(account=ACCOUNT)
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_nobody_else_can_read_them_whatever_the_umask_says(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "pbx-tray"
    before = os.umask(0)
    try:
        settings.save(Settings(account=ACCOUNT), folder)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "settings.json").stat().st_mode) == 0o600


def test_what_nobody_chose_is_not_in_the_file(tmp_path: Path) -> None:
    settings.save(Settings(alerts=AlertChoices(sound=True, card_place="top left")), tmp_path)
    kept = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert kept["version"] == 2
    assert kept["alerts"] == {"sound": True, "card_place": "top left"}
    assert kept.keys().isdisjoint({"quiet", "calls", "contacts", "opening", "updates"})


def test_an_account_is_kept_without_any_secret(tmp_path: Path) -> None:
    settings.save(Settings(account=ACCOUNT), tmp_path)
    kept = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert kept.keys() == {
        *("version", "account", "accounts", "place", "said_tray", "status_words")
    }
    assert kept["account"] == WRITTEN
    assert kept["accounts"] == [WRITTEN]


def test_a_file_of_when_there_was_one_account_lists_that_one(tmp_path: Path) -> None:
    file = {"version": 1, "account": WRITTEN}
    (tmp_path / "settings.json").write_text(json.dumps(file), encoding="utf-8")
    found = settings.load(tmp_path)
    assert found == Settings(account=ACCOUNT)
    assert found.accounts == (ACCOUNT,)


@given(SETTINGS)
def test_who_is_followed_is_one_of_those_who_are_listed(kept: Settings) -> None:
    keys = [account.key for account in kept.accounts]
    assert kept.account is None or kept.account in kept.accounts
    assert len(set(keys)) == len(keys)


def test_an_account_that_cannot_be_read_takes_no_other_with_it(tmp_path: Path) -> None:
    listed = [{"address": "no host"}, None, WRITTEN, {**WRITTEN, "me": "somebody else"}]
    file = {"version": 1, "account": WRITTEN, "accounts": listed}
    (tmp_path / "settings.json").write_text(json.dumps(file), encoding="utf-8")
    assert settings.load(tmp_path).accounts == (ACCOUNT,)


def test_another_account_leaves_those_that_wait_as_they_are(tmp_path: Path) -> None:
    other = Account(parse_address("home.example.org"), "bram")
    settings.save(dataclasses.replace(Settings(account=ACCOUNT), account=other), tmp_path)
    found = settings.load(tmp_path)
    assert found.account == other
    assert found.accounts == with_account([ACCOUNT], other) == (ACCOUNT, other)


@pytest.mark.skipif(sys.platform != "linux", reason="the places are Linux's")
def test_everything_lies_where_linux_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert settings.data_folder() == tmp_path / ".local" / "share" / "pbx-tray"
    assert settings.config_folder() == tmp_path / ".config" / "pbx-tray"
    assert settings.log_folder() == tmp_path / ".local" / "state" / "pbx-tray"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert settings.config_folder() == tmp_path / "config" / "pbx-tray"
    assert settings.log_folder() == tmp_path / "state" / "pbx-tray"


def test_a_folder_that_was_chosen_holds_everything(tmp_path: Path) -> None:
    assert settings.config_folder(str(tmp_path)) == tmp_path
    assert settings.log_folder(str(tmp_path)) == tmp_path
    assert settings.data_folder(str(tmp_path)) == tmp_path
