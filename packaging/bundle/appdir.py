"""Lay out what appimagetool makes an AppImage of.

  .venv/bin/python packaging/bundle/appdir.py
  appimagetool dist/AppDir

The tool comes from no package registry, so that nothing here has run it: the folder is as its
specification wants it, and starts by its AppRun.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
CHECKOUT: Final = HERE.parents[1]


def lay_out(bundle: Path, target: Path, version: str) -> Path:
    """Make the folder of this bundle in `target`, anew; answer it."""
    import deb  # noqa: PLC0415 - it needs the checkout on the path

    folder = target / "AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    deb.lay_out(bundle, folder, version, None)
    for place in ("doc", "lintian", "man"):  # Debian's own
        shutil.rmtree(folder / "usr" / "share" / place)
    shutil.copy(HERE / "linux" / "AppRun", folder / "AppRun")
    (folder / "AppRun").chmod(0o755)
    (folder / "pbx-tray.desktop").symlink_to("usr/share/applications/pbx-tray.desktop")
    icon = "usr/share/icons/hicolor/256x256/apps/pbx-tray.png"
    (folder / "pbx-tray.png").symlink_to(icon)
    (folder / ".DirIcon").symlink_to("pbx-tray.png")
    return folder


def main() -> int:
    """Lay out dist/AppDir from dist/pbx-tray."""
    sys.path[:0] = [str(CHECKOUT), str(HERE)]
    from pbx_tray import __version__  # noqa: PLC0415 - it lies in the checkout

    print(lay_out(CHECKOUT / "dist" / "pbx-tray", CHECKOUT / "dist", __version__))
    return 0


if __name__ == "__main__":
    sys.exit(main())
