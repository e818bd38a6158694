"""The app tells of a newer version where a feed is set, asks nobody else, and ends at once."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from pbx_tray.api.trust import Trust
from pbx_tray.core.choices import UpdateChoices
from pbx_tray.core.updates import Update
from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate
from pbx_tray.update_watch import UpdateWatch
from tests.api.raw_server import Peer, RawServer, always, answer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FEED = answer(b'{"version": "9.9.9"}')


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("feed"), Wish())


@pytest.fixture
def trust(certificate: Certificate) -> Trust:
    return Trust(ca_file=str(certificate.certificate))


def test_a_newer_version_is_told(qtbot: QtBot, certificate: Certificate, trust: Trust) -> None:
    with RawServer(always(FEED), certificate.server_context()) as server:
        watch = UpdateWatch(server.url, running="0.1.0", trust=trust)
        with qtbot.waitSignal(watch.found) as told:
            watch.start()
        assert told.args == [Update("9.9.9")]
        watch.close()


def test_the_version_that_runs_is_no_news(
    qtbot: QtBot, certificate: Certificate, trust: Trust
) -> None:
    with RawServer(always(FEED), certificate.server_context()) as server:
        watch = UpdateWatch(server.url, running="9.9.9", trust=trust)
        with qtbot.assertNotEmitted(watch.found):
            watch.start()
            qtbot.waitUntil(watch._errand.isFinished)
            watch.close()
        assert len(server.peers) == 1


def test_who_quits_does_not_wait_for_a_feed_that_says_nothing(
    qtbot: QtBot, certificate: Certificate, trust: Trust
) -> None:
    asked = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        asked.set()
        peer.request()  # which never comes

    with RawServer(script, certificate.server_context()) as server:
        watch = UpdateWatch(server.url, trust=trust)
        watch.start()
        qtbot.waitUntil(asked.is_set)
        began = time.monotonic()
        with qtbot.assertNotEmitted(watch.found):
            watch.close()
        assert time.monotonic() - began < 15  # by itself it would give up after 20
        assert watch._errand.isFinished()


def test_a_feed_that_is_chosen_while_another_says_nothing_is_asked_instead(
    qtbot: QtBot, certificate: Certificate, trust: Trust
) -> None:
    asked = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        asked.set()
        peer.request()  # which never comes

    with (
        RawServer(script, certificate.server_context()) as silent,
        RawServer(always(FEED), certificate.server_context()) as server,
    ):
        watch = UpdateWatch(silent.url, running="0.1.0", trust=trust)
        watch.start()
        qtbot.waitUntil(asked.is_set)
        began = time.monotonic()
        with qtbot.waitSignal(watch.found, timeout=15_000):
            watch.choose(UpdateChoices(server.url))
        assert time.monotonic() - began < 15  # by itself the silent one is left after 20
        watch.close()


def test_a_choice_asks_nobody_where_no_feed_is_asked(
    certificate: Certificate, trust: Trust
) -> None:
    """As in the demo."""
    with RawServer(always(FEED), certificate.server_context()) as server:
        watch = UpdateWatch("", trust=trust)
        watch.choose(UpdateChoices(server.url))
        assert not watch._errand.isRunning()
        watch.close()
        assert len(server.peers) == 0
