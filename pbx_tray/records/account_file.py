"""A small file among the app's data with one value, as JSON holds it, for each account.

It is written whole or not at all, and readable by its owner alone. One that cannot be understood
is set aside under another name and kept; what is in it is nobody's business, and never logged.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from pbx_tray.whole_file import write_whole

logger = logging.getLogger(__name__)

_VERSION = 1


class AccountFile:
    """The file at `path`. Everything here raises OSError where the disk does not do its part."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, account: str) -> Any:
        """Answer what is kept for the account with this key; None for nothing."""
        return self._all().get(account)

    def save(self, account: str, value: Any) -> None:
        """Keep `value` for this account; what others have stays as it is."""
        kept = {**self._all(), account: value}
        text = json.dumps({"version": _VERSION, "accounts": kept}, indent=2, ensure_ascii=False)
        write_whole(self._path, text + "\n")

    def _all(self) -> dict[str, Any]:
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        except UnicodeDecodeError:
            return self._set_aside()
        kept = _understood(text)
        return self._set_aside() if kept is None else kept

    def _set_aside(self) -> dict[str, Any]:
        self._path.replace(self._path.with_name(f"{self._path.name}.damaged"))
        logger.warning("%s could not be read; it is kept as .damaged", self._path.name)
        return {}


def _understood(text: str) -> dict[str, Any] | None:
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(kept, dict) or kept.get("version") != _VERSION:
        return None
    accounts = kept.get("accounts")
    return accounts if isinstance(accounts, dict) else None
