"""What the program says to people about its line to the PBX: each sentence once, here.

A sentence says what happened, then what it means or what to do, then what happens next. Never a
code, never a secret, never an address with its query. Whoever shows one fills in what stands in
braces, and adds when: `{time}` is a moment as the person's locale writes it.
"""

from __future__ import annotations

from enum import Enum

from pbx_tray.core.display import isolated
from pbx_tray.core.language import day, mark, tr
from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    Credential,
    CursorRefused,
    Dropped,
    HostUnknown,
    Insecurity,
    NoPbxThere,
    NotAllowed,
    NotConfirmed,
    NotSecure,
    OwnMistake,
    PasswordNeeded,
    ProxySignInNeeded,
    ProxyUnreachable,
    ProxyUnusable,
    Redirected,
    Retrying,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Stopped,
    TooSlow,
    Trouble,
    Unreachable,
    Untrusted,
)


class Message(Enum):
    """The messages by number; one that has several wordings names each of them after it.

    `_AGAIN` is for a PBX that has answered before: then nobody is told to check its address;
    `_BRIEFLY` for the tray, whose icon has room for a line.
    """

    M01 = mark("Connecting to {host}…")
    M02 = mark("Can't reach {host}. Check that it is on and that the address is right.")
    M02_AGAIN = mark("Can't reach {host}.")
    M02_PROXY = mark(
        "Can't reach the proxy on the way to {host}. Check the network, or choose another way."
    )
    M02_BRIEFLY = mark("No connection to {host} since {time}")
    M02_SLOW = mark("{host} takes too long to answer.")
    M02_TROUBLE = mark("The PBX has trouble of its own just now.")
    M03 = mark("Can't find {host}. Check the address, the network or the VPN.")
    M03_AGAIN = mark("Can't find {host}. Check the network or the VPN.")
    M04 = mark(
        "The PBX refused this user name or password. "
        "It is not tried again by itself, so that your account isn't locked."
    )
    M04_KEY = mark(
        "The PBX refused this API key. It is not tried again by itself. "
        "Check it, or ask your administrator for a new one."
    )
    M04_SIGN_IN = mark(
        "The PBX refused this sign-in: it has ended. Sign in again with your password."
    )
    M04_BRIEFLY = mark("{host} refused the sign-in")
    M04_AGAIN = mark("{host} refuses the sign-in that worked before. It is tried once more.")
    M05 = mark("Signed in, but this account may not read {what}. Ask your administrator.")
    M06 = mark("The certificate of {host} can't be trusted: {reason}. Not connected.")
    M06_BRIEFLY = mark("The certificate of {host} can't be trusted")
    M07 = mark("{host} offers no secure connection that this app accepts: {reason}.")
    M08 = mark(
        "Something on this network answered instead of the PBX. "
        "It may be a sign-in page: open a web browser to see."
    )
    M09 = mark("The PBX is busy.")
    M10 = mark("The PBX sent something unreadable.")
    M10_OWN = mark("Something went wrong in this app.")
    M11 = mark("Reconnected to {host}.")
    M11_NONE = mark("While you were away: no calls are known")
    M11_WHO = mark("Missed: {names}")
    M11_WHO_MORE = mark("Missed: {names} and {n} more")
    M11_GAP = mark("No data {time}")
    M11_GAP_WHY = mark("The PBX can no longer tell what happened then.")
    M12 = mark("Not live, as of {time}")
    M13_MISSING = mark("This computer has no password store that this app trusts.")
    M13_LOCKED = mark("The password store is locked.")
    M13_BROKEN = mark("The password store of this computer does not work.")
    M13_UNWAITED = mark(
        "The sign-in ended before the password store had answered. Sign in once more."
    )
    M13_ASKED = mark("The password or key is asked for each session.")
    M13_EMPTY = mark(
        "The password store has no password or key for this account. Enter it once more."
    )
    M13_BRIEFLY = mark("Password or key needed for {host}")
    M14 = mark("Not confirmed: the answer was lost. Check your phone before dialling again.")
    M15 = mark("Call {number}?")
    M15_SOURCE = mark("Asked for by {source}.")
    M15_PREMIUM = mark("This number may cost more than a usual call.")
    M16 = mark("Not called: this is not a plain phone number.")
    M16_NOTHING = mark("Not called: there is no number.")
    M16_CODES = mark(
        "Not called: the PBX takes no * and no # from this app. Dial them on your phone."
    )
    M16_LETTERS = mark("Not called: a phone number has no letters. Write it in digits.")
    M16_LONG = mark("Not called: this is too long for a phone number.")
    M17 = mark(
        "The call history was damaged and set aside ({file}). "
        "A new one was begun; calls from now on are saved."
    )
    M18 = mark(
        "The disk is full: calls are shown but not saved. "
        "Make room, and they will be saved after all."
    )
    M18_OTHER = mark(
        "Calls are shown but not saved, because {reason}. They will be saved once that is over."
    )
    M18_NEWER = mark(
        "Calls are shown but not saved, because {reason}. Update the program to have them saved."
    )
    M19 = mark("The proxy asks for a sign-in. Enter its user name and password.")
    M19_BRIEFLY = mark("The proxy asks for a sign-in")
    M19_KIND = mark(
        "This computer's settings name a proxy of a kind that this app can't use. "
        "Choose another way to {host}."
    )
    M20 = mark("{host} redirects elsewhere; it was not followed. Check the address.")
    M21 = mark("PBX Tray is already running. Its window is shown, or hidden if it was in front.")
    M21_ASKED = mark("PBX Tray is running, and asks you there.")
    M21_SILENT = mark(
        "PBX Tray is already running, but does not answer. End it, then start it again."
    )
    M22 = mark("There is no PBX at {host}: something else answers there. Check the address.")
    M23 = mark("Updated every 10 s: this account may not read events")

    @property
    def number(self) -> str:
        """Its number alone: M01 to M23."""
        return self.name[:3]

    def said(self, **values: object) -> str:
        """Answer it in the language in use, with these values in their places."""
        return tr(self.value, **values)


