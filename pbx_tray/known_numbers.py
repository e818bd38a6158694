"""What is known of a number that is to be called."""

from __future__ import annotations

from collections.abc import Callable

from pbx_tray.core.dialling import is_premium
from pbx_tray.core.language import tr
from pbx_tray.core.naming import Naming
from pbx_tray.core.parties import Caller
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.regions import region_name

_NO_COUNTRY = "001"  # of satellites, ships and networks that belong to no country


class KnownNumbers:
    """Knows what `naming` and the settings say of a number."""

    def __init__(self, naming: Callable[[], Naming], kept: KeptSettings) -> None:
        self._naming = naming
        self._kept = kept

    def name(self, number: str) -> str:
        """Answer whose it is; empty where nobody knows."""
        return self._naming().name(Caller("", number)).name

    def who(self, number: str) -> str:
        """Answer the name, or else the number as people read it."""
        return self.name(number) or self._naming().number(number).shown

    def country(self, number: str) -> str:
        """Answer the country that it is in; empty where that can't be told."""
        import phonenumbers  # noqa: PLC0415 - not before the first paint

        e164 = self._e164(number)
        if not e164:
            return ""
        region = phonenumbers.region_code_for_number(phonenumbers.parse(e164))
        if region == _NO_COUNTRY:
            return tr("A network of no country")
        return region_name(region) if region else ""

    def is_premium(self, number: str) -> bool:
        """Whether it begins, as it is or in full, as one that may cost more than a call."""
        premium = self._kept.value.calls.premium
        return is_premium(number, premium) or is_premium(self._e164(number), premium)

    def _e164(self, number: str) -> str:
        return self._naming().number(number).e164
