"""The fault matrix: what can go wrong, row by row, and which message a person sees of it.

A test says which rows it plays: `@pytest.mark.row(6)`. What the connection or its end has a part
in is played over plain HTTP and behind TLS (`wire`), and rows 46 to 51 are about TLS itself. The
other rows, `PLAIN`, are not played behind TLS: in 2 to 4 no connection comes about; 10 and 23 last
minutes, and are played by a clock without any; 27, 42, 43, 45, 52 to 56, 59 to 65, 67 and 68 are
about what whole answers say, or that one is lost; 69 to 85 about texts and the computer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.figures import LARGE

TESTS = Path(__file__).resolve().parent.parent
_MARK = re.compile(r"mark\.row\(([\d, ]+)\)")


@dataclass(frozen=True, slots=True)
class Row:
    """One row. Its tests together see each of `messages`, and no other.

    `passing` may be met besides, in trouble that is over before anybody is told of it.
    """

    number: int
    title: str
    messages: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()


def _row(number: int, title: str, *messages: str, passing: tuple[str, ...] = ()) -> Row:
    return Row(number, title, frozenset(messages), frozenset(passing))


# M12 is the status line's, beside whatever is told: a row has it whose tests read that line.
_ALL = (
    # Network and TCP
    _row(1, "nobody listens there", "M02", "M12"),
    _row(2, "connecting is never answered", "M02", "M12"),
    _row(3, "the host's name is unknown", "M03"),
    _row(4, "the first of its addresses is dead"),
    _row(5, "reset right after accept", passing=("M02",)),
    _row(6, "reset in the middle of a held poll", passing=("M10",)),
    _row(7, "closed without an answer"),
    _row(8, "closed between polls, and restarted"),
    _row(9, "the peer vanishes without a word", "M02", "M12"),
    _row(10, "a router forgets idle connections"),
    _row(11, "requests vanish in a black hole", "M02", "M12"),
    _row(12, "headers drip", passing=("M02",)),
    _row(13, "the body drips", passing=("M02",)),
    _row(14, "segments of one byte"),
    _row(15, "1 KB a second, 200 KB of users", "M02"),
    _row(16, "a second's latency, give or take one"),
    _row(17, "Connection: close, and closed late"),
    _row(18, "cut after so many bytes", passing=("M10",)),
    _row(19, "chunks that break off or lie", "M10"),
    _row(20, "a body without length is cut", passing=("M10",)),
    _row(21, "up and down by the second", "M02"),
    _row(22, "another network"),
    _row(23, f"a restart under an office of {LARGE}"),
    # HTTP
    _row(24, "401 at first", "M04"),
    _row(25, "401 after it worked", "M04", "M12"),
    _row(26, "401 once, then fine", passing=("M04",)),
    _row(27, "401, and the app is started 20 times", "M04"),
    _row(28, "403 for a list, or for events", "M05", "M23"),
    _row(29, "the cursor is refused", passing=("M02",)),
    _row(30, "404 for everything", "M22"),
    _row(31, "407 from the proxy", "M19"),
    _row(32, "429 and 503, Retry-After in every form", "M09"),
    _row(33, "500, 502, 504", "M02", "M12"),
    _row(34, "redirects", "M20"),
    _row(35, "a captive portal", "M06", "M08", "M12", "M20"),
    _row(36, "200 with nothing, or no list, in it", "M10"),
    _row(37, "good JSON under a wrong name"),
    _row(38, "gzip nobody asked for, and bombs", "M10"),
    _row(39, "10 GB, and answers without end", "M10"),
    _row(40, "headers without end", passing=("M10",)),
    _row(41, "a cache gives old answers", passing=("M10",)),
    _row(42, "polls are not held"),
    _row(43, "polls are held for less than asked"),
    _row(44, "HTTP/1.0 without keep-alive"),
    _row(45, "the answer to placing a call is lost", "M14"),
    # TLS
    _row(46, "seven certificates not to be believed", "M06"),
    _row(47, "the pinned certificate has changed", "M06"),
    _row(48, "no TLS, old TLS, half a handshake", "M02", "M07"),
    _row(49, "hostile environment variables, .netrc"),
    _row(50, "this computer's date is wrong", "M06"),
    _row(51, "a certificate of 10 000 names"),
    # The stream of events
    _row(52, "500 old events at the start"),
    _row(53, "an empty log at the start"),
    _row(54, "events, batches, answers twice"),
    _row(55, "events out of order"),
    _row(56, "numbers left out"),
    _row(57, "the log begins anew"),
    _row(58, "the log was too short for the outage", "M11", passing=("M02",)),
    _row(59, "numbers that are none"),
    _row(60, "unknown, incomplete, wrong fields"),
    _row(61, "10 000 unknown phones and users"),
    _row(62, "an event nobody can read", "M10"),
    _row(63, "50 000 events at once, 200 a second"),
    _row(64, "300 calls at once"),
    _row(65, "lists that do not fit together; 20 000 users"),
    _row(66, "trouble between users and phones", passing=("M02", "M10")),
    _row(67, "lists change 100 times in a second"),
    _row(68, "another account while a poll is open"),
    # Hostile or odd content
    _row(69, "markup in names"),
    _row(70, "invisible, reversing, endless names"),
    _row(71, "numbers that are commands", "M16"),
    _row(72, "CRM addresses that attack"),
    _row(73, "formulas in CSV"),
    _row(74, "two people of one name"),
    # The machine
    _row(75, "the computer sleeps", "M11"),
    _row(76, "the clock is set"),
    _row(77, "stopped and continued"),
    _row(78, "killed 1 000 times"),
    _row(79, "a damaged call log", "M17"),
    _row(80, "the disk is full", "M18"),
    _row(81, "no password store, or a locked one", "M13"),
    _row(82, "a second instance", "M21"),
    _row(83, "no tray, no notifications"),
    _row(84, "a mistake of our own", "M10"),
    _row(85, "quit, whatever it waits for"),
)
ROWS = {row.number: row for row in _ALL}

TLS = frozenset(range(46, 52))
PLAIN = frozenset({2, 3, 4, 10, 23, 27, 42, 43, 45, *range(52, 57), *range(59, 66), *range(67, 86)})


def named_in_tests() -> Iterator[tuple[Path, int]]:
    """Answer each row that a test names, with the test's file."""
    for path in sorted(TESTS.rglob("*.py")):
        for numbers in _MARK.findall(path.read_text("utf-8")):
            yield from ((path, int(number)) for number in numbers.split(",") if number.strip())
