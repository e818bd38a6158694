"""The licences of what the bundle is made of, found where each part was installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
FOLDER: Final = "licences"
_DOCUMENTS: Final = Path("/usr/share/doc")  # where Debian has the licence of each package
_TEXTS: Final = HERE / "licences"  # of parts that bring none along
_WORDS: Final = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


def collected(modules: Iterable[str]) -> list[tuple[str, str]]:
    """Where each licence belongs in the bundle, and the file with it.

    `modules` are the names of all that the bundle imports. Raises LookupError for a part that
    comes without a licence.
    """
    found = [(f"{FOLDER}/{path.name}", str(path)) for path in sorted(_TEXTS.iterdir())]
    found.append((f"{FOLDER}/pbx-tray/LICENSE", str(HERE.parents[1] / "LICENSE")))
    found.append((f"{FOLDER}/Python/LICENSE.txt", str(pythons_own())))
    for part in distributions(modules):
        files = licence_files(part)
        if not files and not part.name.lower().startswith(("pyside6", "shiboken6")):
            raise LookupError(f"{part.name} brings no licence along.")
        found += [(f"{FOLDER}/{part.name}-{part.version}/{file.name}", str(file)) for file in files]
    return found


def of_libraries(libraries: Iterable[str]) -> list[tuple[str, str]]:
    """Where the licence of each of these libraries of Debian's belongs, and the file with it.

    Raises LookupError for a library that no package has, or whose package has no licence.
    """
    packages = sorted({package_of(library) for library in libraries})
    found = [(f"{FOLDER}/system/{name}.txt", _DOCUMENTS / name / "copyright") for name in packages]
    for _, file in found:
        if not file.is_file():
            raise LookupError(f"{file.parent.name} has no licence: {file} is missing.")
    return [(place, str(file)) for place, file in found]


def package_of(library: str) -> str:
    """The Debian package that brought this library. Raises LookupError where none is known."""
    listing = shutil.which("dpkg-query")
    if listing is None:
        raise LookupError(f"Whose licence {library} has is known to dpkg alone: build on Debian.")
    # /lib is a link to /usr/lib, and a package may name either.
    merged = library.removeprefix("/usr")
    said = subprocess.run(
        [listing, "--search", merged, f"/usr{merged}"], capture_output=True, text=True, check=False
    ).stdout
    if not said:
        raise LookupError(f"No package has {library}: the licence it comes with is not known.")
    return said.partition(":")[0]


def distributions(modules: Iterable[str]) -> list[Distribution]:
    """The packages that these modules come from, by name."""
    owners = packages_distributions()
    tops = {module.partition(".")[0] for module in modules}
    names = {name for top in tops for name in owners.get(top, ())}
    return [distribution(name) for name in sorted(names, key=str.lower) if name != "pbx-tray"]


def licence_files(part: Distribution) -> list[Path]:
    """The licences that a package was installed with."""
    listed = [file for file in part.files or () if ".dist-info" in file.parts[0]]
    named = [file for file in listed if file.name.upper().startswith(_WORDS)]
    return sorted(Path(str(part.locate_file(file))) for file in named)


def pythons_own() -> Path:
    """Where this Python has its licence."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return next(p / "LICENSE.txt" for p in places if (p / "LICENSE.txt").is_file())
