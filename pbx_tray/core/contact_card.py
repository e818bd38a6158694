"""A contact as one vCard."""

from __future__ import annotations

from pbx_tray.core.display import display

_LONGEST = 200


def contact_card(name: str, number: str) -> str:
    """Answer the vCard of somebody with this name and number (RFC 6350), a line each."""
    lines = (
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"FN:{_escaped(name)}",
        f"TEL:{_escaped(number)}",
        "END:VCARD",
    )
    return "".join(f"{line}\n" for line in lines)


def _escaped(text: str) -> str:
    shown = display(text, _LONGEST)
    for character in "\\,;":
        shown = shown.replace(character, f"\\{character}")
    return shown
