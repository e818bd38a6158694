"""The cyclic collector, kept from holding the window up where very many objects are made."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from typing import Final

from pbx_tray.core.wants import Update

_MANY: Final = 1000  # users; those of a smaller office are looked through in a few milliseconds


@contextlib.contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the cyclic collector from looking through a large list again and again.

    It would hold up every thread, three times as long as the making itself does.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def spare_what_lasts(update: Update) -> None:
    """Have the collector never look through what exists now, where a large directory was read.

    It has no rings, and stays. A look at ten thousand users takes 60 to 90 ms, in which no thread
    runs. What is no longer needed is freed all the same; a ring that exists by chance just then is
    not, and a directory is read too seldom for those to add up.
    """
    if (update.afresh or update.loaded) and len(update.state.users) >= _MANY:
        gc.freeze()
