"""A contact as others can read it."""

from pbx_tray.core.contact_card import contact_card


def test_a_card_holds_name_and_number() -> None:
    assert contact_card("Anna de Vries", "+31612345678").splitlines() == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Anna de Vries",
        "TEL:+31612345678",
        "END:VCARD",
    ]


def test_no_name_can_write_lines_of_its_own() -> None:
    card = contact_card("Anna\nTEL:0900\r\n; \\n, x", "1\nEND:VCARD")
    assert card.splitlines()[2:4] == ["FN:Anna TEL:0900 \\; \\\\n\\, x", "TEL:1 END:VCARD"]
