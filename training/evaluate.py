"""Evaluate a model package through ONNX Runtime, or a torch checkpoint.

``python -m terraseek.training.evaluate PACKAGE --data DIR --json FILE`` measures a package as
the shipped one is measured; ``... MODEL --captions FILE.jsonl`` any model on any captions.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from terraseek.engine.errors import OutputError, TerraSeekError

from . import other_languages
from .captions import SPLITS, load_rsicd, of_split
from .errors import DataError
from .evaluate_captions import evaluate_captions
from .images import read_tars
from .packaged import (
    PackagedModel,
    batch_drift,
    query_milliseconds,
    tile_cpu_milliseconds,
    tiles_per_second,
)
from .prompts import RSSCN7, RSSCN7_CLASSES
from .validation import (
    EncodeText,
    score_deduplicated,
    score_native,
    score_translated,
    translated_queries,
)
from .zero_shot import classify


def load_split(folder: Path, names: list[str], split: str, side: int) -> NDArray[np.uint8]:
    """Return the images of one RSICD split.

    Raises
    ------
    DataError
        If an image is missing or broken: a protocol counts all of them.
    """
    images, broken = read_tars(sorted(folder.glob(f"{split}*.tar")), names, side)
    if broken:
        raise DataError(
            f"{len(broken)} images of the split {split!r} are missing in {folder}, "
            f"the first is {broken[0]}."
        )
    return images


def remembered(encode: EncodeText) -> EncodeText:
    """Return an encoder that embeds a sentence once, however many protocols ask for it."""
    known: dict[str, NDArray[np.floating]] = {}

    def again(sentences: list[str]) -> NDArray[np.floating]:
        new = [s for s in dict.fromkeys(sentences) if s not in known]
        if new:
            known.update(zip(new, encode(new)))
        return np.stack([known[s] for s in sentences])

    return again


def rsscn7(folder: Path, side: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Return the images (n, 3, side, side) of RSSCN7 and their classes.

    Raises
    ------
    DataError
        If the labels or an image cannot be used.
    """
    try:
        with (folder / "labels.csv").open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        labels = np.array([RSSCN7_CLASSES.index(r["label"]) for r in rows])
        names = [r["image"] for r in rows]
    except (OSError, KeyError, ValueError) as err:
        raise DataError(f"{folder / 'labels.csv'} cannot be used ({type(err).__name__}).") from None
    tiles, broken = read_tars([folder / "eval.tar"], names, side)
    if broken:
        raise DataError(f"{len(broken)} images of RSSCN7 are missing in {folder}.")
    return tiles, labels


def zero_shot(
    model: PackagedModel, folder: Path
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Classify RSSCN7 without training: the ten languages, and some that were not trained in."""
    tiles, labels = rsscn7(folder, model.package.image.input_size)
    images, scale = model.encode_images(tiles), model.package.logit_scale

    def measured(
        names: dict[str, tuple[tuple[str, str], ...]], prompts: dict[str, list[str]]
    ) -> dict[str, dict[str, float]]:
        return {
            x: classify(
                images, model.encode_classes([list(n) for n in groups], prompts[x]), labels, scale
            )
            for x, groups in names.items()
        }

    prompts = model.package.text.prompts
    return measured(RSSCN7, prompts), measured(other_languages.RSSCN7, other_languages.PROMPTS)


def calibration(
    images: NDArray[np.floating], encode: EncodeText, queries: dict[str, Any]
) -> dict[str, dict[str, float]]:
    """Mean and spread of cosines between validation images and sentences of other images."""
    result = {}
    for language, q in queries.items():
        scores = images @ encode(q.sentences).T
        unrelated = scores[~q.same.T]
        related = scores[q.same.T]
        result[language] = {
            "unrelated_mean": float(unrelated.mean()),
            "unrelated_std": float(unrelated.std()),
            "unrelated_p99": float(np.percentile(unrelated, 99)),
            "related_mean": float(related.mean()),
        }
    return result


def evaluate(path: Path, data: Path, *, test: bool = True) -> dict[str, Any]:
    """Measure a package.

    Parameters
    ----------
    path : Path
        Package folder.
    data : Path
        Folder with ``rsicd`` and, where it is there, ``rsscn7``.
    test : bool
        Measure RSICD's test split and RSSCN7 as well; nothing is chosen by them.

    Returns
    -------
    dict
        JSON-ready figures; see ``docs/training.md``.
    """
    model = PackagedModel(path)
    rsicd, side = data / "rsicd", model.package.image.input_size
    scenes, encode = load_rsicd(rsicd), remembered(model.encode_texts)
    val = of_split(scenes, "val")
    queries = translated_queries(rsicd / "translations", val)
    tiles = load_split(rsicd, [s.image for s in val], "val", side)
    images = model.encode_images(tiles)
    result: dict[str, Any] = {
        "package": {
            "name": model.package.name,
            "version": model.package.version,
            "bytes": model.package.bytes,
            "files": {k: v["bytes"] for k, v in model.package.files.items()},
        },
        "n": {"val_images": len(val), "val_queries": len(queries["en"].sentences)},
        "val_english": score_native(images, val, encode),
        "val_english_skyscript": score_deduplicated(images, val, encode),
        "val_translated": score_translated(images, queries, encode),
        "calibration": calibration(images, encode, queries),
        "batch": batch_drift(model, tiles[:8]),
        "tiles_per_s": tiles_per_second(model),
        "tile_cpu_ms": tile_cpu_milliseconds(path),
        "query_ms": query_milliseconds(model, queries["en"].sentences[:40]),
    }
    if test:
        held = of_split(scenes, "test")
        images = model.encode_images(load_split(rsicd, [s.image for s in held], "test", side))
        result["n"]["test_images"] = len(held)
        result["n"]["test_captions"] = sum(len(s.captions) for s in held)
        result["test_english"] = score_native(images, held, encode)
        result["test_english_skyscript"] = score_deduplicated(images, held, encode)
        if (data / "rsscn7").is_dir():
            result["n"]["rsscn7"] = 560
            result["rsscn7"], result["rsscn7_other"] = zero_shot(model, data / "rsscn7")
    return result


def write_json(values: dict[str, Any], path: Path) -> None:
    """Write figures as JSON in one step."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        part.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", "utf-8")
        part.replace(path)
    except OSError as err:
        raise OutputError(f"{path} cannot be written: {err.strerror}.") from None


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), help="Folder with rsicd and rsscn7.")
@click.option("--captions", type=click.Path(path_type=Path), help="JSONL beside its images.")
@click.option("--split", type=click.Choice(SPLITS), default="test", show_default=True)
@click.option("--json", "out", type=click.Path(path_type=Path), help="File for the figures.")
@click.option("--no-test", is_flag=True, help="With --data: leave test split and RSSCN7 out.")
def main(
    model: Path,
    data: Path | None,
    captions: Path | None,
    split: str,
    out: Path | None,
    no_test: bool,
) -> None:
    """Measure MODEL: a package (with --data or --captions), or a checkpoint (--captions)."""
    result: dict[str, Any] = {}
    if (data is None) == (captions is None):
        raise click.UsageError("Give either --data or --captions.")
    try:
        if data is not None:
            result = evaluate(model, data, test=not no_test)
        elif captions is not None:
            result = evaluate_captions(model, captions, split)
        if out:
            write_json(result, out)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(json.dumps(result, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
