"""Rows 81 and 85: the real app is asked to end, whatever it waits for; a keyring that hangs."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.desktop.processes import Program, wait_until

if sys.platform == "linux":
    from tests.desktop.running_app import (
        SIGN_IN,
        run_command,
        wait_for_main_window,
        wait_until_live,
    )
    from tests.desktop.session import DesktopSession
    from tests.sentinels.values import PASSWORD

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(sys.platform != "linux", reason="its desktop is made of Linux programs"),
]

Figure = Callable[[str, float], None]
WITHIN = 1.0  # seconds for the whole process to be gone


@pytest.fixture(scope="module")
def desktop() -> Iterator[DesktopSession]:
    with DesktopSession(tray="none", notify="none", keyring="unlocked") as session:
        yield session


@pytest.fixture
def office(certificates: Certificates) -> Iterator[Callable[..., Simulator]]:
    """Start a PBX and store sanne's account of it, plain or over TLS."""
    with ExitStack() as stack:

        def begin(desktop: DesktopSession, *, tls: bool = False) -> Simulator:
            context = certificates.context("good") if tls else None
            pbx = Simulator(Exchange(), tls=context, certificates=certificates)
            pbx.api.password = PASSWORD
            stack.enter_context(pbx)
            more = ["--ca", str(certificates.authority)] if tls else []
            done = run_command(desktop, "--sign-in", pbx.url, "--user", "sanne", *more)
            assert (done.returncode, done.stderr) == (0, "")
            return pbx

        yield begin


def log_of(desktop: DesktopSession) -> str:
    """Answer what the app's log says."""
    logs = desktop.directory.rglob("pbx-tray.log")
    return "".join(log.read_text(encoding="utf-8") for log in logs)


def quits(app: Program) -> float:
    """Ask the app to end; answer the seconds that it took, in order and without a word."""
    began = time.monotonic()
    app.process.send_signal(signal.SIGTERM)
    assert app.wait(10 * WITHIN) == 0, app.stderr
    took = time.monotonic() - began
    assert app.stderr == ""
    return took


@pytest.mark.row(85)
def test_it_ends_in_a_held_poll(
    desktop: DesktopSession, office: Callable[..., Simulator], figure: Figure
) -> None:
    pbx = office(desktop)
    app = desktop.start_app()
    wait_until_live(pbx)
    took = quits(app)
    figure("G13 any", took)
    assert took < 10 * WITHIN


WAITS = {
    "for users": ("", "users:stall", "users"),
    "for phones that drip": ("", "phones:drip", "phones"),
    "in a fence": ("live", "events:stall", "events"),
    "for a body that drips": ("live", "events:drip-body", "events"),
    "in a pause": ("live", "events:busy:seconds=60", "events"),
    "after a refusal": ("live", "events:status-401", "events"),
    "for a black hole": ("live", "events:half-open", "events"),
}


@pytest.mark.row(85)
@pytest.mark.parametrize("waits", WAITS)
def test_it_ends_while_it_waits(
    desktop: DesktopSession, office: Callable[..., Simulator], figure: Figure, waits: str
) -> None:
    pbx = office(desktop)
    before, fault, endpoint = WAITS[waits]
    app = None
    if before:
        app = desktop.start_app()
        wait_until_live(pbx)
    asked = pbx.requests.count(endpoint)
    pbx.faults.add(fault)
    if app is None:
        app = desktop.start_app()
    else:
        pbx.drop_connections()
    assert pbx.requests.wait_for(endpoint, asked + 1, timeout=10)
    took = quits(app)
    figure("G13 any", took)
    assert took < 10 * WITHIN


@pytest.mark.row(85)
@pytest.mark.parametrize("fault", ["*:tls-stall", "*:certificate:kind=expired"])
def test_it_ends_at_a_handshake(
    desktop: DesktopSession, office: Callable[..., Simulator], figure: Figure, fault: str
) -> None:
    pbx = office(desktop, tls=True)
    pbx.faults.add(fault)
    connections = pbx.connections
    app = desktop.start_app()
    wait_until(lambda: pbx.connections > connections, "a connection", 10)
    took = quits(app)
    figure("G13 any", took)
    assert took < 10 * WITHIN


@pytest.mark.row(85)
@pytest.mark.parametrize("trouble", ["SignInRefused", "Untrusted"])
def test_it_ends_where_a_person_is_waited_for(
    desktop: DesktopSession, office: Callable[..., Simulator], figure: Figure, trouble: str
) -> None:
    pbx = office(desktop, tls=trouble == "Untrusted")
    pbx.faults.add("*:certificate:kind=unknown-authority" if pbx.tls else "*:status-401")
    told = log_of(desktop).count(trouble)
    app = desktop.start_app()
    wait_until(lambda: log_of(desktop).count(trouble) > told, f"{trouble} in the log", 30)
    took = quits(app)
    figure("G13 any", took)
    assert took < 10 * WITHIN


@contextmanager
def keyring_hangs(desktop: DesktopSession) -> Iterator[None]:
    """Stop the keyring's own process: it is there, and answers nobody."""
    [keyring] = [p for p in desktop._programs if "keyring" in p.name]
    keyring.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        keyring.process.send_signal(signal.SIGCONT)


@pytest.mark.row(81, 85)
def test_a_keyring_that_hangs_holds_up_neither_the_window_nor_the_end(
    desktop: DesktopSession, office: Callable[..., Simulator], figure: Figure
) -> None:
    pbx = office(desktop)
    asked = pbx.requests.count()
    with keyring_hangs(desktop):
        began = time.monotonic()
        app = desktop.start_app()
        wait_for_main_window(desktop)
        figure("G12 window", time.monotonic() - began)
        took = quits(app)
        figure("G13 any", took)
        assert took < 10 * WITHIN
        assert pbx.requests.count() == asked


# A password store that is loaded for ever, in what is written in Rust and calls Python back.
STORE_THAT_LOADS = """
import threading
from pathlib import Path
from cryptography.hazmat.bindings._rust import x509
class Endless:
    @property
    def rdns(self):
        Path(__file__).with_suffix(".begun").touch()
        while True:
            threading.Event().wait(0.001)
x509.encode_name_bytes(Endless())
"""


@pytest.mark.row(81, 85)
def test_a_keyring_that_is_still_being_loaded_does_not_abort_the_end(
    desktop: DesktopSession, office: Callable[..., Simulator], tmp_path: Path
) -> None:
    office(desktop)
    (tmp_path / "endless.py").write_text(STORE_THAT_LOADS, encoding="ascii")
    places = f"{tmp_path}:{desktop.environment.get('PYTHONPATH', '')}"
    of_ours = {"PYTHON_KEYRING_BACKEND": "endless.Keyring", "PYTHONPATH": places}
    before = dict(desktop.environment)
    desktop.environment |= of_ours
    try:
        app = desktop.start_app()
    finally:
        desktop.environment = before
    wait_until((tmp_path / "endless.begun").exists, "the store to be loaded", 10)
    quits(app)


@pytest.mark.row(81)
def test_a_keyring_that_hangs_is_not_waited_for_and_the_password_asked_for(
    desktop: DesktopSession, office: Callable[..., Simulator]
) -> None:
    pbx = office(desktop)
    asked = pbx.requests.count()
    with keyring_hangs(desktop):
        app = desktop.start_app()
        desktop.wait_for_window(SIGN_IN, timeout=30)  # it is given ten seconds
        assert pbx.requests.count() == asked
        quits(app)
