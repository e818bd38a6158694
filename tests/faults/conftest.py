"""A PBX, plain or behind TLS, and feeds that follow it; each row's general rules at its end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.feed import Feed
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.faults.following import HOLD, Follow, Following
from tests.faults.rows import ROWS, Row
from tests.feed.conftest import _no_thread_is_left, stack
from tests.sentinels.values import PASSWORD

__all__ = ["_no_thread_is_left", "stack"]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Certificates of every kind, made once."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def make_pbx(
    stack: ExitStack, certificates: Certificates, request: pytest.FixtureRequest
) -> Callable[..., Simulator]:
    """Start a PBX with this exchange: behind TLS where `wire` says so."""

    def make(exchange: Exchange | None = None, **options: Any) -> Simulator:
        if "wire" in request.fixturenames and request.getfixturevalue("wire") == "tls":
            options.setdefault("tls", certificates.context("good"))
        exchange = exchange or Exchange(12, picks_up_after=0.01)
        pbx = stack.enter_context(Simulator(exchange, certificates=certificates, **options))
        pbx.api.password = PASSWORD
        return pbx

    return make


@pytest.fixture(params=["plain", "tls"])
def wire(request: pytest.FixtureRequest) -> str:
    """Play this row over plain HTTP, and again behind TLS: for rows that are about the wire."""
    return str(request.param)


@pytest.fixture
def pbx(make_pbx: Callable[..., Simulator]) -> Simulator:
    """A PBX of twelve users."""
    return make_pbx()


@pytest.fixture
def follow(
    stack: ExitStack,
    certificates: Certificates,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> Follow:
    """Follow a PBX until the test is over; then what holds in every row is checked."""
    marks = request.node.iter_markers("row")
    rows = [ROWS[number] for mark in marks for number in mark.args]

    def begin(pbx: Simulator, url: str | None = None, **options: Any) -> Following:
        secret = options.pop("secret", PASSWORD)
        options = {"hold": HOLD, **options}
        ca_file = str(certificates.authority) if pbx.tls else None
        account = Account(parse_address(url or pbx.url), "sanne", "sanne", ca_file=ca_file)
        following = Following(Feed(account, lambda: secret, **options), pbx)
        stack.callback(_finish, following, rows, record_property)
        return following

    return begin


@pytest.fixture
def following(pbx: Simulator, follow: Follow) -> Following:
    """Follow the PBX, live, with a call in its log."""
    it = follow(pbx)
    it.has_seen_a_call()
    return it


def _finish(following: Following, rows: list[Row], record: Callable[[str, object], None]) -> None:
    following.feed.hang_up()
    following.join()
    for recovery in following.recovered:
        record("recovered", recovery)
    for number in following.read():
        record("said", number)
    nothing = frozenset[str]()
    following.check(
        nothing.union(*(row.messages for row in rows)),
        nothing.union(*(row.passing for row in rows)),
    )
