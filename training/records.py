"""The caption format: one JSON object a line.

``{"image": "a/b.jpg", "split": "train", "captions": {"en": ["..."], "de": ["..."]},
"labels": ["forest"], "gsd": 0.5}``

``image`` and ``captions`` must be there. The i-th sentence of a language is the translation of
the i-th English one; ``""`` stands where there is none. ``split`` is train, val or test
(default train), ``labels`` class names, ``gsd`` the ground sample distance in metres a pixel.
"""

from __future__ import annotations

import csv
import json
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from terraseek.engine.errors import OutputError

from .captions import SPLITS
from .errors import DataError

_ISO_639_1 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv "
    "cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho "
    "hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku "
    "kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn "
    "no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm "
    "sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi "
    "vo wa wo xh yi yo za zh zu "
)
#: Language codes that captions may have: ISO 639-1.
CODES = frozenset(_ISO_639_1.split())


@dataclass
class Record:
    """An image and what is said of it; ``captions`` are sentences by language."""

    image: str
    captions: dict[str, list[str]]
    split: str = "train"
    labels: list[str] = field(default_factory=list)
    gsd: float | None = None


@dataclass
class Skipped:
    """What was left out: (what, why) of each; nothing is left out silently."""

    items: list[tuple[str, str]] = field(default_factory=list)

    def add(self, what: str, why: str) -> None:
        """Note one thing that is left out."""
        self.items.append((what, why))

    def summary(self, most: int = 3) -> str:
        """One line: how many for which reason, and the first of each."""
        if not self.items:
            return "nothing was skipped"
        parts = []
        for why, count in Counter(w for _, w in self.items).most_common():
            first = [what for what, w in self.items if w == why][:most]
            parts.append(f"{count} x {why} ({', '.join(first)}{', ...' if count > most else ''})")
        return "skipped: " + "; ".join(parts)


def write_skipped(groups: dict[str, Skipped], path: Path) -> None:
    """Write every thing that was left out as a table; no file where nothing was.

    Parameters
    ----------
    groups : dict of Skipped
        By what they are of, the first column.
    path : Path
    """
    rows = [(of, what, why) for of, found in groups.items() for what, why in found.items]
    try:
        if not rows:
            path.unlink(missing_ok=True)
            return
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
            writer.writerow(("of", "what", "why"))
            writer.writerows(rows)
    except OSError as err:
        raise OutputError(f"{path} cannot be written: {err.strerror}.") from None


def _record(row: Any, name: str, skipped: Skipped) -> Record | None:
    if not isinstance(row, dict) or not isinstance(row.get("image"), str) or not row["image"]:
        skipped.add(name, "no image named")
        return None
    image, given = row["image"], row.get("captions")
    if not isinstance(given, dict):
        skipped.add(image, "no captions by language")
        return None
    captions: dict[str, list[str]] = {}
    for language, texts in given.items():
        if language not in CODES:
            skipped.add(f"{image}:{str(language)[:12]}", "unknown language code")
        elif not isinstance(texts, list) or not all(isinstance(t, str) for t in texts):
            skipped.add(f"{image}:{language}", "captions are no list of texts")
        elif any(t.strip() for t in texts):
            captions[language] = [" ".join(t.split()) for t in texts]
    split, labels, gsd = row.get("split", "train"), row.get("labels", []), row.get("gsd")
    if not captions:
        skipped.add(image, "no caption")
    elif split not in SPLITS:
        skipped.add(image, "unknown split")
    elif not isinstance(labels, list) or not all(isinstance(x, str) for x in labels):
        skipped.add(image, "labels are no list of texts")
    elif gsd is not None and (
        isinstance(gsd, bool)
        or not isinstance(gsd, (int, float))
        or not math.isfinite(gsd)
        or gsd <= 0
    ):
        skipped.add(image, "gsd is no positive number")
    else:
        return Record(image, captions, split, labels, None if gsd is None else float(gsd))
    return None


def read_records(path: Path) -> tuple[list[Record], Skipped]:
    """Read a JSONL file of captions.

    Returns
    -------
    records : list of Record
    skipped : Skipped
        Lines, captions and repeated images that were left out, with the reason.

    Raises
    ------
    DataError
        If the file cannot be read or nothing in it can be used.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as err:
        raise DataError(f"{path} cannot be read ({type(err).__name__}).") from None
    records: list[Record] = []
    skipped, seen = Skipped(), set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            skipped.add(f"line {number}", "no JSON")
            continue
        record = _record(row, f"line {number}", skipped)
        if record and record.image in seen:
            skipped.add(record.image, "the same image again")
        elif record:
            seen.add(record.image)
            records.append(record)
    if not records:
        raise DataError(f"{path} holds no usable captions: {skipped.summary()}.")
    return records, skipped


def write_records(records: Iterable[Record], path: Path) -> None:
    """Write a JSONL file in one step."""
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as stream:
            for record in records:
                row = {k: v for k, v in asdict(record).items() if v not in (None, [])}
                stream.write(json.dumps(row, ensure_ascii=False) + "\n")
        part.replace(path)
    except OSError as err:
        part.unlink(missing_ok=True)
        raise OutputError(f"{path} cannot be written: {err.strerror}.") from None


def only_languages(records: list[Record], languages: list[str]) -> list[Record]:
    """Return the records with these languages only (all of them if the list is empty).

    Raises
    ------
    DataError
        If a language is asked for that no caption has.
    """
    if not languages:
        return records
    there = {x for r in records for x in r.captions}
    for language in languages:
        if language not in there:
            raise DataError(f"No caption is in {language!r}; there are {', '.join(sorted(there))}.")
    kept = []
    for r in records:
        captions = {x: t for x, t in r.captions.items() if x in languages}
        if captions:
            kept.append(Record(r.image, captions, r.split, r.labels, r.gsd))
    return kept
