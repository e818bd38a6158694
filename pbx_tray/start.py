"""How the app starts: as the one instance, or by telling the one that runs what is wanted."""

from __future__ import annotations

import sys
from argparse import Namespace

from pbx_tray import settings
from pbx_tray.core.dialling import NumberError
from pbx_tray.core.words import Message
from pbx_tray.desktop.dial_links import is_dial_link, number_from_outside
from pbx_tray.desktop.single_instance import SilentError, SingleInstance


def start(options: Namespace, wish: str | None) -> int:
    """Run the app, or have the one that runs do what is wished; answer the exit code.

    `wish` is what is asked to be dialled: as in a link, it is asked for and never done.
    """
    if wish is not None and not is_dial_link(wish):  # who typed it looks at a terminal
        try:
            number_from_outside(wish)
        except NumberError as refused:
            return _told(str(refused), 1)
    own = "demo" if options.demo else ""
    instance = SingleInstance(settings.config_folder(options.config_dir) / own)
    try:
        if not instance.is_first(wish):
            return _told((Message.M21 if wish is None else Message.M21_ASKED).said(), 0)
    except SilentError:
        return _told(Message.M21_SILENT.said(), 1)
    from pbx_tray.run import run  # noqa: PLC0415 - what is handed over needs no window

    try:
        return run(options, wish, instance.place)
    finally:
        instance.close()


def _told(text: str, code: int) -> int:
    if sys.stderr is not None:  # on Windows an app without a console has none
        sys.stderr.write(f"pbx-tray: {text}\n")
    return code
