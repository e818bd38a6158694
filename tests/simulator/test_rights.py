"""Limited functionality: what one account sees of everything."""

from collections.abc import Callable
from typing import Any

import pytest

from pbx_tray.simulator.rights import Rights
from pbx_tray.simulator.server import Simulator

USERS, PHONES, EVENTS = "/apis/pbx/users", "/apis/pbx/phones", "/apis/pbx/events"


@pytest.fixture
def sanne(pbx: Simulator, connect: Callable[..., Any]) -> Any:
    return connect(pbx, ("sanne", "demo"))


def test_a_list_is_refused_to_one_account_alone(pbx: Simulator, sanne: Any, client: Any) -> None:
    pbx.api.rights["sanne"] = Rights(refused=frozenset({"phones", "events"}))
    assert [sanne.ask(path, timeout=0).status for path in (USERS, PHONES, EVENTS)] == [
        200,
        403,
        403,
    ]
    assert client.ask(PHONES).status == 200
    del pbx.api.rights["sanne"]
    assert sanne.ask(PHONES).status == 200


def test_an_account_sees_its_own_events_and_gaps(pbx: Simulator, sanne: Any, client: Any) -> None:
    pbx.api.rights["sanne"] = Rights(own_events=True)
    pbx.exchange.ring("jonas", number="1")
    pbx.exchange.ring("sanne", number="2")
    pbx.exchange.rename_user("jonas", "Somebody")
    everything = client.events(last=0)
    seen = sanne.events(last=0)
    assert [event["event_type"] for event in seen] == [
        "incoming call",
        "phone status update",
        "user list changed",
    ]
    assert [event["seq"] for event in seen] == [3, 4, 5]
    assert [event["seq"] for event in everything] == [1, 2, 3, 4, 5]
    assert [event["seq"] for event in sanne.events(limit=2, timeout=0)] == [4, 5]


def test_a_held_poll_waits_for_an_event_of_its_own(pbx: Simulator, sanne: Any) -> None:
    pbx.api.rights["sanne"] = Rights(own_events=True)
    sanne.send(EVENTS, last=0, timeout=5)
    assert pbx.requests.wait_for("events", 1)
    pbx.exchange.go_offline("jonas")
    pbx.exchange.go_offline("sanne")
    assert [event["seq"] for event in sanne.receive().json] == [2]


def test_a_borrowed_desk_is_one_s_own(pbx: Simulator, connect: Callable[..., Any]) -> None:
    pbx.api.rights["zofia"] = Rights(own_events=True)
    pbx.exchange.log_in("zofia", "desk-1")
    pbx.exchange.go_offline("desk-1")
    assert len(connect(pbx, ("zofia", "demo")).events(last=0)) == 2


def test_an_account_sees_only_itself_in_the_lists(pbx: Simulator, sanne: Any) -> None:
    pbx.do({"verb": "rights", "account": "sanne", "own_items": True})
    assert [user["username"] for user in sanne.ask(USERS).json] == ["sanne"]
    assert [phone["phone_username"] for phone in sanne.ask(PHONES).json] == ["sanne"]


def test_the_key_has_rights_too(pbx: Simulator, client: Any) -> None:
    pbx.do({"verb": "rights", "account": "apiKey", "refused": ["call"], "own_events": True})
    assert client.ask("/apis/pbx/call", post={"user_name": "sanne", "number": "1"}).status == 403
    pbx.exchange.go_offline("jonas")
    assert client.events(last=0, timeout=0) == []


@pytest.mark.parametrize("limits", [{"colour": "red"}, {"refused": "users"}])
def test_rights_that_make_no_sense_are_said_so(pbx: Simulator, limits: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Rights are"):
        pbx.do({"verb": "rights", "account": "sanne"} | limits)
