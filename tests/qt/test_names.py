"""What callers are called, as the directory and the contacts change."""

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from pbx_tray.core.contacts import Contact, gathered
from pbx_tray.core.numbers import Plan
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState
from pbx_tray.qt.names import Names, system_region
from tests.qt.office import office, with_status

NL = Plan("NL")
ANNA = "Anna de Vries"
CALLER = Caller("", "+31612345678")


def test_names_follow_the_directory_the_contacts_and_the_plan(qtbot: QtBot) -> None:
    names = Names()
    assert names.name(CALLER) == Caller("", "+31 6 12345678")
    with qtbot.waitSignal(names.changed, timeout=0):
        names.follow(NL)
    assert names.name(CALLER) == Caller("", "06 12345678")
    with qtbot.waitSignal(names.changed, timeout=0):
        names.take_contacts(gathered([Contact("Jan", ("06-12345678",))], NL))
    assert names.name(CALLER) == Caller("Jan", "06 12345678")
    with qtbot.waitSignal(names.changed, timeout=0):
        names.take_state(office(ANNA))
    assert names.name(Caller("", "200")) == Caller(ANNA, "200")


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
