"""Edits of a class list as the engine's ``classes.check`` returns it; no widgets here.

The schema is that of docs/labelling.md. Whether a list is valid is for the engine to say.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from ...engine.labels.messages import UNKNOWN

#: Colours of added classes, the first that is free: distinct hues, readable on imagery.
PALETTE = (
    "#1f78b4", "#33a02c", "#e31a1c", "#ff7f00", "#6a3d9a", "#b15928", "#a6cee3", "#b2df8a",
    "#fb9a99", "#fdbf6f", "#cab2d6", "#ffff99", "#17becf", "#8c564b", "#e377c2", "#7f7f7f",
)  # fmt: skip
#: A list has at least so many classes, and values in a raster are at most so large.
LEAST, MOST = 2, 250


def shown_name(entry: dict[str, Any], language: str) -> str:
    """Return the name of a class in a language, else in English or any other."""
    names = entry.get("names") or {}
    for code in (language, "en", *names):
        found = names.get(code)
        if found:
            return str(found if isinstance(found, str) else found[0])
    return str(entry.get("id", ""))


def names_text(entry: dict[str, Any], language: str) -> str:
    """Return the names as they are typed: synonyms between bars."""
    found = (entry.get("names") or {}).get(language)
    if isinstance(found, str):
        return found
    return " | ".join(map(str, found)) if found else shown_name(entry, language)


def rename(data: dict[str, Any], row: int, text: str, language: str) -> dict[str, Any]:
    """Return the list with other names for the class ``row``.

    With another first name it is another class: descriptions, names in other languages
    and codes of reference data belonged to the old one.

    Raises
    ------
    ValueError
        If there is no name in the text.
    """
    names = [" ".join(part.split()) for part in re.split(r"[|｜]", text)]
    names = list(dict.fromkeys(n for n in names if n))
    if not names:
        raise ValueError("no name")
    changed = copy.deepcopy(data)
    entry = changed["classes"][row]
    if names[0] == shown_name(entry, language):
        entry["names"] = {**(entry.get("names") or {}), language: names}
        return changed
    kept = {key: entry[key] for key in ("value", "colour", "parent") if key in entry}
    others = {str(c["id"]) for k, c in enumerate(changed["classes"]) if k != row}
    changed["classes"][row] = {
        "id": new_id(names[0], others, int(kept.get("value", row + 1))),
        **kept,
        "names": {language: names},
    }
    return changed


def recolour(data: dict[str, Any], row: int, colour: str) -> dict[str, Any]:
    """Return the list with another colour (``#rrggbb``) for a class."""
    changed = copy.deepcopy(data)
    changed["classes"][row]["colour"] = colour
    return changed


def add(data: dict[str, Any], name: str, language: str) -> dict[str, Any]:
    """Return the list with one more class, in a colour and with a value that are free.

    Raises
    ------
    ValueError
        If the list is full.
    """
    changed = copy.deepcopy(data)
    classes = changed["classes"]
    values = {int(c["value"]) for c in classes}
    free = next((v for v in range(1, MOST + 1) if v not in values), None)
    if free is None:
        raise ValueError("full")
    colours = {str(c["colour"]).lower() for c in classes}
    colour = next((c for c in PALETTE if c not in colours), "")
    if not colour:  # a golden ratio's step around the wheel would need a colour class here
        step = (0x9E3779 * (free + 1)) & 0xFFFFFF
        while f"#{step:06x}" in colours:
            step = (step + 0x10101) & 0xFFFFFF
        colour = f"#{step:06x}"
    classes.append(
        {
            "id": new_id(name, {str(c["id"]) for c in classes}, free),
            "value": free,
            "colour": colour,
            "names": {language: [name]},
        }
    )
    return changed


def remove(data: dict[str, Any], rows: list[int]) -> dict[str, Any]:
    """Return the list without some classes; values of the others stay."""
    changed = copy.deepcopy(data)
    changed["classes"] = [c for k, c in enumerate(changed["classes"]) if k not in rows]
    used = {c.get("parent") for c in changed["classes"]}
    if "groups" in changed:
        changed["groups"] = [g for g in changed["groups"] if g.get("id") in used]
    return changed


def new_id(name: str, taken: set[str], number: int) -> str:
    """Return an id made of a name, or of a number where that gives none that is free."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:48] if name.isascii() else ""
    if slug and slug != UNKNOWN and slug not in taken:
        return slug
    found = f"class-{number}"
    while found in taken:
        number += 1
        found = f"class-{number}"
    return found


def languages(data: dict[str, Any]) -> list[str]:
    """Return the languages in which every class has a name."""
    sets = [set(c.get("names") or {}) for c in data.get("classes") or []]
    return sorted(set.intersection(*sets)) if sets else []
