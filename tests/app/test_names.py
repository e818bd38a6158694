"""The whole app: who calls goes by the name in a file of contacts, and is found by it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.choices import CallChoices, ContactChoices
from pbx_tray.core.notices import Notice
from pbx_tray.settings import Settings
from pbx_tray.simulator import hostile
from pbx_tray.simulator.exchange import Exchange
from tests.app.conftest import Start

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

PATIENCE = 20_000  # ms; a busy machine
CARDS = """BEGIN:VCARD\r
VERSION:4.0\r
FN:Jan Janssen\r
TEL:06-12345678\r
END:VCARD\r
BEGIN:VCARD\r
FN:<img src="file:///etc/passwd">\u202e\x07Eve
TEL:+31 6 12000666\r
END:VCARD\r
"""


class Board(dict[str, Notice]):
    """A surface that holds what is shown."""

    def post(self, key: str, notice: Notice) -> None:
        self[key] = notice

    def withdraw(self, key: str) -> None:
        self.pop(key, None)

    def texts(self) -> list[str]:
        """Titles and bodies, without the marks that set names apart."""
        texts = [f"{notice.title}\n{notice.body}" for notice in self.values()]
        return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS, newline="")
    return path


Begun = Callable[[], App]


@pytest.fixture
def begun(start: Start, tmp_path: Path, file: Path, board: Board) -> Begun:
    """Starts the app on the demo's PBX, with this file of contacts."""

    def begin() -> App:
        chosen = Settings(
            calls=CallChoices(region="NL", outside_prefix="0"),
            contacts=ContactChoices(files=(str(file),)),
        )
        settings.save(chosen, tmp_path / "demo")
        one = start(hidden=True)
        one._telling.announcer.show_on(board)  # in the stead of what the desktop has
        return one

    return begin


@pytest.fixture
def app(begun: Begun, qtbot: QtBot) -> App:
    one = begun()
    qtbot.waitUntil(lambda: one._callers.book.contacts.count == 2, timeout=PATIENCE)
    return one


@pytest.fixture
def exchange(app: App) -> Exchange:
    found: Exchange = app._signed_in._demo._simulator.exchange
    return found


@pytest.fixture
def wait_for(qtbot: QtBot, board: Board) -> Callable[[str], None]:
    """Waits until a notice begins so."""

    def wait(text: str) -> None:
        qtbot.waitUntil(lambda: any(t.startswith(text) for t in board.texts()), timeout=PATIENCE)

    return wait


def test_who_calls_goes_by_the_best_name_that_is_known(
    app: App, exchange: Exchange, wait_for: Callable[[str], None]
) -> None:
    assert app._callers.names.key("06 12345678") == "+31612345678"
    exchange.ring("sanne", number="00612345678", name="J JANSSEN")
    wait_for("Jan Janssen is calling\n06 12345678")
    exchange.ring("sanne", number="+442079460101", name="Harriet")
    wait_for("Harriet is calling\n+44 20 7946 0101")
    exchange.ring("sanne", number="0201234567")
    wait_for("020 123 4567 is calling\n")
    exchange.ring("sanne", number="anonymous", name="anonymous")
    wait_for("Withheld number is calling\n")
    jonas = exchange.user("jonas")
    exchange.ring("sanne", caller="jonas")
    wait_for(f"{jonas.full_name} is calling\n{jonas.extension}")


def test_a_contact_s_name_is_plain_text_like_any_other(
    app: App, exchange: Exchange, wait_for: Callable[[str], None]
) -> None:
    assert app._callers.names.key("0612000666") == "+31612000666"
    exchange.ring("sanne", number="+31612000666")
    wait_for('<img src="file:///etc/passwd">Eve is calling\n06 12000666')


@pytest.mark.usefixtures("app")
def test_whatever_name_and_number_a_caller_has_something_bounded_is_told(
    qtbot: QtBot, exchange: Exchange, board: Board
) -> None:
    numbers = [*hostile.NUMBERS, *hostile.NUMBERS]
    for name, number in zip(hostile.NAMES, numbers, strict=False):
        told = len(board)
        call = hostile.ring(exchange, "sanne", name, number)
        qtbot.waitUntil(lambda told=told: len(board) > told, timeout=PATIENCE)  # type: ignore[misc]
        exchange.finish(call)
    for text in board.texts():
        assert len(text) < 2000
        assert not any(0x202A <= ord(c) <= 0x202E for c in text)


def test_contacts_are_found_by_the_search_and_a_damaged_file_says_so(
    app: App, qtbot: QtBot, file: Path
) -> None:
    app._window._search.setText("janssen")
    assert app._window._contacts.shown == 1
    with qtbot.waitSignal(app._callers.problems_changed, timeout=PATIENCE) as told:
        file.write_text(CARDS[:-20], newline="")
    assert "people.vcf" in told.args[0]
    assert app._window._contacts.shown == 1
    with qtbot.waitSignal(app._callers.problems_changed, timeout=PATIENCE) as told:
        file.write_text(CARDS.replace("Jan Janssen", "Jan Jansen"), newline="")
    assert told.args == [""]
    app._window._search.setText("jansen")
    assert app._window._contacts.shown == 1


def test_fifty_thousand_contacts_delay_no_alert_neither_while_they_are_read_nor_after(
    begun: Begun, qtbot: QtBot, file: Path, wait_for: Callable[[str], None]
) -> None:
    rows = "".join(f"Person {n},06 12{n:06}\n" for n in range(50_000))
    file.write_text(f"Name,Phone\n{rows}")
    app = begun()
    exchange = app._signed_in._demo._simulator.exchange
    began = monotonic()
    exchange.ring("sanne", number="+442079460101", name="Harriet")
    wait_for("Harriet is calling\n+44 20 7946 0101")
    assert monotonic() - began < 3  # what is promised is 0.3 s
    qtbot.waitUntil(lambda: app._callers.book.contacts.count == 50_000, timeout=6 * PATIENCE)
    began = monotonic()
    exchange.ring("sanne", number="0031612049999")
    wait_for("Person 49999 is calling\n06 12049999")
    assert monotonic() - began < 3
