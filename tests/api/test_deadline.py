"""One thread minds the deadlines of all calls, and ends what takes too long."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from pbx_tray.api.deadline import Deadline

ROOM = 10.0
LONG = 600.0


class Minded:
    """A deadline, and whether it has struck."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.struck = threading.Event()
        self.deadline = Deadline(self.lock, self.struck.set)

    def begin(self, seconds: float) -> None:
        with self.lock:
            self.deadline.begin(seconds)

    def begin_and_sleep(self, seconds: float) -> None:
        """Begin a call, and wait until the thread sleeps."""
        self.begin(seconds)
        due, ended = time.monotonic() + ROOM, threading.Event()
        while time.monotonic() < due:
            with self.lock:  # it is held until it sleeps
                if self.deadline._wakes:
                    return
            ended.wait(0.001)
        raise TimeoutError

    def end(self) -> None:
        with self.lock:
            self.deadline.end()

    @property
    def threads(self) -> int:
        return sum(thread.name == "deadline" for thread in threading.enumerate())


@pytest.fixture
def minded() -> Iterator[Minded]:
    one = Minded()
    yield one
    one.deadline.close()


def test_a_call_that_has_had_its_time_is_ended(minded: Minded) -> None:
    minded.begin(0.01)
    assert minded.struck.wait(ROOM)


def test_a_call_that_is_over_is_not_ended_any_more(minded: Minded) -> None:
    minded.begin(0.01)
    minded.end()
    minded.begin(LONG)
    assert not minded.struck.wait(0.1)


def test_a_short_call_after_a_long_one_is_ended_in_time(minded: Minded) -> None:
    minded.begin_and_sleep(LONG)
    minded.end()
    minded.begin(0.01)
    assert minded.struck.wait(ROOM)


def test_a_long_call_after_a_short_one_has_its_own_time(minded: Minded) -> None:
    minded.begin(0.05)
    minded.end()
    minded.begin(LONG)
    assert not minded.struck.wait(0.2)
    assert minded.threads == 1


def test_many_calls_have_one_thread_and_none_is_left(minded: Minded) -> None:
    for _ in range(100):
        minded.begin(LONG)
        minded.end()
    assert minded.threads == 1
    minded.deadline.close()
    assert minded.threads == 0


def test_after_the_end_another_call_is_minded_too(minded: Minded) -> None:
    minded.begin(LONG)
    minded.deadline.close()
    minded.begin(0.01)
    assert minded.struck.wait(ROOM)


def test_what_is_struck_leaves_no_thread_that_waits(minded: Minded) -> None:
    minded.begin(0.01)
    assert minded.struck.wait(ROOM)
    minded.deadline.close()
    assert minded.threads == 0
