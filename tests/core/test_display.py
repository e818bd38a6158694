"""Text from elsewhere: nothing in it may act, hide, or take the page."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.display import display, isolated

ANYTHING = st.text(
    st.characters(codec=None)
    | st.characters(categories=["Cc", "Cf", "Cs", "Mn", "Zs", "Zl"])
    | st.sampled_from("a\u0915\u0637\U0001f469\u0301\u200d\u200c \u3164\u034f"),
    max_size=200,
)


@pytest.mark.row(69, 70)
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Anna de Vries", "Anna de Vries"),
        ("  Anna \t\r\n de\u2028Vries\u00a0", "Anna de Vries"),
        ("", ""),
        (" \n\x00\u200b", ""),
        ("\u3164\u115f\u2800", ""),
        ("A\x00n\x1bn\x07a\x7f\x9b", "Anna"),
        ("\u202egro.live\u202c", "gro.live"),
        ("\u2066Anna\u2069 \u2067de\u2068 Vries", "Anna de Vries"),
        ("An\u200bna\ufeff \u2060de\u00ad Vries\u200e", "Anna de Vries"),
        ("An\U000e0041na", "Anna"),
        ("An\ud800na", "An\ufffdna"),
        ("<b>x</b><img src=file:///etc/passwd>&amp;%s{0}",) * 2,
        ("\u05d0\u05e0\u05d4",) * 2,
        ("e\u0301", "e\u0301"),
        ("\u0301\u0302Anna", "Anna"),
        ("a \u0301b", "a b"),
        ("a\u034fb", "ab"),
    ],
)
def test_a_name_is_shown_without_what_cannot_be_seen(text: str, shown: str) -> None:
    assert display(text) == shown


@pytest.mark.row(70)
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",) * 2,
        ("\u0915\u094d\u200d\u0937",) * 2,
        ("\U0001f469\u200d\U0001f4bb",) * 2,
        ("\U0001f3f3\ufe0f\u200d\U0001f308",) * 2,
        ("A\u200dn\u200cna", "Anna"),
        ("\u200dAnna\u200c", "Anna"),
        ("\u0915\u200d", "\u0915"),
        ("\u0915\u200d \u0937", "\u0915 \u0937"),
        ("\u0915\u200d\u094d\u0937", "\u0915\u094d\u0937"),
        ("\u0915\u200da", "\u0915a"),
        ("\u0915\u200d\u0645", "\u0915\u0645"),
        ("\u0915\u200c\u200d\u0937", "\u0915\u200d\u0937"),
    ],
)
def test_a_joiner_stays_only_where_it_changes_what_is_seen(text: str, shown: str) -> None:
    assert display(text) == shown


@pytest.mark.row(70)
def test_a_grapheme_is_a_letter_with_its_marks_and_sixty_four_are_shown() -> None:
    assert display("x" * 1_000_000) == "x" * 64
    assert display("e\u0301" * 100) == "e\u0301" * 64
    assert display("ab cd", limit=3) == "ab"
    assert display("ab cd", limit=4) == "ab c"


@pytest.mark.row(70)
def test_a_tower_of_marks_is_cut_to_eight() -> None:
    assert display("Z" + "\u0310" * 500 + "algo") == "Z" + "\u0310" * 8 + "algo"


@pytest.mark.row(70)
def test_a_name_inside_a_sentence_keeps_its_direction_to_itself() -> None:
    assert isolated("\u202eAnna\u2069") == "\u2068Anna\u2069"
    assert isolated("abc", limit=2) == "\u2068ab\u2069"
    assert isolated("\u200b ") == ""


@pytest.mark.row(70)
@given(ANYTHING, st.integers(1, 80))
def test_what_is_shown_is_never_longer_and_shows_as_itself(text: str, limit: int) -> None:
    shown = display(text, limit)
    assert len(shown) <= len(text)
    assert display(shown, limit) == shown


@pytest.mark.row(70)
@given(ANYTHING)
def test_what_is_shown_holds_nothing_that_acts_or_hides(text: str) -> None:
    shown = display(text)
    joiners = {"\u200c", "\u200d"}
    assert all(
        unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for c in set(shown) - joiners
    )
    assert shown == " ".join(shown.split())
    shown.encode()


@pytest.mark.row(70)
@given(ANYTHING)
def test_what_is_shown_counts_at_most_sixty_four_graphemes(text: str) -> None:
    marks_or_joiners = ("M", "Cf")
    bases = [c for c in display(text) if not unicodedata.category(c).startswith(marks_or_joiners)]
    assert len(bases) <= 64


@given(
    st.text(
        st.characters(categories=("L", "Zs", "Lo")) | st.sampled_from("\u115f\u3164 a"), max_size=80
    )
)
def test_a_plain_name_is_shown_as_if_each_letter_was_looked_at(text: str) -> None:
    """A zero-width space, which is left out, has every letter looked at."""
    assert display(text) == display(f"{text}\u200b")
