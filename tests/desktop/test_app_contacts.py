"""Contacts on a real desktop: who calls goes by their name, and a file that changes is followed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pbx_tray import settings
from pbx_tray.core.choices import CallChoices, ContactChoices
from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import office, sign_in, wait_until_live
from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop


def choose_contacts(desktop: DesktopSession, file: Path) -> None:
    """Choose them as the preferences do, before the app is started."""
    folder = Path(desktop.environment["XDG_CONFIG_HOME"]) / "pbx-tray"
    kept = settings.load(folder)
    assert kept.account is not None
    contacts, calls = ContactChoices(files=(str(file),)), CallChoices(region="NL")
    settings.save(replace(kept, contacts=contacts, calls=calls), folder)


def test_a_call_is_told_by_the_contact_s_name_also_once_the_file_has_changed(
    tmp_path: Path,
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Naam;Telefoonnummer\nJan Janssen;06-12345678\n")
    with DesktopSession() as desktop, office() as pbx:

        def told() -> Posted:
            """What a call is told by; it is over when this returns."""
            before = len(desktop.notifications.all(Posted))
            call = pbx.exchange.ring("sanne", number="0031612345678", name="J JANSSEN")
            wait_until(lambda: len(desktop.notifications.all(Posted)) > before, "a ring", 10)
            pbx.exchange.finish(call)
            wait_until(lambda: len(desktop.notifications.all(Posted)) > before + 1, "its end", 10)
            return desktop.notifications.all(Posted)[before]

        sign_in(desktop, pbx)
        choose_contacts(desktop, file)
        app = desktop.start_app("--hidden")
        wait_until_live(pbx)
        wait_until(lambda: "Jan Janssen" in told().summary, "the contact's name", 10)
        assert "06 12345678" in told().body
        file.write_text("Naam;Telefoonnummer\nJan Jansen;06-12345678\n")
        wait_until(lambda: "Jan Jansen" in told().summary, "the contact's other name", 10)
        assert app.running
        assert app.stderr == ""
