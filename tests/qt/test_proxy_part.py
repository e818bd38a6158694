"""The part of the sign-in window about the way to the PBX."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import AddressError
from pbx_tray.core.proxy import Proxy, parse_proxy
from pbx_tray.qt.proxy_part import ProxyPart

OURS = parse_proxy("jan@proxy.example.org:3128")


@pytest.fixture
def part(qtbot: QtBot) -> ProxyPart:
    part = ProxyPart()
    qtbot.addWidget(part)
    with qtbot.waitExposed(part):
        part.show()
    return part


def choose(part: ProxyPart, way: str) -> None:
    part._way.setCurrentText(way)


def test_it_is_shut_and_leads_straight_to_the_pbx(part: ProxyPart) -> None:
    assert part.proxy() is None
    assert part._inside.isHidden()
    part._opener.click()
    assert part._way.isVisible()
    assert not part._address.isVisible()
    part._opener.click()
    assert part._inside.isHidden()


def test_the_system_may_be_asked(part: ProxyPart) -> None:
    choose(part, "As this computer's settings say")
    assert part.proxy() == Proxy()
    assert part.secret == ""


def test_a_proxy_is_entered_with_its_own_sign_in(part: ProxyPart) -> None:
    part._opener.click()
    choose(part, "Through a proxy")
    assert part._address.isVisible()
    QTest.keyClicks(part._address, "proxy.example.org:3128")
    QTest.keyClicks(part._user, "jan")
    QTest.keyClicks(part._secret, "open sesame")
    assert part.proxy() == OURS
    assert part.secret == "open sesame"
    choose(part, "Straight to the PBX")
    assert part.proxy() is None
    assert part.secret == ""


@pytest.mark.parametrize("proxy", [None, Proxy(), OURS, parse_proxy("proxy:8080")])
def test_what_is_known_is_filled_in(part: ProxyPart, proxy: Proxy | None) -> None:
    part.set_proxy(proxy)
    assert part.proxy() == proxy
    assert part._inside.isHidden() == (proxy is None)
    assert part.secret == ""


def test_a_password_belongs_to_the_proxy_it_was_entered_for(part: ProxyPart) -> None:
    part.set_proxy(OURS)
    QTest.keyClicks(part._secret, "open sesame")
    QTest.keyClicks(part._address, "9")
    assert part.secret == ""


@pytest.mark.parametrize(
    ("address", "user", "words"),
    [
        ("", "", "Enter the address of the proxy"),
        ("none", "", "Enter the address of the proxy"),
        ("https://proxy", "", "begins with http://"),
        ("jan:secret@proxy", "", "Leave the password out"),
        ("proxy", "a:b", "has no colon"),
    ],
)
def test_what_cannot_be_used_is_said(part: ProxyPart, address: str, user: str, words: str) -> None:
    choose(part, "Through a proxy")
    part._address.setText(address)
    part._user.setText(user)
    with pytest.raises(AddressError, match=words):
        part.proxy()
