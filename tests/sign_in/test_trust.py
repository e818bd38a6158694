"""A certificate that is not believed, and a proxy, in the whole app: what a person is asked."""

from __future__ import annotations

import hashlib
import json
import ssl
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import CertificateProblem, Live, Untrusted
from pbx_tray.core.proxy import parse_proxy
from pbx_tray.qt.certificate_step import CertificateStep
from pbx_tray.qt.sign_in import SignInWindow
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD
from tests.sign_in.conftest import Command, Start
from tests.sign_in.password_store import PasswordStore


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def office(stack: ExitStack, certificates: Certificates) -> Simulator:
    """A PBX whose certificate is signed by itself."""
    tls = certificates.context("self-signed")
    return stack.enter_context(sentinel_pbx(Exchange(5), tls=tls, certificates=certificates))


def sum_of(certificates: Certificates, kind: str) -> str:
    text = certificates.certificate(kind).certificate.read_text(encoding="ascii")
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(text)).hexdigest()


def sign_in_window(app: App, qtbot: QtBot) -> SignInWindow:
    window = app._signing_in._window
    qtbot.waitUntil(window.isVisible)
    return window


def enter(window: SignInWindow, address: str, user: str = "sanne") -> None:
    window._address.setText(address)
    window._user.setText(user)
    window._secret.clear()
    QTest.keyClicks(window._secret, PASSWORD)
    QTest.keyClick(window._secret, Qt.Key.Key_Return)


def step(app: App, qtbot: QtBot) -> CertificateStep:
    def shown() -> list[CertificateStep]:
        return [one for one in app._window.findChildren(CertificateStep) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def said(made: CertificateStep) -> str:
    return "".join("".join(label.text() for label in made.findChildren(QLabel)).split())


def kept(folder: Path) -> Account | None:
    return settings.load(folder).account


def wait_until_live(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))


def test_a_certificate_is_shown_and_accepted_by_hand_or_not_at_all(
    start: Start, office: Simulator, qtbot: QtBot, tmp_path: Path, certificates: Certificates
) -> None:
    app = start()
    window = sign_in_window(app, qtbot)
    enter(window, office.url)
    first = step(app, qtbot)
    QTest.keyClick(first, Qt.Key.Key_Return)  # whoever does not read accepts nothing
    assert not first.isVisible()
    assert "it is signed by itself" in window._error.text
    assert kept(tmp_path) is None
    assert office.requests.count() == 0

    QTest.keyClicks(window._secret, PASSWORD)
    QTest.keyClick(window._secret, Qt.Key.Key_Return)
    second = step(app, qtbot)
    ours = sum_of(certificates, "self-signed")
    assert ours.upper() in said(second).replace(":", "")
    second._trust.click()
    wait_until_live(app, qtbot)
    account = kept(tmp_path)
    assert account is not None
    assert account.pin == ours
    assert {request.user for request in office.requests.recent("events")} == {"sanne"}


def test_one_that_changed_stops_the_app_until_it_is_accepted(
    command: Command,
    start: Start,
    office: Simulator,
    qtbot: QtBot,
    tmp_path: Path,
    certificates: Certificates,
) -> None:
    old, new = sum_of(certificates, "self-signed"), sum_of(certificates, "another")
    assert command("--sign-in", office.url, "--user", "sanne", "--pin", old, typed=PASSWORD) == 0
    app = start()
    wait_until_live(app, qtbot)
    office.tls = certificates.context("another")
    office.drop_connections()
    asked = office.requests.count()

    def met() -> Untrusted | None:
        trouble = getattr(app._store.link, "trouble", None)
        return trouble if isinstance(trouble, Untrusted) else None

    qtbot.waitUntil(lambda: met() is not None)
    trouble = met()
    assert trouble is not None
    assert trouble.problem is CertificateProblem.CHANGED
    app._window.certificate_wanted.emit()
    shown = step(app, qtbot)
    digits = said(shown).replace(":", "")
    assert 0 < digits.index(old.upper()) < digits.index(new.upper())
    assert office.requests.count() == asked
    shown._trust.click()
    wait_until_live(app, qtbot)
    account = kept(tmp_path)
    assert account is not None
    assert account.pin == new


