"""The window is there at once, and keeps moving, however much there is to show (figure G12)."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.simulator.dead_port import DeadPort
from tests.soak.processes import simulator

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="Linux alone tells when a process began"
)

CHECKOUT = Path(__file__).parents[2]
Figure = Callable[[str, float], None]
ROOM = 10.0  # the machine may be busy with other things


def figures(folder: Path, url: str, users: int, bus: str = "disabled:") -> dict[str, float]:
    """Run the app, and answer what it measured of itself, in seconds."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.moving_window", str(folder), url, str(users)],
        cwd=CHECKOUT,
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "DBUS_SYSTEM_BUS_ADDRESS": bus},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


@pytest.mark.row(65)
@pytest.mark.parametrize("users", [300, 20_000])
def test_a_list_of_any_length_does_not_hold_the_window_up(
    tmp_path: Path, figure: Figure, users: int
) -> None:
    with simulator(1, "--users", str(users), "--rate", "20") as pbx:
        measured = figures(tmp_path, pbx.url, users)
    figure("G12 users", measured["shown"])
    figure("G12 snapshot", measured["snapshot"])
    figure("G12", measured["steady"])
    assert measured["shown"] < 1.0 * ROOM
    assert measured["snapshot"] < 0.1 * ROOM
    assert measured["steady"] < 0.05 * ROOM


@pytest.mark.row(81)
def test_the_window_is_there_though_network_and_system_bus_are_dead_and_no_keyring_is_there(
    tmp_path: Path, figure: Figure
) -> None:
    bus = tmp_path / "bus"
    with DeadPort() as dead, socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(bus))
        silent.listen()  # whoever connects is let in by the system, and hears nothing
        url = f"http://127.0.0.1:{dead.port}"
        account = Account(parse_address(url), "sanne", "sanne")
        settings.save(settings.Settings(account=account), tmp_path / "app")
        measured = figures(tmp_path / "app", url, 0, f"unix:path={bus}")
    figure("G12 window", measured["painted"])
    assert measured["painted"] < 2.0 * ROOM
