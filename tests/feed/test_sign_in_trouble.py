"""Whatever keeps a person from being connected comes out as its own sentence."""

from __future__ import annotations

import hashlib
import socket
import ssl
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.core.link import (
    CertificateProblem,
    HostUnknown,
    Live,
    NoPbxThere,
    NotSecure,
    PasswordNeeded,
    ProxySignInNeeded,
    Redirected,
    Retrying,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Stopped,
    Trouble,
    Unreachable,
    Unreadable,
    Untrusted,
)
from pbx_tray.core.words import sentence
from pbx_tray.simulator.certificate import make_certificate
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.conftest import Walk, WalkTo
from tests.sentinels.pbx import sentinel_pbx

HOST = "pbx.example.org"


def assert_stopped(walking: Walk, kind: type[Trouble], words: str) -> None:
    """It ends by itself, and says why."""
    link = walking.wait_for_link(Stopped)
    assert type(link.trouble) is kind
    assert words in sentence(link.trouble, HOST)
    walking.join()
    assert walking.error is None


def assert_retrying(walking: Walk, kind: type[Trouble], words: str) -> None:
    link = walking.wait_for_link(Retrying)
    assert type(link.trouble) is kind
    assert words in sentence(link.trouble, HOST)


@pytest.mark.parametrize(
    ("user", "secret", "words"),
    [
        ("sanne", "wrong", "refused this user name"),
        (None, "wrong", "refused this API key"),
        ("nobody", "", "refused this user name"),
    ],
)
def test_a_wrong_password_stops_it_after_one_request(
    pbx: Simulator, walk: WalkTo, user: str | None, secret: str, words: str
) -> None:
    assert_stopped(walk(pbx.url, lambda: secret, user), SignInRefused, words)
    assert pbx.requests.count() == 1


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        ("status-404", NoPbxThere, "There is no PBX at pbx.example.org"),
        ("redirect", Redirected, "redirects elsewhere"),
        ("status-407", ProxySignInNeeded, "proxy asks for a sign-in"),
    ],
)
def test_what_only_the_person_can_put_right_stops_it(
    pbx: Simulator, walk: WalkTo, fault: str, kind: type[Trouble], words: str
) -> None:
    pbx.faults.add(f"*:{fault}")
    assert_stopped(walk(pbx.url), kind, words)
    assert pbx.requests.count() == 1


@pytest.mark.row(48)
def test_no_tls_where_it_was_meant_stops_it(pbx: Simulator, walk: WalkTo) -> None:
    url = pbx.url.replace("http:", "https:")
    assert_stopped(walk(url), NotSecure, "offers no secure connection")
    assert pbx.requests.count() == 0


@pytest.mark.parametrize(
    ("account", "problem", "words"),
    [
        ({}, CertificateProblem.SELF_SIGNED, "it is signed by itself"),
        ({"pin": "a" * 64}, CertificateProblem.CHANGED, "it has changed since it was accepted"),
        ({"pin": "abc"}, CertificateProblem.OTHER, "it could not be checked"),
        ({"ca_file": "/no/such/file"}, CertificateProblem.NO_FILE, "the certificate file"),
    ],
)
def test_a_certificate_that_cannot_be_believed_stops_it(
    stack: ExitStack,
    tmp_path: Path,
    walk: WalkTo,
    account: dict[str, Any],
    problem: CertificateProblem,
    words: str,
) -> None:
    tls = make_certificate(tmp_path).server_context()
    pbx = stack.enter_context(sentinel_pbx(Exchange(12), tls=tls))
    walking = walk(pbx.url, **account)
    assert_stopped(walking, Untrusted, words)
    link = walking.updates[-1].link
    assert isinstance(link, Stopped)
    assert isinstance(link.trouble, Untrusted)
    assert link.trouble.problem is problem
    assert pbx.requests.count() == 0


def test_a_certificate_that_the_account_vouches_for_is_believed(
    stack: ExitStack, tmp_path: Path, walk: WalkTo
) -> None:
    own = make_certificate(tmp_path)
    pbx = stack.enter_context(sentinel_pbx(Exchange(12), tls=own.server_context()))
    walk(pbx.url, ca_file=str(own.certificate)).wait_for_link(Live)
    der = ssl.PEM_cert_to_DER_cert(own.certificate.read_text())
    walk(pbx.url, pin=hashlib.sha256(der).hexdigest()).wait_for_link(Live)


def test_a_host_that_is_unknown_is_looked_for_again(walk: WalkTo) -> None:
    walking = walk("http://no-such-host.invalid")
    assert_retrying(walking, HostUnknown, "Can't find pbx.example.org")


def test_a_host_where_nobody_listens_is_knocked_at_again(walk: WalkTo) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    walking = walk(f"http://127.0.0.1:{port}")
    assert_retrying(walking, Unreachable, "Can't reach pbx.example.org")


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        ("html", SomethingElse, "Something on this network answered instead"),
        ("null", Unreadable, "something unreadable"),
        ("status-500", ServerTrouble, "trouble of its own"),
    ],
)
def test_what_may_pass_is_tried_again(
    pbx: Simulator, walk: WalkTo, fault: str, kind: type[Trouble], words: str
) -> None:
    pbx.faults.add(f"*:{fault}")
    walking = walk(pbx.url)
    assert_retrying(walking, kind, words)
    pbx.faults.lift()
    walking.wait_for_link(Live)


def test_without_permission_it_is_live_and_says_what_is_missing(
    pbx: Simulator, walk: WalkTo
) -> None:
    pbx.faults.add("phones:status-403")
    assert walk(pbx.url).wait_for_link(Live).missing == {"phones"}
    pbx.faults.add("*:status-403")
    assert walk(pbx.url).wait_for_link(Live).missing == {"events", "users", "phones"}


@pytest.mark.row(81)
def test_a_keyring_that_cannot_answer_says_so_in_its_own_words(
    pbx: Simulator, walk: WalkTo, said: Callable[[str], str]
) -> None:
    def secret() -> str:
        raise PasswordNeeded("The password store is locked.")

    walking = walk(pbx.url, secret)
    assert_stopped(walking, PasswordNeeded, "The password store is locked.")
    assert said(sentence(walking.wait_for_link(Stopped).trouble, HOST)) == "M13"
    assert pbx.connections == 0


def test_a_mistake_in_reading_the_secret_is_not_waited_for_in_silence(
    pbx: Simulator, walk: WalkTo
) -> None:
    def secret() -> str:
        raise ZeroDivisionError

    walking = walk(pbx.url, secret)
    walking.join()
    assert isinstance(walking.error, ZeroDivisionError)
    assert walking.updates == []


def test_published_trouble_holds_nothing_of_the_connection(pbx: Simulator, walk: WalkTo) -> None:
    pbx.faults.add("*:status-401")
    walking = walk(pbx.url)
    trouble = walking.wait_for_link(Stopped).trouble
    assert trouble.__context__ is None
    frame = trouble.__traceback__
    while frame is not None:
        assert "/pbx_tray/api/" not in frame.tb_frame.f_code.co_filename
        frame = frame.tb_next
