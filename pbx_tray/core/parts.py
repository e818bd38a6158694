"""What the app is made of, as a person is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the app, the app itself among them; `licence` is the whole text of it."""

    name: str
    version: str
    licence: str

    @property
    def title(self) -> str:
        """The name with the version."""
        return f"{self.name} {self.version}"


def versions(parts: Iterable[Part]) -> str:
    """Answer what is copied for somebody who helps: a line for each part."""
    return "\n".join(part.title for part in parts)
