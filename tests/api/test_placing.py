"""A call is placed over real HTTP, once, whatever becomes of the request."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

import pytest

from pbx_tray.api.client import Credentials, PbxClient
from pbx_tray.api.placing import Placing
from pbx_tray.api.sign_in_check import SignInCheck
from pbx_tray.api.tokens import Tokens
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import (
    Busy,
    HungUp,
    NoPbxThere,
    NotAllowed,
    NotConfirmed,
    ProxySignInNeeded,
    Redirected,
    SignInRefused,
    TooSlow,
    Trouble,
    Unreachable,
)
from pbx_tray.core.placing import Outcome, Placed
from pbx_tray.simulator.dead_port import DeadPort
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.rights import Rights
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import Serve
from tests.api.raw_server import answer, once
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

Place = Callable[..., Placing]

SHORT = 0.3  # seconds after which an answer is given up
NUMBER = "+442079460101"


@pytest.fixture
def place() -> Place:
    """Make a call that sanne places at the PBX of that URL."""

    def make(
        url: str, seconds: float = 20.0, credentials: Credentials | Tokens | None = None
    ) -> Placing:
        signed = credentials or Credentials.of("sanne", PASSWORD)
        connect = partial(PbxClient, f"{url}/apis/pbx/", signed, Trust())
        return Placing(connect, "sanne", NUMBER, seconds)

    return make


def trouble_of(placing: Placing) -> Trouble:
    with pytest.raises(Trouble) as met:
        placing.run()
    return met.value


def test_a_call_is_placed_and_known_by_its_id(pbx: Simulator, place: Place) -> None:
    placed = place(pbx.url).run()
    (call,) = pbx.exchange.calls()
    assert placed == Placed(Outcome.SUCCESS, call.unique_id)
    assert call.caller.user_uuid == pbx.exchange.user("sanne").uuid
    assert call.targets[0].number == NUMBER


@pytest.mark.parametrize("fault", ["", "call:status-400:1", "call:status-415:1"])
def test_a_form_is_sent_once_where_the_pbx_wants_one(
    stack: ExitStack, place: Place, fault: str
) -> None:
    exchange = Exchange(12, picks_up_after=0.01)
    pbx = stack.enter_context(sentinel_pbx(exchange, form_only=not fault))
    if fault:
        pbx.faults.add(fault)
    assert place(pbx.url).run().outcome is Outcome.SUCCESS
    assert pbx.requests.count("call") == 2
    assert len(exchange.calls()) == 1


@pytest.mark.parametrize("status", [400, 415])
def test_a_pbx_that_takes_neither_is_asked_no_third_time(
    pbx: Simulator, place: Place, status: int
) -> None:
    pbx.faults.add(f"call:status-{status}")
    assert place(pbx.url).run() == Placed(Outcome.FAILED)
    assert pbx.requests.count("call") == 2


def test_what_the_pbx_says_of_my_own_phone_is_passed_on(pbx: Simulator, place: Place) -> None:
    pbx.exchange.ring("sanne", number="+3120111")
    assert place(pbx.url).run() == Placed(Outcome.BUSY)
    pbx.exchange.go_offline("sanne")
    assert place(pbx.url).run() == Placed(Outcome.FAILED)


def test_a_phone_that_nobody_picks_up_is_no_answer(stack: ExitStack, place: Place) -> None:
    exchange = Exchange(12, picks_up_after=None, rings_for=0.05)
    pbx = stack.enter_context(sentinel_pbx(exchange))
    assert place(pbx.url).run() == Placed(Outcome.NO_ANSWER)


@pytest.mark.row(45)
@pytest.mark.parametrize(
    "fault",
    [
        *("lose", "drop", "reset", "reset-held:seconds=0.05", "truncate", "limit-data:bytes=20"),
        *("stall", "half-open", "drip", "drip-body", "chunked-cut", "empty", "garble", "null"),
        *("html", "object", "status-500", "status-502", "status-504", "gzip", "status-408"),
    ],
)
def test_an_answer_that_is_lost_leaves_it_open_and_is_asked_for_no_more(
    pbx: Simulator, place: Place, fault: str
) -> None:
    pbx.faults.add(f"call:{fault}")
    seconds = SHORT if fault in {"stall", "half-open", "drip", "drip-body"} else 20.0
    assert type(trouble_of(place(pbx.url, seconds))) is NotConfirmed
    assert pbx.requests.count("call") == 1
    assert len(pbx.exchange.calls()) <= 1
    pbx.faults.lift()


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("status-401", SignInRefused),
        ("status-403", NotAllowed),
        ("status-404", NoPbxThere),
        ("status-407", ProxySignInNeeded),
        ("status-429", Busy),
        ("busy", Busy),
        ("redirect", Redirected),
    ],
)
def test_a_refusal_is_told_as_it_is_and_was_sent_once(
    pbx: Simulator, place: Place, fault: str, kind: type[Trouble]
) -> None:
    pbx.faults.add(f"call:{fault}")
    assert type(trouble_of(place(pbx.url))) is kind
    assert pbx.requests.count("call") == 1
    assert not pbx.exchange.calls()


@pytest.mark.parametrize("status", [405, 406, 409, 413, 422])
def test_other_refusals_have_failed(pbx: Simulator, place: Place, status: int) -> None:
    pbx.faults.add(f"call:status-{status}")
    assert place(pbx.url).run() == Placed(Outcome.FAILED)
    assert pbx.requests.count("call") == 1


def test_an_account_without_the_right_is_told_so(pbx: Simulator, place: Place) -> None:
    pbx.api.rights["sanne"] = Rights(refused=frozenset({"call"}))
    assert type(trouble_of(place(pbx.url))) is NotAllowed


def test_where_nobody_is_reached_nothing_was_placed(stack: ExitStack, place: Place) -> None:
    gone = sentinel_pbx(Exchange(12))
    gone.start()
    gone.stop()
    assert type(trouble_of(place(gone.url))) is Unreachable
    dead = stack.enter_context(DeadPort())
    assert type(trouble_of(place(f"http://127.0.0.1:{dead.port}", SHORT))) is TooSlow


@pytest.mark.parametrize(
    ("said", "unique_id"),
    [
        (b'{"status": "success", "unique_id": "a.1"}', "a.1"),
        (b'{"status": " Success ", "unique_id": 17}', "17"),
        (b'{"status": "success"}', None),
        (b'{"status": "success", "unique_id": []}', None),
    ],
)
def test_an_outcome_is_read_however_it_is_written(
    serve: Serve, place: Place, said: bytes, unique_id: str | None
) -> None:
    server = serve(once(answer(said)))
    assert place(server.url).run() == Placed(Outcome.SUCCESS, unique_id)


@pytest.mark.parametrize("said", [b'{"status": "maybe"}', b"[]", b'{"status": null}', b"[" * 9999])
def test_an_outcome_that_nobody_knows_leaves_it_open(
    serve: Serve, place: Place, said: bytes
) -> None:
    assert type(trouble_of(place(serve(once(answer(said))).url))) is NotConfirmed


def test_who_has_hung_up_before_it_begins_asks_nothing(pbx: Simulator, place: Place) -> None:
    placing = place(pbx.url)
    placing.hang_up()
    assert type(trouble_of(placing)) is HungUp
    assert pbx.connections == 0


def test_hanging_up_ends_the_wait_at_once_and_not_the_call(stack: ExitStack, place: Place) -> None:
    exchange = Exchange(12, picks_up_after=None)
    pbx = stack.enter_context(sentinel_pbx(exchange))
    placing = place(pbx.url)
    met: list[Trouble] = []
    thread = threading.Thread(target=lambda: met.append(trouble_of(placing)))
    thread.start()
    assert pbx.requests.wait_for("call", 1, timeout=10)
    placing.hang_up()
    thread.join(10)
    assert [type(one) for one in met] == [HungUp]
    assert exchange.wait_until(lambda: bool(exchange.calls()), 10)


# With tokens


def signed(pbx: Simulator) -> Tokens:
    account = Account(parse_address(pbx.url), "sanne")
    refresh = SignInCheck(account, PASSWORD).run().refresh
    assert refresh is not None
    return Tokens(refresh)


def test_a_call_is_placed_with_a_token_as_well(pbx: Simulator, place: Place) -> None:
    assert place(pbx.url, credentials=signed(pbx)).run().outcome is Outcome.SUCCESS
    assert [asked.scheme for asked in pbx.requests.recent("call")] == ["bearer"]


def test_a_token_that_has_ended_is_renewed_and_one_call_placed(
    pbx: Simulator, place: Place
) -> None:
    tokens = signed(pbx)
    client = PbxClient(f"{pbx.url}/apis/pbx/", tokens, Trust())
    client.users()
    client.close()
    pbx.api.tokens.expire()
    assert place(pbx.url, credentials=tokens).run().outcome is Outcome.SUCCESS
    assert len(pbx.exchange.calls()) == 1


@pytest.mark.row(45)
def test_a_lost_answer_is_asked_for_no_more_with_a_token_either(
    pbx: Simulator, place: Place
) -> None:
    tokens = signed(pbx)
    pbx.faults.add("call:lose")
    assert type(trouble_of(place(pbx.url, credentials=tokens))) is NotConfirmed
    assert pbx.requests.count("call") == 1
    assert len(pbx.exchange.calls()) == 1
