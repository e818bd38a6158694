"""Contacts, by number and by name."""

from collections.abc import Callable
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.contacts import Contact, Contacts, gathered
from pbx_tray.core.numbers import Plan, read
from pbx_tray.core.presence import folded

NL = Plan("NL", "0")
ANNA = Contact("Anna de Vries", ("06 12345678", "020-1234567"), "Bakkerij Brood")
CHLOE = Contact("Chloé Lefèvre", ("+33 1 23 45 67 89",))
ZOE = Contact("zoe", ("201",), "Ámsterdam B.V.")


def names(contacts: tuple[Contact, ...]) -> list[str]:
    return [contact.name for contact in contacts]


def test_a_contact_is_found_by_each_of_its_numbers_in_any_spelling() -> None:
    contacts = gathered([ZOE, CHLOE, ANNA], NL)
    for text in ("+31612345678", "0031 6 12345678", "00612345678", "0201234567"):
        assert contacts.with_number(read(text, NL).key) == ANNA
    assert contacts.with_number(read("201", NL).key) == ZOE
    assert contacts.with_number("+31600000000") is None


def test_a_number_kept_with_what_the_pbx_wants_in_front_is_read_too() -> None:
    contacts = gathered([Contact("Jan", ("9 06 12345678",))], Plan("NL", "9"))
    assert contacts.with_number("+31612345678") == Contact("Jan", ("9 06 12345678",))
    assert contacts.number("9 06 12345678").shown == "06 12345678"


def test_a_foreign_number_kept_in_a_contact_is_not_taken_for_one_dialled_through_the_pbx() -> None:
    germany = Plan("DE", "0")
    assert gathered([], germany).number("0043 1 234567").key == "+431234567"
    assert read("0043 1 234567", germany).key == "+49431234567"


def test_a_number_of_two_is_the_first_ones() -> None:
    contacts = gathered([Contact("Zita", ("201",)), Contact("Anna", ("201",))], NL)
    assert contacts.with_number("201") == Contact("Zita", ("201",))


def test_what_is_no_number_finds_nobody() -> None:
    contacts = gathered([Contact("Jan", ("", "anonymous"))], NL)
    assert contacts.with_number("") is None


def test_contacts_stand_by_name_whatever_the_case_and_the_accents() -> None:
    people = gathered([ZOE, CHLOE, Contact("Émile"), ANNA], NL).people
    assert names(people) == ["Anna de Vries", "Chloé Lefèvre", "Émile", "zoe"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("chloe", ["Chloé Lefèvre"]),
        ("VRIES an", ["Anna de Vries"]),
        ("brood", ["Anna de Vries"]),
        ("amsterdam", ["zoe"]),
        ("0612", ["Anna de Vries"]),
        ("+31 2345", ["Anna de Vries"]),
        ("e", ["Anna de Vries", "Chloé Lefèvre", "zoe"]),
        ("0", ["Anna de Vries", "zoe"]),
        ("nobody", []),
        ("  ", []),
    ],
)
def test_every_word_must_occur_in_name_company_or_number(text: str, found: list[str]) -> None:
    assert names(gathered([ZOE, CHLOE, ANNA], NL).matching(text)) == found


words = st.text("aàbB é", max_size=6)


@given(st.lists(st.builds(Contact, words, st.just(()), words)), words)
def test_whoever_has_the_words_is_found_and_nobody_else(people: list[Contact], text: str) -> None:
    found = gathered(people, NL).matching(text)
    wanted = [p for p in people if all(w in folded(f"{p.name}\n{p.company}") for w in _words(text))]
    assert sorted(found, key=repr) == (sorted(wanted, key=repr) if _words(text) else [])


def _words(text: str) -> list[str]:
    return folded(text).split()


def test_how_many_there_are_is_told_and_what_was_wrong() -> None:
    contacts = gathered([ANNA, ZOE], NL, ["It is damaged."])
    assert (contacts.count, contacts.problems) == (2, ("It is damaged.",))
    assert Contacts().count == 0


@pytest.fixture(scope="module")
def fifty_thousand() -> Contacts:
    return gathered(
        (
            Contact(f"Person{n} van den Berg{n % 977}", (f"0612{n:06}",), f"Firma {n % 311}")
            for n in range(50_000)
        ),
        NL,
    )


def quickest(work: Callable[[], object]) -> float:
    """Answer the seconds of processor time that `work` takes, whatever else goes on."""
    took = []
    for _ in range(5):
        began = thread_time()
        work()
        took.append(thread_time() - began)
    return min(took)


def test_among_fifty_thousand_a_number_is_found_within_a_millisecond(
    fifty_thousand: Contacts,
) -> None:
    def look_up() -> Contact | None:
        return fifty_thousand.with_number(read("0031 6 12049999", NL).key)

    found = look_up()
    assert found is not None
    assert found.numbers == ("0612049999",)
    assert quickest(look_up) < 0.001


@pytest.mark.parametrize(
    "text", ["a", "person4 berg", "firma 300", "0612", "nobody at all", "an " * 10_000]
)
def test_among_fifty_thousand_a_search_answers_within_50_ms(
    fifty_thousand: Contacts, text: str
) -> None:
    assert quickest(lambda: fifty_thousand.matching(text)) < 0.05
