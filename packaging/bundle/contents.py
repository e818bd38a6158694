"""What the bundle carries of Qt and of Python, and what it leaves out. The spec asks here."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePosixPath
from typing import Final

QT_MODULES: Final = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtWidgets")
"""The modules that the app imports, and no other."""

PLUGINS: Final = {
    "networkinformation": ("glib", "networkmanager", "networklistmanager", "scnetworkreachability"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("cocoa", "minimal", "offscreen", "wayland", "windows", "xcb"),
    "platformthemes": ("xdgdesktopportal",),  # not gtk3: it would bring all of GTK
    "styles": ("macstyle", "modernwindowsstyle", "windowsvistastyle"),
    "wayland-decoration-client": ("bradient",),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Kinds of Qt plugins, and of each those that are used somewhere."""

LIBRARIES_LEFT_OUT: Final = (
    "Qt6EglF",
    "Qt6OpenGL",
    "Qt6Pdf",
    "Qt6Qml",
    "Qt6Quick",
    "Qt6ShaderTools",
    "Qt6Sql",
    "Qt6Svg",
    "Qt6Test",
    "Qt6VirtualKeyboard",
    "Qt6WaylandCompositor",
    "Qt6WlShell",
    "opengl32sw",  # a graphics driver in software, of 20 MB; nothing here draws with OpenGL
)
"""Libraries of Qt's that only plugins ask for which are left out as well."""

PYTHON_LEFT_OUT: Final = (
    "_pytest",
    "curses",
    "doctest",
    "hypothesis",
    "lib2to3",
    "numpy",
    "pip",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    "pytest",
    "setuptools",
    "tkinter",
    "unittest",
    "wheel",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSvg",
    "PySide6.QtTest",
)
"""Modules that something imports where they are there, and that nothing here needs."""


CARRIED: Final = (
    "libbz",
    "libcrypto",
    "libexpat",
    "libffi",
    "liblzma",
    "libpython",
    "libsqlite",
    "libssl",
    "libxcb-cursor",  # from here on: small, and many desktops do not have them
    "libxcb-icccm",
    "libxcb-image",
    "libxcb-keysyms",
    "libxcb-render-util",
    "libxcb-util",
    "libz",
)
"""Of the libraries of Linux itself those that the bundle brings along; the rest is the desktop's.

What talks to the X server, to fonts and to the message bus has to fit the machine it runs on.
"""

_OF_THE_SYSTEM: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def is_wanted(place: str, source: str, languages: Collection[str] = ()) -> bool:
    """Whether the file `source` is to lie at `place` in the bundle.

    `languages` are those that the app is translated into, as "nl".
    """
    path = PurePosixPath(place.replace("\\", "/"))
    if is_of_the_system(place, source):
        return re.split(r"\d|\.so", path.name)[0].rstrip("-.") in CARRIED
    if "plugins" in path.parts:
        return is_wanted_plugin(path)
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in languages}
    if path.suffix == ".ts":  # what translators edit; the app reads what is compiled of it
        return False
    return not any(part in path.name for part in LIBRARIES_LEFT_OUT)


def is_of_the_system(place: str, source: str) -> bool:
    """Whether the file `source`, to lie at `place`, is a library of Linux itself."""
    return source.startswith(_OF_THE_SYSTEM) and ".so" in place and "/" not in place


def is_wanted_plugin(path: PurePosixPath) -> bool:
    """Whether this plugin of Qt's is one that is used."""
    kind = path.parts[path.parts.index("plugins") + 1]
    name = path.name.removeprefix("lib").removeprefix("q").split(".")[0]
    return name in PLUGINS.get(kind, ())
