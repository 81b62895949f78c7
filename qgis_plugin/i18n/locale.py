"""The language of QGIS's interface, and the translation that is loaded for it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ...engine.messages import LANGUAGES

FOLDER = Path(__file__).resolve().parent
#: Chinese in traditional characters: no text of ours, and CLDR has no fallback from it to
#: simplified ones (its parent is the root locale).
_TRADITIONAL = {"hant", "tw", "hk", "mo"}


def interface_locale() -> str:
    """Return the locale of QGIS's interface: it can differ from the system's.

    QGIS Desktop says what it has loaded, whether that comes from ``--lang``, the options or
    the system. ``qgis_process`` does not: there the options count, then the system.
    """
    loaded = QgsApplication.instance().translation() if QgsApplication.instance() else ""
    if loaded:
        return str(loaded)
    settings = QgsSettings()
    value = settings.value("locale/userLocale", "")
    if settings.value("locale/overrideFlag", False, type=bool) and isinstance(value, str) and value:
        return value
    return str(QLocale().name())


def language_of(locale: str) -> str:
    """Return the language whose translation fits a locale; English where none does.

    Variants of a country use the language's one text: ``pt_BR`` and ``pt_PT`` give ``pt``.
    """
    code, *rest = locale.replace("-", "_").split(".")[0].split("@")[0].lower().split("_")
    if code not in LANGUAGES or (code == "zh" and _TRADITIONAL & set(rest) and "hans" not in rest):
        return "en"
    return code


class Translation(QTranslator):
    """A translation in memory: a file that Qt has mapped could not be replaced while QGIS runs."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._data = path.read_bytes()  # Qt does not copy it
        self.good = bool(self.loadFromData(self._data))


def install(locale: Optional[str] = None) -> Optional[QTranslator]:
    """Load the translation for a locale, by default QGIS's; None where its file is missing.

    English has a file too: it holds the forms for one.
    """
    language = language_of(interface_locale() if locale is None else locale)
    try:
        translator = Translation(FOLDER / f"terraseek_{language}.qm")
    except OSError:
        return None
    if not translator.good:
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: Optional[QTranslator]) -> None:
    """Take a translation out of use again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
