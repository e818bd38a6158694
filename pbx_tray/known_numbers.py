"""What is known of a number that is to be called."""

from __future__ import annotations

from pbx_tray.core.dialling import is_premium
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.store import Store


class KnownNumbers:
    """Knows what the directory and the settings say."""

    def __init__(self, store: Store, kept: KeptSettings) -> None:
        self._store = store
        self._kept = kept

    def name(self, number: str) -> str:
        """Answer the colleague at that extension; empty where there is none."""
        users = self._store.state.users.values()
        return next((user.name for user in users if user.extension == number), "")

    def country(self, number: str) -> str:  # noqa: ARG002 - nobody here can tell it yet
        """Answer the country that it is in; empty where that can't be told."""
        return ""

    def is_premium(self, number: str) -> bool:
        """Whether it begins as one of those that may cost more than a call."""
        return is_premium(number, self._kept.value.calls.premium)
