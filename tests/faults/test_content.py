"""Rows 69, 70 and 74: names and numbers that try to be more than that."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from pbx_tray.core.display import display, isolated
from pbx_tray.core.link import Live
from pbx_tray.core.notices import Notice, answered_elsewhere, missed, phone_ringing, ringing
from pbx_tray.core.parties import Caller
from pbx_tray.core.presence import STATUS_WORDS, roster
from pbx_tray.core.state import PbxState
from pbx_tray.core.watch import Answered, Missed, PhoneRang, Rang
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.tray import Tray
from pbx_tray.qt.who_am_i import WhoAmI
from pbx_tray.simulator import hostile
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.faults.following import Follow, Following

MakePbx = Callable[..., Simulator]

FSI, PDI = "\u2068", "\u2069"
NAMES = [(name or "")[:5000] for name in hostile.NAMES.values()]
TEXTS = st.text(max_size=100) | st.sampled_from([*NAMES, *hostile.NUMBERS.values()])
CALLERS = st.builds(Caller, TEXTS, TEXTS)
RINGS = st.builds(
    partial(Rang, "call:1"), CALLERS, TEXTS, TEXTS, st.sampled_from([frozenset(), frozenset("p")])
)
NOTICES = (
    st.builds(ringing, RINGS)
    | st.builds(missed, st.builds(partial(Missed, "call:1"), CALLERS), st.just("12:04"))
    | st.builds(phone_ringing, st.builds(partial(PhoneRang, "phone:1"), TEXTS))
    | st.builds(answered_elsewhere, st.builds(partial(Answered, "call:1", False), TEXTS), CALLERS)
)


def is_safe(line: str) -> bool:
    """Whether a line neither acts nor hides nor turns what stands around it."""
    allowed = {FSI, PDI, "\u200c", "\u200d"}
    kinds = {unicodedata.category(c) for c in set(line) - allowed}
    return not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"} and _closes_what_it_opens(line)


def _closes_what_it_opens(line: str) -> bool:
    marks = [c for c in line if c in (FSI, PDI)]
    return marks == [FSI, PDI] * (len(marks) // 2)


def is_short(line: str) -> bool:
    """Whether it holds two names of 64 graphemes and the app's own words, and no more."""
    return sum(not unicodedata.category(c).startswith("M") for c in line) < 2 * 2 * 64 + 40


# Notices


@pytest.mark.row(69, 70)
@given(NOTICES)
def test_whatever_a_caller_calls_themselves_a_notice_is_safe_and_short(notice: Notice) -> None:
    lines = [notice.title, *notice.body.split("\n")]
    assert len(lines) <= 4
    assert all(is_safe(line) and is_short(line) for line in lines)
    assert notice.title.strip()


@pytest.mark.row(70)
@given(RINGS)
def test_a_caller_of_whom_nothing_can_be_seen_is_unknown(rang: Rang) -> None:
    title = ringing(rang).title
    seen = display(rang.caller.name) or display(rang.caller.number)
    assert title == (f"{FSI}{seen}{PDI}" if seen else "Unknown caller") + " is calling"


@pytest.mark.row(74)
@given(CALLERS)
def test_no_name_can_pass_for_what_the_app_says(caller: Caller) -> None:
    """What the app says of itself is never set apart; what a caller says of themselves always."""
    title = ringing(Rang("call:1", caller)).title
    assert title.endswith(" is calling")
    name = title.removesuffix(" is calling")
    assert name == "Unknown caller" or (name[0], name[-1]) == (FSI, PDI)


# Through the real PBX


