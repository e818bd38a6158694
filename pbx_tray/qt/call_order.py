"""In what order calls stand on the card: what rings in front, and what the person chose before."""

from __future__ import annotations

from pbx_tray.core.notices import Notice

_KEPT = 500


class CallOrder:
    """The calls on the card by their key.

    What rings stands in front, the longest first, so that nothing changes places under the pointer;
    then what is over, the latest first.
    """

    def __init__(self) -> None:
        self._calls: dict[str, Notice] = {}
        self._raised = ""

    def __len__(self) -> int:
        return len(self._calls)

    def __getitem__(self, key: str) -> Notice:
        return self._calls[key]

    def get(self, key: str) -> Notice | None:
        """Answer how this call stands; None where it is not there."""
        return self._calls.get(key)

    @property
    def front(self) -> str:
        """The key of the call in front, "" where there is none."""
        return next(iter(self.in_order()), "")

    def put(self, key: str, notice: Notice) -> None:
        """Take in a call, or how it stands now; the oldest is dropped where there are too many."""
        known = self._calls.get(key)
        if known is not None and known.category != notice.category:
            self.take(key)
        self._calls[key] = notice
        while len(self._calls) > _KEPT:
            self.take(self.in_order()[-1])

    def take(self, key: str) -> bool:
        """Take a call out; answer whether it was there."""
        return self._calls.pop(key, None) is not None

    def raise_(self, key: str) -> None:
        """Put this call in front for as long as it is there."""
        self._raised = key

    def in_order(self) -> list[str]:
        """Answer the keys, the one in front first."""
        ringing = [key for key, notice in self._calls.items() if rings(notice)]
        over = [key for key, notice in self._calls.items() if not rings(notice)]
        order = [*ringing, *reversed(over)]
        if self._raised in self._calls:
            order.remove(self._raised)
            order.insert(0, self._raised)
        return order


def rings(notice: Notice) -> bool:
    """Whether the call that is told of rings."""
    return notice.category == "call.incoming"
