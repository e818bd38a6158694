"""Starting at login on Windows: the Run key, and what the Task Manager says of it."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from typing import Any, Protocol

from pbx_tray.core.login_entry import Entry

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "PBX Tray"
"""As the installer writes it, too."""


class Registry(Protocol):
    """The registry: this person's own values, and everybody's. Writing may raise OSError."""

    def value(self, key: str, name: str, *, everybody: bool = False) -> Any:
        """Answer a value; None where there is none."""

    def set_text(self, key: str, name: str, text: str) -> None:
        """Write a value of this person's."""

    def delete(self, key: str, name: str) -> None:
        """Delete a value of this person's, if it is there."""


class RunKey:
    """A value in a person's own Run key; the installer may have put one into everybody's."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def found(self, command: Sequence[str]) -> Entry:
        """Answer what is there."""
        own = self._registry.value(RUN, NAME)
        if own is None and self._registry.value(RUN, NAME, everybody=True) is None:
            return Entry.ABSENT
        approved = self._registry.value(APPROVED, NAME)
        if isinstance(approved, bytes) and approved and approved[0] & 1:  # so the Task Manager
            return Entry.OFF
        return Entry.ON if own in {None, _line(command)} else Entry.STALE

    def put(self, command: Sequence[str]) -> None:
        """Write the value."""
        self._registry.delete(APPROVED, NAME)
        self._registry.set_text(RUN, NAME, _line(command))

    def remove(self) -> None:
        """Delete the value; what the installer wrote for everybody, only it takes away."""
        self._registry.delete(RUN, NAME)
        if self._registry.value(RUN, NAME, everybody=True) is not None:
            raise PermissionError


class _WindowsRegistry:
    """Windows' own."""

    def __init__(self, winreg: Any) -> None:
        self._winreg = winreg

    def value(self, key: str, name: str, *, everybody: bool = False) -> Any:
        root = "HKEY_LOCAL_MACHINE" if everybody else "HKEY_CURRENT_USER"
        try:
            with self._winreg.OpenKey(getattr(self._winreg, root), key) as opened:
                return self._winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None

    def set_text(self, key: str, name: str, text: str) -> None:
        with self._winreg.CreateKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
            self._winreg.SetValueEx(opened, name, 0, self._winreg.REG_SZ, text)

    def delete(self, key: str, name: str) -> None:
        root, rights = self._winreg.HKEY_CURRENT_USER, self._winreg.KEY_SET_VALUE
        try:
            with self._winreg.OpenKey(root, key, 0, rights) as opened:
                self._winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return


def windows_registry() -> Registry:
    """Answer the registry of Windows."""
    from importlib import import_module  # noqa: PLC0415 - nobody else needs it

    return _WindowsRegistry(import_module("winreg"))


def _line(command: Sequence[str]) -> str:
    """Answer a command in the quotes of Windows, the program always in quotes."""
    rest = subprocess.list2cmdline(command[1:])
    return f'"{command[0]}" {rest}'.rstrip()
