"""The Debian package: a tree made by hand around the bundle, and what dpkg is told of it."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import metainfo

HERE: Final = Path(__file__).resolve().parent
CHECKOUT: Final = HERE.parents[1]
COMMANDS: Final = ("pbx-tray", "pbx-monitor", "pbx-simulator")
EPOCH: Final = 1_577_836_800  # the time of every file: two builds of the same are the same
MAINTAINER: Final = "The PBX Tray developers <maintainers@pbx-tray.invalid>"

DEPENDS: Final = (
    "fontconfig-config",
    "libc6 (>= 2.36)",
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libstdc++6",
    "libuuid1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-randr0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libzstd1",
)
"""Packages with the libraries that Qt and Python ask for and the bundle leaves to the system."""

_CONTROL: Final = """\
Package: pbx-tray
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: notification-daemon, xdg-utils
Suggests: gnome-keyring
Section: comm
Priority: optional
Description: see who is free, and who is ringing, on an Axeos PBX
 An icon in the tray shows your own state, and a window shows every colleague's.
 When your extension rings, a notification says who it is, at once and without
 taking the keyboard.
 .
 It does not start by itself after you log in, and opens no links to telephone
 numbers, until you choose so.
"""


def build(bundle: Path, target: Path, version: str, homepage: str | None = None) -> Path:
    """Make the package of this bundle in the folder `target`; answer its file."""
    tree = target / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(bundle, tree, version, homepage)
    describe(tree, version)
    set_times_and_rights(tree)
    package = target / f"pbx-tray_{version}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package


def lay_out(bundle: Path, tree: Path, version: str, homepage: str | None) -> None:
    """Put every file where Debian wants it."""
    shutil.copytree(bundle, tree / "usr/lib/pbx-tray", symlinks=True)
    programs = tree / "usr/bin"
    programs.mkdir(parents=True)
    for command in COMMANDS:
        (programs / command).symlink_to("../lib/pbx-tray/pbx-tray")
    for place, source in shared_files().items():
        file = tree / "usr/share" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, file)
    described = tree / "usr/share/metainfo" / metainfo.NAME
    if homepage:
        text = described.read_text(encoding="utf-8")
        described.write_text(metainfo.with_addresses(text, homepage, version), encoding="utf-8")
    write_documents(tree / "usr/share", version)


def shared_files() -> dict[str, Path]:
    """For each place below /usr/share, the file that belongs there."""
    # Not imported at the top: the build's own Python need not know the package.
    from pbx_tray import menu_entry  # noqa: PLC0415

    desktop = CHECKOUT / "resources" / "desktop"
    return {**menu_entry.files(), f"metainfo/{metainfo.NAME}": desktop / metainfo.NAME}


def write_documents(share: Path, version: str) -> None:
    """Write licences, changes, manual pages, and why lintian is contradicted."""
    documents = share / "doc" / "pbx-tray"
    documents.mkdir(parents=True)
    notice = (HERE / "licences" / "NOTICE.txt").read_text(encoding="utf-8")
    own = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    where = (
        "The texts of all of them lie in /usr/lib/pbx-tray/_internal/licences; that of the LGPL\n"
        "is also in /usr/share/common-licenses/LGPL-3, that of the GPL in GPL-3 beside it.\n"
    )
    (documents / "copyright").write_text(f"{own}\n{notice}\n{where}", encoding="utf-8")
    pack(documents / "changelog.gz", changes(version).encode())
    manuals = share / "man" / "man1"
    manuals.mkdir(parents=True)
    for command in COMMANDS:
        page = HERE / "linux" / f"{command}.1"
        pack(manuals / f"{command}.1.gz", page.read_bytes())
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "linux" / "lintian-overrides", overrides / "pbx-tray")


def changes(version: str) -> str:
    """The changes of this version in Debian's form, the day taken from the metainfo."""
    text = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    (ours,) = re.findall(rf"(?ms)^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", text)
    items = "\n".join(
        textwrap.fill(" ".join(item.split()), 76, initial_indent="  * ", subsequent_indent="    ")
        for item in re.split(r"(?m)^- ", ours)
        if item.strip()
    )
    described = (CHECKOUT / "resources" / "desktop" / metainfo.NAME).read_text(encoding="utf-8")
    (day,) = re.findall(rf'<release version="{re.escape(version)}" date="([\d-]+)"', described)
    signed = datetime.fromisoformat(day).replace(tzinfo=UTC).strftime("%a, %d %b %Y 12:00:00 %z")
    return (
        f"pbx-tray ({version}) unstable; urgency=medium\n\n{items}\n\n -- {MAINTAINER}  {signed}\n"
    )


def pack(file: Path, content: bytes) -> None:
    """Write a file packed as Debian wants documents, without the time in it."""
    file.write_bytes(gzip.compress(content, 9, mtime=0))


def describe(tree: Path, version: str) -> None:
    """Write what dpkg reads: the control file, and the sum of each file."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    control = tree / "DEBIAN"
    control.mkdir()
    text = _CONTROL.format(
        version=version,
        maintainer=os.environ.get("PBX_TRAY_MAINTAINER", MAINTAINER),
        kilobytes=kilobytes,
        depends=", ".join(DEPENDS),
    )
    (control / "control").write_text(text, encoding="utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(tree)}\n"
        for path in files
    ]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def set_times_and_rights(tree: Path) -> None:
    """Give every file the rights that Debian wants, and the same time."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            is_program = path == tree / "usr/lib/pbx-tray/pbx-tray"
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
        os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
