"""Whether the app starts at login, by what was chosen and what the system has."""

import pytest

from pbx_tray.core.login_entry import Entry, starts


@pytest.mark.parametrize(
    ("found", "chosen", "decided", "then"),
    [
        (Entry.ABSENT, True, False, False),  # taken away with the desktop's own tools
        (Entry.ABSENT, True, True, True),  # the administrator's wish, not carried out yet
        (Entry.ABSENT, False, True, False),
        (Entry.OFF, True, True, False),  # a person switched it off there
        (Entry.ON, False, False, True),  # the installer was asked to
        (Entry.ON, True, False, True),
        (Entry.STALE, True, False, True),  # the app lies elsewhere now
        (Entry.STALE, False, False, False),  # another copy's
    ],
)
def test_the_system_has_the_last_word_where_it_says_anything(
    found: Entry, *, chosen: bool, decided: bool, then: bool
) -> None:
    assert starts(found, chosen=chosen, decided=decided) is then
