"""What several accounts are called, and the choice between them in a menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import Account, parse_address
from pbx_tray.qt.account_menu import AccountMenu
from pbx_tray.qt.account_words import titles

WORK = Account(parse_address("pbx.example.org"), "anna", "anna")
HOME = Account(parse_address("http://home.example.org:8088"), None, "anna")
PLACES = ["pbx.example.org", "http://pbx.example.org", "pbx.example.org:4443", "home.example.org"]
ACCOUNTS = st.builds(
    Account, st.sampled_from(PLACES).map(parse_address), st.sampled_from([None, "anna", "R&D"])
)


def test_an_account_is_called_by_who_and_where() -> None:
    assert titles((WORK, HOME, Account(WORK.address))) == (
        "anna – pbx.example.org",  # noqa: RUF001 - a dash between two names
        "anna, API key – home.example.org:8088",  # noqa: RUF001 - as above
        "API key – pbx.example.org",  # noqa: RUF001 - as above
    )


@given(st.lists(ACCOUNTS, unique_by=lambda account: account.key).map(tuple))
def test_no_two_accounts_are_called_the_same(accounts: tuple[Account, ...]) -> None:
    assert len(set(titles(accounts))) == len(accounts)


def test_a_name_from_outside_is_cleaned_before_it_is_shown() -> None:
    (title,) = titles((Account(WORK.address, "an\u202ena\n"),))
    assert title == "anna – pbx.example.org"  # noqa: RUF001 - a dash between two names


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def menu(qtbot: QtBot, chosen: list[str]) -> Iterator[AccountMenu]:
    whole = QMenu()
    qtbot.addWidget(whole)
    yield AccountMenu(chosen.append, whole)
    whole.close()


def test_it_is_offered_only_where_there_is_another_one(menu: AccountMenu) -> None:
    for accounts, active, offered in (
        ((), None, False),
        ((WORK,), WORK, False),
        ((WORK,), None, True),  # from the demo there is a way back
        ((WORK, HOME), HOME, True),
        ((HOME,), HOME, False),
    ):
        menu.show_accounts(accounts, active)
        assert menu.menuAction().isVisible() is offered


def test_the_one_that_is_followed_is_marked_and_another_is_chosen_by_its_key(
    menu: AccountMenu, chosen: list[str]
) -> None:
    menu.show_accounts((WORK, HOME), HOME)
    assert [item.isChecked() for item in menu.actions()] == [False, True]
    menu.actions()[0].trigger()
    assert chosen == [WORK.key]
    menu.show_accounts((WORK, HOME), WORK)
    assert [item.isChecked() for item in menu.actions()] == [True, False]


def test_an_ampersand_in_a_name_is_no_mnemonic(menu: AccountMenu) -> None:
    menu.show_accounts((Account(WORK.address, "R&D"),), None)
    assert menu.actions()[0].text().startswith("R&&D")
