"""What the PBX answered of late, as it came: in memory alone, and told with stand-ins.

The poller's thread writes it, another one tells it.
"""

from __future__ import annotations

import io
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from pbx_tray.clocks import now
from pbx_tray.core.link import Trouble
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.core.state import Listing
from pbx_tray.core.wants import AskEvents, AskList, Moment

_MOST = 256 * 1024  # characters of events, and of each list
_MOST_ANSWERS = 250  # some minutes of an office: what somebody noticed just now


@dataclass(frozen=True, slots=True)
class _Came:
    at: Moment
    want: AskList | AskEvents
    text: str = ""
    trouble: Trouble | None = None


class RecentAnswers:
    """Keeps the last lists, where they are not too long, and the last events and troubles."""

    def __init__(self, clocks: Callable[[], Moment] = now) -> None:
        self._clocks = clocks
        self._lock = threading.Lock()
        self._lists: dict[Listing, _Came] = {}
        self._came: deque[_Came] = deque(maxlen=_MOST_ANSWERS)
        self._size = 0

    def answered(self, want: AskList | AskEvents, text: str) -> None:
        """Keep what came."""
        came = _Came(self._clocks(), want, text)
        with self._lock:
            if isinstance(want, AskList):
                self._lists.pop(want.listing, None)
                if len(text) <= _MOST:
                    self._lists[want.listing] = came
            else:
                self._keep(came)

    def failed(self, want: AskList | AskEvents, trouble: Trouble) -> None:
        """Keep what came instead of an answer."""
        with self._lock:
            self._keep(_Came(self._clocks(), want, trouble=trouble))

    def clear(self) -> None:
        """Keep nothing of it: another PBX is asked."""
        with self._lock:
            self._lists.clear()
            self._came.clear()
            self._size = 0

    @property
    def began(self) -> float | None:
        """When the first of it came, in seconds since the epoch; None where nothing did."""
        with self._lock:
            return min((came.at.wall for came in self._all()), default=None)

    def told(self, stand_ins: StandIns) -> str:
        """Answer it as a recording, in the order in which it came. Slow: not in the GUI thread."""
        from pbx_tray.recorder import Recorder  # noqa: PLC0415 - heavy, and seldom wanted

        with self._lock:
            kept = sorted(self._all(), key=lambda came: came.at.elapsed)
        file = io.StringIO()
        at = [0.0]
        recorder = Recorder(file, stand_ins, lambda: at[0])
        for came in kept:
            at[0] = came.at.elapsed
            if came.trouble is None:
                recorder.answered(came.want, came.text)
            else:
                recorder.failed(came.want, came.trouble)
        return file.getvalue()

    def _all(self) -> list[_Came]:
        return [*self._lists.values(), *self._came]

    def _keep(self, came: _Came) -> None:
        if len(came.text) > _MOST:
            return
        if len(self._came) == self._came.maxlen:
            self._size -= len(self._came[0].text)
        self._came.append(came)
        self._size += len(came.text)
        while self._size > _MOST:
            self._size -= len(self._came.popleft().text)
