"""Several accounts: each is listed once, in the order in which they came."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.accounts import Accounts, at_address, of_key, secrets_left, with_account, without
from pbx_tray.core.proxy import parse_proxy

ADDRESSES = st.sampled_from(["one.example.org", "http://two.example.org:81"]).map(parse_address)
PROXIES = st.sampled_from(["none", "office@proxy:3128", "home@proxy:3128"]).map(parse_proxy)
ACCOUNTS = st.builds(
    Account, ADDRESSES, st.sampled_from([None, "anna", "bram", "chris"]), proxy=PROXIES
)


def listed(accounts: list[Account]) -> Accounts:
    """Answer the list that comes of signing in as one after another."""
    signed_in: Accounts = ()
    for account in accounts:
        signed_in = with_account(signed_in, account)
    return signed_in


LISTS = st.lists(ACCOUNTS).map(listed)


def keys(accounts: Accounts) -> list[str]:
    return [account.key for account in accounts]


@given(LISTS, ACCOUNTS)
def test_who_signs_in_is_listed_once_and_the_others_stay_where_they_are(
    before: Accounts, account: Account
) -> None:
    after = with_account(before, account)
    assert account in after
    assert len(set(keys(after))) == len(after)
    assert without(after, account) == without(before, account)
    assert keys(after)[: len(before)] == keys(before)


@given(LISTS, ACCOUNTS, ACCOUNTS)
def test_who_signs_in_instead_of_another_takes_their_place(
    before: Accounts, account: Account, other: Account
) -> None:
    after = with_account(before, account, other)
    assert account in after
    assert len(set(keys(after))) == len(after)
    assert without(after, account) == without(without(before, account), other)
    places = [keys(before).index(one.key) for one in (account, other) if one.key in keys(before)]
    assert after.index(account) == min(places, default=len(before))


@given(LISTS, ACCOUNTS)
def test_the_first_account_at_the_same_pbx_is_found(before: Accounts, account: Account) -> None:
    there = [one for one in before if one.address == account.address]
    assert at_address(before, account.address) == (there[0] if there else None)


@given(LISTS, ACCOUNTS)
def test_an_account_is_found_by_its_key_until_it_is_signed_out(
    before: Accounts, account: Account
) -> None:
    assert of_key(with_account(before, account), account.key) == account
    assert of_key(without(before, account), account.key) is None


@given(LISTS, ACCOUNTS)
def test_no_secret_is_left_that_nobody_uses_and_none_taken_that_somebody_does(
    others: Accounts, account: Account
) -> None:
    used = {key for one in others for key in one.keys}
    left = secrets_left(account, others)
    assert left | used == account.keys | used
    assert not left & used


def test_the_password_of_a_proxy_stays_as_long_as_an_account_goes_through_it() -> None:
    one = Account(parse_address("one.example.org"), "anna", proxy=parse_proxy("me@proxy:3128"))
    other = replace(one, address=parse_address("two.example.org"))
    assert secrets_left(one, [other]) == {one.key}
    assert secrets_left(one, []) == one.keys
