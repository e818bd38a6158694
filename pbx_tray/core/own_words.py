"""What is said of my own phones: where calls for me ring, and what to look to."""

from __future__ import annotations

from pbx_tray.core.display import isolated
from pbx_tray.core.language import tr
from pbx_tray.core.notices import Notice
from pbx_tray.core.reach import Reach


def ringing_words(own: tuple[Reach, ...]) -> str:
    """Answer where a call for me rings now; where none does, where one would."""
    now = [reach for reach in own if reach.rings]
    places = now or [reach for reach in own if reach.would_ring]
    if not places:
        return tr("Calls for you ring nowhere")
    named = ", ".join(isolated(reach.label) for reach in places)
    return (
        tr("Ringing now: {places}", places=named) if now else tr("Rings at: {places}", places=named)
    )


def offline_words(since: str) -> str:
    """Answer that my phone is offline; `since` is a moment as people write it."""
    return tr("Phone offline since {time}", time=since)


def offline_notice(since: str, own: tuple[Reach, ...]) -> Notice:
    """Answer the notice that my phone is offline, and where calls ring meanwhile."""
    return Notice(
        tr("Your phone is offline"),
        f"{tr('Since {time}. Check its cable and its network.', time=since)}\n{ringing_words(own)}",
        category="device.removed",
    )


def desk_words(desk: str) -> str:
    """Answer that I am logged in at another desk than my own."""
    return tr("You are still logged in at {desk}", desk=isolated(desk))


def desk_notice(desk: str) -> Notice:
    """Answer the notice that I am, and what to do about it."""
    return Notice(
        desk_words(desk),
        tr("Calls for you ring there. Log out on that phone if you have left it."),
        urgency="low",
        category="presence",
    )
