"""Asks what to make of a certificate that is not believed: to trust it, or to go by a file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from pbx_tray.authority_files import AuthorityFiles, UnusableFile
from pbx_tray.core.account import Account
from pbx_tray.core.certificate import Certificate
from pbx_tray.core.link import Trouble
from pbx_tray.core.words import Message
from pbx_tray.qt.certificate_step import CertificateStep
from pbx_tray.qt.errand import Errand


class CertificateQuestion(QObject):
    """Waits for the answer of one step, and ends with it. A file is read off the GUI thread.

    `shown` is the certificate that `account` met.

    Signals:
        answered(Account): the account, with what is believed at its PBX from now on.
    """

    answered = Signal(object)

    def __init__(
        self, step: CertificateStep, account: Account, shown: Certificate, files: AuthorityFiles
    ) -> None:
        super().__init__(step)
        self._step = step
        self._account = account
        self._shown = shown
        self._files = files
        self._errand: Errand | None = None
        step.accepted.connect(self._trust)
        step.file_chosen.connect(self._read)
        step.finished.connect(self._stop)

    def _trust(self) -> None:
        pinned = replace(self._account, ca_file=None, pin=self._shown.fingerprint)
        self.answered.emit(pinned)

    def _read(self, path: str) -> None:
        self._stop()
        self._errand = Errand(partial(self._files.keep, path), parent=self)
        self._errand.answered.connect(self._go_by)
        self._errand.failed.connect(self._refuse)
        self._errand.start()

    def _go_by(self, copy: str) -> None:
        if self._step.isVisible():
            self._step.close()
            self.answered.emit(replace(self._account, ca_file=copy, pin=None))

    def _refuse(self, trouble: Trouble) -> None:
        known = isinstance(trouble, UnusableFile)
        self._step.refuse_file(trouble.detail if known else Message.M10_OWN.said())

    def _stop(self) -> None:
        if self._errand is not None:
            self._errand.stop()
