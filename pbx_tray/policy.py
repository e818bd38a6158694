"""What the administrator of this computer decided for everybody who uses it. Read, never written.

A file that is missing or cannot be understood decides nothing, and the log says so.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from pbx_tray.core.updates import safe_address

logger = logging.getLogger(__name__)

_MOST = 65_536  # bytes


@dataclass(frozen=True, slots=True)
class Policy:
    """`update_feed` is where newer versions are told of; empty, nobody is asked."""

    update_feed: str = ""


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
        with path.open("rb") as file:
            decided = json.loads(file.read(_MOST))
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError, RecursionError):
        decided = None
    if not isinstance(decided, dict):
        logger.warning("The policy cannot be read; it decides nothing")
        return Policy()
    feed = safe_address(decided.get("update_feed", ""))
    if decided.get("update_feed") and not feed:
        logger.warning("The policy's update_feed is no https address; nobody is asked")
    return Policy(feed)
