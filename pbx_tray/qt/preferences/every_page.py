"""Which pages there are, and in which order."""

from __future__ import annotations

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
from pbx_tray.qt.preferences.rule_row import Ask
from pbx_tray.qt.preferences.start_up_page import StartUpPage
from pbx_tray.qt.preferences.updates_page import UpdatesPage


class EveryPage:
    """All pages; those with a name are told of what changes by itself."""

    def __init__(self, check: Ask, test: Ask, places: Places) -> None:
        self.calls = CallsPage(possible=places.can_start_at_login)
        self.contacts = ContactsPage()
        self.account = AccountPage()
        self.privacy = PrivacyPage()
        self.in_order: tuple[Page, ...] = (
            AlertsPage(),
            QuietPage(),
            self.calls,
            self.contacts,
            OpeningPage(check, test),
            AppearancePage(),
            LanguagePage(),
            PeoplePage(),
            StartUpPage(possible=places.can_start_at_login),
            self.privacy,
            UpdatesPage(),
            AdvancedPage(places),
            self.account,
        )
