"""The details of a person, in the whole app: true, kept up, and by the keyboard alone."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QToolTip, QWidget

from pbx_tray.app import App
from pbx_tray.colleagues.private_notes import FILE, PrivateNotes
from pbx_tray.core.choices import Grouping, RosterChoices
from pbx_tray.core.events import PhoneStatus
from pbx_tray.core.link import Live
from pbx_tray.core.presence import Presence
from pbx_tray.core.state import apply
from pbx_tray.core.wants import Update
from pbx_tray.qt.close_button import air_beside
from pbx_tray.qt.details_panel import DetailsPanel
from pbx_tray.qt.filter_chips import Only
from pbx_tray.qt.own_line import OwnLine
from pbx_tray.qt.sign_line import SignLine
from pbx_tray.simulator.server import Simulator
from tests.colleagues.conftest import Begin, Until, press, select, write

NOTE = "speaks Polish with her sister"


def panel(app: App) -> DetailsPanel:
    return app._window.details.panel


def is_open(app: App) -> bool:
    return app._window.details.is_open


def lines(app: App) -> list[tuple[str, str]]:
    return [(line.text, line.end) for line in panel(app)._reaches.lines]


def look_at(app: App, *names: str) -> None:
    select(app, *names)
    app._window.details.open()


def walk_to(name: str) -> None:
    """Press Tab until something of this name has the focus."""
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus is not None
        words = focus.text() if isinstance(focus, QPushButton) else ""
        if name in (words or focus.accessibleName()):
            return
        press(Qt.Key.Key_Tab)
    pytest.fail(f"{name} is not reached")


def test_each_endpoint_is_shown_with_its_own_status_and_kept_up(
    app: App, pbx: Simulator, until: Until
) -> None:
    look_at(app, "emre")
    until(lambda: len(lines(app)) == 2)
    assert [end for _, end in lines(app)] == ["Available", "Available"]
    pbx.exchange.go_offline("emre-2")
    until(lambda: [end for _, end in lines(app)] == ["Available", "Offline"])
    pbx.exchange.log_in("jonas", "emre-2")
    until(lambda: "is logged in" in lines(app)[1][1])
    select(app, "zofia")
    until(lambda: ("Hot desk", "Not logged in") in lines(app))
    pbx.exchange.log_in("zofia", "desk-1")
    until(lambda: any(text.startswith("Hot desk: ") for text, _ in lines(app)))


def test_the_headline_is_as_new_as_the_phones_below_it(app: App, until: Until) -> None:
    look_at(app, "jonas")
    before, link = app._store.state, app._store.link
    assert link is not None
    (phone,) = (p.uuid for p in before.phones.values() if p.phone_username == "jonas")
    after = apply(before, PhoneStatus(phone, "Unavailable", "4"))
    app._store.take(Update(link, after, before))  # with no word of the link, as in a storm
    until(lambda: [end for _, end in lines(app)] == ["Offline"])
    until(lambda: panel(app)._state.lines[0].text == "Offline")


def test_calls_with_the_person_are_shown_as_they_come(
    app: App, pbx: Simulator, until: Until
) -> None:
    look_at(app, "jonas")
    assert panel(app)._calls.isHidden()
    pbx.exchange.finish(pbx.exchange.ring("sanne", caller="jonas"))
    pbx.exchange.finish(pbx.exchange.ring("sanne", caller="zofia"))
    until(lambda: [line.text for line in panel(app)._calls.lines] == ["Missed"])
    select(app, "bram")
    until(panel(app)._calls.isHidden)


def test_the_keyboard_opens_uses_and_closes_it(app: App, pbx: Simulator, until: Until) -> None:
    app._window._view.setFocus()
    press(Qt.Key.Key_Right)  # nobody is selected
    assert not is_open(app)
    assert QApplication.focusWidget() is app._window._view
    select(app, "jonas")
    press(Qt.Key.Key_Right)
    assert is_open(app)
    walk_to("Copy number")
    press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "101"
    for close in (Qt.Key.Key_Left, Qt.Key.Key_Escape):
        press(close)
        assert not is_open(app)
        assert QApplication.focusWidget() is app._window._view
        press(Qt.Key.Key_Right)
    app._window._view.setFocus()
    press(Qt.Key.Key_Escape)
    assert not is_open(app)
    press(Qt.Key.Key_Right)
    walk_to("Call")
    press(Qt.Key.Key_Space)
    until(pbx.exchange.calls)


def test_what_is_typed_after_a_click_in_the_details_or_on_my_line_is_searched_for(
    app: App, until: Until
) -> None:
    search, line = app._window._search, app._window.findChild(OwnLine)
    assert isinstance(line, OwnLine)
    until(line.isVisible)
    look_at(app, "zofia")
    QTest.mouseClick(panel(app)._copy, Qt.MouseButton.LeftButton)
    write("jo")
    assert search.text() == "jo"
    assert [app._model.badge_at(0).username, app._model.shown] == ["jonas", 1]
    line.setFocus()
    write("bra")
    assert search.text() == "bra"
    assert [app._model.badge_at(0).username, app._model.shown] == ["bram", 1]


def test_what_is_typed_into_the_note_stays_there(app: App) -> None:
    look_at(app, "zofia")
    walk_to("Private note")
    write("an old hand")
    assert panel(app).note.toPlainText() == "an old hand"
    assert app._window._search.text() == ""


def test_escape_in_the_list_still_clears_the_search_where_no_details_are_open(app: App) -> None:
    app._window._search_for("jonas")
    app._window._view.setFocus()
    press(Qt.Key.Key_Escape)
    assert app._window._search.text() == ""


def test_a_click_opens_it_and_it_follows_the_selection(app: App, until: Until) -> None:
    view, model = app._window._view, app._model
    row = next(r for r in range(model.shown) if model.badge_at(r).username == "bram")
    place = view.visualRect(model.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel(app)._name.text().endswith(f"{model.badge_at(row).name}\u2069")
    view.setFocus()
    press(Qt.Key.Key_Down)
    assert model.badge_at(row + 1).name in panel(app)._name.text()
    app._window._search.setText("nobody at all")
    until(lambda: not is_open(app))


def test_a_heading_among_the_selected_is_nobody(app: App) -> None:
    look_at(app, "sanne")
    app._window.roster_chosen.emit(RosterChoices(grouping=Grouping.LETTER))
    assert app._model.heading_rows()
    view = app._window._view
    last = app._model.rowCount() - 1
    whole = QItemSelection(view.model().index(0, 0), view.model().index(last, 0))
    flags = view.selectionModel().SelectionFlag
    view.selectionModel().select(whole, flags.ClearAndSelect | flags.Rows)
    assert panel(app)._name.text() == "12 people selected"


def test_of_very_many_selected_people_only_the_number_is_shown(app: App) -> None:
    look_at(app, "sanne")
    app._window._view.selectAll()
    assert panel(app)._name.text() == "12 people selected"
    assert len(panel(app)._reaches.lines) == 12
    how = {"waited": False, "may_wait": False, "stale": False}
    panel(app).show_several(app._window.details.selected, 900, **how)
    assert panel(app)._name.text() == "900 people selected"
    assert panel(app)._reaches.isHidden()
    assert panel(app)._wait.isHidden()
    assert panel(app).sizeHint().height() >= 32


def test_where_what_had_the_keyboard_is_hidden_the_list_has_it(app: App, until: Until) -> None:
    look_at(app, "zofia")
    panel(app).enter()
    until(lambda: QApplication.focusWidget() is panel(app)._call)
    app._window._view.selectAll()
    until(lambda: QApplication.focusWidget() is app._window._view)


def test_what_is_shown_of_a_person_stands_on_the_edges_of_the_line_below(
    app: App, until: Until
) -> None:
    look_at(app, "zofia")
    window, close = app._window, panel(app)._close
    until(lambda: panel(app)._wait.isVisible() and close.x() > 0)
    for part in (panel(app)._state, panel(app)._wait, panel(app)._note):
        left = part.mapTo(window, QPoint()).x()
        assert (left, left + part.width()) == (12, window.width() - 12)
    end = close.mapTo(window, QPoint()).x() + close.width() - air_beside(close)
    assert end == window.width() - 12
    name = panel(app)._name
    assert abs(close.geometry().center().y() - (name.y() + name.first_line / 2)) <= 1


def test_a_note_is_kept_found_again_and_never_logged(
    begin: Begin, until: Until, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    app = begin()
    look_at(app, "zofia")
    walk_to("Private note")
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    QTest.keyClicks(note, NOTE)
    press(Qt.Key.Key_Escape)
    uuid = next(u.uuid for u in app._store.state.users.values() if u.username == "zofia")
    assert app._colleagues.notes.notes == {uuid: NOTE}
    look_at(app, "bram")
    assert panel(app).note.toPlainText() == ""
    panel(app).note.setPlainText("typed last")
    app.stop()
    kept = (tmp_path / FILE).read_text(encoding="utf-8")
    assert NOTE in kept
    assert "typed last" in kept
    again = begin()
    look_at(again, "zofia")
    until(lambda: panel(again).note.toPlainText() == NOTE)
    panel(again).note.setPlainText("")
    again._window.details.close()
    assert uuid not in again._colleagues.notes.notes
    assert NOTE not in caplog.text
    assert "typed last" not in caplog.text


def test_who_leaves_the_list_while_a_note_is_written_stays_in_the_panel_and_true(
    app: App, pbx: Simulator, until: Until
) -> None:
    look_at(app, "jonas")
    walk_to("Private note")
    app._window._people.chips.choose(Only(Presence.AVAILABLE))
    pbx.exchange.go_offline("jonas")
    until(lambda: panel(app)._state.lines[0].sign is Presence.UNAVAILABLE)
    assert is_open(app)
    assert app._window.details.count == 0
    press(Qt.Key.Key_Escape)
    assert not is_open(app)


def test_a_note_is_found_by_the_search(app: App) -> None:
    uuid = next(u.uuid for u in app._store.state.users.values() if u.username == "zofia")
    app._colleagues.notes.write(uuid, NOTE)
    app._window._search.setText("POLISH sister")
    assert app._model.shown == 1
    assert app._model.row_of(uuid) is not None


def test_what_is_typed_stays_while_the_notes_are_kept(app: App, until: Until) -> None:
    look_at(app, "zofia")
    panel(app).note.setPlainText("two words ")
    until(lambda: "two words" in app._colleagues.notes.notes.values())
    assert panel(app).note.toPlainText() == "two words "


def test_notes_that_cannot_be_kept_are_said_to_be_so(
    app: App, until: Until, tmp_path: Path
) -> None:
    (tmp_path / FILE).mkdir()
    look_at(app, "zofia")
    panel(app).note.setPlainText(NOTE)
    panel(app).note.commit()
    until(lambda: "can't be kept" in panel(app).note.toolTip())
    (tmp_path / FILE).rmdir()


def test_my_own_details_say_where_calls_for_me_ring(app: App, pbx: Simulator, until: Until) -> None:
    look_at(app, "sanne")
    until(lambda: [end for _, end in lines(app)] == ["Will ring", "May ring"])
    assert panel(app)._note.isHidden()
    call = pbx.exchange.ring("sanne", number="+3120111")
    until(lambda: lines(app)[0][1] == "Ringing now")
    pbx.exchange.finish(call)
    pbx.exchange.go_offline("sanne")
    until(lambda: lines(app)[0][1] == "Offline: does not ring")


def test_where_the_pointer_rests_the_endpoints_and_the_note_are_told(app: App) -> None:
    uuid = next(u.uuid for u in app._store.state.users.values() if u.username == "emre")
    app._colleagues.notes.write(uuid, "<b>bold</b>")
    view, model = app._window._view, app._model
    place = view.visualRect(model.index(model.row_of(uuid) or 0, 0)).center()
    everywhere = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, everywhere))
    assert QToolTip.text().count("Available") == 3
    assert "&lt;b&gt;bold" in QToolTip.text()
    nobody = QPoint(place.x(), view.viewport().height() + 999)
    QToolTip.hideText()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, nobody, everywhere))


def told(app: App, username: str) -> str:
    """Answer what is said where the pointer rests on this person."""
    view, model = app._window._view, app._model
    uuid = next(u.uuid for u in app._store.state.users.values() if u.username == username)
    place = view.visualRect(model.index(model.row_of(uuid) or 0, 0)).center()
    everywhere = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, everywhere))
    return QToolTip.text()


def marks_shown(app: App) -> list[bool]:
    """Answer of each line of a person, or several, whether the panel says that it is not live."""
    of = panel(app)._state, panel(app)._reaches
    shown = (line for part in of if not part.isHidden() for line in part.findChildren(SignLine))
    return [line.text().endswith(", not live") for line in shown if not line.isHidden()]


def test_while_the_pbx_is_away_what_is_told_of_people_is_said_to_be_not_live(
    app: App, pbx: Simulator, until: Until
) -> None:
    look_at(app, "emre")
    until(lambda: marks_shown(app) == [False] * 3)
    assert "not live" not in told(app, "emre")
    pbx.stop()
    until(lambda: not isinstance(app._store.link, Live))
    assert told(app, "emre").count("Available") == told(app, "emre").count("not live") == 3
    until(lambda: marks_shown(app) == [True] * 3)
    select(app, "emre", "jonas")
    until(lambda: marks_shown(app) == [True] * 2)
    pbx.start()
    app._window.retry_wanted.emit()
    until(lambda: isinstance(app._store.link, Live))
    until(lambda: marks_shown(app) == [False] * 2)
    assert "not live" not in told(app, "emre")


def test_what_can_be_used_in_it_has_a_name(app: App) -> None:
    look_at(app, "emre")
    used = [
        w for w in panel(app).findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    named = [w.text() if isinstance(w, QPushButton) else w.accessibleName() for w in used]
    assert all(named)
    assert len(named) >= 5


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[PrivateNotes]:
    notes = PrivateNotes(tmp_path)
    yield notes
    notes.stop()


def test_each_account_has_notes_of_its_own(notes: PrivateNotes, until: Until) -> None:
    notes.follow("here")
    notes.write("u1", "before they were read")
    assert notes.notes == {}
    until(lambda: notes.readable)
    notes.write("u1", NOTE)
    notes.follow("there")
    assert notes.notes == {}
    until(lambda: notes.readable)
    assert notes.notes == {}
    notes.follow("here")
    until(lambda: notes.notes == {"u1": NOTE})
    notes.follow("")
    notes.write("u1", "nobody's")
    assert notes.notes == {}
