"""Calls as the log would have them."""

from __future__ import annotations

import time
from typing import Any

from pbx_tray.core.logged import LoggedCall, LogPage, Outcome, Wanted

NOON = time.mktime((2026, 3, 4, 12, 0, 0, 0, 0, -1))
DAY = 86400.0
ALL = Wanted()


def call(id_: int, **more: Any) -> LoggedCall:
    """A missed call from `+3161200<id>`, the older the smaller its row."""
    of: dict[str, Any] = {
        "name": f"Person {id_}",
        "number": f"+3161200{id_:04}",
        "called": "",
        "outgoing": False,
        "outcome": Outcome.MISSED,
        "heard": NOON - 10 * DAY + id_ * 60,
        "seen": True,
    }
    return LoggedCall(id_, **{**of, **more})


def page(*calls: LoggedCall, wanted: Wanted = ALL, **more: Any) -> LogPage:
    return LogPage(wanted, calls=calls, **more)
