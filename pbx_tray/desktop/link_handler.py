"""Which program the operating system opens phone links with: tel: and callto:."""

from __future__ import annotations

from typing import Protocol


class LinkHandler(Protocol):
    """What this system says of it, and how it is told. Every method but `hang_up` may block."""

    def ours(self) -> bool | None:
        """Answer whether this app opens them; None where nothing here can tell.

        Raises OSError, or subprocess.TimeoutExpired.
        """

    def take(self) -> None:
        """Have this app open them, or show the person where that is chosen. Raises as `ours`."""

    def give_back(self) -> None:
        """Have this app open them no longer, or show where that is chosen. Raises as `ours`."""

    def hang_up(self) -> None:
        """End what is under way, from any thread; nothing is begun any more."""
