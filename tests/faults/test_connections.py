"""Rows 1-11: connections that fail, end, or lead nowhere."""

from __future__ import annotations

import pytest

from tests.faults.following import Following


@pytest.mark.row(6)
@pytest.mark.parametrize("fault", ["reset", "reset-held:seconds=0.2"])
@pytest.mark.usefixtures("wire")
def test_a_reset_in_a_held_poll_loses_nothing(following: Following, fault: str) -> None:
    asked = following.pbx.requests.count("events")
    following.pbx.faults.add(f"events:{fault}:1")
    following.pbx.exchange.set_phone_status("jonas", "Busy", 2)
    assert following.pbx.requests.wait_for("events", asked + 2)
    following.recovers()
    following.rings_once()
