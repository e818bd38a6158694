"""The settings in use: read once, and kept whenever they change."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from pbx_tray import settings

logger = logging.getLogger(__name__)


class KeptSettings:
    """`value` is what is chosen now; `folder` is where it is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.value = settings.load(folder)

    def change(self, **changes: Any) -> bool:
        """Change settings, and keep them; answer whether they are kept.

        A disk that takes nothing is no reason to stop.
        """
        return self._keep(replace(self.value, **changes))

    def choose(self, group: object) -> bool:
        """Put another group in the place of its kind's; answer as `change` does."""
        return self._keep(settings.with_group(self.value, group))

    def _keep(self, value: settings.Settings) -> bool:
        self.value = value
        try:
            settings.save(self.value, self._folder)
        except OSError as error:
            logger.warning("The settings could not be written: %s", type(error).__name__)
            return False
        return True
