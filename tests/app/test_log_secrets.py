"""No secret gets into the log, in whatever form and on whatever way; and no exception's text."""

import json
import logging
import os
import re
import stat
import sys
import threading
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray import logs
from pbx_tray.core.calls import Call, Party
from pbx_tray.core.events import CallRang, Numbered
from pbx_tray.core.link import Live
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Rang
from pbx_tray.gist import gist
from pbx_tray.hidden import STARS, hide, without_secrets

logger = logging.getLogger("pbx_tray.a_test")

SECRET = "pä55 wörd/+?=:%s{0}"
SECRETS = st.text(st.characters(exclude_categories=["Cs"]), min_size=4, max_size=40)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    root, urllib3 = logging.getLogger(), logging.getLogger("urllib3")
    levels = root.level, urllib3.level
    monkeypatch.setattr(logging, "raiseExceptions", True)
    hide(SECRET)
    logs.begin(tmp_path, to_terminal=False)
    yield tmp_path / "pbx-tray.log"
    logs.end()
    root.setLevel(levels[0])
    urllib3.setLevel(levels[1])


@given(SECRETS, st.text(max_size=8), st.text(max_size=8))
def test_a_hidden_secret_is_in_no_text_however_it_is_written(
    secret: str, before: str, after: str
) -> None:
    hide(secret)
    raw = secret.encode()
    in_bytes = f"{before}{secret}{after}".encode()
    for text, written in [
        (f"{before}{secret}{after}", secret),
        (repr({"password": secret}), repr(secret)[1:-1]),
        (json.dumps([before, secret]), json.dumps(secret)[1:-1]),
        (repr(raw), repr(raw)[2:-1]),
        (f"https://x/?key={quote(secret, safe='')}&a=b", quote(secret, safe="")),
        (f"https://x/?key={quote_plus(secret).lower()}", quote_plus(secret).lower()),
    ]:
        left = without_secrets(text)
        assert "***" in left
        assert written not in left.replace("***", "\0")
    for encode in (b64encode, urlsafe_b64encode):
        told = without_secrets(encode(in_bytes).decode()).replace("-", "+").replace("_", "/")
        for part in told.split("***"):
            # What is left of it at the edges belongs to what stood before and after.
            kept = part.strip("=")
            assert raw not in b64decode(kept[: len(kept) // 4 * 4])


def test_a_message_its_arguments_and_what_was_raised_lose_their_secrets(log: Path) -> None:
    logger.warning("asked with %s", SECRET)
    logger.warning(f"asked with {SECRET}")  # noqa: G004 - that is what is tried here
    logger.warning(
        "%r", {"Authorization": "Basic " + b64encode(f"sanne:{SECRET}".encode()).decode()}
    )
    logging.getLogger(SECRET).error("a logger of that name")
    try:
        int(SECRET)
    except ValueError:
        logger.exception("It failed")
    written = log.read_text(encoding="utf-8")
    assert written.count("\n") == 5
    assert SECRET not in written
    assert b64encode(SECRET.encode()).decode()[:8] not in written
    assert "It failed" in written
    assert "ValueError < test_log_secrets.py:" in written


def test_what_nobody_catches_is_logged_by_its_place_and_not_by_its_words(
    capsys: pytest.CaptureFixture[str], log: Path
) -> None:
    def fail() -> None:
        name = "Harriet"
        raise KeyError(name)

    logs.end()
    logs.begin(log.parent, to_terminal=False)  # again: here standard error is the one we read
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    try:
        fail()
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    written = log.read_text(encoding="utf-8") + capsys.readouterr().err
    assert written.count("Nobody caught this") == 4  # two, in the file and on the terminal
    assert written.count("KeyError < test_log_secrets.py:") == 4
    assert "Harriet" not in written


def test_the_hooks_are_put_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    logs.begin(tmp_path, to_terminal=False)
    logs.end()
    assert before == (sys.excepthook, threading.excepthook, sys.unraisablehook)


def test_a_call_is_logged_by_a_mark_and_nobody_by_name_or_number() -> None:
    caller = Party(number="+442079460101", name="Harriet")
    event = CallRang(Call("1700000000.17", caller=caller))
    alert = Rang("call:1:1700000000.17", Caller("Harriet", "+442079460101"))
    state = PbxState()
    update = Update(Live(0.0), state, state, (Numbered(1, event, "{}"),), (alert,))
    line = gist(update)
    assert line.count(logs.mark("1700000000.17")) == 2
    for personal in ("Harriet", "2079460101", "1700000000"):
        assert personal not in line


def test_a_mark_is_eight_letters_and_each_call_has_its_own() -> None:
    marks = {logs.mark(str(number)) for number in range(1000)}
    assert len(marks) == 1000
    assert all(len(mark) == 8 and mark.isalpha() for mark in marks)


@pytest.mark.parametrize("number", ["+447700900461", "020 794 0461", "(020) 794-0461"])
def test_a_number_that_is_logged_by_mistake_is_shortened(log: Path, number: str) -> None:
    logger.warning("call from %s, tried 3 times", number)
    assert log.read_text(encoding="utf-8").endswith("…61, tried 3 times\n")


def test_a_secret_that_holds_a_number_is_kept_out_whole(log: Path) -> None:
    hide("pass-0612345678-word")
    logger.warning("asked with pass-0612345678-word")
    assert log.read_text(encoding="utf-8").endswith(": asked with ***\n")


def test_when_it_was_said_stays_to_the_millisecond(log: Path) -> None:
    logger.warning("a thing happened")
    when = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} WARNING pbx_tray.a_test: a thing happened\n"
    assert re.fullmatch(when, log.read_text(encoding="utf-8"))


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        logs.begin(tmp_path, to_terminal=False)
    finally:
        os.umask(before)
        logs.end()
    assert stat.S_IMODE((tmp_path / "pbx-tray.log").stat().st_mode) == 0o600


def test_of_tokens_that_come_and_go_the_newest_are_hidden() -> None:
    tokens = [f"token-{number:04}-of-many" for number in range(100)]
    for token in tokens:
        hide(token)
    assert without_secrets(f"{tokens[-1]} {tokens[-30]}") == f"{STARS} {STARS}"
    assert without_secrets(tokens[0]) == tokens[0]


def test_what_is_hidden_at_each_use_stays_hidden() -> None:
    for number in range(100):
        hide("used-again-and-again")
        hide(f"another-{number:04}-of-many")
        assert without_secrets("used-again-and-again") == STARS
