"""Gathers what is told: versions, settings, log and recent events. Slow: not in the GUI thread."""

from __future__ import annotations

import io
import json
import os
import platform
import re
import secrets
import time
from collections.abc import Iterable
from pathlib import Path

from pbx_tray.core.language import mark
from pbx_tray.core.parts import Part, versions
from pbx_tray.core.redaction import Redactor
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.core.told_file import ToldFile, ToldFiles
from pbx_tray.diagnostics.recent_answers import RecentAnswers
from pbx_tray.diagnostics.situation import Situation
from pbx_tray.diagnostics.told_settings import told
from pbx_tray.hidden import without_secrets
from pbx_tray.logs import FILE as LOG
from pbx_tray.logs import KEPT
from pbx_tray.plain_file import object_in
from pbx_tray.settings import FILE as SETTINGS

_BEFORE = re.compile(r"[\d-]{10} [\d:,]{12} [A-Z]+ pbx_tray[a-z_.]*: ")
_MOST = 256 * 1024  # bytes of the log, its newest; of settings, all there can be


class Gathering:
    """Gathers from the folder of the settings and that of the log."""

    def __init__(self, settings: Path, log: Path, recent: RecentAnswers) -> None:
        self._settings = settings
        self._log = log
        self._recent = recent

    def files(self, situation: Situation, parts: Iterable[Part]) -> ToldFiles:
        """Answer what may be told, with the same stand-in for the same text in all of it.

        The stand-ins of another time are others: nobody finds the way back.
        """
        stand_ins = StandIns(secrets.token_bytes(32))
        places = (*situation.places, *_own_places())
        redactor = Redactor(stand_ins, (*situation.names, *_own_names()), places)
        files = (
            (
                "system.txt",
                mark("Versions, and the current state."),
                self._system(situation, parts),
            ),
            ("settings.json", mark("What is chosen."), self._chosen(stand_ins)),
            ("log.txt", mark("What happened on the line and in PBX Tray."), self._logged(redactor)),
            (
                "events.jsonl",
                mark("What the PBX answered of late. pbx-simulator --replay plays it."),
                self._recent.told(stand_ins),
            ),
        )
        return tuple(ToldFile(name, about, without_secrets(text)) for name, about, text in files)

    def _system(self, situation: Situation, parts: Iterable[Part]) -> str:
        began = self._recent.began
        since = "" if began is None else time.strftime("%H:%M:%S", time.localtime(began))
        told = [
            versions(parts),
            f"System: {platform.platform()}",
            *situation.lines,
            f"events.jsonl begins: {since or 'nothing was answered yet'}",
        ]
        return "\n".join(told) + "\n"

    def _chosen(self, stand_ins: StandIns) -> str:
        try:
            kept = object_in(self._settings / SETTINGS, _MOST)
        except FileNotFoundError:
            return "Nothing was chosen yet: there is no file of settings.\n"
        except (OSError, ValueError) as error:
            return f"The file of the settings can't be read: {type(error).__name__}\n"
        return json.dumps(told(dict(kept), stand_ins), indent=2, ensure_ascii=False) + "\n"

    def _logged(self, redactor: Redactor) -> str:
        """Answer the newest of the log; what stands before a message is ours, and stays."""
        text = "".join(map(_read, _newest_last(self._log)))[-_MOST:]
        return "".join(_line(line, redactor) for line in text.splitlines(keepends=True))


def zipped(files: ToldFiles) -> bytes:
    """Answer a zip that holds these files and nothing else."""
    from zipfile import ZIP_DEFLATED, ZipFile  # noqa: PLC0415 - no start of the app needs it

    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(f"pbx-tray-diagnostics/{file.name}", file.text)
    return packed.getvalue()


def _newest_last(folder: Path) -> list[Path]:
    older = [folder / f"{LOG}.{number}" for number in range(KEPT, 0, -1)]
    return [*older, folder / LOG]


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _line(line: str, redactor: Redactor) -> str:
    ours = _BEFORE.match(line)
    before = ours[0] if ours else ""
    return before + redactor.text(without_secrets(line[len(before) :]))


def _own_places() -> tuple[str, ...]:
    return str(Path.home()), platform.node()


def _own_names() -> tuple[str, ...]:
    import getpass  # noqa: PLC0415 - as above

    try:
        return (getpass.getuser(),)
    except (OSError, KeyError):  # nobody of that number is known here
        return (os.environ.get("USER", ""),)
