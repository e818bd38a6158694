"""The language of the windows: which one it is, and how it is changed while they are open."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    QTimeZone,
    QTranslator,
    Signal,
)

from pbx_tray.core.language import LANGUAGES, Tongue, best_language, use

CONTEXT = "PBX Tray"
"""Under which all our words are kept, whichever window or part says them."""

_REMEMBERED = 2048  # words: a list of ten thousand says the same few again and again


class Speech(QObject):
    """Speaks one of our languages. The windows are told by Qt, with a LanguageChange.

    `folder` holds the words, as `pbx-tray_nl.qm`.

    Signals:
        changed(): another language is spoken from now on.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._heard: list[QTranslator] = []
        self.language = ""

    def speak(self, chosen: str) -> None:
        """Speak this language, "" for the system's, from now on."""
        system = QLocale.system()
        language = chosen if chosen in LANGUAGES else best_language(system.uiLanguages())
        if language == self.language:
            return
        self.be_silent()
        self.language = language
        QLocale.setDefault(_locale(language, system))
        self._hear(QTranslator(self), f"qtbase_{language}", _of_qt())
        self._hear(_Ours(self), f"pbx-tray_{language}", self._folder)
        use(Tongue(lru_cache(_REMEMBERED)(_look_up), _number, _day))
        self.changed.emit()

    def be_silent(self) -> None:
        """Have the words as they are written again."""
        self.language = ""
        use(Tongue())
        for translator in self._heard:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._heard = []

    def _hear(self, translator: QTranslator, name: str, folder: Path) -> None:
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._heard.append(translator)


class _Ours(QTranslator):
    """Our words, found from every class: Qt asks for them under the class's name."""

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str:  # what is not there is None, or Qt would say nothing at all
        """Answer the words for these."""
        del context
        return super().translate(CONTEXT, text, comment or "", n) or None  # type: ignore[return-value]


def _locale(language: str, system: QLocale) -> QLocale:
    """Answer how times and numbers are written: as the system has it, in that language."""
    spoken = QLocale(language).language()
    unsaid = language == "en" and system.language() is QLocale.Language.C
    if unsaid or system.language() is spoken:
        return system
    return QLocale(spoken, system.territory())


def _look_up(source: str, comment: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, source, comment, n)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _day(moment: float) -> str:
    then = QDateTime.fromSecsSinceEpoch(int(moment), QTimeZone.utc())
    return QLocale().toString(then.date(), QLocale.FormatType.LongFormat)


def _of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
