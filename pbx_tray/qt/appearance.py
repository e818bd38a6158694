"""Light or dark windows: as the system has it, or as the person chose, at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from pbx_tray.core.choices import AppearanceChoices, Scheme
from pbx_tray.qt.lamps import is_dark
from pbx_tray.qt.link_button import CALM

_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}
_Role = QPalette.ColorRole

# Button, window; then what Qt would choose badly for them.
_GROUNDS = {Scheme.LIGHT: ("#EFEFEF", "#EFEFEF"), Scheme.DARK: ("#3A3D41", "#2B2D30")}
_ROLES = {
    Scheme.LIGHT: {_Role.PlaceholderText: "#8C000000", _Role.Link: CALM},
    Scheme.DARK: {
        _Role.Base: "#1E1F22",
        _Role.AlternateBase: "#26282B",
        _Role.WindowText: "#E6E8EB",
        _Role.Text: "#E6E8EB",
        _Role.ButtonText: "#E6E8EB",
        _Role.PlaceholderText: "#8CE6E8EB",
        _Role.ToolTipBase: "#3A3D41",
        _Role.ToolTipText: "#E6E8EB",
        _Role.Link: "#7FB2FF",
        _Role.LinkVisited: "#C59BFF",
    },
}
_DISABLED = {Scheme.LIGHT: "#7A7A7B", Scheme.DARK: "#8A8F98"}
# What the edge of an empty box is drawn from: Fusion darkens it, and Qt's own would be faint.
_EDGES = {Scheme.LIGHT: "#AEAEAE", Scheme.DARK: "#D0D4DA"}
# A dark menu's ground and what its edge is drawn from: Fusion would darken what is dark already.
_MENU = {_Role.Base: "#3A3D41", _Role.Window: "#8A8F98"}
_THE_DESKTOPS = (_Role.Highlight, _Role.HighlightedText, _Role.Accent)


class Appearance(QObject):
    """Puts on what is chosen. Where the desktop cannot, the colours are our own.

    Signals:
        panel_told(Qt.ColorScheme): the panel still has the system's own scheme, which is this;
            None where the windows have it, too.
    """

    panel_told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = AppearanceChoices()

    def choose(self, choices: AppearanceChoices) -> None:
        """Have all windows look so from now on (a slot)."""
        if choices == self._choices:
            return
        self._choices = choices
        hints = QApplication.styleHints()
        QApplication.setPalette(QPalette())
        hints.unsetColorScheme()
        system = hints.colorScheme()
        hints.setColorScheme(_SCHEMES[choices.scheme])
        follows, dark = choices.scheme is Scheme.SYSTEM, choices.scheme is Scheme.DARK
        if not follows and is_dark(QApplication.palette()) is not dark:
            palette = _palette(choices.scheme)
            QApplication.setPalette(palette)
            palette.setColor(_Role.Window, QColor(_EDGES[choices.scheme]))
            for kind in ("QCheckBox", "QRadioButton"):
                QApplication.setPalette(palette, kind)  # type: ignore[arg-type] # says bytes, wants str
            if dark:
                QApplication.setPalette(_with(palette, _MENU), "QMenu")  # type: ignore[arg-type] # as above
        self.panel_told.emit(None if follows else system)


def _palette(scheme: Scheme) -> QPalette:
    """Answer a light or a dark palette, with the desktop's own colours of what is selected."""
    usual = QApplication.palette()
    palette = QPalette(*map(QColor, _GROUNDS[scheme]))
    palette = _with(palette, _ROLES[scheme])
    for role in _THE_DESKTOPS:
        palette.setColor(role, usual.color(role))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED[scheme]))
    return palette


def _with(palette: QPalette, roles: dict[QPalette.ColorRole, str]) -> QPalette:
    """Answer a palette in which these roles have these colours."""
    other = QPalette(palette)
    for role, colour in roles.items():
        other.setColor(role, QColor(colour))
    return other
