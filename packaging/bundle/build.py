"""Build the bundle for the system this runs on, and what is handed out of it, into dist/.

Started by start.py. `--homepage URL` adds the addresses of a release to what a software centre
shows.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
CHECKOUT: Final = HERE.parents[1]
WORK: Final = CHECKOUT / "build" / "bundle"
DIST: Final = CHECKOUT / "dist"
EPOCH: Final = 1_577_836_800


def main(arguments: list[str]) -> int:
    """Build everything that can be built here, and say where it lies."""
    parser = argparse.ArgumentParser(prog="start.py bundle", description=__doc__)
    parser.add_argument("--homepage", metavar="URL", help="where the project is at home")
    options = parser.parse_args(arguments)
    sys.path[:0] = [str(CHECKOUT), str(HERE.parent)]
    import sbom  # noqa: PLC0415 - what it imports lies in the checkout

    from pbx_tray import __version__ as version  # noqa: PLC0415 - as above

    python = environment()
    bundle = freeze(python)
    made = [sbom.write(bundle, DIST, version), archive(bundle, version)]
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        import deb  # noqa: PLC0415 - as above

        made.append(deb.build(bundle, DIST, version, options.homepage))
    for file in (bundle, *made):
        print(f"{megabytes(file):6.1f} MB  {file.relative_to(CHECKOUT)}", flush=True)
    return 0


def environment() -> Path:
    """Make an environment with exactly the locked packages; answer its Python."""
    folder = WORK / "environment"
    venv.create(folder, clear=True, with_pip=True, symlinks=sys.platform != "win32")
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    print("Installing the locked packages, each checked by its hash.", flush=True)
    pip = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    locked = ("--require-hashes", "--only-binary", ":all:", "--requirement", HERE / "lock.txt")
    subprocess.run(
        [python, *pip, *locked],
        check=True,
        stdin=subprocess.DEVNULL,
    )
    return python


def freeze(python: Path) -> Path:
    """Have PyInstaller make the bundle; answer its folder."""
    print("Building the bundle, which takes a minute or two.", flush=True)
    quietly = ("--noconfirm", "--clean", "--log-level", "WARN")
    folders = ("--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller"))
    subprocess.run(
        [python, "-m", "PyInstaller", *quietly, *folders, HERE / "pbx-tray.spec"],
        env={**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(EPOCH)},
        check=True,
        stdin=subprocess.DEVNULL,
    )
    bundle = DIST / "pbx-tray"
    if sys.platform == "linux":
        tidy(bundle)
        for command in ("pbx-monitor", "pbx-simulator"):
            (bundle / command).symlink_to("pbx-tray")
    return bundle


def tidy(bundle: Path) -> None:
    """Take out of each library what only debuggers read, and where it was built."""
    for file in sorted(bundle.rglob("*.so*")):
        if file.is_symlink():
            continue
        described = output_of("readelf", "--wide", "--sections", "--dynamic", file)
        if " .symtab " in described:
            subprocess.run(["strip", "--strip-unneeded", file], check=True)
        if "RUNPATH" in described and "$ORIGIN" not in described:
            subprocess.run(["patchelf", "--remove-rpath", file], check=True)


def output_of(*command: str | Path) -> str:
    """What a command prints; raises CalledProcessError where it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def archive(bundle: Path, version: str) -> Path:
    """Pack the folder as it is: nothing in the archive tells when or by whom."""
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]
    file = DIST / f"pbx-tray-{version}-{system}.tar.gz"
    root = f"pbx-tray-{version}"
    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        tarfile.open(mode="w", fileobj=packed, format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [bundle, *sorted(bundle.rglob("*"))]:
            place = Path(root) / path.relative_to(bundle)
            tar.add(path, place.as_posix(), recursive=False, filter=anonymous)
    return file


def anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry without owner and time, and with plain rights."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = EPOCH
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def megabytes(path: Path) -> float:
    """How large a file, or all the files of a folder are, in millions of bytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(f.stat().st_size for f in files if f.is_file() and not f.is_symlink()) / 1e6


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
