"""`pbx-tray --sign-in`: each reason for which an account is not stored, in its own sentence."""

import hashlib
import os
import re
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from pbx_tray.core.language import day
from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import PASSWORD

NO_KEYRING = "This computer has no password store that this app trusts. Nothing was stored."
# What leads to the person's own bus, and so to their own keyring.
SURROUNDINGS = re.compile("(DBUS|XDG|PYTHON_KEYRING|KEYRING)_|(DISPLAY|WAYLAND_DISPLAY)$")


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


class CommandLine:
    """Runs `pbx-tray` where there is no password store, and a folder of its own for the rest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: str, typed: str = f"{PASSWORD}\n") -> Outcome:
        kept = {name: v for name, v in os.environ.items() if not SURROUNDINGS.match(name)}
        nothing = "keyring.backends.fail.Keyring"
        done = subprocess.run(
            [sys.executable, "-m", "pbx_tray", "--config-dir", str(self.folder), *arguments],
            env={**kept, "PYTHON_KEYRING_BACKEND": nothing, "HOME": str(self.folder)},
            input=typed,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        assert PASSWORD not in done.stdout + done.stderr
        return Outcome(done.returncode, done.stdout, done.stderr)

    def sign_in(self, address: str, *options: str, typed: str = f"{PASSWORD}\n") -> Outcome:
        return self("--sign-in", address, "--user", "sanne", *options, typed=typed)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[CommandLine]:
    command = CommandLine(tmp_path / "config")
    yield command
    assert not (command.folder / "settings.json").exists()  # nothing here may store an account


Serve = Callable[..., Simulator]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a PBX that accepts the password."""
    running: list[Simulator] = []

    def start(tls: ssl.SSLContext | None = None) -> Simulator:
        simulator = Simulator(Exchange(3), tls=tls)
        simulator.api.password = PASSWORD
        simulator.start()
        running.append(simulator)
        return simulator

    yield start
    for simulator in running:
        simulator.stop()
    assert [simulator.errors for simulator in running] == [[] for _ in running]


@pytest.fixture
def pbx(serve: Serve) -> Simulator:
    return serve()


def place(pbx: Simulator) -> str:
    return pbx.url.partition("://")[2]


@pytest.mark.row(81)
def test_an_accepted_account_without_a_password_store_is_not_stored(
    run: CommandLine, pbx: Simulator
) -> None:
    assert run.sign_in(pbx.url) == Outcome(1, "", NO_KEYRING + "\n")
    assert [request.endpoint for request in pbx.requests.recent()] == [
        "token",
        "events",
        "users",
        "phones",
    ]
    assert {request.user for request in pbx.requests.recent()[1:]} == {"sanne"}


def test_a_key_is_sent_as_a_key(run: CommandLine, pbx: Simulator) -> None:
    pbx.api.key = PASSWORD
    outcome = run("--sign-in", pbx.url, "--with-api-key", "--me", "sanne")
    assert outcome == Outcome(1, "", NO_KEYRING + "\n")
    assert {request.user for request in pbx.requests.recent()} == {"apiKey"}


def test_who_sits_here_is_one_whom_the_pbx_lists(run: CommandLine, pbx: Simulator) -> None:
    pbx.api.key = PASSWORD
    for me, said in (("nobody", "nobody"), ("\x1b[31msanne\u202e", "[31msanne")):
        outcome = run("--sign-in", pbx.url, "--with-api-key", "--me", me)
        sentence = f"The PBX lists no user {said}. --me takes the name of one it lists.\n"
        assert outcome == Outcome(1, "", sentence)


def test_whom_the_pbx_does_not_list_is_taken_at_their_word(
    run: CommandLine, pbx: Simulator
) -> None:
    pbx.api.key = PASSWORD
    pbx.faults.add("users:status-403")
    outcome = run("--sign-in", pbx.url, "--with-api-key", "--me", "nobody")
    assert outcome.err == NO_KEYRING + "\n"


def test_a_wrong_password_is_refused_and_sent_once(run: CommandLine, pbx: Simulator) -> None:
    pbx.api.password = "another"
    assert run.sign_in(pbx.url) == Outcome(
        1,
        "",
        "The PBX refused this user name or password. "
        "It is not tried again by itself, so that your account isn't locked.\n",
    )
    assert pbx.requests.count() == 1


def test_an_unknown_host_is_not_found(run: CommandLine) -> None:
    assert run.sign_in("pbx.invalid") == Outcome(
        1, "", "Can't find pbx.invalid. Check the address, the network or the VPN.\n"
    )


def test_a_refused_connection_reaches_nothing(run: CommandLine, pbx: Simulator) -> None:
    pbx.stop()
    assert run.sign_in(pbx.url) == Outcome(
        1,
        "",
        f"Can't reach {place(pbx)}. Check that it is on and that the address is right.\n",
    )


