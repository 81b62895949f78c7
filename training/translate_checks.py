"""Checks of a translation that need no model: doubtful lines are reported, never dropped."""

from __future__ import annotations

import re
import unicodedata

from terraseek.engine.language import LATIN, SURE, UNKNOWN, detect

from .glossary import ORDER, TERMS
from .translate_routes import things_named
from .translate_words import ACCEPTED

_CJK = ("CJK", "HIRAGANA", "KATAKANA")
#: Scripts of languages, as Unicode names their letters; the others are Latin.
_SCRIPTS: dict[str, tuple[str, ...]] = {
    "zh": ("CJK",),
    "ja": _CJK,
    "ko": ("HANGUL",),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug", "sd"), ("ARABIC",)),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), ("DEVANAGARI",)),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn", "tt"), ("CYRILLIC",)),
    "sr": ("CYRILLIC", "LATIN"),
    **{"el": ("GREEK",), "he": ("HEBREW",), "yi": ("HEBREW",), "th": ("THAI",), "lo": ("LAO",)},
    **{"ka": ("GEORGIAN",), "hy": ("ARMENIAN",), "bn": ("BENGALI",), "ta": ("TAMIL",)},
    **{"te": ("TELUGU",), "kn": ("KANNADA",), "ml": ("MALAYALAM",), "gu": ("GUJARATI",)},
    **{"pa": ("GURMUKHI",), "si": ("SINHALA",), "my": ("MYANMAR",), "km": ("KHMER",)},
    **{"am": ("ETHIOPIC",), "ti": ("ETHIOPIC",), "bo": ("TIBETAN",)},
}
#: Characters of a translation for each of the English, roughly; wide on purpose.
_LENGTH = {"zh": (0.12, 1.0), "ja": (0.15, 1.3), "ko": (0.15, 1.6)}
#: Languages whose words are joined: a beginning counts inside a word as well.
_JOINED = frozenset({"de", "nl", "zh", "ko"})
#: Words with a second meaning in English: nothing is said of them.
_UNCLEAR = frozenset({"square", "park"})


def _script_share(text: str, scripts: tuple[str, ...]) -> float:
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return 1.0
    return sum(unicodedata.name(c, "").startswith(scripts) for c in letters) / len(letters)


def _plain(text: str, language: str) -> str:
    """Lower case without accents; Korean without spaces, which it sets freely."""
    if language == "ko":
        return re.sub(r"\s+", "", text)
    if language == "zh":
        return text
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _stem(word: str) -> str:
    """What is left of a word in most of its forms."""
    return word if len(word) <= 3 else word[: max(3, len(word) - 2)]


def says(text: str, english: str, language: str) -> bool:
    """Whether a translation has a word for a term of the glossary.

    Parameters
    ----------
    text : str
        Translation in one of the glossary's languages.
    english : str
        The term.
    language : str
    """
    plain = _plain(text, language)
    edge = "" if language in _JOINED else r"(?<![^\W\d_])"
    if any(re.search(edge + re.escape(b), plain) for b in ACCEPTED[english][language]):
        return True
    own = next(t.words[language] for t in TERMS if t.words["en"] == english)
    words = [_plain(own, language)] if language in ("zh", "ko") else _plain(own, language).split()
    cut = words if language in ("zh", "ko") else [_stem(w) for w in words]
    return all(re.search(edge + re.escape(w), plain) for w in cut)


def _of_language(text: str, language: str) -> bool:
    """Whether a text may be in a language; only what is sure speaks against it."""
    if language not in ORDER:
        return True
    found, sure = detect(text, language)
    if found == UNKNOWN:
        return language in LATIN  # no words that are known, or too short
    return found == language or sure < SURE


def doubts(english: str, translation: str, language: str) -> list[str]:
    """Return why a translation is doubtful; an empty list if nothing is.

    Checked are emptiness, copies of the English, length, script, language, digits, and, in the
    glossary's languages, its colours, numbers and things.
    """
    if not translation.strip():
        return ["empty"]
    if translation.strip().lower() == english.strip().lower() and len(english.split()) > 2:
        return ["not translated"]
    found = []
    low, high = _LENGTH.get(language, (0.4, 2.5))
    if len(english) > 12 and not low <= len(translation) / len(english) <= high:
        found.append("length")
    if _script_share(translation, _SCRIPTS.get(language, ("LATIN",))) < 0.6:
        found.append("script")
    elif not found and not _of_language(translation, language):
        found.append("language")
    if sorted(re.findall(r"\d+", english)) != sorted(re.findall(r"\d+", translation)):
        found.append("digits")
    if language in ORDER and language != "en":
        things = things_named(english)
        for term in TERMS:
            word = term.words["en"]
            if term.kind == "thing":
                here = word in things and word not in _UNCLEAR
            else:
                here = re.search(rf"\b{word}\b", english, re.IGNORECASE) is not None
            if here and not says(translation, word, language):
                found.append(f"{term.kind} {word}")
    return found
