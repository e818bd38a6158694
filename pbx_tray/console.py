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

import contextlib
import io
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pbx_tray import logs
from pbx_tray.console_ending import Output, ended_by_signals, forget_what_is_not_written
from pbx_tray.console_json import JsonLines
from pbx_tray.console_options import AskedFor, asked_for
from pbx_tray.console_story import Story
from pbx_tray.console_text import PlainText
from pbx_tray.core.link import Link, Live, NotAllowed, Retrying, SignInRefused, Stopped
from pbx_tray.core.wants import Update
from pbx_tray.core.words import Message, next_try, sentence
from pbx_tray.feed import Feed, believing_anything
from pbx_tray.recorder import Recorder, recording_at

_EVERYTHING = frozenset({"events", "phones", "users"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run pbx-monitor; answer its exit status. Wrong usage raises SystemExit(2)."""
    try:
        return _run(asked_for(argv))
    except (KeyboardInterrupt, BrokenPipeError):
        forget_what_is_not_written()
        return 0
    except OSError as error:  # a full disk, say; the feed raises none
        forget_what_is_not_written()
        with contextlib.suppress(OSError):
            _say(f"The output can't be written: {error.strerror}.")
        return 1


def _run(asked: AskedFor) -> int:
    """Watch, and record what comes if that is asked for."""
    if asked.record is None:
        return _watch(asked, None)
    try:
        recorder = recording_at(asked.record)
    except FileExistsError:
        _say(f"{asked.record} is there already. Name a file that is not.")
        return 1
    except OSError as error:
        _say(f"{asked.record} can't be written: {error.strerror}.")
        return 1
    with contextlib.closing(recorder):
        return _watch(asked, recorder)


def _watch(asked: AskedFor, recorder: Recorder | None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    logs.begin(None, to_terminal=asked.debug)
    if not asked.account.address.encrypted:
        _say("http:// is not encrypted: whoever is on the way can read the password and all else.")
    elif asked.blind:
        _say("The certificate is not checked: whoever answers is believed and gets the password.")
    trust = believing_anything() if asked.blind else None
    feed = Feed(asked.account, lambda: asked.secret, trust=trust)
    feed.recorder = recorder
    output = Output()
    story = Story(JsonLines() if asked.json else PlainText())
    monitor = Monitor(asked.account.address.display, story, output, once=asked.once)
    with ended_by_signals(feed.hang_up, output.interrupt):
        try:
            return monitor.watch(feed.updates())
        finally:
            feed.hang_up()


class Monitor:
    """Prints what a feed tells of the PBX at `host`; with `once` only how things stand."""

    def __init__(self, host: str, story: Story, output: Output, *, once: bool = False) -> None:
        self._host = host
        self._story = story
        self._output = output
        self._once = once
        self._outage = ""
        self._missing: frozenset[str] = frozenset()

    def watch(self, updates: Iterator[Update]) -> int:
        """Print until the updates end; answer the exit status."""
        for update in updates:
            if self._is_over(update.link):
                return 1
            self._output.write(self._story.told(self._wanted(update)))
            if self._once and self._story.has_begun:
                return 0
        return 0

    def _wanted(self, update: Update) -> Update:
        """Answer the update, or with `once` only how things stand after it."""
        return replace(update, before=update.state, events=()) if self._once else update

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
        """Say that the line is down, and each time that the PBX is left alone for longer.

        Before anything was shown there is no trying again.
        """
        if not self._story.has_begun:
            _say(sentence(link.trouble, self._host))
        else:
            said = _outage(link, self._host)
            if not self._outage or (link.next_try is not None and said != self._outage):
                self._outage = said
                _say(said)
        return not self._story.has_begun

    def _is_closed(self, missing: frozenset[str]) -> bool:
        """Say that the line is back, and what may not be read; answer whether that is all."""
        if self._outage:
            self._outage = ""
            _say(Message.M11.said(host=self._host))
        if missing - self._missing:
            _say(sentence(NotAllowed(", ".join(sorted(missing))), self._host))
        self._missing = missing
        return missing == _EVERYTHING and not self._story.has_begun


def _outage(link: Retrying, host: str) -> str:
    said = sentence(link.trouble, host, seen=True)
    if link.next_try is not None:
        at = time.strftime("%H:%M", time.localtime(link.next_try))
        return f"{said} {next_try(at)}"
    # A refusal may come of a PBX that is starting up; its sentence says what happens next.
    return said if isinstance(link.trouble, SignInRefused) else f"{said} Trying again…"


def _say(text: str) -> None:
    print(f"pbx-monitor: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
