"""Evaluate model packages through ONNX Runtime, torch checkpoints and open_clip folders.

``python -m terraseek.training.evaluate MODEL... --data DIR --out FOLDER`` measures as the shipped
package is measured; ``... MODEL... --captions FILE.jsonl`` on any captions.
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
from .evaluate_captions import Opened, check_models, evaluate_captions, open_model
from .evaluate_report import left_out_of, write_report
from .evaluate_sections import compared
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
from .zero_shot import Names, classify_languages


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


def rsscn7_names() -> Names:
    """Return the names of RSSCN7's classes by language."""
    return {x: [list(n) for n in groups] for x, groups in RSSCN7.items()}


def zero_shot(
    model: Opened, folder: Path
) -> tuple[int, dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Classify RSSCN7 without training: images, the ten languages, some not trained in."""
    side, encode_images, encode = model.encoders
    tiles, labels = rsscn7(folder, side)
    images = encode_images(tiles)
    others = {x: [list(n) for n in groups] for x, groups in other_languages.RSSCN7.items()}
    return (
        len(labels),
        classify_languages(images, encode, rsscn7_names(), model.prompts, labels, model.scale),
        classify_languages(images, encode, others, other_languages.PROMPTS, labels, model.scale),
    )


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


def package_figures(
    model: PackagedModel, path: Path, tiles: NDArray[np.uint8], sentences: list[str]
) -> dict[str, Any]:
    """Return size and speed of a package, and what a batch does to its embeddings."""
    return {
        "package": {
            "name": model.package.name,
            "version": model.package.version,
            "bytes": model.package.bytes,
            "files": {k: v["bytes"] for k, v in model.package.files.items()},
        },
        "batch": batch_drift(model, tiles[:8]),
        "tiles_per_s": tiles_per_second(model),
        "tile_cpu_ms": tile_cpu_milliseconds(path),
        "query_ms": query_milliseconds(model, sentences[:40]),
    }


def evaluate(path: Path, data: Path, *, test: bool = True) -> dict[str, Any]:
    """Measure a package, a checkpoint or an open_clip model folder as the default package is.

    Parameters
    ----------
    path : Path
        Package folder, checkpoint of ``train``, or open_clip model folder.
    data : Path
        Folder with ``rsicd`` and, where it is there, ``rsscn7``.
    test : bool
        Measure RSICD's test split and RSSCN7 as well; nothing is chosen by them.

    Returns
    -------
    dict
        JSON-ready figures; see ``docs/training.md``. Size and speed are those of packages only.
    """
    if not (data / "rsicd" / "captions.jsonl").is_file():
        raise DataError(f"There is no rsicd/captions.jsonl in {data}.")
    opened = open_model(path)
    side, encode_images, encode_texts = opened.encoders
    rsicd, encode = data / "rsicd", remembered(encode_texts)
    scenes = load_rsicd(rsicd)
    val = of_split(scenes, "val")
    queries = translated_queries(rsicd / "translations", val)
    tiles = load_split(rsicd, [s.image for s in val], "val", side)
    images = encode_images(tiles)
    result: dict[str, Any] = {
        "model": path.name,
        "kind": opened.kind,
        "n": {"val_images": len(val), "val_queries": len(queries["en"].sentences)},
        "val_english": score_native(images, val, encode),
        "val_english_skyscript": score_deduplicated(images, val, encode),
        "val_translated": score_translated(images, queries, encode),
        "calibration": calibration(images, encode, queries),
    }
    if opened.packaged is not None:
        result |= package_figures(opened.packaged, path, tiles, queries["en"].sentences)
    if test:
        held = of_split(scenes, "test")
        images = encode_images(load_split(rsicd, [s.image for s in held], "test", side))
        result["n"]["test_images"] = len(held)
        result["n"]["test_captions"] = sum(len(s.captions) for s in held)
        result["test_english"] = score_native(images, held, encode)
        result["test_english_skyscript"] = score_deduplicated(images, held, encode)
        if (data / "rsscn7").is_dir():
            found = zero_shot(opened, data / "rsscn7")
            result["n"]["rsscn7"], result["rsscn7"], result["rsscn7_other"] = found
    return result


def make_folder(folder: Path) -> None:
    """Make a folder for results, before they are measured.

    Raises
    ------
    OutputError
        If it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise OutputError(f"{folder} cannot be made: {err.strerror}.") from None


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
@click.argument("models", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), help="Folder with rsicd and rsscn7.")
@click.option("--captions", type=click.Path(path_type=Path), help="JSONL beside its images.")
@click.option(
    "--split",
    type=click.Choice(SPLITS),
    help="With --captions: which split; default test.",
)
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Model to compare with, such as the checkpoint of a package; may be repeated.",
)
@click.option("--out", type=click.Path(path_type=Path), help="Folder for JSON, Markdown, charts.")
@click.option("--json", "file", type=click.Path(path_type=Path), help="File for the figures.")
@click.option("--no-test", is_flag=True, help="With --data: leave test split and RSSCN7 out.")
def main(
    models: tuple[Path, ...],
    data: Path | None,
    captions: Path | None,
    split: str | None,
    against: tuple[Path, ...],
    out: Path | None,
    file: Path | None,
    no_test: bool,
) -> None:
    """Measure MODELS: packages, checkpoints or open_clip folders; several are seeds of one."""

    def measured(path: Path) -> tuple[Path, dict[str, Any]]:
        if data is not None:
            return path, evaluate(path, data, test=not no_test)
        return path, evaluate_captions(path, captions or Path(), split or "test")

    if (data is None) == (captions is None):
        raise click.UsageError("Give either --data or --captions.")
    if data is not None and split:
        raise click.UsageError("--split goes with --captions; --data has its own splits.")
    try:
        check_models(models, against)
        for folder in filter(None, (out, file and file.parent)):
            make_folder(folder)
        ours, others = [measured(m) for m in models], [measured(m) for m in against]
        result = compared(ours, others)
        figures = ours[0][1] if len(ours) == 1 and not others else result
        if file:
            write_json(figures, file)
        if out:
            write_json(result, out / "evaluation.json")
            write_report(result, out, "evaluation")
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    if not out:
        click.echo(json.dumps(figures, indent=1, ensure_ascii=False))
        return
    for found in result["sets"].values():
        if left_out := left_out_of(found):
            click.echo(f"{found['title']}: {left_out}", err=True)
    if result["absent"]:
        click.echo(f"Not under {data}: {', '.join(result['absent'])}.", err=True)
    for what, why in result["failed"].items():
        click.echo(f"{what}: {why}", err=True)
    click.echo(f"Written: {out / 'evaluation.md'}")


if __name__ == "__main__":
    main()
