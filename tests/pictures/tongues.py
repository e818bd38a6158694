"""Which words of a window are in another language than the one that is spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from pbx_tray.qt.call_row import CallRow
from pbx_tray.resource_folder import resource_folder

LANGUAGES = ("en", "nl", "de")
_FEWEST_LETTERS = 6  # of a sentence with gaps: with fewer it would be found in any other


def foreign(window: QWidget, language: str) -> Iterator[str]:
    """Answer each word that is shown, or said by a screen reader, and of another language alone."""
    parts = [window, *(p for p in window.findChildren(QWidget) if p.isVisibleTo(window))]
    for text in {text for part in parts for text in _texts(part) if text}:
        spoken_here = _sentences(language).fullmatch(text)
        of_others = (other for other in LANGUAGES if _sentences(other).fullmatch(text))
        if not spoken_here and any(of_others):
            yield f"in another language: {text!r}"


def _texts(part: QWidget) -> Iterator[str]:
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    if part.isWindow():
        yield part.windowTitle()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, CallRow):  # it draws its words itself
        yield part._state
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(n) for n in range(part.count()))


@cache
def _sentences(language: str) -> re.Pattern[str]:
    """Answer what finds all that is said in this language."""
    file = (
        resource_folder() / "translations" / f"pbx-tray_{'nl' if language == 'en' else language}.ts"
    )
    said = [text for message in _messages(file) for text in _said(message, language)]
    patterns = (_pattern(text) for text in said)
    return re.compile("|".join(pattern for pattern in patterns if pattern), re.DOTALL)


def _messages(file: Path) -> list[ET.Element]:
    return ET.parse(file).getroot().findall(".//message")  # noqa: S314 - it is our own


def _said(message: ET.Element, language: str) -> list[str]:
    if language == "en":
        return [message.findtext("source") or ""]
    forms = message.findall("translation/numerusform") or message.findall("translation")
    return [form.text or "" for form in forms]


def _pattern(text: str) -> str:
    """Answer what matches the sentence, whatever is in its gaps; "" if there is little else."""
    pieces = re.split(r"\{\w+\}|%n", text)
    if len(pieces) > 1 and sum(map(str.isalpha, "".join(pieces))) < _FEWEST_LETTERS:
        return ""
    return ".+?".join(map(re.escape, pieces))
