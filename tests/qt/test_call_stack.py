"""The call card: which call is in front, what it says, how long, and what the person does."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.choices import AlertChoices
from pbx_tray.core.notices import (
    Action,
    Notice,
    Ringing,
    answered_elsewhere,
    as_chosen,
    missed,
    ringing,
)
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Answered, Missed, Rang
from pbx_tray.qt.announcer import Announcer
from pbx_tray.qt.call_card import minutes
from pbx_tray.qt.call_stack import CallStack
from pbx_tray.qt.speech import Speech
from pbx_tray.resource_folder import resource_folder
from pbx_tray.simulator import hostile

pytestmark = pytest.mark.usefixtures("qtbot")

HARRIET = Caller("Harriet", "+442079460101")


class Clock:
    """A steady clock that is turned by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stack(clock: Clock) -> Iterator[CallStack]:
    stack = CallStack(clock=clock)
    yield stack
    stack.clear()
    stack.deleteLater()


def call(
    caller: Caller = HARRIET, since: float = 100.0, called: str = "", extension: str = ""
) -> Notice:
    rang = Rang("k", caller, called=called, extension=extension)
    notice = ringing(rang, Ringing(since, "12:04"))
    return replace(notice, actions=(Action.COPY, Action.IGNORE))


def over(caller: Caller = HARRIET) -> Notice:
    notice = missed(Missed("k", caller), "12:04")
    return replace(notice, actions=(Action.CALL_BACK, Action.COPY))


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def front(stack: CallStack) -> tuple[str, str]:
    return plain(stack._card._who.text()), plain(stack._card._state.text())


def behind(stack: CallStack) -> list[str]:
    rows = [row for row in stack._rows if row.isVisible()]
    return [plain(f"{row._face.who} {row._state}") for row in rows]


def buttons(stack: CallStack) -> list[str]:
    return [b.text() for b in stack._card.findChildren(QPushButton) if b.isVisible()]


def test_a_call_says_who_their_number_what_they_called_and_how_long_it_rings(
    stack: CallStack, clock: Clock
) -> None:
    clock.now = 165.0
    stack.post("a", call(called="+31201234500", extension="600"))
    assert front(stack) == ("Harriet", "Incoming call · 1:05")
    lines = plain(stack._card._lines.text())
    assert lines == "+442079460101\nTo +31201234500, extension 600"
    assert sorted(buttons(stack)) == ["Copy number", "Ignore"]


def test_the_time_runs_only_while_something_rings_that_is_seen(
    qtbot: QtBot, stack: CallStack, clock: Clock
) -> None:
    assert not stack._second.isActive()
    stack.post("a", call())
    assert stack._second.isActive()
    clock.now += 61
    qtbot.waitUntil(lambda: front(stack)[1] == "Incoming call · 1:01")
    stack.post("a", over())
    assert not stack._second.isActive()
    stack.post("a", call())
    stack.withdraw("a")
    assert not stack._second.isActive()


def test_what_rings_stays_in_front_and_what_is_over_goes_behind_it(stack: CallStack) -> None:
    stack.post("a", call(Caller("Anna", "1")))
    stack.post("b", call(Caller("Bram", "2"), since=99))
    stack.post("c", call(Caller("Chloe", "3")))
    assert front(stack)[0] == "Anna"
    assert behind(stack) == ["Bram 0:01", "Chloe 0:00"]
    stack.post("a", over(Caller("Anna", "1")))
    assert front(stack)[0] == "Bram"
    assert behind(stack) == ["Chloe 0:00", "Anna Missed call, 12:04"]
    stack.post("b", over(Caller("Bram", "2")))
    stack.withdraw("c")
    assert front(stack) == ("Bram", "Missed call, 12:04")
    assert behind(stack) == ["Anna Missed call, 12:04"]
    stack.withdraw("b")
    assert front(stack) == ("Anna", "Missed call, 12:04")
    assert buttons(stack) == ["Call back", "Copy number"]


def test_of_what_is_over_the_latest_is_in_front(stack: CallStack) -> None:
    for key, name in (("a", "Anna"), ("b", "Bram")):
        stack.post(key, call(Caller(name, "1")))
    stack.post("b", over(Caller("Bram", "1")))
    stack.post("a", over(Caller("Anna", "1")))
    assert front(stack)[0] == "Anna"


