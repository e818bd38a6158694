"""The contacts in use follow their files."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.contact_book import ContactBook
from pbx_tray.core.numbers import Plan

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NL = Plan("NL")
PATIENCE = 30_000  # ms; a busy machine


@pytest.fixture
def book(qapp: QApplication) -> Iterator[ContactBook]:
    book = ContactBook(qapp)
    yield book
    book.close()
    book.deleteLater()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    write(path, "Anna")
    return path


def write(path: Path, *names: str) -> None:
    rows = [f"{name},20{n}\n" for n, name in enumerate(names)]
    path.write_text("".join(["Name,Phone\n", *rows]))


def names(book: ContactBook) -> list[str]:
    return [contact.name for contact in book.contacts.people]


def wait_for(qtbot: QtBot, book: ContactBook, *wanted: str) -> None:
    qtbot.waitUntil(lambda: names(book) == list(wanted), timeout=PATIENCE)


def test_the_files_are_read_off_the_gui_thread(qtbot: QtBot, book: ContactBook, file: Path) -> None:
    with qtbot.waitSignal(book.changed, timeout=PATIENCE):
        book.follow((str(file),), NL)
        assert book.contacts.count == 0
    assert names(book) == ["Anna"]


def test_a_file_that_changes_is_read_again(qtbot: QtBot, book: ContactBook, file: Path) -> None:
    book.follow((str(file),), NL)
    wait_for(qtbot, book, "Anna")
    write(file, "Anna", "Bram")
    wait_for(qtbot, book, "Anna", "Bram")


def test_a_file_that_is_replaced_is_followed_on_as_often_as_that_is_done(
    qtbot: QtBot, book: ContactBook, file: Path
) -> None:
    book.follow((str(file),), NL)
    wait_for(qtbot, book, "Anna")
    for name in ("Bram", "Chris", "Dirk"):
        other = file.with_suffix(".new")
        write(other, name)
        other.replace(file)
        wait_for(qtbot, book, name)
    write(file, "Emma")
    wait_for(qtbot, book, "Emma")


def test_a_file_that_is_made_later_is_found(
    qtbot: QtBot, book: ContactBook, tmp_path: Path
) -> None:
    late = tmp_path / "late.csv"
    with qtbot.waitSignal(book.changed, timeout=PATIENCE):
        book.follow((str(late),), NL)
    assert len(book.contacts.problems) == 1
    write(late, "Anna")
    wait_for(qtbot, book, "Anna")
    assert not book.contacts.problems


def test_a_file_that_is_deleted_and_comes_back_is_followed_on(
    qtbot: QtBot, book: ContactBook, file: Path
) -> None:
    book.follow((str(file),), NL)
    wait_for(qtbot, book, "Anna")
    file.unlink()
    qtbot.waitUntil(lambda: len(book.contacts.problems) == 1, timeout=PATIENCE)
    assert names(book) == ["Anna"]
    write(file, "Bram")
    wait_for(qtbot, book, "Bram")


def test_other_files_and_another_plan_take_effect(
    qtbot: QtBot, book: ContactBook, file: Path
) -> None:
    other = file.with_name("other.csv")
    other.write_text("Name,Phone\nBram,0612345678\n")
    book.follow((str(file),), NL)
    book.follow((str(file), str(other)), Plan("BE"))
    wait_for(qtbot, book, "Anna", "Bram")
    assert book.contacts.with_number("+31612345678") is None
    book.follow((str(other),), NL)
    wait_for(qtbot, book, "Bram")
    qtbot.waitUntil(lambda: book.contacts.with_number("+31612345678") is not None, timeout=PATIENCE)


def test_no_more_is_read_once_it_is_closed(qtbot: QtBot, book: ContactBook, file: Path) -> None:
    book.follow((str(file),), NL)
    wait_for(qtbot, book, "Anna")
    book.close()
    book.close()
    book.look_again()
    assert not [t for t in threading.enumerate() if t.name == "contacts"]


def test_closing_in_the_middle_of_fifty_thousand_ends_at_once(
    qtbot: QtBot, book: ContactBook, file: Path
) -> None:
    rows = "".join(f"Person {n},0612{n:06}\n" for n in range(50_000))
    file.write_text(f"Name,Phone\n{rows}")
    with qtbot.assertNotEmitted(book.changed):
        book.follow((str(file),), NL)
        began = monotonic()
        book.close()
        assert monotonic() - began < 10
    qtbot.waitUntil(
        lambda: all(t.name != "contacts" for t in threading.enumerate()), timeout=PATIENCE
    )


@contextmanager
def ticking() -> Iterator[list[float]]:
    """Notes how long the GUI thread was away between two ticks, in seconds."""
    gaps: list[float] = []
    last = [monotonic()]

    def tick() -> None:
        now = monotonic()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    yield gaps
    timer.stop()


def test_while_fifty_thousand_are_read_the_gui_thread_moves_on(
    qtbot: QtBot, book: ContactBook, file: Path
) -> None:
    rows = "".join(f"Person {n},0612{n:06}\n" for n in range(50_000))
    file.write_text(f"Name,Phone\n{rows}")
    with ticking() as gaps:
        book.follow((str(file),), NL)
        qtbot.waitUntil(lambda: book.contacts.count == 50_000, timeout=PATIENCE)
    gaps.sort()
    assert gaps[len(gaps) * 9 // 10] < 0.3


@pytest.mark.skipif(os.name != "posix", reason="has no named pipes")
def test_a_file_that_became_a_pipe_blocks_nobody(
    qtbot: QtBot, book: ContactBook, file: Path
) -> None:
    book.follow((str(file),), NL)
    wait_for(qtbot, book, "Anna")
    file.unlink()
    os.mkfifo(file)
    qtbot.waitUntil(lambda: len(book.contacts.problems) == 1, timeout=PATIENCE)
    assert names(book) == ["Anna"]
