"""Translation of what the user reads: one context, so that a text is translated once.

The translations lie beside this file; docs/translating.md says how they are made.
"""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

CONTEXT = "TerraSeek"


def tr(text: str, n: Optional[int] = None) -> str:
    """Return ``text`` in the language of the interface.

    Parameters
    ----------
    text : str
        A literal: ``make translations`` collects it from the source.
    n : int, optional
        Replaces ``%Ln`` (with the separators of the locale) and chooses the plural form.
    """
    return QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else int(n))


def tr_noop(text: str) -> str:
    """Mark a text as one to translate where it is shown, and return it as it is."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """Return a number with the separators of the user's locale."""
    locale = QLocale()
    return locale.toString(float(value), "f", decimals) if decimals else locale.toString(int(value))


def megabytes(size: float) -> str:
    """Return a size in bytes as a number of MB, never 0 for something that is there."""
    value = float(size) / 1e6
    return number(max(value, 0.1) if size else 0.0, 1) if value < 10 else number(value)


def duration(seconds: float) -> str:
    """Return a length of time for people: ``8 s``, ``3 min 20 s``, ``2 h 5 min``.

    Its spaces do not break: a line never ends between a number and its unit.
    """
    seconds = max(int(seconds + 0.5), 0)
    if seconds < 60:
        text = tr("{0} s").format(seconds)
    elif seconds < 3600:
        text = tr("{0} min {1} s").format(seconds // 60, seconds % 60)
    else:
        text = tr("{0} h {1} min").format(seconds // 3600, seconds % 3600 // 60)
    return text.replace(" ", "\u00a0")
