"""Programs and pages, really opened: by the system, with what a caller sent."""

from __future__ import annotations

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import TYPE_CHECKING, Any

import pytest

from pbx_tray.desktop.opener import start_program
from tests.desktop.processes import wait_until
from tests.desktop.running_app import office, sign_in, wait_until_live

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.session import DesktopSession

# It writes down how it was called, whole or not at all.
RECORDER = """#!{python}
import json, os, sys
from pathlib import Path
place = Path(__file__).with_name("called.json")
part = place.with_name("part")
part.write_text(json.dumps([os.getcwd(), *sys.argv[1:]]))
part.replace(place)
"""

# As a browser does: it asks for the page.
BROWSER = """#!{python}
import sys
from urllib.request import urlopen
urlopen(sys.argv[1], timeout=10).read()
"""

HARMFUL = "$(reboot); `id` | x > y & \"'\\ %PATH% *"


def program(place: Path, text: str) -> Path:
    place.write_text(text.format(python=sys.executable))
    place.chmod(0o700)
    return place


@pytest.fixture
def recorder(tmp_path: Path) -> Path:
    return program(tmp_path / "crm", RECORDER)


def called(recorder: Path) -> list[str]:
    """How the recorder was called: the folder it was started in, and its arguments."""
    place = recorder.with_name("called.json")
    arguments: list[str] = json.loads(wait_until(lambda: read(place), "a call of it", 20))
    return arguments


def read(place: Path) -> str:
    return place.read_text("utf-8") if place.exists() else ""


@pytest.mark.row(72)
def test_a_program_gets_its_arguments_to_the_letter_and_no_shell_reads_them(recorder: Path) -> None:
    assert start_program((str(recorder), HARMFUL, "", "--number=é")) == ""
    assert called(recorder) == [str(Path.home()), HARMFUL, "", "--number=é"]


def test_a_program_is_found_in_the_path_and_not_where_we_are(
    recorder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(recorder.parent)
    monkeypatch.setenv("PATH", os.defpath)
    missing = "crm could not be run: there is no such program, or it may not be run."
    assert start_program(("crm",)) == missing
    monkeypatch.setenv("PATH", str(recorder.parent))
    assert start_program(("crm",)) == ""
    assert called(recorder) == [str(Path.home())]


def test_what_is_no_program_is_said(tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Dear")
    for name in (str(text), str(tmp_path), str(tmp_path / "nowhere")):
        assert start_program((name,)).startswith(f"{name} could not be run: ")


def test_a_batch_file_is_not_run_whatever_leads_to_it(tmp_path: Path) -> None:
    batch = program(tmp_path / "crm.bat", RECORDER)
    assert start_program((str(batch),)) == f"{batch} could not be run: it is a batch file."
    assert not batch.with_name("called.json").exists()


class Crm(ThreadingHTTPServer):
    """A web server on this computer, which keeps what it is asked for, to the letter."""

    def __init__(self) -> None:
        self.asked: Queue[str] = Queue()
        super().__init__(("127.0.0.1", 0), Page)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Page(BaseHTTPRequestHandler):
    server: Crm

    def do_GET(self) -> None:
        self.server.asked.put(self.path)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def crm() -> Iterator[Crm]:
    with Crm() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def rules(desktop: DesktopSession, *rules: dict[str, Any]) -> None:
    """Have the settings of the app in this session hold these rules."""
    path = Path(desktop.environment["XDG_CONFIG_HOME"], "pbx-tray", "settings.json")
    kept = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(kept | {"opening": {"rules": rules}}), "utf-8")


@pytest.mark.desktop
@pytest.mark.row(72)
def test_a_call_opens_its_page_in_the_browser_and_its_end_runs_a_program(
    desktop: DesktopSession, crm: Crm, recorder: Path, tmp_path: Path
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    program(programs / "xdg-open", BROWSER)
    desktop.environment["PATH"] = f"{programs}{os.pathsep}{os.environ['PATH']}"
    address = f"{crm.url}/contacts/{{number}}?q={{number_e164}}"
    with office() as pbx:
        sign_in(desktop, pbx)
        rules(
            desktop,
            {"when": "ring", "address": address},
            {"when": "end", "program": [str(recorder), "{name}", "--who={name}", "{call_id}"]},
        )
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        attack = pbx.exchange.ring("sanne", number="../?x=&a=")
        assert crm.asked.get(timeout=20) == "/contacts/..%2F%3Fx%3D%26a%3D?q="
        pbx.exchange.finish(attack)  # one thing is opened a call
        pbx.exchange.ring("sanne", number="+31201234567")
        assert crm.asked.get(timeout=20) == "/contacts/%2B31201234567?q=%2B31201234567"
        call = pbx.exchange.ring("sanne", number="", name=f"--exec {HARMFUL}")
        pbx.exchange.finish(call)
        _, *arguments = called(recorder)
        assert arguments == [f"exec {HARMFUL}", f"--who=--exec {HARMFUL}", call]
        assert crm.asked.empty()
        assert app.terminate() == 0
        assert app.stderr == ""
