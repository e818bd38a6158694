"""The file of the policy: read with care, never written.

What is not understood in it decides nothing, and is said; the rest holds.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from pbx_tray.core.account import parse_address
from pbx_tray.core.choice_checks import feed_trouble, prefix_trouble
from pbx_tray.core.managed_account import ManagedAccount
from pbx_tray.core.presence import Presence
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.core.settings_words import SettingsMessage, SettingsTrouble
from pbx_tray.plain_file import object_in
from pbx_tray.plain_values import field_value
from pbx_tray.policy import WORDS, Policy
from pbx_tray.settings import GROUPS, Settings

logger = logging.getLogger(__name__)

_MOST = 65_536  # bytes
_VERSION = 1
_SECTIONS = ("presets", "locks")
_DEFAULTS = Settings()
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")

Fields = dict[str, Any]


def policy_file() -> Path:
    """Answer where the policy lies; only an administrator can write there."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA") or "C:/ProgramData") / "PBX Tray" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/PBX Tray/policy.json")
    return Path("/etc/pbx-tray/policy.json")


def read_policy(path: Path) -> Policy:
    """Answer what the file at `path` decides."""
    try:
        decided = object_in(path, _MOST)
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError):
        logger.warning("The policy cannot be read; it decides nothing")
        return Policy(trouble=SettingsTrouble(SettingsMessage.POLICY_DAMAGED, str(path)))
    strange: list[str] = []
    policy = _policy(_with_old_feed(decided), strange)
    if not strange:
        return policy
    logger.warning("The policy is not understood in %d places", len(strange))
    parts = ", ".join(strange)
    trouble = SettingsTrouble(SettingsMessage.POLICY_PARTLY, str(path), parts)
    return replace(policy, trouble=trouble)


def _with_old_feed(decided: Mapping[str, Any]) -> Mapping[str, Any]:
    """Answer a policy as it was written when it knew one thing alone, in the shape of today."""
    if "update_feed" not in decided or decided.keys() & {*_SECTIONS}:
        return decided
    rest = {name: value for name, value in decided.items() if name != "update_feed"}
    return {**rest, "locks": {"updates": {"feed": decided["update_feed"]}}}


def _policy(decided: Mapping[str, Any], strange: list[str]) -> Policy:
    """Answer what is decided; the places that are not understood are added to `strange`."""
    strange += [name for name in decided if name not in {"version", *_SECTIONS}]
    if decided.get("version", _VERSION) != _VERSION:
        strange.append("version")
    presets, locks = (_section(decided, section, strange) for section in _SECTIONS)
    known, locked = presets.pop("account", {}), locks.pop("account", {})
    account = ManagedAccount(**{**known, **locked}, locked=frozenset(locked))
    return Policy(presets, locks, account)


def _section(decided: Mapping[str, Any], section: str, strange: list[str]) -> dict[str, Fields]:
    found: dict[str, Fields] = {}
    for group, name, value in _entries(decided, section, strange):
        try:
            understood = _value(group, name, value)
        except (ValueError, TypeError, OverflowError):
            strange.append(f"{section}.{group}.{name}")
        else:
            found.setdefault(group, {})[name] = understood
    return found


def _entries(
    decided: Mapping[str, Any], section: str, strange: list[str]
) -> Iterator[tuple[str, str, Any]]:
    """Walk over what a section names: group, field and value."""
    groups = decided.get(section, {})
    if not isinstance(groups, dict):
        strange.append(section)
        return
    for group, named in groups.items():
        if group in {"account", WORDS, *GROUPS} and isinstance(named, dict):
            yield from ((group, name, value) for name, value in named.items())
        else:
            strange.append(f"{section}.{group}")


def _value(group: str, name: str, value: Any) -> Any:
    """Answer what a field is decided to be. Raises ValueError, TypeError or OverflowError."""
    if group == "account":
        return _part_of_account(name, value)
    if group == WORDS:
        return Presence(value).value
    default = getattr(_DEFAULTS, group)
    if name not in {one.name for one in fields(default)}:
        raise ValueError(name)
    understood = field_value(default, name, value)
    check = _CHECKS.get((group, name))
    if check is not None and understood and check(understood):
        raise ValueError(name)
    return understood


def _part_of_account(name: str, value: Any) -> Any:
    if name not in _ACCOUNT or not isinstance(value, str):
        raise ValueError(name)
    return _ACCOUNT[name](value)


def _file(path: str) -> str:
    if not Path(path).is_absolute():
        raise ValueError(path)
    return path


def _fingerprint(pin: str) -> str:
    digits = re.sub(r"[:\s]", "", pin).lower()
    if not _FINGERPRINT.fullmatch(digits):
        raise ValueError(pin)
    return digits


_ACCOUNT: Mapping[str, Callable[[str], Any]] = {
    "address": parse_address,
    "ca_file": _file,
    "pin": _fingerprint,
    "proxy": parse_proxy,
}
_CHECKS: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("updates", "feed"): feed_trouble,
    ("calls", "outside_prefix"): prefix_trouble,
}
