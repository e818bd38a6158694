"""Joins follower and client into one stream of updates, for one thread. No Qt.

Everything heavy (requests, the keyring) is imported by the thread that walks the stream.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from random import Random
from typing import TYPE_CHECKING, Any, Protocol

from pbx_tray.clocks import now
from pbx_tray.core.account import Account
from pbx_tray.core.follow import HOLD, Follower
from pbx_tray.core.link import HungUp, ProxySignInNeeded, SignInRefused, Stop, Stopped, Trouble
from pbx_tray.core.logged import Keeping
from pbx_tray.core.past import NO_PAST, Past
from pbx_tray.core.presence import STATUS_WORDS, Presence
from pbx_tray.core.state import Listing, PbxState
from pbx_tray.core.wants import Answer, AskEvents, AskList, Moment, Pause, Update
from pbx_tray.gist import gist
from pbx_tray.refusals import Caution, Refusals

if TYPE_CHECKING:
    from pbx_tray.api.client import Patience, PbxClient
    from pbx_tray.api.placing import Placing
    from pbx_tray.api.transport import Reply
    from pbx_tray.api.trust import Trust
    from pbx_tray.records.call_log import CallLog

logger = logging.getLogger(__name__)

_REST_S = 30.0  # awake, and nobody has said so

ReadSecret = Callable[[], str]
"""Answers the account's secret; raises PasswordNeeded. May take its time."""


class Recording(Protocol):
    """Whoever takes down what a PBX answers."""

    def answered(self, want: AskList | AskEvents, text: str) -> None:
        """Take down what came."""

    def failed(self, want: AskList | AskEvents, trouble: Trouble) -> None:
        """Take down what came instead of an answer."""


