"""The vault on the real Secret Service, in a process of its own, as the app uses it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.desktop.conftest import StartDesktop
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

ACCOUNT = "https://pbx.example.org:443/anna"

STORE = "vault.store(account, Secret('geheim ✓'))"
READ = "found = vault.read(account); print(found, found and found.reveal())"
FORGET = "vault.forget(account)"

PROGRAM = """
import sys
from pbx_tray.desktop.vault import Secret, Vault, VaultTrouble
vault, account = Vault({patience}), {account!r}
try:
    {use}
except VaultTrouble as trouble:
    print(type(trouble).__name__, trouble)
"""


def use(session: DesktopSession, what: str, **variables: str) -> str:
    """Answer what a program says that does this with the vault."""
    program = PROGRAM.format(account=ACCOUNT, use=what, patience=10)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=session.environment | variables,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_a_secret_lands_in_the_secret_service_and_comes_back(desktop: DesktopSession) -> None:
    assert use(desktop, READ) == "None None"
    assert use(desktop, STORE) == ""
    assert desktop.secret("pbx-tray", ACCOUNT) == "geheim ✓"
    assert use(desktop, READ) == "*** geheim ✓"
    assert use(desktop, FORGET) == ""
    assert desktop.secret("pbx-tray", ACCOUNT) is None
    assert use(desktop, FORGET) == ""


@pytest.mark.row(81)
def test_a_locked_store_is_told_from_a_missing_one(start_desktop: StartDesktop) -> None:
    locked = start_desktop(tray="none", notify="none", keyring="locked")
    assert use(locked, READ).startswith("VaultLocked The password store is locked.")
    assert use(locked, STORE).startswith("VaultLocked")


@pytest.mark.row(81)
def test_without_a_store_nothing_is_kept(start_desktop: StartDesktop) -> None:
    missing = start_desktop(tray="none", notify="none", keyring="none")
    for what in (READ, STORE, FORGET):
        assert use(missing, what).startswith("VaultMissing This computer has no password store")


@pytest.mark.row(81)
@pytest.mark.parametrize("backend", ["null.Keyring", "fail.Keyring", "macOS.Keyring"])
def test_a_store_that_is_forced_upon_the_app_is_not_trusted(
    start_desktop: StartDesktop, backend: str
) -> None:
    session = start_desktop(tray="none", notify="none")
    forced = {"PYTHON_KEYRING_BACKEND": f"keyring.backends.{backend}"}
    assert use(session, STORE, **forced).startswith("VaultMissing")
    assert session.secret("pbx-tray", ACCOUNT) is None
