"""Clients and servers to test the HTTP side with; afterwards they must be gone without a trace."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Protocol

import pytest

from pbx_tray.api.client import PATIENCE, Credentials, Patience, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.api.raw_server import RawServer, Script
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

SYSTEM = Trust()
AUTHORITY = Wish("Test authority", (), authority=True)


class Serve(Protocol):
    def __call__(self, script: Script, certificate: Certificate | None = None) -> RawServer: ...


class Connect(Protocol):
    def __call__(
        self,
        url: str,
        *,
        trust: Trust = ...,
        patience: Patience = ...,
        user: str | None = ...,
        secret: str = ...,
    ) -> PbxClient: ...


MakeCertificate = Callable[[Wish], Certificate]


def _open_sockets() -> set[str]:
    """Answer which sockets are open; none where that cannot be seen."""
    folder = Path("/proc/self/fd")
    found = set()
    for file in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(OSError):  # the one that lists the folder is gone again
            found.add(str(file.readlink()))
    return {name for name in found if name.startswith("socket:")}


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    threads, sockets = set(threading.enumerate()), _open_sockets()
    yield
    for thread in set(threading.enumerate()) - threads:
        thread.join(5)
    assert set(threading.enumerate()) <= threads
    assert _open_sockets() <= sockets


@pytest.fixture
def stack(_nothing_is_left: None) -> Iterator[ExitStack]:
    """What is opened in the test and closed after it, the last first."""
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def serve(stack: ExitStack) -> Serve:
    """Start a server that follows a script, over TLS where a certificate is given."""

    def start(script: Script, certificate: Certificate | None = None) -> RawServer:
        tls = certificate.server_context() if certificate else None
        return stack.enter_context(RawServer(script, tls))

    return start


@pytest.fixture
def connect(stack: ExitStack) -> Connect:
    """Make a client of the PBX at a URL."""

    def make(
        url: str,
        *,
        trust: Trust = SYSTEM,
        patience: Patience = PATIENCE,
        user: str | None = "sanne",
        secret: str = PASSWORD,
    ) -> PbxClient:
        client = PbxClient(f"{url}/apis/pbx/", Credentials.of(user, secret), trust, patience)
        return stack.enter_context(closing(client))

    return make


@pytest.fixture
def pbx(stack: ExitStack) -> Simulator:
    return stack.enter_context(sentinel_pbx(Exchange(12, picks_up_after=0.01)))


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """An office's own certificate authority."""
    return make_certificate(tmp_path_factory.mktemp("authority"), AUTHORITY)


@pytest.fixture(scope="session")
def authority_file(authority: Certificate) -> str:
    return str(authority.certificate)


@pytest.fixture
def issue(authority: Certificate, tmp_path: Path) -> MakeCertificate:
    """Have the authority sign what is wished for."""
    return lambda wish: make_certificate(tmp_path, wish, signed_by=authority)
