"""Which surface tells a call: what the desktop has, what the person chose, and a change of either.

The card is the real one; the server and the balloons remember what they were told.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from pbx_tray.core.choices import AlertChoices, ShownAs
from pbx_tray.core.notices import Action, Notice, ringing
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Answered, Missed, Rang
from pbx_tray.qt.announcer import Announcer
from pbx_tray.qt.card_place import nearest_corner
from pbx_tray.qt.surfaces import Surfaces
from pbx_tray.qt.tray import Tray

pytestmark = pytest.mark.usefixtures("qtbot")

HARRIET = Caller("Harriet", "+442079460101")
CALL = Rang("call:1", HARRIET)


class Balloons(Tray):
    """A tray whose balloons are kept instead of shown; it may be there or not."""

    there = False  # while it is made: offscreen there is no place for its icon

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.ended = 0

    @property
    def present(self) -> bool:
        return self.there

    def balloon(self, title: str, body: str, seconds: float = 10) -> None:  # noqa: ARG002
        self.shown.append(plain(title))

    def end_balloon(self) -> None:
        self.ended += 1


class Server(QObject):
    """A notification server: what it shows now, and all it was ever told."""

    activated = Signal(str)
    acted = Signal(str, object)
    dismissed = Signal(str)
    understood = Signal()
    lost = Signal()
    found = Signal()

    def __init__(self, *, works: bool = True, shows_actions: bool = True) -> None:
        super().__init__()
        self.works = works
        self.shows_actions = shows_actions
        self.shown: dict[str, Notice] = {}
        self.posted: list[str] = []

    def post(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice
        self.posted.append(plain(notice.title))

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.shown.clear()

    @property
    def titles(self) -> list[str]:
        return [plain(notice.title) for notice in self.shown.values()]


class Desk:
    """The surfaces of one desktop, with an announcer that tells calls on them."""

    def __init__(
        self,
        server: Server | None,
        shown_as: ShownAs,
        *,
        tray: bool = True,
        platform: str = "",
    ) -> None:
        self.tray = Balloons()
        self.tray.there = tray
        self.surfaces = Surfaces(self.tray, platform=platform)
        self.announcer = Announcer(self.surfaces.current)
        self.surfaces.changed.connect(self.announcer.show_on)
        self.surfaces.dismissed.connect(self.announcer.put_away)
        self.surfaces.acted.connect(self.announcer.act)
        self.surfaces.choose(AlertChoices(shown_as))
        self.surfaces.use(server)

    @property
    def card(self) -> list[str]:
        calls = self.surfaces._card._calls
        return [plain(calls[key].title) for key in calls.in_order()]


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


RINGS = ["Harriet is calling"]
BUTTONS, NO_BUTTONS, NONE = "with buttons", "without buttons", "none"


@pytest.mark.parametrize(
    ("kind", "shown_as", "tray", "where"),
    [
        (BUTTONS, ShownAs.AUTOMATIC, True, "server"),
        (BUTTONS, ShownAs.NOTIFICATION, True, "server"),
        (BUTTONS, ShownAs.CARD, True, "card server"),
        (NO_BUTTONS, ShownAs.AUTOMATIC, True, "card server"),
        (NO_BUTTONS, ShownAs.NOTIFICATION, True, "server"),
        (NO_BUTTONS, ShownAs.CARD, True, "card server"),
        (NONE, ShownAs.AUTOMATIC, True, "card balloon"),
        (NONE, ShownAs.NOTIFICATION, True, "balloon"),
        (NONE, ShownAs.CARD, True, "card balloon"),
        (NONE, ShownAs.AUTOMATIC, False, "card balloon"),
        (NONE, ShownAs.NOTIFICATION, False, "card balloon"),
    ],
)
def test_a_call_is_told_where_it_is_to_be_and_once_at_each(
    kind: str, shown_as: ShownAs, where: str, *, tray: bool
) -> None:
    server = None if kind == NONE else Server(shows_actions=kind == BUTTONS)
    desk = Desk(server, shown_as, tray=tray)
    desk.announcer.take(CALL)
    desk.announcer.take(Rang(CALL.key, HARRIET, called="+3120"))
    assert desk.card == (RINGS if "card" in where else [])
    assert (server.titles if server else []) == (RINGS if "server" in where else [])
    assert desk.tray.shown == (RINGS if "balloon" in where else [])
    assert desk.surfaces._card.isVisible() is ("card" in where)
    desk.surfaces.close()


@pytest.mark.parametrize("shown_as", [ShownAs.AUTOMATIC, ShownAs.NOTIFICATION])
@pytest.mark.parametrize("server", [Server, lambda: Server(shows_actions=False), lambda: None])
def test_where_windows_cannot_place_themselves_there_is_no_card_that_nobody_chose(
    server: Callable[[], Server | None], shown_as: ShownAs
) -> None:
    there = server()
    desk = Desk(there, shown_as, tray=False, platform="wayland")
    desk.announcer.take(CALL)
    assert desk.card == []
    assert (there.titles if there else desk.tray.shown) == RINGS
    desk.surfaces.choose(AlertChoices(ShownAs.CARD))
    assert desk.card == RINGS
    desk.surfaces.close()


@pytest.mark.row(83)
def test_a_server_that_dies_and_comes_back_leaves_no_call_untold() -> None:
    server = Server()
    desk = Desk(server, ShownAs.AUTOMATIC)
    desk.announcer.take(CALL)
    assert (server.titles, desk.card) == (RINGS, [])
    server.works = False
    server.lost.emit()
    assert (server.titles, desk.card, desk.tray.shown) == ([], RINGS, RINGS)
    desk.announcer.take(Rang("call:2", Caller("Bram", "2")))
    assert desk.card == [*RINGS, "Bram is calling"]
    server.works = True
    server.found.emit()
    assert (server.titles, desk.card) == ([*RINGS, "Bram is calling"], [])
    desk.surfaces.close()


def test_a_server_that_says_late_that_it_has_no_buttons_gets_the_card_beside_it() -> None:
    server = Server()
    desk = Desk(server, ShownAs.AUTOMATIC)
    desk.announcer.take(CALL)
    server.shows_actions = False
    server.understood.emit()
    assert (server.titles, desk.card) == (RINGS, RINGS)
    assert server.shown[CALL.key].urgency == "normal"
    assert server.shown[CALL.key].actions == ()
    desk.surfaces.close()


def test_what_rings_moves_when_the_person_chooses_another_surface() -> None:
    server = Server()
    desk = Desk(server, ShownAs.AUTOMATIC)
    desk.announcer.take(CALL)
    desk.surfaces.choose(AlertChoices(ShownAs.CARD))
    assert (server.titles, desk.card) == (RINGS, RINGS)
    desk.surfaces.choose(AlertChoices(ShownAs.NOTIFICATION))
    assert (server.titles, desk.card) == (RINGS, [])
    desk.surfaces.close()


@pytest.mark.parametrize("place", ["top left", "top right", "bottom left", "bottom right"])
def test_a_card_that_is_seen_goes_at_once_to_the_corner_that_is_chosen(place: str) -> None:
    desk = Desk(None, ShownAs.CARD)
    desk.announcer.take(CALL)
    card = desk.surfaces._card
    desk.surfaces.choose(AlertChoices(ShownAs.CARD, card_place=place))
    assert card.isVisible()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert nearest_corner(screen, card.geometry()).words == place
    desk.surfaces.close()


def test_a_balloon_beside_the_card_tells_a_call_once_whatever_becomes_of_it() -> None:
    desk = Desk(None, ShownAs.AUTOMATIC)
    for key, end in (("a", Missed("a", HARRIET)), ("b", Answered("b", who="Anna"))):
        desk.announcer.take(Rang(key, HARRIET))
        desk.announcer.take(end)
    assert (desk.tray.shown, desk.tray.ended) == (RINGS * 2, 2)  # none rings on
    assert desk.card[0] == "Anna answered"
    desk.announcer.take(Missed("c", HARRIET))  # rang and ended at once
    assert len(desk.tray.shown) == 3
    desk.surfaces.close()


def test_a_phone_that_rings_a_second_time_has_a_balloon_a_second_time() -> None:
    desk = Desk(None, ShownAs.AUTOMATIC)
    for _ in range(2):
        desk.surfaces.current.post("phone:p1", ringing(CALL))
        desk.surfaces.current.post("phone:p1", ringing(CALL))
        desk.surfaces.current.withdraw("phone:p1")
    assert desk.tray.shown == RINGS * 2
    desk.surfaces.close()


def test_beside_the_card_the_server_keeps_what_became_of_a_call() -> None:
    server = Server()
    desk = Desk(server, ShownAs.CARD)
    desk.announcer.take(CALL)
    desk.announcer.take(Missed(CALL.key, HARRIET))
    assert server.titles[0].startswith("Missed call from Harriet")
    desk.surfaces.close()


def test_what_is_put_away_in_one_place_is_put_away_in_the_other() -> None:
    server = Server()
    desk = Desk(server, ShownAs.CARD)
    desk.announcer.take(CALL)
    desk.surfaces._card._card.closed.emit()
    assert (server.titles, desk.card) == ([], [])
    desk.announcer.take(Rang("call:2", HARRIET))
    server.shown.clear()
    server.dismissed.emit("call:2")
    desk.announcer.take(Rang("call:2", HARRIET, called="+3120"))
    assert (server.titles, desk.card) == ([], [])
    desk.surfaces.close()


def test_what_is_no_call_is_told_beside_the_card_alone() -> None:
    desk = Desk(None, ShownAs.CARD)
    desk.surfaces.current.post("away", Notice("1 call while offline"))
    desk.surfaces.messages.post("vault", Notice("Your password is not kept"))
    assert desk.tray.shown == ["1 call while offline", "Your password is not kept"]
    assert desk.card == []
    desk.surfaces.close()


def test_messages_go_to_the_server_as_long_as_it_works() -> None:
    server = Server()
    desk = Desk(server, ShownAs.AUTOMATIC)
    assert desk.surfaces.messages is server
    server.works = False
    desk.surfaces.messages.post("vault", Notice("Your password is not kept"))
    assert desk.tray.shown == ["Your password is not kept"]
    desk.surfaces.close()


def test_what_is_done_on_a_surface_is_told() -> None:
    server = Server()
    desk = Desk(server, ShownAs.CARD)
    told: list[object] = []
    desk.surfaces.activated.connect(told.append)
    desk.surfaces.placed.connect(told.append)
    desk.surfaces.acted.connect(lambda key, action: told.append((key, action)))
    desk.surfaces.current.post("call", ringing(CALL))
    server.activated.emit("call")
    server.acted.emit("call", Action.COPY)
    desk.surfaces._card.acted.emit("call", Action.IGNORE)
    desk.surfaces._card.placed.emit("top left")
    assert told == ["call", ("call", Action.COPY), ("call", Action.IGNORE), "top left"]
    desk.surfaces.close()


def test_where_the_calls_are_on_a_card_the_tray_offers_to_show_them() -> None:
    desk = Desk(None, ShownAs.CARD)
    desk.surfaces.filled.connect(desk.tray.set_card_shown)
    assert not desk.tray._card.isVisible()
    desk.announcer.take(CALL)
    assert desk.tray._card.isVisible()
    desk.announcer.clear()
    assert not desk.tray._card.isVisible()
    desk.surfaces.close()
