"""The part of the sign-in window that asks for the way to the PBX; shut until somebody opens it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.account import AddressError
from pbx_tray.core.language import mark, tr
from pbx_tray.core.proxy import Proxy, parse_proxy
from pbx_tray.qt.combo_words import describe
from pbx_tray.qt.opener import Opener
from pbx_tray.qt.spoken import spoken

_GRID: Final = 4
_STRAIGHT, _SYSTEM, _ADDRESS = range(3)


class ProxyPart(QWidget):
    """Asks whether a proxy leads to the PBX, for its address, and for the sign-in that it wants.

    A password belongs to the proxy it was entered for: another address clears it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener = Opener()
        self._way = QComboBox()
        self._way.addItems([""] * 3)
        self._address = QLineEdit(placeholderText="proxy.example.org:3128")
        self._user = QLineEdit()
        self._secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._inside, self._fields = QWidget(), QWidget()
        self._lay_out()
        self._opener.clicked.connect(lambda: self._open(self._inside.isHidden()))
        self._way.currentIndexChanged.connect(self._show_fields)
        self._address.textEdited.connect(self._secret.clear)
        self.set_proxy(None)
        spoken(self, self._say)

    def _say(self) -> None:
        self._opener.setText(self.tr("Connection"))
        self._user.setPlaceholderText(self.tr("if it asks for one"))
        describe(self._way, self.tr("Way to the PBX"))
        self._way.setItemText(_STRAIGHT, self.tr("Straight to the PBX"))
        self._way.setItemText(_SYSTEM, self.tr("As this computer's settings say"))
        self._way.setItemText(_ADDRESS, self.tr("Through a proxy"))

    @property
    def address(self) -> QLineEdit:
        """The field that is wrong where `proxy` raises."""
        return self._address

    @property
    def secret(self) -> str:
        """The password for the proxy; "" where none was entered or none is wanted."""
        through = self._way.currentIndex() == _ADDRESS and self._user.text().strip()
        return self._secret.text() if through else ""

    def proxy(self) -> Proxy | None:
        """Answer the way that was chosen. Raises AddressError."""
        if self._way.currentIndex() != _ADDRESS:
            return Proxy() if self._way.currentIndex() == _SYSTEM else None
        named = parse_proxy(self._address.text())
        if named is None or named.address is None:
            raise AddressError(self.tr("Enter the address of the proxy, with its port."))
        user = self._user.text().strip()
        if ":" in user:  # that is where it ends on the wire (RFC 7617)
            raise AddressError(self.tr("A user name has no colon in it."))
        return Proxy(named.address, user or named.user)

    def set_proxy(self, proxy: Proxy | None) -> None:
        """Fill in what is known; its password is asked for where the proxy wants it anew."""
        address = proxy.address if proxy else None
        self._address.setText(address.display if address else "")
        self._user.setText(proxy.user or "" if proxy else "")
        self._secret.clear()
        straight = _STRAIGHT if proxy is None else _SYSTEM
        self._way.setCurrentIndex(straight if address is None else _ADDRESS)
        self._open(proxy is not None)
        self._show_fields(self._way.currentIndex())

    def clear_secret(self) -> None:
        """Forget the password that was entered."""
        self._secret.clear()

    def _lay_out(self) -> None:
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(2 * _GRID)
        for name, field in (
            (mark("Proxy"), self._address),
            (mark("User name"), self._user),
            (mark("Password"), self._secret),
        ):
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            spoken(label, partial(_say, label, name))
            label.setBuddy(field)
            form.addRow(label, field)
        column = QVBoxLayout()
        column.setSpacing(2 * _GRID)
        column.addWidget(self._way)
        column.addWidget(self._fields)
        inside = QHBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addSpacing(5 * _GRID)  # no margin: this one is mirrored
        inside.addLayout(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * _GRID)
        layout.addWidget(self._opener, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._inside)

    def _open(self, open_: bool) -> None:  # noqa: FBT001 - as QWidget.setVisible has it
        self._opener.setChecked(open_)
        self._inside.setVisible(open_)

    def _show_fields(self, way: int) -> None:
        self._fields.setVisible(way == _ADDRESS)


def _say(label: QLabel, words: str) -> None:
    label.setText(tr(words))
