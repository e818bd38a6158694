"""Where a bundled program begins: one for all the commands; its name says which is meant."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Run the command that this was started as; answer its exit code."""
    leave_no_traces_in_the_environment()
    name = Path(sys.argv[0]).stem
    if name == "pbx-monitor":
        from pbx_tray.console import main as monitor  # noqa: PLC0415 - only the one that is meant

        return monitor()
    if name == "pbx-simulator":
        from pbx_tray.simulator.command import main as simulator  # noqa: PLC0415 - as above

        return simulator()
    from pbx_tray.__main__ import main as tray  # noqa: PLC0415 - as above

    return tray()


def leave_no_traces_in_the_environment() -> None:
    """Let a browser that the app opens load its own libraries, and not the bundle's."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(main())
