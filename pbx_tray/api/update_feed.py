"""Asks where newer versions are told of. Nothing is sent but the question, and nothing is run."""

from __future__ import annotations

from requests import Response

from pbx_tray.api.answers import body_of, check
from pbx_tray.api.route import STRAIGHT
from pbx_tray.api.transport import Transport
from pbx_tray.api.trust import Trust
from pbx_tray.core.link import Unreadable
from pbx_tray.core.updates import FEED_LIMIT, safe_address

_CONNECT_S = 10.0
_WITHIN_S = 20.0


class UpdateFeed:
    """The feed at an https address. One thread asks, once; any thread may hang up.

    `trust` is what the system believes unless it is given. Raises Trouble for another address.
    """

    def __init__(self, address: str, trust: Trust | None = None) -> None:
        if not safe_address(address):
            raise Unreadable("no https address")
        self._address = address
        self._transport = Transport(address, trust or Trust(), STRAIGHT, _CONNECT_S)

    def text(self, within: float = _WITHIN_S) -> str:
        """Answer what the feed says, in `within` seconds at most. Raises Trouble."""
        try:
            return self._transport.get(self._address, {}, within, _text).value
        finally:
            self._transport.close()

    def hang_up(self) -> None:
        """End the asking, and refuse to begin it."""
        self._transport.hang_up()


def _text(response: Response) -> tuple[str, str]:
    check(response, "updates", asked_after=False)
    try:
        text = body_of(response, FEED_LIMIT).decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("no text") from None
    return text, text