class Feed:
    """The updates of one account. One thread walks `updates`; any thread may hang up or hurry.

    `recorder`, set before that, is told what the PBX answers, in the thread that walks.

    A feed is never used twice: new settings mean a new feed. With `refusals` a sign-in that was
    refused too often is not sent; `by_leave` says that a person asks for it all the same. `keep`
    is called, in the thread that walks, with each refresh token that takes the place of another.
    With a folder for `calls` each update is saved there before anybody hears of it, as `keeping`
    answers, from the thread that walks.
    `clocks` tell the time; `good` is the wall time of the last good answer that was taken in.
    """

    def __init__(  # noqa: PLR0913 - each has a default and goes by its name
        self,
        account: Account,
        secret: ReadSecret,
        *,
        proxy_secret: ReadSecret = lambda: "",
        trust: Trust | None = None,
        patience: Patience | None = None,
        hold: float = HOLD,
        words: Mapping[str, Presence] = STATUS_WORDS,
        known: bool = False,
        refusals: Refusals | None = None,
        by_leave: bool = False,
        keep: Callable[[str], None] = lambda _: None,
        clocks: Callable[[], Moment] = now,
        calls: Path | None = None,
        keeping: Callable[[], Keeping] = Keeping,
    ) -> None:
        self._account = account
        self.recorder: Recording | None = None
        self.good: float | None = None
        self._secret = secret
        self._proxy_secret = proxy_secret
        self._trust = trust
        self._patience = patience
        # Not for secrets: so that an office of clients does not act in one moment.
        chance = Random()  # noqa: S311
        self._follower = partial(Follower, account.me, chance, hold=hold, words=words, known=known)
        self._calls = calls
        self._keeping = keeping
        self._log: CallLog | None = None
        self._refusals = refusals
        self._by_leave = by_leave
        self._keep = keep
        self._clocks = clocks
        self._cautions: list[Caution] = []
        self._client: PbxClient | None = None
        self._another: Callable[[], PbxClient] | None = None
        self._lock = threading.Lock()
        self._hung_up = False
        self._stir = threading.Event()
        self._awake = threading.Event()
        self._awake.set()
        self._secrets: SimpleQueue[str | Exception] = SimpleQueue()
        self._stopped = 0.0  # seconds for which answers lay unread: nobody ran to read them

    def updates(self) -> Iterator[Update]:
        """Answer what happens, until the feed is hung up or only the person can go on."""
        try:
            client = self._connected()
        except HungUp:
            return
        except Stop as trouble:
            yield _stopped(trouble)
            return
        try:
            yield from self._followed(client)
        finally:
            self._another = None
            client.close()
            if self._log is not None:
                self._log.close()

    def hang_up(self) -> None:
        """End the updates at once, whatever is being waited for."""
        with self._lock:
            self._hung_up = True
            client = self._client
        self._stir.set()
        self._awake.set()
        self._secrets.put(HungUp())
        if client is not None:
            client.hang_up()

    def hurry(self) -> None:
        """Ask again at once: there is reason to think that the PBX is reached another way now.

        A pause is cut short, and so is a request that waits on what may be a dead connection.
        """
        self._stir.set()
        self._awake.set()
        self._interrupt()

    def rest(self) -> None:
        """Drop the line, and ask nothing until somebody hurries: the machine goes to sleep.

        Should nobody, it goes on by itself after being awake for half a minute.
        """
        self._awake.clear()
        self._interrupt()

    def _interrupt(self) -> None:
        with self._lock:
            client = self._client
        if client is not None:
            client.interrupt()

    def placing(self, number: str) -> Placing | None:
        """Answer how a call to `number` is placed for me; None while nobody is signed in."""
        another, me = self._another, self._account.me
        if another is None or me is None:
            return None
        from pbx_tray.api.placing import Placing  # noqa: PLC0415 - as below; it is there by now

        return Placing(another, me, number)

    def _connected(self) -> PbxClient:
        from pbx_tray.api.client import (  # noqa: PLC0415 - after first paint
            PATIENCE,
            Credentials,
            PbxClient,
        )
        from pbx_tray.api.route import route_to  # noqa: PLC0415 - as above
        from pbx_tray.api.tokens import Tokens  # noqa: PLC0415 - as above
        from pbx_tray.api.trust import Trust  # noqa: PLC0415 - as above

        secret = self._awaited(self._secret)
        account = self._account
        credentials: Credentials | Tokens
        if account.by_token:
            credentials = tokens = Tokens(secret, self._keep)
            self._watch_over(account.key, lambda: tokens.refresh)
        else:
            credentials = Credentials.of(account.user, secret)
            self._watch_over(account.key, lambda: secret)
        trust = self._trust or Trust(ca_file=account.ca_file, pin=account.pin)
        proxy_secret = self._awaited(self._proxy_secret) if account.proxy else ""
        if account.proxy and account.proxy.key:
            self._watch_over(account.proxy.key, lambda: proxy_secret, ProxySignInNeeded)
        route = route_to(account.address, account.proxy, proxy_secret)
        patience = self._patience or PATIENCE
        another = partial(PbxClient, account.address.api, credentials, trust, patience, route)
        client = another()
        with self._lock:
            if self._hung_up:
                raise HungUp
            self._client, self._another = client, another
        return client

    def _watch_over(
        self, place: str, secret: ReadSecret, refusal: type[Stop] = SignInRefused
    ) -> None:
        if self._refusals is not None:
            leave = self._by_leave
            caution = Caution(self._refusals, place, secret, by_leave=leave, refusal=refusal)
            self._cautions.append(caution)

    def _awaited(self, answer: ReadSecret) -> str:
        """Answer a secret, whose reading nothing can interrupt, unless we hang up first."""

        def read() -> None:
            try:
                self._secrets.put(answer())
            except Exception as error:  # noqa: BLE001 - raised again, by whoever waits for it
                self._secrets.put(error)

        threading.Thread(target=read, name="secret", daemon=True).start()
        secret = self._secrets.get()
        if isinstance(secret, Exception):
            raise secret
        return secret

    def _followed(self, client: PbxClient) -> Iterator[Update]:
        steps = self._follower(past=self._past()).run(self._now())
        want = next(steps)
        while not self._hung_up:
            try:
                if isinstance(want, Update):
                    _note(want)
                    yield self._kept(want)
                    want = steps.send(None)
                elif isinstance(want, Pause):
                    want = steps.send(self._paused(want))
                else:
                    answer = self._answered(client, want)
                    want = steps.send(answer)
                    self._note_good(answer)
            except StopIteration:
                return

    def _now(self) -> Moment:
        moment = self._clocks()
        return replace(moment, steady=moment.steady - self._stopped)

    def _past(self) -> Past:
        if self._calls is None:
            return NO_PAST
        from pbx_tray.records.call_log import CallLog  # noqa: PLC0415 - as in _connected

        self._log = CallLog(
            self._calls, self._account, keeping=self._keeping, clock=lambda: self._clocks().wall
        )
        return self._log.past()

    def _note_good(self, answer: Answer) -> None:
        if answer.trouble is None:
            self.good = answer.received.wall
            if self._log is not None:
                self._log.heard(self.good)

    def _kept(self, update: Update) -> Update:
        """Save what is to be told: a crash in between loses an alert, and never tells it twice."""
        return update if self._log is None else self._log.kept(update)

    def _answered(self, client: PbxClient, want: AskList | AskEvents) -> Answer:
        if self._log is not None:
            self._log.catch_up()
        if not self._awake.wait(_REST_S):  # else a sleep that begins just now would be forgotten
            self._awake.set()
        sent = self._now()
        try:
            reply = self._asked(client, want)
        except Trouble as trouble:
            logger.info("%s: %s %s", _what(want), type(trouble).__name__, trouble.detail)
            if self.recorder is not None:
                self.recorder.failed(want, trouble)
            if isinstance(trouble, SignInRefused):
                trouble.credential = self._account.credential
            # As a value, it holds no frame of ours, and so no socket and no credential.
            return Answer(sent, self._now(), trouble=trouble.with_traceback(None))
        self._stopped += reply.unread_for
        received = self._now()
        if self.recorder is not None:
            self.recorder.answered(want, reply.text)
        return Answer(sent, received, reply.value, None, reply.connection, reply.closing)

    def _asked(self, client: PbxClient, want: AskList | AskEvents) -> Reply[Any]:
        for caution in self._cautions:
            caution.check()
        try:
            reply = _asked(client, want)
        except Trouble as trouble:
            self._learn(trouble)
            raise
        self._learn(None)
        return reply

    def _learn(self, trouble: Trouble | None) -> None:
        for caution in self._cautions:
            caution.take(trouble)

    def _paused(self, want: Pause) -> Answer:
        sent = self._now()
        hurried = self._stir.wait(want.seconds)
        self._stir.clear()
        return Answer(sent, self._now(), hurried=hurried)


def believing_anything() -> Trust:
    """Answer the trust of the console client's switch: whatever certificate comes is believed."""
    from pbx_tray.api.trust import Trust  # noqa: PLC0415 - as in _connected

    return Trust(anything=True)


def _asked(client: PbxClient, want: AskList | AskEvents) -> Reply[Any]:
    if isinstance(want, AskEvents):
        return client.events(want.after, want.hold, want.limit, leniently=want.leniently)
    return client.users() if want.listing is Listing.USERS else client.phones()


def _note(update: Update) -> None:
    logger.log(logging.INFO if update.alerts else logging.DEBUG, "%s", gist(update))
    if update.drift is not None:
        names = " and ".join(listing.value for listing in update.loaded)
        logger.info("Compared the %s with what was held: %d differed.", names, update.drift)


def _what(want: AskList | AskEvents) -> str:
    return "events" if isinstance(want, AskEvents) else want.listing.value


def _stopped(trouble: Stop) -> Update:
    nothing = PbxState()
    return Update(Stopped(trouble, time.time(), None), nothing, nothing)
