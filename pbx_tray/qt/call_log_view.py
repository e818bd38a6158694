"""The list of calls."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pbx_tray.qt.roster_view import RosterView


class CallLogView(RosterView):
    """Rows as the roster has them, of calls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calls"))
