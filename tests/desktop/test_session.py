"""The private desktop itself: each part answers, and nothing of it stays."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import secretstorage
from jeepney import DBusAddress  # type: ignore[import-untyped]  # carries no types
from PySide6.QtGui import QImage

from tests.desktop.notification_record import ActionInvoked, CloseAsked, Closed, Posted
from tests.desktop.private_environment import mark
from tests.desktop.processes import SessionError, processes_with, wait_until
from tests.desktop.session import DesktopSession
from tests.desktop.session_bus import NOTIFICATIONS, SECRETS, SessionBus
from tests.desktop.x_display import TRAY_SELECTION
from tests.sentinels import search
from tests.sentinels.values import KEY, NAME, PASSWORD

if TYPE_CHECKING:
    from tests.desktop.conftest import StartDesktop
    from tests.desktop.desktop_programs import TrayHost

pytestmark = pytest.mark.desktop

CHECKOUT = Path(__file__).parents[2]
SERVER = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)

# A window with a text field, and an icon in the tray; it says each text that Return sends.
SMALL_APP = """
import sys
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QSystemTrayIcon
app = QApplication(sys.argv)
field = QLineEdit()
field.setWindowTitle("A small window")
field.returnPressed.connect(lambda: print(field.text(), flush=True))
field.resize(300, 60)
picture = QPixmap(32, 32)
picture.fill("red")
icon = QSystemTrayIcon(QIcon(picture))
icon.show()
field.show()
app.exec()
"""

DESKTOP_THAT_STAYS = """
import signal, sys
sys.path.insert(0, sys.argv[1])
from tests.desktop.session import DesktopSession
with DesktopSession() as desktop:
    print(desktop.directory, flush=True)
    signal.pause()
"""


def post(bus: SessionBus, summary: str, *actions: str) -> int:
    arguments = ("a test", 0, "", summary, "body", list(actions), {"urgency": ("y", 2)}, 0)
    (number,) = bus.call(SERVER, "Notify", "susssasa{sv}i", *arguments)
    assert isinstance(number, int)
    return number


def colours(picture: QImage) -> set[int]:
    """Those of the picture's left and right edges, without their opacity."""
    edges = (0, picture.width() - 1)
    return {picture.pixel(x, y) & 0xFFFFFF for x in edges for y in range(picture.height())}


def test_a_notification_is_recorded_with_its_number_and_its_close(
    desktop: DesktopSession,
) -> None:
    with SessionBus(desktop.bus_address) as bus:
        number = post(bus, "Anna is ringing", "answer", "Answer")
        posted = desktop.notifications.wait_for(Posted)
        assert posted.summary == "Anna is ringing"
        assert posted.number == number
        assert posted.actions == ("answer", "Answer")
        assert posted.hints["urgency"] == ("y", 2)
        bus.call(SERVER, "CloseNotification", "u", number)
    asked = desktop.notifications.wait_for(CloseAsked)
    closed = desktop.notifications.wait_for(Closed)
    assert (asked.number, closed.number, closed.reason) == (number, number, 3)
    assert posted.at < asked.at < closed.at


def test_waiting_for_a_notification_in_vain_tells_what_did_pass(desktop: DesktopSession) -> None:
    with SessionBus(desktop.bus_address) as bus:
        post(bus, "Something else")
    desktop.notifications.wait_for(Posted)
    with pytest.raises(SessionError, match="Something else"):
        desktop.notifications.wait_for(Posted, lambda p: p.summary == "Anna", timeout=0.1)


def test_a_click_on_a_notification_invokes_its_action(desktop: DesktopSession) -> None:
    with SessionBus(desktop.bus_address) as bus:
        number = post(bus, "Click me", "default", "Open")
    desktop.xdotool("search", "--sync", "--onlyvisible", "--class", "Dunst")
    desktop.xdotool("mousemove", 1100, 70, "click", 1)
    invoked = desktop.notifications.wait_for(ActionInvoked)
    assert (invoked.number, invoked.action) == (number, "default")


def test_a_secret_is_stored_and_read_back(desktop: DesktopSession) -> None:
    attributes = {"service": "a test", "username": "anna"}
    with SessionBus(desktop.bus_address) as bus:
        collection = secretstorage.get_default_collection(bus.connection)
        collection.create_item("label", attributes, "geheim ✓".encode())
    assert desktop.secret("a test", "anna") == "geheim ✓"
    assert desktop.secret("a test", "bob") is None


def test_of_a_secret_only_the_keyring_may_know_and_a_name_may_be_in_a_notification() -> None:
    with DesktopSession(tray="none") as desktop, SessionBus(desktop.bus_address) as bus:
        collection = secretstorage.get_default_collection(bus.connection)
        collection.create_item("label", {"service": "a test"}, PASSWORD.encode())
        post(bus, NAME)
        desktop.notifications.wait_for(Posted)
    assert search.kept() == []
    with DesktopSession(tray="none") as desktop, SessionBus(desktop.bus_address) as bus:
        desktop.start("sh", "-c", f"echo '{NAME}' >&2").wait()
        (desktop.directory / "config" / "settings.json").write_text(KEY, "utf-8")
        post(bus, PASSWORD)
        desktop.notifications.wait_for(Posted)
    *in_files, told = search.kept()
    assert [leak.partition(" in ")[0] for leak in in_files] == ["the key", "a name"]
    assert told == "the password in a notification"


