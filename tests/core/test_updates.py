"""What a feed may say of newer versions, and what it may not make the app say."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.updates import Update, safe_address, update_in, update_notice

PAGE = "https://pbx.example.org/pbx-tray"


def feed(**said: object) -> str:
    return json.dumps(said)


@pytest.mark.parametrize(
    ("version", "running", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.0", True),
        ("1.0.0", "0.99.99", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
    ],
)
def test_a_version_is_newer_by_its_numbers(version: str, running: str, *, newer: bool) -> None:
    assert (update_in(feed(version=version), running) is not None) is newer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[" * 100_000,
        '["9.9.9"]',
        feed(),
        feed(version=9),
        feed(version="9.9"),
        feed(version="9.9.9-rc1"),
        feed(version="99999.0.0"),
        feed(version="9.9.9\n"),
        feed(version="٩.٩.٩"),
    ],
)
def test_a_feed_that_is_none_says_nothing(text: str) -> None:
    assert update_in(text, "0.1.0") is None


@pytest.mark.parametrize(
    "address",
    [
        "http://pbx.example.org/",
        "https://",
        "https:///path",
        "https://anna@pbx.example.org/",
        "https://pbx.example.org:port/",
        "https://pbx.example.org:99999/",
        "https://[pbx/",
        "https://pbx.example.org/two words",
        "https://pbx.example.org/\u202e",
        "javascript:alert(1)",
        "file:///etc/passwd",
        f"https://pbx.example.org/{'a' * 500}",
        None,
        7,
    ],
)
def test_only_an_encrypted_address_of_a_host_is_passed_on(address: object) -> None:
    assert safe_address(address) == ""
    assert update_in(feed(version="9.9.9", address=address), "0.1.0") == Update("9.9.9")


def test_the_notice_says_which_version_and_where() -> None:
    update = update_in(feed(version="9.9.9", address=PAGE), "0.1.0")
    assert update == Update("9.9.9", PAGE)
    notice = update_notice(update)
    assert notice.title == "PBX Tray 9.9.9 is there"
    assert PAGE in notice.body
    assert "whoever installed it" in update_notice(Update("9.9.9")).body


@given(
    st.text() | st.dictionaries(st.text(), st.text() | st.integers() | st.none()).map(json.dumps)
)
def test_whatever_a_feed_says_it_is_read_or_not_and_never_trips(text: str) -> None:
    found = update_in(text, "0.1.0")
    assert found is None or found.version > ""
