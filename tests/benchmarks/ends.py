"""How it ends, and what bad answers cost: A5 to A7."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

from pbx_tray.api.client import Credentials, Patience, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import TooSlow, Trouble
from pbx_tray.feed import Feed
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.benchmarks.fast_line import FastLine, Place
from tests.benchmarks.rows import Measured, Pace, Row, at_most, once, seconds
from tests.faults.memory import taken
from tests.sentinels.values import PASSWORD

_DEADLINE_S = 0.5
_HELD_S = 45.0
_LATEST_S = 0.06  # after so long it holds a poll, plain or over TLS
_AGAIN_S = 0.005
_AGAIN = (
    f"tried each {_AGAIN_S * 1000:.0f} ms until it ends: before it connects there is nothing to cut"
)
_MIB = 2.0**20


def rows(pace: Pace) -> Iterator[Row]:
    """Measure how soon it ends, and what a bad answer costs."""
    chance = Random(1)  # noqa: S311 - the same moments each time
    with FastLine() as fast:
        for tls in (False, True):
            place = fast.open(300, tls=tls)
            for what, end, note in (("quit", _quit, ""), ("abort", _abort, _AGAIN)):
                end(place, chance)  # the first of all loads what asks
                times = [end(place, chance) for _ in range(pace.of(200, 60))]
                line = "TLS" if tls else "plain"
                each = f"{what} at any moment, the longest of {len(times)}, {line}"
                longest = once(max(times), "s")
                target = at_most(0.1, "≤ 100 ms")
                yield Row("A5", each, target, longest, seconds(times), note=note)
    yield _dripping(pace)
    yield from _bad_answers()


def _quit(place: Place, chance: Random) -> float:
    """Answer how many seconds a feed takes to end, hung up at a random moment."""
    authority = str(place.pbx.authority) if place.tls else None
    account = Account(parse_address(place.url), "user00001", "user00001", ca_file=authority)
    with tempfile.TemporaryDirectory() as folder:
        feed = Feed(account, lambda: "demo", calls=Path(folder))
        thread = threading.Thread(target=lambda: [None for _ in feed.updates()])
        thread.start()
        threading.Event().wait(chance.uniform(0.0, _LATEST_S))
        began = time.monotonic()
        feed.hang_up()
        thread.join()
        return time.monotonic() - began


def _abort(place: Place, chance: Random) -> float:
    """Answer how many seconds a poll takes to end, cut at a random moment of it.

    Before it connects there is nothing to cut: it is tried again until it ends.
    """
    trust = Trust(str(place.pbx.authority) if place.tls else None)
    with closing(PbxClient(place.api, Credentials.of("user00001", "demo"), trust)) as client:
        asked = threading.Event()
        thread = threading.Thread(target=_poll, args=(client, asked))
        thread.start()
        asked.wait()
        threading.Event().wait(chance.uniform(0.0, _LATEST_S))
        began = time.monotonic()
        while thread.is_alive():
            client.interrupt()
            thread.join(_AGAIN_S)
        return time.monotonic() - began


def _poll(client: PbxClient, asked: threading.Event) -> None:
    asked.set()
    with suppress(Trouble):
        client.events(1, _HELD_S)


def _dripping(pace: Pace) -> Row:
    late: list[float] = []
    patience = Patience(answer=_DEADLINE_S)
    with Simulator(Exchange(12)) as pbx:
        for fault in ("drip", "drip-body") * pace.of(5, 2):
            pbx.faults.add(f"events:{fault}:every=0.05:1")
            api = f"{pbx.url}/apis/pbx/"
            credentials = Credentials.of("sanne", "demo")
            with closing(PbxClient(api, credentials, Trust(), patience)) as client:
                began = time.monotonic()
                try:
                    client.events(None, 0.0)
                except TooSlow:
                    late.append(time.monotonic() - began - _DEADLINE_S)
    over = seconds(late)
    what = "a reply that drips ends after its deadline, by"
    return Row("A6", what, at_most(0.1, "≤ 100 ms"), over, over)


def _bad_answers() -> Iterator[Row]:
    for fault, what in (
        ("gzip-bomb", "300 KB that unpack to 300 MB"),
        ("endless", "a reply of 256 MB that has no length"),
        ("length", "a reply that claims 10 GB"),
    ):
        with Simulator(Exchange(12)) as pbx:
            pbx.api.password = PASSWORD
            pbx.faults.add(f"events:{fault}:1")
            asked = taken(pbx.url)
        grown = Measured((float(asked.grown),), "B")
        yield Row("A7", f"memory for {what}", at_most(10 * _MIB, "≤ 10 MiB"), grown, grown)
