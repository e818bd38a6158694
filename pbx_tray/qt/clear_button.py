"""The button at the end of a search field that empties it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from pbx_tray.core.language import tr
from pbx_tray.qt.spoken import spoken


def add_clear_button(field: QLineEdit) -> None:
    """Have a button in `field` that empties it, with words: Qt's own has a picture alone."""
    field.setClearButtonEnabled(True)
    (button,) = field.findChildren(QAbstractButton)

    def say() -> None:
        button.setAccessibleName(tr("Clear search"))
        button.setToolTip(tr("Clear search"))

    spoken(button, say)
