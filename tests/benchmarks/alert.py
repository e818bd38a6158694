"""From a call to the notification server: R13, on a private desktop."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.fast_line import FastLine, Place
from tests.benchmarks.measured_app import MeasuredApp
from tests.benchmarks.rows import Pace, Row, at_most, ratio, seconds
from tests.desktop.notification_record import Posted
from tests.desktop.session import DesktopSession

_GAP_S = 0.04


def rows(pace: Pace) -> Iterator[Row]:
    """Ring, and change a status, in turns."""
    told: list[float] = []
    painted: list[float] = []
    with FastLine() as fast, DesktopSession(tray="none", keyring="none") as desktop:
        place, there = fast.open(1000), desktop.environment
        with MeasuredApp("window", place, fast.folder / "alert", environment=there) as app:
            app.wait_until_live()
            for _ in range(pace.of(20, 8)):
                told.append(_told(place, desktop, "incoming call"))
                _told(place, desktop, "call finished")
                place.do("pace", count=1, gap=_GAP_S)
                painted.append(app.hear()["painted"])
    alerts, paints = seconds(told), seconds(painted)
    what = "call → notification server, over event → painted"
    yield Row("R13", what, at_most(2), ratio(alerts, paints), alerts, None, paints)


def _told(place: Place, desktop: DesktopSession, kind: str) -> float:
    """Have this happen to a call; answer the seconds until the notification server heard of it."""
    before = len(desktop.notifications.all(Posted))
    place.do("pace", count=1, gap=_GAP_S, kind=kind)
    desktop.notifications.wait_for(
        Posted, lambda one: desktop.notifications.all(Posted).index(one) >= before
    )
    at = desktop.notifications.all(Posted)[before].at
    [sent] = place.do("sent")
    return float(at - sent / 1e9)
