"""What holds for every test, however busy the machine is and however the tests were started."""

import gc
import signal
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.faults.messages import message
from tests.sentinels.search import (
    pytest_runtest_call,
    pytest_runtest_makereport,
    pytest_runtest_setup,
)

__all__ = ["pytest_runtest_call", "pytest_runtest_makereport", "pytest_runtest_setup"]

# How long an example takes says more about what else the machine does than about the law.
settings.register_profile("office", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("office")

# A shell has what it starts in the background ignore Ctrl-C, and so would all that we start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Python collects what is in a ring in whatever thread is at hand. A window or a clock of Qt's that
# nobody has ended is then destroyed in a wrong thread, and what is left of it strikes much later.
gc.disable()
COLLECTED_EVERY = 25  # tests
_tests = count(1)


def pytest_collection_finish() -> None:
    """Leave out of every collection what was imported for the tests: it stays until the end."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Collect now and then in this thread, which is the one of Qt's."""
    yield
    assert not gc.isenabled(), "This test left the collector on: see above what that leads to."
    if next(_tests) % COLLECTED_EVERY == 0:
        gc.collect()


ROOM_MS = 30_000  # a busy machine may need it; only a test that fails waits so long


class PatientBot(QtBot):
    """Waits for what is to happen however busy the machine is, where no limit is named."""

    def waitUntil(self, callback: Any, *, timeout: int = ROOM_MS) -> None:  # noqa: N802 - its name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = ROOM_MS, **more: Any) -> Any:  # noqa: N802 - its name
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    del qapp  # it has to be there
    return PatientBot(request)


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str, float], None]:
    """Note a measured figure of the fault matrix, as `figure("G13", seconds)`."""

    def note(name: str, value: float) -> None:
        record_property("figure", (name, value))

    return note


@pytest.fixture
def said(record_property: Callable[[str, object], None]) -> Callable[[str], str]:
    """Note that a person was told this text; answer which message it is, as `said(text) == "M04"`.

    The fault matrix holds it against those of the test's row.
    """

    def note(text: str) -> str:
        number = message(text)
        record_property("said", number)
        return number

    return note
