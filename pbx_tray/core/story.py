"""What has passed with a caller before, as far as this computer's call log knows."""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.display import isolated


@dataclass(frozen=True, slots=True)
class Story:
    """What the call log tells of one number.

    `times_today` counts their calls of today, the one that rings among them; `last_spoken` is when
    somebody last spoke with them, in seconds since the epoch, None where nobody has; `last_by` who
    that was, empty where it is not known.
    """

    times_today: int = 0
    last_spoken: float | None = None
    last_by: str = ""


def story_line(story: Story, spoken: str) -> str:
    """Answer the story as a line, "" where there is nothing to tell.

    `spoken` is the moment of `last_spoken` as people write it.
    """
    told = []
    if story.times_today > 1:
        told.append(f"{_nth(story.times_today)} call today")
    if story.last_spoken is not None:
        by = isolated(story.last_by)
        told.append(f"{by} spoke to them {spoken}" if by else f"Last spoken to {spoken}")
    return " · ".join(told)


def _nth(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
