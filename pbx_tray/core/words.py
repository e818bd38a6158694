"""What the program says to people about its line to the PBX: each sentence once, here.

A sentence says what happened, then what it means or what to do, then what happens next. Never a
code, never a secret, never an address with its query. Whoever shows one fills in what stands in
braces, and adds when: `{time}` is a moment as the person's locale writes it.
"""

from __future__ import annotations

from enum import Enum

from pbx_tray.core.certificate import day
from pbx_tray.core.display import isolated
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

    M01 = "Connecting to {host}…"
    M02 = "Can't reach {host}. Check that it is on and that the address is right."
    M02_AGAIN = "Can't reach {host}."
    M02_PROXY = (
        "Can't reach the proxy on the way to {host}. Check the network, or choose another way."
    )
    M02_BRIEFLY = "No connection to {host} since {time}"
    M02_SLOW = "{host} takes too long to answer."
    M02_TROUBLE = "The PBX has trouble of its own just now."
    M03 = "Can't find {host}. Check the address, the network or the VPN."
    M03_AGAIN = "Can't find {host}. Check the network or the VPN."
    M04 = (
        "The PBX refused this user name or password. "
        "It is not tried again by itself, so that your account isn't locked."
    )
    M04_KEY = (
        "The PBX refused this API key. It is not tried again by itself. "
        "Check it, or ask your administrator for a new one."
    )
    M04_SIGN_IN = "The PBX refused this sign-in: it has ended. Sign in again with your password."
    M04_BRIEFLY = "{host} refused the sign-in"
    M04_AGAIN = "{host} refuses the sign-in that worked before. It is tried once more."
    M05 = "Signed in, but this account may not read {what}. Ask your administrator."
    M06 = "The certificate of {host} can't be trusted: {reason}. Not connected."
    M06_BRIEFLY = "The certificate of {host} can't be trusted"
    M07 = "{host} offers no secure connection that this app accepts: {reason}."
    M08 = (
        "Something on this network answered instead of the PBX. "
        "It may be a sign-in page: open a web browser to see."
    )
    M09 = "The PBX is busy."
    M10 = "The PBX sent something unreadable."
    M10_OWN = "Something went wrong in this app."
    M11 = "Reconnected to {host}."
    M11_CALL = "While you were away: 1 call{missed}"
    M11_CALLS = "While you were away: {n} calls{missed}"
    M11_AT_LEAST = "While you were away: at least {n} calls{missed}"
    M11_NONE = "While you were away: no calls are known"
    M11_MISSED = ", {n} missed"
    M11_WHO = "Missed: {names}"
    M11_WHO_MORE = "Missed: {names} and {n} more"
    M11_GAP = "No data {time}: the PBX can no longer tell what happened then."
    M12 = "Not live, as of {time}"
    M13_MISSING = "This computer has no password store that this app trusts."
    M13_LOCKED = "The password store is locked."
    M13_BROKEN = "The password store of this computer does not work."
    M13_UNWAITED = "The sign-in ended before the password store had answered. Sign in once more."
    M13_ASKED = "The password or key is asked for each session."
    M13_EMPTY = "The password store has no password or key for this account. Enter it once more."
    M13_BRIEFLY = "Password or key needed for {host}"
    M14 = "Not confirmed: the answer was lost. Check your phone before dialling again."
    M15 = "Call {number}?"
    M15_SOURCE = "Asked for by {source}."
    M15_PREMIUM = "This number may cost more than a usual call."
    M15_DROPPED = "1 more request came meanwhile and was dropped."
    M15_DROPPED_MANY = "{n} more requests came meanwhile and were dropped."
    M16 = "Not called: this is not a plain phone number."
    M16_NOTHING = "Not called: there is no number."
    M16_CODES = "Not called: the PBX takes no * and no # from this app. Dial them on your phone."
    M16_LETTERS = "Not called: a phone number has no letters. Write it in digits."
    M16_LONG = "Not called: this is too long for a phone number."
    M17 = (
        "The call history was damaged and set aside ({file}). "
        "A new one was begun; calls from now on are saved."
    )
    M18 = (
        "The disk is full: calls are shown but not saved. "
        "Make room, and they will be saved after all."
    )
    M18_OTHER = (
        "Calls are shown but not saved, because {reason}. They will be saved once that is over."
    )
    M18_NEWER = (
        "Calls are shown but not saved, because {reason}. Update the program to have them saved."
    )
    M19 = "The proxy asks for a sign-in. Enter its user name and password."
    M19_BRIEFLY = "The proxy asks for a sign-in"
    M19_KIND = (
        "This computer's settings name a proxy of a kind that this app can't use. "
        "Choose another way to {host}."
    )
    M20 = "{host} redirects elsewhere; it was not followed. Check the address."
    M21 = "PBX Tray is already running. Its window is shown."
    M21_ASKED = "PBX Tray is running, and asks you there."
    M21_SILENT = "PBX Tray is already running, but does not answer. End it, then start it again."
    M22 = "There is no PBX at {host}: something else answers there. Check the address."
    M23 = "Updated every 10 s: this account may not read events"

    @property
    def number(self) -> str:
        """Its number alone: M01 to M23."""
        return self.name[:3]


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
    CertificateProblem.EXPIRED: (
        "it expired on {to}. If this computer's date, {today}, is right, "
        "ask your administrator to renew it"
    ),
    CertificateProblem.NOT_YET_VALID: (
        "it is not valid until {since}, and this computer's date is {today}. "
        "Set the date right if it is wrong"
    ),
    CertificateProblem.WRONG_NAME: "it is for another name, {names}. Check the address",
    CertificateProblem.UNKNOWN_ISSUER: (
        "who issued it, {issuer}, is not known here, or the PBX does not show the whole chain. "
        "Ask your administrator for the office's certificate file"
    ),
    CertificateProblem.SELF_SIGNED: (
        "it is signed by itself. Ask your administrator for its fingerprint or file"
    ),
    CertificateProblem.CHANGED: (
        "it has changed since it was accepted. Ask your administrator whether it was renewed"
    ),
    CertificateProblem.NO_FILE: "the certificate file to check it by cannot be read",
    CertificateProblem.OTHER: "it could not be checked. Ask your administrator",
}

