"""Tests of what is handed to people. They need it built: `python3 packaging/start.py bundle`.

Without PBX_TRAY_BUNDLE, the folder it was built into, they are left out, and the run says so.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pbx_tray import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.session import DesktopSession

BUILT = os.environ.get("PBX_TRAY_BUNDLE", "")
sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "bundle"))

if not BUILT:
    collect_ignore_glob = ["test_*.py"]
elif sys.platform != "linux":
    collect_ignore_glob = ["test_debian.py", "test_on_a_desktop.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not BUILT:
        terminalreporter.write_line(
            "Left out: tests/bundle, which need the bundle; packaging/start.py bundle runs them."
        )


@pytest.fixture(scope="session")
def dist() -> Path:
    """The folder that everything was built into."""
    return Path(BUILT)


@pytest.fixture(scope="session")
def bundle(dist: Path) -> Path:
    """The bundle's own folder."""
    return dist / "pbx-tray"


@pytest.fixture(scope="session")
def program(bundle: Path) -> Path:
    """The bundled program."""
    return bundle / ("pbx-tray.exe" if sys.platform == "win32" else "pbx-tray")


@pytest.fixture(scope="session")
def deb(dist: Path) -> Path:
    """The Debian package."""
    return dist / f"pbx-tray_{__version__}_amd64.deb"


@pytest.fixture
def desktop() -> Iterator[DesktopSession]:
    """A private desktop with a tray and a notification server."""
    from tests.desktop.session import DesktopSession  # noqa: PLC0415 - imports on Linux only

    with DesktopSession(keyring="none") as session:
        yield session
