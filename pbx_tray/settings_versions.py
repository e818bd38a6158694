"""The versions of the settings' shape: each is brought up to the next, until it is today's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pbx_tray.core.choices import FOREVER

VERSION = 2


def brought_up(kept: Mapping[str, Any], version: int) -> Mapping[str, Any]:
    """Answer settings of an older version in the shape of today; 1 is the first version."""
    for step in _STEPS[version - 1 :]:
        kept = step(kept)
    return kept


def _second(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Put what has another page, or had none, into the groups of today's pages."""
    after = dict(kept)
    if after.pop("muted", None) is True:
        after["quiet"] = {**_group(after, "quiet"), "until": FOREVER}
    if feed := after.pop("update_feed", None):
        after["updates"] = {"feed": feed}
    if "kept_days" in (calls := dict(_group(after, "calls"))):
        after["privacy"] = {"kept_days": calls.pop("kept_days")}
        after["calls"] = calls
    return after


def _group(kept: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    group = kept.get(name)
    return group if isinstance(group, dict) else {}


_STEPS = (_second,)  # the first brings version 1 up to version 2
