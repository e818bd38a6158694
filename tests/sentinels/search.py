"""The search for the sentinels in all that a row of the fault matrix leaves.

It looks through the row's folder, its log as it is before filtering, what it and the programs it
starts write, and its windows; through each private desktop at its end: its files, in which are the
programs' streams, and its notifications. A name and a number may be in the call log, in windows
and in notifications; a password and a key are allowed nowhere: their place is the password store,
which keeps them encrypted or in memory.
"""

from __future__ import annotations

import io
import logging
import subprocess
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.sentinels.values import PERSONAL, PLACES, hits, hits_in

_left: list[str] = []
_searches = pytest.StashKey["Search"]()
_TEXTS = ("windowTitle", "toolTip", "accessibleName", "statusTip", "placeholderText", "title")


class Search:
    """Gathers what one test says, shows and logs, from its making until `close`."""

    def __init__(self) -> None:
        self._log = io.StringIO()
        self._said: list[str | bytes] = []
        self._shown = ""
        self._stack = ExitStack()
        self._stack.enter_context(_logged_to(self._log))
        self._stack.enter_context(_told_by_programs(self._said))

    def look_at_windows(self) -> None:
        """Note what is to be read now."""
        self._shown += texts()

    def close(self, printed: str, folder: Path | None) -> list[str]:
        """End it; answer where which sentinel was found that may not be there."""
        self._stack.close()
        found = {
            "the log": hits(self._log.getvalue()),
            "what was printed": hits(printed),
            "what a program said": [hit for said in self._said for hit in hits(said)],
            "a window": hits(self._shown, PERSONAL),
        }
        leaks = [f"{hit} in {place}" for place, all_hits in found.items() for hit in all_hits]
        return leaks + (hits_in(folder, PERSONAL, PLACES) if folder else [])


@contextmanager
def _logged_to(stream: io.StringIO) -> Iterator[None]:
    """Have all that is logged written there, as it is before filtering."""
    root, handler = logging.getLogger(), logging.StreamHandler(stream)
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield
    root.removeHandler(handler)
    root.setLevel(level)


@contextmanager
def _told_by_programs(said: list[str | bytes]) -> Iterator[None]:
    """Have what programs write, and a test reads itself, noted there."""
    read = subprocess.Popen.communicate

    def noting(*arguments: Any, **options: Any) -> Any:
        streams = read(*arguments, **options)
        said.extend(stream for stream in streams if stream)
        return streams

    subprocess.Popen.communicate = noting  # type: ignore[method-assign]
    yield
    subprocess.Popen.communicate = read  # type: ignore[method-assign]


def texts() -> str:
    """Every text that a person can see or hear: of windows, fields, tooltips, menus."""
    return "\n".join(text for one in _widgets() for text in _texts_of(one))


def _widgets() -> Iterable[Any]:
    return QApplication.allWidgets() if isinstance(QApplication.instance(), QApplication) else ()


def _texts_of(one: Any) -> Iterator[str]:
    # A password field is shown as dots, which is its `displayText`.
    shown = "text" if one.property("displayText") is None else "displayText"
    yield from (str(one.property(name) or "") for name in (*_TEXTS, shown))
    yield from (action.text() for action in one.actions())


def keep(leaks: Iterable[str]) -> None:
    """Keep what a private desktop leaked: the test that is being ended fails."""
    _left.extend(leaks)


def kept() -> list[str]:
    """Take what was kept."""
    leaks = [*_left]
    _left.clear()
    return leaks


# What pytest calls, of each test


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Begin a search with a row of the matrix."""
    if item.get_closest_marker("row"):
        item.stash[_searches] = Search()
    yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Look at the windows before they go."""
    try:
        yield
    finally:
        if _searches in item.stash:
            item.stash[_searches].look_at_windows()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Have the row fail with what it leaked, and the matrix hear how much that is."""
    report = yield
    if call.when == "teardown":
        leaks = _leaks(item, report)
        if _searches in item.stash:
            _note_figure(report, "G16", len(leaks))
        if leaks and report.passed:
            report.outcome = "failed"
            report.longrepr = "Outside their place:\n  " + "\n  ".join(leaks)
    return report


def _note_figure(report: pytest.TestReport, name: str, value: float) -> None:
    report.user_properties.append(("figure", (name, value)))


def _leaks(item: pytest.Item, report: pytest.TestReport) -> list[str]:
    leaks = kept()
    if _searches in item.stash:
        folder = getattr(item, "funcargs", {}).get("tmp_path")
        leaks += item.stash[_searches].close(report.capstdout + report.capstderr, folder)
    return leaks
