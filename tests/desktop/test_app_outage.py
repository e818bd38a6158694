"""An outage as a person sees it who has the app in the tray: one notification, and its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from pbx_tray.core.words import Message
from tests.desktop.notification_record import Posted
from tests.desktop.running_app import office, sign_in, wait_until_live

if TYPE_CHECKING:
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop


def test_an_outage_is_told_once_after_ten_seconds_and_its_end_takes_its_place(
    desktop: DesktopSession,
) -> None:
    with office() as pbx:
        sign_in(desktop, pbx)
        desktop.start_app("--hidden")
        wait_until_live(pbx)
        began = time.monotonic()
        pbx.stop()
        lost = desktop.notifications.wait_for(Posted, timeout=45)
        assert lost.at - began > 9.5
        assert lost.summary == "Not connected"
        host = f"127.0.0.1:{pbx.port}"
        assert lost.body.startswith(Message.M02_AGAIN.value.format(host=host))
        pbx.start()
        back = desktop.notifications.wait_for(Posted, lambda p: p.replaces == lost.number)
        assert back.summary == Message.M11.value.format(host=host)
        assert desktop.notifications.all(Posted) == [lost, back]
