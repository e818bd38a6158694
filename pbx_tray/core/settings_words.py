"""What is said to a person about the file that their settings are kept in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pbx_tray.core.display import display

_LONGEST = 256  # characters of a path


class SettingsMessage(Enum):
    """The sentences; `{place}` is a file or a folder."""

    DAMAGED = (
        "Your settings could not be read, so PBX Tray starts as if it were new. The damaged file "
        "is kept as {place}."
    )
    NEWER = (
        "Your settings are from a newer version of PBX Tray. What this version knows of them "
        "holds; the newer file is kept as {place}."
    )
    STUCK = (
        "Your settings in {place} can't be used as they are, and can't be moved out of the way, "
        "so what you choose can't be saved. Check that you may read and write there."
    )
    UNSAVED = (
        "What you choose can't be saved in {place}. Check that there is room on the disk, and "
        "that you may write there. Until PBX Tray ends, it holds."
    )


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """What is wrong, and at which place on the disk."""

    message: SettingsMessage
    place: str

    @property
    def sentence(self) -> str:
        """What the person is told."""
        return self.message.value.replace("{place}", display(self.place, _LONGEST))
