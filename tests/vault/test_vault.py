"""The vault, on password stores that fail in every way a store can."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, ClassVar

import keyring
import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from pbx_tray.desktop.vault import (
    Secret,
    Vault,
    VaultHungUp,
    VaultLocked,
    VaultMissing,
    VaultRefused,
    VaultTrouble,
    within,
)
from tests.sentinels.values import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ACCOUNT = "https://pbx.example.org:443/anna"
SENTINEL = Secret(PASSWORD)


class StoreInMemory(KeyringBackend):
    """A store that behaves; it is taken for the system's own under that one's name."""

    viable = False  # keyring keeps a list of all it has ever seen, and shall not choose this one
    held: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class PlaintextKeyring(StoreInMemory):
    """A store that writes what it holds for all to read."""


def like_the_systems_own(store: type[KeyringBackend]) -> KeyringBackend:
    """The store, under the name of the system's own: the vault knows stores by their names."""
    renamed = type("Keyring", (store,), {"__module__": "keyring.backends.SecretService"})
    instance: KeyringBackend = renamed()
    return instance


def raising(error: Exception) -> KeyringBackend:
    class Raising(StoreInMemory):
        def get_password(self, *_account: str) -> str | None:
            raise error

    return like_the_systems_own(Raising)


@pytest.fixture(autouse=True)
def put_keyring_back() -> Iterator[None]:
    before = keyring.core._keyring_backend
    StoreInMemory.held.clear()
    yield
    keyring.core._keyring_backend = before


def test_a_secret_is_stored_read_and_forgotten() -> None:
    keyring.set_keyring(like_the_systems_own(StoreInMemory))
    vault = Vault()
    assert vault.read(ACCOUNT) is None
    vault.store(ACCOUNT, SENTINEL)
    assert StoreInMemory.held == {("pbx-tray", ACCOUNT): SENTINEL.reveal()}
    assert vault.read(ACCOUNT) == SENTINEL
    vault.forget(ACCOUNT)
    vault.forget(ACCOUNT)
    assert vault.read(ACCOUNT) is None


@pytest.mark.row(81)
@pytest.mark.parametrize("store", [fail.Keyring, null.Keyring, StoreInMemory, PlaintextKeyring])
def test_a_store_that_is_not_the_systems_own_is_not_trusted(store: type[KeyringBackend]) -> None:
    keyring.set_keyring(store())
    for use in uses(Vault()):
        with pytest.raises(VaultMissing, match="no password store that this app trusts"):
            use()
    assert not StoreInMemory.held


@pytest.mark.row(81)
@pytest.mark.parametrize(
    ("stores", "trusted"),
    [
        ([], False),
        ([StoreInMemory], True),
        ([StoreInMemory, StoreInMemory], True),
        ([StoreInMemory, PlaintextKeyring], False),
    ],
)
def test_a_chain_of_stores_is_trusted_where_each_of_them_is(
    stores: list[type[KeyringBackend]], *, trusted: bool
) -> None:
    links = [s() if s is PlaintextKeyring else like_the_systems_own(s) for s in stores]  # type: ignore[no-untyped-call]  # keyring's __init__ has no types
    chain = type("ChainerBackend", (ChainerBackend,), {"backends": links, "viable": False})
    chain.__module__ = ChainerBackend.__module__
    keyring.set_keyring(chain())
    if trusted:
        Vault().store(ACCOUNT, SENTINEL)
        assert Vault().read(ACCOUNT) == SENTINEL
    else:
        with pytest.raises(VaultMissing):
            Vault().store(ACCOUNT, SENTINEL)
        assert not StoreInMemory.held


def test_a_store_that_loses_the_secret_in_silence_is_found_out() -> None:
    class Forgetful(StoreInMemory):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    keyring.set_keyring(like_the_systems_own(Forgetful))
    with pytest.raises(VaultRefused, match="does not work"):
        Vault().store(ACCOUNT, SENTINEL)


@pytest.mark.row(81)
@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (errors.KeyringLocked("Failed to unlock the collection!"), VaultLocked),
        (errors.NoKeyringError("No recommended backend"), VaultMissing),
        (errors.InitError("Failed to create the collection"), VaultRefused),
        (errors.PasswordSetError(SENTINEL.reveal()), VaultRefused),
        (OSError(SENTINEL.reveal()), VaultRefused),
        (TimeoutError(SENTINEL.reveal()), VaultRefused),
    ],
)
def test_each_failure_is_a_sentence_and_carries_no_secret(
    raised: Exception, expected: type[VaultTrouble]
) -> None:
    keyring.set_keyring(raising(raised))
    for use in uses(Vault()):
        with pytest.raises(expected) as caught:
            use()
        assert str(caught.value) == expected.message.value
        assert expected.message.value.endswith(".")
        assert caught.value.detail == type(raised).__name__
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None


def test_a_forced_store_that_is_not_there_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("keyring.backends.macOS.Keyring", "no.such.module.Keyring", "keyring.Nothing"):
        keyring.core._keyring_backend = None
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
        with pytest.raises(VaultMissing):
            Vault().read(ACCOUNT)


@pytest.mark.row(81)
def test_a_store_that_waits_for_the_person_is_not_waited_for_without_end() -> None:
    answered = threading.Event()
    keyring.set_keyring(waiting(answered))
    began = time.monotonic()
    with pytest.raises(VaultLocked, match="locked"):
        Vault(patience=0.05).read(ACCOUNT)
    assert time.monotonic() - began < 10
    answered.set()


def test_a_wait_ends_at_once_when_the_vault_hangs_up() -> None:
    answered = threading.Event()
    keyring.set_keyring(waiting(answered))
    vault = Vault(patience=30)
    threading.Timer(0.05, vault.hang_up).start()
    began = time.monotonic()
    with pytest.raises(VaultHungUp, match=r"Sign in once more\.$"):
        vault.read(ACCOUNT)
    with pytest.raises(VaultHungUp):
        vault.read(ACCOUNT)
    assert time.monotonic() - began < 10
    answered.set()


def test_what_a_function_answers_or_raises_comes_back_from_its_thread() -> None:
    def fails() -> None:
        raise LookupError("as it was")

    assert within(5, threading.current_thread) is not threading.current_thread()
    with pytest.raises(LookupError, match="as it was"):
        within(5, fails)


def test_a_secret_shows_itself_only_when_it_is_asked_to(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("test").warning("%s %r", SENTINEL, SENTINEL)
    shown = [repr(SENTINEL), str(SENTINEL), f"{SENTINEL} {[SENTINEL]}", caplog.text]
    assert not any(SENTINEL.reveal() in text for text in shown)
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1


def uses(vault: Vault) -> list[Callable[[], object]]:
    return [
        lambda: vault.read(ACCOUNT),
        lambda: vault.store(ACCOUNT, SENTINEL),
        lambda: vault.forget(ACCOUNT),
    ]


def waiting(answered: threading.Event) -> KeyringBackend:
    class Waiting(StoreInMemory):
        def get_password(self, service: str, username: str) -> str | None:
            answered.wait(30)
            return super().get_password(service, username)

    return like_the_systems_own(Waiting)
