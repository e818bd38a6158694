"""OAuth2 over real HTTP: tokens that end, are renewed, turn over, and are refused."""

from __future__ import annotations

import json
import threading
from contextlib import ExitStack, closing, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.api.client import PATIENCE, Credentials, PbxClient
from pbx_tray.api.grants import Grant, granted
from pbx_tray.api.route import Route
from pbx_tray.api.sign_in_check import SignInCheck
from pbx_tray.api.tokens import Tokens
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import (
    Busy,
    Credential,
    NoPbxThere,
    Redirected,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Trouble,
    Unreadable,
)
from pbx_tray.hidden import STARS, without_secrets
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from tests.api.conftest import Serve
from tests.api.raw_server import answer, once
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import KEY, PASSWORD


class Clock:
    """A clock that stands where it is put."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Signed:
    """An account that is signed in by tokens at a PBX.

    Attributes:
        kept: each refresh token that was to be kept, the newest last.

    """

    def __init__(self, pbx: Simulator) -> None:
        self.kept: list[str] = []
        self.clock = Clock()
        account = Account(parse_address(pbx.url), "sanne")
        refresh = SignInCheck(account, PASSWORD).run().refresh
        assert refresh is not None
        self.first = refresh
        self.tokens = Tokens(refresh, self.kept.append, self.clock)
        self.asked = pbx.requests.count()

    def client(self, pbx: Simulator, stack: ExitStack) -> PbxClient:
        client = PbxClient(f"{pbx.url}/apis/pbx/", self.tokens, Trust(), PATIENCE)
        return stack.enter_context(closing(client))


@pytest.fixture
def signed(pbx: Simulator) -> Signed:
    return Signed(pbx)


@pytest.fixture
def client(signed: Signed, pbx: Simulator, stack: ExitStack) -> PbxClient:
    return signed.client(pbx, stack)


def endpoints(pbx: Simulator, after: int = 0) -> list[str]:
    return [request.endpoint for request in pbx.requests.recent()[after:]]


# Signing in


def check(pbx_url: str, user: str | None = "sanne", secret: str = PASSWORD) -> str | None:
    return SignInCheck(Account(parse_address(pbx_url), user), secret).run().refresh


def test_where_the_pbx_gives_tokens_the_password_is_shown_once(pbx: Simulator) -> None:
    refresh = check(pbx.url)
    assert refresh not in {None, PASSWORD}
    assert endpoints(pbx) == ["token", "events", "users", "phones"]
    assert [r.scheme for r in pbx.requests.recent()] == [None, "bearer", "bearer", "bearer"]
    assert pbx.connections == 1


def test_an_older_pbx_is_signed_in_to_by_the_password_itself(stack: ExitStack) -> None:
    pbx = stack.enter_context(sentinel_pbx(Exchange(12, shape=3), shape=3))
    assert check(pbx.url) is None
    assert [r.scheme for r in pbx.requests.recent()] == [None, "basic", "basic", "basic"]


def test_an_api_key_asks_for_no_tokens(pbx: Simulator) -> None:
    assert check(pbx.url, None, KEY) is None
    assert pbx.requests.count("token") == 0


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_password_that_gives_no_tokens_is_refused_and_shown_once(
    pbx: Simulator, status: int
) -> None:
    pbx.api.tokens.refusal = status
    with pytest.raises(SignInRefused) as raised:
        check(pbx.url, "sanne", "wrong")
    assert raised.value.credential is Credential.USER
    assert pbx.requests.count() == 1


@pytest.mark.parametrize(
    "fault",
    ["html", "null", "status-404", "status-403", "status-401", "status-501", "redirect", "garble"],
)
def test_whatever_else_answers_there_the_password_itself_decides(
    pbx: Simulator, fault: str
) -> None:
    pbx.faults.add(f"token:{fault}")
    assert check(pbx.url) is None
    assert pbx.requests.recent()[-1].scheme == "basic"


def test_a_pbx_that_is_busy_just_then_is_not_taken_for_an_older_one(pbx: Simulator) -> None:
    pbx.faults.add("token:status-503:retry-after=7")
    with pytest.raises(Busy):
        check(pbx.url)
    assert pbx.requests.count() == 1


def test_a_password_in_any_letters_is_shown_as_it_is(pbx: Simulator) -> None:
    for password in ("pass&wörd=+ %", "пароль"):
        pbx.api.password = password
        check(pbx.url, secret=password)


# Renewal


def test_a_start_brings_one_access_token_and_it_serves_for_all_that_follows(
    client: PbxClient, signed: Signed, pbx: Simulator
) -> None:
    client.users()
    client.phones()
    client.events(None, 0)
    assert endpoints(pbx, signed.asked) == ["token", "users", "phones", "events"]


@pytest.mark.parametrize("rotates", [True, False])
def test_it_is_renewed_before_it_ends(
    client: PbxClient,
    signed: Signed,
    pbx: Simulator,
    rotates: bool,  # noqa: FBT001 - a parameter of the test, given by name
) -> None:
    pbx.api.tokens.rotates = rotates
    client.users()
    signed.clock.now += 3600 - 61
    client.users()
    signed.clock.now += 2
    client.users()
    assert endpoints(pbx, signed.asked) == ["token", "users", "users", "token", "users"]
    assert len(set(signed.kept)) == (2 if rotates else 0)
    assert signed.tokens.refresh == (signed.kept[-1] if rotates else signed.first)


def test_one_that_ended_before_its_time_is_renewed_and_nothing_is_lost(
    client: PbxClient, signed: Signed, pbx: Simulator
) -> None:
    client.users()
    pbx.api.tokens.expire()
    assert len(client.users().value) == 12
    assert endpoints(pbx, signed.asked) == ["token", "users", "users", "token", "users"]


def test_a_refresh_token_that_is_refused_is_sent_once_each_time(
    client: PbxClient, pbx: Simulator
) -> None:
    client.users()
    asked = pbx.requests.count()
    pbx.api.tokens.revoke("sanne")
    with pytest.raises(SignInRefused):
        client.users()
    with pytest.raises(SignInRefused):
        client.users()
    assert endpoints(pbx, asked) == ["users", "token", "token"]


def test_a_fresh_token_that_is_refused_is_not_renewed_again(
    client: PbxClient, signed: Signed, pbx: Simulator
) -> None:
    pbx.faults.add("users:status-401")
    with pytest.raises(SignInRefused):
        client.users()
    assert endpoints(pbx, signed.asked) == ["token", "users"]


def test_a_list_that_may_not_be_read_shows_that_the_token_works(
    client: PbxClient, pbx: Simulator
) -> None:
    fault = pbx.faults.add("users:status-403")
    with pytest.raises(Trouble):
        client.users()
    pbx.faults.take_back(fault)
    pbx.api.tokens.expire()
    assert len(client.users().value) == 12


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("status-401", SignInRefused),
        ("status-403", Unreadable),
        ("status-400", Unreadable),
        ("status-404", NoPbxThere),
        ("status-500", ServerTrouble),
        ("status-429", Busy),
        ("redirect", Redirected),
        ("html", SomethingElse),
    ],
)
def test_only_the_pbx_itself_ends_a_sign_in(
    client: PbxClient, pbx: Simulator, fault: str, expected: type[Trouble]
) -> None:
    pbx.faults.add(f"token:{fault}")
    with pytest.raises(Trouble) as raised:
        client.users()
    assert type(raised.value) is expected
    pbx.faults.lift()
    assert len(client.users().value) == 12


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refresh_token_that_the_pbx_says_has_ended_ends_the_sign_in(
    client: PbxClient, pbx: Simulator, status: int
) -> None:
    pbx.api.tokens.refusal = status
    pbx.api.tokens.revoke("sanne")
    with pytest.raises(SignInRefused):
        client.users()


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"<p>invalid_grant</p>", "text/html; charset=utf-8", SomethingElse),
        (b'{"error": "access_denied"}', "application/json", Unreadable),
        (b'["invalid_grant"]', "application/json", Unreadable),
        (b'{"error": "invalid_grant"}' + b" " * 2**16, "application/json", Unreadable),
        (b"", "application/json", Unreadable),
    ],
)
def test_a_403_of_a_firewall_is_trouble_and_ends_no_sign_in(
    serve: Serve, stack: ExitStack, body: bytes, kind: str, expected: type[Trouble]
) -> None:
    server = serve(once(answer(body, "403 Forbidden", f"Content-Type: {kind}")))
    client = PbxClient(f"{server.url}/apis/pbx/", Tokens("refresh"), Trust())
    stack.enter_context(closing(client))
    with pytest.raises(Trouble) as raised:
        client.users()
    assert type(raised.value) is expected


def test_many_clients_of_one_account_renew_once_while_a_poll_is_held(
    signed: Signed, pbx: Simulator, stack: ExitStack
) -> None:
    holding, *others = [signed.client(pbx, stack) for _ in range(5)]
    holding.users()
    events: list[int] = []
    poll = threading.Thread(
        target=lambda: events.append(len(holding.events(pbx.exchange.seq, 30).value.events))
    )
    polls, renewals = pbx.requests.count("events"), pbx.requests.count("token")
    poll.start()
    assert pbx.requests.wait_for("events", polls + 1)
    signed.clock.now += 3600
    asking = [threading.Thread(target=other.users) for other in others]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join(5)
    assert pbx.requests.count("users") == 2 + len(others)
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    poll.join(5)
    assert events == [1]
    holding.users()
    assert pbx.requests.count("token") == renewals + 1


def test_what_is_still_in_use_stays_out_of_the_log_however_many_tokens_have_ended(
    signed: Signed, pbx: Simulator, stack: ExitStack
) -> None:
    pbx.api.tokens.rotates = False
    proxy = stack.enter_context(Proxy(sign_in=("jan", "one-for-the-proxy")))
    route = Route(proxy.url, "jan", "one-for-the-proxy")
    client = PbxClient(f"{pbx.url}/apis/pbx/", signed.tokens, Trust(), PATIENCE, route)
    stack.enter_context(closing(client))
    for _ in range(70):
        signed.clock.now += 3600
        client.users()
    assert pbx.requests.count("token") > 70
    assert without_secrets(f"{signed.first} one-for-the-proxy") == f"{STARS} {STARS}"


def test_the_tokens_stand_in_their_header_and_form_alone(
    client: PbxClient, signed: Signed, pbx: Simulator
) -> None:
    client.users()
    client.events(None, 0)
    secrets = {signed.first, signed.tokens.refresh}
    assert not any(secret in r.path for r in pbx.requests.recent() for secret in secrets)
    assert all(secret not in repr(vars(signed.tokens)["_access"]) for secret in secrets)


# What a PBX may answer

GOOD = {"access_token": "abc", "token_type": "Bearer", "expires_in": 60, "refresh_token": "def"}


@pytest.mark.parametrize(
    ("given", "lasts"),
    [
        (GOOD, 60.0),
        (GOOD | {"expires_in": "60"}, 60.0),
        (GOOD | {"expires_in": -5}, 0.0),
        (GOOD | {"expires_in": None}, float("inf")),
        (GOOD | {"token_type": "bearer", "scope": None}, 60.0),
    ],
)
def test_tokens_are_read(given: dict[str, object], lasts: float) -> None:
    assert granted(json.dumps(given).encode()) == Grant("abc", "def", lasts)


def test_without_a_new_refresh_token_the_old_one_goes_on() -> None:
    given = json.dumps({**GOOD, "refresh_token": None}).encode()
    assert granted(given, "old").refresh == "old"
    with pytest.raises(Unreadable):
        granted(given)


@pytest.mark.parametrize("token", ["", "a b", "a\r\nX-Evil: 1", "a" * 9000, "é", 7, None, ["a"]])
def test_what_cannot_stand_in_a_header_is_no_token(token: object) -> None:
    with pytest.raises(Unreadable):
        granted(json.dumps({**GOOD, "access_token": token}).encode())


@given(
    st.binary()
    | st.dictionaries(
        st.sampled_from(sorted(GOOD)),
        st.none() | st.text() | st.integers() | st.floats() | st.lists(st.none()),
    ).map(lambda answer: json.dumps(answer).encode())
)
def test_whatever_is_answered_it_is_tokens_or_unreadable(body: bytes) -> None:
    with suppress(Unreadable):
        assert granted(body).lasts >= 0


def test_a_grant_shows_no_token() -> None:
    assert "abc" not in repr(Grant("abc", "def", 1.0))


def test_something_that_speaks_no_http_is_no_pbx(serve: Serve) -> None:
    for script in (once(b"220 mail.example.org ESMTP\r\n"), once(answer(b"", "405 No"))):
        with pytest.raises(NoPbxThere):
            check(serve(script).url)


def test_a_password_goes_on_where_a_client_is_told_to_use_one(pbx: Simulator) -> None:
    with closing(PbxClient(f"{pbx.url}/apis/pbx/", Tokens("none"), Trust())) as client:
        client.use(Credentials.of("sanne", PASSWORD))
        assert len(client.users().value) == 12
