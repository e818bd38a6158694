"""Verification cannot be switched off: not by a setting, a window, or a slip in the code."""

from __future__ import annotations

import ast
import dataclasses
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

import pbx_tray
from pbx_tray.api.connections import GateAdapter
from pbx_tray.api.hangup import Gate
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import Account
from pbx_tray.settings import Settings

HERE = Path(pbx_tray.__file__).parent
CLIENT = [path for path in HERE.rglob("*.py") if "simulator" not in path.parts]
TRUST, EXAMINE = HERE / "api" / "trust.py", HERE / "api" / "examine.py"
FEED, CONSOLE, CONNECTIONS = HERE / "feed.py", HERE / "console.py", HERE / "api" / "connections.py"


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text("utf-8")))


def names(path: Path) -> set[str]:
    """Answer every name that a file speaks of: variables, attributes, keywords, imports, keys."""
    found: set[str | None] = set()
    for node in nodes(path):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.keyword(arg=name):
                found.add(name)
            case ast.alias(name=name) | ast.Constant(value=str(name)):
                found.add(name)
    return {name for name in found if name is not None}


def speak_of(name: str) -> set[Path]:
    return {path for path in CLIENT if name in names(path)}


def test_only_the_trust_itself_can_have_a_certificate_unchecked() -> None:
    assert speak_of("CERT_NONE") == {TRUST}
    assert speak_of("check_hostname") == {TRUST}
    assert speak_of("verify_mode") == {TRUST}
    assert speak_of("SSLContext") == {TRUST}
    for other in ("_create_unverified_context", "assert_hostname", "disable_warnings", "cert_reqs"):
        assert speak_of(other) == set()


def test_what_requests_calls_verify_is_what_the_trust_says_and_nothing_else() -> None:
    assert speak_of("verify") == {CONNECTIONS}
    for node in nodes(CONNECTIONS):
        if isinstance(node, ast.keyword):
            assert node.arg != "verify"
        if isinstance(node, ast.Assign) and "verify" in ast.unparse(node.targets[0]):
            assert ast.unparse(node) == "kwargs['verify'] = self._trust.verifies"


def test_anything_is_believed_by_the_console_s_switch_and_by_whoever_only_looks() -> None:
    assert speak_of("anything") == {TRUST, FEED, EXAMINE}
    assert speak_of("believing_anything") == {CONSOLE}  # and defined in the feed
    kept = {field.name for kind in (Account, Settings) for field in dataclasses.fields(kind)}
    assert kept.isdisjoint({"anything", "verify", "blind", "insecure"})


@pytest.mark.parametrize("trust", [Trust(), Trust(pin="ab" * 32), Trust(None, "AB:" * 31 + "AB")])
def test_a_connection_that_is_not_verified_checks_the_fingerprint(trust: Trust) -> None:
    adapter = GateAdapter(Gate(), trust)
    kept = adapter.poolmanager.connection_pool_kw
    if kept["ssl_context"].verify_mode is ssl.CERT_NONE:
        assert kept["assert_fingerprint"] == "ab" * 32
    else:
        assert trust.verifies
        assert kept["ssl_context"].check_hostname
    adapter.close()
