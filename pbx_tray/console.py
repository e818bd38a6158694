"""pbx-monitor: who is free and who is ringing, in a console. The same core as the app, no Qt.

Plain text is the reference client's, line for line (see `console_text`, which also says what
becomes of hostile characters); `--json` is for programs (see `console_json` for its shape). Either
is UTF-8 whatever the locale, and flushed after each of the PBX's replies.

Standard output holds nothing else. What becomes of the line to the PBX is said on standard error:
once when it goes down, once when it is back.

Exit status: 0 when ended by Ctrl-C, SIGTERM, a closed pipe or `--once`; 1 where the PBX cannot be
reached or refuses, at the start or for good; 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import logging
import os
import signal
import socket
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from getpass import GetPassWarning, getpass

from pbx_tray.console_json import JsonLines
from pbx_tray.console_story import Story
from pbx_tray.console_text import PlainText
from pbx_tray.core.account import Account, AddressError, parse_address
from pbx_tray.core.link import Link, Live, NotAllowed, Retrying, SignInRefused, Stopped
from pbx_tray.core.wants import Update
from pbx_tray.core.words import sentence
from pbx_tray.feed import Feed

_EVERYTHING = frozenset({"events", "phones", "users"})

logger = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run pbx-monitor; answer its exit status. Wrong usage raises SystemExit(2)."""
    parser = _parser()
    options = parser.parse_args(argv)
    try:
        return _run(parser, options)
    except KeyboardInterrupt:  # at a question, before there was a feed to hang up
        return 0
    except BrokenPipeError:
        _leave_the_pipe()
        return 0
    except OSError as error:  # a full disk, say; the feed raises none
        _leave_the_pipe()
        with contextlib.suppress(OSError):
            _say(f"The output can't be written: {error.strerror}.")
        return 1


def _run(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if options.debug:
        _log_to_standard_error()
    account, secret = _account(parser, options)
    blind: bool = options.disable_certificate_verification
    if not account.address.encrypted:
        _say("http:// is not encrypted: whoever is on the way can read the password and all else.")
    elif blind:
        _say("The certificate is not checked: whoever answers is believed and gets the password.")
    feed = Feed(account, lambda: secret, believe_anything=blind)
    story = Story(JsonLines() if options.json else PlainText())
    monitor = Monitor(account.address.display, story, once=options.once)
    with _ended_by_signals(feed.hang_up):
        try:
            return monitor.watch(feed.updates())
        finally:
            feed.hang_up()


class Monitor:
    """Prints what a feed tells of the PBX at `host`; with `once` only how things stand."""

    def __init__(self, host: str, story: Story, *, once: bool = False) -> None:
        self._host = host
        self._story = story
        self._once = once
        self._is_down = False
        self._missing: frozenset[str] = frozenset()

    def watch(self, updates: Iterator[Update]) -> int:
        """Print until the updates end; answer the exit status."""
        for update in updates:
            logger.debug("%s", _gist(update))
            if self._is_over(update.link):
                return 1
            self._print(update)
            if self._once and self._story.has_begun:
                return 0
        return 0

    def _print(self, update: Update) -> None:
        if self._once:
            update = replace(update, before=update.state, events=())
        for line in self._story.told(update):
            print(line)
        print(end="", flush=True)

    def _is_over(self, link: Link) -> bool:
        """Say what is to be said of the link; answer whether the PBX is out of reach for good."""
        match link:
            case Stopped(trouble=trouble):
                _say(sentence(trouble, self._host))
                return True
            case Retrying():
                return self._is_lost(link)
            case Live(missing=missing):
                return self._is_closed(missing)
        return False

    def _is_lost(self, link: Retrying) -> bool:
        """Say that the line is down. Before anything was shown there is no trying again."""
        if not self._story.has_begun:
            _say(sentence(link.trouble, self._host))
        elif not self._is_down:
            self._is_down = True
            _say(_outage(link, self._host))
        return not self._story.has_begun

    def _is_closed(self, missing: frozenset[str]) -> bool:
        """Say that the line is back, and what may not be read; answer whether that is all."""
        if self._is_down:
            self._is_down = False
            _say(f"{self._host} answers again.")
        if missing - self._missing:
            _say(sentence(NotAllowed(", ".join(sorted(missing))), self._host))
        self._missing = missing
        return missing == _EVERYTHING and not self._story.has_begun


def _outage(link: Retrying, host: str) -> str:
    if isinstance(link.trouble, SignInRefused):  # it may be a PBX that is starting up
        return f"{host} refuses the sign-in that worked before. It is tried once more."
    return f"{sentence(link.trouble, host)} Trying again…"


def _gist(update: Update) -> str:
    """Answer an update in a line for the log."""
    loaded = sorted(listing.value for listing in update.loaded)
    events = [(e.seq, type(e.event).__name__) for e in update.events]
    return f"{type(update.link).__name__} afresh={update.afresh} loaded={loaded} events={events}"


def _say(text: str) -> None:
    print(f"pbx-monitor: {text}", file=sys.stderr, flush=True)


def _log_to_standard_error() -> None:
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(name)s: %(message)s")
    # urllib3's own messages hold addresses with their query.
    logging.getLogger("pbx_tray").setLevel(logging.DEBUG)


# What is asked for


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "pbx-monitor",
        description="Shows who is free and who is ringing on an Axeos PBX.",
        epilog="The environment may hold PBX_PASSWORD or PBX_API_KEY, which other users of this "
        "computer cannot see; options they can. What is missing is asked for.",
    )
    parser.add_argument("--tls", "--ssl", action="store_true", help="insist on TLS (the default)")
    parser.add_argument(
        "--disable-certificate-verification",
        action="store_true",
        help="believe any certificate: whoever answers gets the password",
    )
    parser.add_argument("--debug", action="store_true", help="log to standard error")
    parser.add_argument("--user", help="user name to sign in with")
    parser.add_argument("--password", help="the user's GUI password")
    parser.add_argument("--api-key", help="API key to sign in with, instead of a user")
    parser.add_argument("--once", action="store_true", help="show how things stand and end")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "pbx_address",
        metavar="ADDRESS",
        help="host, host:port or URL of the PBX; https unless http:// is spelled out",
    )
    return parser