def test_a_redirected_address_is_not_followed(
    run: CommandLine, pbx: Simulator, serve: Serve
) -> None:
    elsewhere = serve()
    pbx.faults.add(f"*:redirect:to={elsewhere.url}/apis/pbx/users")
    assert run.sign_in(pbx.url) == Outcome(
        1, "", f"{place(pbx)} redirects elsewhere; it was not followed. Check the address.\n"
    )
    assert elsewhere.requests.count() == 0


@pytest.mark.parametrize("fault", ["*:status-404", "*:html", "*:garble", "*:null"])
def test_where_there_is_no_pbx_that_is_said(run: CommandLine, pbx: Simulator, fault: str) -> None:
    pbx.faults.add(fault)
    assert run.sign_in(pbx.url) == Outcome(
        1,
        "",
        f"There is no PBX at {place(pbx)}: something else answers there. Check the address.\n",
    )


def test_an_account_that_may_read_nothing_is_told_so(run: CommandLine, pbx: Simulator) -> None:
    pbx.faults.add("*:status-403")
    assert run.sign_in(pbx.url) == Outcome(
        1,
        "",
        "Signed in, but this account may not read users, phones or events. "
        "Ask your administrator.\n",
    )


def test_an_account_that_may_read_something_is_good(run: CommandLine, pbx: Simulator) -> None:
    pbx.faults.add("phones:status-403")
    assert run.sign_in(pbx.url).err == NO_KEYRING + "\n"


# Certificates


@pytest.fixture
def authority(tmp_path: Path) -> Certificate:
    return make_certificate(tmp_path, Wish("Test CA", (), authority=True), name="ca")


def untrusted(pbx: Simulator, reason: str, shown: Certificate | None = None) -> Outcome:
    """Refused for that reason; `shown` is what may be accepted by hand."""
    said = f"The certificate of {place(pbx)} can't be trusted: {reason}. Not connected.\n"
    if shown is not None:
        said += (
            "To trust this one certificate, compare its fingerprint with what the PBX itself says, "
            f"then add: --pin {with_colons(fingerprint(shown))}\n"
        )
    return Outcome(1, "", said)


def fingerprint(certificate: Certificate) -> str:
    der = ssl.PEM_cert_to_DER_cert(certificate.certificate.read_text(encoding="ascii"))
    return hashlib.sha256(der).hexdigest()


def with_colons(digits: str) -> str:
    return ":".join(digits.upper()[at : at + 2] for at in range(0, 64, 2))


def in_days(days: int) -> str:
    return day(time.time() + days * 86_400)


def test_a_certificate_that_nobody_vouches_for_is_not_believed(
    run: CommandLine, serve: Serve, tmp_path: Path
) -> None:
    shown = make_certificate(tmp_path)
    pbx = serve(shown.server_context())
    reason = "it is signed by itself. Ask your administrator for its fingerprint or file"
    assert run.sign_in(pbx.url) == untrusted(pbx, reason, shown)
    assert pbx.requests.count() == 0


def test_a_certificate_of_an_authority_from_a_file_is_believed(
    run: CommandLine, serve: Serve, authority: Certificate, tmp_path: Path
) -> None:
    pbx = serve(make_certificate(tmp_path, signed_by=authority).server_context())
    outcome = run.sign_in(pbx.url, "--ca", str(authority.certificate))
    assert outcome.err == NO_KEYRING + "\n"  # the PBX was asked, and accepted the password
    assert pbx.requests.count() == 4


@pytest.mark.parametrize(
    ("wish", "reason", "pinnable"),
    [
        (
            Wish(valid_from=-9, valid_to=-1),
            (
                f"it expired on {in_days(-1)}. If this computer's date, {in_days(0)}, is right, "
                "ask your administrator to renew it"
            ),
            True,
        ),
        (
            Wish(valid_from=1),
            (
                f"it is not valid until {in_days(1)}, and this computer's date is {in_days(0)}. "
                "Set the date right if it is wrong"
            ),
            False,
        ),
        (
            Wish(names=("pbx.example.org",)),
            "it is for another name, \u2068pbx.example.org\u2069. Check the address",
            True,
        ),
    ],
    ids=["expired", "not yet", "another name"],
)
def test_an_authority_from_a_file_does_not_excuse_everything(
    run: CommandLine,
    serve: Serve,
    authority: Certificate,
    tmp_path: Path,
    wish: Wish,
    reason: str,
    *,
    pinnable: bool,
) -> None:
    shown = make_certificate(tmp_path, wish, signed_by=authority)
    pbx = serve(shown.server_context())
    outcome = run.sign_in(pbx.url, "--ca", str(authority.certificate))
    assert outcome == untrusted(pbx, reason, shown if pinnable else None)
    assert pbx.requests.count() == 0


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_of_no_authority_is_named_as_the_reason(
    run: CommandLine, serve: Serve, tmp_path: Path, content: str | None
) -> None:
    pbx = serve(make_certificate(tmp_path).server_context())
    file = tmp_path / "none.pem"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    reason = "the certificate file to check it by cannot be read"
    assert run.sign_in(pbx.url, "--ca", str(file)) == untrusted(pbx, reason)


