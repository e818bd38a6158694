"""What a screen reader is told of a combo box."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QComboBox


def describe(box: QComboBox, name: str, note: str = "") -> None:
    """Have it say what is chosen here, and the note.

    On Linux Qt gives what is chosen as the name of the box, and keeps the name that is set to
    itself: there it stands before the note.
    """
    box.setAccessibleName(name)
    said = "\n".join(filter(None, (name, note)))
    box.setAccessibleDescription(said if sys.platform == "linux" else note)