@pytest.mark.row(64)
def test_of_three_hundred_calls_three_are_seen_and_the_others_are_counted(stack: CallStack) -> None:
    for number in range(300):
        stack.post(f"call {number}", call(Caller(f"Caller {number}", "1")))
    assert front(stack)[0] == "Caller 0"
    assert behind(stack) == ["Caller 1 0:00", "Caller 2 0:00"]
    assert stack._more.text() == "and 297 more"
    assert stack.height() < 400
    dismissed: list[str] = []
    stack.dismissed.connect(dismissed.append)
    stack._all.click()
    assert len(dismissed) == 300
    assert not stack.isVisible()


def test_calls_without_end_are_not_kept_without_end(stack: CallStack) -> None:
    for number in range(700):
        stack._calls.put(f"call {number}", over())
    stack._calls.put("rings", call())
    assert len(stack._calls) == 500
    assert stack._calls.in_order()[:2] == ["rings", "call 699"]


def test_a_call_behind_comes_in_front_when_it_is_pressed(stack: CallStack) -> None:
    stack.post("a", call(Caller("Anna", "1")))
    stack.post("b", call(Caller("Bram", "2")))
    stack._rows[0].click()
    assert front(stack)[0] == "Bram"
    stack.withdraw("b")
    assert front(stack)[0] == "Anna"


def test_that_a_colleague_answered_is_said_and_goes_by_itself(
    qtbot: QtBot, stack: CallStack
) -> None:
    notice = answered_elsewhere(Answered("k", who="Anna"), HARRIET)
    stack.post("a", call())
    stack.post("a", replace(notice, expires=0.02))
    assert front(stack) == ("Anna answered", "")
    assert plain(stack._card._lines.text()) == "The call from Harriet"
    assert buttons(stack) == []
    qtbot.waitUntil(lambda: not stack.isVisible())


def test_a_call_that_rings_anew_does_not_go_with_the_word_of_its_end(
    qtbot: QtBot, stack: CallStack
) -> None:
    ended = answered_elsewhere(Answered("k", who="Anna"), HARRIET)
    stack.post("a", replace(ended, expires=0.02))
    stack.post("a", call())
    stack.post("b", replace(ended, expires=0.03))
    qtbot.waitUntil(lambda: stack._calls.in_order() == ["a"])
    assert front(stack)[0] == "Harriet"


def test_what_is_pressed_is_told_with_the_call_that_is_in_front(
    qtbot: QtBot, stack: CallStack
) -> None:
    stack.post("a", call())
    with qtbot.waitSignal(stack.acted) as acted:
        stack._card._buttons[Action.COPY].click()
    assert acted.args == ["a", Action.COPY]
    assert "Copied" in buttons(stack)
    with qtbot.waitSignal(stack.dismissed) as dismissed:
        stack._card._close.click()
    assert dismissed.args == ["a"]
    qtbot.waitUntil(lambda: not stack.isVisible())


def test_a_hidden_name_is_shown_while_the_pointer_is_over_the_card(stack: CallStack) -> None:
    stack.post("a", as_chosen(call(), AlertChoices(names_hidden=True)))
    assert front(stack) == ("Incoming call", "0:00")
    assert stack._card._lines.text() == ""
    height = stack.height()
    here = QPoint(5, 5).toPointF()
    QApplication.sendEvent(stack._card, QEnterEvent(here, here, here))
    assert front(stack)[0] == "Harriet"
    assert stack.height() > height
    stack._card._hover(hovered=False)
    assert front(stack)[0] == "Incoming call"
    assert "Harriet" not in stack._card.accessibleName()


def test_it_never_accepts_the_keyboard_unless_it_is_asked_for(stack: CallStack) -> None:
    stack.take_keyboard()
    assert not stack.isVisible()
    stack.post("a", call())
    assert stack.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert stack.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    stack.take_keyboard()
    assert not stack.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    QTest.keyClick(stack, Qt.Key.Key_Escape)
    assert stack.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert stack.isVisible()


