"""A simulator to watch over real HTTP, and the command that watches it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.console.running import Running, environment

Serve = Callable[..., Simulator]
Start = Callable[..., Running]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a simulator of an exchange, or of ten users."""
    with ExitStack() as stack:
        running: list[Simulator] = []

        def start(exchange: Exchange | None = None, **options: Any) -> Simulator:
            simulator = Simulator(exchange or Exchange(10), **options)
            running.append(stack.enter_context(simulator))
            return simulator

        yield start
    assert [simulator.errors for simulator in running] == [[] for _ in running]


@pytest.fixture
def pbx(serve: Serve) -> Simulator:
    return serve()


@pytest.fixture
def start() -> Iterator[Start]:
    """Start pbx-monitor, by default with the API key in its environment."""
    with ExitStack() as stack:

        def begin(*arguments: str, **variables: str) -> Running:
            env = environment(**(variables or {"PBX_API_KEY": "demo-key"}))
            return stack.enter_context(closing(Running(arguments, env)))

        yield begin
