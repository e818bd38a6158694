"""When my own phones want a word said: offline for a while, or left logged in at another desk.

Pure: the time is passed in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pbx_tray.core.directory import User
from pbx_tray.core.presence import Presence
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Moment

OFFLINE_AFTER = 30.0
"""Seconds after which a phone that is offline is told: one that restarts is back before."""


@dataclass(frozen=True, slots=True)
class OwnPhone:
    """What is known of my own phones, and what is said of them now.

    `lost` is when the last of them went offline, `warns` whether that is told. `nudge` is the desk
    (a phone's uuid) at which I am still logged in; `arrives` that I have just come, or come back:
    who logs in somewhere while at the computer needs no reminder.
    """

    lost: Moment | None = None
    warns: bool = False
    nudge: str | None = None
    arrives: bool = True

    def looked(self, presence: Presence | None, desk: str | None, now: Moment) -> OwnPhone:
        """Answer how it stands with this presence of mine; None: nobody can tell just now.

        `desk` is the phone at which I am logged in where that is not my own.
        """
        if presence is None:
            return self if self.warns else replace(self, lost=None)
        nudge = desk if self.arrives or desk == self.nudge else None
        if presence is not Presence.UNAVAILABLE:
            return OwnPhone(nudge=nudge, arrives=False)
        lost = self.lost or now
        warns = self.warns or now.steady - lost.steady >= OFFLINE_AFTER
        return OwnPhone(lost, warns, nudge, arrives=False)

    def again(self, now: Moment) -> float | None:
        """Answer in how many seconds to look again though nothing happens; None for never."""
        if self.lost is None or self.warns:
            return None
        return max(0.0, self.lost.steady + OFFLINE_AFTER - now.steady)


def desk_of(state: PbxState, me: User) -> str | None:
    """Answer the phone at which I am logged in, where I have another that is my own."""
    return me.hot_desk if me.own_phones and me.hot_desk in state.phones else None
