"""How a call that rings is told."""

from __future__ import annotations

from pbx_tray.core.choices import AlertChoices, ShownAs
from pbx_tray.qt.card_place import Corner
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.switch import Switch


class AlertsPage(Page):
    """Where a call is shown, how urgently, with what sound, and whether with a name."""

    def __init__(self) -> None:
        super().__init__(self.tr("Alerts"), AlertChoices())
        self._add_where()
        self._add_how()

    def _add_where(self) -> None:
        shown_as = (
            (ShownAs.AUTOMATIC, self.tr("Automatic")),
            (ShownAs.NOTIFICATION, self.tr("Notification")),
            (ShownAs.CARD, self.tr("Card")),
        )
        self.add(
            "shown_as",
            Choice(shown_as),
            self.tr("&Show calls as"),
            self.tr(
                "A notification comes from your desktop. A card is a small window of PBX "
                "Tray's own. Automatic picks what works best here."
            ),
        )
        corners = (
            ("", self.tr("Automatic")),
            (Corner(top=True, left=True).words, self.tr("Top left")),
            (Corner(top=True, left=False).words, self.tr("Top right")),
            (Corner(top=False, left=True).words, self.tr("Bottom left")),
            (Corner(top=False, left=False).words, self.tr("Bottom right")),
        )
        self.add(
            "card_place",
            Choice(corners),
            self.tr("Card's corn&er"),
            self.tr(
                "Where a card stands on the screen. Automatic keeps it away from the tray. "
                "Dragging the card to a corner chooses that one."
            ),
        )

    def _add_how(self) -> None:
        self.add(
            "gentle",
            Switch(self.tr("Be &gentle")),
            note=self.tr(
                "Notifications ask for less attention: your desktop may hold them back while you "
                "do not want to be disturbed."
            ),
        )
        self.add(
            "sound",
            Switch(self.tr("&Play a sound")),
            note=self.tr(
                "The one that your system has for calls. Your desk phone rings with or without it."
            ),
        )
        self.add(
            "names_hidden",
            Switch(self.tr("&Hide who is calling")),
            note=self.tr(
                "For when others see your screen: a call shows “Incoming call” alone. The "
                "card says who it is once you point at it."
            ),
        )
