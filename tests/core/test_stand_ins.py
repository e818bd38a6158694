"""What stands in for names and numbers: others, alike, and always the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.stand_ins import StandIns
from tests.core.building import LAW

KEYS = st.binary(min_size=1, max_size=32)
NUMBERS = st.from_regex(r"\+?[1-9][0-9 ]{4,14}[0-9]", fullmatch=True)


@given(KEYS, st.text())
@LAW
def test_the_same_text_has_the_same_stand_in_of_the_same_shape(key: bytes, text: str) -> None:
    told = StandIns(key).text(text)
    assert told == StandIns(key).text(text)
    assert len(told) == len(text)
    assert [unicodedata.category(one) for one in told] == [unicodedata.category(c) for c in text]


@given(KEYS, st.text(), st.text())
@LAW
def test_different_texts_stay_different(key: bytes, one: str, other: str) -> None:
    stand_ins = StandIns(key)
    assert (stand_ins.text(one) == stand_ins.text(other)) == (one == other)


@given(
    KEYS,
    st.text(
        st.sampled_from("aeiouxyz\u0416\u0432\u03c0\u6f22\u5b57\xe9\xdc\U0001f600\u06441\u0663"),
        min_size=1,
    ),
)
@LAW
def test_no_letter_and_no_digit_stands_for_itself(key: bytes, text: str) -> None:
    told = StandIns(key).text(text)
    assert all(new != old for new, old in zip(told, text, strict=True))


@given(KEYS, NUMBERS)
@LAW
def test_a_number_stays_a_number_and_is_another(key: bytes, number: str) -> None:
    stand_ins = StandIns(key)
    told = stand_ins.text(number)
    assert told != number
    assert [c for c in told if not c.isdigit()] == [c for c in number if not c.isdigit()]
    digits = "".join(c for c in number if c.isdigit())
    assert "".join(c for c in told if c.isdigit()) == stand_ins.text(digits)
    assert str(stand_ins.integer(-int(digits))) == "-" + stand_ins.text(digits)


@given(KEYS)
@LAW
def test_kin_stay_kin(key: bytes) -> None:
    """A name within a longer one, and a number with its country and without."""
    stand_ins = StandIns(key)
    first = stand_ins.text("sanne")
    assert stand_ins.text("sanne's desk").startswith(first + "'")
    assert stand_ins.text("Sanne de Vries").lower().startswith(first + " ")
    assert stand_ins.text("+44 20 7946 0101")[-9:] == stand_ins.text("0207946 0101")[-9:]
    assert stand_ins.text("0044")[:2] == "00"
    assert stand_ins.text("000") == "000"
    assert stand_ins.integer(0) == 0


@pytest.mark.parametrize("key", [b"1", b"2"])
def test_an_id_stands_for_an_id_whatever_its_case(key: bytes) -> None:
    stand_ins, one = StandIns(key), "78e51061-7311-48a3-82ce-6f447ed4d57b"
    told = stand_ins.text(one)
    assert told == stand_ins.text(one.upper())
    assert len(told) == 36
    assert told[:8] != one[:8]


def test_another_key_gives_other_stand_ins() -> None:
    texts = {StandIns(bytes([number])).text("Harriet Jones") for number in range(50)}
    assert len(texts) == 50
