"""What the menus of the window and the tray have in common, and where it leads."""

from __future__ import annotations

from pbx_tray.call_history import CallHistory
from pbx_tray.choosing import Choosing
from pbx_tray.qt.menu_button import MenuButton
from pbx_tray.qt.quiet_keeper import QuietKeeper
from pbx_tray.qt.tray import Tray


def connect_menus(
    button: MenuButton, tray: Tray, quiet: QuietKeeper, history: CallHistory, choosing: Choosing
) -> None:
    """Have both menus mute the alerts, and open the call log and the preferences."""
    for menu in (tray, button):
        menu.mute_wanted.connect(quiet.mute)
        quiet.changed.connect(menu.show_silence)
        menu.calls_wanted.connect(history.show)
        menu.preferences_wanted.connect(choosing.show)
