"""Where the call card stands: in a corner of the screen, out of the way of what else pops up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

_MARGIN: Final = 16


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of a screen. In words, as "top left", it is what the settings keep."""

    top: bool
    left: bool

    @property
    def words(self) -> str:
        """The corner as the settings keep it."""
        return f"{'top' if self.top else 'bottom'} {'left' if self.left else 'right'}"


_CORNERS: Final = {
    corner.words: corner
    for corner in (Corner(t, le) for t in (True, False) for le in (True, False))
}


def corner_named(words: str) -> Corner | None:
    """Answer the corner that was kept as `words`; None where that is none."""
    return _CORNERS.get(words)


def nearest_corner(screen: QRect, card: QRect) -> Corner:
    """Answer the corner of `screen` that `card` is nearest to."""
    middle, centre = card.center(), screen.center()
    return Corner(top=middle.y() < centre.y(), left=middle.x() < centre.x())


def free_corner(screen: QRect, tray: QRect, platform: str, desktop: str) -> Corner:
    """Answer the corner where the desktop's own notifications do not come.

    A balloon stands at the icon in the `tray`, whose place is empty where nobody can tell; other
    notifications come below on Windows and KDE (`desktop` as XDG_CURRENT_DESKTOP), above elsewhere.
    """
    if not tray.isEmpty() and screen.intersects(tray):
        return Corner(top=not nearest_corner(screen, tray).top, left=False)
    below = platform == "win32" or "KDE" in desktop.split(":")
    return Corner(top=below, left=False)


def place_in(screen: QRect, size: QSize, corner: Corner) -> QPoint:
    """Answer the upper left point of a card of this size in that corner."""
    room = screen.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    place = QRect(room.topLeft(), size)
    if not corner.left:
        place.moveRight(room.right())
    if not corner.top:
        place.moveBottom(room.bottom())
    return place.topLeft()
