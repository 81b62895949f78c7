"""What is told of a model package: languages, measured quality, licence."""

from __future__ import annotations

import re
from typing import Any

from .i18n import number, tr


def quality(languages: dict[str, Any]) -> str:
    """Return the languages of a model with one measured figure of each.

    The first figure that all languages have, named first: ``r10: en 38.7, pt 36.7``.
    Standard errors (``..._se``) are left to the tooltip.
    """
    tables = [f for f in languages.values() if isinstance(f, dict)]
    names = [
        name
        for name, value in (tables[0].items() if tables else ())
        if isinstance(value, (int, float)) and not isinstance(value, bool)
    ]
    common = [n for n in names if not n.endswith("_se") and all(n in f for f in languages.values())]
    if not common:
        return ", ".join(languages)
    figure = common[0]
    values = [f"{code} {number(f[figure], 1)}" for code, f in languages.items()]
    return f"{figure_name(figure)}: {', '.join(values)}"


def figure_name(key: str) -> str:
    """Return the name of a figure for people: ``RSICD val, text to image R@10``."""
    found = re.match(r"(\w+?)_(val|test)_t2i_r(\d+)\Z", key)
    if found:
        name, part, top = found[1].upper(), found[2], found[3]
        return tr("{0} {1}, text to image R@{2}").format(name, part, top)
    return key.replace("_", " ")


def details(model: dict[str, Any]) -> str:
    """Return what is known of a model, for the line below the list."""
    languages = model.get("languages") or {}
    lines = [str(model.get("description", ""))]
    if model.get("license"):
        lines.append(tr("Licence: {0}").format(model["license"]))
    if languages:
        lines.append(tr("Languages and measured quality: {0}").format(quality(languages)))
    if model.get("hash"):
        lines.append(f"sha256 {model['hash'][:16]}…")
    return "\n".join(filter(None, lines))


def all_figures(model: dict[str, Any]) -> str:
    """Return every figure of every language, for the tooltip."""
    lines = []
    for language, figures in (model.get("languages") or {}).items():
        if isinstance(figures, dict) and figures:
            values = ", ".join(f"{figure_name(k)} {v}" for k, v in figures.items())
            lines.append(f"{language}: {values}")
    return "\n".join(lines)
