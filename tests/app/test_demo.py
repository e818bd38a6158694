"""The built-in PBX: quick to come and go, and never boring."""

import threading
import time

from pbx_tray.core.link import Live
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Rang
from pbx_tray.demo import PASSWORD, Demo
from pbx_tray.feed import Feed


def test_it_comes_and_goes_at_once_and_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    began = time.monotonic()
    demo = Demo(seed=1)
    demo.start()
    assert time.monotonic() - began < 1
    began = time.monotonic()
    demo.stop()
    demo.stop()
    assert time.monotonic() - began < 1
    assert set(threading.enumerate()) <= before


def test_somebody_calls_within_seconds() -> None:
    demo = Demo(seed=1)
    account = demo.start()
    feed = Feed(account, lambda: PASSWORD)
    impatience = threading.Timer(15, feed.hang_up)
    impatience.start()
    updates: list[Update] = []
    try:
        for update in feed.updates():
            updates.append(update)
            if any(isinstance(alert, Rang) for alert in update.alerts):
                break
    finally:
        impatience.cancel()
        feed.hang_up()
        demo.stop()
    assert (account.me, account.address.host) == ("sanne", "127.0.0.1")
    assert isinstance(updates[-1].link, Live)
    assert [type(alert) for alert in updates[-1].alerts] == [Rang]
