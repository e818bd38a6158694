"""A connection to the session's own D-Bus: who is on it, its properties, calls."""

from __future__ import annotations

from typing import Self

# jeepney carries no types: what comes from it is checked or converted where it arrives.
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.desktop.processes import SessionError

NOTIFICATIONS = "org.freedesktop.Notifications"
SECRETS = "org.freedesktop.secrets"
STATUS_NOTIFIER_WATCHER = "org.kde.StatusNotifierWatcher"

_REPLY_S = 5.0
_LOGIN_KEYRING = "/org/freedesktop/secrets/collection/login"


class SessionBus:
    """One connection to the bus at `address`, for one thread. Raises OSError without a bus."""

    def __init__(self, address: str) -> None:
        self.connection = open_dbus_connection(bus=address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.connection.close()

    def call(
        self, address: DBusAddress, method: str, signature: str = "", *arguments: object
    ) -> tuple[object, ...]:
        """Call `method` and return its answer. Raises DBusErrorResponse where it refuses."""
        return self._answer(new_method_call(address, method, signature or None, arguments))

    def has_name(self, name: str) -> bool:
        """Whether somebody on the bus answers to `name`."""
        return bool(self._answer(message_bus.NameHasOwner(name))[0])

    def wait_for_name(self, name: str, timeout: float) -> None:
        """Return as soon as somebody answers to `name`; raise SessionError after `timeout` s."""
        rule = MatchRule(type="signal", member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        with self.connection.filter(rule) as changes:
            self._answer(message_bus.AddMatch(rule))
            if self.has_name(name):
                return
            try:
                self.connection.recv_until_filtered(changes, timeout=timeout)
            except TimeoutError:
                raise SessionError(f"Nobody took the D-Bus name {name} in {timeout:g} s.") from None

    def status_notifier_items(self) -> list[str]:
        """The tray icons registered with a StatusNotifierItem host; none where there is no host."""
        if not self.has_name(STATUS_NOTIFIER_WATCHER):
            return []
        watcher = DBusAddress(
            "/StatusNotifierWatcher", STATUS_NOTIFIER_WATCHER, STATUS_NOTIFIER_WATCHER
        )
        items = self._property(watcher, "RegisteredStatusNotifierItems")
        return [str(item) for item in items] if isinstance(items, list) else []

    def keyring_is_open(self) -> bool:
        """Whether gnome-keyring has made its login keyring, and unlocked it."""
        login = DBusAddress(_LOGIN_KEYRING, SECRETS, "org.freedesktop.Secret.Collection")
        try:
            return self._property(login, "Locked") is False
        except DBusErrorResponse:  # it is on the bus before it has made the keyring
            return False

    def lock_keyring(self) -> None:
        """Lock the login keyring; nobody in the session could be asked to unlock it."""
        service = DBusAddress("/org/freedesktop/secrets", SECRETS, "org.freedesktop.Secret.Service")
        self.call(service, "Lock", "ao", [_LOGIN_KEYRING])

    def _property(self, address: DBusAddress, name: str) -> object:
        signature_and_value = self._answer(Properties(address).get(name))[0]
        return signature_and_value[1] if isinstance(signature_and_value, tuple) else None

    def _answer(self, message: object) -> tuple[object, ...]:
        reply = self.connection.send_and_get_reply(message, timeout=_REPLY_S)
        if reply.header.message_type is MessageType.error:
            raise DBusErrorResponse(reply)
        return tuple(reply.body)