def test_a_pinned_certificate_is_believed_and_no_other(
    run: CommandLine, serve: Serve, tmp_path: Path
) -> None:
    mine = make_certificate(tmp_path, name="mine")
    other = make_certificate(tmp_path, name="other")
    pbx = serve(mine.server_context())
    assert run.sign_in(pbx.url, "--pin", with_colons(fingerprint(mine))).err == NO_KEYRING + "\n"
    reason = "it has changed since it was accepted. Ask your administrator whether it was renewed"
    assert run.sign_in(pbx.url, "--pin", fingerprint(other)) == untrusted(pbx, reason, mine)
    assert pbx.requests.count() == 4


def test_where_no_secure_connection_is_offered_that_is_said(
    run: CommandLine, pbx: Simulator
) -> None:
    outcome = run.sign_in(place(pbx))
    assert outcome.code == 1
    assert (
        f"{place(pbx)} offers no secure connection that this app accepts: it answers" in outcome.err
    )


# A proxy


def test_a_proxy_gets_its_own_password_from_the_second_line(
    run: CommandLine, pbx: Simulator
) -> None:
    with Proxy(sign_in=("jan", "open sesame")) as proxy:
        way = f"http://jan@127.0.0.1:{proxy.port}"
        typed = f"{PASSWORD}\nopen sesame\n"
        assert run.sign_in(pbx.url, "--proxy", way, typed=typed) == Outcome(
            1, "", NO_KEYRING + "\n"
        )
        assert len(proxy.seen) == pbx.requests.count() == 4
        refused = run.sign_in(pbx.url, "--proxy", way)
        assert refused == Outcome(
            1, "", "The proxy asks for a sign-in. Enter its user name and password.\n"
        )
        assert len(proxy.seen) == 5


def test_a_proxy_that_cannot_be_reached_is_named_as_the_reason(
    run: CommandLine, pbx: Simulator
) -> None:
    with Proxy() as proxy:
        way = f"127.0.0.1:{proxy.port}"
    assert run.sign_in(pbx.url, "--proxy", way) == Outcome(
        1,
        "",
        f"Can't reach the proxy on the way to {place(pbx)}. "
        "Check the network, or choose another way.\n",
    )


# What was typed


@pytest.mark.parametrize(
    ("arguments", "typed", "sentence"),
    [
        (
            ["ftp://pbx.example.org"],
            PASSWORD,
            "The address begins with https:// or http://, or with the host itself.",
        ),
        ([""], PASSWORD, "Enter the address of your PBX, such as pbx.example.org."),
        (
            ["pbx.example.org", "--pin", "ab:cd"],
            PASSWORD,
            "A fingerprint is a certificate's SHA-256: 64 hexadecimal digits.",
        ),
        (
            ["pbx.example.org", "--proxy", "http://jan:secret@proxy"],
            PASSWORD,
            "Leave the password out of the proxy's address: it is asked for.",
        ),
        (
            ["pbx.example.org"],
            "",
            "Write the password or key to standard input, in one line.",
        ),
        (
            ["pbx.example.org"],
            "\n",
            "Write the password or key to standard input, in one line.",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    run: CommandLine, arguments: Sequence[str], typed: str, sentence: str
) -> None:
    assert run.sign_in(*arguments, typed=typed) == Outcome(1, "", f"{sentence}\n")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--sign-in", "a"], "--sign-in needs --user NAME or --with-api-key"),
        (["--sign-in", "a", "--user", "b", "--with-api-key"], "not allowed with"),
        (["--sign-in", "a", "--user", "b", "--me", "b"], "--me goes with --with-api-key"),
        (["--sign-in", "a", "--user", "b", "--demo"], "--demo is signed in already"),
        (["--sign-in", "a", "--user", "b", "--ca", "c", "--pin", "d"], "not allowed with"),
        (["--sign-in", "a", "--user", "b:c"], "a user name is not empty, and has no colon in it"),
        (["--sign-in", "a", "--user", " "], "a user name is not empty, and has no colon in it"),
        (["--user", "b"], "go with --sign-in"),
        (["--pin", "d"], "go with --sign-in"),
        (["--proxy", "p"], "go with --sign-in"),
        (["--password", "c"], "unrecognized arguments"),
    ],
)
def test_wrong_usage_is_another_exit_code(
    run: CommandLine, arguments: Sequence[str], complaint: str
) -> None:
    outcome = run(*arguments)
    assert outcome.code == 2
    assert complaint in outcome.err
