"""Signing in on a real desktop: by the command line, by the window, with a keyring and without."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.simulator.certificate import Wish, make_certificate
from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import (
    SIGN_IN,
    Roster,
    files_with,
    office,
    run_command,
    sign_in,
    wait_for_main_window,
    wait_until_live,
)
from tests.sentinels.values import PASSWORD

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.conftest import StartDesktop
    from tests.desktop.desktop_programs import Keyring
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop


def kept_settings(desktop: DesktopSession) -> dict[str, object]:
    file = desktop.directory / "config" / "pbx-tray" / "settings.json"
    kept: dict[str, object] = json.loads(file.read_text(encoding="utf-8"))
    return kept


def type_in(desktop: DesktopSession, *texts: str) -> None:
    """Type each text into the field that has the focus, with Tab between them, then Return."""
    for number, text in enumerate(texts):
        if number:
            desktop.xdotool("key", "Tab")
        if text:
            desktop.xdotool("type", "--delay", 4, text)
    desktop.xdotool("key", "Return")


def test_an_account_stored_by_the_command_line_is_signed_in_at_the_next_start(
    desktop: DesktopSession, tmp_path: Path
) -> None:
    authority = make_certificate(tmp_path, Wish("Test CA", (), authority=True), name="ca")
    server = make_certificate(tmp_path, signed_by=authority)
    with office(server.server_context()) as pbx:
        place = pbx.url.removeprefix("https://")
        done = run_command(
            desktop, "--sign-in", place, "--user", "sanne", "--ca", str(authority.certificate)
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert f"Signed in at {place}." in done.stdout
        assert desktop.secret("pbx-tray", f"https://{place}/sanne") == PASSWORD
        app = desktop.start_app()
        wait_until_live(pbx)
        wait_for_main_window(desktop)
        assert desktop.windows(SIGN_IN) == []
        assert app.terminate() == 0
        assert app.stderr == ""
    assert files_with(desktop.directory, "sanne") != []
    assert files_with(desktop.directory, PASSWORD) == []


def test_a_token_from_the_pbx_is_kept_in_the_keyring_and_turns_over(
    desktop: DesktopSession,
) -> None:
    with office() as pbx:
        pbx.api.tokens.offered = True
        sign_in(desktop, pbx)
        account = f"{pbx.url}/sanne"
        first = desktop.secret("pbx-tray", account)
        assert first not in {None, PASSWORD}
        app = desktop.start_app()
        wait_until_live(pbx)
        assert desktop.secret("pbx-tray", account) not in {None, first, PASSWORD}
        assert app.terminate() == 0
        assert app.stderr == ""
    assert files_with(desktop.directory, PASSWORD) == []


def test_an_account_that_takes_the_place_of_another_leaves_no_secret_of_it(
    desktop: DesktopSession,
) -> None:
    with office() as pbx:
        sign_in(desktop, pbx, "sanne")
        sign_in(desktop, pbx, "jonas")
        assert desktop.secret("pbx-tray", f"{pbx.url}/jonas") == PASSWORD
        assert desktop.secret("pbx-tray", f"{pbx.url}/sanne") is None


def test_the_first_start_asks_and_what_is_typed_leads_to_the_people(
    desktop: DesktopSession,
) -> None:
    with office() as pbx:
        app = desktop.start_app()
        window = wait_for_main_window(desktop)
        desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window(SIGN_IN))
        type_in(desktop, pbx.url, "", "sanne", PASSWORD)
        wait_until_live(pbx)
        roster = Roster(desktop, window)
        roster.wait_for_rows(9)
        assert desktop.windows(SIGN_IN) == []
        assert desktop.secret("pbx-tray", f"{pbx.url}/sanne") == PASSWORD
        assert files_with(desktop.directory, PASSWORD) == []
        desktop.xdotool("windowactivate", "--sync", window, "type", "sanne")
        roster.wait_for_rows(1)
        desktop.xdotool("key", "Escape")
        roster.wait_for_rows(9)
        assert app.terminate() == 0
        assert app.stderr == ""


def test_a_wrong_password_is_said_and_never_sent_again_by_itself(desktop: DesktopSession) -> None:
    with office() as pbx:
        app = desktop.start_app()
        window = desktop.wait_for_window(SIGN_IN)
        desktop.xdotool("windowactivate", "--sync", window)
        height = desktop.place(window)[3]
        type_in(desktop, pbx.url, "", "sanne", "wrong")
        # The sentence that says so makes the window higher than the mark of a plain address did.
        wait_until(lambda: desktop.place(window)[3] > height + 40, "a sentence", 5)
        assert pbx.requests.count("events") == 1
        type_in(desktop, PASSWORD)
        wait_until_live(pbx)
        assert app.terminate() == 0
        assert app.stderr == ""


def test_a_kept_password_that_is_right_no_more_is_asked_for_and_not_tried_again(
    desktop: DesktopSession,
) -> None:
    with office() as pbx:
        sign_in(desktop, pbx)
        pbx.api.password = "a-new-password"
        asked = pbx.requests.count()
        app = desktop.start_app()
        desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window(SIGN_IN))
        assert pbx.requests.count() == asked + 1
        type_in(desktop, "a-new-password")
        wait_until_live(pbx)
        # One that was refused, one that checked what was typed, and then it goes on.
        assert pbx.requests.recent()[asked + 3].path.startswith("/apis/pbx/users")
        assert desktop.secret("pbx-tray", f"{pbx.url}/sanne") == "a-new-password"
        assert app.terminate() == 0
        assert app.stderr == ""


@pytest.mark.row(81)
@pytest.mark.parametrize("keyring", ["locked", "none"])
def test_without_a_keyring_it_asks_at_each_start_says_so_and_writes_nothing_secret(
    start_desktop: StartDesktop, keyring: Keyring
) -> None:
    desktop = start_desktop(keyring=keyring)
    with office() as pbx:
        account = Account(parse_address(pbx.url), "sanne", "sanne")
        settings.save(settings.Settings(account=account), desktop.directory / "config" / "pbx-tray")
        began = time.monotonic()
        app = desktop.start_app()
        wait_for_main_window(desktop, timeout=2)
        print(f"A window after {time.monotonic() - began:.2f} s.")  # noqa: T201 - the figure
        desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window(SIGN_IN))
        assert pbx.requests.count() == 0
        type_in(desktop, PASSWORD)
        wait_until_live(pbx)
        said = desktop.notifications.wait_for(Posted)
        assert said.summary == "Your password is not kept"
        assert "is asked for each session" in said.body
        assert files_with(desktop.directory, PASSWORD) == []
        polls = pbx.requests.count("events")
        pbx.drop_connections()
        wait_until_live(pbx, after=polls)  # it works on for the session
        assert app.terminate() == 0
        assert app.stderr == ""
    assert files_with(desktop.directory, "sanne") != []
    assert files_with(desktop.directory, PASSWORD) == []


@pytest.mark.row(81)
def test_a_locked_keyring_is_named_on_the_command_line(start_desktop: StartDesktop) -> None:
    desktop = start_desktop(tray="none", notify="none", keyring="locked")
    with office() as pbx:
        done = run_command(desktop, "--sign-in", pbx.url, "--user", "sanne")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == ("The password store is locked. Nothing was stored.\n")
    assert not (desktop.directory / "config" / "pbx-tray" / "settings.json").exists()
