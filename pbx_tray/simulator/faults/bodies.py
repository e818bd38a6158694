"""Faults of the body: another one in place of the answer's."""

import json
from dataclasses import replace
from typing import Any

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.faults.catalogue import Fault, batch, fault
from pbx_tray.simulator.line import Line


def _instead(name: str, row: int, summary: str, **changes: Any) -> None:
    """Enter a fault that sends what the PBX would, with some of it replaced."""

    def act(line: Line, _fault: Fault) -> None:
        line.send(replace(line.answer(), **changes).to_bytes())

    act.__doc__ = summary
    fault(name, row)(act)


_instead(
    "garble", 62, "Send something that is no JSON.", body=b'[{"seq": 1, "event_type": nonsense'
)
_instead("empty", 36, "Send no body at all.", body=b"")
_instead("null", 36, "Send `null`.", body=b"null")
_instead("object", 36, "Send `{}`.", body=b"{}")
_instead("string", 36, 'Send `"x"`.', body=b'"x"')
_instead("mislabel", 37, "Call good JSON `text/html`.", content_type="text/html")


@fault("body", 36, text="[]")
def _body(line: Line, fault: Fault) -> None:
    """Send TEXT as the body."""
    body = fault.text("text").encode("utf-8", "replace")
    line.send(replace(line.answer(), body=body).to_bytes())


@fault("html", 35)
def _html(line: Line, _fault: Fault) -> None:
    """Be a captive portal: a page to sign in to the network."""
    page = b"<!doctype html><title>Free Wi-Fi</title><p>Please sign in to use this network.</p>"
    line.send(Answer(200, page, "text/html").to_bytes())


@batch("empty-list", 65)
def _empty_list(_items: list[Any], _fault: Fault) -> list[Any]:
    """Answer an empty list where there is something to tell."""
    return []


@batch("mixed-shapes", 65)
def _mixed_shapes(items: list[Any], _fault: Fault) -> list[Any]:
    """Write every other user as a PBX 3.x does, and the rest as 4.x."""
    newer = {"phones", "hot_desk"}
    return [
        {key: value for key, value in item.items() if key not in newer} if number % 2 else item
        for number, item in enumerate(items)
    ]


@batch("missing-phones", 65)
def _missing_phones(items: list[Any], _fault: Fault) -> list[Any]:
    """Have every user name phones that are in no list."""
    text = json.dumps(items)
    for item in items:
        for key in ("phone", "primary_phone", "current_phone"):
            if isinstance(item, dict) and isinstance(item.get(key), str):
                text = text.replace(item[key], f"missing-{item[key][:8]}")
    found: list[Any] = json.loads(text)
    return found
