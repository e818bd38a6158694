"""The machine wakes up, its network is back, its screen is unlocked: the PBX is asked at once."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING

import pytest
from jeepney import new_signal  # type: ignore[import-untyped]  # carries no types

from pbx_tray import settings
from pbx_tray.desktop.logind import Logind, logind
from tests.desktop import machine
from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import office, sign_in, wait_until_live
from tests.desktop.session_bus import SessionBus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

SOON_S = 2.0  # is promised, and holds in the median; one may take ten times that on a busy machine
WAKES = 3


@contextmanager
def managers(address: str) -> Iterator[Callable[[str], None]]:
    """The managers of a machine on that bus, which say what they are told to."""
    with subprocess.Popen(
        [sys.executable, machine.__file__, address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        pipe, answers = process.stdin, process.stdout
        assert answers.readline() == "ready\n"

        def tell(word: str) -> None:
            pipe.write(f"{word}\n")
            pipe.flush()
            assert answers.readline() == f"{word}\n"

        yield tell
        pipe.close()


@pytest.fixture
def tell(desktop: DesktopSession) -> Iterator[Callable[[str], None]]:
    with managers(desktop.bus_address) as tell:
        yield tell


@pytest.fixture
def listener(
    qtbot: QtBot,  # noqa: ARG001 - its event loop is ours
    desktop: DesktopSession,
    tell: Callable[[str], None],  # noqa: ARG001 - it is on the bus before we listen
) -> Iterator[Logind]:
    found = logind(desktop.bus_address)
    assert found is not None
    yield found
    found.close()


def test_sleep_waking_up_the_end_and_unlocking_are_told(
    qtbot: QtBot, listener: Logind, tell: Callable[[str], None]
) -> None:
    heard: list[str] = []
    listener.sleeps.connect(lambda: heard.append("sleeps"))
    listener.woke.connect(lambda: heard.append("woke"))
    listener.ends.connect(lambda: heard.append("ends"))
    listener.unlocked.connect(lambda: heard.append("unlocked"))
    for word in ("sleep", "wake", "shutdown", "lock", "unlock"):
        tell(word)
    qtbot.waitUntil(lambda: "unlocked" in heard)
    assert heard == ["sleeps", "woke", "ends", "unlocked"]


def test_nobody_else_on_the_bus_is_believed(
    qtbot: QtBot, desktop: DesktopSession, listener: Logind, tell: Callable[[str], None]
) -> None:
    woke: list[bool] = []
    listener.woke.connect(lambda: woke.append(True))
    with SessionBus(desktop.bus_address) as stranger:
        stranger.connection.send(new_signal(machine.MANAGER, "PrepareForSleep", "b", (False,)))
        assert stranger.has_name(machine.LOGIN)  # the bus has passed on what came before
    with qtbot.waitSignal(listener.unlocked):
        tell("unlock")
    assert woke == []


@pytest.mark.parametrize("address", ["disabled:", "unix:path=/no/such/bus"])
def test_without_a_system_bus_there_is_nothing_to_hear(address: str) -> None:
    assert logind(address) is None


@pytest.mark.parametrize("word", ["offline", "online"])
def test_on_another_network_the_line_is_asked_whether_it_lives(
    desktop: DesktopSession, tell: Callable[[str], None], word: str
) -> None:
    desktop.environment["DBUS_SYSTEM_BUS_ADDRESS"] = desktop.bus_address
    with office() as pbx:
        pbx.exchange.set_phone_status("jonas", "Busy", 2)  # while the log is empty, polls are short
        sign_in(desktop, pbx)
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        connections, asked = pbx.connections, pbx.requests.count("events")
        if word == "online":  # which is news to who was offline
            tell("offline")
            wait_until_live(pbx, after=asked + 1)
            connections, asked = pbx.connections, pbx.requests.count("events")
        began = time.monotonic()
        tell(word)
        assert pbx.requests.wait_for("events", asked + 1, 10 * SOON_S)
        print(f"Asked {time.monotonic() - began:.2f} s after {word}.")  # noqa: T201 - the figure
        assert pbx.connections == connections + 1
        wait_until_live(pbx, after=asked + 1)
        call = pbx.exchange.ring("sanne", number="+442079460101", name="Early Bird")
        desktop.notifications.wait_for(Posted, lambda posted: "Early Bird" in posted.summary)
        pbx.exchange.finish(call)
        assert app.terminate() == 0
        assert app.stderr == ""


def test_a_machine_that_sleeps_drops_the_line_keeps_what_is_shown_and_is_back_when_it_wakes(
    desktop: DesktopSession, tell: Callable[[str], None]
) -> None:
    desktop.environment["DBUS_SYSTEM_BUS_ADDRESS"] = desktop.bus_address
    folder = desktop.directory / "config" / "pbx-tray"
    with office() as pbx:
        pbx.exchange.set_phone_status("jonas", "Busy", 2)  # while the log is empty, polls are short
        sign_in(desktop, pbx)
        app = desktop.start_app()
        wait_until_live(pbx)
        waits = []
        for _ in range(WAKES):
            connections, asked = pbx.connections, pbx.requests.count("events")
            tell("sleep")
            wait_until(lambda: settings.load(folder).place, "the window's place kept", 20)
            wait_until(lambda: not pbx.open_connections, "the line dropped", 20)
            assert pbx.requests.count("events") == asked  # nothing is asked of a PBX out of reach
            began = time.monotonic()
            tell("wake")
            assert pbx.requests.wait_for("events", asked + 1, 10 * SOON_S)
            waits.append(time.monotonic() - began)
            assert pbx.connections == connections + 1
            wait_until_live(pbx, after=asked + 1)
        print("Asked after", *(f"{wait:.2f}" for wait in waits), "s.")  # noqa: T201 - the figures
        assert median(waits) < SOON_S
        call = pbx.exchange.ring("sanne", number="+442079460101", name="Early Bird")
        desktop.notifications.wait_for(Posted, lambda posted: "Early Bird" in posted.summary)
        pbx.exchange.finish(call)
        assert app.terminate() == 0
        assert app.stderr == ""


def test_unlocking_has_a_pbx_tried_that_asked_for_patience_and_leaves_a_good_line_alone(
    desktop: DesktopSession, tell: Callable[[str], None]
) -> None:
    desktop.environment["DBUS_SYSTEM_BUS_ADDRESS"] = desktop.bus_address
    with office() as pbx:
        sign_in(desktop, pbx)
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        asked, connections = pbx.requests.count("events"), pbx.connections
        tell("unlock")
        pbx.faults.add("events:status-503:retry-after=300:1")
        pbx.exchange.set_phone_status("jonas", "Busy", 2)
        assert pbx.requests.wait_for("events", asked + 1, 10 * SOON_S)
        assert pbx.connections == connections
        wait_for_log(desktop.directory, "Busy")
        tell("unlock")
        wait_until_live(pbx, after=asked + 1)
        assert app.terminate() == 0


def wait_for_log(folder: Path, text: str) -> None:
    """Wait until the app's log says this."""

    def said() -> bool:
        logs = folder.rglob("pbx-tray.log")
        return any(text in log.read_text(encoding="utf-8") for log in logs)

    wait_until(said, f"{text!r} in the log", 10)
