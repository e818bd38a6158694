"""Addresses as people write them, and what is never accepted as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.account import Account, Address, AddressError, SignIn, parse_address
from pbx_tray.core.link import Credential

if TYPE_CHECKING:
    import ipaddress


@pytest.mark.parametrize(
    ("text", "scheme", "host", "port"),
    [
        ("pbx.example.org", "https", "pbx.example.org", 443),
        ("pbx", "https", "pbx", 443),
        ("my_pbx", "https", "my_pbx", 443),
        ("  PBX.Example.ORG.\n", "https", "pbx.example.org", 443),
        ("\ufeffpbx.example.org \u200b", "https", "pbx.example.org", 443),
        ("pbx.example.org:8443", "https", "pbx.example.org", 8443),
        ("pbx.example.org/", "https", "pbx.example.org", 443),
        ("HTTPS://pbx.example.org/apis/pbx/", "https", "pbx.example.org", 443),
        ("https://pbx.example.org:08443/apis/pbx", "https", "pbx.example.org", 8443),
        ("http://localhost", "http", "localhost", 80),
        ("http://127.0.0.1:8088/", "http", "127.0.0.1", 8088),
        ("192.168.1.20.", "https", "192.168.1.20", 443),
        ("[::1]", "https", "::1", 443),
        ("::1", "https", "::1", 443),
        ("[2001:DB8:0:0::7]:8443", "https", "2001:db8::7", 8443),
        ("tele\u0301fono.example", "https", "xn--telfono-dya.example", 443),
        ("BU\u0308RO.example", "https", "xn--bro-hoa.example", 443),
        ("gro\u00df.example", "https", "xn--gro-7ka.example", 443),
        ("\u039f\u0394\u039f\u03a3.example", "https", "xn--pxavbq.example", 443),
        ("\u30c6\u30b9\u30c8\u3002example", "https", "xn--zckzah.example", 443),
        ("\uff50\uff42\uff58\uff0eexample", "https", "pbx.example", 443),
    ],
)
def test_an_address_is_read_as_people_write_it(
    text: str, scheme: str, host: str, port: int
) -> None:
    assert parse_address(text) == Address(scheme, host, port)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Enter the address"),
        (" \ufeff ", "Enter the address"),
        ("ftp://pbx", "begins with https://"),
        ("://pbx", "begins with https://"),
        ("https://anna:secret@pbx", "user name and password out"),
        ("anna@pbx", "user name and password out"),
        ("https://pbx/admin", "Only the host"),
        ("https://pbx/apis/pbx/users", "Only the host"),
        ("https://pbx?key=1", "Only the host"),
        ("https://pbx#top", "Only the host"),
        ("https://pbx\\@elsewhere.example", "Only the host"),
        ("https://", "not the name of a host"),
        ("https:///apis/pbx/", "not the name of a host"),
        ("pbx example", "not the name of a host"),
        ("pbx\u200bexample", "not the name of a host"),
        ("pbx..org", "not the name of a host"),
        ("-pbx", "not the name of a host"),
        ("pbx\uff0fadmin", "not the name of a host"),
        ("x\u2764.example", "not the name of a host"),
        ("a" * 64, "not the name of a host"),
        ("\u00fc" * 64, "not the name of a host"),
        (".".join(["abcdefg"] * 32), "not the name of a host"),
        ("[pbx]", "not the name of a host"),
        ("[::1", "not the name of a host"),
        ("[::1]8443", "not the name of a host"),
        ("127.1", "not a complete IP address"),
        ("2130706433", "not a complete IP address"),
        ("0x7f.0.0.0x1", "not a complete IP address"),
        ("1.2.3.256", "not a complete IP address"),
        ("::1::2", "not a complete IP address"),
        ("[fe80::1%eth0]", "from the % on"),
        ("pbx:", "1 to 65535"),
        ("pbx:0", "1 to 65535"),
        ("pbx:65536", "1 to 65535"),
        ("pbx:https", "1 to 65535"),
        ("pbx:\u0661", "1 to 65535"),
        ("[::1]:", "1 to 65535"),
    ],
)
def test_what_is_no_address_is_refused_with_a_sentence(text: str, reason: str) -> None:
    with pytest.raises(AddressError, match=reason) as refused:
        parse_address(text)
    assert str(refused.value).endswith(".")


def test_whoever_insists_on_encryption_cannot_write_http() -> None:
    assert parse_address("pbx", tls=True).scheme == "https"
    with pytest.raises(AddressError, match="not encrypted"):
        parse_address("http://pbx", tls=True)


def test_an_address_has_a_form_for_people_for_requests_and_for_the_keyring() -> None:
    usual = parse_address("PBX.example.org")
    assert usual.encrypted
    assert usual.display == "pbx.example.org"
    assert usual.url == "https://pbx.example.org"
    assert usual.origin == "https://pbx.example.org:443"
    assert usual.api == "https://pbx.example.org/apis/pbx/"
    other = parse_address("http://[::1]:8088")
    assert not other.encrypted
    assert other.display == "[::1]:8088"
    assert other.url == "http://[::1]:8088"
    assert other.origin == "http://[::1]:8088"
    assert other.api == "http://[::1]:8088/apis/pbx/"


def test_a_secret_is_kept_for_one_user_of_one_place() -> None:
    address = parse_address("pbx")
    assert Account(address, "anna").key == "https://pbx:443/anna"
    assert Account(address).key == "https://pbx:443/apiKey"


def test_a_secret_is_in_no_representation() -> None:
    sign_in = SignIn("https://pbx", "anna", "open sesame")
    assert "sesame" not in repr(sign_in)
    assert "sesame" not in str(sign_in)
    assert sign_in.secret == "open sesame"


@given(st.text() | st.from_regex(r"(https?://)?[a-zA-Z0-9.\[\]:%@/_-]+", fullmatch=True))
def test_whatever_is_accepted_reads_back_the_same(text: str) -> None:
    try:
        address = parse_address(text)
    except AddressError:
        return
    assert parse_address(address.url) == address
    assert parse_address(address.origin) == address
    assert parse_address(address.api) == address
    assert address.host == address.host.lower()
    assert address.host.isascii()
    assert not set(address.host) & set("@/\\?#% ")


@given(st.ip_addresses(), st.integers(1, 65535))
def test_every_ip_address_can_be_written(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address, port: int
) -> None:
    host = f"[{ip}]" if ip.version == 6 else str(ip)
    assert parse_address(f"{host}:{port}") == Address("https", str(ip), port)


@given(st.text("abcd\u00e4\u00f8\u0431\u0436\u4e2d", min_size=1, max_size=12))
def test_a_name_in_any_script_becomes_what_dns_knows(label: str) -> None:
    expected = label.encode("idna").decode("ascii")
    assert parse_address(f"{label}.example").host == f"{expected}.example"


def test_an_account_says_what_its_secret_is() -> None:
    address = parse_address("pbx.example.org")
    assert Account(address).credential is Credential.KEY
    assert Account(address, "anna").credential is Credential.USER
    assert Account(address, "anna", by_token=True).credential is Credential.SIGN_IN
