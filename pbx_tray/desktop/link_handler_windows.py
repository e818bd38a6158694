"""Phone links on Windows, where nobody but the person may choose: in the system's settings.

After <https://learn.microsoft.com/windows/apps/develop/launch/launch-default-apps-settings>;
versions that do not know the application in the address show the list of all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import quote

from pbx_tray.desktop.autostart_windows import NAME

REGISTERED = r"Software\RegisteredApplications"
LINK_KIND = "PBXTray.Link"
"""As the installer writes it, too."""
CHOSEN = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{}\UserChoice"
_PAGE = "ms-settings:defaultapps"


class Values(Protocol):
    """The registry, to be read."""

    def value(self, key: str, name: str, *, everybody: bool = False) -> Any:
        """Answer a value of this person's, or everybody's; None where there is none."""


class WindowsLinkHandler:
    """Reads what was chosen from the registry; `show` opens a page of the settings."""

    def __init__(self, registry: Values, show: Callable[[str], None]) -> None:
        self._registry = registry
        self._show = show

    def ours(self) -> bool:
        """Answer whether both kinds of links are opened by this app."""
        chosen = [self._registry.value(CHOSEN.format(s), "ProgId") for s in ("tel", "callto")]
        return all(kind == LINK_KIND for kind in chosen)

    def take(self) -> None:
        """Show this app's own page among the default apps, where the installer registered it."""
        if self._registry.value(REGISTERED, NAME) is not None:
            self._show(f"{_PAGE}?registeredAppUser={quote(NAME)}")
        elif self._registry.value(REGISTERED, NAME, everybody=True) is not None:
            self._show(f"{_PAGE}?registeredAppMachine={quote(NAME)}")
        else:
            self._show(_PAGE)

    def give_back(self) -> None:
        """Show the same page: another program is chosen there."""
        self.take()

    def hang_up(self) -> None:
        """End nothing: all of it is done at once."""


def show_page(address: str) -> None:
    """Have Windows open a page of its settings. Raises OSError."""
    if sys.platform == "win32":
        os.startfile(address)  # noqa: S606 - a fixed page
