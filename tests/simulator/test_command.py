"""The command line, in a process of its own."""

import base64
import json
import os
import signal
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.simulator.command import main
from pbx_tray.simulator.server import Simulator

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-W", "error", "-m", "pbx_tray.simulator"]
Process = subprocess.Popen[str]


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    """Start the simulator; whatever still runs afterwards is killed."""
    with ExitStack() as stack:

        def start(*arguments: str | Path) -> Process:
            process = stack.enter_context(
                subprocess.Popen(
                    [*COMMAND, "--port", "0", *map(str, arguments)],
                    cwd=ROOT,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    encoding="utf-8",
                )
            )
            stack.callback(process.kill)
            return process

        yield start


def url_of(process: Process) -> str:
    assert process.stdout
    word, url = process.stdout.readline().split()
    assert word == "ready"
    return url


def get(url: str, context: ssl.SSLContext | None = None) -> Any:
    code = base64.b64encode(b"apiKey:demo-key").decode()
    request = urllib.request.Request(url, headers={"Authorization": f"Basic {code}"})  # noqa: S310 - our own address
    with urllib.request.urlopen(request, timeout=5, context=context) as reply:  # noqa: S310 - as above
        return json.load(reply)


def refused(*arguments: str | Path) -> tuple[int, str]:
    command = [*COMMAND, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=20, check=False
    )
    assert done.stdout == ""
    return done.returncode, done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_ready_serves_an_office_day_and_ends_quietly_on_a_signal(
    start: Callable[..., Process], number: signal.Signals
) -> None:
    process = start("--users", "40", "--shape", "3")
    url = url_of(process)
    users = get(f"{url}/apis/pbx/users")
    assert len(users) == 40
    assert "phones" not in users[0]
    assert get(f"{url}/apis/pbx/events?last=0&timeout=5")
    process.send_signal(number)
    assert process.communicate(timeout=5) == ("", "")
    assert process.returncode == 0


def test_it_plays_a_script_and_nothing_else(start: Callable[..., Process], tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text('{"at": 0.1, "event": {"event_type": "odd"}}\n', encoding="utf-8")
    url = url_of(start("--script", script))
    assert get(f"{url}/apis/pbx/events?last=0&timeout=5") == [{"seq": 1, "event_type": "odd"}]
    assert get(f"{url}/apis/pbx/events?last=1&timeout=0.3") == []


def test_it_holds_no_poll_for_longer_than_it_is_told(start: Callable[..., Process]) -> None:
    url = url_of(start("--hold", "0.1", "--script", os.devnull))
    assert get(f"{url}/apis/pbx/events?last=0&timeout=60") == []


def test_it_makes_events_at_a_rate(start: Callable[..., Process]) -> None:
    url = url_of(start("--rate", "500"))
    assert get(f"{url}/apis/pbx/events?last=100&timeout=5")


def test_it_makes_a_certificate_of_its_own(start: Callable[..., Process]) -> None:
    url = url_of(start("--tls"))
    assert url.startswith("https://")
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    assert get(f"{url}/apis/pbx/users", context)


def test_it_keeps_an_authority_that_a_client_may_trust(
    start: Callable[..., Process], tmp_path: Path
) -> None:
    url = url_of(start("--tls-folder", tmp_path / "kept"))
    context = ssl.create_default_context(cafile=tmp_path / "kept" / "ca.pem")
    assert get(f"{url}/apis/pbx/users", context)


def test_it_shows_a_certificate_that_has_expired(
    start: Callable[..., Process], tmp_path: Path
) -> None:
    url = url_of(start("--tls-folder", tmp_path, "--fault", "*:certificate:kind=expired"))
    context = ssl.create_default_context(cafile=tmp_path / "ca.pem")
    with pytest.raises(urllib.error.URLError, match="expired"):
        get(f"{url}/apis/pbx/users", context)


def test_it_plays_a_recording_as_fast_as_it_is_told(
    start: Callable[..., Process], tmp_path: Path
) -> None:
    recording = tmp_path / "recording"
    event = {"seq": 7, "event_type": "odd"}
    lines = [{"at": 0, "users": []}, {"at": 60, "events": [event]}]
    recording.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    url = url_of(start("--replay", recording, "--pace", "1000"))
    assert get(f"{url}/apis/pbx/users") == []
    assert get(f"{url}/apis/pbx/events?last=6&timeout=5") == [event]


def test_it_may_begin_with_its_oldest_events(start: Callable[..., Process], tmp_path: Path) -> None:
    script = tmp_path / "script"
    lines = [{"at": 0, "event": {"event_type": "odd"}}] * 2
    script.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    url = url_of(start("--first-answer", "oldest", "--script", script))
    [second] = get(f"{url}/apis/pbx/events?last=1&timeout=5")
    [first] = get(f"{url}/apis/pbx/events?limit=1")
    assert (first["seq"], second["seq"]) == (1, 2)


def test_it_may_be_too_old_for_tokens(start: Callable[..., Process]) -> None:
    url = url_of(start("--no-oauth2"))
    with pytest.raises(urllib.error.HTTPError, match="404") as raised:
        get(f"{url}/apis/oauth2/token")
    raised.value.close()


def test_it_lists_its_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-faults"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Ask for a fault by --fault ENDPOINT:NAME")
    assert "drip:every=0.5  [12]  Send a byte" in said.out
    assert said.err == ""


