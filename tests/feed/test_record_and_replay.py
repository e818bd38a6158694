"""What a client met is recorded, played by another PBX, and met again by another client."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import CertificateProblem, Untrusted
from pbx_tray.feed import Feed
from pbx_tray.recorder import recording_at
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.recording import read_recording
from pbx_tray.simulator.replay import replay
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline
from tests.feed.conftest import Walk

KEY = "demo-key"


class Recorded(Walk):
    """Walks a feed, and records what comes in `file`."""

    def __init__(self, feed: Feed, file: Path) -> None:
        self.file = file
        super().__init__(feed)

    @property
    def text(self) -> str:
        return self.file.read_text("ascii")

    @property
    def troubles(self) -> list[Any]:
        """What was met, each with the seconds that were to be waited."""
        lines = [json.loads(line) for line in self.text.splitlines()]
        return [(line["trouble"], line.get("retry_after")) for line in lines if "trouble" in line]

    @property
    def events(self) -> list[Any]:
        """The numbers of all events as they came; "?" is what nobody could read."""
        lines = [json.loads(line) for line in self.text.splitlines()]
        events = [event for line in lines for event in line.get("events", ())]
        return [event.get("seq", "none") if event else "?" for event in events]


Record = Callable[..., Recorded]


@pytest.fixture
def record(stack: ExitStack, tmp_path: Path) -> Record:
    """Follow a PBX with the API key, and record it."""

    def begin(pbx: Simulator, ca_file: str | None = None) -> Recorded:
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.jsonl"
        account = Account(parse_address(pbx.url), None, None, ca_file=ca_file)
        feed = Feed(account, lambda: KEY, hold=1.0)
        feed.recorder = recorder = recording_at(file)
        stack.callback(recorder.close)
        walk = Recorded(feed, file)
        stack.callback(walk.join)
        stack.callback(feed.hang_up)
        return walk

    return begin


@pytest.fixture
def played(stack: ExitStack) -> Callable[..., Simulator]:
    """Let another PBX play what was recorded."""

    def begin(recorded: Recorded, **options: Any) -> Simulator:
        recorded.feed.hang_up()
        recorded.join()
        pbx, timeline = Simulator(Exchange(1), **options), Timeline()
        timeline.add(replay(pbx, read_recording(recorded.file)))
        stack.enter_context(pbx).play(timeline)
        return pbx

    return begin


def something_happens(pbx: Simulator, recorded: Recorded) -> None:
    """Let three things happen at once, and wait until the last was heard of."""
    first = pbx.exchange.seq + 1
    numbers = range(first, first + 3)
    event = {"event_type": "phone status update", "phone_uuid": pbx.exchange.phones()[0].uuid}
    before = len(recorded.events)
    more = {"status": "Busy", "status_code": 2, "name": f"jonas {before}"}
    pbx.exchange.write_as_received((seq, {"seq": seq} | event | more) for seq in numbers)
    recorded.wait(lambda: numbers[-1] in recorded.events[before:])


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ("reverse", None),
        ("duplicate", None),
        *((f"odd-seq:kind={kind}:1", None) for kind in ("text", "null", "missing")),
        ("status-503:retry-after=1:1", ("status 503", 1.0)),
        ("reset-held:seconds=0:1", ("reset", None)),
        ("garble:1", ("unreadable", None)),
    ],
)
def test_what_one_client_met_another_one_meets(
    pbx: Simulator,
    record: Record,
    played: Callable[..., Simulator],
    fault: str,
    trouble: tuple[str, float | None] | None,
) -> None:
    first = record(pbx)
    something_happens(pbx, first)
    asked = pbx.faults.add(f"events:{fault}")
    assert pbx.exchange.wait_until(lambda: asked.met > 0, 20)
    something_happens(pbx, first)
    something_happens(pbx, first)
    second = record(played(first))
    second.wait(lambda: (second.events, second.troubles) == (first.events, first.troubles))
    assert set(first.troubles) == ({trouble} if trouble else set())
    for told in (first.text, second.text):
        assert KEY not in told
        assert "jonas" not in told


def test_a_certificate_that_one_client_did_not_believe_another_one_does_not(
    stack: ExitStack, tmp_path: Path, record: Record, played: Callable[..., Simulator]
) -> None:
    certificates = Certificates(tmp_path / "certificates")
    tls: Any = {"tls": certificates.context(), "certificates": certificates}
    pbx = stack.enter_context(Simulator(Exchange(3), **tls))
    first = record(pbx, str(certificates.authority))
    something_happens(pbx, first)
    pbx.faults.add("*:certificate:kind=expired")
    pbx.drop_connections()
    first.wait(lambda: ("tls expired", None) in first.troubles)
    second = record(played(first, **tls), str(certificates.authority))
    second.wait(lambda: disbelieved(second))
    assert disbelieved(second)[0] is CertificateProblem.EXPIRED
    assert second.events == first.events


def disbelieved(recorded: Recorded) -> list[CertificateProblem]:
    troubles = [getattr(update.link, "trouble", None) for update in recorded.updates]
    return [trouble.problem for trouble in troubles if isinstance(trouble, Untrusted)]


def test_a_pbx_that_was_started_anew_is_so_again(
    pbx: Simulator, record: Record, played: Callable[..., Simulator]
) -> None:
    first = record(pbx)
    something_happens(pbx, first)
    pbx.exchange.restart()
    pbx.drop_connections(reset=True)
    first.wait(lambda: beginnings(first) == 2)
    something_happens(pbx, first)
    second = record(played(first))
    second.wait(lambda: (second.events, beginnings(second)) == (first.events, 2))
    assert first.events == [1, 2, 3, 1, 2, 3]


def beginnings(recorded: Recorded) -> int:
    return sum(update.afresh for update in recorded.updates)
