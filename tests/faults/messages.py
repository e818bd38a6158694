"""Which of the numbered messages a text is, by words that only it has."""

from __future__ import annotations

import re

_WORDS = {
    "M01": "Connecting to ",
    "M02": "Can't reach |takes too long to answer|has trouble of its own",
    "M03": "Can't find ",
    "M04": "refused this |refuses the sign-in",
    "M05": "this account may not read ",
    "M06": "The certificate of |Certificate problem",
    "M07": "offers no secure connection",
    "M08": "Something on this network answered instead",
    "M09": "The PBX is busy",
    "M10": "something unreadable",
    "M12": "Not live",
    "M13": "password store",
    "M19": "The proxy asks for a sign-in",
    "M20": "redirects elsewhere",
    "M22": "There is no PBX at ",
    "M23": "Updated every 10 s",
}


def message(text: str) -> str:
    """Answer the number of a message; the text itself where it is none of them."""
    return next((number for number, words in _WORDS.items() if re.search(words, text)), text)
