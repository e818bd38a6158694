"""Questions that are answered in another thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.qt.clerk import Clerk


@pytest.fixture
def clerk(qtbot: QtBot) -> Iterator[Clerk]:
    del qtbot
    clerk = Clerk()
    yield clerk
    clerk.stop()


def test_a_question_is_answered_in_another_thread(qtbot: QtBot, clerk: Clerk) -> None:
    with qtbot.waitSignal(clerk.answered) as told:
        clerk.ask("thread", threading.get_ident)
    assert told.args[0] == "thread"
    assert told.args[1] != threading.get_ident()


def test_of_questions_of_one_kind_that_wait_only_the_last_is_answered(
    qtbot: QtBot, clerk: Clerk
) -> None:
    answers: list[tuple[str, object]] = []
    clerk.answered.connect(lambda *answer: answers.append(answer))
    begun, go_on = threading.Event(), threading.Event()

    def long() -> int:
        begun.set()
        go_on.wait(10)
        return 0

    clerk.ask("page", long)
    assert begun.wait(10)
    clerk.ask("page", lambda: 1)
    clerk.ask("counts", lambda: 2)
    clerk.ask("page", lambda: 3)
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert answers == [("page", 0), ("counts", 2), ("page", 3)]


def test_a_question_that_fails_ends_nothing(qtbot: QtBot, clerk: Clerk) -> None:
    def fail() -> None:
        raise OSError("Anna +31612345678")

    with qtbot.waitSignal(clerk.failed) as told:
        clerk.ask("file", fail)
    assert told.args == ["file"]
    with qtbot.waitSignal(clerk.answered):
        clerk.ask("file", lambda: 1)


def test_after_its_end_nothing_is_asked(clerk: Clerk) -> None:
    clerk.stop()
    clerk.ask("page", lambda: pytest.fail("it was asked"))
    clerk.stop()
    assert not clerk.isRunning()
