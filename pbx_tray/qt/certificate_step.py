"""The step in which a person looks at a certificate that is not believed, and decides."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.account import Address
from pbx_tray.core.certificate import Certificate, spelt
from pbx_tray.core.display import display, isolated
from pbx_tray.core.link import Untrusted
from pbx_tray.core.words import sentence
from pbx_tray.qt.dialog_layout import GRID, buttons_apart, column_of
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.link_button import LinkButton

_WIDTH_IN_LETTERS: Final = 72
_NAMES: Final = 6
_HALF: Final = 48  # letters of a fingerprint that is spelt in pairs: two lines of it


class CertificateStep(QDialog):
    """Shows what a certificate says of itself, beside what it ought to say; accepted at its button.

    `before` is the fingerprint that was accepted by hand until now; `known` says that this PBX was
    reached before. What stands in a certificate anybody may have written: it is shown as plain
    text. Nothing is accepted by pressing Return.

    Signals:
        file_chosen(str): the office's certificate file is to be gone by instead; `refuse_file`
            says why not, `close` ends the question.
    """

    file_chosen = Signal(str)

    def __init__(
        self,
        trouble: Untrusted,
        shown: Certificate,
        address: Address,
        *,
        before: str | None = None,
        known: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trust this certificate?"))
        self._shown = shown
        self._address = address
        self._width = _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(4 * GRID)
        self._facts.setVerticalSpacing(2 * GRID)
        self._facts.setColumnStretch(1, 1)
        self._say_what_it_says(trouble.today)
        self._say_which_it_is(before)
        self._trust = QPushButton(self.tr("Trust this certificate"), autoDefault=False)
        self._trust.clicked.connect(self.accept)
        self._back = QPushButton(self.tr("Back"), default=True)
        self._back.clicked.connect(self.reject)
        self._meaning = self._paragraph(Hint.PLAIN, self._what_it_means())
        self._file = LinkButton(self.tr("Choose your office's certificate &file…"))
        self._file.clicked.connect(self._ask_for_file)
        if not trouble.wants_a_file:
            self._file.hide()
        self._refused = HintLine(Hint.TROUBLE, self)
        self._warning = self._warn(trouble, known=known and before is None)
        self._lay_out()
        self._back.setFocus()

    def leave_to_administrator(self) -> None:
        """Show it, but let nobody accept it here."""
        self.setWindowTitle(self.tr("Certificate"))
        self._trust.hide()
        self._file.hide()
        self._say(
            self._meaning,
            self.tr("Which certificate is believed is managed by your administrator: tell them."),
        )

    def blame_file(self) -> None:
        """Say that there is a certificate file already, and that it did not help."""
        useless = self.tr("The certificate file in use does not vouch for it.")
        self._say(self._warning, f"{self._warning.text} {useless}")

    def refuse_file(self, why: str) -> None:
        """Say in a sentence what is wrong with the file that was chosen; another one may be."""
        self._say(self._refused, why)
        self._file.setFocus()

    def _ask_for_file(self) -> None:
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        asked = QFileDialog(
            self,
            self.tr("Your office's certificate file"),
            QStandardPaths.writableLocation(downloads),
        )
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Certificates (*.pem *.crt *.cer *.der)")
        asked.setNameFilters([kinds, self.tr("All files (*)")])
        asked.fileSelected.connect(self._hand_over)
        asked.open()

    def _hand_over(self, path: str) -> None:
        self._refused.say("")
        self.file_chosen.emit(path)

    def _warn(self, trouble: Untrusted, *, known: bool) -> HintLine:
        said = sentence(trouble, self._address.display)
        if known:
            said += " " + self.tr("Until now it showed one that was trusted here.")
        return self._paragraph(Hint.TROUBLE, said)

    def _say_what_it_says(self, today: float | None) -> None:
        shown = self._shown
        if shown.valid_from is None or shown.valid_to is None:
            self._add(self.tr("It says"), self.tr("nothing that can be read"))
            return
        self._add(self.tr("It is for"), *self._hosts())
        itself = shown.issuer == shown.subject
        issuer = self.tr("itself") if itself else self._fitting(shown.issuer)
        self._add(self.tr("Issued by"), issuer if shown.issuer else self.tr("nobody"))
        span = f"{_day(shown.valid_from)} \N{EN DASH} {_day(shown.valid_to)}"
        if today is None or shown.valid_from <= today <= shown.valid_to:
            self._add(self.tr("Valid"), span)
        else:
            no = self.tr("and not on {day}, this computer's date").replace("{day}", _day(today))
            self._add(self.tr("Valid"), span, no)

    def _hosts(self) -> list[str]:
        names, host = self._shown.names, self._address.host
        if not names:
            return [self.tr("no host")]
        lines = [self._fitting(name) for name in names[:_NAMES]]
        if len(names) > _NAMES:
            more = QLocale().toString(len(names) - _NAMES)
            lines.append(self.tr("and {count} more").replace("{count}", more))
        if not self._shown.is_for(host):
            lines.append(self.tr("but not for {host}").replace("{host}", self._fitting(host)))
        return lines

    def _say_which_it_is(self, before: str | None) -> None:
        if before is not None:
            self._add(self.tr("SHA-256 before"), *_in_two_lines(before), of_digits=True)
        name = self.tr("SHA-256") if before is None else self.tr("SHA-256 now")
        self._add(name, *_in_two_lines(self._shown.fingerprint), of_digits=True)

    def _add(self, name: str, *lines: str, of_digits: bool = False) -> None:
        label, value = _plain(name), _plain("\n".join(lines))
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(f"{name}: {' '.join(lines)}")
        if of_digits:
            value.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        row = self._facts.rowCount()
        for column, part in enumerate((label, value)):
            self._facts.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)

    def _fitting(self, text: str) -> str:
        """Answer `text` as it may be shown, the middle left out where it is too long for a line."""
        most = self._width * 3 // 4
        shown = display(text, 253)  # a host's name is no longer
        return isolated(self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, most))

    def _paragraph(self, kind: Hint, text: str) -> HintLine:
        line = HintLine(kind, self)
        self._say(line, text)
        return line

    def _say(self, line: HintLine, text: str) -> None:
        line.say(text)
        line.setFixedSize(self._width, line.heightForWidth(self._width))

    def _lay_out(self) -> None:
        layout = column_of(self)
        layout.addWidget(self._warning)
        layout.addLayout(self._facts)
        layout.addWidget(self._meaning)
        layout.addWidget(self._file, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._refused)
        layout.addSpacing(GRID)
        layout.addLayout(buttons_apart(self._trust, self._back))
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _what_it_means(self) -> str:
        said = self.tr(
            "Trust it only if its SHA-256 fingerprint is the one that the PBX itself, or your "
            "administrator, tells you by another way than this connection. If it differs, "
            "somebody may be answering in the PBX's place, to learn your password. "
            "Once trusted, this certificate and no other is accepted at {host}."
        )
        return said.replace("{host}", self._address.display)


def _plain(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def _in_two_lines(fingerprint: str) -> tuple[str, str]:
    pairs = spelt(fingerprint)
    return pairs[:_HALF], pairs[_HALF:]


def _day(moment: float) -> str:
    """Answer the day of a moment as the person's locale writes it."""
    date = QDateTime.fromSecsSinceEpoch(int(moment)).date()
    return QLocale().toString(date, QLocale.FormatType.LongFormat)
