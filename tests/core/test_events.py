"""An event is known by its number and its content, whatever answer it came in."""

import json
from typing import Any

import pytest

from pbx_tray.core.events import Numbered, Unrecognised

COFFEE = {"seq": 7, "event_type": "coffee is ready", "cups": [1, {"milk": True}]}


def numbered(received: dict[str, Any], *, seq: int = 7, type_: str = "coffee is ready") -> Numbered:
    return Numbered(seq, Unrecognised(type_), json.dumps(received))


def test_an_event_stands_at_its_place_in_the_answer() -> None:
    answer = f'[{{"seq": 6}}, {json.dumps(COFFEE)}, {{"seq": 8}}]'
    assert Numbered(7, Unrecognised("x"), answer, answer.index('{"seq": 7')).raw == COFFEE


def test_what_is_no_number_of_the_pbxs_is_null_each_time() -> None:
    answer = '{"nan": NaN, "long": 1234567890123456789, "longest": -123456789012345678}'
    raw = Numbered(7, Unrecognised("x"), answer).raw
    assert raw == {"nan": None, "long": None, "longest": -123456789012345678}


def test_an_event_is_the_same_out_of_another_answer_whatever_the_order_of_its_keys() -> None:
    again = json.dumps(dict(reversed(COFFEE.items())), separators=(",", ":"))
    other = Numbered(7, Unrecognised("coffee is ready"), f"[{again}]", 1)
    assert other == numbered(COFFEE)
    assert len({other, numbered(COFFEE)}) == 1


@pytest.mark.parametrize(
    "other",
    [
        numbered(COFFEE, seq=8),
        numbered(COFFEE, type_="tea is ready"),
        numbered({**COFFEE, "cups": 3}),
        "coffee is ready",
    ],
)
def test_an_event_with_another_number_or_content_is_another(other: object) -> None:
    assert numbered(COFFEE) != other
