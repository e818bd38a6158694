"""The programs a private desktop is made of: how each is called, and the files each wants."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from tests.desktop.processes import SessionError

TrayHost = Literal["trayer", "xfce4-panel", "none"]
NotificationServer = Literal["dunst", "xfce4-notifyd", "none"]
Keyring = Literal["unlocked", "locked", "none"]

# A command line for a program that writes a line to the given descriptor once it is ready.
CommandThatReports = Callable[[int], list[str]]

WINDOW_MANAGER: Final = ("openbox", "--sm-disable")
KEYRING: Final = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
_TRAYER: Final = (
    *("trayer", "--edge", "top", "--align", "right", "--widthtype", "request"),
    *("--height", "32", "--SetDockType", "true", "--SetPartialStrut", "true"),
)

# The bus starts only what lies in its own service directory: else a helper that a test leaves out
# would be started behind its back (a keyring started so is locked, and asks in a window).
_BUS_CONFIGURATION: Final = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={directory}/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{directory}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""

_DUNST_CONFIGURATION: Final = """\
[global]
    origin = top-right
    offset = 10x50
    width = 360
    font = Sans 10
    markup = full
    idle_threshold = 0
    mouse_left_click = do_action, close_current
    mouse_middle_click = close_current
[urgency_low]
    timeout = 10
[urgency_normal]
    timeout = 10
[urgency_critical]
    timeout = 0
"""

# One panel along the top, with nothing but the tray at its right end.
_PANEL_CONFIGURATION: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""


def x_server(size: str, authority: Path) -> CommandThatReports:
    """Xvfb on a free display number, which it reports."""

    def command(ready: int) -> list[str]:
        return [
            *("Xvfb", "-displayfd", str(ready), "-screen", "0", size),
            *("-auth", str(authority), "-nolisten", "tcp", "-noreset"),
        ]

    return command


def bus(directory: Path) -> CommandThatReports:
    """A D-Bus daemon, which reports its address."""
    configuration = directory / "bus.conf"
    configuration.write_text(_BUS_CONFIGURATION.format(directory=directory), encoding="utf-8")

    def command(ready: int) -> list[str]:
        return [
            *("dbus-daemon", f"--config-file={configuration}", f"--print-address={ready}"),
            *("--nofork", "--nopidfile"),
        ]

    return command


def allow_xfconf(directory: Path) -> None:
    """Let the bus start Xfce's settings service, which both programs of Xfce ask for."""
    _allow(directory, "org.xfce.Xfconf", "xfconf")


def allow_screen_readers(directory: Path) -> None:
    """Let the bus start the one of its own on which screen readers ask programs what they show."""
    _allow(directory, "org.a11y.Bus", "at-spi2-core")


def _allow(directory: Path, name: str, package: str) -> None:
    service = Path("/usr/share/dbus-1/services", f"{name}.service")
    if not service.exists():
        raise _missing(package)
    shutil.copy(service, directory / "services")


def notification_server(name: NotificationServer, config_home: Path) -> list[str]:
    """The command that starts the notification server `name`."""
    if name == "xfce4-notifyd":
        return [str(_xfce4_notifyd())]
    configuration = config_home / "dunst" / "dunstrc"
    configuration.parent.mkdir()
    configuration.write_text(_DUNST_CONFIGURATION, encoding="utf-8")
    return ["dunst", "-conf", str(configuration)]


def tray_host(name: TrayHost, config_home: Path) -> list[str]:
    """The command that starts the tray host `name`."""
    if name == "trayer":
        return list(_TRAYER)
    configuration = config_home / "xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(_PANEL_CONFIGURATION, encoding="utf-8")
    return ["xfce4-panel", "--disable-wm-check"]


def installed(program: str) -> str:
    """The path of `program`. Raises SessionError where it is not installed."""
    path = shutil.which(program)
    if path is None:
        raise _missing(program)
    return path


def _xfce4_notifyd() -> Path:
    # Debian keeps it off the PATH, in a folder named after the machine's architecture.
    places = sorted(Path("/usr/lib").glob("**/xfce4/notifyd/xfce4-notifyd"))
    if not places:
        raise _missing("xfce4-notifyd")
    return places[0]


def _missing(program: str) -> SessionError:
    return SessionError(
        f"The desktop tests need {program}, which is not installed here."
        " On Debian and Ubuntu, python3 packaging/start.py test installs it."
    )
