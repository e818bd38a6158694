"""Quiet, on a real desktop: what is not told, what is all the same, and that it comes to an end."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import change_settings, office, sign_in, wait_until_live

if TYPE_CHECKING:
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

ALWAYS = "+31200000000"


def logged_as_missed(desktop: DesktopSession, number: str) -> bool:
    path = Path(desktop.environment["XDG_DATA_HOME"], "pbx-tray", "calls.sqlite3")
    with closing(sqlite3.connect(path)) as log:
        outcomes = log.execute("SELECT outcome FROM calls WHERE number = ?", [number]).fetchall()
    return outcomes == [("missed",)]


def test_a_mute_of_an_elder_version_holds_is_logged_and_lets_through_who_always_rings(
    desktop: DesktopSession,
) -> None:
    with office() as pbx:
        sign_in(desktop, pbx)
        change_settings(desktop, version=1, muted=True, quiet={"always": [ALWAYS]})
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        pbx.exchange.finish(pbx.exchange.ring("sanne", number="+3120111", name="Muted Mina"))
        pbx.exchange.ring("sanne", number="+3120222", name="Muted Mona")
        pbx.exchange.ring("sanne", number=ALWAYS, name="Always Alma")
        desktop.notifications.wait_for(Posted, lambda p: "Always Alma" in p.summary)
        titles = [posted.summary for posted in desktop.notifications.all(Posted)]
        assert not any("Muted" in title for title in titles)
        wait_until(lambda: logged_as_missed(desktop, "+3120111"), "the muted call in the log", 5)
        assert app.terminate() == 0
        assert app.stderr == ""


def test_what_rings_when_a_mute_ends_by_itself_is_shown_then(desktop: DesktopSession) -> None:
    with office() as pbx:
        sign_in(desktop, pbx)
        until = time.time() + 5
        change_settings(desktop, quiet={"until": until})
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        pbx.exchange.ring("sanne", number="+3120333", name="Patient Pia")
        desktop.notifications.wait_for(Posted, lambda p: "Patient Pia" in p.summary, timeout=20)
        assert time.time() >= until
        assert app.terminate() == 0
        assert app.stderr == ""
