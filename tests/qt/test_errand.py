"""A question asked off the GUI thread: its answer, its failure, and its end."""

import logging
import threading

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import SignInRefused, Trouble
from pbx_tray.qt.errand import Errand

pytestmark = pytest.mark.usefixtures("qtbot")

SECRET = "a secret in a message"


def test_the_answer_comes_to_the_gui_thread(qtbot: QtBot) -> None:
    asked_on: list[threading.Thread] = []
    heard_on: list[threading.Thread] = []

    def question() -> str:
        asked_on.append(threading.current_thread())
        return "fine"

    errand = Errand(question)
    errand.answered.connect(lambda _answer: heard_on.append(threading.current_thread()))
    with qtbot.waitSignal(errand.answered) as answer:
        errand.start()
    errand.stop()
    assert answer.args == ["fine"]
    assert heard_on == [threading.main_thread()]
    assert asked_on != heard_on


def test_trouble_is_handed_on_as_it_is(qtbot: QtBot) -> None:
    trouble = SignInRefused("users")

    def question() -> None:
        raise trouble

    errand = Errand(question)
    with qtbot.waitSignal(errand.failed) as failure:
        errand.start()
    errand.stop()
    assert failure.args == [trouble]


@pytest.mark.row(84)
def test_a_fault_of_ours_is_named_by_its_kind_and_nothing_that_was_at_hand(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def question() -> None:
        raise ValueError(SECRET)

    errand = Errand(question)
    with caplog.at_level(logging.DEBUG), qtbot.waitSignal(errand.failed) as failure:
        errand.start()
    errand.stop()
    assert failure.args is not None
    [trouble] = failure.args
    assert isinstance(trouble, Trouble)
    assert trouble.detail == "ValueError"
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text


def test_stopping_hangs_up_and_waits_for_the_thread(qtbot: QtBot) -> None:
    hung_up = threading.Event()
    errand = Errand(lambda: hung_up.wait(10), hung_up.set)
    with qtbot.waitSignal(errand.started):
        errand.start()
    errand.stop()
    assert errand.isFinished()
    assert hung_up.is_set()
    errand.stop()


def test_an_errand_that_never_began_can_be_stopped() -> None:
    Errand(lambda: None).stop()
