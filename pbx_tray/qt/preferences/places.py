"""Where the app keeps what it keeps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of the settings, of the calls, and of the log of the program, as whole paths.

    `can_start_at_login` says whether this copy of the app can start by itself, or with a link.
    """

    settings: str = ""
    calls: str = ""
    log: str = ""
    can_start_at_login: bool = True
