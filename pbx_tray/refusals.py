"""How often the app, by itself, has sent a sign-in that the PBX refused: kept across restarts.

A PBX locks an account after a few wrong passwords. An app that starts with the session, or is
started again and again, would send a few of them unasked; so they are counted in a file.

A credential is known there by two bytes of a keyed hash: enough to know it again, and far too few
to find a password by. One in 65,536 others looks the same, and then a person's click is needed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pbx_tray.core.link import NotAllowed, SignInRefused, Stop, Trouble
from pbx_tray.whole_file import write_whole

logger = logging.getLogger(__name__)

MOST = 2
"""Requests with one refused credential that the app makes by itself within `SECONDS`."""

SECONDS = 900.0

_FILE = "refusals.json"
_KEPT = 32  # credentials; those refused last
_LONGEST = 64 * 1024  # bytes of a file that can be ours


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds: when each credential was refused, in seconds since the epoch."""

    salt: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    refused: dict[str, list[float]] = field(default_factory=dict)


class Refusals:
    """Counts in `folder`. `now` reads the wall clock, in seconds since the epoch.

    `place` is scheme://host:port/user. A folder that cannot be written counts for this run alone.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._file = folder / _FILE
        self._now = now
        self._unwritten: _Kept | None = None

    def are_too_many(self, place: str, secret: str) -> bool:
        """Whether this credential must not be sent again by itself, for now."""
        kept = self._load()
        return len(kept.refused.get(_name(kept.salt, place, secret), ())) >= MOST

    def add(self, place: str, secret: str) -> None:
        """Count one request by the app itself that was refused."""
        kept = self._load()
        name = _name(kept.salt, place, secret)
        times = [*kept.refused.pop(name, ()), self._now()]
        self._save(_Kept(kept.salt, {**kept.refused, name: times[-MOST:]}))

    def forget(self, place: str, secret: str) -> None:
        """Count anew: a person had this credential tried, and the PBX accepted it."""
        kept = self._load()
        if kept.refused.pop(_name(kept.salt, place, secret), None) is not None:
            self._save(kept)

    def _load(self) -> _Kept:
        kept, now = self._unwritten or self._read(), self._now()
        counted = _still_counted(kept, now)
        if any(one > now for times in kept.refused.values() for one in times):
            self._save(counted)  # the clock was set back: counted from now on, and not for ever
        return counted

    def _read(self) -> _Kept:
        try:
            with self._file.open("rb") as file:
                return _understood(file.read(_LONGEST))
        except FileNotFoundError:
            return _Kept()
        except (OSError, ValueError, OverflowError, RecursionError) as error:
            logger.warning("The refused sign-ins could not be read: %s", type(error).__name__)
            return _Kept()

    def _save(self, kept: _Kept) -> None:
        newest = dict(list(kept.refused.items())[-_KEPT:])
        text = json.dumps({"salt": kept.salt.hex(), "refused": newest}) + "\n"
        try:
            write_whole(self._file, text)
        except OSError as error:
            logger.warning("The refused sign-ins could not be written: %s", type(error).__name__)
            self._unwritten = kept
        else:
            self._unwritten = None


class Caution:
    """Watches over one credential: whether a feed may send it, and what became of it.

    `refusal` is what its refusal comes as: one kind for the PBX, another for a proxy. `secret`
    answers the credential as it is now. `by_leave` says that a person asks for it to be tried: the
    first answer is theirs, and is not counted.
    """

    def __init__(
        self,
        refusals: Refusals,
        place: str,
        secret: Callable[[], str],
        *,
        by_leave: bool = False,
        refusal: type[Stop] = SignInRefused,
    ) -> None:
        self._refusals = refusals
        self._refusal = refusal
        self._place = place
        self._secret = secret
        self._by_leave = by_leave
        self._is_accepted = False

    def check(self) -> None:
        """Raise its refusal where it has been refused too often to be sent unasked."""
        unasked = not (self._by_leave or self._is_accepted)
        if unasked and self._refusals.are_too_many(self._place, self._secret()):
            raise self._refusal("not sent")

    def take(self, trouble: Trouble | None) -> None:
        """Take in what came of a request that was sent."""
        if trouble is None or isinstance(trouble, NotAllowed):
            if self._by_leave:
                self._refusals.forget(self._place, self._secret())
            self._is_accepted, self._by_leave = True, False
        elif isinstance(trouble, self._refusal):
            if not self._by_leave:
                self._refusals.add(self._place, self._secret())
            self._is_accepted = self._by_leave = False


def _name(salt: bytes, place: str, secret: str) -> str:
    told = f"{place}\0{secret}".encode("utf-8", "surrogatepass")
    return hmac.new(salt, told, hashlib.sha256).hexdigest()[:4]


def _understood(text: bytes) -> _Kept:
    """Read the file; what is no credential and no time is left out. Raises ValueError."""
    kept: Any = json.loads(text)
    if not isinstance(kept, dict) or not isinstance(refused := kept.get("refused"), dict):
        raise ValueError("not ours")  # noqa: TRY004 - a file of another shape, not a mistake here
    salt = bytes.fromhex(str(kept.get("salt")))
    return _Kept(salt, {name: _times(v) for name, v in refused.items() if _is_name(name)})


def _is_name(text: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{4}", text) is not None


def _times(value: object) -> list[float]:
    listed = value if isinstance(value, list) else []
    return [float(one) for one in listed if isinstance(one, int | float)][-MOST:]


def _still_counted(kept: _Kept, now: float) -> _Kept:
    """Answer what is not over yet; a time to come is taken to be now."""
    refused = {
        name: [min(one, now) for one in times if now - one < SECONDS]
        for name, times in kept.refused.items()
    }
    return _Kept(kept.salt, {name: times for name, times in refused.items() if times})
