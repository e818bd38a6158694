"""What the parts about colleagues ask of the rest of the app."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pbx_tray.core.directory import User
from pbx_tray.core.presence import STATUS_WORDS, Presence
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Moment
from pbx_tray.qt.announcer import Surface


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who answers, in the GUI thread, what is so now.

    `me` answers who I am in a state, `tells` whether anything is told, `hides` whether names are
    to be hidden, `surface` where notices are shown. `words` are the PBX's for the state of a phone.
    """

    me: Callable[[PbxState], User | None]
    now: Callable[[], Moment]
    tells: Callable[[], bool]
    hides: Callable[[], bool]
    surface: Callable[[], Surface]
    words: Mapping[str, Presence] = field(default_factory=lambda: STATUS_WORDS)
