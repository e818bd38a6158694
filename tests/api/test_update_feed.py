"""The feed of newer versions is asked over https, within its time, and no more is read of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pbx_tray.api.trust import Trust
from pbx_tray.api.update_feed import UpdateFeed
from pbx_tray.core.link import HungUp, Redirected, TooSlow, Trouble, Unreadable, Untrusted
from pbx_tray.core.updates import FEED_LIMIT
from pbx_tray.simulator.certificate import Wish
from tests.api.conftest import MakeCertificate, Serve
from tests.api.raw_server import Peer, RawServer, Script, always, answer

FEED = b'{"version": "9.9.9"}'
Feed = Callable[[Script], RawServer]


@pytest.fixture
def trust(authority_file: str) -> Trust:
    return Trust(ca_file=authority_file)


@pytest.fixture
def feed(serve: Serve, issue: MakeCertificate) -> Feed:
    """Start a server that tells of newer versions, and follows a script."""
    return lambda script: serve(script, issue(Wish()))


def test_what_the_feed_says_is_answered_and_nothing_of_us_is_told(feed: Feed, trust: Trust) -> None:
    asked = []

    def script(peer: Peer) -> None:
        asked.append(peer.request())
        peer.send(answer(FEED))

    assert UpdateFeed(f"{feed(script).url}/feed.json", trust).text() == FEED.decode()
    (head,) = asked
    assert head.startswith(b"GET /feed.json HTTP/1.1")
    assert b"Authorization" not in head
    assert b"Cookie" not in head
    assert b"User-Agent: pbx-tray\r\n" in head + b"\r\n"


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (answer(b"x" * (FEED_LIMIT + 1)), Unreadable),
        (answer(b""), Unreadable),
        (answer(b"\xff\xfe"), Unreadable),
        (answer(FEED, "200 OK", "Content-Encoding: gzip"), Unreadable),
        (answer(b"", "302 Found", "Location: https://elsewhere.invalid/"), Redirected),
        (answer(b"", "404 Not Found"), Trouble),
    ],
)
def test_an_answer_that_is_no_feed_is_refused(
    feed: Feed, trust: Trust, reply: bytes, trouble: type[Trouble]
) -> None:
    server = feed(always(reply))
    with pytest.raises(trouble):
        UpdateFeed(server.url, trust).text()


def test_a_feed_that_drips_is_given_up_in_time(feed: Feed, trust: Trust) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.drip(answer(FEED) * 1000)

    server = feed(script)
    with pytest.raises(TooSlow):
        UpdateFeed(server.url, trust).text(within=0.5)


def test_who_hung_up_before_is_not_asked(feed: Feed, trust: Trust) -> None:
    server = feed(always(answer(FEED)))
    asking = UpdateFeed(server.url, trust)
    asking.hang_up()
    with pytest.raises(HungUp):
        asking.text()


def test_a_server_that_is_not_believed_is_told_nothing(feed: Feed) -> None:
    server = feed(always(answer(FEED)))
    with pytest.raises(Untrusted):
        UpdateFeed(server.url).text()


def test_without_encryption_nobody_is_asked(serve: Serve) -> None:
    server = serve(always(answer(FEED)))
    with pytest.raises(Unreadable):
        UpdateFeed(server.url).text()
    assert server.peers == []
