"""Runs the simulator: `python -m pbx_tray.simulator`."""

import sys

from pbx_tray.simulator.command import main

if __name__ == "__main__":
    sys.exit(main())