# The first kind that fits a trouble says which message it is.
_MESSAGES: tuple[tuple[type[Trouble], Message], ...] = (
    (HostUnknown, Message.M03),
    (ProxyUnreachable, Message.M02_PROXY),
    (Unreachable, Message.M02),
    (TooSlow, Message.M02_SLOW),
    (Busy, Message.M09),
    (ServerTrouble, Message.M02_TROUBLE),
    (CursorRefused, Message.M02_TROUBLE),
    (SomethingElse, Message.M08),
    (NotAllowed, Message.M05),
    (NotConfirmed, Message.M14),
    (OwnMistake, Message.M10_OWN),
    (Untrusted, Message.M06),
    (NotSecure, Message.M07),
    (NoPbxThere, Message.M22),
    (Redirected, Message.M20),
    (ProxySignInNeeded, Message.M19),
    (ProxyUnusable, Message.M19_KIND),
    (PasswordNeeded, Message.M13_EMPTY),
)

_AGAIN: dict[type[Trouble], Message] = {
    Unreachable: Message.M02_AGAIN,
    Dropped: Message.M02_AGAIN,
    HostUnknown: Message.M03_AGAIN,
    SignInRefused: Message.M04_AGAIN,
}

# What a person has to do something about, in the tray.
_BRIEFLY: dict[type[Trouble], Message] = {
    SignInRefused: Message.M04_BRIEFLY,
    Untrusted: Message.M06_BRIEFLY,
    PasswordNeeded: Message.M13_BRIEFLY,
    ProxySignInNeeded: Message.M19_BRIEFLY,
}

_REFUSED: dict[Credential, Message] = {
    Credential.USER: Message.M04,
    Credential.KEY: Message.M04_KEY,
    Credential.SIGN_IN: Message.M04_SIGN_IN,
}

_CERTIFICATE: dict[CertificateProblem, str] = {
    CertificateProblem.EXPIRED: mark(
        "it expired on {to}. If this computer's date, {today}, is right, "
        "ask your administrator to renew it"
    ),
    CertificateProblem.NOT_YET_VALID: mark(
        "it is not valid until {since}, and this computer's date is {today}. "
        "Set the date right if it is wrong"
    ),
    CertificateProblem.WRONG_NAME: mark("it is for another name, {names}. Check the address"),
    CertificateProblem.UNKNOWN_ISSUER: mark(
        "who issued it, {issuer}, is not known here, or the PBX does not show the whole chain. "
        "Ask your administrator for the office's certificate file"
    ),
    CertificateProblem.SELF_SIGNED: mark(
        "it is signed by itself. Ask your administrator for its fingerprint or file"
    ),
    CertificateProblem.CHANGED: mark(
        "it has changed since it was accepted. Ask your administrator whether it was renewed"
    ),
    CertificateProblem.NO_FILE: mark("the certificate file to check it by cannot be read"),
    CertificateProblem.OTHER: mark("it could not be checked. Ask your administrator"),
}

