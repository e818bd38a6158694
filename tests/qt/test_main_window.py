"""The window as a person meets it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QByteArray,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import (
    Connecting,
    Link,
    Live,
    Retrying,
    SignInRefused,
    Stopped,
    Unreachable,
)
from pbx_tray.core.presence import Presence
from pbx_tray.core.quiet import Mute, Silence
from pbx_tray.core.state import PbxState
from pbx_tray.qt.filter_chips import Only
from pbx_tray.qt.link_words import Remedy
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from tests.qt.office import NAMES, large_office, office, with_status

HOST = "pbx.example.org"
LIVE = Live(1_000)
NO_USERS = "The PBX lists no users. Ask your administrator whether your account may see them."
LOST = Retrying(Unreachable(), 1_000, 990)

Open = Callable[..., MainWindow]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Opens a window that shows a link and a state."""

    def opened(
        state: PbxState | None = None,
        link: Link | None = LIVE,
        *,
        may_close: Callable[[], bool] = lambda: True,
    ) -> MainWindow:
        model = RosterModel()
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        window = MainWindow(model, now=lambda: 1_060)
        window.ask_before_closing(may_close)
        qtbot.addWidget(window)
        window.show_link(link, HOST, encrypted=True)
        if state is not None:
            window.show_state(state)
        with qtbot.waitActive(window):
            window.show()
        return window

    return opened


@pytest.fixture
def window(opened: Open) -> MainWindow:
    """A window that shows the office of five."""
    return opened(office(*NAMES))


def shown(window: MainWindow) -> list[str]:
    return [window._model.badge_at(row).name for row in range(window._model.shown)]


def is_stale(window: MainWindow) -> bool:
    return window._delegate.stale


def is_told_not_live(window: MainWindow) -> list[bool]:
    """Answer whether each row, and the chip of who is available, is said to be not live."""
    model, chip = window._model, window._people.chips._chips[Only(Presence.AVAILABLE)]
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return ["not live" in said for said in (*rows, chip.accessibleName())]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_it_opens_at_its_size_with_the_focus_in_the_list(window: MainWindow) -> None:
    assert (window.width(), window.height()) == (380, 640)
    assert QApplication.focusWidget() is window._view


@pytest.mark.parametrize("link", [LIVE, LOST, Stopped(SignInRefused(), 1_000, 990)])
def test_it_is_useful_when_small(opened: Open, link: Link) -> None:
    window = opened(office(*NAMES), link)
    window.resize(280, 320)
    assert (window.width(), window.height()) == (280, 320)
    assert window._view.height() >= 52
    assert window._view.columnWidth(0) == window._view.viewport().width()


def test_typing_in_the_list_searches(window: MainWindow) -> None:
    QTest.keyClicks(window._view, "c")
    assert QApplication.focusWidget() is window._search
    QTest.keyClicks(window._search, "hloe")
    assert window._search.text() == "chloe"
    assert shown(window) == ["Chloé Lefèvre"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_F5])
def test_keys_that_write_nothing_do_not_search(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window._view, key)
    assert window._search.text() == ""
    assert QApplication.focusWidget() is window._view


def test_a_filter_that_has_the_focus_leaves_letters_to_the_search_and_keeps_its_own_keys(
    window: MainWindow,
) -> None:
    QApplication.processEvents()  # the chips come once somebody has been counted
    window.menu.setFocus()
    press(Qt.Key.Key_Tab)
    chip = QApplication.focusWidget()
    assert isinstance(chip, QToolButton)
    assert window._people.chips.isAncestorOf(chip)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_F5):
        press(key)
    for command in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier):
        press(Qt.Key.Key_A, command)
    assert window._search.text() == ""
    assert QApplication.focusWidget() is chip
    write("an")
    assert window._search.text() == "an"
    assert QApplication.focusWidget() is window._search
    assert "Chloé Lefèvre" not in shown(window)
    assert "Anna de Vries" in shown(window)


def write(letters: str) -> None:
    """Type each letter where the focus is by then."""
    for letter in letters:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)


def test_escape_clears_the_search_and_goes_back_to_the_list(window: MainWindow) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window._search
    QTest.keyClicks(window._search, "anna")
    press(Qt.Key.Key_Escape)
    assert window._search.text() == ""
    assert len(shown(window)) == 5
    assert QApplication.focusWidget() is window._view


def test_no_row_looks_chosen_after_a_search_until_a_key_goes_to_the_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    QTest.keyClicks(window._view, "a")
    press(Qt.Key.Key_Escape)
    assert not window._view.currentIndex().isValid()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget() is window._view
    assert not window._view.currentIndex().isValid()
    press(Qt.Key.Key_Down)
    assert window._view.currentIndex().data() == "Anna de Vries, 200, available"


