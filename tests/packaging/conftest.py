"""The scripts of packaging/ are no package: they are imported as they see each other."""

from __future__ import annotations

import sys
from pathlib import Path

for folder in ("packaging", "packaging/bundle"):
    sys.path.insert(0, str(Path(__file__).parents[2] / folder))
