"""What a person is told of a call that they place."""

from __future__ import annotations

from pbx_tray.core.display import isolated
from pbx_tray.core.language import mark, tr
from pbx_tray.core.link import NoPbxThere, NotAllowed, Trouble
from pbx_tray.core.notices import Notice
from pbx_tray.core.placing import Attempt, Step
from pbx_tray.core.words import Message, sentence

NOTICE = "dialling"
"""Under which key it is told where nobody looks at the window: one call is placed at a time."""

NOT_SIGNED_IN = mark("Not called: you are not signed in to a PBX yet.")
ANOTHER_UNDER_WAY = mark("Not called: another call is being placed.")

_WORDS = {
    Step.MY_PHONE: mark("Your phone rings first: pick it up, and {name} is called."),
    Step.UNCONFIRMED: Message.M14.value,
    Step.THEIR_PHONE: mark("Calling {name}…"),
    Step.ANSWERED: mark("{name} answered."),
    Step.ENDED: mark("The call with {name} is over."),
    Step.MINE_BUSY: mark("Your phone is busy. {name} was not called."),
    Step.MINE_UNANSWERED: mark("You did not pick up. {name} was not called."),
    Step.FAILED: mark("The PBX could not place the call to {name}."),
    Step.THEIRS_BUSY: mark("{name} is busy."),
    Step.THEIRS_UNANSWERED: mark("{name} did not answer."),
}


def dial_words(attempt: Attempt, name: str, host: str) -> str:
    """Answer how far the call has come; `name` is empty where nobody is known by that number."""
    told = tr(_WORDS[attempt.step], name=isolated(name) or isolated(attempt.number))
    if attempt.trouble is None:
        return told
    return f"{told} {_why(attempt.trouble, host)}"


def dial_notice(attempt: Attempt, name: str, host: str) -> Notice:
    """Answer the notice of how far the call has come."""
    category = "call.ended" if attempt.is_over else "call"
    title = tr("Call to {who}", who=isolated(name) or isolated(attempt.number))
    return Notice(title, dial_words(attempt, name, host), category=category)


def _why(trouble: Trouble, host: str) -> str:
    if isinstance(trouble, NoPbxThere):
        return tr("It has no call interface for programs. Ask your administrator.")
    if isinstance(trouble, NotAllowed):
        return tr("This account may not place calls. Ask your administrator.")
    return sentence(trouble, host, seen=True)