@pytest.mark.row(69, 70, 71)
def test_calls_of_every_hostile_name_and_number_are_told_once_each(following: Following) -> None:
    exchange = following.pbx.exchange
    pairs = [(name, "100") for name in hostile.NAMES]
    pairs += [("", number) for number in hostile.NUMBERS]
    for name, number in pairs:
        call = hostile.ring(exchange, "sanne", name, number)
        rang = following.wait_for_alert(Rang, call)
        notice = ringing(rang)
        lines = [notice.title, *notice.body.split("\n")]
        assert all(is_safe(line) and is_short(line) for line in lines), name or number
        exchange.finish(call)
        following.wait_for_alert(Missed, call)
        assert [type(alert) for alert in following.alerts(call)] == [Rang, Missed]
    following.recovers()


@pytest.fixture
def hostile_office(make_pbx: MakePbx, follow: Follow) -> PbxState:
    """The state of a PBX all of whose users and phones have a hostile name, each name in turn."""
    exchange = Exchange(len(NAMES))
    exchange.rename_all(list(hostile.NAMES.values()))
    exchange.set_phone_status("jonas", NAMES[0], 77)  # a status in the PBX's own words, too
    following = follow(make_pbx(exchange))
    following.recovers()
    return following.updates[-1].state


@pytest.mark.row(69, 70)
def test_everybody_can_be_told_by_what_is_shown_of_them(hostile_office: PbxState) -> None:
    badges = roster(hostile_office)
    assert len(badges) == len(NAMES)
    for badge in badges:
        shown = (badge.name, badge.extension, badge.status, badge.desk or "")
        assert all(is_safe(text) and is_short(text) for text in shown)
        assert badge.name
        assert badge.initials


@pytest.mark.row(69, 70)
def test_hostile_names_are_drawn_and_said_as_they_are_written(
    qtbot: QtBot, hostile_office: PbxState
) -> None:
    model = RosterModel(STATUS_WORDS)
    window = MainWindow(model)
    qtbot.addWidget(window)
    window.show()
    window.show_state(hostile_office)
    window.grab()
    for row in range(model.rowCount()):
        badge = model.badge_at(row)
        said = model.index(row, 0).data()
        assert badge.name in said
        assert is_safe(said)
        tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        page = QTextDocument()
        page.setHtml(tip)
        assert page.toPlainText().split("\n")[0].startswith(isolated(badge.name))
        assert all(is_safe(unescape(line)) for line in tip.split("<br>"))
    assert model.index(0, 0).parent() == QModelIndex()


@pytest.mark.row(69)
@pytest.mark.qt_log_ignore("This plugin does not support ")  # of the offscreen platform
def test_every_label_takes_its_text_as_it_is(
    qtbot: QtBot, qapp: QApplication, hostile_office: PbxState
) -> None:
    window, question = MainWindow(RosterModel(STATUS_WORDS)), WhoAmI(roster(hostile_office))
    for widget in (window, question):
        qtbot.addWidget(widget)
        widget.show()
        widget.grab()
    tray = Tray()
    for name in NAMES:
        window.show_link(Live(0.0), f"{name}.example.org", encrypted=True)
        tray.show_me(None, Live(0.0), name, "pbx.example.org")
        assert "<" not in tray._icon.toolTip()
    labels = [w for w in qapp.allWidgets() if isinstance(w, QLabel | QMessageBox)]
    assert len(labels) > 3
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


# Namesakes


@pytest.mark.row(74)
def test_namesakes_are_told_apart_by_their_extensions(make_pbx: MakePbx, follow: Follow) -> None:
    exchange = Exchange(12)
    for user in ("jonas", "zofia"):
        exchange.rename_user(user, "Sanne de Vries")
    following = follow(make_pbx(exchange))
    following.recovers()
    badges = [b for b in roster(following.updates[-1].state) if b.name == "Sanne de Vries"]
    assert len({badge.extension for badge in badges}) == 3
    notices = []
    for user in ("jonas", "zofia"):
        call = exchange.ring("sanne", caller=user)
        notices.append(ringing(following.wait_for_alert(Rang, call)))
        exchange.finish(call)
        following.wait_for_alert(Missed, call)
    assert notices[0].title == notices[1].title == f"{FSI}Sanne de Vries{PDI} is calling"
    assert notices[0].body != notices[1].body
