"""The window in which a person says where their PBX is and who they are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.account import AddressError, SignIn, parse_address
from pbx_tray.core.managed_account import NOT_MANAGED, ManagedAccount
from pbx_tray.core.proxy import Proxy
from pbx_tray.qt.dialog_layout import GRID, buttons_apart, column_of
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.link_button import LinkButton
from pbx_tray.qt.proxy_part import ProxyPart
from pbx_tray.qt.spoken import spoken

_WIDTH_IN_LETTERS: Final = 58


class SignInWindow(QDialog):
    """Asks for an address and a credential. The app checks them, and says how that went.

    A password belongs to the host it was entered for: another host in the address clears it.
    `managed` is what the administrator decided: it is filled in, and locked where they locked it.

    Signals:
        submitted(SignIn): the person wants to sign in; the window is busy from now on, until
            `show_error`, `set_busy(False)` or `accept`.
        cancelled(): the person no longer wants to wait for the check.
        demo_wanted(): the person wants to try the built-in PBX.
    """

    submitted = Signal(object)
    cancelled = Signal()
    demo_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, managed: ManagedAccount = NOT_MANAGED
    ) -> None:
        super().__init__(parent)
        self._busy = False
        self._managed = managed
        self._entered_for: str | None = None
        self._make_fields()
        self._make_hints()
        self._make_buttons()
        self._lay_out()
        self._key.toggled.connect(self._ask_for_key)
        self._address.textChanged.connect(self._read_address)
        self._secret.textEdited.connect(self._bind_secret)
        self._ask_for_key(key=False)
        self.prefill("", "")
        self.set_proxy(None)
        self.set_busy(False)
        spoken(self, self._say)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Sign in to your PBX"))
        self._address_label.setText(self.tr("Address"))
        self._user_label.setText(self.tr("User name"))
        self._password.setText(self.tr("User name and password"))
        self._key.setText(self.tr("API key"))
        self._cancel.setText(self.tr("Cancel"))
        self._demo.setText(self.tr("Try the built-in demo PBX"))
        if "address" in self._managed.locked:
            self._decided.say(self.tr("Managed by your administrator."))
        self._say_submit()
        self._say_secret()
        self._read_address(self._address.text())

    def _say_submit(self) -> None:
        self._submit.setText(self.tr("Checking…") if self._busy else self.tr("Sign in"))

    def _say_secret(self) -> None:
        key = self._key.isChecked()
        self._secret_label.setText(self.tr("API key") if key else self.tr("Password"))

    def prefill(self, address: str, user: str, *, key_mode: bool = False) -> None:
        """Fill in what is known already; the secret is asked for."""
        decided = self._managed.address
        if decided is not None and (not address or "address" in self._managed.locked):
            address = decided.url
        self._address.setText(address)
        self._user.setText(user)
        (self._key if key_mode else self._password).setChecked(True)
        self._secret.clear()

    def set_proxy(self, proxy: Proxy | None) -> None:
        """Fill in by which way the PBX is reached."""
        self._proxy.set_proxy(self._managed.proxy if self._decides_proxy(proxy) else proxy)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot, called by a signal
        """Show that the PBX is asked, and lock what was entered; or unlock it."""
        self._busy = busy
        fields = (self._address, self._password, self._key, self._user, self._secret)
        for part in (*fields, self._proxy, self._submit, self._demo):
            part.setEnabled(not busy)
        for decided in self._locked():
            decided.setEnabled(False)
        self._say_submit()
        if busy:
            self._error.say("")
            self._cancel.setFocus()
        else:
            self._submit.setDefault(True)

    def _decides_proxy(self, known: Proxy | None) -> bool:
        return known is None or "proxy" in self._managed.locked

    def _locked(self) -> list[QWidget]:
        """Answer the fields that only the administrator changes."""
        parts: dict[str, QWidget] = {"address": self._address, "proxy": self._proxy}
        return [part for name, part in parts.items() if name in self._managed.locked]

    def show_error(self, sentence: str) -> None:
        """Say what went wrong, in plain text, and let the person try again."""
        self.set_busy(False)
        self._error.say(sentence)
        self._secret.setFocus()
        self._secret.selectAll()

    def done(self, result: int) -> None:
        """Close. Nothing secret, and nothing old, stays in a window that is not seen."""
        self._secret.clear()
        self._proxy.clear_secret()
        self._error.say("")
        super().done(result)

    def reject(self) -> None:
        """Stop waiting for the check; where there is none, close."""
        if self._busy:
            self.set_busy(False)
            self.cancelled.emit()
            self._submit.setFocus()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close even while a check is going on; it is cancelled."""
        if self._busy:
            self.reject()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Put the focus where something is missing."""
        super().showEvent(event)
        self._first_empty().setFocus()

    # How it is made

    def _make_fields(self) -> None:
        self._address = QLineEdit(placeholderText="pbx.example.org")
        self._password = QRadioButton()
        self._password.setChecked(True)
        self._key = QRadioButton()
        self._user = QLineEdit()
        self._secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._secret_label = _label("", self._secret)
        self._proxy = ProxyPart()

    def _make_hints(self) -> None:
        self._open = HintLine(Hint.NOT_ENCRYPTED)
        self._decided = HintLine(Hint.PLAIN)
        self._error = HintLine(Hint.TROUBLE)

    def _make_buttons(self) -> None:
        self._submit = QPushButton(default=True)
        self._submit.clicked.connect(self._hand_over)
        self._cancel = QPushButton(autoDefault=False)
        self._cancel.clicked.connect(self.reject)
        self._demo = LinkButton()
        self._demo.clicked.connect(self.demo_wanted)

    def _lay_out(self) -> None:
        self._address_label = _label("", self._address)
        self._user_label = _label("", self._user)
        self._user_row = _column(self._user_label, self._user)
        layout = column_of(self)
        layout.addWidget(_column(self._address_label, self._address, self._decided, self._open))
        layout.addLayout(self._choice())
        layout.addWidget(self._user_row)
        layout.addWidget(_column(self._secret_label, self._secret))
        layout.addWidget(self._proxy)
        layout.addWidget(self._error)
        layout.addSpacing(GRID)
        layout.addLayout(buttons_apart(self._demo, self._cancel, self._submit))
        # It grows with what it has to say, so that no sentence is ever cut.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._address.setMinimumWidth(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())

    def _choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5 * GRID)
        row.addWidget(self._password)
        row.addWidget(self._key)
        row.addStretch()
        return row

    # What the person does

    def _ask_for_key(self, key: bool) -> None:  # noqa: FBT001 - a slot, called by a signal
        self._user_row.setVisible(not key)
        self._say_secret()
        self._secret.clear()

    def _read_address(self, text: str) -> None:
        """Watch what the address means: whether it is encrypted, and whose password it takes."""
        if text.strip().lower().startswith("http://"):
            self._open.say(self.tr("Not encrypted: what you send can be read on the way."))
        elif self._open.text:
            self._open.say("")
        if self._secret.text() and self._entered_for not in {None, _origin(text)}:
            self._secret.clear()

    def _bind_secret(self) -> None:
        self._entered_for = _origin(self._address.text())

    def _hand_over(self) -> None:
        missing = self._what_is_missing()
        if missing is not None:
            field, sentence = missing
            self._error.say(sentence)
            field.setFocus()
            return
        address = parse_address(self._address.text())
        self._entered_for = address.origin
        key = self._key.isChecked()
        user = None if key else self._user.text().strip()
        secret = self._secret.text().strip() if key else self._secret.text()
        self.set_busy(True)
        through = self._proxy.proxy()
        self.submitted.emit(SignIn(address.url, user, secret, through, self._proxy.secret))

    def _what_is_missing(self) -> tuple[QLineEdit, str] | None:
        """Answer the first field that cannot be used as it is, and a sentence that says why."""
        try:
            parse_address(self._address.text())
        except AddressError as error:
            return self._address, str(error)
        user, key = self._user.text().strip(), self._key.isChecked()
        if not key and not user:
            return self._user, self.tr("Enter your user name.")
        if not key and ":" in user:  # that is where it ends on the wire (RFC 7617)
            return self._user, self.tr("A user name has no colon in it.")
        if not self._secret.text().strip():
            asked = self.tr("Enter the API key.") if key else self.tr("Enter your password.")
            return self._secret, asked
        try:
            self._proxy.proxy()
        except AddressError as error:
            return self._proxy.address, str(error)
        return None

    def _first_empty(self) -> QLineEdit:
        fields = [self._address, self._secret]
        if not self._key.isChecked():
            fields.insert(1, self._user)
        return next((field for field in fields if not field.text()), self._secret)


def _column(*parts: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for part in parts:
        layout.addWidget(part)
    return column


def _label(text: str, field: QLineEdit) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(field)
    return label


def _origin(text: str) -> str | None:
    """Answer what a credential would belong to; None while the address is no address yet."""
    try:
        return parse_address(text).origin
    except AddressError:
        return None
