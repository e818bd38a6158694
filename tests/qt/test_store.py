"""The last update in the GUI thread: alerts at once, states no faster than they are drawn."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import Connecting, Live, Retrying, Unreachable
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.qt.store import Store
from tests.qt.office import office, with_status

pytestmark = pytest.mark.usefixtures("qtbot")

CONNECTING, LIVE = Connecting(1.0), Live(2.0)
CALL = Rang("call:1", Caller("Harriet", "201"))
MISSED = Missed("call:1", Caller("Harriet", "201"))
STATES = [office("Anna")]
STATES += [with_status(STATES[0], 0, status) for status in ("Ringing", "In use", "On Hold")]


class Heard:
    """What a store has said, in its order."""

    def __init__(self, store: Store) -> None:
        self.all: list[object] = []
        store.state_changed.connect(self.all.append)
        store.link_changed.connect(self.all.append)
        store.alerted.connect(self.all.append)
        store.log_told.connect(self.all.append)

    def states(self) -> list[PbxState]:
        return [one for one in self.all if isinstance(one, PbxState)]


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def heard(store: Store) -> Heard:
    return Heard(store)


def update(state: PbxState, *alerts: Rang | Missed, link: object = LIVE) -> Update:
    assert isinstance(link, Connecting | Live | Retrying)
    return Update(link, state, state, alerts=alerts)


def test_the_first_state_is_shown_at_once(store: Store, heard: Heard) -> None:
    store.take(update(STATES[0]))
    assert heard.all == [STATES[0], LIVE]
    assert (store.state, store.link) == (STATES[0], LIVE)


def test_states_that_come_within_a_frame_are_gathered_and_the_last_is_shown(
    qtbot: QtBot, store: Store, heard: Heard
) -> None:
    for state in STATES:
        store.take(update(state))
    assert heard.states() == STATES[:1]
    assert store.state is STATES[-1]
    qtbot.waitUntil(lambda: len(heard.states()) > 1)
    assert heard.states() == [STATES[0], STATES[-1]]


def test_after_a_frame_the_next_state_is_shown_at_once_again(
    qtbot: QtBot, store: Store, heard: Heard
) -> None:
    [frame] = store.findChildren(QTimer)
    store.take(update(STATES[0]))
    qtbot.waitUntil(lambda: not frame.isActive())
    store.take(update(STATES[1]))
    assert heard.states() == STATES[:2]


def test_alerts_pass_at_once_and_all_of_them_in_their_order(store: Store, heard: Heard) -> None:
    store.take(update(STATES[0]))
    heard.all.clear()
    store.take(update(STATES[1], CALL, MISSED))
    assert heard.all == [CALL, MISSED]


def test_whoever_hears_an_alert_finds_the_state_that_belongs_to_it(store: Store) -> None:
    found: list[PbxState] = []
    store.alerted.connect(lambda _alert: found.append(store.state))
    store.take(update(STATES[0]))
    store.take(update(STATES[1], CALL))
    assert found == [STATES[1]]


def test_nothing_is_said_of_what_is_the_same(qtbot: QtBot, store: Store, heard: Heard) -> None:
    store.take(update(STATES[0]))
    [frame] = store.findChildren(QTimer)
    qtbot.waitUntil(lambda: not frame.isActive())
    heard.all.clear()
    store.take(update(STATES[0]))
    assert heard.all == []
    assert not frame.isActive()  # nothing runs when nothing changes


def test_each_change_of_the_link_is_told(store: Store, heard: Heard) -> None:
    lost = Retrying(Unreachable(), 3.0, 2.0)
    for link in (CONNECTING, CONNECTING, LIVE, lost, LIVE):
        store.take(update(PbxState(), link=link))
    assert [one for one in heard.all if not isinstance(one, PbxState)] == [
        CONNECTING,
        LIVE,
        lost,
        LIVE,
    ]


def test_a_cleared_store_shows_nobody_and_nothing_old_follows(
    qtbot: QtBot, store: Store, heard: Heard
) -> None:
    store.take(update(STATES[0]))
    store.take(update(STATES[1]))
    store.clear()
    assert heard.states() == [STATES[0], PbxState()]
    assert store.link is None
    assert not any(timer.isActive() for timer in store.findChildren(QTimer))
    with qtbot.waitSignal(store.state_changed):
        store.take(update(STATES[2]))
    assert heard.states()[2:] == [STATES[2]]


def test_the_link_may_change_while_what_is_shown_stays(store: Store, heard: Heard) -> None:
    store.take(Update(LIVE, STATES[0], STATES[0]))
    heard.all.clear()
    store.take_link(CONNECTING)
    store.take_link(CONNECTING)
    assert heard.all == [CONNECTING]
    assert store.state is STATES[0]


def test_what_the_call_log_says_is_passed_on(store: Store, heard: Heard) -> None:
    store.take(Update(LIVE, STATES[0], STATES[0], log_news=(WhileAway(2),)))
    assert WhileAway(2) in heard.all
