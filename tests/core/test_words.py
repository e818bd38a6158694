"""What is said about the line, and that every trouble has a sentence."""

from collections.abc import Iterator

import pytest

from pbx_tray.core.certificate import Certificate
from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    Credential,
    CursorRefused,
    Dropped,
    HostUnknown,
    HungUp,
    Insecurity,
    NoPbxThere,
    NotAllowed,
    NotSecure,
    OwnMistake,
    PasswordNeeded,
    ProxySignInNeeded,
    ProxyUnreachable,
    Redirected,
    Retrying,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Stop,
    Stopped,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
    Untrusted,
)
from pbx_tray.core.words import Message, briefly, message, next_try, sentence


def every_kind(kind: type[Trouble] = Trouble) -> Iterator[type[Trouble]]:
    yield kind
    for below in kind.__subclasses__():
        yield from every_kind(below)


def example(kind: type[Trouble]) -> Trouble:
    if issubclass(kind, Untrusted):
        return kind(CertificateProblem.EXPIRED)
    return kind("the detail")


@pytest.mark.parametrize("kind", [*every_kind()])
@pytest.mark.parametrize("seen", [False, True])
def test_every_trouble_has_a_whole_sentence(kind: type[Trouble], *, seen: bool) -> None:
    text = sentence(example(kind), "pbx.example", seen=seen)
    assert text
    assert "{" not in text
    if kind is not PasswordNeeded:
        assert text.endswith(".")


@pytest.mark.parametrize(
    ("trouble", "beginning"),
    [
        (Unreachable(), "Can't reach pbx.example. Check"),
        (Dropped(), "Can't reach pbx.example. Check"),
        (ProxyUnreachable(), "Can't reach the proxy on the way to pbx.example."),
        (HungUp(), "Can't reach pbx.example. Check"),
        (HostUnknown(), "Can't find pbx.example. Check the address"),
        (TooSlow(), "pbx.example takes too long"),
        (ServerTrouble(), "The PBX has trouble of its own"),
        (Busy(), "The PBX is busy."),
        (Unreadable(), "The PBX sent something unreadable."),
        (SomethingElse(), "Something on this network answered instead of the PBX."),
        (CursorRefused(), "The PBX has trouble of its own"),
        (NotAllowed("phones"), "Signed in, but this account may not read phones."),
        (SignInRefused(), "The PBX refused this user name or password."),
        (SignInRefused("", Credential.KEY), "The PBX refused this API key."),
        (SignInRefused("", Credential.SIGN_IN), "The PBX refused this sign-in: it has ended."),
        (NotSecure(), "pbx.example offers no secure connection"),
        (NoPbxThere(), "There is no PBX at pbx.example"),
        (Redirected(), "pbx.example redirects elsewhere; it was not followed."),
        (ProxySignInNeeded(), "The proxy asks for a sign-in."),
        (PasswordNeeded("The password store is locked."), "The password store is locked."),
        (Trouble(), "The PBX sent something unreadable."),
        (OwnMistake(), "Something went wrong in this app."),
        (PasswordNeeded(), "The password store has no password"),
    ],
)
def test_a_sentence_says_what_happened(trouble: Trouble, beginning: str) -> None:
    assert sentence(trouble, "pbx.example").startswith(beginning)


@pytest.mark.parametrize("kind", [*every_kind()])
@pytest.mark.parametrize("seen", [False, True])
def test_every_trouble_is_one_of_the_numbered_messages(kind: type[Trouble], *, seen: bool) -> None:
    trouble = example(kind)
    told = message(trouble, seen=seen)
    assert told in Message
    if kind is not PasswordNeeded:
        said = sentence(trouble, "pbx.example", seen=seen)
        assert said.startswith(told.value.partition("{")[0])


