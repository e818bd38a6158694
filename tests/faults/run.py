"""Plays the fault matrix and prints it, from the tests' own results.

Exit code 0 where every row holds, 1 where one does not.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import pytest

from tests.faults.outcome import Outcome
from tests.faults.rows import ROWS, TESTS, named_in_tests


def main(argv: Sequence[str] | None = None) -> int:
    """Run the tests of all rows, print the table, and answer the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    files = sorted({str(path) for path, _ in named_in_tests()})
    options = ["-m", "row", "-q", "--rootdir", str(TESTS.parent), *(argv or sys.argv[1:])]
    outcome = Outcome()
    code = pytest.main([*options, *files], plugins=[outcome])
    print()
    print("\n".join(outcome.lines()), flush=True)
    green = all(outcome.is_green(row) for row in ROWS.values())
    return 1 if code or not green or outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
