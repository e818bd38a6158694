"""The file of the settings: read with care, set aside where it is of no use, written whole.

It is a JSON object with a `version`. Nothing is ever written over what could not be understood.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from pbx_tray.core.settings_words import SettingsMessage, SettingsTrouble
from pbx_tray.plain_file import object_in
from pbx_tray.settings_versions import VERSION, brought_up
from pbx_tray.whole_file import write_whole

logger = logging.getLogger(__name__)

_MOST = 4 * 2**20  # bytes
_NOTHING: Mapping[str, Any] = {}


def read_file(path: Path) -> tuple[Mapping[str, Any], SettingsTrouble | None]:
    """Answer what the file holds, in the shape of today, and what is wrong with it.

    A file that cannot be used is set aside under another name. So is one of a newer version, of
    which is answered what it holds.
    """
    try:
        kept = object_in(path, _MOST)
        version = _version(kept)
    except FileNotFoundError:
        if not path.is_symlink():  # one that leads nowhere is somebody's, too
            return _NOTHING, None
        return _NOTHING, _out_of_the_way(path)
    except (OSError, ValueError):
        return _NOTHING, _out_of_the_way(path)
    if version > VERSION:
        return kept, _newer(path, version)
    return brought_up(kept, version), None


def write_file(path: Path, kept: Mapping[str, Any]) -> None:
    """Have the file hold this and nothing else; where it is a link, what it leads to. OSError."""
    text = json.dumps({"version": VERSION, **kept}, indent=2, ensure_ascii=False) + "\n"
    write_whole(Path(os.path.realpath(path)), text)


def set_aside(path: Path, why: str) -> Path:
    """Rename a file to a name that nothing has; answer it. Raises OSError."""
    free = next(name for name in _names(path, why) if not os.path.lexists(name))
    return path.rename(free)


def keep_a_copy(path: Path, parts: str) -> SettingsTrouble:
    """Copy a file, of which these parts are not understood, before it is ever written over."""
    try:
        kept_as = _copied(path)
    except OSError as error:
        logger.warning("Odd settings can't be copied: %s", type(error).__name__)
        return SettingsTrouble(SettingsMessage.STUCK, str(path))
    logger.warning("The settings are not understood in places; a copy of the file is kept")
    return SettingsTrouble(SettingsMessage.PARTLY, str(kept_as), parts)


def _copied(path: Path) -> Path:
    """Answer the copy; one that is there since an earlier start will do. Raises OSError."""
    content = path.read_bytes()
    for name in _names(path, "damaged"):
        if not os.path.lexists(name):
            write_whole(name, content)
            return name
        if name.is_file() and name.read_bytes() == content:
            return name
    raise FileExistsError  # pragma: no cover - numbers do not end


def _names(path: Path, why: str) -> Iterator[Path]:
    return (path.with_name(f"{path.name}.{why}{_numbered(n)}") for n in count(1))


def _version(kept: Mapping[str, Any]) -> int:
    """Raise ValueError for what is no version."""
    version = kept.get("version")
    if type(version) is not int or version < 1:
        raise ValueError
    return version


def _out_of_the_way(path: Path) -> SettingsTrouble:
    try:
        kept_as = set_aside(path, "damaged")
    except OSError as error:
        logger.warning("The settings can't be read or set aside: %s", type(error).__name__)
        return SettingsTrouble(SettingsMessage.STUCK, str(path))
    logger.warning("The settings could not be read; the file is set aside")
    return SettingsTrouble(SettingsMessage.DAMAGED, str(kept_as))


def _newer(path: Path, version: int) -> SettingsTrouble:
    try:
        kept_as = set_aside(path, f"version-{version}")
    except OSError as error:
        logger.warning("Newer settings can't be set aside: %s", type(error).__name__)
        return SettingsTrouble(SettingsMessage.STUCK, str(path))
    logger.warning("The settings are of a newer version; the file is set aside")
    return SettingsTrouble(SettingsMessage.NEWER, str(kept_as))


def _numbered(number: int) -> str:
    return f"-{number}" if number > 1 else ""
