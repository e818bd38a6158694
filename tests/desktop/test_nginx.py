"""Behind nginx, which hides a PBX that restarts, answers 502 for one that is away, and reloads."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.display import isolated
from pbx_tray.core.follow import HOLD
from pbx_tray.core.link import Live, Retrying, ServerTrouble, Unreachable
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.core.words import sentence
from pbx_tray.feed import Feed
from pbx_tray.simulator.certificate import Wish, make_certificate
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.desktop.nginx import Nginx
from tests.desktop.notification_record import Posted
from tests.desktop.running_app import office, run_command, wait_until_live
from tests.feed.conftest import Walk
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pbx_tray.simulator.certificate import Certificate
    from tests.desktop.session import DesktopSession

HELD_S = 2.0
READ_TIMEOUT_S = 60.0  # nginx's own: an answer that takes longer is a 504
SOON_S = 2.0


class Certificates(NamedTuple):
    authority: Certificate
    server: Certificate


@pytest.fixture
def certificates(tmp_path: Path) -> Certificates:
    authority = make_certificate(tmp_path, Wish("Test CA", (), authority=True), name="ca")
    return Certificates(authority, make_certificate(tmp_path, signed_by=authority))


class Line(NamedTuple):
    """A feed that follows a PBX through nginx."""

    pbx: Simulator
    nginx: Nginx
    walk: Walk

    def rings_once(self) -> None:
        """A call that comes now is told once, and so is that it was missed."""
        call = self.pbx.exchange.ring("sanne", number="+442079460101")
        self.walk.wait_for_alert(Rang, call)
        self.pbx.exchange.finish(call)
        self.walk.wait_for_alert(Missed, call)
        self.walk.wait_until_it_equals(self.pbx.exchange)
        assert [type(alert) for alert in self.walk.alerts(call)] == [Rang, Missed]

    def troubles(self) -> list[type[Exception]]:
        links = [update.link for update in self.walk.updates]
        return [type(link.trouble) for link in links if isinstance(link, Retrying)]


@pytest.fixture
def line(tmp_path: Path, certificates: Certificates) -> Iterator[Line]:
    pbx = sentinel_pbx(Exchange(12))
    with pbx, Nginx(tmp_path, certificates.server, pbx.port) as nginx:
        authority = str(certificates.authority.certificate)
        account = Account(parse_address(nginx.url), "sanne", "sanne", ca_file=authority)
        walk = Walk(Feed(account, lambda: PASSWORD, hold=HELD_S))
        try:
            walk.wait_for_link(Live)
            line = Line(pbx, nginx, walk)
            line.rings_once()
            yield line
        finally:
            walk.feed.hang_up()
            walk.join()
    assert pbx.errors == []


def test_a_poll_is_over_before_nginx_loses_patience() -> None:
    assert 1.1 * HOLD + SOON_S < READ_TIMEOUT_S


def test_a_ring_is_told_through_nginx_and_nothing_is_said_while_nothing_happens(line: Line) -> None:
    said = len(line.walk.updates)
    asked = line.pbx.requests.count("events")
    assert line.pbx.requests.wait_for("events", asked + 4)  # a poll that nothing ended, its fence
    later = line.walk.updates[said:]
    assert not any(update.events or update.alerts for update in later)
    line.rings_once()
    assert line.troubles() == []
    assert set(line.nginx.statuses()) == {200}


def test_while_the_pbx_is_down_nginx_says_502_and_the_app_that_the_pbx_has_trouble(
    line: Line,
) -> None:
    line.pbx.stop()
    link = line.walk.wait_for_link(Retrying)
    assert isinstance(link.trouble, ServerTrouble)
    assert sentence(link.trouble, "pbx") == "The PBX has trouble of its own just now."
    call = line.pbx.exchange.ring("sanne", number="+442079460101")
    line.pbx.start()
    took = seconds_until(line, call)
    assert 502 in line.nginx.statuses()
    print(f"After a 502: told after {took:.2f} s.")  # noqa: T201 - the figure
    assert set(line.troubles()) == {ServerTrouble}
    line.rings_once()


def test_a_pbx_that_restarts_behind_nginx_and_counts_anew_is_found_out(line: Line) -> None:
    before = sum(update.afresh for update in line.walk.updates)
    line.pbx.stop()
    line.pbx.exchange.restart()
    line.pbx.start()
    line.walk.wait(lambda: sum(update.afresh for update in line.walk.updates) > before)
    line.rings_once()


def test_a_restart_that_nginx_hides_is_found_out_by_the_next_fence(line: Line) -> None:
    before = sum(update.afresh for update in line.walk.updates)
    began = time.monotonic()
    line.pbx.exchange.restart()  # its events will have numbers that we had already
    line.walk.wait(lambda: sum(update.afresh for update in line.walk.updates) > before)
    print(f"Found out after {time.monotonic() - began:.2f} s.")  # noqa: T201 - the figure
    assert time.monotonic() - began < 10 * HELD_S
    line.rings_once()
    assert line.troubles() == []


def test_an_nginx_that_reloads_costs_nothing(line: Line) -> None:
    for _ in range(3):
        line.nginx.reload()
        line.rings_once()
    assert line.troubles() == []


def test_an_nginx_that_was_stopped_is_found_again_and_a_ring_meanwhile_is_told(line: Line) -> None:
    line.nginx.stop()
    link = line.walk.wait_for_link(Retrying)
    assert isinstance(link.trouble, Unreachable)
    call = line.pbx.exchange.ring("sanne", number="+442079460101")
    line.nginx.start()
    took = seconds_until(line, call)
    print(f"After nginx was away: told after {took:.2f} s.")  # noqa: T201 - the figure
    assert took < 10 * SOON_S
    line.rings_once()


def seconds_until(line: Line, call: str) -> float:
    """Wait until a call that rings is told, and all is well; answer how long that took."""
    began = time.monotonic()
    line.walk.wait_for_alert(Rang, call)
    took = time.monotonic() - began
    line.pbx.exchange.finish(call)
    line.walk.wait_until_it_equals(line.pbx.exchange)
    line.walk.wait_for_alert(Missed, call)
    assert len(line.walk.alerts(call)) == 2
    return took


def wait_for_title(desktop: DesktopSession, *texts: str) -> Posted:
    """The first notification whose title says all of these."""
    return desktop.notifications.wait_for(
        Posted, lambda posted: all(text in posted.summary for text in texts)
    )


@pytest.mark.desktop
def test_the_app_stays_right_while_nginx_and_the_pbx_come_and_go(
    desktop: DesktopSession, tmp_path: Path, certificates: Certificates
) -> None:
    with office() as pbx, Nginx(tmp_path, certificates.server, pbx.port) as nginx:
        place = nginx.url.removeprefix("https://")
        authority = str(certificates.authority.certificate)
        done = run_command(desktop, "--sign-in", place, "--user", "sanne", "--ca", authority)
        assert (done.returncode, done.stderr) == (0, "")
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        rounds: dict[str, list[Callable[[], object]]] = {
            "Nothing": [],
            "Reload": [nginx.reload],
            "Stop": [nginx.stop, nginx.start],
            "Switch-off": [pbx.stop, pbx.start],
            "Restart": [pbx.stop, pbx.exchange.restart, pbx.start],
        }
        for name, steps in rounds.items():
            asked = pbx.requests.count("events") if steps else 0
            for step in steps:
                step()
            wait_until_live(pbx, after=asked)
            call = pbx.exchange.ring("sanne", number="+442079460101", name=name)
            posted = wait_for_title(desktop, name)
            assert "is calling" in posted.summary
            pbx.exchange.finish(call)
            wait_for_title(desktop, name, "Missed call")
        told = [posted for posted in desktop.notifications.all(Posted) if not posted.replaces]
        assert [p.summary for p in told if "is calling" in p.summary] == [
            f"{isolated(name)} is calling" for name in rounds
        ]
        assert app.running
        assert app.stderr == ""
