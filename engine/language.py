"""Which of the ten languages a query is in.

The script decides Chinese, Korean and Russian. The seven languages in Latin letters
are told apart by a naive Bayes classifier over character n-grams of one to four
letters within words (Cavnar and Trenkle 1994 in spirit), counted on translated captions
of aerial images: queries are two words long and about the same things, where general
language identifiers trained on whole sentences do worse. A word or name of the shipped concepts
speaks for the languages that have it.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

#: The languages in Latin letters, in the order of the columns of the profile.
LATIN = ("en", "pt", "es", "fr", "de", "nl", "it")
PROFILE = Path(__file__).resolve().parent.parent / "resources" / "languages" / "latin.txt"
#: A letter of the profile is this much negative log probability.
STEP = 0.2
#: Negative log probability that a word of the shipped concepts takes off its languages.
KNOWN_WORD = 4.0
#: The same for a whole query that is a name in the lists: letters of a word say less ("volcano" has
#: those of Italian). Others may have it, too ("montagne").
KNOWN_NAME = 60.0
#: The same for the language that is expected, that of the interface: it decides what several
#: languages have, and nothing that the letters tell.
EXPECTED = 4.0
#: The same where it has the whole query as a name.
EXPECTED_NAME = 20.0
#: Articles and small words: which languages have one says more than its letters do.
_SMALL_WORDS = {
    "en": "a an the of with in on and from by",
    "pt": "um uma o a os as do da dos das de com e em no na",
    "es": "un una el la los las del de con y en",
    "fr": "un une des le la les du de au aux et avec sur dans en",
    "de": "ein eine einen einem einer der die das den dem des im am und mit von auf in an",
    "nl": "een het de van met en op in aan",
    "it": "un una uno il lo la i gli le del della dei delle di da e con su nel nella in",
}
#: Below this confidence another language is possible. Of class names in the seven languages, 100 %
#: of those at or above it are told right, and half of those below (benchmarks/language.py).
SURE = 0.95
#: What is said of a language outside the ten (ISO 639-2).
UNKNOWN = "und"
#: Share of a text's three- and four-letter n-grams that the profile must know.
MIN_KNOWN = 0.3
#: Fewer Latin letters than this are in most of the seven languages: "a", "de", "la".
MIN_LETTERS = 3
#: A text is read this far; a query is never longer.
MAX_CHARS = 1000
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that Russian does not have: Ukrainian, Belarusian, Serbian, Macedonian, Kazakh.
_NOT_RUSSIAN = frozenset("іїєґўђјљњћџѓќѕәғқңөұүһ")

#: Letters of none of the seven: Polish, Czech, Turkish, Nordic, Romanian, Vietnamese ...
_NOT_LATIN = frozenset("ąćčďđęěğıłńňőřśšşţťůűżźžåæøþðāēīūģķļņșțơưăėįų")


def words_of(text: str) -> list[str]:
    """Lower-case words of a text, composed (NFC), without digits and signs."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def ngrams(words: Iterable[str]) -> Iterator[str]:
    """N-grams of one to four letters of each word, with its edges as spaces."""
    for word in words:
        padded = f" {word} "
        for n in range(1, 5):
            for at in range(len(padded) - n + 1):
                gram = padded[at : at + n]
                if gram != " ":
                    yield gram


@lru_cache(maxsize=1)
def _profile() -> dict[str, tuple[float, ...]]:
    table = {}
    for line in PROFILE.read_text("utf-8").splitlines():
        gram, _, letters = line.partition("\t")
        table[gram] = tuple((ord(c) - 40) * STEP for c in letters)
    return table


@lru_cache(maxsize=1)
def _known_words() -> dict[str, frozenset[int]]:
    """Columns of LATIN in whose concepts a word occurs."""
    from .calibration import table

    found: dict[str, set[int]] = {}
    for k, code in enumerate(LATIN):
        for cell in table("concepts")[code]:
            for word in words_of(cell):
                if len(word) >= MIN_LETTERS:
                    found.setdefault(word, set()).add(k)
    return {part: frozenset(where) for part, where in found.items()}


@lru_cache(maxsize=1)
def _known_names() -> dict[str, frozenset[int]]:
    """Columns of LATIN that call a thing of the shipped lists so."""
    from .names import known

    found: dict[str, set[int]] = {}
    for code, name in known():
        if code in LATIN:
            found.setdefault(" ".join(words_of(name)), set()).add(LATIN.index(code))
    return {part: frozenset(where) for part, where in found.items()}


