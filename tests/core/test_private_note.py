"""What is kept of a note."""

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.private_note import LONGEST, note_of
from tests.core.building import LAW


def test_a_note_of_nothing_but_space_is_none() -> None:
    assert note_of(" \n ") == ""
    assert note_of(" speaks Polish\n") == "speaks Polish"


@LAW
@given(st.text(st.characters(codec=None)))
def test_what_is_kept_can_be_written_down_and_is_kept_as_it_is_again(typed: str) -> None:
    note = note_of(typed)
    assert len(note) <= LONGEST
    assert note.encode("utf-8").decode("utf-8") == note
    assert note_of(note) == note
