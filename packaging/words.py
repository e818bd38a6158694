"""Gathers the words that people read into the files that Qt Linguist edits, and compiles those.

  python3 packaging/start.py words
      brings resources/translations/*.ts up to date with the code, then writes the .qm files;
      what is not translated yet is left "unfinished" there

What the code says by `tr`, `plural` and `mark` is found where it stands. English is complete by
itself: its file holds the forms for one and for many.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax import saxutils

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the code that speaks

from pbx_tray.qt.regions import REGION, regions

CHECKOUT = Path(__file__).resolve().parent.parent
CODE = CHECKOUT / "pbx_tray"
TRANSLATIONS = CHECKOUT / "resources" / "translations"
CONTEXT = "PBX Tray"

REGIONS = "pbx_tray/qt/regions.py"
"""Where regions are named; Qt has their English names, and no others."""

Key = tuple[str, str]
"""The English words, and the comment that tells them apart."""


@dataclass(slots=True)
class Words:
    """What is said: `one` is there where it is counted, `files` is where it is said."""

    source: str
    comment: str = ""
    one: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def forms(self) -> tuple[str, ...]:
        """The English words: as they are, or for one and for many."""
        return (self.one, self.source) if self.one else (self.source,)


@dataclass(frozen=True, slots=True)
class Translation:
    """What stands in a file of translations for some words."""

    forms: tuple[str, ...] = ()
    finished: bool = False


def said_by(call: ast.Call) -> str:
    """Answer by which of our functions something is said: tr, plural, mark; "" by none."""
    match call.func:
        case ast.Name(id="tr" | "plural" | "mark" as name):
            return name
        case ast.Attribute(attr="tr"):
            return "tr"
    return ""


def words_in(path: Path) -> Iterator[Words]:
    """Answer what is said in a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    file = path.relative_to(CHECKOUT).as_posix()
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        kind = said_by(call)
        texts = [text for text in call.args if isinstance(text, ast.Constant)]
        said = [text.value for text in texts if isinstance(text.value, str)]
        if kind == "plural":
            yield Words(said[1], one=said[0], files={file})
        elif kind and said:
            yield Words(said[0], "".join(said[1:2]), files={file})


def words_of_the_app() -> dict[Key, Words]:
    """Answer all that the app says, in the order in which one reads the code."""
    found: dict[Key, Words] = {}
    for path in sorted(CODE.rglob("*.py")):
        for words in words_in(path):
            known = found.setdefault((words.source, words.comment), words)
            known.files |= words.files
            known.one = known.one or words.one
    for name in regions().values():
        found[name, REGION] = Words(name, REGION, files={REGIONS})
    return found


def kept(path: Path) -> dict[Key, Translation]:
    """Answer what a file of translations holds."""
    if not path.is_file():
        return {}
    messages = ET.parse(path).iter("message")  # noqa: S314 - a file of our own
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): _translation(message)
        for message in messages
    }


def _translation(message: ET.Element) -> Translation:
    told = message.find("translation")
    if told is None:
        return Translation()
    forms = tuple(form.text or "" for form in told.iter("numerusform")) or (told.text or "",)
    return Translation(forms, told.get("type") is None)


def written(language: str, found: dict[Key, Words], known: dict[Key, Translation]) -> str:
    """Answer the file of a language, as Qt Linguist writes it."""
    messages = "".join(_message(language, words, known.get(key)) for key, words in found.items())
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
        f"<context>\n    <name>{CONTEXT}</name>\n{messages}</context>\n</TS>\n"
    )


def _message(language: str, words: Words, known: Translation | None) -> str:
    if language == "en":
        known = Translation(words.forms, finished=True)
    fits = known is not None and len(known.forms) == len(words.forms)
    forms = known.forms if known is not None and fits else ("",) * len(words.forms)
    finished = known is not None and fits and known.finished and all(forms)
    kind = "" if finished else ' type="unfinished"'
    lines = [f'<location filename="../../{file}"/>' for file in sorted(words.files)]
    lines.append(f"<source>{_escaped(words.source)}</source>")
    if words.comment:
        lines.append(f"<comment>{_escaped(words.comment)}</comment>")
    if words.one:
        lines.append(f"<translation{kind}>")
        lines += [f"    <numerusform>{_escaped(form)}</numerusform>" for form in forms]
        lines.append("</translation>")
    else:
        lines.append(f"<translation{kind}>{_escaped(forms[0])}</translation>")
    counted = ' numerus="yes"' if words.one else ""
    body = "".join(f"        {line}\n" for line in lines)
    return f"    <message{counted}>\n{body}    </message>\n"


def _escaped(text: str) -> str:
    return saxutils.escape(text, {'"': "&quot;", "'": "&apos;"})  # as Qt Linguist does


def main() -> int:
    """Bring the files up to date and compile them; answer how many words are not translated."""
    found = words_of_the_app()
    release = Path(sys.executable).with_name("pyside6-lrelease")
    open_ones = 0
    for language in ("en", "nl", "de"):
        path = TRANSLATIONS / f"pbx-tray_{language}.ts"
        text = written(language, found, kept(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        subprocess.run([release, "-silent", path], check=True)
        unfinished = text.count('type="unfinished"')
        print(f"{path.name}: {len(found)} texts, {unfinished} not translated")
        open_ones += unfinished
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
