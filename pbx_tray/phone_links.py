"""Who opens phone links on this computer: what the system says, and how a person changes it.

Nothing of it is kept here: the system's own list is the truth. It is asked in a thread of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.language import tr
from pbx_tray.desktop.link_handler import LinkHandler
from pbx_tray.qt.clerk import Clerk

_LOOK, _CHANGE = "look at phone links", "change of phone links"


def link_handler(command: Sequence[str]) -> LinkHandler:
    """Answer what tells this system of it; `command` starts the app with a link behind it."""
    if sys.platform == "win32":
        from pbx_tray.desktop.autostart_windows import windows_registry  # noqa: PLC0415 - not here
        from pbx_tray.desktop.link_handler_windows import (  # noqa: PLC0415 - not here
            WindowsLinkHandler,
            show_page,
        )

        return WindowsLinkHandler(windows_registry(), show_page)
    from pbx_tray.desktop.link_handler_xdg import XdgLinkHandler  # noqa: PLC0415 - only here
    from pbx_tray.menu_entry import own_settings, provide  # noqa: PLC0415 - only here

    return XdgLinkHandler(own_settings(), lambda: provide(command))


class PhoneLinks(QObject):
    """Asks and tells `system`; `elsewhere`: that shows the person where they are to choose.

    Signals:
        told(object, str): whether this app opens them, None where that is not known; and what
            went wrong, in words.
    """

    told = Signal(object, str)

    def __init__(
        self, system: LinkHandler, parent: QObject | None = None, *, elsewhere: bool = False
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._elsewhere = elsewhere
        self._clerk = Clerk(self)
        self._clerk.answered.connect(self._tell)
        self._clerk.failed.connect(self._fail)

    def look(self) -> None:
        """Ask who opens them (a slot)."""
        self._clerk.ask(_LOOK, lambda: (None, self._system.ours()))

    def choose(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Have this app open them, or no longer (a slot)."""

        def change() -> tuple[bool, bool | None]:
            (self._system.take if wanted else self._system.give_back)()
            return wanted, self._system.ours()

        self._clerk.ask(_CHANGE, change)

    def close(self) -> None:
        """End what is under way. As often as one likes."""
        self._system.hang_up()
        self._clerk.stop()

    def _tell(self, _: str, answer: Any) -> None:
        wanted, ours = answer
        self.told.emit(ours, self._trouble(wanted, ours))

    def _trouble(self, wanted: bool | None, ours: bool | None) -> str:  # noqa: FBT001 - as above
        """Answer why it is not as was wanted; "" where it is, or where nothing was."""
        if ours is None:
            return tr(
                "What opens phone links can't be seen or changed from here: the program xdg-mime "
                "is missing. It comes with the package xdg-utils."
            )
        if self._elsewhere or wanted in {None, ours}:
            return ""
        if wanted:
            return _refused()
        return tr(
            "The desktop still opens phone links with PBX Tray: no other program is set for them."
        )

    def _fail(self, kind: str) -> None:
        unseen = tr("What opens phone links can't be seen: the system does not answer.")
        self.told.emit(None, _refused() if kind == _CHANGE else unseen)


def _refused() -> str:
    return tr(
        "What opens phone links could not be changed: the system refuses it. You can choose "
        "PBX Tray in your system's own settings."
    )
