"""The settings in use: read once, and kept whenever they change."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from pbx_tray import settings
from pbx_tray.core.settings_words import SettingsMessage, SettingsTrouble
from pbx_tray.policy import Policy
from pbx_tray.settings_file import set_aside

logger = logging.getLogger(__name__)

NO_POLICY = Policy()

Hears = Callable[[SettingsTrouble | None], object]


class KeptSettings:
    """`value` is what holds now: what is chosen, and what the policy has locked.

    `folder` is where what is chosen is kept.
    """

    def __init__(self, folder: Path, policy: Policy = NO_POLICY) -> None:
        self._folder = folder
        self.policy = policy
        self.untouched = policy.untouched
        self._parts: list[Hears] = []
        self._unsaved: SettingsTrouble | None = None
        self._chosen, self._found = settings.read(folder, self.untouched)
        self.value = policy.in_force(self._chosen)

    @property
    def trouble(self) -> SettingsTrouble | None:
        """What is wrong with the file, now or since it was read."""
        return self._found if self._is_stuck() else self._unsaved or self._found

    def tell(self, part: Hears) -> None:
        """Tell a part what is wrong with the file, now and whenever that changes."""
        self._parts.append(part)
        part(self.trouble)

    def change(self, **changes: Any) -> bool:
        """Change settings, and keep them; answer whether they are kept.

        A disk that takes nothing is no reason to stop.
        """
        return self._keep(replace(self._chosen, **changes))

    def choose(self, group: object) -> bool:
        """Put another group in the place of its kind's; answer as `change` does."""
        chosen = settings.with_group(self._chosen, group)
        return self._keep(self.policy.left_alone(chosen, self._chosen))

    def _keep(self, chosen: settings.Settings) -> bool:
        self._chosen, self.value = chosen, self.policy.in_force(chosen)
        before = self.trouble
        try:
            self._make_room()
            settings.save(chosen, self._folder, self.untouched)
            self._unsaved = None
        except OSError as error:
            logger.warning("The settings could not be written: %s", type(error).__name__)
            self._unsaved = SettingsTrouble(SettingsMessage.UNSAVED, str(self._folder))
        if self.trouble != before:
            for part in self._parts:
                part(self.trouble)
        return self._unsaved is None

    def _make_room(self) -> None:
        """Set aside what could not be set aside when it was read. Raises OSError."""
        if self._is_stuck():
            kept_as = set_aside(self._folder / settings.FILE, "damaged")
            self._found = SettingsTrouble(SettingsMessage.DAMAGED, str(kept_as))

    def _is_stuck(self) -> bool:
        return self._found is not None and self._found.message is SettingsMessage.STUCK
