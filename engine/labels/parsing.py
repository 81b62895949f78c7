"""Validation of a class list's JSON."""

from __future__ import annotations

import re
from typing import Any

from ..messages import LANGUAGES
from .classes import (
    FORMAT,
    FORMAT_VERSION,
    MAX_CLASSES,
    MAX_NAME,
    MAX_NAMES,
    PALETTE,
    ClassList,
    LabelClass,
)
from .errors import ClassListError
from .messages import UNKNOWN

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}\Z")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\Z")
_TOP = {"format", "format_version", "id", "titles", "source", "groups", "classes"}
_CLASS = {"id", "value", "colour", "names", "descriptions", "parent", "codes"}


def parse(data: Any, fallback_id: str) -> ClassList:
    """Turn decoded JSON into a list.

    Raises
    ------
    ClassListError
        That names the first thing that is wrong, and where.
    """
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ClassListError(
            f'This is no class list: it lacks "format": "{FORMAT}".', "See docs/labelling.md."
        )
    version = str(data.get("format_version", ""))[:12]
    if version.split(".")[0] != FORMAT_VERSION.split(".")[0]:
        raise ClassListError(
            f"The class list has format {version!r}; this engine reads {FORMAT_VERSION[0]}.x.",
            "Update TerraSeek.",
        )
    _known(data, _TOP, "the class list")
    entries = data.get("classes")
    if not isinstance(entries, list):
        raise ClassListError("The class list lacks a list of classes.")
    check_count(len(entries))
    groups = _groups(data.get("groups", []))
    classes = tuple(_class(entry, k, groups) for k, entry in enumerate(entries))
    check_unique(classes)
    titles = data.get("titles", {})
    if not isinstance(titles, dict) or not all(isinstance(v, str) for v in titles.values()):
        raise ClassListError("The titles of the class list must be texts by language.")
    _languages(titles, "titles")
    return ClassList(
        id=_id(data.get("id", fallback_id if _ID.match(fallback_id) else "own"), "the class list"),
        classes=classes,
        titles={k: _text(v, f"titles.{k}") for k, v in titles.items()},
        source=str(data.get("source", ""))[:2000],
        groups=groups,
    )


def check_count(n: int) -> None:
    """Refuse less than two classes, and more than a class raster can hold."""
    if n < 2:
        raise ClassListError(
            f"A class list needs at least two classes, this one has {n}.",
            "Add what the rest may be: a tile is always compared with the other classes.",
        )
    if n > MAX_CLASSES:
        raise ClassListError(f"{n:,} classes are more than {MAX_CLASSES}.")


def check_unique(classes: tuple[LabelClass, ...]) -> None:
    """Refuse ids, values, colours or names that two classes share."""
    for what in ("id", "value", "colour"):
        seen: dict[Any, str] = {}
        for c in classes:
            key = getattr(c, what)
            key = key.casefold() if isinstance(key, str) else key
            if key in seen:
                raise ClassListError(
                    f"The classes {seen[key]!r} and {c.id!r} have the same {what} "
                    f"{getattr(c, what)!r}.",
                    "Change one of the two.",
                )
            seen[key] = c.id
    for language in LANGUAGES:
        owner: dict[str, str] = {}
        for c in classes:
            for name in c.names.get(language, ()):
                if owner.setdefault(name.casefold(), c.id) != c.id:
                    raise ClassListError(
                        f"The classes {owner[name.casefold()]!r} and {c.id!r} share the "
                        f"{language!r} name {name!r}.",
                        "A name can stand for one class only.",
                    )