def _named(words: list[str]) -> set[int]:
    """Columns of LATIN that call a thing of the shipped lists so, with an article or without."""
    from .names import ARTICLES

    rest = _known_names().get(" ".join(words[1:]), ())
    with_article = {k for k in rest if words[0] in ARTICLES[LATIN[k]].split()}
    return with_article.union(_known_names().get(" ".join(words), ()))


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for k, code in enumerate(LATIN):
        for word in _SMALL_WORDS[code].split():
            found.setdefault(word, set()).add(k)
    return {word: frozenset(where) for word, where in found.items()}


def detect(text: str, expected: str | None = None) -> tuple[str, float]:
    """Tell which of the ten languages a text is in.

    Parameters
    ----------
    text : str
        A query of any length; the first 1,000 characters are read.
    expected : str, optional
        The language that is likely, e.g. that of the interface; decides where several would do.

    Returns
    -------
    code : str
        Two letters, or ``und`` where it is none of the ten, has no letters, or has only
        one or two Latin ones.
    confidence : float
        0 to 1. Single words that several languages share ("piscina") are honest ties.
    """
    return candidates(text, expected)[0]


def candidates(text: str, expected: str | None = None) -> list[tuple[str, float]]:
    """Languages that a text may be in, the likeliest first, each with its confidence.

    One where the script tells, the seven in Latin letters otherwise; parameters as of
    :func:`detect`.
    """
    words = words_of(text[:MAX_CHARS])
    letters = "".join(words)
    if not letters:
        return [(UNKNOWN, 0.0)]
    scripts = {"zh": 0, "ko": 0, "ru": 0, "latin": 0, "kana": 0, "other": 0}
    for char in letters:
        scripts[_script(char)] += 1
    best = max(scripts, key=lambda s: scripts[s])
    share = scripts[best] / len(letters)
    if best == "other" or scripts["kana"]:
        return [(UNKNOWN, 0.0)]
    foreign = {"ru": _NOT_RUSSIAN, "latin": _NOT_LATIN}.get(best, frozenset())
    if foreign.intersection(letters):
        return [(UNKNOWN, 0.0)]
    if best != "latin":
        return [(best, round(share, 3))]
    return _latin([w for w in words if _script(w[0]) == "latin"] or words, expected)


def _script(char: str) -> str:
    code = ord(char)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin"
    if 0x400 <= code < 0x530:
        return "ru"
    if 0x3400 <= code < 0xA000 or 0xF900 <= code < 0xFB00 or 0x20000 <= code < 0x32000:
        return "zh"
    if 0xAC00 <= code < 0xD7B0 or 0x1100 <= code < 0x1200 or 0x3130 <= code < 0x3190:
        return "ko"
    if 0x3040 <= code < 0x3100:
        return "kana"
    return "other"


def _latin(words: list[str], expected: str | None) -> list[tuple[str, float]]:
    if sum(map(len, words)) < MIN_LETTERS:
        return [(UNKNOWN, 0.0)]
    profile = _profile()
    costs = [0.0] * len(LATIN)
    long, known = 0, 0
    for gram in ngrams(words):
        found = profile.get(gram)
        long += len(gram) >= 3
        if found is not None:
            known += len(gram) >= 3
            costs = [a + b for a, b in zip(costs, found)]
    whole = _named(words)
    if long and known / long < MIN_KNOWN and not whole:
        return [(UNKNOWN, 0.0)]
    for k in whole:
        costs[k] -= KNOWN_NAME
    for word in words:
        for k in (*_known_words().get(word, ()), *_small_words().get(word, ())):
            costs[k] -= KNOWN_WORD
    if expected in LATIN:
        column = LATIN.index(expected)
        costs[column] -= EXPECTED_NAME if column in whole else EXPECTED
    least = min(costs)
    # N-grams of one word overlap: dividing by three keeps the confidence from being vain.
    weights = [math.exp((least - cost) / 3) for cost in costs]
    order = sorted(range(len(LATIN)), key=lambda k: -weights[k])
    return [(LATIN[k], round(weights[k] / sum(weights), 3)) for k in order]