def test_a_locked_keyring_gives_nothing_away(start_desktop: StartDesktop) -> None:
    desktop = start_desktop(tray="none", notify="none", keyring="locked")
    with SessionBus(desktop.bus_address) as bus:
        collection = secretstorage.get_default_collection(bus.connection)
        assert collection.is_locked()


def test_a_desktop_without_parts_has_none_of_them(start_desktop: StartDesktop) -> None:
    desktop = start_desktop(tray="none", notify="none", keyring="none")
    assert not desktop.selection_owner(TRAY_SELECTION)
    assert desktop.tray_icons() == 0
    with SessionBus(desktop.bus_address) as bus:
        assert not bus.has_name(SECRETS)
        assert not bus.has_name(NOTIFICATIONS)


@pytest.mark.parametrize("tray", ["trayer", "xfce4-panel"])
def test_an_application_shows_its_window_and_its_icon_in_the_tray(
    start_desktop: StartDesktop, tray: TrayHost, tmp_path: Path
) -> None:
    desktop = start_desktop(tray=tray, keyring="none")
    assert desktop.selection_owner(TRAY_SELECTION)
    assert desktop.tray_icons() == 0
    app = desktop.start(sys.executable, "-c", SMALL_APP)
    window = desktop.wait_for_window("A small window")
    desktop.wait_for_tray_icons(1)
    desktop.xdotool("mousemove", "--window", window, 20, 20, "click", 1)
    desktop.xdotool("type", "hello")
    desktop.xdotool("key", "Return")
    app.wait_for_output("hello\n")
    desktop.screenshot(tmp_path / "screen.png")
    left, top, width, height = desktop.place(window)
    assert (width, height) == (300, 60)
    screen = QImage(str(tmp_path / "screen.png"))
    assert 0x000000 not in colours(screen.copy(left, top, width, height))
    assert 0x000000 in colours(screen)
    assert app.terminate() != 0
    desktop.wait_for_tray_icons(0)
    assert desktop.windows("A small window") == []


def test_xfce4_notifyd_serves_where_buttons_are_wanted(start_desktop: StartDesktop) -> None:
    desktop = start_desktop(tray="none", notify="xfce4-notifyd", keyring="none")
    with SessionBus(desktop.bus_address) as bus:
        (abilities,) = bus.call(SERVER, "GetCapabilities")
    assert "actions" in str(abilities)


def test_two_desktops_side_by_side_share_nothing(start_desktop: StartDesktop) -> None:
    first = start_desktop(tray="none", keyring="none")
    second = start_desktop(tray="none", keyring="none")
    assert first.environment["DISPLAY"] != second.environment["DISPLAY"]
    with SessionBus(first.bus_address) as bus:
        post(bus, "only here")
    first.notifications.wait_for(Posted)
    assert second.notifications.all(Posted) == []


def test_nothing_of_a_desktop_stays() -> None:
    descriptors = os.listdir("/proc/self/fd")  # noqa: PTH208 - to be counted
    with DesktopSession(tray="xfce4-panel", notify="xfce4-notifyd") as desktop:
        desktop.start("sh", "-c", "setsid sleep 1000 & echo started").wait_for_output("started")
        inherited, directory, bus_address = desktop.mark, desktop.directory, desktop.bus_address
        assert len(processes_with(inherited)) >= 7
    assert processes_with(inherited) == []
    assert not directory.exists()
    assert len(os.listdir("/proc/self/fd")) == len(descriptors)  # noqa: PTH208 - as above
    with pytest.raises(OSError, match="No such file"):
        SessionBus(bus_address)


def test_nothing_of_a_desktop_outlives_tests_that_are_killed(desktop: DesktopSession) -> None:
    inner = desktop.start(sys.executable, "-c", DESKTOP_THAT_STAYS, str(CHECKOUT))
    inner.wait_for_output("pbx-tray-desktop-")
    inner_mark = mark(Path(inner.stdout.strip()))
    assert processes_with(inner_mark)
    inner.process.kill()
    wait_until(lambda: not processes_with(inner_mark), "everything to end", 5)
    shutil.rmtree(inner.stdout.strip())


def test_a_program_that_does_not_come_up_is_named_with_its_last_words() -> None:
    with pytest.raises(SessionError, match="Xvfb") as failure, DesktopSession(size="nonsense"):
        pass
    assert "nonsense" in str(failure.value.__notes__)


def test_a_missing_program_is_named_with_what_installs_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SessionError, match=r"Xvfb.*start\.py test installs it"), DesktopSession():
        pass
