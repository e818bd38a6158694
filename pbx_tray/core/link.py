"""How the line to the PBX stands, and everything that can go wrong on it.

    Trouble
     |- Unreachable            nothing answers; cheap to try again
     |   |- HostUnknown        the name leads nowhere
     |   |- ProxyUnreachable   the proxy does not answer, nobody knows of the PBX
     |   |- Dropped            a kept connection ended just as, or while, we asked
     |   `- HungUp             we cut the line ourselves
     |- TooSlow                no whole answer within its time
     |- ServerTrouble          the PBX answers with an error of its own (5xx)
     |   `- Busy               ... and asks for patience
     |- Unreadable             an answer that cannot be understood
     |   `- SomethingElse      ... because something on the way answered instead
     |- NotAllowed             this account may not read that list
     |- CursorRefused          the PBX no longer knows the place we ask from
     |- NotConfirmed           nobody knows whether the PBX placed a call
     |- OwnMistake             the program itself is at fault
     `- Stop                   trying again by itself would be wrong
         |- PasswordNeeded     the password or key must be asked for
         |- SignInRefused      user, password or key is not accepted
         |- Untrusted          the certificate cannot be believed
         |- NotSecure          no secure connection can be agreed on
         |- NoPbxThere         something answers, but not with the PBX's interface
         |- Redirected         the address leads elsewhere
         |- ProxySignInNeeded  the proxy wants a sign-in
         `- ProxyUnusable      the system's proxy is of a kind that we do not speak

What each says to a person stands in `words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pbx_tray.core.certificate import Certificate


class Trouble(Exception):  # noqa: N818 - trouble is the field's word; most of it is no error of ours
    """Anything that kept the PBX's answer from us. `detail` is for the log: never a secret."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def says_the_same_as(self, other: Trouble) -> bool:
        """Whether a person who was told of the other need not be told of this one."""
        return type(self) is type(other)


class Unreachable(Trouble):
    """Nothing answers at that address."""


class HostUnknown(Unreachable):
    """The host's name leads to no address."""


class ProxyUnreachable(Unreachable):
    """The proxy on the way to the PBX cannot be reached."""


class Dropped(Unreachable):
    """A connection that had carried answers ended as we asked again, or while we waited."""


class HungUp(Unreachable):
    """We cut the line ourselves."""


class TooSlow(Trouble):
    """No whole answer came within its time."""


class ServerTrouble(Trouble):
    """The PBX answered with an error of its own (5xx)."""


class Busy(ServerTrouble):
    """The PBX asks for patience: `retry_after` seconds, where it said how many."""

    def __init__(self, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class Unreadable(Trouble):
    """An answer that cannot be understood."""


class SomethingElse(Unreadable):
    """Something on the way answered instead of the PBX: a sign-in page, as a rule."""


class NotAllowed(Trouble):
    """This account may not read that list (403)."""


class CursorRefused(Trouble):
    """The PBX no longer knows the place in its log that we ask from (400, 404, 410)."""


class NotConfirmed(Trouble):
    """The answer to placing a call was lost: nobody knows whether the PBX has placed it."""


class OwnMistake(Trouble):
    """The program itself is at fault; the log says where."""


class Stop(Trouble):
    """Trying again by itself would be wrong: only the person can go on."""


class PasswordNeeded(Stop):
    """The password or key must be asked for; `detail` says why, a message on each line."""


class Credential(Enum):
    """What one signs in with."""

    USER = "user name and password"
    KEY = "API key"
    SIGN_IN = "a token that an earlier sign-in left"


class SignInRefused(Stop):
    """The user, password or key, or the token that stands for them, is not accepted (401)."""

    def __init__(self, detail: str = "", credential: Credential = Credential.USER) -> None:
        super().__init__(detail)
        self.credential = credential


class CertificateProblem(Enum):
    """What is wrong with a certificate."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    WRONG_NAME = "wrong name"
    UNKNOWN_ISSUER = "unknown issuer"
    SELF_SIGNED = "self-signed"
    CHANGED = "changed"
    NO_FILE = "no file"
    OTHER = "other"


_NOT_FOR_A_PERSON = frozenset(
    {CertificateProblem.NOT_YET_VALID, CertificateProblem.NO_FILE, CertificateProblem.OTHER}
)
"""What nobody should pass over by accepting the one certificate by hand."""

_FOR_A_FILE = frozenset(
    {
        CertificateProblem.UNKNOWN_ISSUER,
        CertificateProblem.SELF_SIGNED,
        CertificateProblem.CHANGED,
    }
)


class Untrusted(Stop):
    """The certificate cannot be believed; no credential was sent.

    `certificate` is the one that was shown, where it could be seen, and `today` what this
    computer took for the time then, in seconds since the epoch.
    """

    def __init__(
        self,
        problem: CertificateProblem,
        detail: str = "",
        certificate: Certificate | None = None,
        today: float | None = None,
    ) -> None:
        super().__init__(detail)
        self.problem = problem
        self.certificate = certificate
        self.today = today

    @property
    def acceptable(self) -> Certificate | None:
        """The certificate, where a person may accept it by hand."""
        return None if self.problem in _NOT_FOR_A_PERSON else self.certificate

    @property
    def wants_a_file(self) -> bool:
        """Whether the office's certificate file may vouch for it: it says nothing of names."""
        return self.problem in _FOR_A_FILE

    def says_the_same_as(self, other: Trouble) -> bool:
        """Whether the other is about the same certificate, and the same is wrong with it."""
        return isinstance(other, Untrusted) and (self.problem, self.certificate) == (
            other.problem,
            other.certificate,
        )


class Insecurity(Enum):
    """Why no secure connection can be agreed on."""

    NO_TLS = "no TLS"
    TOO_OLD = "too old"
    CERTIFICATE_WANTED = "certificate wanted"
    OTHER = "other"


class NotSecure(Stop):
    """No secure connection can be agreed on, and `reason` is why."""

    def __init__(self, detail: str = "", reason: Insecurity = Insecurity.OTHER) -> None:
        super().__init__(detail)
        self.reason = reason


class NoPbxThere(Stop):
    """Something answers, but not with the PBX's interface."""


class Redirected(Stop):
    """The address leads elsewhere (3xx); it is never followed."""


class ProxySignInNeeded(Stop):
    """The proxy wants a sign-in (407)."""


class ProxyUnusable(Stop):
    """The system's proxy is of a kind that we do not speak."""


@dataclass(frozen=True, slots=True)
class Connecting:
    """The first snapshot is on its way. `since` in seconds since the epoch."""

    since: float


@dataclass(frozen=True, slots=True)
class Live:
    """What is shown is so. `since` in seconds since the epoch.

    `missing` names the lists that this account may not read.
    """

    since: float
    missing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Retrying:
    """The line is down and tried again by itself. Times in seconds since the epoch.

    `as_of` is when the last good answer came: how old is what is shown. `next_try` is when the
    PBX is asked again, where that takes a while; None where it is soon, or just now.
    """

    trouble: Trouble
    since: float
    as_of: float | None
    next_try: float | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The line is down until the person does something."""

    trouble: Stop
    since: float
    as_of: float | None


Link = Connecting | Live | Retrying | Stopped
