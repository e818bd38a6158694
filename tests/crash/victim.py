"""The process that is killed: follows a PBX, and says which calls are safe as it learns it.

A line on standard output is a list of [unique_id, rank], printed after they were committed and
before anybody would be told; the first line is empty and says that the PBX has answered.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.history import entries
from pbx_tray.core.log_news import NotSaved, SavedAgain, SetAside
from pbx_tray.core.wants import Update
from pbx_tray.feed import Feed
from tests.sentinels.values import PASSWORD

ME = "sanne"


def main(url: str, folder: str) -> None:
    account = Account(parse_address(url), ME, ME)
    feed = Feed(account, lambda: PASSWORD, calls=Path(folder))
    for update in feed.updates():
        complain(update)
        if update.afresh or update.events:
            safe = [[e.unique_id, int(e.phase)] for e in entries(update, ME) if e.begins]
            # One write, so that a line is there whole or not at all.
            os.write(sys.stdout.fileno(), json.dumps(safe).encode() + b"\n")


def complain(update: Update) -> None:
    """End at once where the log is not what it should be: nothing would be safe."""
    for news in update.log_news:
        if isinstance(news, SetAside | NotSaved | SavedAgain):
            sys.exit(f"The call log says {news}.")


if __name__ == "__main__":
    main(*sys.argv[1:])
