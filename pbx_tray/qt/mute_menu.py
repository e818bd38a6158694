"""The choices by which alerts are muted, or wanted again, for a menu that is about to pop up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from pbx_tray.core.language import tr
from pbx_tray.core.quiet import Mute, Silence
from pbx_tray.qt.tray_words import mute_words, unmute_words


def add_mutes(
    menu: QMenu, silence: Silence | None, now: float, wanted: Callable[[Mute | None], object]
) -> None:
    """Add them; `wanted` is called with what is chosen, None for an end of the mute.

    `now` in seconds since the epoch.
    """
    if silence is not None and silence.muted:
        menu.addAction(unmute_words(silence, now), lambda: wanted(None))
        return
    mutes = menu.addMenu(tr("Mute alerts"))
    for mute in Mute:
        mutes.addAction(mute_words(mute)).setData(mute)
    mutes.triggered.connect(lambda item: wanted(item.data()))
