"""What is said of somebody who is free, and was waited for."""

from __future__ import annotations

from pbx_tray.core.display import display, isolated
from pbx_tray.core.language import tr
from pbx_tray.core.notices import Action, Notice


def free_words(name: str) -> str:
    """Answer that they are free."""
    return tr("{name} is free", name=isolated(name))


def free_notice(name: str, extension: str, *, hides: bool) -> Notice:
    """Answer the notice that they are; one that `hides` does not say who."""
    title = tr("Somebody you wait for is free") if hides else free_words(name)
    number = "" if hides else display(extension)
    actions = (Action.CALL,) if extension else ()
    return Notice(title, number, category="presence.online", actions=actions)