# What is said where the certificate itself could not be seen.
_UNSEEN: dict[CertificateProblem, str] = {
    CertificateProblem.EXPIRED: mark("it has expired. Ask your administrator to renew it"),
    CertificateProblem.NOT_YET_VALID: mark("it is not valid yet. Check this computer's date"),
    CertificateProblem.WRONG_NAME: mark("it is for another name. Check the address"),
    CertificateProblem.UNKNOWN_ISSUER: mark(
        "who issued it is not known here, or the PBX does not show the whole chain. "
        "Ask your administrator for the office's certificate file"
    ),
}

_INSECURE: dict[Insecurity, str] = {
    Insecurity.NO_TLS: mark("it answers without encryption. Check the address and port"),
    Insecurity.TOO_OLD: mark("its encryption is too old. Ask your administrator to update it"),
    Insecurity.CERTIFICATE_WANTED: mark(
        "it wants a certificate of this computer, and this app has none to show. "
        "Ask your administrator"
    ),
    Insecurity.OTHER: mark("no encryption could be agreed on. Ask your administrator"),
}


def message(trouble: Trouble, *, seen: bool = False) -> Message:
    """Answer which message tells of this trouble; what nobody foresaw is unreadable.

    `seen` says that the PBX has answered before.
    """
    if seen and type(trouble) in _AGAIN:
        return _AGAIN[type(trouble)]
    if isinstance(trouble, SignInRefused):
        return _REFUSED[trouble.credential]
    return next((told for kind, told in _MESSAGES if isinstance(trouble, kind)), Message.M10)


def sentence(trouble: Trouble, host: str, *, seen: bool = False) -> str:
    """Answer what happened and what to do, in words for the person at the desk; see `message`."""
    if isinstance(trouble, PasswordNeeded) and trouble.detail:
        return " ".join(tr(line) for line in trouble.detail.splitlines())
    told = message(trouble, seen=seen)
    return told.said(host=host, what=trouble.detail, reason=_reason(trouble))


def next_try(time: str) -> str:
    """Answer when the PBX is asked again, in the stead of "Trying again"."""
    return tr("Next try at {time}.", time=time)


def briefly(link: Retrying | Stopped) -> Message:
    """Answer what the tray says of a line that is down: what is wanted, or else since when."""
    if isinstance(link, Retrying) and isinstance(link.trouble, SignInRefused):
        return Message.M02_BRIEFLY  # the PBX may be booting: nobody need do anything yet
    return _BRIEFLY.get(type(link.trouble), Message.M02_BRIEFLY)


def _reason(trouble: Trouble) -> str:
    """Answer why a connection is not trusted or not secure; "" for any other trouble."""
    match trouble:
        case Untrusted():
            return _what_is_wrong(trouble)
        case NotSecure():
            return tr(_INSECURE[trouble.reason])
    return ""


def _what_is_wrong(trouble: Untrusted) -> str:
    """Answer what is wrong with a certificate, with what it says of itself where that was seen."""
    shown, text = trouble.certificate, _CERTIFICATE[trouble.problem]
    facts = {
        "to": shown and shown.valid_to is not None and day(shown.valid_to),
        "since": shown and shown.valid_from is not None and day(shown.valid_from),
        "today": trouble.today is not None and day(trouble.today),
        "names": shown and _named(shown.names),
        "issuer": shown and isolated(shown.issuer),
    }
    if any(f"{{{fact}}}" in text and not value for fact, value in facts.items()):
        return tr(_UNSEEN[trouble.problem])
    return tr(text, **facts)


def _named(names: tuple[str, ...]) -> str:
    """Answer a few names, and how many more there are."""
    said = ", ".join(isolated(name) for name in names[:3])
    return tr("{names} and {n} more", names=said, n=len(names) - 3) if len(names) > 3 else said
