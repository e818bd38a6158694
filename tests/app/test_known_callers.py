"""What is known of a call, put together for what is opened with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from pbx_tray.core.calls import Call
from pbx_tray.core.choices import CallChoices
from pbx_tray.core.opening import Facts
from pbx_tray.core.parties import Caller
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.known_callers import KnownCallers
from tests.core.building import office

CALL = Call("c1", called_did="+31201234500", called_extension="200")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("caller", "known"),
    [
        (Caller("", "0612345678"), Facts("+31612345678", "0612345678")),
        (Caller("A PBX's guess", "201"), Facts(number="201", name="Bram Smit")),
        (Caller("Anonymous", "anonymous"), Facts()),
    ],
)
def test_a_page_is_asked_for_by_the_best_name_and_the_whole_number(
    tmp_path: Path, caller: Caller, known: Facts
) -> None:
    kept = KeptSettings(tmp_path)
    kept.change(calls=CallChoices(region="NL"))
    callers = KnownCallers(kept)
    callers.start()
    callers.names.take_state(office())
    dialled = replace(known, did="+31201234500", extension="200", call_id="c1")
    assert callers.facts_of(CALL, caller) == dialled
    callers.close()
