"""What a PBX answers to a sign-in: tokens, a refusal, or nothing of the kind. RFC 6749."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import requests

from pbx_tray.api.answers import body_of, check, understood
from pbx_tray.core.link import SignInRefused, Unreadable

Form = Mapping[str, str]

_MOST_BYTES = 64 * 2**10
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]{1,8192}=*")  # what may stand in a header, bounded


@dataclass(frozen=True, slots=True)
class Grant:
    """The tokens that a PBX gave: `access` is good for `lasts` seconds."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    lasts: float


def by_password(user: str, password: str) -> Form:
    """Answer the form that asks for the first tokens."""
    return {"grant_type": "password", "username": user, "password": password}


def first_grant(response: requests.Response, _form: Form) -> Grant | None:
    """Answer the tokens; an older PBX may answer anything, and then there are none."""
    if response.status_code in {407, 429, 502, 503, 504}:
        check(response, "token", asked_after=False)
    try:
        body = body_of(response, _MOST_BYTES)
        if response.status_code in {400, 401, 403} and _is_refusal(body):
            raise SignInRefused("token")
        return granted(body) if response.status_code == 200 else None
    except Unreadable:
        return None


def next_grant(response: requests.Response, form: Form) -> Grant:
    """Answer the tokens that a refresh token brought. Raises SignInRefused where it has ended.

    A 403 that does not say so may be a firewall's: that is trouble, and passes.
    """
    if response.status_code in {400, 403}:
        raise understood(response, body_of(response, _MOST_BYTES), _refusal)
    check(response, "token", asked_after=False)
    return understood(
        response, body_of(response, _MOST_BYTES), lambda body: granted(body, form["refresh_token"])
    )


def granted(body: bytes, refresh: str = "") -> Grant:
    """Read what a PBX gave; `refresh` goes on where there is no new one. Raises Unreadable."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("no tokens") from None
    if not isinstance(answer, dict) or str(answer.get("token_type", "")).lower() != "bearer":
        raise Unreadable("no tokens")
    access = _token(answer.get("access_token"))
    newer = _token(answer.get("refresh_token") or refresh)
    return Grant(access, newer, _seconds(answer.get("expires_in")))


def _refusal(body: bytes) -> SignInRefused:
    """Answer the refusal that this says. Raises Unreadable."""
    if not _is_refusal(body):
        raise Unreadable("no tokens")
    return SignInRefused("token")


def _is_refusal(body: bytes) -> bool:
    """Whether this says that the password or refresh token is not accepted."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(answer, dict) and answer.get("error") == "invalid_grant"


def _token(value: object) -> str:
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise Unreadable("no tokens")
    return value


def _seconds(value: object) -> float:
    """Answer how long a token lasts: for ever, until it is refused, where that is not said."""
    try:
        return max(0.0, float(value))  # type: ignore[arg-type]  # anything may stand there
    except (TypeError, ValueError, OverflowError):
        return math.inf
