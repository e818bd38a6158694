"""Files of contacts: read off the disk, and read again when they change."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.contacts import ContactFile, Contacts
from pbx_tray.core.numbers import Plan
from pbx_tray.records.contact_files import LARGEST, MOST, ContactFiles, UnwantedError

NL = Plan("NL", "0")
Written = Callable[..., str]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes a file and answers its path."""

    def write(content: str | bytes, name: str = "people.csv") -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return write


def names(contacts: Contacts) -> list[str]:
    return [contact.name for contact in contacts.people]


def vcard(name: str, number: str = "201") -> str:
    return f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nTEL:{number}\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
@pytest.mark.parametrize("content", ["Name;Phone\r\nChloé;201\r\n", vcard("Chloé")])
def test_a_file_is_read_in_whatever_way_it_was_written(
    written: Written, encoding: str, content: str
) -> None:
    contacts = ContactFiles().contacts([written(content.encode(encoding))], NL)
    assert names(contacts) == ["Chloé"]
    assert contacts.problems == ()


def test_what_each_file_has_given_is_said(written: Written) -> None:
    good, bad = written(vcard("Zoë"), "a.vcf"), written("nothing", "b.csv")
    contacts = ContactFiles().contacts([good, bad], NL)
    assert contacts.files == (
        ContactFile(good, 1),
        ContactFile(bad, 0, contacts.problems[0]),
    )


def test_several_files_are_one_list_of_contacts(written: Written) -> None:
    first, second = written(vcard("Zoë"), "a.vcf"), written("Name,Phone\nAnna,201", "b.csv")
    contacts = ContactFiles().contacts([first, second, first], NL)
    assert names(contacts) == ["Anna", "Zoë"]
    found = contacts.with_number("201")
    assert found is not None
    assert found.name == "Zoë"


def test_only_what_has_changed_is_read_again(written: Written) -> None:
    files = ContactFiles()
    path = written("Name,Phone\nAnna,201")
    before = files.contacts([path], NL)
    assert files.contacts([path], NL) is before
    written("Name,Phone\nAnna,201\nBram,202")
    assert names(files.contacts([path], NL)) == ["Anna", "Bram"]


def test_with_another_plan_the_same_contacts_have_other_numbers(written: Written) -> None:
    files = ContactFiles()
    path = written("Name,Phone\nAnna,0612345678")
    assert files.contacts([path], NL).with_number("+31612345678")
    assert files.contacts([path], Plan("BE")).with_number("+31612345678") is None


def test_a_file_taken_off_the_list_takes_its_contacts_with_it(written: Written) -> None:
    files = ContactFiles()
    files.contacts([written("Name,Phone\nAnna,201")], NL)
    assert files.contacts([], NL) == Contacts(plan=Plan("NL", "0", in_file=True))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04\x00", "is neither a vCard file nor a CSV file"),
        ("", "is neither a vCard file nor a CSV file"),
        ("Name,Phone\n", "holds nobody with a name and a number"),
        (vcard("Anna")[:-8], "is damaged from line 1 on. What could be read of it is used."),
        ('Name,Phone\nAnna,201\n"Bram,202', "is damaged from line 3 on."),
    ],
)
def test_what_is_wrong_with_a_file_is_said(written: Written, content: str, told: str) -> None:
    (problem,) = ContactFiles().contacts([written(content)], NL).problems
    assert "people.csv" in problem
    assert told in problem


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.vcf", tmp_path / "gone" / "gone.vcf"):
        (problem,) = ContactFiles().contacts([str(path)], NL).problems
        assert "gone.vcf" in problem
        assert "can't be found" in problem


def test_a_path_that_no_system_has_is_a_problem_like_another() -> None:
    assert len(ContactFiles().contacts(["a\0b", ""], NL).problems) == 2