def test_tab_goes_to_the_first_row(window: MainWindow) -> None:
    QApplication.processEvents()  # the chips come once somebody has been counted
    window.menu.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window._view
    assert window._view.currentIndex().row() == 0


def test_from_the_search_the_arrow_goes_to_the_first_found(window: MainWindow) -> None:
    window._search.setFocus()
    QTest.keyClicks(window._search, "smit")
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window._view
    assert window._view.currentIndex().data() == "Bram Smit, 201, available"


def test_the_selected_user_stays_selected_through_a_search(window: MainWindow) -> None:
    window._view.selectRow(2)
    window._search.setText("e")
    rows = window._view.selectionModel().selectedRows()
    assert [window._model.badge_at(row.row()).name for row in rows] == ["Chloé Lefèvre"]


def test_who_is_found_no_more_leaves_nobody_selected_in_their_place(window: MainWindow) -> None:
    window._view.selectRow(2)
    window._search.setText("anna")
    assert not window._view.selectionModel().hasSelection()


@pytest.mark.parametrize(
    ("link", "state", "search", "words"),
    [
        (None, None, "", "You are not signed in."),
        (Connecting(1_000), None, "", "Connecting to pbx.example.org…"),
        (LIVE, PbxState(), "", NO_USERS),
        (LOST, None, "", "People appear here once the PBX answers."),
        (LIVE, office(*NAMES), "<b>{text}", "Nobody matches “<b>{text}”."),
        (LIVE, office(*NAMES), "anna", ""),
        (LOST, office(*NAMES), "", ""),
    ],
)
def test_an_empty_roster_says_why(
    opened: Open, link: Link | None, state: PbxState | None, search: str, words: str
) -> None:
    window = opened(state, link)
    window._search.setText(search)
    assert window._empty.words == words


def test_the_button_that_clears_the_search_says_so(window: MainWindow) -> None:
    (button,) = window._search.findChildren(QAbstractButton)
    assert button.accessibleName() == button.toolTip() == "Clear search"


def test_the_words_go_when_people_come(opened: Open) -> None:
    window = opened(None, Connecting(1_000))
    window.show_state(office(*NAMES))
    assert window._empty.words == ""
    assert QApplication.focusWidget() is window._view


def test_where_nobody_matches_the_search_can_be_cleared(window: MainWindow) -> None:
    window._search.setText("nobody")
    window._empty.acted.emit()
    assert window._search.text() == ""
    assert QApplication.focusWidget() is window._view


def test_who_is_not_signed_in_can_sign_in(opened: Open, qtbot: QtBot) -> None:
    window = opened(None, None)
    with qtbot.waitSignal(window.sign_in_wanted):
        window._empty.acted.emit()


def test_a_lost_link_raises_the_banner_and_turns_every_lamp_grey(window: MainWindow) -> None:
    assert window._banner.isHidden()
    assert not is_stale(window)
    window.show_link(LOST, HOST, encrypted=True)
    assert window._banner.isVisible()
    assert "Can't reach pbx.example.org." in window._banner.accessibleName()
    assert is_stale(window)
    assert is_told_not_live(window) == [True] * 6
    window.show_link(LIVE, HOST, encrypted=True)
    assert not window._banner.isVisible()
    assert not is_stale(window)
    assert is_told_not_live(window) == [False] * 6


def test_trouble_that_may_pass_is_told_only_when_it_lasts(qtbot: QtBot) -> None:
    now = 1_000.0
    window = MainWindow(RosterModel(), now=lambda: now)
    qtbot.addWidget(window)
    window.show_link(Retrying(Unreachable(), 990.2, 990), HOST, encrypted=True)
    assert window._banner.isHidden()
    assert is_stale(window)
    now += 0.2
    qtbot.waitUntil(lambda: not window._banner.isHidden())
    window.show_link(Retrying(Unreachable(), 1_000, 990), HOST, encrypted=True)
    assert window._later.isActive()
    window.show_link(LIVE, HOST, encrypted=True)
    assert not window._later.isActive()


def test_the_banner_does_not_make_the_list_jump(opened: Open) -> None:
    window = opened(large_office(100))
    bar = window._view.verticalScrollBar()
    bar.setValue(1_000)
    window.show_link(LOST, HOST, encrypted=True)
    QApplication.processEvents()
    assert bar.value() == 1_000
    window.show_link(LIVE, HOST, encrypted=True)
    QApplication.processEvents()
    assert bar.value() == 1_000


