"""What the administrator decided, in the app: it holds, is shown as theirs, and stays."""

from __future__ import annotations

import gc
import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.authority_files import AuthorityFiles
from pbx_tray.core.account import Account, SignIn, parse_address
from pbx_tray.core.certificate import Certificate
from pbx_tray.core.choices import AlertChoices, CallChoices, QuietChoices
from pbx_tray.core.link import CertificateProblem, Untrusted
from pbx_tray.core.managed_account import ManagedAccount
from pbx_tray.core.proxy import Proxy
from pbx_tray.core.quiet import Mute
from pbx_tray.qt.certificate_step import CertificateStep
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.sign_in import SignInWindow
from pbx_tray.signing_in import SigningIn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

MANAGED = "Managed by your administrator."
OFFICE = parse_address("https://pbx.example.org")

Start = Callable[[object], App]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the app, with nobody signed in, under a policy."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")
    begun: list[App] = []

    def begin(policy: object) -> App:
        file = tmp_path / "policy.json"
        file.write_text(policy if isinstance(policy, str) else json.dumps(policy))
        options = Namespace(
            config_dir=str(tmp_path / "own"), demo=False, seed=1, hidden=False, debug=False
        )
        app = App(options, policy=file)
        begun.append(app)
        app.start()
        qtbot.waitUntil(lambda: app._updates._begun)
        return app

    yield begin
    for app in begun:
        app.stop()
        app.deleteLater()
        app._window.deleteLater()
    begun.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def page_of(app: App, kind: type) -> Page:
    app._choosing.show()
    assert app._choosing._window is not None
    return next(p for p in app._choosing._window._pages if type(p.group) is kind)


def notes(page: Page) -> list[str]:
    return [note.text() for note in page.findChildren(Note) if note.text() == MANAGED]


def test_a_locked_preference_is_in_force_and_cannot_be_chosen(start: Start) -> None:
    app = start({"locks": {"alerts": {"names_hidden": True}}})
    assert app._telling.announcer._choices == AlertChoices(names_hidden=True)
    page = page_of(app, AlertChoices)
    locked = [name for name, control in page._controls.items() if not control.isEnabled()]
    assert locked == ["names_hidden"]
    assert page._controls["names_hidden"].value is True
    assert notes(page) == [MANAGED]
    assert page.show_matching(["administrator"])


def test_what_is_preset_may_be_chosen_otherwise_and_a_reset_brings_it_back(start: Start) -> None:
    app = start({"presets": {"calls": {"region": "NL", "outside_prefix": "0"}}})
    page = page_of(app, CallChoices)
    assert page.group == page.as_reset == CallChoices(region="NL", outside_prefix="0")
    page.choose(CallChoices(region="DE"))
    assert app._kept.value.calls == CallChoices(region="DE")
    page.choose(page.as_reset)
    assert app._kept.value.calls == CallChoices(region="NL", outside_prefix="0")
    assert notes(page) == []


def test_a_reset_leaves_what_is_locked(start: Start) -> None:
    app = start({"locks": {"quiet": {"outside": False}}})
    page = page_of(app, QuietChoices)
    page.choose(QuietChoices(outside=False, group=False))
    assert page.as_reset == QuietChoices(outside=False)


def test_a_locked_mute_cannot_be_chosen_in_the_tray_either(start: Start) -> None:
    app = start({"locks": {"quiet": {"until": None}}})
    app._tray.mute_wanted.emit(Mute.HOUR)
    assert app._kept.value.quiet.until is None
    assert app._telling.quiet.tells(None)


@pytest.mark.parametrize(
    ("policy", "said"),
    [("{", "can't be read, so nothing of it holds"), ({"locks": {"x": {}}}, "locks.x")],
)
def test_a_policy_that_is_not_understood_is_said_plainly(
    start: Start, policy: object, said: str
) -> None:
    app = start(policy)
    app._choosing.show()
    assert app._choosing._window is not None
    assert said in app._choosing._window._trouble.text
    assert app._choosing._window._trouble.isVisible()


def test_the_sign_in_begins_with_what_is_decided(start: Start) -> None:
    account = {"address": "pbx.example.org", "ca_file": "/etc/ca.pem", "proxy": "system"}
    app = start({"locks": {"account": account}})
    window = app._signing_in._window
    assert window.isVisible()
    assert window._address.text() == OFFICE.url
    assert not window._address.isEnabled()
    assert not window._proxy.isEnabled()
    assert window._proxy.proxy() == Proxy()
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert MANAGED in said
    app._choosing.show()
    assert app._choosing._pages is not None
    assert notes(app._choosing._pages.account) == [MANAGED]
    assert window._user.hasFocus() or window._first_empty() is window._user
    window.set_busy(True)
    window.set_busy(False)
    assert not window._address.isEnabled()


def test_a_preset_address_is_a_beginning(qtbot: QtBot) -> None:
    window = SignInWindow(None, ManagedAccount(OFFICE))
    qtbot.addWidget(window)
    assert window._address.text() == OFFICE.url
    assert window._address.isEnabled()
    window.prefill("http://elsewhere.example", "anna")
    assert window._address.text() == "http://elsewhere.example"
    fields = [line.text() for line in window.findChildren(QLineEdit) if line is window._user]
    assert fields == ["anna"]


def test_whoever_signs_in_believes_what_was_decided(qtbot: QtBot, tmp_path: Path) -> None:
    parent = SignInWindow()
    qtbot.addWidget(parent)
    locked = ManagedAccount(OFFICE, "/etc/ca.pem", locked=frozenset({"address", "ca_file"}))
    signing_in = SigningIn(parent, AuthorityFiles(tmp_path, tuple), locked)
    wanted = signing_in._wanted(SignIn("http://elsewhere.example", "anna", "secret"))
    assert wanted == Account(OFFICE, "anna", ca_file="/etc/ca.pem")


@pytest.mark.parametrize("locked", [True, False])
def test_nobody_accepts_a_certificate_by_hand_where_that_is_decided(
    qtbot: QtBot, tmp_path: Path, *, locked: bool
) -> None:
    parent = SignInWindow()
    qtbot.addWidget(parent)
    managed = ManagedAccount(ca_file="/etc/ca.pem", locked=frozenset({"ca_file"} if locked else ()))
    signing_in = SigningIn(parent, AuthorityFiles(tmp_path, tuple), managed)
    met = Untrusted(CertificateProblem.UNKNOWN_ISSUER, certificate=Certificate("ab" * 32))
    signing_in.show_certificate(Account(OFFICE), met)
    (step,) = parent.findChildren(CertificateStep)
    said = " ".join(label.text() for label in step.findChildren(QLabel))
    assert step._trust.isVisible() is step._file.isVisible() is not locked
    assert ("managed by your administrator" in said) is locked
    step.reject()


def test_what_was_chosen_before_the_policy_came_is_back_when_it_is_gone(
    start: Start, tmp_path: Path
) -> None:
    first = start({})
    first._choosing.choose(AlertChoices(sound=True))
    first.stop()
    locked = start({"locks": {"alerts": {"sound": False}}})
    assert not locked._kept.value.alerts.sound
    locked._choosing.choose(AlertChoices(gentle=True))
    assert settings.load(tmp_path / "own").alerts == AlertChoices(gentle=True, sound=True)
