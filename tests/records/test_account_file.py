"""A file with one value for each account: whole, private, and never lost without a word."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from pbx_tray.records.account_file import AccountFile

HERE, THERE = "https://pbx.example:443/sanne", "https://other.example:443/sanne"
SECRET = "speaks Polish with her sister"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "notes.json"


def test_each_account_has_a_value_of_its_own(path: Path) -> None:
    file = AccountFile(path)
    assert file.load(HERE) is None
    file.save(HERE, {"u1": SECRET})
    file.save(THERE, ["anything"])
    assert AccountFile(path).load(HERE) == {"u1": SECRET}
    assert AccountFile(path).load(THERE) == ["anything"]


def test_it_is_its_owners_alone(path: Path) -> None:
    AccountFile(path).save(HERE, SECRET)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"version": 2, "accounts": {}}',
        b'{"version": 1}',
        b"[" * 9999,
    ],
)
def test_what_cannot_be_understood_is_set_aside_and_kept(
    path: Path, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        AccountFile(path).save(HERE, SECRET)
    assert path.with_name("notes.json.damaged").read_bytes() == damage
    assert AccountFile(path).load(HERE) == SECRET
    assert [record.message for record in caplog.records] == [
        "notes.json could not be read; it is kept as .damaged"
    ]


def test_what_cannot_be_read_is_never_written_over(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(OSError, match=r"notes\.json"):
        AccountFile(path).save(HERE, SECRET)
