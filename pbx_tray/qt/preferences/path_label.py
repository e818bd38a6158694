"""A path on the disk, which may break at each of its parts."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QLabel

from pbx_tray.core.display import display
from pbx_tray.qt.preferences.control import label

LONGEST = 1024  # characters of a path that are shown
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"  # a path has no spaces to be wrapped at


def path_label(path: str) -> QLabel:
    """Answer the path as plain text, wrapped."""
    shown = display(path, LONGEST)
    made = label(shown.replace(os.sep, os.sep + _MAY_BREAK))
    made.setAccessibleName(shown)
    made.setWordWrap(True)
    return made
