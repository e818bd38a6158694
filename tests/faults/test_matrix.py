"""The matrix is complete: each row is played by a test."""

from __future__ import annotations

import ast
import re

from pbx_tray.core.follow import CROWD
from tests.faults.figures import ELSEWHERE, FIGURES, noted_in
from tests.faults.rows import PLAIN, ROWS, TESTS, TLS, named_in_tests


def test_the_matrix_has_85_rows() -> None:
    assert list(ROWS) == list(range(1, 86))


def test_no_test_names_a_row_that_is_not_there() -> None:
    unknown = [(path.name, row) for path, row in named_in_tests() if row not in ROWS]
    assert not unknown


def test_each_row_has_a_test() -> None:
    assert not set(ROWS) - {row for _, row in named_in_tests()}


def played_on_the_wire() -> set[int]:
    """Answer the rows that some test plays over plain HTTP and behind TLS."""
    found: set[int] = set()
    for path in sorted({path for path, _ in named_in_tests()}):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and _asks_for_the_wire(node):
                marks = " ".join(map(ast.unparse, node.decorator_list))
                for numbers in re.findall(r"mark\.row\(([\d, ]+)\)", marks):
                    found |= {int(number) for number in numbers.split(",")}
    return found


def _asks_for_the_wire(test: ast.FunctionDef) -> bool:
    fixtures = " ".join(map(ast.unparse, [*test.decorator_list, test.args]))
    return re.search(r"\bwire\b", fixtures) is not None


def test_the_rows_that_are_not_played_behind_tls_are_those_that_say_so() -> None:
    assert set(ROWS) - played_on_the_wire() - TLS == PLAIN
    assert not PLAIN & TLS


def test_each_figure_is_measured_by_a_test_of_some_row_or_is_said_to_be_elsewhere() -> None:
    shared = TESTS / "sentinels" / "search.py"
    noted = set(noted_in({shared, *(path for path, _ in named_in_tests())}))
    assert noted == set(FIGURES)
    measured = {name.split()[0] for name in FIGURES}
    assert not measured & set(ELSEWHERE)
    assert measured | set(ELSEWHERE) == {f"G{number}" for number in range(1, 20)} - {"G8"}


def test_what_is_measured_at_a_restart_says_of_how_large_an_office() -> None:
    """There each client waits 2 s or more; in a smaller one it asks at once."""
    office = f"an office of {CROWD + 1}"
    assert office in ROWS[23].title
    assert office in FIGURES["G14 restart"].what
    assert "start.py laws" in FIGURES["G14 restart"].what
