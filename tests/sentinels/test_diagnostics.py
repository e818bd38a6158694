"""What is handed to somebody who helps holds none of the six sentinels, wherever they were."""

from __future__ import annotations

import json
import logging
from base64 import b64encode
from pathlib import Path
from zipfile import ZipFile

from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.core.choices import ContactChoices, OpeningChoices, OpeningRule, QuietChoices
from pbx_tray.core.link import Live
from pbx_tray.qt.diagnostics_window import DiagnosticsWindow
from pbx_tray.simulator.recording import read_recording
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import KEY, NAME, NUMBER, PASSWORD, USER, hits
from tests.sign_in.conftest import Command, Start

logger = logging.getLogger("pbx_tray.a_test")

NAMES = ["system.txt", "settings.json", "log.txt", "events.jsonl"]


def gathered(app: App, qtbot: QtBot) -> DiagnosticsWindow:
    """Open the window from the tray's menu, and wait until it has something to show."""
    app._tray.diagnostics_wanted.emit()
    window = app._help.diagnostics._window
    assert window is not None
    qtbot.waitUntil(lambda: len(window._files) == len(NAMES))
    return window


def saved(window: DiagnosticsWindow, qtbot: QtBot, file: Path) -> dict[str, str]:
    """Save it there; answer what is in the zip."""
    window.save_wanted.emit(file)
    qtbot.waitUntil(lambda: window._told.text != "")
    with ZipFile(file) as archive:
        names = archive.namelist()
        return {Path(name).name: archive.read(name).decode("utf-8") for name in names}


def plant_everywhere(app: App, log: Path) -> None:
    """Put the sentinels where none belongs, and where people put what they like."""
    for secret in (PASSWORD, KEY, b64encode(f"{USER}:{PASSWORD}".encode()).decode()):
        logger.warning("a mistake: %s", secret)
    with log.open("a", encoding="utf-8") as file:  # past what keeps the log clean
        file.write(f"2026-01-01 12:00:00,000 INFO pbx_tray.feed: {NAME} at {NUMBER}, {PASSWORD}\n")
        file.write(f"{NAME.upper()} pbx_tray: {NUMBER} {KEY}\n")
        file.write(b64encode(PASSWORD.encode()).decode() + b64encode(KEY.encode()).decode() + "\n")
    app._kept.change(status_words={NAME: NUMBER})
    for group in (
        QuietChoices(always=(NUMBER,)),
        ContactChoices((f"/home/{NAME}/people.vcf",)),
        OpeningChoices((OpeningRule(address=f"https://crm/?as={NAME}&key={KEY}"),)),
    ):
        app._kept.choose(group)


def test_none_of_the_six_is_in_any_file_of_the_zip(
    command: Command, start: Start, pbx: Simulator, qtbot: QtBot, tmp_path: Path, log: Path
) -> None:
    pbx.api.tokens.offered = False
    command("--sign-in", pbx.url, "--with-api-key", "--me", USER, typed=KEY)
    app = start()
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    command("--sign-in", pbx.url, "--user", USER, typed=PASSWORD)  # hidden in this process, too
    with qtbot.waitSignal(app._store.alerted):
        pbx.exchange.ring(USER, number=NUMBER, name=NAME)
    app._help.diagnostics._gathering._log = log.parent
    plant_everywhere(app, log)
    assert len(hits(log.read_bytes())) == 6
    chosen = (tmp_path / "settings.json").read_bytes()
    assert set(hits(chosen)) >= {"the key", "a number", "a name"}
    told = saved(gathered(app, qtbot), qtbot, tmp_path / "told.zip")
    assert {name: hits(text) for name, text in told.items()} == {name: [] for name in NAMES}
    assert "***" in told["log.txt"]
    assert "PBX Tray" in told["system.txt"]
    assert "api call" not in told["settings.json"]


def test_what_is_shown_is_what_is_saved_and_its_record_can_be_played(
    command: Command, start: Start, pbx: Simulator, qtbot: QtBot, tmp_path: Path
) -> None:
    command("--sign-in", pbx.url, "--user", USER, typed=PASSWORD)
    app = start()
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    with qtbot.waitSignal(app._store.alerted):
        pbx.exchange.ring(USER, number=NUMBER)
    window = gathered(app, qtbot)
    told = saved(window, qtbot, tmp_path / "told.zip")
    assert told == {file.name: file.text for file in window._files}
    assert list(told) == NAMES
    assert json.loads(told["settings.json"])["version"] >= 2
    (tmp_path / "events.jsonl").write_text(told["events.jsonl"], encoding="utf-8")
    kinds = {entry.kind for entry in read_recording(tmp_path / "events.jsonl")}
    assert kinds == {"users", "phones", "events"}
