"""Faults of the body: another one in place of the answer's."""

import json
from dataclasses import replace
from typing import Any

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.faults.catalogue import Fault, batch, fault
from pbx_tray.simulator.line import Line


def _instead(line: Line, **changes: Any) -> None:
    """Send what the PBX would, with some of it replaced, once it would have sent it."""
    line.send(replace(line.answer(), **changes).to_bytes())


@fault("garble", 62)
def _garble(line: Line, _fault: Fault) -> None:
    """Send something that is no JSON."""
    _instead(line, body=b'[{"seq": 1, "event_type": nonsense')


@fault("empty", 36)
def _empty(line: Line, _fault: Fault) -> None:
    """Send no body at all."""
    _instead(line, body=b"")


@fault("null", 36)
def _null(line: Line, _fault: Fault) -> None:
    """Send `null`."""
    _instead(line, body=b"null")


@fault("object", 36)
def _object(line: Line, _fault: Fault) -> None:
    """Send `{}`."""
    _instead(line, body=b"{}")


@fault("string", 36)
def _string(line: Line, _fault: Fault) -> None:
    """Send `"x"`."""
    _instead(line, body=b'"x"')


@fault("body", 36, text="[]")
def _body(line: Line, fault: Fault) -> None:
    """Send TEXT."""
    _instead(line, body=fault.text("text").encode("utf-8", "replace"))


@fault("mislabel", 37)
def _mislabel(line: Line, _fault: Fault) -> None:
    """Call good JSON `text/html`."""
    _instead(line, content_type="text/html")


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
