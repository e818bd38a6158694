"""A password store that holds one password, for an app that is measured."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """It goes under the name of the system's own: the vault knows stores by their names."""

    __module__ = "keyring.backends.SecretService"

    priority = 1.0
    viable = False  # keyring keeps a list of all it has ever seen, and shall not choose this one

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002 - keyring's
        return "demo"

    def set_password(self, service: str, username: str, password: str) -> None:
        """Hold nothing more."""

    def delete_password(self, service: str, username: str) -> None:
        """Hold it all the same."""
