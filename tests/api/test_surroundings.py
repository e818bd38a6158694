"""Nothing around the program changes where credentials go, and nothing of them comes out."""

from __future__ import annotations

import base64
import logging
import traceback
from pathlib import Path
from urllib.parse import quote

import pytest

from pbx_tray.api.client import Credentials, Patience, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.link import CertificateProblem, Trouble, Untrusted
from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate
from tests.api.conftest import AUTHORITY, Connect, MakeCertificate, Serve
from tests.api.raw_server import Peer, RawServer, Script, always, answer, once
from tests.sentinels.values import PASSWORD

OURS = b"Authorization: Basic " + base64.b64encode(f"sanne:{PASSWORD}".encode())
NETRC = "machine 127.0.0.1 login mallory password stolen\ndefault login mallory password stolen\n"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
SECRET = "S3ntinel/\u00e9\u20ac"  # noqa: RUF100
IMPATIENT = Patience(connect=0.3, answer=0.3, listing=0.3)


@pytest.fixture
def mallory(tmp_path: Path) -> Certificate:
    """An authority that nobody chose to believe."""
    return make_certificate(tmp_path, AUTHORITY, name="mallory")


@pytest.fixture
def proxy(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mallory: Certificate
) -> RawServer:
    """A proxy that the environment, hostile in all it says, wants to be used."""
    server = serve(always(answer()))
    for variable in PROXIES:
        monkeypatch.setenv(variable, server.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    for variable in BUNDLES:
        monkeypatch.setenv(variable, str(mallory.certificate))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    (tmp_path / ".netrc").write_text(NETRC)
    (tmp_path / ".netrc").chmod(0o600)
    return server


@pytest.mark.row(49)
def test_neither_a_proxy_nor_netrc_in_the_environment_has_a_say(
    serve: Serve, connect: Connect, proxy: RawServer
) -> None:
    server = serve(always(answer()))
    connect(server.url).users()
    assert OURS in server.heads.get(timeout=5).split(b"\r\n")
    assert proxy.peers == []


@pytest.mark.row(49)
def test_a_connection_that_our_file_vouches_for_is_made_whatever_the_environment_says(
    serve: Serve,
    connect: Connect,
    proxy: RawServer,
    issue: MakeCertificate,
    authority_file: str,
    tmp_path: Path,
) -> None:
    server = serve(always(answer()), issue(Wish()))
    connect(server.url, trust=Trust(ca_file=authority_file)).users()
    assert OURS in server.heads.get(timeout=5).split(b"\r\n")
    assert proxy.peers == []
    assert not (tmp_path / "keys").exists()  # which would let others read along


@pytest.mark.row(49)
@pytest.mark.parametrize("trust", ["system", "file", "pin"])
def test_an_authority_from_the_environment_is_not_believed(
    serve: Serve,
    connect: Connect,
    proxy: RawServer,
    mallory: Certificate,
    authority_file: str,
    tmp_path: Path,
    trust: str,
) -> None:
    trusts = {
        "system": Trust(),
        "file": Trust(ca_file=authority_file),
        "pin": Trust(pin="a" * 64),
    }
    server = serve(always(answer()), make_certificate(tmp_path, signed_by=mallory))
    with pytest.raises(Untrusted) as raised:
        connect(server.url, trust=trusts[trust]).users()
    expected = CertificateProblem.CHANGED if trust == "pin" else CertificateProblem.UNKNOWN_ISSUER
    assert raised.value.problem is expected
    assert server.received == b""
    assert proxy.peers == []


@pytest.mark.parametrize(
    ("user", "secret"),
    [
        ("zo\u00eb", "p\u00e4ssw\u00f6rd \u20ac"),
        (None, "key:with:colons"),
        ("\u738b", ""),
        ("a", "\r\n"),
    ],
)
def test_user_and_password_go_out_in_utf_8(
    serve: Serve, connect: Connect, user: str | None, secret: str
) -> None:
    server = serve(always(answer()))
    connect(server.url, user=user, secret=secret).users()
    expected = base64.b64encode(f"{user or 'apiKey'}:{secret}".encode())
    assert b"Authorization: Basic " + expected in server.heads.get(timeout=5).split(b"\r\n")


def test_a_password_that_is_no_utf_8_is_sent_as_it_is_and_not_shown(
    serve: Serve, connect: Connect
) -> None:
    connect(serve(always(answer())).url, secret="p\udce9").users()


def _silent(peer: Peer) -> None:
    peer.request()
    peer.hold()


@pytest.mark.parametrize(
    "script",
    [
        once(answer(status="401 Unauthorized")),
        once(answer(status="500 Oops")),
        once(answer(b"x", "302 Found", "Location: http://elsewhere.invalid/")),
        once(answer(b"<html>")),
        once(b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n{}"),
        once(b"not HTTP at all\r\n\r\n"),
        once(b""),
        _silent,
        Peer.reset,
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_no_secret_comes_out_in_words_logs_or_tracebacks(
    serve: Serve,
    connect: Connect,
    caplog: pytest.LogCaptureFixture,
    script: Script,
    scheme: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "urllib3")
    url = serve(script).url.replace("http", scheme)
    client = connect(url, secret=SECRET, patience=IMPATIENT)
    with pytest.raises(Trouble) as raised:
        client.users()
    trouble = raised.value
    shown = traceback.TracebackException.from_exception(trouble, capture_locals=True)
    said = "\n".join(
        [caplog.text, str(trouble), repr(trouble), repr(vars(trouble)), *shown.format()]
    )
    assert_silent_about_the_secret(said)
    assert trouble.__context__ is None
    assert trouble.__cause__ is None
    assert "urllib3" in caplog.text


def test_no_secret_stands_in_a_representation() -> None:
    credentials = Credentials.of(None, SECRET)
    client = PbxClient("http://127.0.0.1/apis/pbx/", credentials, Trust())
    assert_silent_about_the_secret(f"{credentials!r} {client!r} {vars(client)!r}")
    client.close()


def assert_silent_about_the_secret(said: str) -> None:
    raw = SECRET.encode()
    encoded = (base64.b64encode(b"sanne:" + raw), base64.b64encode(b"apiKey:" + raw))
    for form in (
        SECRET,
        quote(SECRET),
        repr(raw),
        "S3ntinel",
        *(e.decode()[8:20] for e in encoded),
    ):
        assert form not in said
