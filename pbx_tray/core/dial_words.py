"""What a person is told of a call that they place."""

from __future__ import annotations

from pbx_tray.core.display import isolated
from pbx_tray.core.link import NoPbxThere, NotAllowed, Trouble
from pbx_tray.core.notices import Notice
from pbx_tray.core.placing import Attempt, Step
from pbx_tray.core.words import Message, sentence

NOTICE = "dialling"
"""Under which key it is told where nobody looks at the window: one call is placed at a time."""

NOT_SIGNED_IN = "Not called: you are not signed in to a PBX yet."
ANOTHER_UNDER_WAY = "Not called: another call is being placed."

_WORDS = {
    Step.MY_PHONE: "Your phone rings first: pick it up, and {name} is called.",
    Step.UNCONFIRMED: Message.M14.value,
    Step.THEIR_PHONE: "Calling {name}…",
    Step.ANSWERED: "{name} answered.",
    Step.ENDED: "The call with {name} is over.",
    Step.MINE_BUSY: "Your phone is busy. {name} was not called.",
    Step.MINE_UNANSWERED: "You did not pick up. {name} was not called.",
    Step.FAILED: "The PBX could not place the call to {name}.",
    Step.THEIRS_BUSY: "{name} is busy.",
    Step.THEIRS_UNANSWERED: "{name} did not answer.",
}


def dial_words(attempt: Attempt, name: str, host: str) -> str:
    """Answer how far the call has come; `name` is empty where nobody is known by that number."""
    told = _WORDS[attempt.step].format(name=isolated(name) or isolated(attempt.number))
    if attempt.trouble is None:
        return told
    return f"{told} {_why(attempt.trouble, host)}"


def dial_notice(attempt: Attempt, name: str, host: str) -> Notice:
    """Answer the notice of how far the call has come."""
    category = "call.ended" if attempt.is_over else "call"
    title = f"Call to {isolated(name) or isolated(attempt.number)}"
    return Notice(title, dial_words(attempt, name, host), category=category)


def _why(trouble: Trouble, host: str) -> str:
    if isinstance(trouble, NoPbxThere):
        return "It has no call interface for programs. Ask your administrator."
    if isinstance(trouble, NotAllowed):
        return "This account may not place calls. Ask your administrator."
    return sentence(trouble, host, seen=True)
