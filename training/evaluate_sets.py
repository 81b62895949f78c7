"""Measure models on the known sets: retrieval and zero-shot classification, every language.

``python -m terraseek.training.evaluate_sets MODEL... --data DIR --out DIR``

A set that is not under ``--data`` is left out and named. Several models (seeds of one training)
become a mean and its spread. Packages, checkpoints and open_clip folders go the same way.
"""

from __future__ import annotations

import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from terraseek.engine.errors import TerraSeekError

from .benchmark_sets import BY_KEY, SETS, BenchmarkSet
from .convert import from_folders, from_nwpu, from_rsicd, from_sentences
from .errors import DataError
from .evaluate import rsscn7, rsscn7_names, write_json
from .evaluate_captions import Encoders, Opened, check_models, open_model
from .evaluate_report import left_out_of, over_models, write_report
from .evaluate_sections import shown_name
from .pixels import ImageStore, load_pixels
from .prompts import RSSCN7_CLASSES
from .records import Record, Skipped, read_records
from .scoring import mean_score, score_records
from .zero_shot import class_table, classify_languages, classify_records, only_label


def _single_json(folder: Path) -> Path:
    found = sorted(p for p in folder.glob("*.json") if p.name != "names.json")
    if len(found) != 1:
        raise DataError(f"{folder} must hold one JSON file of captions, it holds {len(found)}.")
    return found[0]


def read_set(chosen: BenchmarkSet, folder: Path) -> tuple[list[Record], Skipped]:
    """Return the records of a set; ``captions.jsonl`` in the folder goes before its own layout.

    Raises
    ------
    DataError
        If the folder is not of the set's layout.
    """
    if (folder / "captions.jsonl").is_file() and chosen.layout != "rsicd":
        return read_records(folder / "captions.jsonl")
    if chosen.layout == "rsicd":
        return from_rsicd(folder)
    if chosen.layout == "sentences":
        return from_sentences(_single_json(folder))
    if chosen.layout == "nwpu":
        return from_nwpu(_single_json(folder))
    names = folder / "names.json"
    return from_folders(folder, names if names.is_file() else None)


def _pixels(
    records: list[Record], folder: Path, side: int, cache: Path
) -> tuple[list[Record], NDArray[np.uint8], Skipped]:
    kept, images, lost = load_pixels(records, ImageStore(folder), side, cache / "images.npy")
    if not kept:
        raise DataError(f"No image of {folder} can be used: {lost.summary()}.")
    return kept, images, lost


def retrieval(model: Encoders, chosen: BenchmarkSet, folder: Path, cache: Path) -> dict[str, Any]:
    """Measure the test split by both retrieval protocols, every language by its own captions."""
    side, encode_images, encode_texts = model
    records, skipped = read_set(chosen, folder)
    test = [r for r in records if r.split == "test"]
    if not test:
        raise DataError(f"{folder} has no image of the split 'test'.")
    kept, images, lost = _pixels(test, folder, side, cache)
    scores = score_records(kept, encode_images(images), encode_texts)
    return {
        "images": len(kept),
        "skipped": [list(item) for item in (*skipped.items, *lost.items)],
        "languages": scores,
        "mean_recall": mean_score(scores),
    }


def zero_shot(model: Opened, chosen: BenchmarkSet, folder: Path, cache: Path) -> dict[str, Any]:
    """Classify every image of the set, with and without transduction, in every language."""
    side, encode_images, encode_texts = model.encoders
    if chosen.layout == "rsscn7":
        tiles, labels = rsscn7(folder, side)
        return {
            "images": len(tiles),
            "classes": len(RSSCN7_CLASSES),
            "skipped": [],
            "languages": classify_languages(
                encode_images(tiles),
                encode_texts,
                rsscn7_names(),
                model.prompts,
                labels,
                model.scale,
            ),
        }
    records, skipped = read_set(chosen, folder)
    records = [r for r in records if only_label(r)]
    kept, tiles, lost = _pixels(records, folder, side, cache)
    classes = sorted({r.labels[0] for r in records})
    names, images = class_table(classes, folder), encode_images(tiles)
    return {
        "skipped": [list(item) for item in (*skipped.items, *lost.items)],
        **classify_records(kept, images, encode_texts, names, classes, model.prompts, model.scale),
    }


def evaluate_sets(paths: list[Path], data: Path, keys: list[str]) -> dict[str, Any]:
    """Measure models on sets.

    Returns
    -------
    dict
        JSON-ready: for each set its figures model by model; ``absent`` names the sets whose
        folder is not there, ``failed`` those that cannot be used, with the reason.

    Raises
    ------
    TerraSeekError
        If a model cannot be opened, or there is no set at all.
    """
    check_models(paths)
    opened = [open_model(path) for path in paths]
    result: dict[str, Any] = {
        "title": "Measured on known sets",
        "models": [{"name": shown_name(p), "kind": o.kind} for p, o in zip(paths, opened)],
        "sets": {},
        "absent": [k for k in keys if not (data / k).is_dir()],
        "failed": {},
    }
    for key in (k for k in keys if k not in result["absent"]):
        chosen, runs = BY_KEY[key], []
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as cache:
            try:
                for model in opened:
                    where = (chosen, data / key, Path(cache))
                    runs.append(
                        retrieval(model.encoders, *where)
                        if chosen.task == "retrieval"
                        else zero_shot(model, *where)
                    )
            except DataError as err:
                result["failed"][key] = str(err)
                continue
        result["sets"][key] = {**asdict(chosen), "runs": runs, **over_models(runs)}
    if not result["sets"] and not result["failed"]:
        raise DataError(f"{data} holds none of the sets.", f"A folder each: {', '.join(BY_KEY)}.")
    return result


@click.command()
@click.argument("models", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), required=True, help="A folder a set.")
@click.option("--sets", default=",".join(s.key for s in SETS), show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder to write.")
def main(models: tuple[Path, ...], data: Path, sets: str, out: Path) -> None:
    """Measure MODELS (seeds of one training) on known sets: JSON, Markdown and charts."""
    try:
        keys = [k.strip() for k in sets.split(",") if k.strip()]
        if unknown := [k for k in keys if k not in BY_KEY]:
            raise DataError(f"There is no set {unknown[0]!r}.", f"There are {', '.join(BY_KEY)}.")
        result = evaluate_sets(list(models), data, keys)
        write_json(result, out / "sets.json")
        write_report(result, out, "sets")
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    for key, found in result["sets"].items():
        if left_out := left_out_of(found):
            click.echo(f"{key}: {left_out}", err=True)
    for key, why in result["failed"].items():
        click.echo(f"{key}: {why}", err=True)
    if result["absent"]:
        click.echo(f"Not under {data}: {', '.join(result['absent'])}.", err=True)
    click.echo(f"Written: {out / 'sets.md'}")


if __name__ == "__main__":
    main()