def test_each_time_it_comes_it_is_a_window_that_no_window_manager_is_still_taking_away(
    qtbot: QtBot, stack: CallStack
) -> None:
    stack.post("a", call())
    before = stack.winId()
    stack.withdraw("a")
    qtbot.waitUntil(lambda: not stack.isVisible())
    stack.post("b", call())
    assert stack.isVisible()
    assert stack.winId() != before


def test_it_is_dragged_to_a_corner_and_stays_there(qtbot: QtBot, stack: CallStack) -> None:
    screen = QApplication.primaryScreen().availableGeometry()
    stack.post("a", call())
    right = screen.right() - stack.geometry().right()
    assert 0 < right < 40
    inside, mouse = QPoint(20, stack.height() - 3), Qt.MouseButton.LeftButton
    with qtbot.waitSignal(stack.placed) as placed:
        QTest.mousePress(stack, mouse, pos=inside)
        QTest.mouseMove(stack, inside - QPoint(screen.width() * 2 // 3, 10))
        QTest.mouseRelease(stack, mouse, pos=inside)
    assert placed.args == ["bottom left"]
    assert stack.pos().x() - screen.left() == right
    stack.withdraw("a")
    stack.post("b", call())
    assert stack.pos().x() - screen.left() == right
    stack.choose_place("top right")
    assert screen.right() - stack.geometry().right() == right
    assert stack.pos().y() - screen.top() == right


def test_a_press_on_the_card_alone_moves_nothing(stack: CallStack) -> None:
    stack.post("a", call())
    placed: list[str] = []
    stack.placed.connect(placed.append)
    QTest.mouseClick(stack, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert placed == []


class Heard(CallStack):
    """A card whose announcements are kept: offscreen there is no screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def announce(self, title: str) -> None:
        super().announce(title)
        self.told.append(plain(title))


def test_a_screen_reader_is_told_of_each_call_once() -> None:
    stack = Heard()
    stack.post("a", call())
    stack.post("a", call(called="+3120"))
    stack.post("a", over())
    stack.clear()
    assert stack.told == ["Harriet is calling", "Missed call from Harriet, 12:04"]


def test_all_of_it_has_a_name_for_screen_readers(stack: CallStack) -> None:
    stack.post("a", call())
    stack.post("b", call(Caller("Bram", "2")))
    assert plain(stack._card.accessibleName()) == "Harriet is calling"
    for widget in stack.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name)


FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
HOSTILE = [
    *(name or "" for name in hostile.NAMES.values()),
    *("x" * 10_000, "", FAMILY * 500, "\u202e\u2066<b>", "W" * 64),
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_of_any_kind_is_plain_text_within_bounds(stack: CallStack, name: str) -> None:
    stack.post("a", call(Caller(name, "+4420")))
    stack.post("b", call(Caller("", name)))
    picture = stack.grab()
    assert picture.width() < 600
    assert picture.height() < 500
    assert len(stack._card._who.text()) < 700


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(), st.text(), st.text())
def test_no_text_makes_the_card_leave_its_bounds(
    stack: CallStack, name: str, number: str, called: str
) -> None:
    stack.post("a", call(Caller(name, number), called=called))
    assert stack.width() <= max(340, 44 * stack.fontMetrics().averageCharWidth())
    assert stack.height() < 500


@pytest.mark.parametrize(
    ("seconds", "shown"), [(-3, "0:00"), (0.9, "0:00"), (5, "0:05"), (65, "1:05"), (180, "3:00")]
)
def test_time_is_told_in_minutes_and_seconds(seconds: float, shown: str) -> None:
    assert minutes(seconds) == shown


@pytest.fixture
def speech() -> Iterator[Speech]:
    before, speech = QLocale(), Speech(resource_folder() / "translations")
    yield speech
    speech.be_silent()
    QLocale.setDefault(before)


def test_a_missed_call_is_said_in_the_language_that_is_spoken_now(
    stack: CallStack, speech: Speech
) -> None:
    announcer = Announcer(stack)
    for number in range(2):
        announcer.take(Missed(f"call:{number}", HARRIET))
    for language, words in (("de", "Verpasster Anruf, "), ("en", "Missed call, ")):
        speech.speak(language)
        QApplication.sendPostedEvents()
        assert stack._card._state.text().startswith(words)
        assert words in stack._rows[0].accessibleName()
