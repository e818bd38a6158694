"""What people read is translated, wholly and rightly; and nothing is said past the translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from words import CODE, CONTEXT, TRANSLATIONS, Words, kept, said_by, words_of_the_app

from pbx_tray.core.language import _MONTHS
from pbx_tray.core.language import LANGUAGES as OURS
from pbx_tray.core.numbers import _ANONYMOUS
from pbx_tray.core.opening import MADE_UP
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.qt.regions import REGION
from pbx_tray.records.contact_tables import _NAMES

FOUND = words_of_the_app()
LANGUAGES = tuple(OURS)
LANGUAGE_NAMES = OURS.values()
_FIELD = re.compile(r"\{\w*\}")

# Two words, or one that begins as a sentence does; among an enumeration's names, a sentence.
_PROSE = re.compile(r"[A-Za-z]+[,.:…]? +[A-Za-z{]|\} +[a-z]{2,}|^[A-Z][a-z]{2,}[….!?]*$|[a-z]…$")
_SENTENCE = re.compile(r" .*[.…?{]")

# These speak to a terminal, to the PBX or to a database, and do so in English.
_ELSEWHERE = (
    *("simulator/", "api/", "records/schema.py", "records/questions.py", "records/database.py"),
    *(
        "records/wishes.py",
        "console",
        "desktop/autostart",
        "__main__.py",
        "sign_in_command.py",
        "menu_entry.py",
    ),
    "diagnostics/",  # what it gathers is read by who helps, wherever they are
    *("gist.py", "recorder.py", "qt/poller.py", "qt/messages.py"),
)

# What looks like words and is none: names, other programs' words, keys, what only the log holds.
_NO_WORDS = {
    "call_history.py": {"missed calls"},
    "colleagues/my_phone.py": {"my phone", "my desk"},
    "colleagues/details.py": {"calls with one person"},
    "colleagues/kept_value.py": {"kept value", "value to keep"},
    "core/display.py": {"arabic and its kin"},
    "core/language.py": {*LANGUAGE_NAMES, *_MONTHS},
    "core/numbers.py": {_ANONYMOUS.pattern, "ext. {}"},
    "core/opening.py": {MADE_UP.name},
    "core/presence.py": set(STATUS_WORDS),
    "desktop/bus.py": {"Hello", "The bus hung up.", "The bus does not answer."},
    "desktop/notification_server.py": {"Notify"},
    "desktop/vault.py": {"Answer", "It was not there afterwards.", "No answer in time."},
    "installed_parts.py": {"Python"},
    "phone_links.py": {"look at phone links", "change of phone links"},
    "login_start.py": {"start at login", "change of the start at login"},
    "plain_file.py": {"too large", "too deep", "no object"},
    "policy.py": {"/Library/Application Support/PBX Tray/policy.json"},
    "policy_file.py": {"/Library/Application Support/PBX Tray/policy.json"},
    "qt/announcer.py": {"call history", "not saved"},
    "qt/three_rings.py": {"more calls"},
    "qt/about_window.py": {"PBX Tray {}"},
    "records/vcards.py": {"ext. {}"},
    "records/contact_tables.py": set().union(*_NAMES.values()),
    "core/proxy.py": {"proxy {}/{}"},
    "start.py": {"pbx-tray: {}"},
    "refusals.py": {"not sent", "not ours"},
    "settings.py": {"Library", "Application Support", "Logs"},
}
_PRODUCT = "PBX Tray"


def files() -> dict[str, Path]:
    return {language: TRANSLATIONS / f"pbx-tray_{language}.ts" for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_and_none_is_left_over(language: str) -> None:
    known = kept(files()[language])
    # What regions there are is for Qt to say, and another one knows others.
    ours = [{key for key in keys if key[1] != REGION} for keys in (known, FOUND)]
    assert ours[0] == ours[1], "python3 packaging/start.py words"
    open_ones = [key for key, told in known.items() if not told.finished or not all(told.forms)]
    assert open_ones == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_the_forms_and_the_key_of_what_it_translates(
    language: str,
) -> None:
    known = kept(files()[language])
    said = {key: words for key, words in FOUND.items() if key in known}
    wrong = [key for key, words in said.items() if not all(fitting(words, known[key].forms))]
    assert wrong == []


def fitting(said: Words, forms: tuple[str, ...]) -> Iterator[bool]:
    yield len(forms) == len(said.forms)
    for english, form in zip(said.forms, forms, strict=False):
        fields = sorted(_FIELD.findall(form))
        yield fields == sorted(_FIELD.findall(english)) or (said.one != "" and "{n}" in fields)
        yield said.comment == REGION or ("&" in form) is ("&" in english)
        yield form.endswith("…") is english.endswith("…")
        yield form == form.strip() or english != english.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(files()[language].with_suffix(".qm")))
    for (source, comment), told in kept(files()[language]).items():
        counts = (1, 2) if len(told.forms) > 1 else (-1,)
        said = tuple(translator.translate(CONTEXT, source, comment, n) for n in counts)
        assert said == told.forms


@pytest.mark.parametrize("path", sorted(CODE.rglob("*.py")), ids=lambda path: path.stem)
def test_what_is_said_is_written_out_where_it_is_said(path: Path) -> None:
    """A text that is put together, or is an f-string, cannot be gathered."""
    calls = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
    said = [(call, kind) for call in calls if (kind := said_by(call))]
    built = [c.lineno for c, _ in said if isinstance(c.args[0], ast.JoinedStr | ast.BinOp)]
    assert built == []


def modules_for_people() -> list[Path]:
    names = {path: path.relative_to(CODE).as_posix() for path in sorted(CODE.rglob("*.py"))}
    return [path for path, name in names.items() if not name.startswith(_ELSEWHERE)]


def test_nothing_is_said_to_people_that_cannot_be_translated() -> None:
    found = {}
    for path in modules_for_people():
        name = path.relative_to(CODE).as_posix()
        known = {_PRODUCT, *_NO_WORDS.get(name, ())}
        for line, text in untranslatable(ast.parse(path.read_text("utf-8"))):
            if text.strip() not in known:
                found[f"{name}:{line}"] = text
    assert found == {}


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Copy number")',
        'label.setText(f"{name} answered")',
        'x = "Quit"',
        'return "Loading…"',
        'class M(Enum):\n    GONE = "The file {file} is gone."',
    ],
)
def test_what_is_said_past_the_translation_is_found(code: str) -> None:
    assert list(untranslatable(ast.parse(code)))


def untranslatable(node: ast.AST, words: re.Pattern[str] = _PROSE) -> Iterator[tuple[int, str]]:
    """Answer the texts that look like words and are said past `tr`, with their lines."""
    if isinstance(node, ast.Call) and (said_by(node) or is_for_the_log(node)):
        return
    if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(b) for b in node.bases):
        words = _SENTENCE  # its values are names
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # it explains the code
        if (text := text_of(child)) and words.search(text):
            yield node.lineno if isinstance(node, ast.expr | ast.stmt) else 0, text
        else:
            yield from untranslatable(child, words)


def text_of(node: ast.AST) -> str:
    """Answer what is written there, with {} for the values in it; "" for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(text_of(part) or "{}" for part in parts)
    return ""


def is_for_the_log(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "logger"
