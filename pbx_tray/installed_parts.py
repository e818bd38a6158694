"""Reads what the app is made of here, and the licence of each part. Slow: it opens many files.

A bundle has all licences in one folder, as it was built; otherwise each part has brought its own.
"""

from __future__ import annotations

import platform
import re
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pbx_tray import __version__
from pbx_tray.core.language import tr
from pbx_tray.core.parts import Part

if TYPE_CHECKING:
    from importlib.metadata import Distribution

NEEDED: Final = (
    "PySide6-Essentials",
    "requests",
    "urllib3",
    "keyring",
    "cryptography",
    "phonenumbers",
    "jeepney",
    "truststore",
)
"""What the app asks for; what these ask for in turn is found."""

_WORDS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
_QT = ("NOTICE.txt", "LGPL-3.0.txt", "GPL-3.0.txt")  # in a bundle
_CHECKOUT = Path(__file__).resolve().parents[1]


def installed_parts(bundled: Path | None = None) -> tuple[Part, ...]:
    """Answer the app, Python, Qt, and the rest by name.

    `bundled` is the folder of licences in a bundle, unless it is the one that this runs from.
    """
    folder = bundled or _own_bundle()
    return _of_bundle(folder) if folder is not None else _of_packages()


def _own_bundle() -> Path | None:
    unpacked = getattr(sys, "_MEIPASS", None)
    return Path(unpacked) / "licences" if unpacked else None


def _of_bundle(folder: Path) -> tuple[Part, ...]:
    named = sorted(folder.glob("*-*/"), key=lambda path: path.name.lower())
    others = [(path, *path.name.rpartition("-")[::2]) for path in named if path.name != "pbx-tray"]
    return (
        Part("PBX Tray", __version__, _texts(sorted((folder / "pbx-tray").iterdir()))),
        Part("Python", platform.python_version(), _texts(sorted((folder / "Python").iterdir()))),
        *_qt(_texts(folder / name for name in _QT)),
        *(Part(name, version, _texts(sorted(path.iterdir()))) for path, name, version in others),
    )


def _of_packages() -> tuple[Part, ...]:
    found = _with_what_they_need(NEEDED)
    qt = found.pop("pyside6-essentials", None)
    return (
        Part("PBX Tray", __version__, _own_licence()),
        Part("Python", platform.python_version(), _pythons_own()),
        *_qt(_licence(qt) if qt else _unknown("LGPL-3.0-only")),
        *(Part(part.name, part.version, _licence(part)) for _, part in sorted(found.items())),
    )


def _with_what_they_need(names: Iterable[str]) -> dict[str, Distribution]:
    """Answer these packages and all that they ask for, as far as they are installed."""
    found: dict[str, Distribution] = {}
    waiting = list(names)
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        part = None if name in found else _installed(name)
        if part is not None:
            found[name] = part
            wanted = [line for line in part.requires or () if "extra ==" not in line]
            waiting += [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in wanted]
    return found


def _installed(name: str) -> Distribution | None:
    from importlib import metadata  # noqa: PLC0415 - it takes its time, and nobody waits here

    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None


def _qt(licence: str) -> tuple[Part, Part]:
    import PySide6  # noqa: PLC0415 - the other parts are told of without Qt
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - as above

    return Part("Qt", qVersion(), licence), Part("PySide6", PySide6.__version__, licence)


def _licence(part: Distribution) -> str:
    """Answer the licences that a package was installed with."""
    listed = [file for file in part.files or () if ".dist-info" in file.parts[0]]
    named = [file for file in listed if file.name.upper().startswith(_WORDS)]
    terms = part.metadata.json.get("license_expression") or part.metadata.json.get("license") or ""
    paths = sorted(Path(str(part.locate_file(file))) for file in named)
    return _texts(paths) or _unknown(str(terms))


def _own_licence() -> str:
    own = _installed("pbx-tray")
    in_checkout = _CHECKOUT / "LICENSE"
    if in_checkout.is_file() or own is None:
        return _texts([in_checkout]) or _unknown("MIT")
    return _licence(own)


def _pythons_own() -> str:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return _texts(place / "LICENSE.txt" for place in places) or _unknown("PSF-2.0")


def _texts(files: Iterable[Path]) -> str:
    """Answer what is written in those of these files that are there."""
    read = [file.read_text("utf-8", errors="replace") for file in files if file.is_file()]
    return "\n\n".join(text.strip("\n") for text in dict.fromkeys(read))


def _unknown(terms: str) -> str:
    if terms:
        return tr(
            "The text of this licence was not installed with it. It is under: {terms}.", terms=terms
        )
    return tr(
        "The text of this licence was not installed with it. Its package does not say which it is."
    )
