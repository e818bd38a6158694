"""The regions of the world by their names, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pbx_tray.core.language import tr

REGION = "region"
"""The comment under which their names are translated."""


def region_name(code: str) -> str:
    """Answer the name of a region, as "NL"; "" where there is none of this code."""
    return tr(_english(QLocale.codeToTerritory(code)), REGION)


def regions() -> dict[str, str]:
    """Answer the English name of each region that has a code of two letters, by that."""
    named = {QLocale.territoryToCode(one): _english(one) for one in QLocale.Country}
    return {code: name for code, name in named.items() if len(code) == 2 and code.isalpha()}


def _english(territory: QLocale.Country) -> str:
    return "" if territory is QLocale.Country.AnyCountry else QLocale.territoryToString(territory)
