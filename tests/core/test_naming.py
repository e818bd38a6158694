"""What a caller is called."""

from time import thread_time

import pytest

from pbx_tray.core.contacts import Contact, gathered
from pbx_tray.core.directory import Endpoint, EndpointKind, User
from pbx_tray.core.naming import Naming
from pbx_tray.core.numbers import WITHHELD, Plan
from pbx_tray.core.parties import Caller

NL = Plan("NL", "0")
MOBILE = Endpoint(EndpointKind.NUMBER, number="+31612340001")
TRUNK = Endpoint(EndpointKind.TRUNK_NUMBER, number="0612340002")
SHARED = Endpoint(EndpointKind.NUMBER, number="020 1234567")
FORWARD = Endpoint(EndpointKind.FORWARD, number="+31612340009")
ANNA = User("a", "anna", "Anna de Vries", "200", endpoints=(MOBILE, SHARED, FORWARD))
BRAM = User("b", "bram", "Bram Smit", endpoints=(TRUNK, SHARED, Endpoint(EndpointKind.NUMBER)))
CONTACTS = gathered(
    [
        Contact("Jan Janssen", ("06 12345678", "+31612340001", "200")),
        Contact("Somebody else", ("06 12340009",)),
    ],
    NL,
)
NAMING = Naming({"a": ANNA, "b": BRAM}, CONTACTS, NL)


@pytest.mark.parametrize(
    ("caller", "name", "shown"),
    [
        (Caller("Anna de Vries", "200"), "Anna de Vries", "200"),
        (Caller("", "200"), "Anna de Vries", "200"),
        (Caller("ANNA MOBILE", "0031612340001"), "Anna de Vries", "06 12340001"),
        (Caller("", "00612340002"), "Bram Smit", "06 12340002"),
        (Caller("Bram Smit", "0612345678"), "Bram Smit", "06 12345678"),
    ],
)
def test_a_colleague_goes_by_the_directory_before_anything_else(
    caller: Caller, name: str, shown: str
) -> None:
    assert NAMING.name(caller) == Caller(name, caller.number, shown)


@pytest.mark.parametrize("number", ["00612345678", "+31612345678", "0031 6 12345678"])
def test_a_contact_goes_before_what_the_pbx_says(number: str) -> None:
    named = NAMING.name(Caller("J JANSSEN", number))
    assert named == Caller("Jan Janssen", number, "06 12345678")
    assert named.shown == "06 12345678"


def test_where_nobody_knows_the_number_the_pbx_says_who_it_is() -> None:
    named = NAMING.name(Caller("Acme", "0201111111"))
    assert named == Caller("Acme", "0201111111", "020 111 1111")


def test_where_nobody_knows_a_name_the_number_stands_alone_as_people_read_it() -> None:
    named = NAMING.name(Caller("", "+442079460101"))
    assert named == Caller("", "+442079460101", "+44 20 7946 0101")
    assert NAMING.name(Caller("", "")) == Caller("", "")


def test_a_number_that_two_colleagues_share_names_neither() -> None:
    assert NAMING.name(Caller("", "0201234567")).name == ""


def test_where_somebody_forwards_to_is_not_their_number() -> None:
    assert NAMING.name(Caller("", "0612340009")).name == "Somebody else"


@pytest.mark.parametrize("name", ["", "Anonymous", "Private number"])
def test_a_withheld_number_says_so_once_and_cannot_be_called(name: str) -> None:
    assert NAMING.name(Caller(name, "anonymous")) == Caller("", "", WITHHELD)


def test_who_withholds_the_number_may_still_give_a_name() -> None:
    assert NAMING.name(Caller("Jan", "withheld")) == Caller("Jan", "", WITHHELD)


def test_a_caller_who_has_been_named_keeps_the_name() -> None:
    numbers = ("00612345678", "200", "0201", "withheld", "")
    for caller in (Caller(name, number) for name in ("", "Acme") for number in numbers):
        assert NAMING.name(NAMING.name(caller)) == NAMING.name(caller)


def test_with_nothing_known_a_caller_stays_who_they_are() -> None:
    named = Naming().name(Caller("Jan", "0612345678"))
    assert (named.name, named.shown) == ("Jan", "0612345678")


def test_among_20_000_users_a_call_is_not_kept_waiting() -> None:
    users = {
        str(n): User(str(n), str(n), f"User {n}", str(1000 + n), endpoints=(MOBILE,))
        for n in range(20_000)
    }
    naming = Naming(users, CONTACTS, NL)
    assert naming.name(Caller("", "2000")).name == "User 1000"  # it has its tables now
    began = thread_time()
    for n in range(100):
        naming.name(Caller("", f"+3160004{n:04}"))
    assert (thread_time() - began) / 100 < 0.01
