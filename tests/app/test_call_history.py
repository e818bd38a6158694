"""The call log, from the PBX to the window and the tray."""

from __future__ import annotations

import csv
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from pbx_tray.call_history import CallHistory
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.directory import User
from pbx_tray.core.link import Live
from pbx_tray.core.logged import LoggedCall, Outcome
from pbx_tray.core.naming import Naming
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.core.wants import Update
from pbx_tray.qt.call_log_window import CallLogWindow
from pbx_tray.records.call_log import FILE
from pbx_tray.records.files import OWN_CONTACTS
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

NUMBER = "+442079460101"
PATIENCE_MS = 10_000


class Desk:
    """An account that is followed, and its call history."""

    def __init__(self, pbx: Simulator, folder: Path, naming: Naming) -> None:
        self.pbx = pbx
        self.folder = folder
        self.live = False
        self.unseen: list[int] = []
        self.session = Session(STATUS_WORDS, Refusals(folder), calls=folder)
        self.history = CallHistory(folder, naming=lambda: naming)
        self.session.updated.connect(self.history.take)
        self.session.updated.connect(self._note)
        self.history.unseen_changed.connect(self.unseen.append)
        account = Account(parse_address(pbx.url), "sanne", "sanne")
        self.session.begin(account, PASSWORD)
        self.history.follow(account.key)

    def _note(self, update: Update) -> None:
        self.live = self.live or isinstance(update.link, Live)

    @property
    def window(self) -> CallLogWindow:
        assert self.history._window is not None
        return self.history._window

    @property
    def calls(self) -> list[LoggedCall]:
        model = self.window._model
        rows = (model.row_at(row) for row in range(model.rowCount()))
        return [row for row in rows if isinstance(row, LoggedCall)]

    def miss(self, number: str = NUMBER) -> None:
        exchange = self.pbx.exchange
        exchange.finish(exchange.ring("sanne", number=number, name="Harriet"))

    def stop(self) -> None:
        self.session.stop()
        delete(self.history)
        self.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def delete(history: CallHistory) -> None:
    """End it, and delete it here and now: not whenever garbage is collected."""
    history.stop()
    if history._window is not None:
        history._window.deleteLater()
    history.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda so: qtbot.waitUntil(so, timeout=PATIENCE_MS)


@pytest.fixture
def desk(tmp_path: Path, wait: Wait) -> Iterator[Desk]:
    harriet = User("u", "x", "Harriet Lane", NUMBER)
    with ExitStack() as stack:
        pbx = stack.enter_context(sentinel_pbx(Exchange(12, picks_up_after=0.01)))
        desk = Desk(pbx, tmp_path, Naming({"u": harriet}))
        stack.callback(desk.stop)
        wait(lambda: desk.live)
        yield desk


def test_a_missed_call_is_counted_until_it_is_looked_at(desk: Desk, wait: Wait) -> None:
    desk.miss()
    wait(lambda: desk.unseen == [1])
    desk.miss()
    wait(lambda: desk.unseen == [1, 2])
    desk.history.show()
    wait(lambda: desk.unseen == [1, 2, 0])
    assert [call.outcome for call in desk.calls] == [Outcome.MISSED] * 2


def test_what_was_missed_is_counted_by_the_next_run_too(
    desk: Desk, wait: Wait, tmp_path: Path
) -> None:
    desk.miss()
    wait(lambda: desk.unseen == [1])
    counted: list[int] = []
    again = CallHistory(tmp_path)
    again.unseen_changed.connect(counted.append)
    again.follow(Account(parse_address(desk.pbx.url), "sanne", "sanne").key)
    wait(lambda: counted == [1])
    again.follow("")
    wait(lambda: counted == [1, 0])
    delete(again)


def test_calling_back_needs_no_more_looking(desk: Desk, wait: Wait) -> None:
    desk.miss()
    wait(lambda: desk.unseen == [1])
    desk.pbx.exchange.originate("sanne", NUMBER)
    wait(lambda: desk.unseen == [1, 0])


