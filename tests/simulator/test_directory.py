"""What users and phones look like in the two generations of the PBX."""

from collections.abc import Callable
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator


def users(client: Any) -> dict[str, Any]:
    return {user["username"]: user for user in client.ask("/apis/pbx/users", status=1).json}


def phones(client: Any) -> dict[str, Any]:
    return {phone["phone_username"]: phone for phone in client.ask("/apis/pbx/phones").json}


def test_a_user_of_3_x_has_a_primary_and_a_current_phone_and_no_list(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    client = connect(serve(Exchange(12, shape=3)))
    user = users(client)["sanne"]
    phone = phones(client)["sanne"]["uuid"]
    assert user == {
        "uuid": user["uuid"],
        "username": "sanne",
        "full_name": "Sanne de Vries",
        "extension": "100",
        "phone": phone,
        "primary_phone": phone,
        "current_phone": phone,
    }


def test_a_user_of_4_x_has_a_list_of_phones_and_a_hot_desk_besides(client: Any) -> None:
    user = users(client)["sanne"]
    phone = phones(client)["sanne"]["uuid"]
    assert user["phones"] == [
        {"type": "phone", "phone": phone},
        {"type": "number", "number": "+3161234100"},
    ]
    assert user["hot_desk"] is None
    assert (user["phone"], user["primary_phone"]) == (phone, phone)


def test_a_phone_says_who_it_is_and_how_it_stands(client: Any) -> None:
    phone = phones(client)["jonas"]
    assert phone == {
        "uuid": phone["uuid"],
        "phone_username": "jonas",
        "name": "jonas's desk",
        "status": "Not in use",
        "status_code": 0,
    }


def test_the_directory_holds_every_oddity_a_pbx_can_send(client: Any) -> None:
    everybody = users(client)
    kinds = {point["type"] for user in everybody.values() for point in user["phones"]}
    assert kinds == {"phone", "hot-desk", "number", "trunk number"}
    assert {user["full_name"] for user in everybody.values()} >= {None, ""}
    assert everybody["tomasz"]["phones"] == []
    assert everybody["tomasz"]["phone"] is None
    assert None in {phone["name"] for phone in phones(client).values()}


def test_a_hot_desking_user_is_at_another_phone_in_both_generations(
    serve: Callable[..., Simulator], connect: Callable[..., Any]
) -> None:
    for shape in (3, 4):
        pbx = serve(Exchange(12, shape=shape))
        client = connect(pbx)
        pbx.exchange.log_in("zofia", "desk-1")
        user, desk = users(client)["zofia"], phones(client)["desk-1"]["uuid"]
        assert (user["phone"], user["current_phone"]) == (desk, desk)
        assert user["primary_phone"] == phones(client)["zofia"]["uuid"]
        assert user.get("hot_desk", desk) == desk


@pytest.mark.parametrize("own", ["emre", "emre-2"])
def test_who_logs_in_at_a_phone_of_their_own_is_there_and_borrows_nothing(
    serve: Callable[..., Simulator], connect: Callable[..., Any], own: str
) -> None:
    pbx = serve(Exchange(12))
    client = connect(pbx)
    pbx.exchange.log_in("emre", own)
    user, at = users(client)["emre"], phones(client)[own]["uuid"]
    assert (user["phone"], user["current_phone"], user["hot_desk"]) == (at, at, None)


def test_the_same_seed_makes_the_same_firm_and_another_seed_another() -> None:
    assert Exchange(50, seed=7).snapshot() == Exchange(50, seed=7).snapshot()
    assert Exchange(50, seed=7).users()[0].uuid != Exchange(50, seed=8).users()[0].uuid


@pytest.mark.parametrize("size", [0, 1, 9, 30, 801, 20_000])
def test_a_firm_of_any_size_has_distinct_people_and_phones(size: int) -> None:
    exchange = Exchange(size)
    assert len(exchange.users()) == size
    for attribute in ("uuid", "username", "extension"):
        assert len({getattr(user, attribute) for user in exchange.users()}) == size
    names = [phone.phone_username for phone in exchange.phones()]
    assert len(set(names)) == len(names)


def test_people_come_go_and_change_their_names(pbx: Simulator, client: Any) -> None:
    phone = pbx.exchange.add_phone("attic", "Attic")
    pbx.exchange.add_user("ada", "Ada", phone="attic")
    assert users(client)["ada"]["phone"] == phone
    pbx.exchange.rename_user("ada", "Ada L.")
    pbx.exchange.rename_phone("attic", None)
    assert users(client)["ada"]["full_name"] == "Ada L."
    assert phones(client)["attic"]["name"] is None
    pbx.exchange.remove_user("ada")
    pbx.exchange.remove_phone("attic")
    assert "ada" not in users(client)
    assert "attic" not in phones(client)
    types = [event["event_type"] for event in client.events(last=0)]
    assert types == [
        "phone list changed",
        "user list changed",
        "user list changed",
        "phone list changed",
        "user list changed",
        "phone list changed",
    ]