# What is said where the certificate itself could not be seen.
_UNSEEN: dict[CertificateProblem, str] = {
    CertificateProblem.EXPIRED: "it has expired. Ask your administrator to renew it",
    CertificateProblem.NOT_YET_VALID: "it is not valid yet. Check this computer's date",
    CertificateProblem.WRONG_NAME: "it is for another name. Check the address",
    CertificateProblem.UNKNOWN_ISSUER: (
        "who issued it is not known here, or the PBX does not show the whole chain. "
        "Ask your administrator for the office's certificate file"
    ),
}

_INSECURE: dict[Insecurity, str] = {
    Insecurity.NO_TLS: "it answers without encryption. Check the address and port",
    Insecurity.TOO_OLD: "its encryption is too old. Ask your administrator to update it",
    Insecurity.CERTIFICATE_WANTED: (
        "it wants a certificate of this computer, and this app has none to show. "
        "Ask your administrator"
    ),
    Insecurity.OTHER: "no encryption could be agreed on. Ask your administrator",
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
        return trouble.detail  # the password store said why, in one of its own messages
    told = message(trouble, seen=seen).value
    return told.format(host=host, what=trouble.detail, reason=_reason(trouble))


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
            return _INSECURE[trouble.reason]
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
        return _UNSEEN[trouble.problem]
    return text.format(**facts)


def _named(names: tuple[str, ...]) -> str:
    """Answer a few names, and how many more there are."""
    said = ", ".join(isolated(name) for name in names[:3])
    return f"{said} and {len(names) - 3:,} more" if len(names) > 3 else said
