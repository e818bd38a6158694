"""Every preference takes effect at once in the whole app, and again after a restart."""

from __future__ import annotations

import gc
import logging
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray import logs
from pbx_tray.app import App
from pbx_tray.core.choices import (
    Density,
    Grouping,
    Logged,
    OpeningRule,
    OpensWhen,
    QuietHours,
    Scheme,
    ShownAs,
    Sorting,
)
from pbx_tray.core.language import tr
from pbx_tray.core.link import Live
from pbx_tray.core.notices import Notice
from pbx_tray.core.watch import Rang
from pbx_tray.qt.lamps import is_dark
from pbx_tray.qt.roster_view import RosterView
from pbx_tray.settings import GROUPS, Settings, with_group

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

ALL_WEEK = (QuietHours(tuple(range(7)), "00:00", "00:00"),)
OUTSIDE = "+3120111"
TOLD = logging.getLogger("pbx_tray.a_test")


class Desktop(QObject):
    """A notification server with buttons, which keeps what it shows."""

    activated = Signal(str)
    acted = Signal(str, object)
    dismissed = Signal(str)
    understood = Signal()
    lost = Signal()
    found = Signal()
    works = shows_actions = True

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, Notice] = {}

    def post(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.shown.clear()


class Office:
    """The app with its demo, in which one call from outside rings for all that is looked at."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.folder = folder
        options = Namespace(config_dir=str(folder), demo=True, seed=1, hidden=False, debug=False)
        logs.begin(folder, to_terminal=False)
        self.app = App(options)
        self.app.start()
        qtbot.waitUntil(lambda: isinstance(self.app._store.link, Live))
        self.desktop = Desktop()
        self.app._telling.surfaces.use(self.desktop)
        self.alerts: list[Rang] = []
        self.app._store.alerted.connect(self._hear)
        self._demo = self.app._signed_in._demo._simulator.exchange
        self._demo.ring("sanne", number=OUTSIDE, name="Hanna")
        qtbot.waitUntil(lambda: bool(self.alerts))

    def _hear(self, alert: object) -> None:
        if isinstance(alert, Rang) and alert.caller.number == OUTSIDE:
            self.alerts.append(alert)

    def until_read(self) -> None:
        book = self.app._callers.book
        wanted = set(self.app._kept.value.contacts.files)
        self._qtbot.waitUntil(lambda: {file.path for file in book.contacts.files} == wanted)

    def ringing(self) -> Notice | None:
        """Answer what the desktop shows of the call."""
        shown = [n for n in self.desktop.shown.values() if n.category == "call.incoming"]
        return shown[0] if shown else None

    def end(self) -> None:
        """End the app; once is enough."""
        if self.app._stopped:
            return
        self.app.stop()
        self.app.deleteLater()
        self.app._window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        logs.end()
        gc.collect()


def surface(office: Office) -> object:
    return type(office.app._telling.surfaces.current).__name__


def corner(office: Office) -> object:
    """Answer the corner of the card; where that is on the screen, its own tests say."""
    return office.app._telling.surfaces._card._corner


def part_of_notice(name: str) -> Callable[[Office], object]:
    return lambda office: getattr(office.ringing(), name)


def names_caller(office: Office) -> bool:
    notice = office.ringing()
    return notice is not None and "Hanna" in notice.title


def told(office: Office) -> bool:
    """Answer whether the call is told."""
    return office.app._telling.quiet.tells(office.alerts[-1])


def decides_by(name: str) -> Callable[[Office], object]:
    """Answer what the part that decides goes by; how, its own tests say."""
    return lambda office: getattr(office.app._telling.quiet._choices, name)


def home(office: Office) -> str:
    return office.app._callers.names.e164("020 794 0101")


def dialled(office: Office) -> str:
    return office.app._callers.names.e164("90031207940101")


def expensive(office: Office) -> bool:
    return office.app._dialling._known.is_premium("+999123")


def contacts(office: Office) -> int:
    office.until_read()
    return office.app._callers.book.contacts.count


def opens(office: Office) -> bool:
    return office.app._telling.opener.opens(office.alerts[-1])


def dark(_: Office) -> bool:
    QCoreApplication.processEvents()
    return is_dark(QApplication.palette())


def word(_: Office) -> str:
    return tr("Available")


def logged(office: Office) -> bool:
    """Answer whether what happens goes into the log."""
    file = office.folder / logs.FILE
    before = file.stat().st_size
    TOLD.info("something happens")
    return file.stat().st_size > before


def asked(office: Office) -> str:
    return office.app._updates._chosen


def row_height(office: Office) -> int:
    (people,) = office.app._window.findChildren(RosterView)
    return people.rowHeight(people.model().rowCount() - 1)


def arranged(name: str) -> Callable[[Office], object]:
    """Answer how the list is arranged; what stands where then, its own tests say."""
    return lambda office: getattr(office.app._model._arrangement, name)


def kept_days(office: Office) -> float:
    return office.app._keeping().days


# For each preference another value than at first, and what is seen of it in the app.
EFFECTS: dict[str, tuple[Any, Callable[[Office], object]]] = {
    "alerts.shown_as": (ShownAs.CARD, surface),
    "alerts.gentle": (True, part_of_notice("urgency")),
    "alerts.names_hidden": (True, names_caller),
    "alerts.sound": (True, part_of_notice("sounds")),
    "alerts.card_place": ("top left", corner),
    "quiet.hours": (ALL_WEEK, told),
    "quiet.outside": (False, told),
    "quiet.internal": (False, decides_by("internal")),
    "quiet.group": (False, decides_by("group")),
    "quiet.always": (("112",), decides_by("always")),
    "quiet.second_call": (True, decides_by("second_call")),
    "calls.region": ("DE", home),
    "calls.outside_prefix": ("9", dialled),
    "calls.premium": (("+999",), expensive),
    "contacts.files": (("people.csv",), contacts),
    "opening.rules": ((OpeningRule(OpensWhen.BUTTON, "https://x.example/{number}"),), opens),
    "appearance.scheme": (Scheme.DARK, dark),
    "language.language": ("nl", word),
    "roster.density": (Density.COMPACT, row_height),
    "roster.grouping": (Grouping.LETTER, arranged("grouping")),
    "roster.sorting": (Sorting.EXTENSION, arranged("sorting")),
    "privacy.kept_days": (30, kept_days),
    "updates.feed": ("https://localhost:1/feed.json", asked),
    "advanced.logged": (Logged.NOTHING, logged),
}
CHOSEN_ELSEWHERE = {"quiet.until", "roster.favourites"}  # where one meets them
NOT_IN_THE_DEMO = {"start_up.at_login", "start_up.hidden"}  # see test_on_this_computer.py


def test_each_preference_there_is_has_an_effect_to_look_at() -> None:
    """Whoever adds one says here what is seen of it."""
    every = {f"{g}.{f.name}" for g in GROUPS for f in fields(getattr(Settings(), g))}
    assert every == EFFECTS.keys() | CHOSEN_ELSEWHERE | NOT_IN_THE_DEMO


@pytest.fixture
def begin(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Office]]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")
    monkeypatch.setattr(logging, "raiseExceptions", True)
    root = logging.getLogger()
    level, urllib3 = root.level, logging.getLogger("urllib3").level
    locale, palette = QLocale(), QApplication.palette()
    (tmp_path / "people.csv").write_text("Name,Phone\nHanna,+31201234567\n")
    offices: list[Office] = []

    def begin() -> Office:
        offices.append(Office(qtbot, tmp_path))
        return offices[-1]

    yield begin
    for office in offices:
        office.end()
    root.setLevel(level)
    logging.getLogger("urllib3").setLevel(urllib3)
    QLocale.setDefault(locale)
    QApplication.setPalette(palette)


def chosen(office: Office, settings: Settings, name: str) -> object:
    """Answer the group in which this preference is chosen otherwise."""
    group, field = name.split(".")
    value = EFFECTS[name][0]
    if name == "contacts.files":
        value = (str(office.folder / value[0]),)
    return replace(getattr(settings, group), **{field: value})


def test_every_preference_takes_effect_at_once_and_after_a_restart(
    begin: Callable[[], Office],
) -> None:
    office, untouched = begin(), Settings()
    seen: dict[str, object] = {}
    for name, (_, effect) in EFFECTS.items():
        at_first = effect(office)
        office.app._choosing.choose(chosen(office, untouched, name))
        seen[name] = effect(office)
        assert seen[name] != at_first, name
        office.app._choosing.choose(getattr(untouched, name.split(".")[0]))
        assert effect(office) == at_first, name
    everything = untouched
    for name in EFFECTS:
        everything = with_group(everything, chosen(office, everything, name))
    for group in everything.groups:
        office.app._choosing.choose(group)
    office.end()
    again = begin()
    assert again.app._kept.value.groups == everything.groups
    of_what_is_told = {name for name in EFFECTS if name.startswith("alerts.")}
    for name in EFFECTS.keys() - of_what_is_told:
        assert EFFECTS[name][1](again) == seen[name], name
    again.app._choosing.choose(untouched.quiet)  # or nothing is told
    for name in of_what_is_told:
        assert EFFECTS[name][1](again) == seen[name], name
