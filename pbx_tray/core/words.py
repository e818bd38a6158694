"""What the program says to people about the line to the PBX: each sentence once, here.

A sentence says what happened, then what happens next or what to do. Never a code, never a secret,
never an address with its query. The numbers M01-M23 are those of the message list that the tests
go by.
"""

from __future__ import annotations

from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    CursorRefused,
    Dropped,
    HostUnknown,
    NoPbxThere,
    NotAllowed,
    NotSecure,
    PasswordNeeded,
    ProxySignInNeeded,
    Redirected,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
    Untrusted,
)

CONNECTING = "Connecting to {host}…"  # M01

_SENTENCES: tuple[tuple[type[Trouble], str], ...] = (
    (HostUnknown, "Can't find {host}. Check the address, the network or the VPN."),  # M03
    (Unreachable, "Can't reach {host}. Check that it is on and that the address is right."),  # M02
    (TooSlow, "{host} takes too long to answer."),  # M02
    (Busy, "The PBX is busy."),  # M09
    (ServerTrouble, "The PBX has trouble of its own just now."),  # M02
    (
        SomethingElse,
        (
            "Something on this network answered instead of the PBX. "
            "It may be a sign-in page: open a web browser to see."
        ),
    ),  # M08
    (Unreadable, "The PBX sent something unreadable."),  # M10
    (CursorRefused, "The PBX has begun a new list of events."),
    (
        NotAllowed,
        "Signed in, but this account may not read {what}. Ask your administrator.",
    ),  # M05
    (
        SignInRefused,
        (
            "The PBX refused this user name and password, or key. "
            "It is not tried again by itself, so that your account isn't locked."
        ),
    ),  # M04
    (
        NotSecure,
        (
            "{host} offers no secure connection that this app accepts. "
            "Check the address and port, or ask your administrator."
        ),
    ),  # M07
    (NoPbxThere, "There is no PBX at {host}: something else answers there. Check the address."),
    (Redirected, "{host} redirects elsewhere; it was not followed. Check the address."),  # M20
    (ProxySignInNeeded, "The proxy asks for a sign-in. Ask your administrator."),  # M19
)

_AGAIN: dict[type[Trouble], str] = {
    Unreachable: "Can't reach {host}.",
    Dropped: "Can't reach {host}.",
    HostUnknown: "Can't find {host}. Check the network or the VPN.",
    SignInRefused: "The PBX refuses the sign-in just now; it may be starting.",
}

_CERTIFICATE: dict[CertificateProblem, str] = {
    CertificateProblem.EXPIRED: "it has expired. Ask your administrator to renew it",
    CertificateProblem.NOT_YET_VALID: "it is not valid yet. Check this computer's date",
    CertificateProblem.WRONG_NAME: "it is for another name. Check the address",
    CertificateProblem.UNKNOWN_ISSUER: (
        "this computer does not know who issued it. Ask your administrator for the office's "
        "certificate file"
    ),
    CertificateProblem.SELF_SIGNED: (
        "it is signed by itself. Ask your administrator for its fingerprint or file"
    ),
    CertificateProblem.CHANGED: (
        "it is not the one that was accepted before. Ask your administrator whether it was renewed"
    ),
    CertificateProblem.NO_FILE: "the certificate file to check it by cannot be read",
    CertificateProblem.OTHER: "it could not be checked. Ask your administrator",
}


def sentence(trouble: Trouble, host: str, *, seen: bool = False) -> str:
    """Answer what happened and what to do, in words for the person at the desk.

    `seen` says that the PBX has answered before: then nobody is told to check its address.
    """
    if seen and type(trouble) in _AGAIN:
        return _AGAIN[type(trouble)].format(host=host)
    if isinstance(trouble, Untrusted):
        reason = _CERTIFICATE[trouble.problem]
        return f"The certificate of {host} can't be trusted: {reason}. Not connected."  # M06
    if isinstance(trouble, PasswordNeeded):
        return trouble.detail  # M13
    for kind, text in _SENTENCES:
        if isinstance(trouble, kind):
            return text.format(host=host, what=trouble.detail)
    return f"Something unexpected came from {host}."
