"""The desktop in lines, for who helps. Nothing of it is anybody's name."""

from __future__ import annotations

import os

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication


def surroundings() -> tuple[str, ...]:
    """Answer it as it is now."""
    screens = (
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():.0%}"
        for screen in QGuiApplication.screens()
    )
    return (
        f"Desktop: {os.environ.get('XDG_CURRENT_DESKTOP') or 'unknown'}",
        f"Session: {os.environ.get('XDG_SESSION_TYPE') or 'unknown'}",
        f"Qt platform: {QGuiApplication.platformName()}",
        f"Colours: {QGuiApplication.styleHints().colorScheme().name.lower()}",
        f"Screens: {', '.join(screens) or 'none'}",
        f"Language: {QLocale.system().name()}, in use: {QLocale().name()}",
    )
