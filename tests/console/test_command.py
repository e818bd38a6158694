"""The command as a process: its options, its secrets, its exit status and how it ends."""

import signal
import sys
from pathlib import Path

import pytest

from pbx_tray.simulator.certificate import make_certificate
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.console.conftest import Serve, Start
from tests.console.running import AT_ONCE, UNENCRYPTED

SNAPSHOT = [
    "jonas (Jonas Grünwald) (e4b06ce6-0741-47a8-bce4-2c8218072e8c):",
    "    username:  jonas",
    "    full name: Jonas Grünwald",
    "        phone: jonas: Not in use",
    "sanne (Sanne de Vries) (78e51061-7311-48a3-82ce-6f447ed4d57b):",
    "    username:  sanne",
    "    full name: Sanne de Vries",
    "        phone: sanne: Not in use",
    "        number: +3161234100",
]


def unused(port_of: Simulator) -> str:
    """The address of a port that was just given up."""
    port_of.stop()
    return port_of.url


# At the start


def test_once_prints_how_things_stand_and_ends(serve: Serve, start: Start) -> None:
    monitor = start("--once", serve(Exchange(2)).url)
    assert monitor.ended() == 0
    assert monitor.printed.rest() == SNAPSHOT
    assert monitor.said.rest() == [UNENCRYPTED]


def test_the_text_is_utf_8_in_any_locale(serve: Serve, start: Start) -> None:
    variables = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    monitor = start("--once", serve(Exchange(2)).url, PBX_API_KEY="demo-key", **variables)
    assert monitor.ended() == 0
    assert monitor.printed.rest() == SNAPSHOT


def test_a_pbx_that_is_not_there_ends_it(pbx: Simulator, start: Start) -> None:
    monitor = start(unused(pbx))
    assert monitor.ended() == 1
    assert monitor.printed.rest() == []
    place = f"127.0.0.1:{pbx.port}"
    assert monitor.said.rest() == [
        UNENCRYPTED,
        f"pbx-monitor: Can't reach {place}. Check that it is on and that the address is right.",
    ]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("*:refuse", "Can't reach"),
        ("users:drop", "Can't reach"),
        ("users:status-500", "The PBX has trouble of its own just now."),
        ("events:status-503:retry-after=1", "The PBX is busy."),
        ("phones:garble", "The PBX sent something unreadable."),
        ("events:html", "Something on this network answered instead of the PBX."),
        ("events:redirect", "redirects elsewhere"),
        ("events:status-404", "There is no PBX at"),
        ("*:status-401", "The PBX refused this API key."),
        ("*:status-403", "Signed in, but this account may not read events, phones, users."),
    ],
)
def test_any_trouble_at_the_start_ends_it(
    fault: str, said: str, pbx: Simulator, start: Start
) -> None:
    pbx.faults.add(fault)
    monitor = start(pbx.url)
    assert monitor.ended() == 1
    assert monitor.printed.rest() == []
    _, sentence = monitor.said.rest()
    assert said in sentence


def test_a_wrong_key_is_tried_once(pbx: Simulator, start: Start) -> None:
    assert start(pbx.url, PBX_API_KEY="wrong").ended() == 1
    assert pbx.requests.count() == 1


def test_what_may_not_be_read_is_said_once_and_the_rest_is_shown(
    serve: Serve, start: Start
) -> None:
    pbx = serve(Exchange(2))
    pbx.faults.add("phones:status-403")
    monitor = start(pbx.url)
    assert monitor.printed.up_to("        number: +3161234100") == SNAPSHOT[:3] + SNAPSHOT[4:7]
    pbx.exchange.emit({"event_type": "new"})
    assert monitor.printed.next() == "unknown event: new"
    assert monitor.told_to_end()[0] == 0
    assert monitor.said.rest() == [
        UNENCRYPTED,
        "pbx-monitor: Signed in, but this account may not read phones. Ask your administrator.",
    ]


# Wrong usage


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "the following arguments are required: ADDRESS"),
        (["a", "b"], "unrecognized arguments: b"),
        (["--loud", "a"], "unrecognized arguments: --loud"),
        (["--api-key", "k", "--user", "u", "a"], "--api-key cannot be used with"),
        (["--api-key", "k", "--password", "p", "a"], "--api-key cannot be used with"),
        (["ftp://a"], "The address begins with https:// or http://"),
        (["--tls", "http://a"], "http:// is not encrypted, but encryption was asked for."),
        (["--ssl", "http://a"], "http:// is not encrypted, but encryption was asked for."),
        (["--user", "sanne", "a"], "there is nobody to ask"),
        (["--password", "demo", "a"], "there is nobody to ask"),
        (["a"], "there is nobody to ask"),
    ],
)
def test_wrong_usage_is_told_and_ends_with_2(arguments: list[str], said: str, start: Start) -> None:
    monitor = start(*arguments, NO_SECRET="")
    assert monitor.ended() == 2
    assert monitor.printed.rest() == []
    assert f"pbx-monitor: error: {said}" in monitor.said.rest()[-1]


