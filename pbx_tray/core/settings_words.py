"""What is said to a person about the file that their settings are kept in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pbx_tray.core.display import display
from pbx_tray.core.language import mark, tr

_LONGEST = 256  # characters of a path, or of names


class SettingsMessage(Enum):
    """The sentences; `{place}` is a file or a folder, `{parts}` are names in a file."""

    DAMAGED = mark(
        "Your settings could not be read, so PBX Tray starts as if it were new. The damaged file "
        "is kept as {place}."
    )
    PARTLY = mark(
        "Your settings are not understood in places, which are as they were at first: {parts}. "
        "The file as it was is kept as {place}."
    )
    NEWER = mark(
        "Your settings are from a newer version of PBX Tray. What this version knows of them "
        "holds; the newer file is kept as {place}."
    )
    STUCK = mark(
        "Your settings in {place} can't be used as they are, and can't be moved out of the way, "
        "so what you choose can't be saved. Check that you may read and write there."
    )
    UNSAVED = mark(
        "What you choose can't be saved in {place}. Check that there is room on the disk, and "
        "that you may write there. Until PBX Tray ends, it holds."
    )
    POLICY_DAMAGED = mark(
        "What your administrator decided for this computer can't be read, so nothing of it holds. "
        "Tell them about {place}."
    )
    POLICY_PARTLY = mark(
        "What your administrator decided for this computer is not understood in places, which "
        "decide nothing: {parts}. Tell them about {place}."
    )


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """What is wrong, at which place on the disk, and perhaps with which parts of it."""

    message: SettingsMessage
    place: str
    parts: str = ""

    @property
    def sentence(self) -> str:
        """What the person is told."""
        place, parts = display(self.place, _LONGEST), display(self.parts, _LONGEST)
        return tr(self.message.value, place=place, parts=parts)
