"""The preferences with something in every list, so that every control there is can be met."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pbx_tray import settings
from pbx_tray.core.choices import (
    AlertChoices,
    CallChoices,
    ContactChoices,
    Favourite,
    FavouritesOf,
    LanguageChoices,
    OpeningChoices,
    OpeningRule,
    OpensWhen,
    QuietChoices,
    QuietHours,
    RosterChoices,
    UpdateChoices,
)
from pbx_tray.qt.preferences.account_page import AccountPage
from pbx_tray.qt.preferences.advanced_page import AdvancedPage
from pbx_tray.qt.preferences.alerts_page import AlertsPage
from pbx_tray.qt.preferences.appearance_page import AppearancePage
from pbx_tray.qt.preferences.calls_page import CallsPage
from pbx_tray.qt.preferences.contacts_page import ContactsPage
from pbx_tray.qt.preferences.language_page import LanguagePage
from pbx_tray.qt.preferences.opening_page import OpeningPage
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.people_page import PeoplePage
from pbx_tray.qt.preferences.places import Places
from pbx_tray.qt.preferences.privacy_page import PrivacyPage
from pbx_tray.qt.preferences.quiet_page import QuietPage
from pbx_tray.qt.preferences.start_up_page import StartUpPage
from pbx_tray.qt.preferences.updates_page import UpdatesPage
from pbx_tray.settings import Settings

UNKNOWN_FIELD = "There is no field {nmae}."

CHOSEN = Settings(
    alerts=AlertChoices(card_place="top left"),
    quiet=QuietChoices(
        until=1_000.0,
        hours=(QuietHours((0, 1, 2)), QuietHours((6,), "00:00", "23:59")),
        always=("+31 20 794 0101", "112"),
    ),
    calls=CallChoices(region="NL", outside_prefix="0", premium=("+31900", "+49900")),
    contacts=ContactChoices(("/home/anna/office.vcf", "/home/anna/customers.csv")),
    opening=OpeningChoices(
        (
            OpeningRule(OpensWhen.ANSWER, "https://crm.example.org/?q={number_e164}"),
            OpeningRule(OpensWhen.END, program=("crm-client", "--call", "{number}")),
        )
    ),
    updates=UpdateChoices("https://example.org/versions.json"),
    language=LanguageChoices("nl"),
    roster=RosterChoices(
        favourites=(FavouritesOf("pbx.example.org/anna", (Favourite("u1", "bram"),)),)
    ),
)
GROUPS = settings.GROUPS


def check(rule: OpeningRule) -> str:
    """Answer what is wrong with a rule, as the core would."""
    return UNKNOWN_FIELD if "{nmae}" in f"{rule.address}{rule.program}" else ""


PLACES = Places("/home/anna/.config/pbx-tray", "/home/anna/calls", "/home/anna/log")
PAGES: tuple[Callable[[], Page], ...] = (
    *(AlertsPage, QuietPage, CallsPage, ContactsPage),
    *(partial(OpeningPage, check, lambda _: ""), AppearancePage, LanguagePage, PeoplePage),
    *(StartUpPage, PrivacyPage, UpdatesPage, partial(AdvancedPage, PLACES, lambda _: None)),
    AccountPage,
)
