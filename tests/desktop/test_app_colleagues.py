"""Tell me when free, on a real desktop: a notification with a button that calls."""

from __future__ import annotations

import time

import pytest

from pbx_tray.colleagues.when_free import FILE
from pbx_tray.core.account import Account, parse_address
from pbx_tray.records.account_file import AccountFile
from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import office, sign_in, wait_until_live
from tests.desktop.session import DesktopSession
from tests.desktop.slow_server import PromptServer

pytestmark = pytest.mark.desktop


def test_who_was_waited_for_before_a_restart_is_offered_and_called_by_the_notification() -> None:
    with DesktopSession(notify="none") as desktop, office() as pbx:
        sign_in(desktop, pbx)
        jonas = pbx.exchange.user("jonas").uuid
        account = Account(parse_address(pbx.url), "sanne", "sanne")
        waiting = AccountFile(desktop.directory / "data" / "pbx-tray" / FILE)
        waiting.save(account.key, [{"users": [jonas], "since": time.time() - 3600}])
        with PromptServer(desktop.bus_address) as server:
            app = desktop.start_app("--hidden")
            wait_until_live(pbx)
            posted = desktop.notifications.wait_for(
                Posted, lambda p: "is free" in p.summary and "call" in p.actions
            )
            server.say_acted(posted.number, "call")
            wait_until(lambda: bool(pbx.exchange.calls()), "my phone to ring", 20)
            wait_until(lambda: posted.number in server.closed, "the notification to go", 20)
            wait_until(lambda: waiting.load(account.key) == [], "nobody to be waited for", 20)
        assert app.running
        assert app.stderr == ""
