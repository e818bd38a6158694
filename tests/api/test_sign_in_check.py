"""An account is checked with as few requests as will do, before it is stored."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from pbx_tray.api.client import PATIENCE, Patience
from pbx_tray.api.sign_in_check import Checked, SignInCheck
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    HungUp,
    NoPbxThere,
    NotAllowed,
    NotSecure,
    Redirected,
    ServerTrouble,
    SignInRefused,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
    Untrusted,
)
from pbx_tray.simulator.certificate import Wish
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import MakeCertificate, Serve
from tests.api.raw_server import Peer, Script, answer, once
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import KEY, PASSWORD

IMPATIENT = Patience(connect=1, answer=0.3, listing=0.3)


def check(
    url: str,
    user: str | None = None,
    secret: str = KEY,
    patience: Patience = PATIENCE,
) -> Checked:
    return SignInCheck(Account(parse_address(url), user), secret, patience).run()


def trouble_of(ask: Callable[[], object]) -> Trouble:
    with pytest.raises(Trouble) as raised:
        ask()
    return raised.value


@pytest.mark.parametrize(("user", "secret"), [("sanne", PASSWORD), (None, KEY)])
def test_an_account_that_is_accepted_is_told_who_is_there(
    pbx: Simulator, user: str | None, secret: str
) -> None:
    checked = check(pbx.url, user, secret)
    assert {u.username for u in checked.users} >= {"sanne", "jonas", "zofia"}
    assert len(checked.users) == 12
    assert checked.missing == frozenset()
    asked = [r.endpoint for r in pbx.requests.recent()]
    assert asked == ["token"] * (user is not None) + ["events", "users", "phones"]
    assert pbx.connections == 1
    assert pbx.requests.recent("events")[0].path.endswith("/events?limit=1&timeout=0")


def test_a_busy_log_is_recognised_as_a_pbx(pbx: Simulator) -> None:
    pbx.exchange.ring("sanne", number="+442079460101")
    assert check(pbx.url).missing == frozenset()


@pytest.mark.parametrize(("user", "secret"), [("sanne", "wrong"), (None, "wrong"), ("nobody", "")])
def test_a_refused_password_is_sent_exactly_once(
    pbx: Simulator, user: str | None, secret: str
) -> None:
    assert isinstance(trouble_of(lambda: check(pbx.url, user, secret)), SignInRefused)
    assert pbx.requests.count() == 1


@pytest.mark.parametrize("asked", [1, 2, 3])
def test_after_any_refusal_nothing_more_is_asked(pbx: Simulator, asked: int) -> None:
    endpoint = ["events", "users", "phones"][asked - 1]
    pbx.faults.add(f"{endpoint}:status-401:1")
    assert isinstance(trouble_of(lambda: check(pbx.url)), SignInRefused)
    assert pbx.requests.count() == asked


@pytest.mark.parametrize("missing", [{"events"}, {"users"}, {"phones"}, {"events", "phones"}])
def test_an_account_that_may_not_read_everything_is_accepted(
    pbx: Simulator, missing: set[str]
) -> None:
    for endpoint in missing:
        pbx.faults.add(f"{endpoint}:status-403")
    checked = check(pbx.url)
    assert checked.missing == missing
    assert bool(checked.users) is ("users" not in missing)


def test_an_account_that_may_read_nothing_is_told_so(pbx: Simulator) -> None:
    pbx.faults.add("*:status-403")
    trouble = trouble_of(lambda: check(pbx.url))
    assert isinstance(trouble, NotAllowed)
    assert trouble.detail == "users, phones or events"


def test_a_user_who_is_not_in_the_list_is_accepted(pbx: Simulator) -> None:
    pbx.exchange.remove_user("sanne")
    pbx.api.key = "limited"
    assert "sanne" not in {u.username for u in check(pbx.url, None, "limited").users}


def _in_form_of(body: bytes, kind: str = "text/html", status: str = "200 OK") -> Script:
    return once(answer(body, status, f"Content-Type: {kind}"))


@pytest.mark.parametrize(
    "script",
    [
        _in_form_of(b"<!doctype html><title>It works</title>"),
        _in_form_of(b"<!doctype html>", status="404 Not Found"),
        _in_form_of(b'{"error": "no such thing"}', "application/json"),
        _in_form_of(b'{"hello": "world"}', "application/json", "400 Bad Request"),
        _in_form_of(b'[{"id": 1, "title": "A blog"}]', "application/json"),
        _in_form_of(b"[1, 2, 3]", "application/json"),
        _in_form_of(b"null", "application/json"),
        _in_form_of(b"", "application/json"),
        _in_form_of(b"", status="405 Method Not Allowed"),
        once(b"220 mail.example.org ESMTP\r\n"),
    ],
)
def test_what_answers_otherwise_at_first_contact_is_no_pbx(serve: Serve, script: Script) -> None:
    server = serve(script)
    assert type(trouble_of(lambda: check(server.url))) is NoPbxThere
    assert len(server.peers) == 1


def test_a_pbx_that_once_answered_well_is_one_even_if_it_stutters(pbx: Simulator) -> None:
    pbx.faults.add("users:garble:1")
    assert type(trouble_of(lambda: check(pbx.url))) is Unreadable


def test_a_refusal_by_everybody_who_forbids_is_not_taken_for_a_pbx(serve: Serve) -> None:
    def script(peer: Peer) -> None:
        first = b"/events" in peer.request()
        peer.send(answer(b"<html>", "403 Forbidden" if first else "200 OK"))

    assert type(trouble_of(lambda: check(serve(script).url))) is NoPbxThere


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("status-500", ServerTrouble),
        ("status-503:retry-after=7", Busy),
        ("status-429", Busy),
        ("redirect", Redirected),
        ("refuse", Unreachable),
        ("drop", Unreachable),
    ],
)
def test_other_trouble_is_told_as_it_is(
    pbx: Simulator, fault: str, expected: type[Trouble]
) -> None:
    pbx.faults.add(f"events:{fault}")
    assert type(trouble_of(lambda: check(pbx.url))) is expected
    assert pbx.requests.count() == 1


def test_a_pbx_that_stalls_is_too_slow(pbx: Simulator) -> None:
    pbx.faults.add("events:stall:1")
    assert isinstance(trouble_of(lambda: check(pbx.url, patience=IMPATIENT)), TooSlow)


def test_nobody_there_is_unreachable(pbx: Simulator) -> None:
    pbx.stop()
    assert isinstance(trouble_of(lambda: check(pbx.url)), Unreachable)


def test_a_connection_that_ends_as_we_ask_on_is_made_anew(serve: Serve) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(answer())
        peer.request()

    server = serve(script)
    assert check(server.url) == Checked((), frozenset())
    assert len(server.peers) == 3


@pytest.fixture
def secure_pbx(stack: ExitStack, issue: MakeCertificate) -> Simulator:
    return stack.enter_context(sentinel_pbx(Exchange(12), tls=issue(Wish()).server_context()))


def test_a_certificate_is_believed_by_the_account_s_own_file(
    secure_pbx: Simulator, authority_file: str
) -> None:
    account = Account(parse_address(secure_pbx.url), "sanne", ca_file=authority_file)
    assert len(SignInCheck(account, PASSWORD).run().users) == 12


def test_trouble_with_certificates_is_told_before_anything_is_asked(secure_pbx: Simulator) -> None:
    address = parse_address(secure_pbx.url)
    for account, problem in (
        (Account(address, "sanne"), CertificateProblem.UNKNOWN_ISSUER),
        (Account(address, "sanne", pin="a" * 64), CertificateProblem.CHANGED),
        (Account(address, "sanne", pin="abc"), CertificateProblem.OTHER),
        (Account(address, "sanne", ca_file="/nowhere/ca.pem"), CertificateProblem.NO_FILE),
    ):
        with pytest.raises(Untrusted) as raised:
            SignInCheck(account, PASSWORD).run()
        assert raised.value.problem is problem
    assert secure_pbx.requests.count() == 0


def test_plain_http_where_https_was_meant_is_not_secure(pbx: Simulator) -> None:
    url = pbx.url.replace("http:", "https:")
    assert isinstance(trouble_of(lambda: check(url)), NotSecure)
    assert pbx.requests.count() == 0


def test_a_check_can_be_hung_up_while_it_waits(pbx: Simulator) -> None:
    pbx.faults.add("users:stall")
    pending = SignInCheck(Account(parse_address(pbx.url), "sanne"), PASSWORD)

    def hang_up() -> None:
        pbx.requests.wait_for("users", 1)
        pending.hang_up()

    hanger = threading.Thread(target=hang_up)
    hanger.start()
    assert isinstance(trouble_of(pending.run), HungUp)
    hanger.join()
    assert pbx.requests.count("phones") == 0


def test_a_check_that_was_hung_up_before_it_began_asks_nothing(pbx: Simulator) -> None:
    pending = SignInCheck(Account(parse_address(pbx.url), "sanne"), PASSWORD)
    pending.hang_up()
    pending.hang_up()
    assert isinstance(trouble_of(pending.run), HungUp)
    assert pbx.connections == 0