def test_a_secret_that_is_no_text_is_wrong_usage(start: Start) -> None:
    odd = b"\xff".decode("utf-8", "surrogateescape")
    monitor = start("a", PBX_API_KEY=odd)
    assert monitor.ended() == 2
    assert "must be text" in monitor.said.rest()[-1]


# Secrets


@pytest.mark.parametrize(
    ("arguments", "variables", "signed_in_as"),
    [
        (["--user", "sanne", "--password", "demo"], {}, "sanne"),
        (["--user", "sanne"], {"PBX_PASSWORD": "demo"}, "sanne"),
        (["--user", "sanne"], {"PBX_PASSWORD": "demo", "PBX_API_KEY": "not asked for"}, "sanne"),
        (["--user", "sanne", "--password", "demo"], {"PBX_PASSWORD": "old"}, "sanne"),
        (["--api-key", "demo-key"], {"PBX_PASSWORD": "demo", "PBX_API_KEY": "old"}, "apiKey"),
        ([], {"PBX_API_KEY": "demo-key"}, "apiKey"),
    ],
)
def test_secrets_come_from_options_or_else_from_the_environment(
    arguments: list[str],
    variables: dict[str, str],
    signed_in_as: str,
    pbx: Simulator,
    start: Start,
) -> None:
    monitor = start("--once", *arguments, pbx.url, **{"NOTHING": "", **variables})
    assert monitor.ended() == 0
    assert {request.user for request in pbx.requests.recent()} == {signed_in_as}


def test_no_secret_is_in_the_process_list_or_in_the_log(pbx: Simulator, start: Start) -> None:
    pbx.api.password = "s3cret-word"
    monitor = start("--debug", "--user", "sanne", pbx.url, PBX_PASSWORD="s3cret-word")
    monitor.printed.next()
    if sys.platform == "linux":
        assert b"s3cret" not in Path(f"/proc/{monitor.pid}/cmdline").read_bytes()
    pbx.faults.add("events:drop:2")
    pbx.drop_connections()
    monitor.printed.up_to("        phone: zofia: Not in use")
    pbx.api.password = "another"
    monitor.told_to_end()
    log = "\n".join(monitor.said.rest())
    assert "pbx_tray.feed: Live; afresh" in log
    for secret in ("s3cret", "c2FubmU6", "Authorization", "limit="):
        assert secret not in log


# Certificates


@pytest.fixture
def secure(serve: Serve, tmp_path: Path) -> Simulator:
    certificate = make_certificate(tmp_path)
    return serve(Exchange(2), tls=certificate.server_context())


def test_https_is_meant_and_a_strange_certificate_is_not_believed(
    secure: Simulator, start: Start
) -> None:
    monitor = start("--tls", f"localhost:{secure.port}")
    assert monitor.ended() == 1
    (sentence,) = monitor.said.rest()
    assert sentence.startswith(f"pbx-monitor: The certificate of localhost:{secure.port} can't be")
    assert secure.requests.count() == 0


def test_the_switch_believes_any_certificate_and_says_so(secure: Simulator, start: Start) -> None:
    switch = "--disable-certificate-verification"
    monitor = start(switch, "--once", f"127.0.0.1:{secure.port}")
    assert monitor.ended() == 0
    assert monitor.printed.rest() == SNAPSHOT
    (sentence,) = monitor.said.rest()
    assert sentence.startswith("pbx-monitor: The certificate is not checked: whoever answers")


# How it ends


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_at_once_and_quietly(
    number: signal.Signals, pbx: Simulator, start: Start
) -> None:
    monitor = start(pbx.url)
    monitor.printed.next()
    assert pbx.requests.wait_for("events", 3)  # the poll that is held
    status, seconds = monitor.told_to_end(number)
    assert status == 0
    assert seconds < AT_ONCE
    assert monitor.said.rest() == [UNENCRYPTED]


def test_a_signal_ends_it_over_tls_too(secure: Simulator, start: Start) -> None:
    monitor = start("--disable-certificate-verification", secure.url)
    monitor.printed.next()
    assert secure.requests.wait_for("events", 3)
    status, seconds = monitor.told_to_end()
    assert status == 0
    assert seconds < AT_ONCE


def test_a_signal_ends_it_before_anything_is_shown(pbx: Simulator, start: Start) -> None:
    pbx.faults.add("users:stall")
    monitor = start(pbx.url)
    assert pbx.requests.wait_for("users", 1)
    status, seconds = monitor.told_to_end(signal.SIGINT)
    pbx.faults.lift()
    assert status == 0
    assert seconds < AT_ONCE
    assert monitor.printed.rest() == []
    assert monitor.said.rest() == [UNENCRYPTED]


def test_a_signal_ends_it_while_it_waits_to_try_again(pbx: Simulator, start: Start) -> None:
    monitor = start(pbx.url)
    monitor.printed.next()
    monitor.said.next()
    pbx.faults.add("events:busy:seconds=300")
    pbx.drop_connections()
    assert "Next try at" in monitor.said.next()
    status, seconds = monitor.told_to_end(signal.SIGINT)
    assert status == 0
    assert seconds < AT_ONCE
    assert monitor.said.rest() == []
