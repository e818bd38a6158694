"""OAuth2: tokens for a password, renewed, expired and revoked; and what v1 of the API adds."""

import http.client
import json
import re
from collections.abc import Callable
from contextlib import closing
from typing import Any
from urllib.parse import urlencode

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

TOKEN = "/apis/oauth2/token"
USERS, SWITCHES = "/apis/pbx/users", "/apis/pbx/v1/switches"
SANNE = {"grant_type": "password", "username": "sanne", "password": "demo"}
Answer = tuple[int, Any, http.client.HTTPMessage]


def talk(pbx: Simulator, method: str, path: str, body: str | None, **headers: str) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", pbx.port, timeout=5)
    with closing(connection):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        reply = connection.getresponse()
        return reply.status, json.loads(reply.read()), reply.headers


def grant(pbx: Simulator, **form: str) -> Answer:
    kind = "application/x-www-form-urlencoded"
    return talk(pbx, "POST", TOKEN, urlencode(form), Content_Type=kind)


def renew(pbx: Simulator, token: str) -> Answer:
    return grant(pbx, grant_type="refresh_token", refresh_token=token)


def ask(pbx: Simulator, token: str, path: str = USERS, post: Any = None) -> Answer:
    body = None if post is None else json.dumps(post)
    bearer, kind = f"Bearer {token}", "application/json"
    method = "GET" if post is None else "POST"
    return talk(pbx, method, path, body, Authorization=bearer, Content_Type=kind)


def test_a_password_gives_tokens_that_open_every_endpoint(pbx: Simulator) -> None:
    status, given, headers = grant(pbx, **SANNE)
    assert status == 200
    assert headers["Cache-Control"] == "no-store"
    assert given.keys() == {"access_token", "token_type", "expires_in", "refresh_token", "scope"}
    assert (given["token_type"], given["expires_in"]) == ("Bearer", 3600)
    for path in (USERS, "/apis/pbx/phones", "/apis/pbx/events?timeout=0", SWITCHES):
        assert ask(pbx, given["access_token"], path)[0] == 200
    wish = {"user_name": "sanne", "number": "101"}
    assert ask(pbx, given["access_token"], "/apis/pbx/call", wish)[1]["status"] == "success"
    seen = pbx.requests.recent("users")[-1]
    assert (seen.user, seen.scheme) == ("sanne", "bearer")


@pytest.mark.parametrize(
    ("form", "error"),
    [
        (SANNE | {"password": "wrong"}, "invalid_grant"),
        (SANNE | {"username": "apiKey", "password": "demo-key"}, "invalid_grant"),
        ({"grant_type": "password"}, "invalid_grant"),
        ({"grant_type": "refresh_token", "refresh_token": "none"}, "invalid_grant"),
        ({"grant_type": "client_credentials"}, "unsupported_grant_type"),
        ({}, "invalid_request"),
    ],
)
def test_what_gives_no_token_says_why(pbx: Simulator, form: dict[str, str], error: str) -> None:
    assert grant(pbx, **form)[:2] == (400, {"error": error})
    pbx.api.tokens.refusal = 401
    assert grant(pbx, **form)[0] == (401 if error == "invalid_grant" else 400)


def test_a_token_is_asked_for_with_a_form_and_post(pbx: Simulator) -> None:
    assert talk(pbx, "POST", TOKEN, json.dumps(SANNE))[:2] == (400, {"error": "invalid_request"})
    assert talk(pbx, "GET", TOKEN, None)[0] == 405


def test_a_token_that_is_none_is_answered_401(pbx: Simulator) -> None:
    status, _, headers = ask(pbx, "nonsense")
    assert status == 401
    assert headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'


@pytest.mark.parametrize("rotates", [True, False])
def test_an_expired_token_is_renewed_and_the_refresh_token_turns_over(
    pbx: Simulator,
    rotates: bool,  # noqa: FBT001 - a parameter of the test, given by name
) -> None:
    pbx.api.tokens.rotates = rotates
    first = grant(pbx, **SANNE)[1]
    pbx.api.tokens.expire()
    assert ask(pbx, first["access_token"])[0] == 401
    second = renew(pbx, first["refresh_token"])[1]
    assert ask(pbx, second["access_token"])[0] == 200
    assert (second["refresh_token"] != first["refresh_token"]) is rotates
    assert renew(pbx, first["refresh_token"])[0] == (400 if rotates else 200)


