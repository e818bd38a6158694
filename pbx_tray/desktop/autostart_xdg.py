"""Starting at login on Linux desktops.

After <https://specifications.freedesktop.org/autostart-spec/latest/>.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pbx_tray.core.login_entry import Entry
from pbx_tray.desktop.entry_text import command_line, escaped

_PLACE = Path("autostart") / "pbx-tray.desktop"
_LONGEST = 65_536  # letters of an entry
_HIDDEN = "[Desktop Entry]\nType=Application\nName=PBX Tray\nHidden=true\n"


class XdgAutostart:
    """An entry in a person's own folder of configuration; those in `shared` are everybody's."""

    def __init__(self, own: Path, shared: Sequence[Path] = ()) -> None:
        self._own = own / _PLACE
        self._shared = [folder / _PLACE for folder in shared]

    def found(self, command: Sequence[str]) -> Entry:
        """Answer what is there; a person's own entry hides everybody's."""
        for path in (self._own, *self._shared):
            try:
                with path.open(encoding="utf-8", errors="replace") as file:
                    entry = _values(file.read(_LONGEST))
            except (FileNotFoundError, NotADirectoryError):
                continue
            return self._judged(entry, command, own=path == self._own)
        return Entry.ABSENT

    def put(self, command: Sequence[str]) -> None:
        """Write the entry."""
        self._write(
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Version=1.4\n"
            "Name=PBX Tray\n"
            "Comment=See who is free, and who is ringing\n"
            f"Exec={command_line(command)}\n"
            f"TryExec={escaped(command[0])}\n"
            "Icon=pbx-tray\n"
            "Terminal=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )

    def remove(self) -> None:
        """Delete the entry; where there is one for everybody, hide that."""
        if any(path.exists() for path in self._shared):
            self._write(_HIDDEN)
        else:
            self._own.unlink(missing_ok=True)

    def _write(self, entry: str) -> None:
        self._own.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._own.write_text(entry, encoding="utf-8")

    def _judged(self, entry: Mapping[str, str], command: Sequence[str], *, own: bool) -> Entry:
        hidden = entry.get("Hidden") == "true"
        if hidden or entry.get("X-GNOME-Autostart-enabled") == "false":
            return Entry.OFF
        ours = entry.get("Exec") == command_line(command)
        return Entry.ON if ours or not own else Entry.STALE


def _values(entry: str) -> dict[str, str]:
    pairs = (line.partition("=") for line in entry.splitlines())
    return {key.strip(): value.strip() for key, sign, value in pairs if sign}
