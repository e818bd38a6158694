"""A large PBX in a process of its own, whose phones change their status at an even pace.

It prints `ready URL`, begins when it is told a line, and ends when its standard input does; with
another exit code than 0 where anything in it went wrong.
"""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

_STATUSES = (("Ringing", 8), ("In use", 1), ("Not in use", 0))
_BREATH_S = 0.005


def storm(exchange: Exchange, rate: float, ended: threading.Event) -> None:
    """Change `rate` statuses a second until it is ended."""
    phones = [phone.uuid for phone in exchange.phones()]
    made, began = 0, time.monotonic()
    while not ended.wait(_BREATH_S):
        due = int((time.monotonic() - began) * rate)
        for change in range(made, due):
            # Far apart in the list, and each phone comes round again with another status.
            turn, place = divmod(change, len(phones))
            phone = phones[place * 7919 % len(phones)]
            exchange.set_phone_status(phone, *_STATUSES[turn % len(_STATUSES)])
        made = due


def main(users: int, rate: float) -> None:
    exchange = Exchange(users)
    with Simulator(exchange) as pbx:
        sys.stdout.write(f"ready {pbx.url}\n")
        sys.stdout.flush()
        sys.stdin.readline()
        ended = threading.Event()
        with ThreadPoolExecutor(1) as executor:
            storming = executor.submit(storm, exchange, rate, ended)
            sys.stdin.read()
            ended.set()
        storming.result()
    if pbx.errors:
        sys.exit(f"The PBX: {pbx.errors}")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
