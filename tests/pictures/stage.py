"""The real app on a PBX of its own, brought into one state after the other."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from pbx_tray.app import App
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.event_loop import run_until

PEOPLE = 30
_WITHIN_S = 30.0

Window = TypeVar("Window", bound=QWidget)


class Stage:
    """What a picture is taken of; `with` it the app starts, signed in nowhere yet."""

    def __init__(self, folder: Path) -> None:
        options = Namespace(config_dir=str(folder), demo=False, hidden=False, seed=1, debug=False)
        self.app = App(options)
        self.pbx = Simulator(Exchange(PEOPLE, picks_up_after=None))
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(self.pbx)
        self._stack.callback(self.app.stop)
        _set_the_scene(self.pbx)
        self.app.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def sign_in(self) -> None:
        """Follow the PBX from now on."""
        account = Account(parse_address(self.pbx.url), "sanne", "sanne")
        self.app._signed_in._follow(account, "demo")

    def come_live(self) -> None:
        """Wait until everybody is shown."""
        self.until(lambda: isinstance(self.app._store.link, Live), "a live line")
        self.until(lambda: self.app._model.total == PEOPLE, "everybody")

    def until(self, condition: Callable[[], Any], what: str) -> None:
        """Wait until this is so."""
        if not run_until(lambda: bool(condition()), _WITHIN_S):
            raise AssertionError(f"Waited in vain for {what}.")

    def window(self, kind: type[Window]) -> Window:
        """Wait for a window of this kind that is shown, and answer it."""
        self.until(lambda: shown(kind), kind.__name__)
        return shown(kind)[0]


def shown(kind: type[Window]) -> list[Window]:
    """Answer the windows of this kind that are open."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def _set_the_scene(pbx: Simulator) -> None:
    """Have somebody in each state that there is, and calls to look back at."""
    exchange = pbx.exchange
    for phone, status in (
        ("jonas", ("In use", 1)),
        ("zofia", ("Ringing", 8)),
        ("emre", ("On hold", 16)),
        ("layla", ("Do not disturb", 99)),
        ("bram", ("In use", 1)),
    ):
        exchange.set_phone_status(phone, *status)
    exchange.go_offline("eleni")
    exchange.log_in("wei", "desk-1")


def have_calls(pbx: Simulator) -> None:
    """Have some calls come and go."""
    exchange = pbx.exchange
    missed = exchange.ring("sanne", number="+442079460101", name="Harriet Lane")
    exchange.finish(missed)
    for_all = exchange.ring("sanne", "jonas", number="+31201234567", name="Vermeer & Zonen")
    exchange.answer(for_all, "jonas")
    exchange.finish(for_all)
    mine = exchange.ring("sanne", caller="reception")
    exchange.answer(mine)
    exchange.finish(mine)
    exchange.finish(exchange.ring("sanne", number="+4930901820"))
