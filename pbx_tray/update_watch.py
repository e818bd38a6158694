"""Looks after each start whether a newer version is told of, where somebody wants that."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pbx_tray import __version__
from pbx_tray.core.choices import UpdateChoices
from pbx_tray.core.link import Trouble
from pbx_tray.core.updates import Update, update_in
from pbx_tray.qt.errand import Errand

if TYPE_CHECKING:
    from pbx_tray.api.trust import Trust

logger = logging.getLogger(__name__)


class UpdateWatch(QObject):
    """Asks the feed that is chosen, or that the administrator decided on; off the GUI thread.

    Without an address nobody is asked. `running` is the version that is ours.

    Signals:
        found(Update): a newer version is there.
    """

    found = Signal(object)

    def __init__(
        self,
        chosen: str,
        parent: QObject | None = None,
        *,
        running: str = __version__,
        trust: Trust | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._trust = trust
        self._running = running
        self._begun = self._closed = False
        self._outdated = False  # whether another feed was chosen since this one was asked
        self._end: Callable[[], None] = lambda: None
        self._errand = Errand(self._ask, self._hang_up, self)
        self._errand.answered.connect(self._take)
        self._errand.failed.connect(self._shrug)
        self._errand.finished.connect(self._ask_again)

    def start(self) -> None:
        """Ask, once."""
        self._begun = True
        self._errand.start()

    def choose(self, choices: UpdateChoices) -> None:
        """Ask the feed that was chosen instead, if feeds are asked at all (a slot)."""
        self._chosen = choices.feed
        if not self._begun:
            return
        if self._errand.isRunning():
            self._outdated = True
            self._end()
        else:
            self._errand.start()

    def close(self) -> None:
        """Ask no more."""
        self._closed = True
        self._errand.stop()

    def _ask(self) -> Update | None:
        address = self._chosen
        if not address:
            return None
        # requests takes its time, and this is not the GUI thread.
        from pbx_tray.api.update_feed import UpdateFeed  # noqa: PLC0415

        feed = UpdateFeed(address, self._trust)
        self._end = feed.hang_up
        return None if self._closed else update_in(feed.text(), self._running)

    def _hang_up(self) -> None:
        # In this order: whoever asks looks only after it can be ended.
        self._closed = True
        self._end()

    def _take(self, update: Update | None) -> None:
        if update is not None and not self._closed and not self._outdated:
            self.found.emit(update)

    def _ask_again(self) -> None:
        if self._outdated and not self._closed:
            self._outdated = False
            self._errand.start()

    def _shrug(self, trouble: Trouble) -> None:
        """Nobody waits for this answer: where there is none, the log says so."""
        logger.info("The feed of newer versions did not answer: %s", type(trouble).__name__)
