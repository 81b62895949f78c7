"""Things that the shipped lists name in ten languages.

The concepts of search come first, then a longer list of things (``things.tsv``), then the class
lists of labelling. A phrase is such a thing
where it is one of its names in the query's language, in any case, with or without an article.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from .calibration import RESOURCES, bank_language, table
from .messages import LANGUAGES

LABELS = RESOURCES.parent / "labels"
#: Lists of search, in the order in which they are looked up; the class lists follow.
TABLES = ("concepts", "things")
#: Articles, which a name in a list has not and a query may have.
ARTICLES = {
    "en": "a an the",
    "pt": "um uma o a os as",
    "es": "un una el la los las",
    "fr": "un une des le la les",
    "de": "ein eine einen der die das",
    "nl": "een het de",
    "it": "un uno una il lo la i gli le",
}
#: What may stand behind a query, and says nothing.
_STOPS = " .,;:!?…。，！？"
_ELISION = re.compile(r"^(?:l|un)['’]")


def normal(phrase: str, language: str) -> str:
    """A phrase as it is looked up: composed, in small letters, without article and full stop."""
    words = unicodedata.normalize("NFC", phrase).casefold().rstrip(_STOPS).split()
    if len(words) > 1 and words[0] in ARTICLES.get(language, "").split():
        words = words[1:]
    if words and language in ("fr", "it"):
        words[0] = _ELISION.sub("", words[0]) or words[0]
    return " ".join(words)


@lru_cache(maxsize=1)
def _things() -> list[dict[str, list[str]]]:
    """Names of each thing by language, in the order in which they are looked up."""
    found = []
    for columns in map(table, TABLES):
        for cells in zip(*(columns[code] for code in LANGUAGES)):
            found.append({c: cell.split("|") for c, cell in zip(LANGUAGES, cells)})
    for path in sorted(LABELS.glob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        for entry in data.get("classes", []):
            if all(entry["names"].get(code) for code in LANGUAGES):
                found.append({code: entry["names"][code] for code in LANGUAGES})
    return found


@lru_cache(maxsize=1)
def _places() -> dict[tuple[str, str], tuple[int, int]]:
    """(thing, place among its names) of each name; first names before the others."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for first in (True, False):
        for row, thing in enumerate(_things()):
            for code, names in thing.items():
                for k, name in enumerate(names[:1] if first else names):
                    found.setdefault((code, normal(name, code)), (row, k))
    return found


def in_ten_languages(phrase: str, language: str) -> dict[str, str] | None:
    """What a thing is called in each of the ten languages.

    Parameters
    ----------
    phrase : str
        One phrase of a query.
    language : str
        Code of its language; English serves for any but the ten.

    Returns
    -------
    dict of str to str, or None
        By language code, the first name of each and the asked one, as it is listed, of its own;
        None where no list names it.
    """
    code = bank_language(language)
    place = _places().get((code, normal(phrase, code)))
    if place is None:
        return None
    thing = _things()[place[0]]
    return {c: own[0] for c, own in thing.items()} | {code: thing[code][place[1]]}


def synonyms(phrase: str, language: str) -> list[str]:
    """Other names of a thing in the same language; none where no list names it."""
    code = bank_language(language)
    place = _places().get((code, normal(phrase, code)))
    if place is None:
        return []
    same = phrase.casefold()
    return [name for name in _things()[place[0]][code] if name.casefold() != same]


def known() -> Iterable[tuple[str, str]]:
    """(language, name) of everything that the lists name, as it is looked up."""
    return _places().keys()
