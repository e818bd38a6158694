"""The command line of the app. What needs no window loads no Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from pbx_tray import __version__
from pbx_tray.app_ending import ended
from pbx_tray.desktop.dial_links import is_dial_link


def main(argv: Sequence[str] | None = None) -> int:
    """Run `pbx-tray`; answer its exit code."""
    parser = _parser()
    options = parser.parse_args(_from_outside(sys.argv[1:] if argv is None else argv))
    if options.sign_in is not None:
        _check_sign_in(parser, options)
        from pbx_tray.sign_in_command import sign_in  # noqa: PLC0415 - only where it is wanted

        return sign_in(options)
    if options.install_desktop or options.remove_desktop:
        from pbx_tray import menu_entry  # noqa: PLC0415 - only where it is wanted

        return menu_entry.install() if options.install_desktop else menu_entry.remove()
    _check_start(parser, options)
    from pbx_tray.start import start  # noqa: PLC0415 - Qt takes its time

    return ended(start(options, _wish(parser, options.wish)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pbx-tray", description="Shows who is free, and says who is ringing."
    )
    parser.add_argument("--version", action="version", version=f"PBX Tray {__version__}")
    parser.add_argument("--config-dir", metavar="DIR", help="keep everything in this folder")
    parser.add_argument("--hidden", action="store_true", help="start without showing the window")
    parser.add_argument("--debug", action="store_true", help="say on standard error what happens")
    parser.add_argument(
        "wish",
        nargs=argparse.REMAINDER,
        metavar="dial NUMBER | tel:NUMBER",
        help="ask in the app whether to call this number",
    )
    demo = parser.add_argument_group("the built-in PBX")
    demo.add_argument("--demo", action="store_true", help="show an office day; nothing is needed")
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="another day (default: 1)")
    menu = parser.add_argument_group("the desktop's menu (Linux)").add_mutually_exclusive_group()
    menu.add_argument("--install-desktop", action="store_true", help="put menu entry and icons in")
    menu.add_argument("--remove-desktop", action="store_true", help="take them away again")
    account = parser.add_argument_group("storing an account without a window")
    account.add_argument("--sign-in", metavar="ADDRESS", help="the PBX: host, host:port or URL")
    who = account.add_mutually_exclusive_group()
    who.add_argument("--user", metavar="NAME", help="sign in as this user")
    who.add_argument("--with-api-key", action="store_true", help="sign in with an API key")
    account.add_argument("--me", metavar="USERNAME", help="with an API key: who you are")
    trust = account.add_mutually_exclusive_group()
    trust.add_argument("--ca", metavar="FILE", help="believe the authorities in this file")
    trust.add_argument("--pin", metavar="SHA256", help="believe the one certificate with this sum")
    account.add_argument(
        "--proxy",
        metavar="PROXY",
        help="go through a proxy: http://USER@HOST:PORT, or `system` for what the system says; "
        "its password is the second line of standard input",
    )
    return parser


def _from_outside(argv: Sequence[str]) -> Sequence[str]:
    """Answer the arguments; after `--uri --`, as a desktop is told to start us, all are a link.

    From a menu there is nothing behind it. A folder may stand before it, and no more.
    """
    place = 2 if argv[:1] == ["--config-dir"] else 0
    if argv[place : place + 1] != ["--uri"]:
        return argv
    before, link = argv[:place], argv[place + 1 :]
    if link[:1] == ["--"]:
        link = link[1:]
    return [*before, "dial", " ".join(link)] if link else before


def _wish(parser: argparse.ArgumentParser, asked: Sequence[str]) -> str | None:
    """Answer what is asked to be dialled, as it was written; no option is read from there on."""
    parts = [*asked]
    if parts[:1] == ["--"]:
        del parts[0]
    if parts[:1] == ["dial"]:
        return " ".join(parts[2:] if parts[1:2] == ["--"] else parts[1:])
    if len(parts) > 1 or not all(map(is_dial_link, parts)):
        parser.error("say `dial NUMBER`, or give one link, such as tel:NUMBER, and nothing else")
    return parts[0] if parts else None


def _check_sign_in(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.user is None and not options.with_api_key:
        parser.error("--sign-in needs --user NAME or --with-api-key")
    if options.user is not None and (not options.user.strip() or ":" in options.user):
        parser.error("a user name is not empty, and has no colon in it")
    if options.me and not options.with_api_key:
        parser.error("--me goes with --with-api-key: with --user you are that user")
    if options.wish:
        parser.error("--sign-in starts no app: nothing can be dialled")
    if options.demo:
        parser.error("--demo is signed in already")


def _check_start(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    of_an_account = (options.user, options.me, options.ca, options.pin, options.proxy)
    if options.with_api_key or any(value is not None for value in of_an_account):
        parser.error("--user, --with-api-key, --me, --ca, --pin and --proxy go with --sign-in")


if __name__ == "__main__":
    sys.exit(main())
