"""vCard files, as programs really write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.contacts import Contact
from pbx_tray.core.display import display
from pbx_tray.records.vcards import VCards


def card(*lines: str) -> list[str]:
    """A file of one card."""
    return [f"{line}\r\n" for line in ("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD")]


def read(lines: list[str]) -> list[Contact]:
    return list(VCards(lines))


def one(*lines: str) -> Contact:
    (contact,) = read(card(*lines))
    return contact


def test_a_card_is_a_contact() -> None:
    found = one(
        "N:Vries;Anna;de;;",
        "FN:Anna de Vries",
        "ORG:Bakkerij Brood;Winkel",
        "TEL;TYPE=CELL:+31 6 12345678",
        "item1.TEL;TYPE=WORK,VOICE:020-1234567",
        "NOTE:Belt graag\\n's ochtends",
        "EMAIL:anna@example.org",
    )
    assert found == Contact(
        "Anna de Vries",
        ("+31 6 12345678", "020-1234567"),
        "Bakkerij Brood",
        "Belt graag 's ochtends",
    )


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("TEL;VALUE=uri;TYPE=cell:tel:+31-6-12345678", "+31-6-12345678"),
        ('TEL;VALUE=uri;TYPE="voice,work":tel:+31-20-1234567;ext=12', "+31-20-1234567 ext. 12"),
        ("TEL;VALUE=uri:tel:6-12345678;phone-context=+31", "+316-12345678"),
        ("TEL;VALUE=uri:tel:201;phone-context=example.org", "201"),
        ("TEL:TEL:%2B31612345678", "+31612345678"),
        ("tel;type=home;type=pref:0612345678", "0612345678"),
        ("TEL;CELL;VOICE:0612345678", "0612345678"),
        ("WORK-1.TEL:0612345678", "0612345678"),
        ('TEL;X-LABEL="a:b;c":0612345678', "0612345678"),
    ],
)
def test_a_number_may_be_written_in_many_ways(written: str, number: str) -> None:
    assert one("FN:Jan", written).numbers == (number,)


@pytest.mark.parametrize("kind", ["TYPE=FAX", "TYPE=home,fax", "FAX;WORK", "TYPE=PAGER"])
def test_numbers_at_which_nobody_speaks_are_left_out(kind: str) -> None:
    assert one("FN:Jan", "TEL:201", f"TEL;{kind}:202").numbers == ("201",)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Vries;Anna;de;Dr.;"], "Anna de Vries"),
        (["FN:", "N:Vries;Anna"], "Anna Vries"),
        (["N:;;;;", "ORG:Brood"], "Brood"),
        (["NICKNAME:Annie"], "Annie"),
        (["FN:One", "FN:Two"], "One"),
        (["FN:Brood\\, Boter \\; Kaas \\\\ Co"], "Brood, Boter ; Kaas \\ Co"),
        (["FN:Brood; Boter"], "Brood  Boter"),
    ],
)
def test_who_it_is_is_found_wherever_it_stands(lines: list[str], name: str) -> None:
    assert one(*lines, "TEL:201").name == display(name)


@pytest.mark.parametrize(
    "lines", [["TEL:201"], ["FN:Jan"], ["FN:Jan", "TEL:"], ["FN: \u202e ", "TEL:1"]]
)
def test_without_a_name_or_a_number_there_is_no_contact(lines: list[str]) -> None:
    assert read(card(*lines)) == []


def test_a_folded_line_is_one_line() -> None:
    found = one("FN:Anna de ", " Vries", "NOTE:a", "\tb", "TEL:0612", " 345678")
    assert found == Contact("Anna de Vries", ("0612345678",), "", "ab")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Chlo=C3=A9", "Chloé"),
        ("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Chlo=E9", "Chloé"),
        ("FN;ENCODING=QUOTED-PRINTABLE:Chlo=E9", "Chloé"),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=KLINGON:Chlo=C3=A9", "ChloÃ©"),
    ],
)
def test_what_older_programs_wrote_is_read_too(written: str, name: str) -> None:
    assert one(written, "TEL:201").name == name


def test_a_quoted_printable_line_goes_on_after_its_equals_sign() -> None:
    found = one(
        "ADR;ENCODING=QUOTED-PRINTABLE:;;Kerkstraat=",
        "1=0D=0A=",
        "Utrecht",
        "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Chlo=C3=",
        "=A9 Lef=C3=A8vre",
        "TEL:201",
    )
    assert found.name == "Chloé Lefèvre"


def test_pictures_are_passed_by_folded_or_not() -> None:
    reader = VCards(
        card(
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSk",
            *[" ZJRgABAQ"] * 9000,
            "FN:Anna",
            "PHOTO;BASE64:/9j/4AAQSk",
            "ZJRgABAQ==",
            "",
            "TEL:201",
        )
    )
    assert [contact.name for contact in reader] == ["Anna"]
    assert reader.damaged_at is None


def test_a_property_that_never_ends_is_cut() -> None:
    (found,) = read(card("FN:Anna", "TEL:201", "NOTE:a", *[" b"] * 100_000))
    assert len(found.note) == 200


def test_a_file_cut_off_in_the_middle_says_where_and_gives_what_it_has() -> None:
    reader = VCards([*card("FN:Anna", "TEL:201"), *card("FN:Bram", "TEL:202", "NOTE:x")[:-2]])
    assert [contact.name for contact in reader] == ["Anna", "Bram"]
    assert reader.damaged_at == 6


def test_a_card_without_its_end_does_not_take_the_next_one_with_it() -> None:
    reader = VCards([*card("FN:Anna", "TEL:201")[:-1], *card("FN:Bram", "TEL:202")])
    assert [contact.name for contact in reader] == ["Anna", "Bram"]
    assert reader.damaged_at == 1


@pytest.mark.parametrize("noise", ["FN:Nobody", "<html>", "\x00\x01:;"])
def test_what_stands_between_cards_is_damage(noise: str) -> None:
    reader = VCards([*card("FN:Anna", "TEL:201"), noise, *card("FN:Bram", "TEL:202")])
    assert [contact.name for contact in reader] == ["Anna", "Bram"]
    assert reader.damaged_at == 6


def test_line_ends_and_empty_lines_of_any_system_will_do() -> None:
    lines = [line.replace("\r\n", "\n") for line in card("FN:Anna", "", "TEL:201")]
    assert len(read(["\n", *lines, "\n", "\n"])) == 1


text = st.text('aé;,\\:=" \n😀', min_size=1, max_size=20).filter(str.strip)


@given(name=text, company=text, cut=st.integers(1, 10), group=st.sampled_from(["", "item1."]))
def test_what_is_written_as_the_standard_says_is_read_as_it_was(
    name: str, company: str, cut: int, group: str
) -> None:
    def escaped(value: str) -> str:
        for one, other in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
            value = value.replace(one, other)
        return value

    def folded(line: str) -> list[str]:
        return [line[:cut], *(f" {line[n : n + cut]}" for n in range(cut, len(line), cut))]

    lines = (f"{group}FN:{escaped(name)}", f"ORG:{escaped(company)}", f"{group}TEL:201")
    found = one(*(part for line in lines for part in folded(line)))
    assert found == Contact(display(name), ("201",), display(company))
