"""Runs the app in Qt's application, until it is quit."""

from __future__ import annotations

import sys
from argparse import Namespace

from PySide6.QtWidgets import QApplication

from pbx_tray import logs, settings
from pbx_tray.app import App
from pbx_tray.desktop.windows_identity import claim_identity
from pbx_tray.qt.app_icon import app_icon
from pbx_tray.qt.messages import log_messages


def run(options: Namespace, wish: str | None, place: str) -> int:
    """Run the app until it is quit; answer its exit code.

    `wish` is what was asked to be dialled; `place` is where another start says what it wants.
    """
    logs.begin(settings.log_folder(options.config_dir), to_terminal=options.debug)
    log_messages()
    claim_identity()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pbx-tray")
    application.setApplicationDisplayName("PBX Tray")
    application.setDesktopFileName("pbx-tray")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(app_icon())
    app = App(options)
    app.start()
    app.hear_at(place, wish)
    code = application.exec()
    app.stop()
    logs.end()
    return code
