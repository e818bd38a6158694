"""A password store that behaves, in memory."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class PasswordStore(KeyringBackend):
    """It goes under the name of the system's own: the vault knows stores by their names."""

    __module__ = "keyring.backends.SecretService"
    __qualname__ = "Keyring"

    viable = False  # keyring keeps a list of all it has ever seen, and shall not choose this one

    def __init__(self) -> None:
        self.held: dict[str, str] = {}
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002 - keyring's
        if self.trouble is not None:
            raise self.trouble
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002 - as above
        self.held[username] = password

    def delete_password(self, service: str, username: str) -> None:  # noqa: ARG002 - as above
        del self.held[username]
