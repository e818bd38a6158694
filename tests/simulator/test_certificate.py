"""HTTPS, with certificates good and bad."""

import http.client
import ssl
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pbx_tray.simulator.certificate import (
    Certificate,
    NoCryptographyError,
    Wish,
    make_certificate,
)
from pbx_tray.simulator.server import Simulator

CA = Wish("Test authority", (), authority=True)


def trusting(certificate: Certificate) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate.certificate)


def status(pbx: Simulator, context: ssl.SSLContext, host: str = "127.0.0.1") -> int:
    connection = http.client.HTTPSConnection(host, pbx.port, timeout=5, context=context)
    try:
        headers = {"Authorization": "Basic YXBpS2V5OmRlbW8ta2V5"}
        connection.request("GET", "/apis/pbx/events?timeout=0", headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_certificate_signed_by_itself_is_good_for_who_trusts_it(
    serve: Callable[..., Simulator], tmp_path: Path
) -> None:
    made = make_certificate(tmp_path)
    pbx = serve(tls=made.server_context())
    assert pbx.url == f"https://127.0.0.1:{pbx.port}"
    assert status(pbx, trusting(made)) == 200
    assert status(pbx, trusting(made), "localhost") == 200
    with pytest.raises(ssl.SSLCertVerificationError, match="self-signed"):
        status(pbx, ssl.create_default_context())
    assert pbx.requests.count() == 2


def test_a_certificate_may_be_signed_by_an_authority(
    serve: Callable[..., Simulator], tmp_path: Path
) -> None:
    authority = make_certificate(tmp_path, CA, name="ca")
    pbx = serve(tls=make_certificate(tmp_path, signed_by=authority).server_context())
    assert status(pbx, trusting(authority)) == 200


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (Wish(valid_from=-30, valid_to=-1), "expired"),
        (Wish(valid_from=1), "not yet valid"),
        (Wish(names=("elsewhere.invalid",)), "not valid for"),
        (Wish("127.0.0.1", names=()), "not valid for|no appropriate|unable to parse"),
    ],
)
def test_a_certificate_can_be_bad_as_wished(
    serve: Callable[..., Simulator], tmp_path: Path, wish: Wish, words: str
) -> None:
    authority = make_certificate(tmp_path, CA, name="ca")
    made = make_certificate(tmp_path, wish, signed_by=authority)
    pbx = serve(tls=made.server_context())
    with pytest.raises(ssl.SSLCertVerificationError, match=words):
        status(pbx, trusting(authority))
    assert pbx.requests.count() == 0


def test_a_key_is_for_its_owner_only(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such mode")
    assert make_certificate(tmp_path).key.stat().st_mode & 0o777 == 0o600


def test_a_client_that_speaks_plain_http_to_it_leaves_no_error(
    serve: Callable[..., Simulator], tmp_path: Path
) -> None:
    pbx = serve(tls=make_certificate(tmp_path).server_context())
    connection = http.client.HTTPConnection("127.0.0.1", pbx.port, timeout=5)
    connection.request("GET", "/")
    with pytest.raises((http.client.HTTPException, OSError)):
        connection.getresponse()
    connection.close()


def test_held_polls_over_tls_end_with_the_simulator(
    serve: Callable[..., Simulator], tmp_path: Path
) -> None:
    made = make_certificate(tmp_path)
    pbx = serve(tls=made.server_context())
    connection = http.client.HTTPSConnection(
        "localhost", pbx.port, timeout=5, context=trusting(made)
    )
    headers = {"Authorization": "Basic YXBpS2V5OmRlbW8ta2V5"}
    connection.request("GET", "/apis/pbx/events?last=0&timeout=50", headers=headers)
    assert pbx.requests.wait_for("events", 1)
    pbx.stop()
    with pytest.raises((OSError, http.client.HTTPException)):
        connection.getresponse()
    connection.close()


def test_without_cryptography_it_says_so_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives", None)
    with pytest.raises(NoCryptographyError, match="cryptography is needed"):
        make_certificate(tmp_path)