@pytest.mark.skipif(os.name != "posix", reason="has no named pipes")
def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.vcf"
    os.mkfifo(pipe)
    (one, other) = ContactFiles().contacts([str(pipe), str(tmp_path)], NL).problems
    assert "is not a file" in one
    assert "is not a file" in other


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.vcf"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    (problem,) = ContactFiles().contacts([str(path)], NL).problems
    assert "larger than 256 MB" in problem


def test_a_damaged_file_keeps_whom_it_held_before(written: Written) -> None:
    files = ContactFiles()
    path = written("Name,Phone\nAnna,201\nBram,202")
    files.contacts([path], NL)
    written('Name,Phone\nAnna,203\n"Bram,2')
    contacts = files.contacts([path], NL)
    assert [(c.name, *c.numbers) for c in contacts.people] == [
        ("Anna", "203"),
        ("Anna", "201"),
        ("Bram", "202"),
    ]
    assert len(contacts.problems) == 1
    written("Name,Phone\nAnna,203")
    assert names(files.contacts([path], NL)) == ["Anna"]


def test_a_file_that_vanishes_keeps_whom_it_held_until_it_is_back(written: Written) -> None:
    files = ContactFiles()
    path = Path(written("Name,Phone\nAnna,201"))
    files.contacts([str(path)], NL)
    path.unlink()
    contacts = files.contacts([str(path)], NL)
    assert (names(contacts), len(contacts.problems)) == (["Anna"], 1)
    written("Name,Phone\nBram,202")
    contacts = files.contacts([str(path)], NL)
    assert (names(contacts), contacts.problems) == (["Bram"], ())


def test_a_change_can_be_seen_at_the_file_and_at_its_folder(tmp_path: Path) -> None:
    files = ContactFiles()
    here, gone, far = tmp_path / "a.vcf", tmp_path / "b.vcf", tmp_path / "no" / "c.vcf"
    here.write_text(vcard("Anna"))
    files.contacts([str(here), str(gone), str(far)], NL)
    assert files.places() == (str(here), str(tmp_path))


def test_more_than_fifty_thousand_are_left_out_with_a_word_and_quickly(written: Written) -> None:
    small, large = (
        written("Name,Phone\nAnna,201", "a.csv"),
        "".join(f"Person {n},06 1{n // 1000:03} {n % 1000:03}0\n" for n in range(MOST)),
    )
    began = perf_counter()
    contacts = ContactFiles().contacts([small, written(f"Name,Phone\n{large}")], NL)
    assert perf_counter() - began < 60
    assert contacts.count == MOST
    (problem,) = contacts.problems
    assert "Only 50,000 contacts are used" in problem


def test_reading_ends_as_soon_as_nobody_wants_it(written: Written) -> None:
    asked = []

    def is_wanted() -> bool:
        asked.append(True)
        return len(asked) < 3

    rows = "".join(f"Person {n},{n}\n" for n in range(1000))
    with pytest.raises(UnwantedError):
        ContactFiles(is_wanted).contacts([written(f"Name,Phone\n{rows}")], NL)
    assert len(asked) == 3


CARDS = ["BEGIN:VCARD", "END:VCARD", "FN:Anna", "TEL:201", "TEL;QUOTED-PRINTABLE:=3", "PHOTO:"]
ROWS = ["Name,Phone", "Anna,201", "sep=;", '"', "\t", ";"]
pieces = st.sampled_from([*CARDS, *ROWS, "\r\n", "\n", " ", "=", ":", "é", "\\"])


@given(st.binary(max_size=200) | st.lists(pieces, max_size=40).map(lambda p: "".join(p).encode()))
def test_whatever_a_file_holds_it_can_be_read(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any"
        path.write_bytes(content)
        contacts = ContactFiles().contacts([str(path)], NL)
    for contact in contacts.people:
        assert 0 < len(contact.name) <= 64 * 9
        assert contact.numbers


def test_a_line_without_end_is_not_kept_in_memory(written: Written) -> None:
    content = vcard("Anna").replace("TEL", "PHOTO:" + "A" * 5_000_000 + "\r\nTEL")
    assert names(ContactFiles().contacts([written(content)], NL)) == ["Anna"]
