"""The list of calls."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pbx_tray.qt.call_list_model import CallListModel
from pbx_tray.qt.roster_view import RosterView


class CallLogView(RosterView):
    """Rows as the roster has them, of calls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calls"))

    def show_model(self, model: CallListModel) -> None:
        """Show these calls, each day's heading as low as those of the roster."""
        self.setModel(model)
        self.follow_headings(model.heading_rows)
        for changed in (model.modelReset, model.rowsInserted, model.layoutChanged):
            changed.connect(self.fit_headings)
