"""The list of queries: which words ask for which class, in which language."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import json_files
from ..encoder import clean_query
from ..errors import QueryError
from ..messages import LANGUAGES
from ..query_language import parse

#: Longest file and most queries.
MAX_BYTES, MAX_QUERIES = 8 << 20, 10_000


@dataclass(frozen=True)
class Asked:
    """A query, the class that it asks for, and its language (detected where None)."""

    name: str
    query: str
    language: str | None


def read_queries(path: str | None, classes: list[str]) -> list[Asked]:
    """Read a list of queries; without one the classes are asked for by their names.

    CSV or TSV with a header: ``class,query,language`` (the last may be missing), or
    ``class,en,de,...`` with a column for each language. JSON: ``{class: query}``,
    ``{class: {language: query}}``, a list of objects, or ``{"queries": ...}`` around them.

    Raises
    ------
    QueryError
        If it cannot be read, a query has a fault, or no class of the reference is in it.
    """
    if path is None:
        return [Asked(name, clean_query(name.replace("_", " ")), None) for name in classes]
    name = Path(path).name
    try:
        text = json_files.read_text(path, MAX_BYTES)
    except json_files.TooLarge:
        raise QueryError(f"The list of queries {name!r} is too large.") from None
    except (OSError, UnicodeDecodeError) as err:
        raise QueryError(f"The list of queries {name!r} cannot be read ({err}).") from None
    is_json = Path(path).suffix.lower() == ".json" or text.lstrip().startswith(("{", "["))
    rows = _from_json(text, name) if is_json else _from_table(text, name)
    found = [Asked(c, clean_query(q), _language(code)) for c, q, code in rows if str(q).strip()]
    for one in found:
        parse(one.query)
    known = [one for one in found if one.name in classes]
    if not known:
        raise QueryError(
            f"No class of the list {name!r} is in the reference layer.",
            f"The layer has {', '.join(classes[:12])}; the list {sorted({a.name for a in found})}.",
        )
    if len(known) > MAX_QUERIES:
        raise QueryError(f"More than {MAX_QUERIES:,} queries.")
    return list(dict.fromkeys(known))


def _language(code: Any) -> str | None:
    text = str(code or "").strip().lower()
    if not text:
        return None
    if text not in LANGUAGES:
        raise QueryError(f"Unknown language {text!r}.", f"Choose from {', '.join(LANGUAGES)}.")
    return text


def _from_table(text: str, name: str) -> list[tuple[str, str, Any]]:
    first = text.splitlines()[0] if text.strip() else ""
    tabs, semicolons, commas = (first.count(sign) for sign in "\t;,")
    sign = "\t" if tabs else ";" if semicolons > commas else ","
    rows = list(csv.DictReader(io.StringIO(text), delimiter=sign))
    fields = [f.strip().lower() for f in (rows[0] if rows else {}) if f]
    codes = [c for c in fields if c in LANGUAGES]
    if "class" not in fields or not ("query" in fields or codes):
        raise QueryError(
            f"The list of queries {name!r} needs the columns class and query.",
            "Or class and a column for each language: class,en,de.",
        )
    found: list[tuple[str, str, Any]] = []
    for raw in rows:
        row = {k.strip().lower(): (v or "").strip() for k, v in raw.items() if k and v is not None}
        if "query" in fields:
            found.append((row.get("class", ""), row.get("query", ""), row.get("language")))
        found += [(row.get("class", ""), row.get(c, ""), c) for c in codes]
    return found


def _from_json(text: str, name: str) -> list[tuple[str, str, Any]]:
    bad = QueryError(
        f"The list of queries {name!r} is not of a form that is known.",
        'Use {"class": "query"} or {"class": {"en": "query"}}; see docs/evaluating.md.',
    )
    try:
        data = json_files.parse(text)
    except ValueError:
        raise QueryError(f"The list of queries {name!r} is not valid JSON.") from None
    if isinstance(data, dict) and isinstance(data.get("queries"), (dict, list)):
        data = data["queries"]
    found: list[tuple[str, str, Any]] = []
    if isinstance(data, list):
        for item in data:
            if not isinstance(item, dict) or not {"class", "query"} <= set(item):
                raise bad
            found.append((str(item["class"]), str(item["query"]), item.get("language")))
        return found
    if not isinstance(data, dict):
        raise bad
    for key, value in data.items():
        if isinstance(value, str):
            found.append((str(key), value, None))
        elif isinstance(value, list) and all(isinstance(v, str) for v in value):
            found += [(str(key), v, None) for v in value]
        elif isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
            found += [(str(key), v, code) for code, v in value.items()]
        else:
            raise bad
    return found
