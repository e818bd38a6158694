"""CSV files, as programs really write them."""

import pytest

from pbx_tray.core.contacts import Contact
from pbx_tray.records.contact_tables import ContactTable


def table(*rows: str) -> ContactTable:
    return ContactTable(f"{row}\n" for row in rows)


GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Notes,Organization 1 - Type,Organization 1 - Name,"
    "Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value"
)
GOOGLE_NOW = (
    "First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,"
    "Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value"
)
OUTLOOK = '"First Name","Middle Name","Last Name","Company","Business Fax","Business Phone","Notes"'
OUTLOOK_NL = (
    '"Voornaam";"Tussenvoegsel";"Achternaam";"Bedrijf";"Telefoon op werk";"Mobiele telefoon"'
)
OUTLOOK_DE = "Vorname;Nachname;Firma;Fax geschäftlich;Telefon geschäftlich;Mobiltelefon"
THUNDERBIRD = (
    "First Name\tLast Name\tDisplay Name\tWork Phone\tFax Number\tMobile Number\tOrganization"
)
THUNDERBIRD_DE = (
    "Vorname,Nachname,Anzeigename,Tel. dienstlich,Fax-Nummer,Mobil-Tel.-Nr.,Organisation"
)


@pytest.mark.parametrize(
    ("heading", "row", "contact"),
    [
        (
            GOOGLE,
            "Anna de Vries,Anna,de,Vries,x,Work,Brood,Mobile,0612345678 ::: 201,Home,202",
            Contact("Anna de Vries", ("0612345678", "201", "202"), "Brood", "x"),
        ),
        (
            GOOGLE_NOW,
            "Anna,de,Vries,,,Brood,,,,,,,,Mobile,201",
            Contact("Anna de Vries", ("201",), "Brood"),
        ),
        (
            OUTLOOK,
            '"Anna","de","Vries","Brood","999","201","x"',
            Contact("Anna de Vries", ("201",), "Brood", "x"),
        ),
        (
            OUTLOOK_NL,
            "Anna;de;Vries;Brood;201;0612345678",
            Contact("Anna de Vries", ("201", "0612345678"), "Brood"),
        ),
        (OUTLOOK_DE, "Änne;Maß;Brot;999;201;0151", Contact("Änne Maß", ("201", "0151"), "Brot")),
        (THUNDERBIRD, "A\tB\tAnna\t201\t999\t202\tBrood", Contact("Anna", ("201", "202"), "Brood")),
        (THUNDERBIRD_DE, "A,B,Anna,201,999,202,Brot", Contact("Anna", ("201", "202"), "Brot")),
        ("Name;Phone", "Anna;201", Contact("Anna", ("201",))),
        ("naam,NUMMER", "Anna,201", Contact("Anna", ("201",))),
        ("Toestel\tNaam", "201\tAnna", Contact("Anna", ("201",))),
        ("Firma;Telefon", "Brot;201", Contact("Brot", ("201",), "Brot")),
        ("Naam,Klantnummer,Telefoonnummer", "Anna,77,201", Contact("Anna", ("201",))),
    ],
)
def test_the_columns_are_known_by_their_names(heading: str, row: str, contact: Contact) -> None:
    found = table(heading, row)
    assert found.readable
    assert list(found) == [contact]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", ""])
def test_what_stands_above_the_columns_is_passed_by(first: str) -> None:
    assert list(table(first, "Name;Phone", "Anna;201")) == [Contact("Anna", ("201",))]


@pytest.mark.parametrize(
    ("field", "number"),
    [('"=""0612345678"""', "0612345678"), ("'+31612345678", "+31612345678"), (" 201 ", "201")],
)
def test_what_keeps_a_spreadsheet_from_reckoning_is_no_part_of_the_number(
    field: str, number: str
) -> None:
    assert list(table("Name,Phone", f"Anna,{field}")) == [Contact("Anna", (number,))]


def test_a_field_may_hold_several_lines_and_what_parts_columns() -> None:
    found = list(table("Name,Phone,Notes", '"Vries, Anna","201\n202","a', 'b"', "Bram,203,"))
    assert found == [Contact("Vries, Anna", ("201", "202"), "", "a b"), Contact("Bram", ("203",))]


def test_rows_that_are_too_short_or_too_long_give_what_they_have() -> None:
    found = list(table("Name,Company,Phone", "Anna", "Bram,,201,202,203", ""))
    assert found == [Contact("Bram", ("201",))]


@pytest.mark.parametrize(
    "heading",
    ["", "Name", "Phone", "Anna,0612345678", "Colour;Size", '"Name', "Name,Fax", "PK\x03"],
)
def test_without_a_name_and_a_number_among_the_columns_it_is_no_table_of_ours(heading: str) -> None:
    assert not table(heading).readable


def test_a_broken_row_says_where_and_the_others_are_read() -> None:
    found = table("Name,Phone", "Anna,201", '"Bram"x,202', "Chloé,203")
    assert [contact.name for contact in found] == ["Anna", "Chloé"]
    assert found.damaged_at == 3


def test_a_quotation_mark_that_never_closes_says_where_it_opened() -> None:
    found = table("Name,Phone", "Anna,201", '"Bram,202', "Chloé,203")
    assert [contact.name for contact in found] == ["Anna"]
    assert found.damaged_at == 3


def test_a_field_that_never_ends_is_damage() -> None:
    found = table("Name,Phone", "Anna,201", '"' + "x" * 200_000 + '",202', "Chloé,203")
    assert [contact.name for contact in found] == ["Anna", "Chloé"]
    assert found.damaged_at == 3