def test_the_window_follows_what_happens_and_names_callers_as_all_others_do(
    desk: Desk, wait: Wait
) -> None:
    desk.history.show()
    call = desk.pbx.exchange.ring("sanne", "jonas", number=NUMBER, name="Harriet")
    wait(lambda: [c.outcome for c in desk.calls] == [Outcome.RINGING])
    assert desk.calls[0].name == "Harriet Lane"
    assert desk.calls[0].shown == "+44 20 7946 0101"
    assert desk.calls[0].called == "+31 20 123 4500"
    assert desk.window.windowTitle() == "Call history"
    desk.pbx.exchange.answer(call, by="jonas")
    wait(lambda: [c.outcome for c in desk.calls] == [Outcome.ELSEWHERE])
    wait(lambda: desk.window._filter.itemText(3) == "Answered elsewhere (1)")
    desk.window._search.setText("harriet")
    wait(lambda: len(desk.calls) == 1)
    desk.window._search.setText("nobody")
    wait(lambda: desk.calls == [] and bool(desk.window._empty.words))


def test_a_story_is_told_from_any_thread(desk: Desk, wait: Wait) -> None:
    desk.miss()
    wait(lambda: desk.unseen == [1])
    told: list[object] = []
    thread = threading.Thread(target=lambda: told.append(desk.history.story(NUMBER)))
    thread.start()
    thread.join()
    assert getattr(told[0], "times_today", None) == 1


def test_all_calls_are_cleared_once_that_is_confirmed(desk: Desk, wait: Wait) -> None:
    desk.miss()
    desk.history.show()
    wait(lambda: len(desk.calls) == 1)
    desk.window.clear_wanted.emit()
    question = desk.window.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    next(b for b in question.buttons() if b.text() == "Clear").click()
    wait(lambda: desk.calls == [] and desk.window._told.text == "All calls are cleared.")
    assert NUMBER.encode() not in (desk.folder / FILE).read_bytes()
    desk.miss()
    wait(lambda: len(desk.calls) == 1)


@pytest.mark.row(73)
def test_calls_are_exported_into_a_table(desk: Desk, wait: Wait, tmp_path: Path) -> None:
    desk.pbx.exchange.finish(desk.pbx.exchange.ring("sanne", number=NUMBER, name="=HYPERLINK(1)"))
    desk.history.show()
    wait(lambda: len(desk.calls) == 1)
    desk.window.export_wanted.emit(desk.window._wanted)
    dialog = desk.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "table.csv"))
    dialog.reject()
    wait(lambda: desk.window._told.text == "Exported 1 call.")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["Name"], row["Number"]) == ("'=HYPERLINK(1)", f"'{NUMBER}")
    assert row["Outcome"] == "Missed"


def test_where_a_file_can_not_be_written_it_is_said(desk: Desk, wait: Wait, tmp_path: Path) -> None:
    desk.history.show()
    desk.history._export(desk.window._wanted, tmp_path / "no" / "such" / "table.csv")
    wait(lambda: desk.window._hint.text.startswith("The calls could not be written"))


def test_a_caller_is_added_to_the_contacts_that_are_kept_here(desk: Desk, wait: Wait) -> None:
    desk.miss()
    desk.history.show()
    wait(lambda: len(desk.calls) == 1)
    for name in ("Harriet; Lane", "Her office"):
        desk.window.contact_wanted.emit(desk.calls[0])
        dialog = desk.window.findChildren(QInputDialog)[-1]
        dialog.setTextValue(name)
        dialog.accept()
        wait(lambda: desk.window._told.text == "Added to your contacts.")
        desk.window.tell("")
    text = (desk.folder / OWN_CONTACTS).read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == text.count(f"TEL:{NUMBER}") == 2
    assert "FN:Harriet\\; Lane" in text


def test_a_log_that_can_not_be_read_is_said_and_read_again(
    desk: Desk, wait: Wait, tmp_path: Path
) -> None:
    desk.miss()
    wait(lambda: desk.unseen == [1])
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE).write_bytes(b"garbage" * 1000)
    history = CallHistory(other)
    history.follow(Account(parse_address(desk.pbx.url), "sanne", "sanne").key)
    history.show()
    window = history._window
    assert window is not None
    wait(lambda: window._hint.text.startswith("The call history can't be read"))
    assert history.story(NUMBER) is None
    (other / FILE).unlink()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("VACUUM INTO ?", (str(other / FILE),))
    window.refresh()
    wait(lambda: window._model.newest is not None)
    assert window._hint.text == ""
    delete(history)