def test_a_token_lives_as_long_as_it_says(pbx: Simulator) -> None:
    pbx.api.tokens.lifetime = pbx.api.tokens.refresh_lifetime = 0.0
    given = grant(pbx, **SANNE)[1]
    assert given["expires_in"] == 0
    assert ask(pbx, given["access_token"])[0] == 401
    assert renew(pbx, given["refresh_token"])[0] == 400


def test_revoked_tokens_are_worth_nothing_and_others_stay(pbx: Simulator) -> None:
    hers = grant(pbx, **SANNE)[1]
    his = grant(pbx, **(SANNE | {"username": "jonas"}))[1]
    pbx.do({"verb": "revoke", "user": "sanne"})
    assert ask(pbx, hers["access_token"])[0] == 401
    assert renew(pbx, hers["refresh_token"])[0] == 400
    assert ask(pbx, his["access_token"])[0] == 200
    pbx.do({"verb": "revoke"})
    assert ask(pbx, his["access_token"])[0] == 401


def test_an_older_pbx_knows_nothing_of_it(serve: Callable[..., Simulator]) -> None:
    pbx = serve(Exchange(3, shape=3))
    assert grant(pbx, **SANNE)[0] == 404
    assert ask(pbx, "x", SWITCHES)[0] == 404
    assert ask(pbx, "x")[0] == 401


def test_a_pbx_that_no_longer_offers_it_takes_no_token(pbx: Simulator) -> None:
    given = grant(pbx, **SANNE)[1]
    pbx.api.tokens.offered = False
    assert ask(pbx, given["access_token"])[0] == 401
    assert renew(pbx, given["refresh_token"])[0] == 404


def test_faults_strike_the_token_s_address_too(pbx: Simulator) -> None:
    pbx.faults.add("token:status-503:1")
    assert grant(pbx, **SANNE)[0] == 503
    assert pbx.requests.count("token") == 1


def test_v1_calls_from_the_account_s_own_phone(pbx: Simulator, client: Any) -> None:
    token = grant(pbx, **SANNE)[1]["access_token"]
    status, answer, _ = ask(pbx, token, "/apis/pbx/v1/calls", {"number": "101"})
    assert (status, answer["status"]) == (200, "success")
    caller = pbx.exchange.call(answer["unique_id"]).caller
    assert caller.user_uuid == pbx.exchange.user("sanne").uuid
    assert client.ask("/apis/pbx/v1/calls", post={"number": "101"}).status == 403
    assert pbx.requests.count("calls") == 2


def test_v1_switches_are_read_and_turned(pbx: Simulator, client: Any) -> None:
    night, _, alarm = client.ask(SWITCHES).json
    assert night.keys() == {"uuid", "name", "default", "value", "can_toggle"}
    turned = client.ask(f"{SWITCHES}/{night['uuid']}", post={"value": True})
    assert turned.json == night | {"value": True}
    assert client.ask(SWITCHES).json[0]["value"] is True
    pbx.api.switches.turn("Night mode", value=False)
    pbx.api.switches.turn("No such", value=False)
    assert client.ask(SWITCHES).json[0]["value"] is False
    for path, wish, status in [
        (alarm["uuid"], {"value": False}, 403),
        (night["uuid"], {"value": "yes"}, 400),
        (night["uuid"], [], 400),
        ("nobody", {"value": True}, 404),
    ]:
        assert client.ask(f"{SWITCHES}/{path}", post=wish).status == status
    assert client.ask(f"{SWITCHES}/{night['uuid']}").status == 405


def test_no_token_looks_like_another(pbx: Simulator) -> None:
    given = [grant(pbx, **SANNE)[1]["access_token"] for _ in range(3)]
    assert len(set(given)) == 3
    assert all(re.fullmatch(r"[\w-]{20,}", token) for token in given)


def test_a_refresh_token_outlives_a_restart_of_the_program_and_is_good_once(
    pbx: Simulator, serve: Callable[..., Simulator]
) -> None:
    tokens = [grant(pbx, **SANNE)[1]["refresh_token"] for _ in range(3)]
    another = serve()
    assert [renew(another, tokens[0])[0] for _ in range(2)] == [200, 400]
    assert renew(another, tokens[1][:-1])[0] == 400
    another.api.tokens.revoke("sanne")
    assert renew(another, tokens[2])[0] == 400
