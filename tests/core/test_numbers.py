"""One number in its many spellings."""

import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from pbx_tray.core.numbers import WITHHELD, Number, Plan, read

NL = Plan("NL")
OFFICE = Plan("NL", "0")

# Where spellings are ambiguous by nature is said at `test_what_reads_two_ways...`.
REGIONS = ("NL", "BE", "DE", "GB", "FR", "US", "ES", "DK", "PL", "CH", "AU", "BR")
KINDS = (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)


@pytest.mark.parametrize(
    "text",
    [
        "0612345678",
        "06-12345678",
        "+31 6 12 34 56 78",
        "0031612345678",
        "+31 (0)6 12345678",
        "31612345678",
        "00612345678",
        "00031612345678",
        "\uff0b31612345678",
        "\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
        "\u202a+31 6 12345678\u202c",
    ],
)
def test_the_spellings_of_a_number_are_one_number(text: str) -> None:
    assert read(text, OFFICE) == Number("+31612345678", "+31612345678", "06 12345678")


@given(
    region=st.sampled_from(REGIONS),
    kind=st.sampled_from(KINDS),
    prefix=st.sampled_from(["", "9"]),
    spelling=st.integers(0, 3),
    dialled=st.booleans(),
)
def test_in_each_region_a_number_is_one_however_it_is_written(
    region: str, kind: int, prefix: str, spelling: int, *, dialled: bool
) -> None:
    number = phonenumbers.example_number_for_type(region, kind)
    assert number is not None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    spellings = (
        e164,
        phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL),
        phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL),
        f"00{e164[1:]}",
    )
    text = spellings[spelling]
    if dialled and not text.startswith("+"):
        text = prefix + text
    assert read(text, Plan(region, prefix)).e164 == e164


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("0049 1512 3456789", "+4915123456789"),
        ("001512 3456789", "+4915123456789"),
        ("01512 3456789", "+4915123456789"),
        ("0 030 123456", "+4930123456"),
        ("0030 123456", "+4930123456"),
        ("0031 6 12345678", "+31612345678"),
        ("000316 12345678", "+31612345678"),
    ],
)
def test_what_reads_two_ways_is_read_as_the_office_dials_it(text: str, key: str) -> None:
    assert read(text, Plan("DE", "0")).key == key


@pytest.mark.parametrize(
    ("text", "region", "key"),
    [
        ("9 08-12 34 56", "SE", "+468123456"),
        ("9 01 234567890", "AT", "+431234567890"),
        ("9 03-234 5678", "NZ", "+6432345678"),
        ("9 1 201-555-0123", "US", "+12015550123"),
        ("9 201-555-0123", "US", "+12015550123"),
    ],
)
def test_what_the_pbx_wants_in_front_is_no_part_of_the_number(
    text: str, region: str, key: str
) -> None:
    assert read(text, Plan(region, "9")).key == key


@pytest.mark.parametrize("text", ["201", "1123", "112", "14020", "20123", "4711"])
@pytest.mark.parametrize("region", ["NL", "AT", "DE", "US", ""])
def test_an_extension_stays_an_extension(text: str, region: str) -> None:
    assert read(text, Plan(region, "9")) == Number(text, "", text)


def test_where_numbers_are_short_they_are_numbers() -> None:
    assert read("712345", Plan("AD")).key == "+376712345"


def test_a_number_of_another_country_is_shown_with_its_code() -> None:
    assert read("+442079460101", NL).shown == "+44 20 7946 0101"
    assert read("+31201234567", Plan("GB")).shown == "+31 20 123 4567"


def test_without_a_region_only_what_names_its_country_is_read() -> None:
    assert read("0031612345678", Plan()).key == "+31612345678"
    assert read("0612345678", Plan()) == Number("0612345678", "", "0612345678")
    assert read("0612345678", Plan("no such region")).key == "0612345678"


def test_the_region_may_be_written_small() -> None:
    assert read("0612345678", Plan("nl")).shown == "06 12345678"


def test_a_number_that_may_be_new_is_compared_and_shown_as_it_came() -> None:
    assert read("+31 19 000 0000", NL) == Number("+31190000000", "+31190000000", "+31 19 000 0000")


@pytest.mark.parametrize("written", ["x12", ";ext=12", " ext. 12", " extension 12", "#12"])
def test_what_is_dialled_behind_a_number_does_not_make_it_another(written: str) -> None:
    read_so = read(f"020 1234567{written}", NL)
    assert read_so == Number("+31201234567", "+31201234567", "020 123 4567 ext. 12")


@pytest.mark.parametrize(
    "text",
    ["anonymous", "Anonymous", "withheld", "PRIVATE", "sip:anonymous@anonymous.invalid", "anoniem"],
)
def test_a_withheld_number_says_so_and_equals_no_other(text: str) -> None:
    assert read(text, NL) == Number("", "", WITHHELD)


@pytest.mark.parametrize(
    "text", ["", "   ", "+", "*31#0612345678", "0612345678;evil", "1800FLOWERS", "+31+6", "Jan"]
)
def test_what_is_no_number_is_its_own_key(text: str) -> None:
    assert read(text, NL) == Number(text.strip().casefold(), "", text.strip())


def test_more_digits_than_a_number_has_are_no_number() -> None:
    assert read("1" * 500, NL) == Number("1" * 64, "", "1" * 64)


@given(st.text() | st.text("+0123456789 ()-x;.#", max_size=40), st.sampled_from(["", "NL", "ZZ"]))
def test_any_text_can_be_read(text: str, region: str) -> None:
    number = read(text, Plan(region, "0"))
    assert len(number.key) <= 256
    assert len(number.shown) <= 640
    assert number.e164 in {"", number.key}


@given(st.from_regex(r"\+?[0-9]{5,16}", fullmatch=True))
def test_what_is_shown_is_read_as_the_same_number(text: str) -> None:
    number = read(text, NL)
    assert read(number.shown, NL).key == number.key


def test_the_numbering_plans_are_read_by_the_first_number_and_not_before() -> None:
    look = "import sys, pbx_tray.core.naming; print('phonenumbers' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
