"""A proxy as a person writes it, and that what is written down is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.account import Account, AddressError, parse_address
from pbx_tray.core.proxy import Proxy, parse_proxy


@pytest.mark.parametrize("text", ["", " ", "none", "None"])
def test_no_proxy_is_written_as_none(text: str) -> None:
    assert parse_proxy(text) is None


@pytest.mark.parametrize(
    ("text", "origin", "user"),
    [
        ("proxy", "http://proxy:80", None),
        (" proxy:3128 ", "http://proxy:3128", None),
        ("http://Proxy.Example.org:8080/", "http://proxy.example.org:8080", None),
        ("jan@proxy:3128", "http://proxy:3128", "jan"),
        ("http://office%5Cjan@proxy:3128", "http://proxy:3128", "office\\jan"),
        ("http://jan@example.org@proxy:3128", "http://proxy:3128", "jan@example.org"),
        ("http://[::1]:3128", "http://[::1]:3128", None),
    ],
)
def test_a_proxy_is_read(text: str, origin: str, user: str | None) -> None:
    proxy = parse_proxy(text)
    assert proxy is not None
    assert proxy.address is not None
    assert (proxy.address.origin, proxy.user) == (origin, user)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://proxy", "begins with http://"),
        ("socks5://proxy", "begins with http://"),
        ("http://jan:secret@proxy", "Leave the password out"),
        ("jan%3Asecret@proxy", "no colon"),
        ("@proxy", "is not empty"),
        ("proxy:0", "from 1 to 65535"),
        ("http://", "not the name of a host"),
    ],
)
def test_what_cannot_be_a_proxy_is_refused_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(AddressError, match=words):
        parse_proxy(text)


USERS = st.none() | st.text(min_size=1).filter(lambda user: ":" not in user)


@given(USERS, st.sampled_from(["proxy", "proxy.example.org:3128", "192.0.2.7", "[2001:db8::7]:80"]))
def test_what_is_written_down_is_read_back(user: str | None, place: str) -> None:
    proxy = Proxy(parse_address(f"http://{place}"), user)
    assert parse_proxy(proxy.text) == proxy
    assert parse_proxy(Proxy().text) == Proxy()


def test_only_a_proxy_with_a_user_has_a_password() -> None:
    place = parse_address("http://proxy:3128")
    assert Proxy().key is None
    assert Proxy(place).key is None
    assert Proxy(place, "jan").key == "proxy http://proxy:3128/jan"


def test_an_account_keeps_its_own_secret_and_that_of_its_proxy() -> None:
    address = parse_address("pbx.example.org")
    through = Proxy(parse_address("http://proxy:3128"), "jan")
    own = "https://pbx.example.org:443/sanne"
    assert Account(address, "sanne").keys == {own}
    assert Account(address, "sanne", proxy=Proxy()).keys == {own}
    assert Account(address, "sanne", proxy=through).keys == {own, "proxy http://proxy:3128/jan"}


def test_an_account_shows_no_password_of_its_proxy() -> None:
    assert "secret" not in repr(Proxy(parse_address("http://proxy:3128"), "jan"))
