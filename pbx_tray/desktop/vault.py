"""Credentials in the operating system's own password store, and nowhere else.

    VaultTrouble
     |- VaultMissing   there is no store that protects what it holds
     |- VaultLocked    it is locked, and nobody unlocked it in time
     |- VaultRefused   it does not work, or does not keep what it was given
     `- VaultHungUp    we stopped waiting ourselves

A store that writes in plain text is no store: what it cannot keep is asked for each session.
"""

from __future__ import annotations

import contextlib
import threading
from concurrent.futures import Future, InvalidStateError
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from pbx_tray.core.words import Message
from pbx_tray.hidden import hide

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

Answer = TypeVar("Answer")

SERVICE = "pbx-tray"
_PATIENCE_S = 10.0

# The operating systems' own. KWallet also answers as a Secret Service.
_NATIVE = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
_CHAINER = "keyring.backends.chainer.ChainerBackend"


class VaultTrouble(Exception):  # noqa: N818 - as with the line's: trouble, seldom an error of ours
    """Why a secret was not read or kept: `str` of it is a sentence for the person.

    `detail` is for the log: the name of what was raised, never a secret.
    """

    message: ClassVar[Message] = Message.M13_BROKEN

    def __init__(self, detail: str = "") -> None:
        super().__init__(self.message.value)
        self.detail = detail

    def __str__(self) -> str:
        return self.message.said()


class VaultMissing(VaultTrouble):
    """There is no password store that protects what it holds."""

    message = Message.M13_MISSING


class VaultLocked(VaultTrouble):
    """The password store is locked, and nobody unlocked it in time."""

    message = Message.M13_LOCKED


class VaultRefused(VaultTrouble):
    """The password store does not work, or does not keep what it was given."""

    message = Message.M13_BROKEN


class VaultHungUp(VaultTrouble):
    """We stopped waiting ourselves."""

    message = Message.M13_UNWAITED


class Secret:
    """One secret; only `reveal` shows it, and the log never does."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text
        hide(text)

    def reveal(self) -> str:
        """Answer the secret itself."""
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))


class Vault:
    """The password store of the operating system.

    An account is scheme://host:port/user. Every call blocks, `patience` seconds at most: never on
    the GUI thread. All raise VaultTrouble.
    """

    def __init__(self, patience: float = _PATIENCE_S) -> None:
        self._patience = patience
        self._lock = threading.Lock()
        self._waiting: set[Future[Any]] = set()
        self._hung_up = False

    def read(self, account: str) -> Secret | None:
        """Answer the secret of this account, or None where there is none."""
        return self._await(lambda: _read(_store_of_the_system(), account))

    def store(self, account: str, secret: Secret) -> None:
        """Keep this secret, and look whether it was kept: some stores lose it in silence."""

        def store() -> None:
            keyring = _store_of_the_system()
            keyring.set_password(SERVICE, account, secret.reveal())
            if _read(keyring, account) != secret:
                raise VaultRefused("It was not there afterwards.")

        self._await(store)

    def forget(self, account: str) -> None:
        """Keep no secret of this account any longer; none may have been there."""

        def forget() -> None:
            keyring = _store_of_the_system()
            if _read(keyring, account) is not None:
                keyring.delete_password(SERVICE, account)

        self._await(forget)

    def hang_up(self) -> None:
        """End every wait at once, and each to come, with VaultHungUp. From any thread."""
        with self._lock:
            self._hung_up = True
            for answer in self._waiting:
                _settle(answer, VaultHungUp())

    def _await(self, function: Callable[[], Answer]) -> Answer:
        answer: Future[Answer] = Future()
        with self._lock:
            if self._hung_up:
                raise VaultHungUp
            self._waiting.add(answer)
        try:
            return within(self._patience, lambda: _translated(function), answer)
        finally:
            with self._lock:
                self._waiting.discard(answer)


def store_unwaited(account: str, secret: Secret) -> None:
    """Have this secret kept if the password store does so by itself; nobody hears of it."""
    with contextlib.suppress(VaultTrouble):
        Vault(patience=0).store(account, secret)


def within(
    seconds: float, function: Callable[[], Answer], answer: Future[Answer] | None = None
) -> Answer:
    """Call `function` on a thread of its own and wait for its answer, or for its exception.

    A password store that asks the person may block for ever, and nothing can interrupt it: the
    thread is left behind. Whoever holds `answer` may end the wait by putting an exception into it.
    Raises VaultLocked when the time is over.
    """
    awaited: Future[Answer] = Future() if answer is None else answer

    def work() -> None:
        try:
            result = function()
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            _settle(awaited, error)
        else:
            with contextlib.suppress(InvalidStateError):  # nobody waits any more
                awaited.set_result(result)

    threading.Thread(target=work, name="vault", daemon=True).start()
    try:
        return awaited.result(seconds)
    except TimeoutError:
        raise VaultLocked("No answer in time.") from None


def _settle(answer: Future[Answer], error: BaseException) -> None:
    with contextlib.suppress(InvalidStateError):  # it has an answer already
        answer.set_exception(error)


def _translated(function: Callable[[], Answer]) -> Answer:
    """Call `function`; what the password store raises becomes ours, without what it carries."""
    from keyring.errors import (  # noqa: PLC0415 - late: importing it takes a fifth of a second
        KeyringLocked,
        NoKeyringError,
    )

    try:
        return function()
    except VaultTrouble:
        raise
    except KeyringLocked as error:
        trouble: VaultTrouble = VaultLocked(type(error).__name__)
    except NoKeyringError as error:
        trouble = VaultMissing(type(error).__name__)
    except Exception as error:  # noqa: BLE001 - every store raises what it likes
        trouble = VaultRefused(type(error).__name__)
    raise trouble


def _store_of_the_system() -> KeyringBackend:
    """Answer the password store; raises VaultMissing where it is not the system's own."""
    import keyring  # noqa: PLC0415 - late: see above

    try:
        found = keyring.get_keyring()
    except (ImportError, AttributeError, RuntimeError) as error:  # one is forced that is not there
        raise VaultMissing(type(error).__name__) from None
    parts = getattr(found, "backends", []) if _kind(found) == _CHAINER else [found]
    if not parts or any(_kind(part) not in _NATIVE for part in parts):
        raise VaultMissing(_kind(found))
    return found


def _kind(store: object) -> str:
    return f"{type(store).__module__}.{type(store).__qualname__}"


def _read(keyring: KeyringBackend, account: str) -> Secret | None:
    text = keyring.get_password(SERVICE, account)
    return None if text is None else Secret(text)