@pytest.mark.parametrize("kind", [*every_kind(Stop)])
def test_the_tray_has_room_for_a_line_that_says_what_is_wanted_or_since_when(
    kind: type[Stop],
) -> None:
    told = briefly(Stopped(example(kind), 0, None))  # type: ignore[arg-type]  # it is a Stop
    wanted = issubclass(kind, SignInRefused | Untrusted | PasswordNeeded | ProxySignInNeeded)
    assert (told is not Message.M02_BRIEFLY) == wanted
    assert len(told.value) < 50


def test_a_sign_in_that_is_tried_once_more_is_nobodys_to_do() -> None:
    assert briefly(Retrying(SignInRefused(), 0, 0)) is Message.M02_BRIEFLY


def test_the_wordings_of_a_message_share_its_number() -> None:
    assert Message.M02_SLOW.number == Message.M02_AGAIN.number == Message.M02.number == "M02"
    assert len(Message) == len({told.value for told in Message})  # each sentence stands once


@pytest.mark.parametrize("trouble", [Unreachable(), Dropped(), HostUnknown()])
def test_nobody_is_told_to_check_an_address_that_was_right(trouble: Trouble) -> None:
    assert "address" not in sentence(trouble, "pbx.example", seen=True)


@pytest.mark.parametrize("problem", CertificateProblem)
def test_every_problem_of_a_certificate_has_its_own_words(problem: CertificateProblem) -> None:
    texts = {sentence(Untrusted(one), "pbx.example") for one in CertificateProblem}
    assert len(texts) == len(CertificateProblem)
    text = sentence(Untrusted(problem), "pbx.example")
    assert text.startswith("The certificate of pbx.example can't be trusted: ")
    assert text.endswith(". Not connected.")


SHOWN = Certificate("0f" * 32, ("a.example", "b", "c", "d", "e"), "A", "Branch", 0, 86_400)


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (CertificateProblem.EXPIRED, "it expired on 2 January 1970. If this computer's date, 3"),
        (CertificateProblem.NOT_YET_VALID, "until 1 January 1970, and this computer's date is 3"),
        (
            CertificateProblem.WRONG_NAME,
            "name, \u2068a.example\u2069, \u2068b\u2069, \u2068c\u2069 and 2 more.",
        ),
        (CertificateProblem.UNKNOWN_ISSUER, "who issued it, \u2068Branch\u2069, is not known here"),
    ],
)
def test_what_a_certificate_says_of_itself_is_said(problem: CertificateProblem, words: str) -> None:
    assert words in sentence(Untrusted(problem, "", SHOWN, 2 * 86_400.0), "pbx.example")


@pytest.mark.parametrize("problem", CertificateProblem)
@pytest.mark.parametrize("today", [None, 0.0])
def test_of_what_could_not_be_read_nothing_is_said(
    problem: CertificateProblem, today: float | None
) -> None:
    text = sentence(Untrusted(problem, "", Certificate("0f" * 32), today), "pbx.example")
    assert text == sentence(Untrusted(problem), "pbx.example")


def test_a_name_in_a_certificate_turns_nothing_around() -> None:
    shown = Certificate("0f" * 32, ("\u202eevil{to}\n",))
    text = sentence(Untrusted(CertificateProblem.WRONG_NAME, "", shown), "pbx.example")
    assert "name, \u2068evil{to}\u2069." in text


@pytest.mark.parametrize("reason", Insecurity)
def test_every_reason_for_no_secure_connection_has_its_own_words(reason: Insecurity) -> None:
    texts = {sentence(NotSecure("", one), "pbx.example") for one in Insecurity}
    assert len(texts) == len(Insecurity)
    assert sentence(NotSecure("", reason), "pbx.example").endswith(".")


def test_a_detail_is_for_the_log_and_not_for_the_person() -> None:
    assert "the detail" not in sentence(Unreachable("the detail"), "pbx.example")
    assert Unreachable("the detail").detail == "the detail"


def test_braces_in_a_name_are_nothing_special() -> None:
    assert "{what}" in sentence(Unreachable(), "{what}")


def test_when_the_pbx_is_asked_again_is_said() -> None:
    assert next_try("12:08") == "Next try at 12:08."