@pytest.mark.parametrize("by", ["--ca", "--pin"])
def test_one_more_account_at_a_pbx_believes_what_the_first_one_does(
    command: Command,
    start: Start,
    office: Simulator,
    qtbot: QtBot,
    tmp_path: Path,
    certificates: Certificates,
    by: str,
) -> None:
    office.tls = certificates.context("good")
    proof = str(certificates.authority) if by == "--ca" else sum_of(certificates, "good")
    assert command("--sign-in", office.url, "--user", "sanne", by, proof, typed=PASSWORD) == 0
    app = start()
    wait_until_live(app, qtbot)
    app._tray.account_wanted.emit()
    enter(sign_in_window(app, qtbot), office.url, "jonas")
    qtbot.waitUntil(lambda: len(settings.load(tmp_path).accounts) == 2)
    wait_until_live(app, qtbot)
    first, second = settings.load(tmp_path).accounts
    assert (first.user, second.user, second.me) == ("sanne", "jonas", "jonas")
    assert proof in {first.ca_file, first.pin}
    assert (second.ca_file, second.pin) == (first.ca_file, first.pin)


def test_what_was_accepted_for_one_pbx_says_nothing_for_another(
    command: Command,
    start: Start,
    office: Simulator,
    stack: ExitStack,
    qtbot: QtBot,
    certificates: Certificates,
) -> None:
    """Not even for another port of the same host, by the same certificate."""
    pin = sum_of(certificates, "self-signed")
    assert command("--sign-in", office.url, "--user", "sanne", "--pin", pin, typed=PASSWORD) == 0
    tls = certificates.context("self-signed")
    other = stack.enter_context(sentinel_pbx(Exchange(5), tls=tls))
    app = start()
    wait_until_live(app, qtbot)
    app._wishes.ask()
    enter(sign_in_window(app, qtbot), other.url)
    step(app, qtbot).reject()
    assert other.requests.count() == 0


def test_a_certificate_that_only_needs_the_right_date_cannot_be_accepted(
    start: Start, office: Simulator, qtbot: QtBot
) -> None:
    office.faults.add("*:certificate:kind=not-yet-valid")
    app = start()
    window = sign_in_window(app, qtbot)
    authority = office.certificates.authority
    app._signing_in._known = Account(parse_address(office.url), ca_file=str(authority))
    enter(window, office.url)
    qtbot.waitUntil(lambda: "this computer's date" in window._error.text)
    assert app._window.findChildren(CertificateStep) == []


def test_a_proxy_and_its_password_are_kept_apart_from_the_pbx_and_its_own(
    start: Start,
    store: PasswordStore,
    pbx: Simulator,
    stack: ExitStack,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    proxy = stack.enter_context(Proxy(sign_in=("jan", "open sesame")))
    app = start()
    window = sign_in_window(app, qtbot)
    window.set_proxy(parse_proxy(f"jan@127.0.0.1:{proxy.port}"))
    enter(window, pbx.url)
    qtbot.waitUntil(lambda: "The proxy asks for a sign-in" in window._error.text)
    assert pbx.requests.count() == 0
    QTest.keyClicks(window._proxy._secret, "open sesame")
    enter(window, pbx.url)
    wait_until_live(app, qtbot)
    for_proxy = f"proxy http://127.0.0.1:{proxy.port}/jan"
    assert store.held.keys() == {f"{pbx.url}/sanne", for_proxy}
    assert store.held[for_proxy] == "open sesame"
    written = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert written["account"]["proxy"] == f"http://jan@127.0.0.1:{proxy.port}"
    app.stop()

    passed = len(proxy.seen)
    again = start()
    wait_until_live(again, qtbot)
    assert len(proxy.seen) > passed  # by the password that was kept


def test_whoever_leaves_the_proxy_behind_leaves_no_password_of_it(
    command: Command,
    start: Start,
    store: PasswordStore,
    pbx: Simulator,
    stack: ExitStack,
    qtbot: QtBot,
) -> None:
    proxy = stack.enter_context(Proxy(sign_in=("jan", "open sesame")))
    way = f"jan@127.0.0.1:{proxy.port}"
    typed = f"{PASSWORD}\nopen sesame"
    assert command("--sign-in", pbx.url, "--user", "sanne", "--proxy", way, typed=typed) == 0
    assert len(store.held) == 2
    app = start()
    wait_until_live(app, qtbot)
    app._wishes.ask()
    window = sign_in_window(app, qtbot)
    window.set_proxy(None)
    enter(window, pbx.url)
    qtbot.waitUntil(lambda: store.held.keys() == {f"{pbx.url}/sanne"})
