"""A small login manager and a small network manager on a bus, in a process of their own.

They say "ready", and then on the bus what they are told to on standard input, each word once it is
said: sleep, wake, shutdown, lock, unlock, offline, online.
"""

from __future__ import annotations

import select
import sys
from collections.abc import Mapping
from typing import Any

from jeepney import (  # type: ignore[import-untyped]  # carries no types
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # as above

LOGIN, NETWORK = "org.freedesktop.login1", "org.freedesktop.NetworkManager"
MANAGER = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIN}.Manager")

_PROPERTIES = "org.freedesktop.DBus.Properties"
_SESSION = DBusAddress("/org/freedesktop/login1/session/_31", interface=_PROPERTIES)
_NETWORK = DBusAddress("/org/freedesktop/NetworkManager", interface=_PROPERTIES)
_DISCONNECTED, _CONNECTED = 20, 70  # the network manager's words


class Machine:
    """Both managers, on one connection."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(bus=address)
        self._state = _CONNECTED
        for name in (LOGIN, NETWORK):
            self._bus.send_and_get_reply(message_bus.RequestName(name))

    def run(self) -> None:
        """Obey and answer until standard input ends."""
        say("ready")
        while True:
            readable, _, _ = select.select([sys.stdin, self._bus.sock], [], [])
            if self._bus.sock in readable:
                self._answer(self._bus.receive())
            elif not (line := sys.stdin.readline()):
                return
            else:
                self._bus.send(self._signal(line.strip()))
                say(line.strip())

    def _signal(self, word: str) -> Any:
        if word in {"sleep", "wake"}:
            return new_signal(MANAGER, "PrepareForSleep", "b", (word == "sleep",))
        if word == "shutdown":
            return new_signal(MANAGER, "PrepareForShutdown", "b", (True,))
        if word in {"lock", "unlock"}:
            locked = {"LockedHint": ("b", word == "lock")}
            return _changed(_SESSION, f"{LOGIN}.Session", locked)
        self._state = _CONNECTED if word == "online" else _DISCONNECTED
        return _changed(_NETWORK, NETWORK, {"State": ("u", self._state)})

    def _answer(self, message: Any) -> None:
        """Answer the one question that is asked when the network begins to be watched."""
        if message.header.message_type is not MessageType.method_call:
            return
        if message.header.fields[HeaderFields.member] != "GetAll":
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        self._bus.send(new_method_return(message, "a{sv}", ({"State": ("u", self._state)},)))


def _changed(where: DBusAddress, interface: str, values: Mapping[str, tuple[str, object]]) -> Any:
    none: list[str] = []
    return new_signal(where, "PropertiesChanged", "sa{sv}as", (interface, values, none))


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Machine(sys.argv[1]).run()
