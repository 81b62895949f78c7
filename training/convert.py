"""Bring known data sets into the caption format.

``python -m terraseek.training.convert LAYOUT SOURCE --out captions.jsonl``

RSICD, UCM-Captions, Sydney-Captions and RSITMD come as one JSON with ``images``, each with
``filename``, ``split`` and ``sentences``; NWPU-Captions as one JSON by class with ``raw`` to
``raw_4``; scene classification sets as a folder a class, made into captions by templates.
``rsicd`` with a folder instead of a JSON is the RSICD of the default model, with translations.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import click
from terraseek.engine.errors import TerraSeekError

from .captions import SPLITS, load_rsicd
from .errors import DataError
from .glossary import TERMS
from .pixels import IMAGE_SUFFIXES
from .prompts import PROMPTS
from .records import Record, Skipped, write_records, write_skipped

#: The shipped class lists.
LABELS = Path(__file__).resolve().parents[1] / "resources" / "labels"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that stands twice: JSON readers keep the last one without a word."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise DataError(f"{key!r} stands there twice.")
        found[key] = value
    return found


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"), object_pairs_hook=_once)
    except DataError as err:
        raise DataError(f"{path}: {err}") from None
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as err:
        raise DataError(f"{path} cannot be read as JSON ({type(err).__name__}).") from None


def _class_of(filename: str) -> list[str]:
    """``baseballfield_12.jpg`` -> ``baseballfield``; a bare number says nothing."""
    stem = re.sub(r"[_-]?\d+$", "", Path(filename).stem)
    return [stem] if stem else []


def _made(
    image: str, split: str, texts: list[Any], labels: list[str], out: Skipped
) -> list[Record]:
    sentences = [" ".join(t.split()) for t in texts if isinstance(t, str) and t.strip()]
    if split not in SPLITS:
        out.add(image, "unknown split")
    elif not sentences:
        out.add(image, "no caption")
    else:
        return [Record(image, {"en": sentences}, split, labels)]
    return []


def from_sentences(path: Path) -> tuple[list[Record], Skipped]:
    """Read the JSON layout of RSICD, UCM-Captions, Sydney-Captions and RSITMD."""
    data, records, skipped = _json(path), [], Skipped()
    if not isinstance(data, dict) or not isinstance(data.get("images"), list):
        raise DataError(f"{path} has no list of images: is it of this layout?")
    for number, row in enumerate(data["images"]):
        try:
            name, split = str(row["filename"]), row["split"]
            texts = [s["raw"] for s in row["sentences"]]
        except (KeyError, TypeError):
            skipped.add(f"image {number}", "no filename, split or sentences")
            continue
        records += _made(name, split, texts, _class_of(name), skipped)
    return records, skipped


def from_rsicd(source: Path) -> tuple[list[Record], Skipped]:
    """Read RSICD: its own JSON, or the folder of the default model with its translations."""
    if not source.is_dir():
        return from_sentences(source)
    records = []
    for scene in load_rsicd(source):
        captions: dict[str, list[str]] = {"en": [c.en for c in scene.captions]}
        for language in {x for c in scene.captions for x in c.translations}:
            captions[language] = [c.translations.get(language, "") for c in scene.captions]
        labels = [scene.label] if scene.label else []
        records.append(Record(scene.image, captions, scene.split, labels))
    return records, Skipped()


def from_nwpu(path: Path) -> tuple[list[Record], Skipped]:
    """Read the JSON layout of NWPU-Captions."""
    data, records, skipped = _json(path), [], Skipped()
    if not isinstance(data, dict) or not all(isinstance(v, list) for v in data.values()):
        raise DataError(f"{path} has no list of images a class: is it of this layout?")
    for label, rows in data.items():
        for number, row in enumerate(rows):
            try:
                name, split = str(row["filename"]), row["split"]
                texts = [v for k, v in row.items() if k == "raw" or k.startswith("raw_")]
            except (KeyError, TypeError, AttributeError):
                skipped.add(f"{label} {number}", "no filename or split")
                continue
            records += _made(name, split, texts, [label], skipped)
    return records, skipped


def _letters(label: str) -> str:
    return re.sub(r"[^a-z0-9]", "", label.lower())


@lru_cache(maxsize=1)
def _shipped_names() -> dict[str, dict[str, str]]:
    """Names of the classes of EuroSAT and RSICD (AID has the same) in the shipped lists."""
    found: dict[str, dict[str, str]] = {}
    for name in ("rsicd", "eurosat"):
        for row in _json(LABELS / f"{name}.json")["classes"]:
            names = {x: words[0] for x, words in row["names"].items()}
            found.setdefault(_letters(row["id"]), names)
    return found


def class_names(label: str, given: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return a class's name by language.

    As given, else as in the shipped class lists or the glossary, else English only.
    """
    if label in given:
        return given[label]
    if _letters(label) in _shipped_names():
        return _shipped_names()[_letters(label)]
    plain = re.sub(r"[_\-]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label)).lower().strip()
    for term in TERMS:
        if term.words["en"] == plain:
            return term.words
    return {"en": plain}


def split_of(name: str) -> str:
    """Return a split that depends on the name alone: 80, 10 and 10 in a hundred."""
    number = hashlib.sha256(name.encode()).digest()[0] * 100 // 256
    return "train" if number < 80 else "val" if number < 90 else "test"


def part_for_val(records: list[Record], share: float) -> None:
    """Move a share of the split train to val, chosen by the images' names alone."""
    for record in records:
        digest = hashlib.sha256(f"val {record.image}".encode()).digest()
        if record.split == "train" and int.from_bytes(digest[:4], "big") < share * 2**32:
            record.split = "val"


def read_class_names(path: Path) -> dict[str, dict[str, str]]:
    """Read ``{"class": {"en": "name", "de": "Name"}}``.

    Raises
    ------
    DataError
        If it is of another form, or a class or a name stands there twice.
    """
    data = _json(path)
    if not isinstance(data, dict) or not all(
        isinstance(v, dict) and v.get("en") and all(isinstance(x, str) for x in v.values())
        for v in data.values()
    ):
        raise DataError(f'{path} must be {{"class": {{"en": "name", ...}}, ...}}.')
    seen: dict[tuple[str, str], str] = {}
    for label, names in data.items():
        for pair in names.items():
            if pair in seen:
                language, name = pair
                raise DataError(
                    f"{path}: {label} and {seen[pair]} have the same name {name!r} ({language})."
                )
            seen[pair] = label
    return data


def named_classes(labels: list[str], given: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return the names of classes by language.

    Raises
    ------
    DataError
        If two classes would have the same English name: no prompt could tell them apart.
    """
    words: dict[str, dict[str, str]] = {}
    seen: dict[str, str] = {}
    for label in labels:
        words[label] = class_names(label, given)
        english = words[label]["en"]
        if english in seen:
            raise DataError(
                f"The classes {seen[english]} and {label} are both called {english!r}.",
                "Give them names of their own in names.json, or put them together.",
            )
        seen[english] = label
    return words


def from_folders(folder: Path, names: Path | None = None) -> tuple[list[Record], Skipped]:
    """Make captions of a folder a class, through templates in ten languages."""
    given = read_class_names(names) if names else {}
    records, skipped = [], Skipped()
    classes = sorted(p for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []
    if not classes:
        raise DataError(f"{folder} holds no folder a class.")
    named = named_classes([p.name for p in classes], given)
    for place in classes:
        words = named[place.name]
        captions = {
            x: [t.format(words[x]) for t in templates]
            for x, templates in PROMPTS.items()
            if x in words
        }
        for path in sorted(place.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.suffix.lower() in IMAGE_SUFFIXES:
                records.append(Record(name, captions, split_of(name), [place.name]))
            elif path.is_file():
                skipped.add(name, "no image")
    return records, skipped


LAYOUTS: dict[str, Callable[[Path], tuple[list[Record], Skipped]]] = {
    "rsicd": from_rsicd,
    "ucm": from_sentences,
    "sydney": from_sentences,
    "rsitmd": from_sentences,
    "nwpu": from_nwpu,
}


@click.command()
@click.argument("layout", type=click.Choice([*LAYOUTS, "folders", "chips", "hits"]))
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="JSONL file to write.")
@click.option(
    "--names",
    type=click.Path(path_type=Path),
    help='For folders: JSON {"class": {"en": "name", "de": "Name"}}.',
)
@click.option(
    "--raster", type=click.Path(path_type=Path), help="For hits: the raster that they lie on."
)
@click.option(
    "--val",
    type=click.FloatRange(0, 0.5),
    default=0.0,
    help="Share of the split train that becomes val, by the image's name (RSITMD has no val).",
)
def main(
    layout: str, source: Path, out: Path, names: Path | None, raster: Path | None, val: float
) -> None:
    """Bring SOURCE into the caption format.

    A JSON file, a folder of classes, a table of chips, or saved hits with a caption column.
    """
    try:
        if layout == "folders":
            records, skipped = from_folders(source, names)
        elif layout == "chips":
            from .convert_chips import from_chips  # rasterio: only where rasters are read

            records, skipped = from_chips(source, out)
        elif layout == "hits":
            if raster is None:
                raise DataError("--raster must name the raster that the hits lie on.")
            from .convert_hits import from_hits

            records, skipped = from_hits(source, raster, out)
        else:
            records, skipped = LAYOUTS[layout](source)
        if not records:
            raise DataError(f"{source} holds nothing usable: {skipped.summary()}.")
        part_for_val(records, val)
        write_records(records, out)
        write_skipped({layout: skipped}, out.with_suffix(".skipped.tsv"))
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(f"{len(records)} images to {out}; {skipped.summary()}.", err=True)


if __name__ == "__main__":
    main()
