"""One start of the app, in a process of its own: until it is live, or only the person can go on.

`python -m tests.sign_in.one_start FOLDER SECRET`: the account is the one that is kept in FOLDER,
and the password store has SECRET for it. Prints how the line stands at the end, and what the banner
says then.
"""

from __future__ import annotations

import sys
import time

import keyring
from PySide6.QtWidgets import QApplication

from pbx_tray import __main__, settings
from pbx_tray.app import App
from pbx_tray.core.link import Link, Live, Stopped
from pbx_tray.qt.link_words import notice
from tests.sign_in.password_store import PasswordStore


def main(folder: str, secret: str) -> None:
    options = __main__._parser().parse_args(["--config-dir", folder, "--hidden"])
    account = settings.load(settings.config_folder(folder)).account
    assert account is not None
    store = PasswordStore()
    store.held[account.key] = secret
    keyring.set_keyring(store)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    app = App(options)

    def look(link: Link) -> None:
        if isinstance(link, Live | Stopped):
            told = notice(link, app._signed_in.host, time.time())
            sys.stdout.write(f"{type(link).__name__}\n{told.text if told else ''}\n")
            application.exit()

    app._store.link_changed.connect(look)
    app.start()
    application.exec()
    app.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
