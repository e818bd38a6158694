"""What callers are called, as the directory and the contacts change."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from pbx_tray.core.contacts import Contact, gathered
from pbx_tray.core.numbers import Plan
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState
from pbx_tray.core.watch import Answered, Missed, Rang
from pbx_tray.qt.names import Names, system_region
from tests.qt.office import office, with_status

NL = Plan("NL")
ANNA = "Anna de Vries"
CALLER = Caller("", "+31612345678")


def test_names_follow_the_directory_the_contacts_and_the_plan(qtbot: QtBot) -> None:
    names = Names()
    assert names.name(CALLER) == Caller("", CALLER.number, "+31 6 12345678")
    with qtbot.waitSignal(names.changed, timeout=0):
        names.follow(NL)
    assert names.name(CALLER).shown == "06 12345678"
    with qtbot.waitSignal(names.changed, timeout=0):
        names.take_contacts(gathered([Contact("Jan", ("06-12345678",))], NL))
    assert names.name(CALLER).name == "Jan"
    with qtbot.waitSignal(names.changed, timeout=0):
        names.take_state(office(ANNA))
    assert names.name(Caller("", "200")).name == ANNA


def test_a_number_is_compared_and_written_for_the_world() -> None:
    names = Names()
    names.follow(NL)
    assert names.key("0612345678") == names.key("0031 6 12345678") == names.e164("06-12345678")
    assert (names.key("200"), names.e164("200")) == ("200", "")
    assert (names.key("anonymous"), names.e164("anonymous")) == ("", "")


@pytest.mark.parametrize("kind", [Rang, Missed])
def test_an_alert_is_passed_on_with_its_caller_named(
    qtbot: QtBot, kind: type[Rang] | type[Missed]
) -> None:
    names = Names()
    names.follow(NL)
    with qtbot.waitSignal(names.alerted, timeout=0) as passed:
        names.take_alert(kind("call:1:x", CALLER))
    assert passed.args == [kind("call:1:x", Caller("", CALLER.number, "06 12345678"))]


def test_what_was_called_is_written_as_people_read_it(qtbot: QtBot) -> None:
    names = Names()
    names.follow(NL)
    with qtbot.waitSignal(names.alerted, timeout=0) as passed:
        names.take_alert(Rang("call:1:x", CALLER, "+31201234500", extension="100"))
    assert passed.args[0].called == "020 123 4500"
    for text in ("100", "", "Sales"):
        with qtbot.waitSignal(names.alerted, timeout=0) as passed:
            names.take_alert(Rang("call:1:x", CALLER, text))
        assert passed.args[0].called == text


def test_an_alert_without_a_caller_is_passed_on_as_it_is(qtbot: QtBot) -> None:
    names, alert = Names(), Answered("call:1:x", who="Anna")
    with qtbot.waitSignal(names.alerted, timeout=0) as passed:
        names.take_alert(alert)
    assert passed.args == [alert]


def test_what_changes_no_name_is_not_told(qtbot: QtBot) -> None:
    names, state = Names(), office(ANNA)
    names.take_state(state)
    names.follow(NL)
    with qtbot.assertNotEmitted(names.changed):
        names.take_state(with_status(state, 0, "Ringing"))
        names.take_state(PbxState(users=state.users))
        names.follow(Plan("NL"))


def test_the_system_names_a_country_or_none() -> None:
    region = system_region()
    assert region == "" or QLocale.codeToTerritory(region) != QLocale.Country.AnyCountry
