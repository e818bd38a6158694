"""What has passed with a caller before, as a line."""

import pytest

from pbx_tray.core.story import Story, story_line


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("story", "line"),
    [
        (Story(), ""),
        (Story(times_today=1), ""),
        (Story(times_today=2), "2nd call today"),
        (Story(1, 0.0, "Anna"), "Anna spoke to them 09:14"),
        (Story(3, 0.0, "Anna"), "3rd call today · Anna spoke to them 09:14"),
        (Story(1, 0.0), "Last spoken to 09:14"),
        (Story(1, 0.0, by_me=True), "You spoke to them 09:14"),
        (Story(1, 0.0, "<b>\u202eAnna\n"), "<b>Anna spoke to them 09:14"),
    ],
)
def test_a_story_says_what_is_worth_saying(story: Story, line: str) -> None:
    assert bare(story_line(story, "09:14")) == line


def test_calls_are_counted_as_people_count() -> None:
    counted = [story_line(Story(n), "").split()[0] for n in (2, 4, 11, 12, 13, 21, 22, 101, 112)]
    assert counted == ["2nd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "112th"]
