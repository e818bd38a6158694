"""What a person is asked before something is done with the call log. None of it waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QMessageBox, QWidget

from pbx_tray.core.display import display
from pbx_tray.core.logged import LoggedCall


def ask_for_file(parent: QWidget, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where calls are to be exported to."""
    dialog = QFileDialog(parent, parent.tr("Export calls"), QDir.homePath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(parent.tr("Tables (*.csv)"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(parent.tr("calls.csv"))
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def ask_for_name(
    parent: QWidget, call: LoggedCall, then: Callable[[str, str], None]
) -> QInputDialog:
    """Ask by which name a caller is to be kept."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(parent.tr("Add to contacts"))
    number = display(call.number)
    shown = display(call.shown) or number
    dialog.setLabelText(parent.tr("Who has the number {number}?").replace("{number}", shown))
    for label in dialog.findChildren(QLabel):  # or a caller could write in it
        label.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setTextValue(display(call.name))
    dialog.setOkButtonText(parent.tr("Add"))
    dialog.textValueSelected.connect(lambda name: then(name, number) if display(name) else None)
    dialog.open()
    return dialog


def ask_to_clear(parent: QWidget, then: Callable[[], None]) -> QMessageBox:
    """Ask whether all calls are to be forgotten. To keep them is what Enter says."""
    question = QMessageBox(parent)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setIcon(QMessageBox.Icon.Warning)
    question.setWindowTitle(parent.tr("Clear all calls"))
    question.setText(parent.tr("Clear all calls?"))
    question.setInformativeText(
        parent.tr("They are deleted from this computer, and can't be brought back.")
    )
    clear = question.addButton(parent.tr("Clear"), QMessageBox.ButtonRole.DestructiveRole)
    keep = question.addButton(parent.tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(keep)
    question.setEscapeButton(keep)
    clear.clicked.connect(then)
    question.open()
    return question
