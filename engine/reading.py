"""How a query is read before any layer is asked: its language, and what is said about it."""

from __future__ import annotations

import locale
import os
import re

from .language import SURE, candidates
from .messages import LANGUAGE_NAMES, LANGUAGES
from .query_language import QUOTES, near_misses, parse, phrases, uses_operators

#: Words for "not" and "without" by language; sentences with them find what they should leave out.
#: What is another word as well is not among them (Portuguese "no" is "in the").
NEGATIONS = {
    "en": r"not|without|no|except",
    "pt": r"sem|não|exceto",
    "es": r"sin|no|excepto|salvo",
    "fr": r"sans|pas|sauf",
    "de": r"ohne|nicht|kein(?:e[mnrs]?)?|außer",
    "nl": r"zonder|niet|geen|behalve",
    "it": r"senza|non|tranne|eccetto",
    "zh": r"没有|不含|不包括|除了",
    "ko": r"없는|없이|아닌|제외한?",
    "ru": r"без|не|кроме",
}


def languages_of(query: str, expected: str | None = None) -> list[tuple[str, float]]:
    """Languages that a query may be in, the likeliest first, each with its confidence.

    Operators are no words of any language. ``expected`` is the language of the interface, where
    it is known.
    """
    return candidates(" ".join(phrases(parse(query))), expected)


def system_language() -> str:
    """The language of this process's user as the environment has it, English where it says none.

    For programs without an interface of their own: which of several languages a short word is
    taken for.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        chosen = os.environ.get(name)
        if chosen:
            break
    else:
        chosen = locale.getlocale()[0] or ""
    code = chosen[:2].lower()
    return code if code in LANGUAGES and chosen[2:3] in ("", "_", "-", ".") else "en"


def doubts(found: list[tuple[str, float]]) -> list[str]:
    """What to say of a language that was found, when another one is possible."""
    if len(found) < 2 or found[0][1] >= SURE:
        return []
    first, second = (LANGUAGE_NAMES[code] for code, _ in found[:2])
    return [f"The query is taken for {first}, but may be {second}: set the language to be sure."]


def hints(query: str, language: str) -> list[str]:
    """What a query probably means otherwise than it is read.

    Words in capitals that are no operators; and in a plain sentence a word that leaves something
    out, which the model does not understand (measured: docs/results-search.md, operators).
    """
    found = near_misses(query)
    if not uses_operators(query) and query[:1] not in QUOTES:
        pattern = NEGATIONS[language if language in LANGUAGES else "en"]
        # Chinese has no spaces, and Korean hangs endings on its words.
        whole = pattern if language in ("zh", "ko") else rf"(?<!\w)(?:{pattern})(?!\w)"
        word = re.search(whole, query, re.IGNORECASE)
        if word and (language == "ko" or query[word.end() :].strip()):
            found.append(
                f"The model does not understand “{word[0]}”: to leave something out, write NOT in "
                "capitals before it, as in: parking NOT cars"
            )
    return found
