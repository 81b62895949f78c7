"""Checks of a translation that need no model: doubtful lines are reported, never dropped."""

from __future__ import annotations

import re
import unicodedata

from .glossary import ORDER, TERMS

#: Scripts of the languages; the others are Latin.
_SCRIPTS = {"zh": "CJK", "ko": "HANGUL", "ru": "CYRILLIC"}
#: Characters of a translation for each of the English, roughly; wide on purpose.
_LENGTH = {"zh": (0.12, 1.0), "ko": (0.2, 1.6)}


def _script_share(text: str, script: str) -> float:
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return 1.0
    return sum(unicodedata.name(c, "").startswith(script) for c in letters) / len(letters)


def _stem(word: str) -> str:
    """What is left of a word in most of its forms; plain letters, lower case."""
    plain = unicodedata.normalize("NFKD", word.lower().replace("ё", "е"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain if len(plain) <= 3 else plain[: max(3, len(plain) - 2)]


def _has(text: str, word: str, language: str) -> bool:
    if language in ("zh", "ko"):
        return word.rstrip("色") in text
    plain = _stem(text + "xx")
    return all(re.search(rf"(?<![^\W\d_]){re.escape(_stem(w))}", plain) for w in word.split())


def doubts(english: str, translation: str, language: str) -> list[str]:
    """Return why a translation is doubtful; an empty list if nothing is.

    Checked are emptiness, copies of the English, length, script, digits, and the glossary's
    colours and numbers. Things have too many synonyms for a check.
    """
    if not translation.strip():
        return ["empty"]
    found = []
    if translation.strip().lower() == english.strip().lower() and len(english.split()) > 2:
        found.append("not translated")
    low, high = _LENGTH.get(language, (0.4, 2.5))
    if len(english) > 12 and not low <= len(translation) / len(english) <= high:
        found.append("length")
    script = _SCRIPTS.get(language, "LATIN")
    if _script_share(translation, script) < 0.6:
        found.append("script")
    if sorted(re.findall(r"\d+", english)) != sorted(re.findall(r"\d+", translation)):
        found.append("digits")
    if language in ORDER:
        for term in TERMS:
            here = re.search(rf"\b{term.words['en']}\b", english, re.IGNORECASE)
            if (
                term.kind != "thing"
                and here
                and not _has(translation, term.words[language], language)
            ):
                found.append(f"{term.kind} {term.words['en']}")
    return found
