"""The policy of a computer's administrator: read with care, and never in the way."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from pbx_tray.policy import Policy, policy_file, read_policy


def test_the_feed_is_taken_from_the_policy(tmp_path: Path) -> None:
    file = tmp_path / "policy.json"
    file.write_text('{"update_feed": "https://pbx.example.org/feed.json", "unknown": 1}')
    assert read_policy(file) == Policy("https://pbx.example.org/feed.json")


def test_without_a_policy_nothing_is_decided_and_nothing_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert read_policy(tmp_path / "policy.json") == Policy()
    assert caplog.records == []


@pytest.mark.parametrize(
    "text", ["", "no JSON", "[]", "7", "[" * 50_000, '{"update_feed": ' + " " * 70_000 + "1}"]
)
def test_a_policy_that_cannot_be_read_decides_nothing_and_the_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    file = tmp_path / "policy.json"
    file.write_text(text)
    with caplog.at_level(logging.WARNING):
        assert read_policy(file) == Policy()
    assert [record.message for record in caplog.records] == [
        "The policy cannot be read; it decides nothing"
    ]


@pytest.mark.parametrize("feed", ['"http://pbx.example.org/"', "7", '["https://x/"]'])
def test_a_feed_without_encryption_is_not_asked(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, feed: str
) -> None:
    file = tmp_path / "policy.json"
    file.write_text(f'{{"update_feed": {feed}}}')
    with caplog.at_level(logging.WARNING):
        assert read_policy(file) == Policy()
    assert len(caplog.records) == 1


def test_the_policy_lies_where_only_an_administrator_writes() -> None:
    assert policy_file().name == "policy.json"
    assert Path.home() not in policy_file().parents
