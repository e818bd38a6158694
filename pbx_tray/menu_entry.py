"""The app's entry in a desktop's menu and its icons, for one person: put there and taken away."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from pbx_tray.desktop.chosen_programs import LIST, forget
from pbx_tray.desktop.entry_text import command_line, escaped
from pbx_tray.resource_folder import resource_folder

ENTRY = "applications/pbx-tray.desktop"
_THEME = "icons/hicolor"
_LONGEST = 10  # seconds that a desktop's tool may take


def install() -> int:
    """Put menu entry and icons where this person's desktop finds them; answer the exit code."""
    if sys.platform != "linux":
        return _refuse()
    folder = shared_data()
    try:
        put_there(folder, own_command())
    except OSError as trouble:
        return _say_trouble("could not be written", folder, trouble)
    _announce(folder)
    print(f"PBX Tray is in the menu now. Its files are below {folder}.")
    return 0


def remove() -> int:
    """Take away what `install` put there; answer the exit code."""
    if sys.platform != "linux":
        return _refuse()
    folder = shared_data()
    try:
        take_away(folder)
        forget(own_settings() / LIST)
    except OSError as trouble:
        return _say_trouble("could not be removed", folder, trouble)
    _announce(folder)
    print("PBX Tray is no longer in the menu. What it keeps for you is still there.")
    return 0


def provide(command: Sequence[str]) -> None:
    """Put menu entry and icons there unless everybody has them already. Raises OSError.

    An entry of this person's own hides everybody's, and is brought up to date.
    """
    own = shared_data()
    if (own / ENTRY).exists() or not any((folder / ENTRY).exists() for folder in _everybodys()):
        put_there(own, command)
        _announce(own)


def shared_data() -> Path:
    """Answer where this person's programs tell the desktop of themselves."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".local" / "share"


def own_settings() -> Path:
    """Answer where this person's programs keep what was chosen."""
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".config"


def own_command() -> tuple[str, ...]:
    """Answer what starts the app that is running now, wherever it is installed."""
    python = Path(sys.executable)
    script = python.with_name("pbx-tray")
    if script.is_file():  # beside Python, or Python itself in a bundle
        return (str(script),)
    return (str(python), "-m", "pbx_tray")


def files() -> Mapping[str, Path]:
    """Answer, for each place below a folder of shared data, the resource that belongs there."""
    icons = resource_folder() / "icons"
    theme = {
        f"{_THEME}/scalable/apps/pbx-tray.svg": icons / "pbx-tray.svg",
        f"{_THEME}/symbolic/apps/pbx-tray-symbolic.svg": icons / "pbx-tray-symbolic.svg",
    }
    for picture in sorted(icons.glob("pbx-tray-*.png")):
        size = picture.stem.rpartition("-")[2]
        theme[f"{_THEME}/{size}x{size}/apps/pbx-tray.png"] = picture
    return {ENTRY: resource_folder() / "desktop" / "pbx-tray.desktop", **theme}


def put_there(folder: Path, command: Sequence[str]) -> None:
    """Write menu entry and icons below `folder`; the entry starts `command`. Raises OSError."""
    for place, source in files().items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if place == ENTRY:
            entry = source.read_text(encoding="utf-8")
            target.write_text(entry_for(entry, command), encoding="utf-8")
        else:
            shutil.copyfile(source, target)


def take_away(folder: Path) -> None:
    """Remove menu entry and icons, and the folders that are empty then. Raises OSError."""
    for place in files():
        (folder / place).unlink(missing_ok=True)
        parent = Path(place).parent
        with contextlib.suppress(OSError):  # somebody else has files there as well
            for left in (parent, *parent.parents[:-1]):
                (folder / left).rmdir()


def entry_for(entry: str, command: Sequence[str]) -> str:
    """Answer the menu entry with `command` in place of the one that is found on the PATH."""
    entry = entry.replace("\nExec=pbx-tray ", f"\nExec={command_line(command)} ")
    return entry.replace("\nTryExec=pbx-tray\n", f"\nTryExec={escaped(command[0])}\n")


def _everybodys() -> list[Path]:
    """Answer where programs that are installed for everybody tell the desktop of themselves."""
    told = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(folder) for folder in told.split(":") if folder]


def _announce(folder: Path) -> None:
    """Tell the desktop that there are other links to open now, where it has a list of them."""
    if program := shutil.which("update-desktop-database"):
        command = [program, "-q", str(folder / "applications")]
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(command, check=False, capture_output=True, timeout=_LONGEST)  # noqa: S603 - a fixed command
    listing = folder / "applications" / "mimeinfo.cache"
    with contextlib.suppress(OSError):
        if listing.read_text(encoding="utf-8").strip() == "[MIME Cache]":
            listing.unlink()
            listing.parent.rmdir()


def _refuse() -> int:
    print("Here the installer puts PBX Tray into the menu; this is for Linux.", file=sys.stderr)
    return 1


def _say_trouble(what: str, folder: Path, trouble: OSError) -> int:
    reason = trouble.strerror or "of an unknown trouble"
    print(
        f"The menu entry {what}: {reason} ({trouble.filename or folder})."
        " See that you may write there, then try again.",
        file=sys.stderr,
    )
    return 1