def test_it_takes_faults(start: Callable[..., Process]) -> None:
    url = url_of(start("--fault", "users:status-503:1", "--fault", "phones:status-500"))
    with pytest.raises(urllib.error.HTTPError, match="503") as raised:
        get(f"{url}/apis/pbx/users")
    raised.value.close()
    assert get(f"{url}/apis/pbx/users")


def test_a_port_that_is_taken_is_one_sentence_and_exit_code_1(pbx: Simulator) -> None:
    code, words = refused("--port", str(pbx.port))
    assert code == 1
    assert words.startswith(f"pbx-simulator: Cannot listen at 127.0.0.1:{pbx.port}: ")
    assert words.count("\n") == 1


def test_a_script_with_a_fault_of_https_is_refused_without_https_and_the_line_is_named(
    tmp_path: Path,
) -> None:
    script = tmp_path / "script"
    lines = [{"at": 0, "fault": "users:drop"}, {"at": 9, "fault": "*:tls-old"}]
    script.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    code, words = refused("--port", "0", "--script", script)
    assert code == 2
    assert words == (
        "pbx-simulator: --script: Line 2 of the script: "
        "tls-old is a fault of HTTPS; give --tls too.\n"
    )


def test_a_script_with_a_fault_of_https_is_played_with_https(
    start: Callable[..., Process], tmp_path: Path
) -> None:
    script = tmp_path / "script"
    script.write_text('{"at": 0, "fault": "*:certificate:kind=expired"}\n', encoding="utf-8")
    url = url_of(start("--tls-folder", tmp_path, "--script", script))
    context = ssl.create_default_context(cafile=tmp_path / "ca.pem")
    with pytest.raises(urllib.error.URLError, match="expired"):
        get(f"{url}/apis/pbx/users", context)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--frobnicate"],
        ["--port", "x"],
        ["--port", "70000"],
        ["--users", "0"],
        ["--rate", "-1"],
        ["--hold", "-1"],
        ["--shape", "5"],
        ["--fault", "users:explode"],
        ["--fault", "*:certificate:kind=expired"],
        ["--fault", "users:tls-stall"],
        ["--script", "/no/such/file"],
        ["--replay", "/no/such/file"],
        ["--pace", "0"],
        ["--cert", "only.pem"],
        ["--cert", "no.pem", "--key", "no.key"],
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as raised:
        main(arguments)
    assert raised.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("pbx-simulator: ")
    assert said.err.count("\n") == 1