def _class(entry: Any, k: int, groups: dict[str, dict[str, str]]) -> LabelClass:
    where = f"class {k + 1}"
    if not isinstance(entry, dict):
        raise ClassListError(f"The {where} must be an object.")
    _known(entry, _CLASS, where)
    id_ = _id(entry.get("id"), where)
    where = f"class {id_!r}"
    if id_ == UNKNOWN:
        raise ClassListError(f"The id {UNKNOWN!r} is kept for tiles below the threshold.")
    value = entry.get("value", k + 1)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MAX_CLASSES:
        raise ClassListError(f"The value of {where} must be a whole number, 1 to {MAX_CLASSES}.")
    names = _texts(entry.get("names"), f"names of {where}")
    if not names:
        raise ClassListError(f"The {where} has no names.")
    parent = entry.get("parent")
    if parent is not None and (not isinstance(parent, str) or parent not in groups):
        raise ClassListError(f"The parent {str(parent)[:40]!r} of {where} is no group of the list.")
    codes = entry.get("codes", [])
    if (
        not isinstance(codes, list)
        or len(codes) > 200
        or not all(isinstance(c, (str, int)) and not isinstance(c, bool) for c in codes)
    ):
        raise ClassListError(f"The codes of {where} must be a list of texts or whole numbers.")
    return LabelClass(
        id=id_,
        value=value,
        colour=colour(entry.get("colour", PALETTE[k % len(PALETTE)] if k < len(PALETTE) else None)
                      or _spread(k), where),
        names=names,
        descriptions=_texts(entry.get("descriptions", {}), f"descriptions of {where}"),
        parent=parent,
        codes=tuple(str(c)[:MAX_NAME] for c in codes),
    )  # fmt: skip


def colour(value: Any, where: str) -> str:
    """Return ``#rrggbb`` in lower case, or refuse the value."""
    if not isinstance(value, str) or not _COLOUR.match(value):
        raise ClassListError(
            f"The colour {str(value)[:20]!r} of {where} is none.", "Write it as #rrggbb."
        )
    digits = value[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(d * 2 for d in digits))


def _spread(k: int) -> str:
    """The k-th of many different colours (steps of the golden angle)."""
    import colorsys

    rgb = colorsys.hsv_to_rgb(
        (k * 0.61803398875) % 1, 0.45 + 0.5 * (k % 3) / 2, 0.9 - 0.1 * (k % 4)
    )
    return "#" + "".join(f"{round(255 * c):02x}" for c in rgb)


def _groups(entries: Any) -> dict[str, dict[str, str]]:
    if not isinstance(entries, list) or len(entries) > MAX_CLASSES:
        raise ClassListError("The groups of the class list must be a list.")
    groups: dict[str, dict[str, str]] = {}
    for k, entry in enumerate(entries):
        where = f"group {k + 1}"
        if not isinstance(entry, dict):
            raise ClassListError(f"The {where} must be an object.")
        id_ = _id(entry.get("id"), where)
        if id_ in groups:
            raise ClassListError(f"Two groups have the id {id_!r}.")
        names = _texts(entry.get("names", {}), f"names of {where}")
        groups[id_] = {code: texts[0] for code, texts in names.items()}
    return groups


def _known(data: dict[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(str(k) for k in set(data) - known)
    if unknown:
        raise ClassListError(
            f"Unknown name {unknown[0][:40]!r} in {where}.", f"Known: {', '.join(sorted(known))}."
        )


def _id(value: Any, where: str) -> str:
    if not isinstance(value, str) or not _ID.match(value):
        raise ClassListError(
            f"The id {str(value)[:40]!r} of {where} must be letters, digits, '.', '_', '-'."
        )
    return value


def _languages(texts: dict[str, Any], where: str) -> None:
    for code in texts:
        if code not in LANGUAGES:
            raise ClassListError(
                f"Unknown language {str(code)[:20]!r} in {where}.",
                f"Known: {', '.join(LANGUAGES)}.",
            )


def _text(value: Any, where: str) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not text or len(text) > MAX_NAME or not text.isprintable():
        raise ClassListError(
            f"A text of {where} is empty, longer than {MAX_NAME} characters, or no plain text."
        )
    return text


def _texts(data: Any, where: str) -> dict[str, tuple[str, ...]]:
    if not isinstance(data, dict):
        raise ClassListError(f"The {where} must be texts by language.")
    _languages(data, f"the {where}")
    found: dict[str, tuple[str, ...]] = {}
    for code, value in data.items():
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not 1 <= len(values) <= MAX_NAMES:
            raise ClassListError(f"The {where} in {code!r} must be 1 to {MAX_NAMES} texts.")
        found[code] = tuple(dict.fromkeys(_text(v, f"the {where} in {code!r}") for v in values))
    return found
