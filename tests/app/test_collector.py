"""What the cyclic collector is spared."""

import gc
from collections.abc import Iterator

import pytest

from pbx_tray.collector import spare_what_lasts
from pbx_tray.core.link import Live
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update
from tests.qt.office import large_office


@pytest.fixture(autouse=True)
def nothing_frozen() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()
    gc.collect()
    gc.freeze()  # as all tests begin


def spared(state: PbxState, *, afresh: bool) -> int:
    """How many objects are not looked through once this was published."""
    spare_what_lasts(Update(Live(0), state, state, afresh=afresh))
    return gc.get_freeze_count()


def test_a_large_directory_that_was_read_is_not_looked_through_again() -> None:
    state = large_office(1000)
    assert spared(state, afresh=False) == 0
    assert spared(state, afresh=True) > 2000


def test_the_collector_looks_through_a_small_one_as_ever() -> None:
    assert spared(large_office(300), afresh=True) == 0
