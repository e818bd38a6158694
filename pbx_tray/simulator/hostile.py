"""Names and numbers that try to be more than a name or a number; each has a label to ask for."""

from collections.abc import Mapping

from pbx_tray.simulator.exchange import Caller, Exchange

NAMES: Mapping[str, str | None] = {
    "html": "<b>x</b><img src=file:///etc/passwd><a href=http://x.invalid>click</a>",
    "entities": "&amp;&lt;b&gt; &#x41;",
    "format": "%s%n{0}{name!r}$HOME",
    "override": "\u202e10542-555\u202c gnp.exe",
    "isolates": "\u2066a\u2067b\u2068c\u2069d",
    "zero-width": "San\u200bne\u200d\ufeff",
    "controls": "\x1b[31mred\x07\x08\r\nSecond line\t\x7f\x9b",
    "nul": "Before\x00after",
    "newlines": "one\n\n\n\n\n\n\n\n\n\ntwo\u2028three\u2029four",
    "long": "x" * 10_000,
    "megabyte": "y" * (1 << 20),
    "combining": "e" + "\u0301" * 500,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 50,
    "surrogate": "lone \ud800 and \udfff",
    "empty": "",
    "spaces": " \u00a0\u3000 ",
    "null": None,
    "formula": '=HYPERLINK("http://x.invalid","x")',
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(1)",
    "flag": "--help",
    "message": "The PBX refused this password.",
    "twin": "Sanne de Vries",
    "mnemonic": "R&D && &Quit",
    "path": "../../../../etc/passwd",
    "script": "javascript:alert(1)",
}

NUMBERS: Mapping[str, str] = {
    "forward": "*72+8820000000",
    "gsm": "**21*+8820000000#",
    "hidden": "#31#100",
    "letters": "0800-FLOWERS",
    "parameter": "100;ext=5;phone-context=x.invalid",
    "long": "1" * 200,
    "plus": "+",
    "arabic": "١٢٣٤٥",
    "crlf": "100%0d%0aX: y",
    "newline": "100\r\n200",
    "dash": "-100",
    "flag": "--platformpluginpath=/tmp",
    "html": "<a href=tel:*72>100</a>",
    "empty": "",
    "anonymous": "anonymous",
}


def ring(exchange: Exchange, to: str, name: str, number: str) -> str:
    """Let a call ring at `to`: name and number are labels, or stand for themselves."""
    numbered = NUMBERS.get(number, number)
    caller = Caller(number=numbered, normalized_number=numbered, name=NAMES.get(name, name))
    return exchange.ring(to, caller=caller)
