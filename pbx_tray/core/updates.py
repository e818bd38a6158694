"""What a feed says of newer versions. It is a stranger's text: bounded, checked, only shown."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from pbx_tray.core.language import tr
from pbx_tray.core.notices import Notice

FEED_LIMIT = 16_384
"""Bytes; a feed is one short object."""

_LONGEST_ADDRESS = 500
_VERSION = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}", re.ASCII)
_ADDRESS = re.compile(r"https://[!-~]+")


@dataclass(frozen=True, slots=True)
class Update:
    """A version that is newer than the one that runs; `address` is a page about it, or empty."""

    version: str
    address: str = ""


def safe_address(text: object) -> str:
    """Answer a web address that is encrypted and names nobody; empty for anything else."""
    if not isinstance(text, str) or len(text) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(text):
        return ""
    try:
        split = urlsplit(text)
        split.port  # noqa: B018 - raises for what is no port
    except ValueError:
        return ""
    return text if split.hostname and "@" not in split.netloc else ""


def update_in(feed: str, running: str) -> Update | None:
    """Answer what `feed` says where it is of a version newer than `running`, as 1.2.3.

    The feed is a JSON object with a "version" and, if it likes, the "address" of a page. Whatever
    else it is says nothing.
    """
    try:
        said = json.loads(feed)
    except (ValueError, RecursionError):
        return None
    version = said.get("version") if isinstance(said, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        return None
    if _numbers(version) <= _numbers(running):
        return None
    return Update(version, safe_address(said.get("address")))


def update_notice(update: Update) -> Notice:
    """Answer what the person is told of it."""
    text = tr("It is newer than yours. Ask whoever installed it.")
    if update.address:
        text = tr("It is newer than yours. It is at {address}.", address=update.address)
    return Notice(tr("PBX Tray {version} is there", version=update.version), text)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))
