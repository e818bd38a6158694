"""Settings for others: what one can choose among stays, what somebody typed is another text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.choices import (
    AlertChoices,
    CallChoices,
    OpeningChoices,
    OpeningRule,
    QuietChoices,
    QuietHours,
    ShownAs,
)
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.diagnostics.told_settings import told

STAND_INS = StandIns(b"a key")
TYPED = st.text("abcxyzABCXYZäöé1234567890 /:.", min_size=8, max_size=20).map("a{}1".format)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TYPED,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TYPED, inner, max_size=3),
    max_leaves=8,
)


def texts(value: Any) -> list[str]:
    """Answer all texts and large numbers in JSON, the keys among them."""
    if isinstance(value, dict):
        return [*value, *(text for one in value.values() for text in texts(one))]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [str(value)] if isinstance(value, str) or abs(value or 0) > 1_000_000 else []


@given(JSON)
def test_whatever_stands_in_a_file_no_text_and_no_large_number_of_it_is_told(kept: Any) -> None:
    assert not {*texts(kept)} & {*texts(told(kept, STAND_INS))}


def test_what_can_be_chosen_is_told_as_it_is(tmp_path: Path) -> None:
    chosen = settings.Settings(
        alerts=AlertChoices(shown_as=ShownAs.CARD, sound=True),
        quiet=QuietChoices(hours=(QuietHours((0, 4), "17:30"),), second_call=True),
        calls=CallChoices(region="NL", outside_prefix="0"),
    )
    settings.save(chosen, tmp_path)
    kept = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert told(kept, STAND_INS) == kept


def test_what_was_typed_has_the_same_stand_in_wherever_it_stands(tmp_path: Path) -> None:
    account = Account(parse_address("pbx.example.org"), "anna", "anna", "/home/anna/ca", "ab" * 32)
    proxied = Account(parse_address("home.example.org"), proxy=parse_proxy("anna@proxy:3128"))
    chosen = settings.Settings(
        account=account,
        accounts=(proxied,),
        quiet=QuietChoices(always=("+31207940101",)),
        opening=OpeningChoices((OpeningRule(program=("crm", "anna")),)),
    )
    settings.save(chosen, tmp_path)
    kept = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    shown = told(kept, STAND_INS)
    assert shown.keys() == kept.keys()
    assert shown["account"].keys() == kept["account"].keys()
    assert shown["account"]["user"] == shown["opening"]["rules"][0]["program"][1] != "anna"
    for typed in ("anna", "example", "7940101", "ab" * 32):
        assert typed not in json.dumps(shown)


def test_what_is_nested_deeper_than_settings_are_is_left_out() -> None:
    deep: Any = "text"
    for _ in range(500):
        deep = [deep]
    assert "text" not in json.dumps(told({"quiet": deep}, STAND_INS))
