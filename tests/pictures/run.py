"""Takes all pictures in a private desktop, at 100 and 200 %, and lays them out on sheets.

Exit code 0 where all is whole, named for screen readers, mirrored and in its colours, else 1.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.desktop.session import DesktopSession
from tests.pictures.sheets import write_sheets

_SCALES = ("1", "2")
_WITHIN_S = 600.0


def main(argv: Sequence[str] | None = None) -> int:
    """Take them, say what is wrong and where they are, and answer the exit code."""
    parser = argparse.ArgumentParser(prog="pictures", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=Path("pictures"))
    folder: Path = parser.parse_args(argv).folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    ended = [_taken(folder, scale) for scale in _SCALES]
    sheets = write_sheets(folder)
    print(f"The pictures are in {folder}, all of a kind on one of {sheets} sheets.")
    return max(ended)


def _taken(folder: Path, scale: str) -> int:
    size = "3200x2600x24"
    with DesktopSession(tray="none", notify="none", keyring="none", size=size) as desktop:
        desktop.environment["QT_SCALE_FACTOR"] = scale
        command = (sys.executable, "-m", "tests.pictures.draw", "--folder", str(folder))
        program = desktop.start(*command)
        code = program.wait(_WITHIN_S)
        print(f"{round(100 * float(scale))} %:\n{program.stdout}{program.stderr}")
    return code


if __name__ == "__main__":
    sys.exit(main())
