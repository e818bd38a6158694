"""What stands over a section of the roster."""

from __future__ import annotations

from pbx_tray.core.arranging import FAVOURITE, IN_ORDER, NO_LETTER
from pbx_tray.core.choices import Grouping
from pbx_tray.core.language import tr
from pbx_tray.qt.lamps import word
from pbx_tray.qt.link_words import not_live
from pbx_tray.qt.roster_row import Heading


def heading_words(heading: Heading, grouping: Grouping) -> str:
    """Answer the name of a section and how many stand in it: "Available (12)"."""
    return tr("{name} ({count})", name=_name(heading, grouping), count=heading.count)


def spoken_heading(heading: Heading, grouping: Grouping, *, stale: bool) -> str:
    """Answer the same for who sees no grey lamps below it: "Available (12), not live"."""
    mark = not_live(stale=stale and grouping is Grouping.PRESENCE)
    return ", ".join((heading_words(heading, grouping), *mark))


def _name(heading: Heading, grouping: Grouping) -> str:
    (section,) = heading.key
    if isinstance(section, str):
        return tr("Other names") if section == NO_LETTER else section
    if grouping is Grouping.PRESENCE:
        return word(IN_ORDER[section])
    if section == FAVOURITE:
        return tr("Favourites")
    return tr("Everyone else")
