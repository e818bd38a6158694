"""What Qt and the tests need from Debian's and Ubuntu's package manager, and getting it.

On other systems there is nothing to do: Qt brings what it needs, or the distribution has it. Run by
itself it sees to everything that any command of start.py needs.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

# Qt without a window: what its core, network and drawing load.
QT = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libxkbcommon0",
)
# Qt with a window on X.
WINDOW = (
    *QT,
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
)
# A whole desktop without a screen: tests/desktop, and the demo where there is no display.
DESKTOP = (
    *WINDOW,
    "dbus-daemon",
    "dunst",
    "fonts-dejavu-core",
    # The demo's people write their names in Chinese, Japanese, Korean and Hindi as well.
    "fonts-lohit-deva",
    "fonts-wqy-microhei",
    "gnome-keyring",
    # A reverse proxy before the PBX, started by the tests on a port of its own.
    "nginx",
    "openbox",
    "scrot",
    "trayer",
    "xdotool",
    "xfce4-notifyd",
    "xfce4-panel",
    "xvfb",
)
# What the tests ask whether the app's files for a desktop are right, and what it tells the blind.
TESTS = (
    *DESKTOP,
    "appstream",
    # The bus on which a screen reader asks what is shown.
    "at-spi2-core",
    "desktop-file-utils",
    "xdg-utils",
)
# What builds the bundle and the Debian package, and tries them in a bare Debian.
BUNDLE = (
    *TESTS,
    "binutils",
    "debootstrap",
    "lintian",
    "patchelf",
)

_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


def provide(needed: tuple[str, ...]) -> None:
    """See to it that `needed`, and what makes virtual environments, is installed.

    Exits with a sentence that says what to do where that cannot be done from here.
    """
    if not is_debian_like():
        return
    lacking = missing((*needed, *venv_package(), *library_package(needed)), dpkg_listing())
    if not lacking:
        return
    if os.geteuid() != 0:
        sys.exit(request(lacking))
    print(f"System packages that are missing here: {' '.join(lacking)}.", flush=True)
    print("Installing them, which can take some minutes.", flush=True)
    install(lacking)


def is_debian_like() -> bool:
    """Whether packages are installed with apt-get here."""
    return sys.platform == "linux" and all(map(shutil.which, ("apt-get", "dpkg-query")))


def venv_package() -> tuple[str, ...]:
    """Debian's own Python cannot make a virtual environment until this is there."""
    if sys.base_prefix != "/usr" or importlib.util.find_spec("ensurepip"):
        return ()
    return (f"python{sys.version_info.major}.{sys.version_info.minor}-venv",)


def library_package(needed: tuple[str, ...]) -> tuple[str, ...]:
    """Debian's own Python lies in no library until this is there, and a bundle carries one."""
    if sys.base_prefix != "/usr" or not set(BUNDLE) <= set(needed):
        return ()
    return (f"libpython{sys.version_info.major}.{sys.version_info.minor}",)


def dpkg_listing() -> str:
    """Every package dpkg knows, a line each: its state, its name, and what else it provides."""
    line = "${db:Status-Status}\t${Package}\t${Provides}\n"
    command = ["dpkg-query", "--show", "--showformat", line]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def missing(needed: tuple[str, ...], listing: str) -> list[str]:
    """Those of `needed` that nothing installed is named or provides."""
    present = set()
    for line in listing.splitlines():
        state, name, provides = line.split("\t")
        if state == "installed":
            # Debian 13 has libglib2.0-0t64, which provides "libglib2.0-0 (= 2.84)".
            present |= {name, *(entry.split(" ")[0] for entry in provides.split(", "))}
    return [name for name in needed if name not in present]


def request(lacking: list[str]) -> str:
    """Say what a person must ask an administrator for."""
    update_and_install = f"sudo apt-get update && sudo {' '.join([*_INSTALL, *lacking])}"
    return (
        "PBX Tray needs system packages that are missing here. This line installs them:\n"
        f"  {update_and_install}\n"
        "Then start this command again."
    )


def install(lacking: list[str]) -> None:
    """Install packages; exit with apt-get's own words and a sentence where it fails."""
    # A package list that could not be renewed may still do: the installation decides.
    apt_get("apt-get", "update")
    done = apt_get(*_INSTALL, *lacking)
    if done.returncode != 0:
        print(done.stdout, end="", flush=True)
        sys.exit("apt-get could not install the system packages; its own words are above.")


def apt_get(*command: str) -> subprocess.CompletedProcess[str]:
    """Run apt-get so that it asks nothing, and keep what it says."""
    return subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    provide(TESTS)