def _account(parser: argparse.ArgumentParser, options: argparse.Namespace) -> tuple[Account, str]:
    """Answer the account and its secret; anything wrong with them ends the program (2)."""
    if options.api_key and (options.user or options.password):
        parser.error("--api-key cannot be used with --user or --password")
    try:
        address = parse_address(options.pbx_address, tls=options.tls)
    except AddressError as error:
        parser.error(str(error))
    try:
        user, secret = _credentials(options)
    except EOFError:
        parser.error("there is nobody to ask for a user name or password")
    return Account(address, user), secret


def _credentials(options: argparse.Namespace) -> tuple[str | None, str]:
    """Answer user (None: an API key) and secret: from options, else environment, else asked for."""
    key = options.api_key
    if not (key or options.user or options.password):
        key = os.environ.get("PBX_API_KEY")
    if key:
        return None, key
    user = options.user or _asked_user()
    return user, options.password or os.environ.get("PBX_PASSWORD") or _asked_password()


def _asked_user() -> str:
    print("Username? > ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if not answer.strip():
        raise EOFError
    return answer.strip()


def _asked_password() -> str:
    with warnings.catch_warnings():
        # Where there is no terminal there is nothing that could echo.
        warnings.simplefilter("ignore", GetPassWarning)
        return getpass("Password? > ")


# How it ends


@contextlib.contextmanager
def _ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """Have Ctrl-C and SIGTERM call `end`, on a thread of its own.

    In a signal handler it could wait for ever: for a lock that the interrupted thread holds.
    """
    ear, bell = socket.socketpair()
    bell.setblocking(False)
    listener = threading.Thread(target=_listen, args=(ear, end), name="signals", daemon=True)
    listener.start()
    wakeup = signal.set_wakeup_fd(bell.fileno(), warn_on_full_buffer=False)
    handlers = {
        number: signal.signal(number, lambda *_: None)
        for number in (signal.SIGINT, signal.SIGTERM)
        if signal.getsignal(number) is not signal.SIG_IGN  # as in a shell's background job
    }
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakeup)
        bell.close()
        listener.join()
        ear.close()


def _listen(ear: socket.socket, end: Callable[[], None]) -> None:
    if ear.recv(1):
        end()


def _leave_the_pipe() -> None:
    """Have what was not written vanish, or Python would complain of it at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
