"""What the person has chosen, as one frozen value, and how a file holds it. Never a secret.

The file holds what was chosen, and nothing of what is as it was at first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pbx_tray.core.account import Account, AddressError, parse_address
from pbx_tray.core.accounts import Accounts, with_account
from pbx_tray.core.choices import (
    AdvancedChoices,
    AlertChoices,
    AppearanceChoices,
    CallChoices,
    ContactChoices,
    LanguageChoices,
    OpeningChoices,
    PrivacyChoices,
    QuietChoices,
    RosterChoices,
    StartUpChoices,
    UpdateChoices,
)
from pbx_tray.core.presence import STATUS_WORDS, Presence, plain_words
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.core.settings_words import SettingsTrouble
from pbx_tray.plain_values import differing, plain, says, understood
from pbx_tray.settings_file import keep_a_copy, read_file, write_file

_NAME = "pbx-tray"
FILE = "settings.json"
GROUPS = (
    "alerts",
    "quiet",
    "calls",
    "contacts",
    "opening",
    "appearance",
    "language",
    "roster",
    "start_up",
    "privacy",
    "updates",
    "advanced",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered between two starts.

    `account` is followed; `accounts` are all that are signed in here, it among them. `place` is
    where the window was, in Qt's own form, as Base64; `status_words` adds to how the PBX words a
    phone's status (its word, ours); `said_tray` that closing the window was explained.
    """

    account: Account | None = None
    accounts: Accounts = ()
    place: str = ""
    said_tray: bool = False
    status_words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    alerts: AlertChoices = field(default_factory=AlertChoices)
    quiet: QuietChoices = field(default_factory=QuietChoices)
    calls: CallChoices = field(default_factory=CallChoices)
    contacts: ContactChoices = field(default_factory=ContactChoices)
    opening: OpeningChoices = field(default_factory=OpeningChoices)
    appearance: AppearanceChoices = field(default_factory=AppearanceChoices)
    language: LanguageChoices = field(default_factory=LanguageChoices)
    roster: RosterChoices = field(default_factory=RosterChoices)
    start_up: StartUpChoices = field(default_factory=StartUpChoices)
    privacy: PrivacyChoices = field(default_factory=PrivacyChoices)
    updates: UpdateChoices = field(default_factory=UpdateChoices)
    advanced: AdvancedChoices = field(default_factory=AdvancedChoices)

    def __post_init__(self) -> None:
        """List the one that is followed, too."""
        if self.account is not None:
            object.__setattr__(self, "accounts", with_account(self.accounts, self.account))

    @property
    def words(self) -> Mapping[str, Presence]:
        """How the PBX words a phone's status: the usual table, and what was added to it."""
        known = {p.value: p for p in Presence}
        added = {plain_words(k): known[v] for k, v in self.status_words.items() if v in known}
        return MappingProxyType({**STATUS_WORDS, **added})

    @property
    def groups(self) -> tuple[object, ...]:
        """What is chosen in the preferences, a page a group."""
        return tuple(getattr(self, name) for name in GROUPS)


_DEFAULTS = Settings()


def with_group(settings: Settings, group: object) -> Settings:
    """Answer these settings with another group in the place of its kind's."""
    chosen: dict[str, Any] = {group_name(group): group}
    return replace(settings, **chosen)


def group_like(settings: Settings, group: object) -> Any:
    """Answer the group of this kind."""
    return getattr(settings, group_name(group))


def group_name(group: object) -> str:
    """Answer by which name settings have a group of this kind."""
    return next(name for name in GROUPS if type(getattr(_DEFAULTS, name)) is type(group))


def config_folder(chosen: str | None = None) -> Path:
    """Answer where the settings live: the chosen folder, else the platform's place for them."""
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home()) / "PBX Tray"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / _NAME


def data_folder(chosen: str | None = None) -> Path:
    """Answer where calls are kept: the chosen folder, else the platform's place for them."""
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "PBX Tray"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / _NAME


def log_folder(chosen: str | None = None) -> Path:
    """Answer where the log lives: the chosen folder, else the platform's place for it."""
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "PBX Tray"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / _NAME
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / _NAME


def load(folder: Path) -> Settings:
    """Answer the settings kept in `folder`; the defaults where there are none to be read."""
    return read(folder)[0]


