"""What an administrator decided about the account: a beginning, or the last word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.managed_account import NOT_MANAGED, ManagedAccount
from pbx_tray.core.proxy import Proxy

OFFICE, OTHER = parse_address("pbx.example.org"), parse_address("http://elsewhere.example")
ANNA = Account(OTHER, "anna", "anna", "/own.pem", proxy=Proxy())
PARTS = ("address", "ca_file", "pin", "proxy")

ACCOUNTS = st.builds(
    Account,
    st.sampled_from([OFFICE, OTHER]),
    st.none() | st.just("anna"),
    ca_file=st.none() | st.just("/own.pem"),
    pin=st.none() | st.just("ab" * 32),
    proxy=st.none() | st.just(Proxy()),
)
MANAGED = st.builds(
    ManagedAccount,
    address=st.none() | st.just(OFFICE),
    ca_file=st.none() | st.just("/office.pem"),
    pin=st.none() | st.just("cd" * 32),
    proxy=st.none() | st.just(Proxy(OTHER)),
    locked=st.frozensets(st.sampled_from(PARTS)),
)


@given(ACCOUNTS)
def test_where_nothing_is_decided_an_account_is_as_it_was(account: Account) -> None:
    assert NOT_MANAGED.in_force(account) == NOT_MANAGED.begun(account) == account


@given(MANAGED, ACCOUNTS)
def test_what_is_in_force_is_decided_once_and_changes_no_person(
    managed: ManagedAccount, account: Account
) -> None:
    held = managed.in_force(account)
    assert managed.in_force(held) == held
    assert (held.user, held.me) == (account.user, account.me)
    if not managed.locked:
        assert held == account
    assert "address" not in managed.locked or held.address == managed.address or not managed.address


@given(MANAGED, ACCOUNTS)
def test_one_certificate_at_most_is_decided_on(managed: ManagedAccount, account: Account) -> None:
    begun = managed.begun(replace(account, ca_file=None, pin=None))
    assert begun.ca_file is None or begun.pin is None


def test_a_locked_address_takes_the_place_of_another() -> None:
    managed = ManagedAccount(OFFICE, locked=frozenset({"address"}))
    assert managed.in_force(ANNA) == replace(ANNA, address=OFFICE)


@pytest.mark.parametrize(
    ("managed", "believed"),
    [
        (ManagedAccount(ca_file="/ca.pem", locked=frozenset({"ca_file"})), ("/ca.pem", None)),
        (ManagedAccount(pin="cd" * 32, locked=frozenset({"pin"})), (None, "cd" * 32)),
        (ManagedAccount(ca_file="/ca.pem"), ("/own.pem", None)),
    ],
)
def test_a_locked_certificate_takes_the_place_of_what_was_accepted_by_hand(
    managed: ManagedAccount, believed: tuple[str | None, str | None]
) -> None:
    held = managed.in_force(ANNA)
    assert (held.ca_file, held.pin) == believed
    assert managed.certificate_locked is bool(managed.locked)


def test_a_locked_way_may_be_the_straight_one() -> None:
    assert ManagedAccount(locked=frozenset({"proxy"})).in_force(ANNA).proxy is None


def test_a_certificate_that_is_a_beginning_belongs_to_the_pbx_it_is_named_with() -> None:
    managed = ManagedAccount(OFFICE, ca_file="/office.pem")
    assert managed.begun(Account(OFFICE)).ca_file == "/office.pem"
    assert managed.begun(Account(OTHER)).ca_file is None
