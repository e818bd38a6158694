"""What has passed with a caller before, as far as this computer's call log knows."""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.display import isolated
from pbx_tray.core.language import mark, tr

_NTH = {1: mark("{n}st"), 2: mark("{n}nd"), 3: mark("{n}rd")}


@dataclass(frozen=True, slots=True)
class Story:
    """What the call log tells of one number.

    `times_today` counts their calls of today, the one that rings among them; `last_spoken` is when
    somebody last spoke with them, in seconds since the epoch, None where nobody has; `last_by` who
    that was, empty where it is not known; `by_me` that it was me.
    """

    times_today: int = 0
    last_spoken: float | None = None
    last_by: str = ""
    by_me: bool = False


def story_line(story: Story, spoken: str) -> str:
    """Answer the story as a line, "" where there is nothing to tell.

    `spoken` is the moment of `last_spoken` as people write it.
    """
    told = []
    if story.times_today > 1:
        told.append(tr("{nth} call today", nth=_nth(story.times_today)))
    if story.last_spoken is not None:
        told.append(_spoken(story, spoken))
    return " · ".join(told)


def _spoken(story: Story, time: str) -> str:
    if story.by_me:
        return tr("You spoke to them {time}", time=time)
    if name := isolated(story.last_by):
        return tr("{name} spoke to them {time}", name=name, time=time)
    return tr("Last spoken to {time}", time=time)


def _nth(number: int) -> str:
    last = 0 if number % 100 in {11, 12, 13} else number % 10
    return tr(_NTH.get(last, mark("{n}th")), n=number)
