"""The lowest versions that are tested are the lowest that are allowed."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import lowest
import pytest
from packaging.requirements import Requirement

CHECKOUT = Path(__file__).parents[2]


def bounded() -> list[Requirement]:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = (*settings["build-system"]["requires"], *settings["project"]["dependencies"])
    return [Requirement(text) for text in texts]


def test_every_package_is_held_at_its_lower_bound_where_it_is_needed() -> None:
    command: list[str | Path] = [sys.executable, CHECKOUT / "packaging" / "lowest.py"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    held = [Requirement(line) for line in said.splitlines()]
    for allowed, one in zip(bounded(), held, strict=True):
        assert (one.name, one.marker) == (allowed.name, allowed.marker)
        (exact,) = one.specifier
        assert exact.operator == "=="
        assert f">={exact.version}" in str(allowed.specifier).split(",")


@pytest.mark.parametrize("text", ["requests", "requests<3", "requests==2.33"])
def test_a_package_without_a_lower_bound_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="has no lower bound"):
        lowest.held_at_lowest(text)
