"""A certificate that is not believed, as it is laid before a person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import parse_address
from pbx_tray.core.certificate import Certificate
from pbx_tray.core.link import CertificateProblem, Untrusted
from pbx_tray.qt.certificate_step import CertificateStep

PBX = parse_address("pbx.example.org")
DAY = 86_400.0
NOW = 20_000 * DAY
OURS = "c3" * 31 + "0f"
OLD = "ab" * 32
GOOD = Certificate(OURS, ("pbx.example.org",), "pbx", "Office", NOW - 9 * DAY, NOW + 9 * DAY)
HOSTILE = "\u202e<b>x</b><img src=file:///etc/passwd>\n&amp;"


def step(
    qtbot: QtBot,
    shown: Certificate = GOOD,
    problem: CertificateProblem = CertificateProblem.UNKNOWN_ISSUER,
    *,
    before: str | None = None,
    known: bool = False,
) -> CertificateStep:
    trouble = Untrusted(problem, "", shown, NOW)
    made = CertificateStep(trouble, shown, PBX, before=before, known=known)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def said(made: CertificateStep) -> str:
    return "\n".join(label.text() for label in made.findChildren(QLabel) if label.isVisible())


def button(made: CertificateStep, text: str) -> QPushButton:
    return next(one for one in made.findChildren(QPushButton) if one.text() == text)


@pytest.fixture(autouse=True)
def _dates() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def test_it_says_who_it_is_for_who_issued_it_and_how_long_it_is_valid(qtbot: QtBot) -> None:
    text = said(step(qtbot))
    assert "\u2068pbx.example.org\u2069" in text
    assert "\u2068Office\u2069" in text
    assert "25 September 2024" in text
    assert "13 October 2024" in text
    assert "not" not in text.partition("Valid")[2].partition("SHA-256")[0]


def facts(made: CertificateStep) -> dict[str, QLabel]:
    """Answer what stands beside each of the words at the left."""
    named = [label for label in made.findChildren(QLabel) if label.accessibleName()]
    return {label.accessibleName().partition(":")[0]: label for label in named}


def test_its_fingerprint_stands_in_pairs_and_can_be_copied(qtbot: QtBot) -> None:
    made = step(qtbot)
    digits = facts(made)["SHA-256"].text()
    assert digits.replace("\n", "").replace(":", "").lower() == OURS
    assert digits.startswith("C3:C3:")
    for label in facts(made).values():
        flags = label.textInteractionFlags()
        assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
        assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_one_that_changed_stands_beside_the_one_that_was_accepted(qtbot: QtBot) -> None:
    text = said(step(qtbot, problem=CertificateProblem.CHANGED, before=OLD, known=True))
    assert text.index("SHA-256 before") < text.index("AB:AB") < text.index("SHA-256 now")
    assert text.index("SHA-256 now") < text.index("C3:C3")
    assert "it has changed since it was accepted" in text
    assert "trusted here" not in text


def test_where_one_was_trusted_before_that_is_said(qtbot: QtBot) -> None:
    assert "Until now it showed one that was trusted here." in said(step(qtbot, known=True))
    assert "Until now" not in said(step(qtbot))


def test_what_does_not_fit_is_pointed_out(qtbot: QtBot) -> None:
    names = tuple(f"host-{number}.example.org" for number in range(1000))
    text = said(step(qtbot, Certificate(OURS, names, "a", "a", NOW - 9 * DAY, NOW - DAY)))
    assert "and 994 more" in text
    assert "but not for \u2068pbx.example.org\u2069" in text
    assert "and not on Friday 4 October 2024, this computer's date" in text.replace(
        "Friday,", "Friday"
    )
    assert "itself" in text


def test_what_cannot_be_read_is_not_made_up(qtbot: QtBot) -> None:
    text = said(step(qtbot, Certificate(OURS)))
    assert "nothing that can be read" in text
    assert "Issued by" not in text


def test_return_and_escape_accept_nothing(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        made = step(qtbot)
        assert button(made, "Back").hasFocus()
        with qtbot.waitSignal(made.rejected):
            QTest.keyClick(made, key)


def test_only_its_own_button_accepts_it(qtbot: QtBot) -> None:
    made = step(qtbot)
    trust = button(made, "Trust this certificate")
    assert not trust.isDefault()
    assert not trust.autoDefault()
    with qtbot.waitSignal(made.accepted):
        trust.click()


def test_what_a_stranger_wrote_is_plain_text_on_one_line(qtbot: QtBot) -> None:
    made = step(qtbot, Certificate(OURS, (HOSTILE,) * 3, "x", HOSTILE * 9, 0, DAY))
    for label in made.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()
    assert "<b>x</b>" in said(made)


@pytest.mark.parametrize("name", ["W" * 250, "a." * 120, "\u2014" * 250])
def test_no_name_makes_it_wider_or_is_cut(qtbot: QtBot, name: str) -> None:
    usual = step(qtbot).width()
    made = step(qtbot, Certificate(OURS, (name,) * 9, name, name + "x", 0, DAY))
    assert made.width() <= usual
    for label in facts(made).values():
        assert label.width() >= label.minimumSizeHint().width()


def test_it_is_read_out(qtbot: QtBot) -> None:
    made = step(qtbot)
    assert facts(made)["Issued by"].accessibleName() == "Issued by: \u2068Office\u2069"


@pytest.mark.parametrize("problem", CertificateProblem)
def test_a_file_can_be_chosen_where_one_may_help(qtbot: QtBot, problem: CertificateProblem) -> None:
    made = step(qtbot, problem=problem)
    assert made._file.isVisible() is Untrusted(problem).wants_a_file


def test_a_file_that_did_not_help_is_named_as_the_reason(qtbot: QtBot) -> None:
    made = step(qtbot, known=True)
    made.blame_file()
    assert "trusted here. The certificate file in use does not vouch for it." in said(made)
    assert made._warning.height() == made._warning.heightForWidth(made._warning.width())


def test_the_file_is_reached_by_its_letter_and_by_tab_before_the_buttons(qtbot: QtBot) -> None:
    made = step(qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    with qtbot.waitSignal(made._file.clicked):
        QTest.keyClick(made, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    (asked,) = made.findChildren(QFileDialog)
    assert asked.fileMode() is QFileDialog.FileMode.ExistingFile
    with qtbot.waitSignal(made.file_chosen) as chosen:
        asked.fileSelected.emit("/home/anna/ca.pem")
    asked.close()
    assert chosen.args == ["/home/anna/ca.pem"]
    made._file.setFocus()
    for after in (made._trust, made._back):
        QTest.keyClick(made, Qt.Key.Key_Tab)
        assert made.focusWidget() is after


def test_what_is_wrong_with_a_file_stands_below_it_until_another_is_chosen(qtbot: QtBot) -> None:
    made = step(qtbot)
    made.refuse_file("There is no certificate in this file.")
    assert "no certificate in this file" in said(made)
    assert made._refused.geometry().top() > made._file.geometry().bottom()
    made._hand_over("/home/anna/ca.pem")
    assert "no certificate in this file" not in said(made)
