"""RSICD's captions and their translations."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from terraseek.engine.messages import LANGUAGES

from .errors import DataError

SPLITS = ("train", "val", "test")


@dataclass
class Caption:
    """An English caption and what it is in other languages."""

    en: str
    translations: dict[str, str] = field(default_factory=dict)


@dataclass
class Scene:
    """An image with its captions: ``captions`` keeps repeats, as the protocols need them."""

    image: str
    split: str
    label: str
    captions: list[Caption]


def normalised(text: str) -> str:
    """Lower-case, single spaces, no full stop at the end: what translations are matched by."""
    return re.sub(r"\s+", " ", text).strip().rstrip(".").strip().lower()


def read_translations(
    folder: Path, languages: tuple[str, ...]
) -> dict[str, dict[tuple[str, str], str]]:
    """Return ``{language: {(split, normalised English): translation}}``.

    Raises
    ------
    DataError
        If a file is missing or lacks its columns.
    """
    tables: dict[str, dict[tuple[str, str], str]] = {}
    for language in languages:
        path = folder / f"{language}.tsv"
        try:
            with path.open(encoding="utf-8", newline="") as stream:
                rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
        except (OSError, UnicodeDecodeError) as err:
            raise DataError(f"{path} cannot be read ({type(err).__name__}).") from None
        try:
            tables[language] = {
                (r["split"], normalised(r["en"])): r[language].strip() for r in rows if r[language]
            }
        except (KeyError, AttributeError):
            raise DataError(f"{path} must have the columns id, split, en, {language}.") from None
    return tables


def load_rsicd(folder: Path, languages: tuple[str, ...] = LANGUAGES) -> list[Scene]:
    """Read ``captions.jsonl`` and ``translations/*.tsv`` of an RSICD folder.

    Raises
    ------
    DataError
        If a file is missing, or a line is not what it should be.
    """
    path = folder / "captions.jsonl"
    others = tuple(x for x in languages if x != "en")
    tables = read_translations(folder / "translations", others)
    scenes = []
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as err:
        raise DataError(f"{path} cannot be read ({type(err).__name__}).") from None
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            split, texts = row["split"], [str(c).strip() for c in row["captions"]]
            scene = Scene(str(row["image"]), split, str(row.get("label") or ""), [])
        except (ValueError, KeyError, TypeError):
            raise DataError(f"{path}, line {number}: not a caption record.") from None
        texts = [t for t in texts if t]  # one of RSICD's training captions is empty
        if split not in SPLITS or not texts:
            raise DataError(f"{path}, line {number}: unknown split or no caption.")
        for text in texts:
            key = (split, normalised(text))
            found = {x: tables[x][key] for x in others if key in tables[x]}
            scene.captions.append(Caption(text, found))
        scenes.append(scene)
    if not scenes:
        raise DataError(f"{path} holds no captions.")
    return scenes


def of_split(scenes: list[Scene], split: str) -> list[Scene]:
    """Return the scenes of one split, in the file's order."""
    return [s for s in scenes if s.split == split]
