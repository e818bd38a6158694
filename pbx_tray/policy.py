"""What the administrator of this computer decided for everybody who uses it.

A policy presets settings, or locks them: both by the names that `settings.json` has for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from pbx_tray.core.managed_account import ManagedAccount
from pbx_tray.core.settings_words import SettingsTrouble
from pbx_tray.settings import Settings, group_name

WORDS = "status_words"

Groups = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Policy:
    """`presets` and `locks` hold values by group and field; the words of a status are a group, too.

    `trouble` says what of the file was not understood.
    """

    presets: Groups = field(default_factory=dict)
    locks: Groups = field(default_factory=dict)
    account: ManagedAccount = field(default_factory=ManagedAccount)
    trouble: SettingsTrouble | None = None

    @property
    def untouched(self) -> Settings:
        """The settings of somebody who has chosen nothing."""
        return _over(Settings(), self.presets)

    def in_force(self, settings: Settings) -> Settings:
        """Answer these settings with what is locked as the administrator decided."""
        account = settings.account and self.account.in_force(settings.account)
        held = map(self.account.in_force, settings.accounts)
        accounts = tuple({one.key: one for one in held}.values())
        return replace(_over(settings, self.locks), account=account, accounts=accounts)

    def left_alone(self, settings: Settings, before: Settings) -> Settings:
        """Answer these settings with what is locked as it was before."""
        return _over(
            settings,
            {
                group: {name: getattr(getattr(before, group), name) for name in locked}
                for group, locked in self.locks.items()
                if group != WORDS
            },
        )

    def locked_in(self, group: object) -> frozenset[str]:
        """Answer the fields of such a group that nobody chooses."""
        return frozenset(self.locks.get(group_name(group), ()))


def _over(settings: Settings, groups: Groups) -> Settings:
    """Answer the settings with these fields of these groups in the place of theirs."""
    changed: dict[str, Any] = {
        name: replace(getattr(settings, name), **chosen)
        for name, chosen in groups.items()
        if name != WORDS
    }
    words = MappingProxyType({**settings.status_words, **groups.get(WORDS, {})})
    return replace(settings, **changed, status_words=words)