def read(folder: Path, untouched: Settings = _DEFAULTS) -> tuple[Settings, SettingsTrouble | None]:
    """Answer the settings kept in `folder`, and what is wrong with their file, if anything is.

    What is not in the file is as in `untouched`.
    """
    path = folder / FILE
    kept, trouble = read_file(path)
    found = _settings(kept, untouched)
    if trouble is None and (strange := list(_strange(kept, found))):
        trouble = keep_a_copy(path, ", ".join(strange))
    return found, trouble


def save(settings: Settings, folder: Path, untouched: Settings = _DEFAULTS) -> None:
    """Keep `settings` in `folder`, readable by their owner alone; what is as in `untouched` is not.

    Raises OSError.
    """
    chosen = {
        group: differing(getattr(settings, group), getattr(untouched, group)) for group in GROUPS
    }
    groups = {group: fields for group, fields in chosen.items() if fields}
    words = _added(settings.status_words, untouched.status_words)
    write_file(folder / FILE, {**_beside_groups(settings), "status_words": words, **groups})


def _beside_groups(settings: Settings) -> dict[str, Any]:
    account = settings.account
    return {
        "account": account and _written(account),  # here, too, for an older version
        "accounts": [_written(one) for one in settings.accounts],
        "place": settings.place,
        "said_tray": settings.said_tray,
        "status_words": dict(settings.status_words),
    }


def _strange(kept: Mapping[str, Any], found: Settings) -> Iterator[str]:
    """Answer which parts of a file did not become what was found in it."""
    whole = _beside_groups(found) | {name: plain(getattr(found, name)) for name in GROUPS}
    for name, value in kept.items():
        if name in GROUPS and isinstance(value, dict):
            told, parts = whole[name], value.items()
            yield from (f"{name}.{k}" for k, v in parts if k not in told or not says(told[k], v))
        elif name != "version" and not _is_said(name, value, whole):
            yield name


def _is_said(name: str, value: Any, whole: Mapping[str, Any]) -> bool:
    if name == "account" and value is not None:
        return _is_whole(value)
    if name == "accounts" and isinstance(value, list):
        return all(map(_is_whole, value))
    return name in whole and says(whole[name], value)


def _is_whole(kept: Any) -> bool:
    account = _account(kept)
    if account is None:
        return False
    as_typed = {name: kept.get(name) for name in ("address", "proxy")}  # in whatever way
    return says(_written(account) | as_typed, kept)


def _written(account: Account) -> dict[str, Any]:
    proxy = account.proxy.text if account.proxy else None
    return {**asdict(account), "address": account.address.url, "proxy": proxy}


def _settings(kept: Mapping[str, Any], untouched: Settings) -> Settings:
    words = kept.get("status_words")
    groups = {group: understood(kept.get(group), getattr(untouched, group)) for group in GROUPS}
    return Settings(
        account=_account(kept.get("account")),
        accounts=_accounts(kept.get("accounts")),
        place=_text(kept, "place") or "",
        said_tray=kept.get("said_tray") is True,
        status_words=MappingProxyType({**untouched.status_words, **_texts(words)}),
        **groups,
    )


def _added(words: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str]:
    return {word: ours for word, ours in words.items() if before.get(word) != ours}


def _texts(kept: object) -> dict[str, str]:
    """Answer what of an object is text."""
    pairs = kept.items() if isinstance(kept, dict) else ()
    return {key: value for key, value in pairs if isinstance(value, str)}


def _accounts(kept: object) -> Accounts:
    """Answer those that can be understood; of two with one key, the last."""
    read = map(_account, kept) if isinstance(kept, list) else ()
    return tuple({account.key: account for account in read if account is not None}.values())


def _account(kept: object) -> Account | None:
    if not isinstance(kept, dict):
        return None
    try:
        address = parse_address(_text(kept, "address") or "")
        proxy = parse_proxy(_text(kept, "proxy") or "")
    except AddressError:
        return None
    return Account(
        address=address,
        user=_text(kept, "user"),
        me=_text(kept, "me"),
        ca_file=_text(kept, "ca_file"),
        pin=_text(kept, "pin"),
        proxy=proxy,
        by_token=kept.get("by_token") is True,
    )


def _text(kept: Mapping[str, Any], key: str) -> str | None:
    value = kept.get(key)
    return value if isinstance(value, str) else None
