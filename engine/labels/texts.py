"""What reports on accuracy say, in ten languages: ``resources/reports/accuracy.json``."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from .messages import UNKNOWN, UNKNOWN_NAMES

PATH = Path(__file__).resolve().parent.parent.parent / "resources" / "reports" / "accuracy.json"
#: Languages that write a decimal point; the others write a comma.
_POINT = ("en", "zh", "ko")
#: Between groups of three digits, where it is not a comma (a narrow space).
_GROUP = {"de": ".", "es": ".", "pt": ".", "it": ".", "nl": ".", "fr": "\u202f", "ru": "\u202f"}


@functools.lru_cache(maxsize=1)
def table() -> dict[str, dict[str, str]]:
    """Texts by key and language."""
    found: dict[str, dict[str, str]] = json.loads(PATH.read_text("utf-8"))
    return found


class Texts:
    """Texts and numbers in one language.

    Parameters
    ----------
    language : str or None
        One of the ten; None, or another, is English.
    """

    def __init__(self, language: str | None) -> None:
        self.language = language if language in UNKNOWN_NAMES else "en"

    @property
    def unknown(self) -> str:
        """Name of the class of what is below the threshold."""
        return UNKNOWN_NAMES.get(self.language, UNKNOWN)

    def __call__(self, key: str, *values: object, **named: object) -> str:
        """Return a text; whole numbers among its values get their separators."""
        shown = [self.count(v) if isinstance(v, int) else v for v in values]
        return table()[key][self.language].format(*shown, **named)

    def count(self, value: int) -> str:
        """Return a whole number with separators."""
        return f"{value:,}".replace(",", _GROUP.get(self.language, ","))

    def number(self, value: float, digits: int) -> str:
        """Return a number with so many decimals."""
        text = f"{value:.{digits}f}"
        return text if self.language in _POINT else text.replace(".", ",")

    def short(self, value: float) -> str:
        """Return a number with no more decimals than it has, a large one without any."""
        if float(value).is_integer() or abs(value) >= 1e5:
            return self.count(round(value))
        text = f"{value:g}"
        return text if self.language in _POINT else text.replace(".", ",")

    def percent(self, share: float, digits: int = 1) -> str:
        """Return a share in percent, without the sign."""
        return self.number(100 * share, digits)
