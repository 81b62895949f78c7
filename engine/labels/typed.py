"""Class lists that are typed: ``en: water, forest|wood, town=#ff0000``."""

from __future__ import annotations

import re

from ..messages import LANGUAGES
from .classes import MAX_NAME, MAX_NAMES, PALETTE, ClassList, LabelClass, check_language
from .errors import ClassListError
from .messages import UNKNOWN
from .parsing import _spread, check_count, check_unique, colour

_SEPARATOR = re.compile(r"[,;，；、\n]")
_PREFIX = re.compile(r"\s*([A-Za-z]{2})\s*[:：]\s*")
_OTHER_PREFIX = re.compile(r"\s*([A-Za-z]{1,12})\s*[:：]")


def looks_typed(text: str) -> bool:
    """Whether a text has a separator or a language in front."""
    return bool(_SEPARATOR.search(text) or _PREFIX.match(text))


def parse_typed(text: str, language: str | None = None) -> ClassList:
    """Return the list that was typed.

    Parameters
    ----------
    text : str
        Names between commas (also full-width ones, semicolons or lines); ``|`` between
        synonyms; ``=#rrggbb`` for a colour; the language in front with a colon.
    language : str, optional
        Language where none stands in front; None detects it.

    Raises
    ------
    ClassListError
        If it is not valid; also where the language cannot be told.
    """
    found = _PREFIX.match(text)
    if found:
        language, text = found.group(1).lower(), text[found.end() :]
        check_language(language)
    elif other := _OTHER_PREFIX.match(text):
        check_language(other.group(1))
    if language is None:
        language = _detect(text)
    check_language(language)
    entries = [part.strip() for part in _SEPARATOR.split(text)]
    entries = [part for part in entries if part]
    check_count(len(entries))
    classes: list[LabelClass] = []
    ids: set[str] = set()
    for k, entry in enumerate(entries):
        name, _, shade = entry.partition("=")
        names = [" ".join(n.split()) for n in name.split("|") if n.strip()]
        if not names or len(names) > MAX_NAMES or any(len(n) > MAX_NAME for n in names):
            raise ClassListError(f"The class {k + 1} ({entry[:40]!r}) has no usable name.")
        if not all(n.isprintable() for n in names):
            raise ClassListError(f"The class {k + 1} holds characters that cannot be shown.")
        slug = re.sub(r"[^a-z0-9]+", "-", names[0].lower()).strip("-")[:48]
        id_ = slug if names[0].isascii() and slug and slug != UNKNOWN else f"class-{k + 1}"
        if id_ in ids and all(c.names[language][0].casefold() != names[0].casefold()
                              for c in classes):  # fmt: skip
            id_ = f"class-{k + 1}"
        ids.add(id_)
        default = PALETTE[k] if k < len(PALETTE) else _spread(k)
        classes.append(
            LabelClass(
                id=id_,
                value=k + 1,
                colour=colour(shade.strip(), f"class {names[0]!r}") if shade else default,
                names={language: tuple(names)},
            )
        )
    twice = _twice([c.names[language][0].casefold() for c in classes])
    if twice:
        raise ClassListError(f"The class {twice!r} was typed twice.", "Name each class once.")
    check_unique(tuple(classes))
    return ClassList(id="typed", classes=tuple(classes), language=language)


def _detect(text: str) -> str:
    from .. import language as languages

    code, _ = languages.detect(re.sub(r"[|=#]", " ", text))
    if code not in LANGUAGES:
        raise ClassListError(
            "The language of the classes cannot be told.", 'Put it in front, e.g. "en: ...".'
        )
    return code


def _twice(names: list[str]) -> str:
    return next((n for n in names if names.count(n) > 1), "")
