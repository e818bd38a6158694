"""The office's own certificate file, chosen where the window asks about a certificate."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.link import Untrusted
from pbx_tray.qt.certificate_step import CertificateStep
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.pbx import sentinel_pbx
from tests.sign_in.conftest import Start
from tests.sign_in.test_trust import enter, kept, said, sign_in_window, step, wait_until_live

WRONG = "Thecertificatefileinusedoesnotvouchforit."


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def office(stack: ExitStack, certificates: Certificates) -> Simulator:
    """A PBX whose certificate is of the office's own authority."""
    tls = certificates.context("good")
    return stack.enter_context(sentinel_pbx(Exchange(5), tls=tls, certificates=certificates))


@pytest.fixture
def mailed(tmp_path: Path, certificates: Certificates) -> Path:
    """The authority, as it came by mail."""
    file = tmp_path / "downloads" / "ca.pem"
    file.parent.mkdir()
    file.write_bytes(certificates.authority.read_bytes())
    return file


def choose(shown: CertificateStep, file: Path) -> None:
    """Choose the file as a person does, by the keyboard."""
    shown._file.setFocus()
    QTest.keyClick(shown._file, Qt.Key.Key_Space)
    asked = next(one for one in shown.findChildren(QFileDialog) if one.isVisible())
    asked.setDirectory(str(file.parent))
    asked.selectFile(file.name)
    asked.accept()


def copies(folder: Path) -> list[Path]:
    return list((folder / "certificates").glob("*"))


def choose_in_vain(app: App, qtbot: QtBot, file: Path) -> CertificateStep:
    """Choose the file, and answer the question that comes of it."""
    before = step(app, qtbot)
    with qtbot.waitSignal(before.destroyed):
        choose(before, file)
    return step(app, qtbot)


def test_a_chosen_file_is_gone_by_at_once_and_after_it_has_left_the_downloads(
    start: Start, office: Simulator, qtbot: QtBot, tmp_path: Path, mailed: Path
) -> None:
    app = start()
    enter(sign_in_window(app, qtbot), office.url)
    choose(step(app, qtbot), mailed)
    wait_until_live(app, qtbot)
    account = kept(tmp_path)
    assert account is not None
    assert account.pin is None
    assert [str(copy) for copy in copies(tmp_path)] == [account.ca_file]
    app.stop()

    mailed.unlink()
    again = start()
    wait_until_live(again, qtbot)
    assert kept(tmp_path) == account


@pytest.mark.parametrize("kind", ["self-signed", "incomplete-chain"])
def test_a_file_vouches_for_what_it_holds(
    start: Start,
    office: Simulator,
    qtbot: QtBot,
    mailed: Path,
    certificates: Certificates,
    kind: str,
) -> None:
    """The certificate itself, or the authority that the PBX leaves out."""
    office.tls = certificates.context(kind)
    held = "self-signed" if kind == "self-signed" else "intermediate"
    certificates.certificate(kind)
    mailed.write_bytes(certificates._made[held].certificate.read_bytes())
    app = start()
    enter(sign_in_window(app, qtbot), office.url)
    choose(step(app, qtbot), mailed)
    wait_until_live(app, qtbot)


def test_one_of_another_authority_does_not_vouch_for_it_and_that_is_said(
    start: Start,
    office: Simulator,
    qtbot: QtBot,
    tmp_path: Path,
    mailed: Path,
    certificates: Certificates,
) -> None:
    app = start()
    enter(sign_in_window(app, qtbot), office.url)
    assert WRONG not in said(step(app, qtbot))
    another = certificates.certificate("self-signed").certificate
    asked_again = choose_in_vain(app, qtbot, another)
    assert WRONG in said(asked_again)
    assert office.requests.count() == 0
    assert kept(tmp_path) is None
    choose(asked_again, mailed)
    wait_until_live(app, qtbot)
    qtbot.waitUntil(lambda: len(copies(tmp_path)) == 1)


def test_a_name_that_is_wrong_is_wrong_with_a_file_as_well(
    start: Start, office: Simulator, qtbot: QtBot, mailed: Path, tmp_path: Path
) -> None:
    app = start()
    window = sign_in_window(app, qtbot)
    enter(window, office.url)
    step(app, qtbot)
    office.faults.add("*:certificate:kind=wrong-name")
    asked_again = choose_in_vain(app, qtbot, mailed)
    assert "it is for another name" in window._error.text
    assert not asked_again._file.isVisible()
    assert office.requests.count() == 0
    assert kept(tmp_path) is None


def test_what_is_wrong_with_a_file_is_said_and_another_can_be_chosen(
    start: Start, office: Simulator, qtbot: QtBot, tmp_path: Path, mailed: Path
) -> None:
    letter = mailed.with_name("letter.pem")
    letter.write_text("The file is attached.", encoding="ascii")
    app = start()
    enter(sign_in_window(app, qtbot), office.url)
    shown = step(app, qtbot)
    choose(shown, letter)
    qtbot.waitUntil(lambda: "no certificate in this file" in shown._refused.text)
    assert shown._refused.isVisible()
    assert shown.focusWidget() is shown._file
    assert copies(tmp_path) == []
    choose(shown, mailed)
    wait_until_live(app, qtbot)


def test_whoever_mistypes_the_password_then_need_not_choose_the_file_again(
    start: Start, office: Simulator, qtbot: QtBot, mailed: Path
) -> None:
    app = start()
    window = sign_in_window(app, qtbot)
    enter(window, office.url)
    office.faults.add("*:status-401")
    choose(step(app, qtbot), mailed)
    qtbot.waitUntil(lambda: "refused this user name or password" in window._error.text)
    office.faults.lift()
    enter(window, office.url)
    wait_until_live(app, qtbot)


def test_the_copy_goes_with_the_last_account_that_goes_by_it(
    start: Start, office: Simulator, qtbot: QtBot, tmp_path: Path, mailed: Path
) -> None:
    app = start()
    enter(sign_in_window(app, qtbot), office.url)
    choose(step(app, qtbot), mailed)
    wait_until_live(app, qtbot)
    app._tray.account_wanted.emit()
    enter(sign_in_window(app, qtbot), office.url, "jonas")  # who is not asked: it is known there
    qtbot.waitUntil(lambda: len(settings.load(tmp_path).accounts) == 2)
    wait_until_live(app, qtbot)
    app._signed_in.sign_out()
    wait_until_live(app, qtbot)
    assert len(copies(tmp_path)) == 1
    app._signed_in.sign_out()
    qtbot.waitUntil(lambda: copies(tmp_path) == [])
    assert mailed.exists()


def test_where_the_office_has_a_new_authority_its_file_is_chosen_in_the_running_app(
    start: Start,
    office: Simulator,
    qtbot: QtBot,
    tmp_path: Path,
    mailed: Path,
    certificates: Certificates,
) -> None:
    app = start()
    enter(sign_in_window(app, qtbot), office.url)
    choose(step(app, qtbot), mailed)
    wait_until_live(app, qtbot)
    before = copies(tmp_path)
    office.tls = certificates.context("unknown-authority")
    office.drop_connections()
    qtbot.waitUntil(lambda: isinstance(getattr(app._store.link, "trouble", None), Untrusted))
    app._window.certificate_wanted.emit()
    shown = step(app, qtbot)
    assert WRONG in said(shown)
    mailed.write_bytes(certificates._made["stranger"].certificate.read_bytes())
    choose(shown, mailed)
    wait_until_live(app, qtbot)
    qtbot.waitUntil(lambda: len(copies(tmp_path)) == 1)
    assert copies(tmp_path) != before
