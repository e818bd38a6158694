"""In which order it is told: the PBX's own, however replies and lists come in."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pbx_tray.console_json import JsonLines
from pbx_tray.console_story import Story, View
from pbx_tray.console_text import PlainText
from pbx_tray.core.events import Numbered, PhoneListChanged, UserListChanged
from pbx_tray.core.ledger import fold
from pbx_tray.core.link import Connecting, Live, Retrying, Unreachable
from pbx_tray.core.state import Listing, PbxState, listed
from pbx_tray.core.wants import Update
from pbx_tray.simulator.exchange import Exchange
from tests.console.firm import events_of, state_of

LIVE = Live(0.0)
DOWN = Retrying(Unreachable(), 0.0, None)
BOTH = frozenset(Listing)


@dataclass
class Record:
    """A view that notes what it is asked for."""

    told: list[str] = field(default_factory=list)
    state: PbxState = field(default_factory=PbxState)

    def snapshot(self, state: PbxState, missing: frozenset[str]) -> Iterator[str]:
        del missing
        yield from self._note("snapshot", self.state, state)

    def event(self, before: PbxState, numbered: Numbered, state: PbxState) -> Iterator[str]:
        yield from self._note(str(numbered.seq), before, state)

    def meanwhile(self, before: PbxState, state: PbxState) -> Iterator[str]:
        yield from self._note("meanwhile", before, state)

    def reloaded(self, before: PbxState, state: PbxState) -> Iterator[str]:
        yield from self._note("reloaded", before, state)

    def _note(self, what: str, before: PbxState, state: PbxState) -> Iterator[str]:
        assert before == self.state
        self.told.append(what)
        self.state = state
        yield what


class Office:
    """An exchange and what its follower would publish of it."""

    def __init__(self, view: View) -> None:
        self.exchange = Exchange(4)
        self.story = Story(view)
        self.state = state_of(self.exchange)
        self.seq = 0
        self._changed: set[Listing] = set()
        self._publish(Update(Connecting(0.0), PbxState(), PbxState()))
        self._publish(Update(LIVE, self.state, self.state, afresh=True))

    def reply(self, most: int = 1000) -> list[str]:
        """Publish what happened since, or the first of it."""
        events = events_of(self.exchange.wait_for_events(self.seq, most))
        if not events:
            return []
        before, self.state = self.state, fold(self.state, events)
        self.seq = events[-1].seq
        for numbered in events:
            if isinstance(numbered.event, UserListChanged):
                self._changed.add(Listing.USERS)
            elif isinstance(numbered.event, PhoneListChanged):
                self._changed.add(Listing.PHONES)
        return self._publish(Update(LIVE, self.state, before, events))

    def load(self, *listings: Listing) -> list[str]:
        """Publish these lists, or those that changed, as they are now."""
        loaded = frozenset(listings or self._changed)
        if not loaded:
            return []
        fresh, before = state_of(self.exchange), self.state
        users = fresh.users if Listing.USERS in loaded else before.users
        phones = fresh.phones if Listing.PHONES in loaded else before.phones
        self.state = listed(users.values(), phones.values(), before)
        self._changed -= loaded
        return self._publish(Update(LIVE, self.state, before, loaded=loaded))

    def begin_anew(self) -> list[str]:
        self.state, self.seq = state_of(self.exchange), self.exchange.seq
        self._changed.clear()
        return self._publish(Update(LIVE, self.state, self.state, afresh=True))

    def go_down(self) -> list[str]:
        return self._publish(Update(DOWN, self.state, self.state))

    def _publish(self, update: Update) -> list[str]:
        return list(self.story.told(update))


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def office(record: Record) -> Office:
    return Office(record)


@pytest.fixture
def text() -> Office:
    return Office(PlainText())


def test_it_begins_with_the_snapshot_and_what_happened_since(record: Record) -> None:
    story = Story(record)
    exchange = Exchange(4)
    before = state_of(exchange)
    exchange.set_phone_status("sanne", "Busy", 2)
    events = events_of(exchange.wait_for_events(0))
    begun = [story.has_begun]
    assert list(story.told(Update(Connecting(0.0), PbxState(), PbxState()))) == []
    update = Update(LIVE, fold(before, events), before, events, afresh=True)
    assert list(story.told(update)) == ["snapshot", "1"]
    assert [*begun, story.has_begun] == [False, True]
    assert record.state == update.state


def test_what_follows_a_changed_list_waits_for_that_list(office: Office) -> None:
    office.exchange.set_phone_status("sanne", "Busy", 2)
    office.exchange.rename_user("sanne", "Somebody Else")
    office.exchange.set_phone_status("jonas", "Busy", 2)
    assert office.reply() == ["1"]
    office.exchange.set_phone_status("emre", "Busy", 2)
    assert office.reply() == []
    assert office.load(Listing.USERS) == ["2", "3", "4"]


def test_each_list_is_waited_for_in_its_turn(office: Office) -> None:
    office.exchange.rename_user("sanne", "Somebody Else")
    office.exchange.rename_phone("sanne", "Another")
    office.exchange.rename_user("sanne", "Somebody Again")
    assert office.reply() == []
    assert office.load(Listing.PHONES) == []
    assert office.load(Listing.USERS) == ["1", "2", "3"]


def test_the_report_of_a_changed_list_shows_the_new_list_and_no_later_event(text: Office) -> None:
    text.exchange.rename_user("sanne", "Somebody Else")
    text.exchange.set_phone_status("jonas", "Busy", 2)
    text.reply()
    title, *lines = text.load(Listing.USERS)
    assert title == "User list changed"
    assert lines[1:3] == ["jonas (Jonas Grünwald): Not in use", "sanne (Somebody Else): Not in use"]
    assert lines[4:] == ["jonas (Jonas Grünwald): Busy"]


def test_a_list_loaded_for_no_event_tells_only_who_changed(text: Office) -> None:
    assert text.load(*BOTH) == []
    text.exchange.rename_user("sanne", "Somebody Else")
    text.exchange.set_phone_status("jonas", "Busy", 2)
    assert text.load(*BOTH) == ["jonas (Jonas Grünwald): Busy", "sanne (Somebody Else): Not in use"]


def test_a_new_beginning_tells_who_changed_once(text: Office) -> None:
    text.exchange.set_phone_status("sanne", "Busy", 2)
    text.exchange.rename_user("jonas", None)
    assert text.begin_anew() == ["jonas: Not in use", "sanne (Sanne de Vries): Busy"]
    assert text.begin_anew() == []


def test_a_new_beginning_tells_first_what_was_held(office: Office) -> None:
    office.exchange.rename_user("sanne", "Somebody Else")
    office.exchange.emit({"event_type": "new"})
    assert office.reply() == []
    assert office.begin_anew() == ["1", "2", "meanwhile"]


def test_a_new_beginning_that_repeats_the_log_is_told_from_where_it_was_left(
    office: Office,
) -> None:
    office.exchange.emit({"event_type": "new"})
    office.reply()
    office.exchange.emit({"event_type": "newer"})
    whole_log = events_of(office.exchange.wait_for_events(0))
    update = Update(LIVE, office.state, office.state, whole_log, afresh=True)
    assert list(office.story.told(update)) == ["meanwhile", "2"]


def test_events_of_another_log_are_all_told(office: Office) -> None:
    office.exchange.emit({"event_type": "new"})
    office.reply()
    office.exchange.restart()
    office.exchange.emit({"event_type": "from another log"})
    events = events_of(office.exchange.wait_for_events(0))
    update = Update(LIVE, office.state, office.state, events, afresh=True)
    assert list(office.story.told(update)) == ["meanwhile", "1"]


def test_while_the_line_is_down_nothing_is_held_back(office: Office) -> None:
    office.exchange.rename_user("sanne", "Somebody Else")
    office.exchange.emit({"event_type": "new"})
    assert office.reply() == []
    assert office.go_down() == ["1", "2"]
    assert office.load(Listing.USERS) == ["reloaded"]


def test_who_logs_out_without_a_primary_phone_is_nowhere(text: Office) -> None:
    sanne = text.exchange.user("sanne").uuid
    user = replace(text.state.users[sanne], primary_phone=None)
    homeless = replace(text.state, users=text.state.users.with_entry(sanne, user))
    list(text.story.told(Update(LIVE, homeless, homeless, afresh=True)))
    (event,) = events_of([{"seq": 1, "event_type": "user logged out", "user_uuid": sanne}])
    update = Update(LIVE, homeless, homeless, (event,))
    assert list(text.story.told(update)) == ["sanne (Sanne de Vries): no phone"]


USERS = st.sampled_from(["sanne", "jonas", "zofia", "emre"])
PHONES = st.sampled_from(["sanne", "jonas", "zofia", "emre", "emre-2", "desk-1"])
WORDS = st.sampled_from(["Busy", "Not in use", "Ringing"])
STEPS = st.one_of(
    st.tuples(st.just("set_phone_status"), PHONES, WORDS, st.just(0)),
    st.tuples(st.just("log_in"), USERS, PHONES),
    st.tuples(st.just("log_out"), USERS),
    st.tuples(st.just("rename_user"), USERS, WORDS),
    st.tuples(st.just("rename_phone"), PHONES, WORDS),
    st.tuples(st.just("ring"), USERS, PHONES),
    st.tuples(st.just("reply")),
    st.tuples(st.just("reply"), st.integers(1, 3)),
    st.tuples(st.just("load")),
    st.tuples(st.just("load"), st.sampled_from(Listing)),
    st.tuples(st.just("go_down")),
)


def played(office: Office, steps: list[tuple[Any, ...]]) -> list[str]:
    """Everything that is told of these steps, and of what is left in the end."""
    lines = []
    for name, *arguments in steps:
        if hasattr(Office, name):
            lines += getattr(office, name)(*arguments)
        else:
            getattr(office.exchange, name)(*arguments)
    return lines + office.reply() + office.load()


@given(st.lists(STEPS, max_size=30))
@example([("rename_user", "sanne", "Busy"), ("log_in", "sanne", "sanne")])
@example([("rename_user", "emre", "Busy"), ("log_in", "emre", "emre-2")])
def test_every_event_is_told_once_in_order_and_the_end_is_what_is_so(
    steps: list[tuple[Any, ...]],
) -> None:
    record = Record()
    office = Office(record)
    played(office, steps)
    seqs = [int(what) for what in record.told if what.isdigit()]
    assert seqs == list(range(1, office.exchange.seq + 1))
    assert record.state.users == office.state.users
    assert record.state.phones == office.state.phones


@given(st.lists(STEPS, max_size=30))
def test_both_views_tell_whatever_happens(steps: list[tuple[Any, ...]]) -> None:
    assert all(line.isprintable() for line in played(Office(PlainText()), steps))
    lines = [json.loads(line) for line in played(Office(JsonLines()), steps)]
    assert {line["type"] for line in lines} <= {"event", "meanwhile"}