def test_the_banner_asks_for_what_its_button_says(window: MainWindow, qtbot: QtBot) -> None:
    for remedy, wanted in [
        (Remedy.TRY_NOW, window.retry_wanted),
        (Remedy.TRY_ONCE, window.try_once_wanted),
        (Remedy.EDIT, window.sign_in_wanted),
        (Remedy.CERTIFICATE, window.certificate_wanted),
        (Remedy.SIGN_IN, window.sign_in_wanted),
    ]:
        with qtbot.waitSignal(wanted):
            window._banner.acted.emit(remedy)


def test_what_was_refused_is_edited_or_tried_once_by_the_keyboard_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_link(Stopped(SignInRefused(), 1_000, 990), HOST, encrypted=True)
    window._search.setFocus()
    for words, wanted in [
        ("Edit…", window.sign_in_wanted),
        ("Try once", window.try_once_wanted),
    ]:
        tab_to(words)
        with qtbot.waitSignal(wanted):
            press(Qt.Key.Key_Return)


def tab_to(words: str) -> None:
    """Press Tab until the button of these words has the focus."""
    for _ in range(10):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == words:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(words)


def test_the_menu_offers_another_sign_in_and_the_end(window: MainWindow, qtbot: QtBot) -> None:
    window.menu.click()
    menu = window.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions() if action.text()}
    with qtbot.waitSignal(window.menu.account_wanted):
        actions["Sign in…"].trigger()
    with qtbot.waitSignal(window.menu.sign_out_wanted):
        actions["Sign out"].trigger()
    with qtbot.waitSignal(window.menu.quit_wanted):
        actions["Quit"].trigger()
    menu.close()


def test_the_menu_mutes_the_alerts_and_has_them_back(window: MainWindow) -> None:
    wanted: list[Mute | None] = []
    window.menu.mute_wanted.connect(wanted.append)
    for silence in (None, Silence(None, muted=True), Silence(None, muted=False)):
        window.menu.show_silence(silence)
        window.menu.click()
        menu = window.findChild(QMenu)
        assert menu is not None
        if muting := [one for one in menu.findChildren(QMenu) if one.title() == "Mute alerts"]:
            muting[0].actions()[0].trigger()
        else:
            next(one for one in menu.actions() if one.text() == "Unmute alerts").trigger()
        menu.close()
        QCoreApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)
    assert wanted == [Mute.QUARTER, None, Mute.QUARTER]


def test_closing_is_told_and_can_be_refused(opened: Open, qtbot: QtBot) -> None:
    answers = [False, True]
    window = opened(may_close=lambda: answers.pop(0))
    with qtbot.assertNotEmitted(window.closed):
        assert not window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_place_and_size_are_remembered(opened: Open) -> None:
    first, second = opened(), opened()
    first.setGeometry(40, 50, 300, 400)
    assert second.restore_place(first.place())
    assert second.size() == first.size()
    assert not second.restore_place(QByteArray(b"nonsense"))
    assert second.size() == first.size()


@pytest.mark.usefixtures("right_to_left")
def test_right_to_left_is_painted(window: MainWindow) -> None:
    window.show_state(with_status(office(*NAMES, "محمد", "נועה"), 5, "Ringing"))
    window.show_link(LOST, HOST, encrypted=False)
    assert not window.grab().isNull()


def test_everything_that_acts_has_a_name_for_those_who_cannot_see_it(window: MainWindow) -> None:
    named = (window._search, window.menu, window._view, window._status)
    assert [widget.accessibleName() for widget in named] == [
        "Search people",
        "Menu",
        "People",
        "Connected to pbx.example.org",
    ]


def test_no_timer_runs_while_nothing_happens(window: MainWindow, qtbot: QtBot) -> None:
    things = (window, *window.findChildren(QObject))
    clock = QAbstractEventDispatcher.instance()
    qtbot.waitUntil(lambda: not any(clock.registeredTimers(thing) for thing in things))


def test_it_is_in_front_while_it_is_active_and_until_the_click_that_took_that_away(
    qtbot: QtBot,
) -> None:
    now = 1_000.0
    window, other = MainWindow(RosterModel(), now=lambda: now), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(other)
    assert not window.is_in_front()
    for widget in (window, other):
        with qtbot.waitActive(widget):
            widget.show()
        assert window.is_in_front()
    now += 0.6
    assert not window.is_in_front()
    with qtbot.waitActive(window):
        window.activateWindow()
    now += 3_600
    assert window.is_in_front()
    window.close()
    assert not window.is_in_front()
