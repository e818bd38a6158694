"""The Debian package: what lintian says, and a bare Debian 12 that it is installed into."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import deb as debian
import pytest

from pbx_tray import __version__
from tests.bundle import needed_libraries
from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until

if TYPE_CHECKING:
    from tests.desktop.processes import Program
    from tests.desktop.session import DesktopSession

MENU_ENTRY = "usr/share/applications/pbx-tray.desktop"
OF_THIS_MACHINE = (
    *("etc/apt/sources.list", "etc/apt/sources.list.d", "etc/apt/apt.conf.d", "etc/hosts"),
    *("etc/resolv.conf", "etc/ssl/certs", "usr/local/share/ca-certificates"),
)

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a root of its own")


def run(*command: str | Path, seconds: float = 600) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=seconds, check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def test_lintian_finds_no_error_and_nothing_to_warn_of(deb: Path) -> None:
    said = run("lintian", "--allow-root", "--fail-on", "error,warning", deb)
    print("\nlintian:", said or "nothing to say", sep="\n")


def test_each_library_the_bundle_asks_for_is_of_a_package_it_depends_on(bundle: Path) -> None:
    declared = {entry.partition(" ")[0] for entry in debian.DEPENDS}
    asked = needed_libraries.asked_of_the_system(bundle)
    assert {"libc.so.6", "libX11.so.6"} <= asked
    owners = {library: needed_libraries.owners(library) for library in asked}
    assert {library for library, names in owners.items() if not names & declared} == set()


def test_each_package_it_depends_on_has_such_a_library(bundle: Path) -> None:
    asked = needed_libraries.asked_of_the_system(bundle)
    used = {name for library in asked for name in needed_libraries.owners(library)}
    declared = {entry.partition(" ")[0] for entry in debian.DEPENDS}
    assert declared - used == {"fontconfig-config"}  # what libfontconfig1 reads


def test_it_neither_starts_by_itself_nor_takes_links(deb: Path) -> None:
    listing = run("dpkg-deb", "--contents", deb)
    assert "autostart" not in listing
    assert "mimeapps.list" not in listing
    scripts = run("dpkg-deb", "--info", deb)
    assert not re.search(r"post(inst|rm)|pre(inst|rm)", scripts)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new Debian 12 with nothing of ours, and the mirror that this machine uses."""
    folder = tmp_path_factory.mktemp("debian") / "root"
    found = re.findall(r"https?://\S+/debian/?(?=\s)", mirror_list())
    run("debootstrap", "--variant=minbase", "bookworm", folder, found[0])
    for name in OF_THIS_MACHINE:
        source, target = Path("/") / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True, symlinks=True)
        elif source.is_file():
            shutil.copyfile(source, target)
    with ExitStack() as stack:
        for place in ("proc", "dev"):
            stack.enter_context(mounted(Path("/") / place, folder / place))
        yield folder
    shutil.rmtree(folder)


def mirror_list() -> str:
    folder = Path("/etc/apt")
    lists = [*folder.glob("sources.list"), *sorted(folder.glob("sources.list.d/debian*"))]
    return "".join(f"{path.read_text(encoding='utf-8')}\n" for path in lists)


@contextmanager
def mounted(source: Path, target: Path) -> Iterator[None]:
    made = not target.exists()
    target.mkdir(parents=True, exist_ok=True)
    run("mount", "--bind", source, target)
    try:
        yield
    finally:
        run("umount", target)
        if made:
            target.rmdir()


def inside(root: Path, *command: str) -> str:
    return run("chroot", root, *command)


def everything(root: Path) -> set[str]:
    """Every path of that system that names the app."""
    left_out = {root / "proc", root / "dev"}
    return {
        path.relative_to(root).as_posix()
        for top in root.iterdir()
        if top not in left_out
        for path in [top, *top.rglob("*")]
        if re.search(r"pbx[-_]?tray", path.name, re.IGNORECASE)
    }


def files_of_the_package(root: Path) -> set[str]:
    """Every file and link that dpkg says is the package's; folders are others' as well."""
    listed = {line.lstrip("/") for line in inside(root, "dpkg", "-L", "pbx-tray").splitlines()}
    return {place for place in listed if (root / place).is_symlink() or (root / place).is_file()}


def start(desktop: DesktopSession, root: Path, *arguments: str) -> Program:
    """Start what the menu entry says, inside that system, on the desktop outside."""
    entry = (root / MENU_ENTRY).read_text(encoding="utf-8")
    (command,) = re.findall(r"^Exec=(.+) --uri -- %u$", entry, re.MULTILINE)
    path = "PATH=/usr/bin:/bin"
    return desktop.start("chroot", str(root), "env", path, *command.split(), *arguments)


@needs_root
def test_it_is_installed_used_and_removed_without_a_trace(
    desktop: DesktopSession, root: Path, deb: Path
) -> None:
    assert everything(root) == set()
    shutil.copy(deb, root / "root" / "app.deb")
    inside(root, "apt-get", "update")
    inside(root, "apt-get", "install", "-y", "--no-install-recommends", "/root/app.deb")
    version = inside(root, "dpkg-query", "--show", "--showformat", "${Version}", "pbx-tray")
    assert version == __version__

    with mounted(desktop.directory, root / desktop.directory.relative_to("/")):
        first = start(desktop, root)
        desktop.wait_for_window("^Sign in to your PBX", 60)
        desktop.wait_for_tray_icons(1, 60)
        assert first.terminate() == 0

        app = start(desktop, root, "--demo")
        desktop.wait_for_window("^PBX Tray$", 60)
        desktop.wait_for_tray_icons(1, 60)
        posted = wait_until(lambda: desktop.notifications.all(Posted), "a call's alert", 180)
        print(f"\nA notification from inside the bare Debian: {posted[0].summary}")
        assert app.terminate() == 0
        assert app.stderr == ""

    brought = files_of_the_package(root)
    assert {"usr/bin/pbx-monitor", MENU_ENTRY} <= brought
    inside(root, "apt-get", "purge", "-y", "pbx-tray")
    assert {place for place in brought if os.path.lexists(root / place)} == set()
    (root / "root" / "app.deb").unlink()
    left = {path for path in everything(root) if not path.startswith("var/log/")}
    assert left == set()
