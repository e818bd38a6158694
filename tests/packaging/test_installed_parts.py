"""What the app says it is made of: of what was installed, and of a bundle."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import licences

from pbx_tray import __version__
from pbx_tray.installed_parts import NEEDED, installed_parts

CHECKOUT = Path(__file__).parents[2]


def test_the_parts_asked_for_are_those_of_the_project() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in project["dependencies"]]
    assert tuple(dict.fromkeys(names)) == NEEDED


def test_every_installed_part_has_a_version_and_words_of_its_licence() -> None:
    parts = installed_parts()
    assert [part.name for part in parts[:4]] == ["PBX Tray", "Python", "Qt", "PySide6"]
    assert {"requests", "certifi", "keyring"} <= {part.name for part in parts}
    assert all(part.version and part.licence.strip() for part in parts)
    assert parts[0].licence == (CHECKOUT / "LICENSE").read_text(encoding="utf-8").strip("\n")


def test_a_bundle_says_the_same_with_the_licences_that_it_carries(tmp_path: Path) -> None:
    """They lie where the bundle is told to put them, the words of Qt among them."""
    installed = {part.name: part for part in installed_parts()}
    for place, file in licences.collected(["requests", "keyring", "PySide6"]):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / place)
    bundled = {part.name: part for part in installed_parts(tmp_path / licences.FOLDER)}
    assert list(bundled) == ["PBX Tray", "Python", "Qt", "PySide6", "keyring", "requests"]
    for name in ("PBX Tray", "Python", "keyring", "requests"):
        assert bundled[name] == installed[name]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in bundled["Qt"].licence
    assert bundled["PBX Tray"].version == __version__
