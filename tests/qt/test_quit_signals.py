"""SIGTERM and SIGINT, heard without a timer that asks."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pbx_tray.qt.quit_signals import QuitSignals

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="signals are sent the way of POSIX"),
    pytest.mark.usefixtures("qtbot"),
]


@pytest.fixture
def signals() -> Iterator[QuitSignals]:
    heard = QuitSignals()
    yield heard
    heard.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_request_to_end_is_heard(
    qtbot: QtBot, signals: QuitSignals, number: signal.Signals
) -> None:
    with qtbot.waitSignal(signals.wanted):
        os.kill(os.getpid(), number)


def test_it_is_heard_as_often_as_it_is_made(qtbot: QtBot, signals: QuitSignals) -> None:
    for _ in range(3):
        with qtbot.waitSignal(signals.wanted):
            os.kill(os.getpid(), signal.SIGTERM)


def test_other_signals_mean_nothing(qtbot: QtBot, signals: QuitSignals) -> None:
    ends: list[str] = []
    arrived: list[int] = []
    signals.wanted.connect(lambda: ends.append("end"))
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: arrived.append(number))
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        with qtbot.waitSignal(signals._notifier.activated):
            pass
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert arrived == [signal.SIGUSR1]
    assert ends == []


def test_waiting_for_a_signal_needs_no_timer(signals: QuitSignals) -> None:
    assert signals.findChildren(QTimer) == []


def test_afterwards_signals_do_what_they_did_before() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    descriptor = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(descriptor)
    signals = QuitSignals()
    assert [signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGINT)] != before
    signals.close()
    assert [signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGINT)] == before
    found = signal.set_wakeup_fd(descriptor)
    assert found == descriptor
