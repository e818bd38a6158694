"""Reads files of contacts, each again only when it has changed.

A file that can't be read, or not all of it, is told in a sentence; whom it held before stays.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain, islice, starmap
from pathlib import Path

from pbx_tray.core.contacts import Contact, ContactFile, Contacts, gathered
from pbx_tray.core.display import isolated
from pbx_tray.core.language import mark, tr
from pbx_tray.core.numbers import Plan
from pbx_tray.records.contact_tables import ContactTable
from pbx_tray.records.text_lines import lines_of
from pbx_tray.records.vcards import VCards

MOST = 50_000
"""Contacts that are kept of all files together."""

LARGEST = 256 * 2**20
"""Bytes of the largest file that is read."""


class Problem(Enum):
    """What can be wrong with a file, in words for the person who chose it."""

    MISSING = mark("{file} can't be found. If it was moved, choose it again.")
    REFUSED = mark("{file} may not be read. Check its permissions.")
    UNREADABLE = mark(
        "{file} can't be read just now. Check the disk or the network drive it is on."
    )
    NO_FILE = mark("{file} is not a file. Choose a vCard or CSV file.")
    TOO_LARGE = mark("{file} is larger than 256 MB. Export it without pictures.")
    TOO_MANY = mark("Only {most} contacts are used: some of {file} are left out.")
    NOT_KNOWN = mark(
        "{file} is neither a vCard file nor a CSV file whose first row names its columns, "
        "as Name and Phone."
    )
    DAMAGED = mark("{file} is damaged from line {line} on. What could be read of it is used.")
    EMPTY = mark("{file} holds nobody with a name and a number.")


class UnwantedError(Exception):
    """Nobody waits for the contacts any more."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What one file held, by what to see that it has changed since, and how many it might hold."""

    mark: tuple[int, ...]
    room: int
    contacts: tuple[Contact, ...] = ()
    problem: str = ""


class ContactFiles:
    """The contacts of some files. For one thread at a time.

    `is_wanted` is asked again and again: where it answers False, UnwantedError is raised.
    """

    def __init__(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        self._is_wanted = is_wanted
        self._read: dict[str, _Read] = {}
        self._asked: tuple[tuple[str, ...], Plan] | None = None
        self._contacts = Contacts()

    def contacts(self, files: Iterable[str], plan: Plan) -> Contacts:
        """Answer who is in these files now; the same object where nothing has changed."""
        files = tuple(dict.fromkeys(files))
        before, asked = self._read, (files, plan)
        self._read = {}
        room = MOST
        for file in files:
            read = self._looked_at(file, before.get(file), room)
            self._read[file] = read
            room -= len(read.contacts)
        if asked != self._asked or any(self._read[f] is not before.get(f) for f in files):
            everybody = chain.from_iterable(read.contacts for read in self._read.values())
            problems = (read.problem for read in self._read.values() if read.problem)
            found = gathered(self._wanted(everybody), plan, problems)
            self._contacts = replace(found, files=tuple(starmap(_told_of, self._read.items())))
            self._asked = asked
        return self._contacts

    def places(self) -> tuple[str, ...]:
        """Answer the files that are there, and their folders: where a change can be seen."""
        paths = [Path(file) for file, read in self._read.items()]
        return tuple(str(p) for p in dict.fromkeys(_with_folders(paths)) if p.exists())

    def _looked_at(self, file: str, before: _Read | None, room: int) -> _Read:
        mark = _mark(Path(file))
        if before is not None and (before.mark, before.room) == (mark, room):
            return before
        contacts: list[Contact] = []
        problem = self._fill(contacts, Path(file), room)
        if problem and before is not None:
            contacts = list(islice(dict.fromkeys((*contacts, *before.contacts)), room))
        return _Read(mark, room, tuple(contacts), problem)

    def _fill(self, contacts: list[Contact], path: Path, room: int) -> str:
        """Read what can be read; answer what is wrong with the file, if anything is."""
        try:
            return _told(path, *self._filled(contacts, path, room))
        except FileNotFoundError:
            return _told(path, Problem.MISSING)
        except PermissionError:
            return _told(path, Problem.REFUSED)
        except (OSError, ValueError):  # ValueError: a path that no system can have
            return _told(path, Problem.UNREADABLE)

    def _filled(self, contacts: list[Contact], path: Path, room: int) -> tuple[Problem | None, int]:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # to open another kind may block for good
            return Problem.NO_FILE, 0
        if found.st_size > LARGEST:
            return Problem.TOO_LARGE, 0
        with closing(lines_of(path)) as lines:
            source = _source(lines)
            if source is None:
                return Problem.NOT_KNOWN, 0
            for contact in self._wanted(source):
                if len(contacts) == room:
                    return Problem.TOO_MANY, 0
                contacts.append(contact)
        if source.damaged_at is not None:
            return Problem.DAMAGED, source.damaged_at
        return (None if contacts else Problem.EMPTY), 0

    def _wanted(self, contacts: Iterable[Contact]) -> Iterator[Contact]:
        for contact in contacts:
            if not self._is_wanted():
                raise UnwantedError
            yield contact


def _source(lines: Iterator[str]) -> VCards | ContactTable | None:
    """Answer whoever can read these lines."""
    first = list(islice(lines, 5))  # there may be empty ones
    lines = chain(first, lines)
    if "".join(first).lstrip().upper().startswith("BEGIN:VCARD"):
        return VCards(lines)
    table = ContactTable(lines)
    return table if table.readable else None


def _told_of(file: str, read: _Read) -> ContactFile:
    return ContactFile(file, len(read.contacts), read.problem)


def _told(path: Path, problem: Problem | None, line: int = 0) -> str:
    return tr(problem.value, file=isolated(path.name), line=line, most=MOST) if problem else ""


def _mark(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return ()
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def _with_folders(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        yield path
        yield path.parent
