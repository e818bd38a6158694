"""Private desktops as fixtures.

They are made of Linux programs: on other systems these tests are left out, and the run says so. On
Linux a missing program is a failure; `python3 packaging/start.py test` installs them on Debian.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.desktop_programs import Keyring, NotificationServer, TrayHost
    from tests.desktop.session import DesktopSession

if sys.platform != "linux":
    collect_ignore_glob = ["test_*.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if sys.platform != "linux":
        terminalreporter.write_line(
            "Left out: tests/desktop, whose private desktop is made of Linux programs."
        )


class StartDesktop(Protocol):
    """Starts a private desktop of the given parts, which ends with the test."""

    def __call__(
        self,
        *,
        tray: TrayHost = "trayer",
        notify: NotificationServer = "dunst",
        keyring: Keyring = "unlocked",
        screen_reader: bool = False,
    ) -> DesktopSession: ...


@pytest.fixture
def start_desktop() -> Iterator[StartDesktop]:
    from tests.desktop.session import DesktopSession  # noqa: PLC0415 - imports on Linux only

    with ExitStack() as stack:

        def start(
            *,
            tray: TrayHost = "trayer",
            notify: NotificationServer = "dunst",
            keyring: Keyring = "unlocked",
            screen_reader: bool = False,
        ) -> DesktopSession:
            session = DesktopSession(
                tray=tray, notify=notify, keyring=keyring, screen_reader=screen_reader
            )
            return stack.enter_context(session)

        yield start


@pytest.fixture
def desktop(start_desktop: StartDesktop) -> DesktopSession:
    """A whole desktop: trayer, dunst, which shows no buttons, and an unlocked gnome-keyring."""
    return start_desktop()
