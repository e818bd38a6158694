"""Through many faults, no secret leaves its place, and no name and no number where it may not be.

A name and a number belong in a notification, in the window and in the call log; a password or key
in the password store and nowhere else.
"""

from __future__ import annotations

import io
import logging
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import cycle, repeat
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.core.link import Live
from pbx_tray.simulator.certificate_kinds import KINDS, Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.console.running import Running, environment
from tests.desktop.processes import wait_until
from tests.sentinels.search import texts
from tests.sentinels.values import (
    KEY,
    NAME,
    NUMBER,
    PASSWORD,
    PERSONAL,
    PLACES,
    USER,
    hits,
    hits_in,
)
from tests.sign_in.conftest import Command, Start
from tests.sign_in.password_store import PasswordStore

# What strikes at once: each is met twice, so that the first time it was lived through.
AT_ONCE = (
    *("drop", "reset", "garble", "truncate", "empty", "null", "object", "string", "html"),
    *("chunked-cut", "chunked-bad-size", "close-delimited:cut=inside", "limit-data:bytes=40"),
    *("gzip", "gzip:layers=50", "long-header", "many-headers", "cached", "repeat", "redirect"),
    *("redirect:to=file:///etc/passwd", "busy:seconds=1", "status-400", "status-401"),
    *("status-403", "status-404", "status-407", "status-410", "status-429", "status-500"),
    *("status-502", "status-504", "length", "slow-close:seconds=0.1", "refuse", "lose", "mislabel"),
    *("reset-held:seconds=0.1", "close-after", "continue", "http-1.0", "chunked", "body", "hold"),
    *("gzip-bomb", "endless:megabytes=64", "latency:seconds=0.1", "slow:seconds=0.1", "slicer"),
    *("drip:every=0.0003", "drip-body:every=0.0003", "bandwidth:rate=9999", "empty-list"),
    *("missing-phones", "mixed-shapes"),
)
# What would last until a deadline has passed, or until it is lifted.
LASTING = ("stall", "half-open", "flap:up=0.1:down=0.1")
OF_TLS = (
    *("tls-old", "tls-client-certificate", "tls-plain", "tls-stall"),
    *(f"certificate:kind={kind}" for kind in KINDS if kind != "many-names"),
)
# By a person, or for a quarter of an hour: pbx-monitor and the sign-in meet these.
WAITED_FOR = {"status-400", "status-401", "status-403", "status-407"}
LIVE = tuple(fault for fault in AT_ONCE if fault not in WAITED_FOR)
OF_EVENTS = (
    *("duplicate", "duplicate-batch", "reverse", "shuffle", "gap", "overrun", "odd-seq:kind=null"),
    *("odd-events", "poison", "poison:kind=no-utf-8", "list-changed:count=3", "hostile-names"),
    *("hostile-call", "unknown-uuids:count=5", "restart", "reboot", "forget", "hold-back"),
    *("flood:count=500", "call-storm:count=5"),
)
PLAYED = {
    "password": (*LIVE[::2], *OF_EVENTS),
    "key": (*LIVE[1::2], *LASTING, *OF_TLS),
    "token": (*LIVE[::4], *OF_EVENTS[::4]),
}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Certificates of every kind, made once."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """All that was written to standard output and standard error so far."""
    gathered = io.StringIO()

    def text() -> str:
        gathered.write("".join(capfd.readouterr()))
        return gathered.getvalue()

    return text


def rings(pbx: Simulator) -> None:
    """A call of the person who must not be named, and its end."""
    call = pbx.exchange.ring(USER, number=NUMBER, name=NAME)
    pbx.exchange.finish(call)


def go_through(app: App, pbx: Simulator, qtbot: QtBot, fault: str) -> None:
    """Let the app meet a fault while something happens, and get over it."""
    before = pbx.faults.seen.total()
    pbx.faults.add(f"*:{fault}:3")
    pbx.drop_connections()
    rings(pbx)

    def is_met() -> bool:
        app._session.hurry()  # it may be pausing, and hurries only now and then
        return pbx.faults.seen.total() >= before + (2 if fault in AT_ONCE else 1)

    qtbot.waitUntil(is_met, timeout=60_000)
    pbx.faults.lift()


@pytest.mark.row(5, 6, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 29, 30, 32, 33, 34, 35, 36)
@pytest.mark.row(37, 38, 39, 40, 41, 42, 44, 46, 48, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 65, 67)
@pytest.mark.row(69, 70, 74)
@pytest.mark.parametrize("way", ["password", "token", "key"])
def test_the_app_through_many_faults_leaks_nothing(
    way: str,
    command: Command,
    start: Start,
    store: PasswordStore,
    make_pbx: Callable[..., Simulator],
    certificates: Certificates,
    qtbot: QtBot,
    tmp_path: Path,
    log: Path,
    said: Callable[[], str],
) -> None:
    tls = certificates.context() if way == "key" else None
    pbx = make_pbx(tls=tls, certificates=certificates)
    pbx.api.tokens.offered = way == "token"
    who = ("--with-api-key", "--me") if way == "key" else ("--user",)
    options = ("--ca", str(certificates.authority)) if tls else ()
    secret = KEY if way == "key" else PASSWORD
    assert command("--sign-in", pbx.url, *who, USER, *options, typed=secret) == 0
    app = start()
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    for fault in PLAYED[way]:
        go_through(app, pbx, qtbot, fault)
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    rings(pbx)
    struck = {name.partition(":")[2] for name, times in pbx.faults.seen.items() if times}
    shown = texts() + app._tray._icon.toolTip()
    app.stop()
    assert (secret in store.held.values()) is (way != "token")
    assert struck >= {fault.partition(":")[0] for fault in PLAYED[way]}
    assert "Retrying" in log.read_text("utf-8")
    leaks = [
        *hits_in(tmp_path, PERSONAL, PLACES),
        *hits(said()),
        *hits(shown, PERSONAL),
    ]
    tokens = [*pbx.api.tokens._access, *pbx.api.tokens._refresh]
    assert bool(tokens) is (way == "token")
    leaks += [token for token in tokens if token in log.read_text("utf-8") + said() + shown]
    assert leaks == []


def watched(fault: str, secret: str, folder: Path, certificates: Certificates) -> list[str]:
    """Answer what leaks where pbx-monitor meets a fault from its first request on."""
    exchange = Exchange(4)
    exchange.rename_user("jonas", NAME)
    tls = certificates.context() if fault in OF_TLS else None
    with Simulator(exchange, tls=tls, certificates=certificates) as pbx:
        pbx.api.password, pbx.api.key = PASSWORD, KEY
        rings(pbx)
        pbx.faults.add(f"*:{fault}:2")
        record = folder / f"{fault}-{secret}".replace("/", "_")
        options = ["--debug", "--once", "--record", str(record), pbx.url]
        if fault.startswith("tls-"):
            options.append("--disable-certificate-verification")
        if secret == "key":
            env = environment(PBX_API_KEY=KEY)
        else:
            env = environment(PBX_PASSWORD=PASSWORD)
            options += ["--user", USER]
        with closing(Running(options, env)) as monitor:
            wait_until(pbx.faults.seen.total, f"{fault} to be met", 10)
            if fault in (*LASTING, *OF_TLS):
                pbx.faults.lift()
            monitor.ended()
            printed, said = monitor.printed.rest(), monitor.said.rest()
    return [*hits("\n".join(printed), PERSONAL), *hits("\n".join(said))]


@pytest.mark.row(5, 6, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 28, 29, 30, 31, 32, 33)
@pytest.mark.row(34, 35, 36, 37, 38, 39, 40, 41, 42, 44, 46, 48, 65)
def test_the_console_client_through_many_faults_leaks_nothing(
    tmp_path: Path, certificates: Certificates
) -> None:
    played = [*zip((*AT_ONCE, *LASTING, *OF_TLS), cycle(("key", "password")), strict=False)]
    with ThreadPoolExecutor(4) as four:
        found = [
            *four.map(
                watched,
                *zip(*played, strict=True),
                repeat(tmp_path),
                repeat(certificates),
            )
        ]
    leaks = [*(hit for hits in found for hit in hits), *hits_in(tmp_path)]
    assert leaks == []


@pytest.mark.row(7, 24, 31, 34, 35, 62)
@pytest.mark.parametrize(
    "fault", ["redirect", "status-401", "status-407", "html", "garble", "drop"]
)
def test_the_sign_in_command_leaks_nothing(
    command: Command,
    pbx: Simulator,
    store: PasswordStore,
    tmp_path: Path,
    said: Callable[[], str],
    fault: str,
) -> None:
    pbx.faults.add(f"*:{fault}:1")
    for way, secret in (("--with-api-key", KEY), (f"--user={USER}", PASSWORD)):
        command("--sign-in", pbx.url, way, typed=secret)
    assert hits_in(tmp_path) == []
    assert hits(said()) == []
    assert store.held


# The search finds what is there


@pytest.mark.parametrize(
    "written",
    [
        PASSWORD,
        f"key={KEY}".encode("utf-16-le"),
        repr(PASSWORD.encode()),
        b64encode(PASSWORD.encode()),
        b"Basic " + b64encode(f"{USER}:{PASSWORD}".encode()),
        b"Basic " + b64encode(f"apiKey:{KEY}".encode()),
        f"tel:{NUMBER[1:]}",
        NAME.upper(),
    ],
)
def test_each_sentinel_is_found_in_each_form(written: str | bytes, tmp_path: Path) -> None:
    content = written if isinstance(written, bytes) else written.encode()
    (tmp_path / "a file").write_bytes(b"before" + content + b"after")
    assert len(hits(content)) == len(hits_in(tmp_path)) == 1


def test_a_secret_that_is_logged_by_mistake_is_kept_out_by_the_log_itself(
    log: Path, said: Callable[[], str], pbx: Simulator, command: Command
) -> None:
    command("--sign-in", pbx.url, "--user", USER, typed=PASSWORD)
    logging.getLogger("pbx_tray.a_test").warning("signed in with %s", PASSWORD)
    assert "signed in with ***" in log.read_text("utf-8")
    assert hits(log.read_bytes()) == hits(said()) == []
