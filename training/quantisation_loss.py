"""What smaller weights cost a package, measured beside the same towers in float32.

``python -m terraseek.training.quantisation_loss --data DIR --full FOLDER --package FOLDER``

``make_default`` does this for every package it makes and keeps the float32 one in WORK/float32.
Each tower is exchanged alone as well, so that one sees which of them loses.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from terraseek.engine.errors import TerraSeekError

from .captions import Scene, load_rsicd, of_split
from .errors import ConfigError
from .evaluate import load_split, remembered, write_json
from .packaged import PackagedModel
from .retrieval import ranks_of_best
from .validation import (
    EncodeText,
    Floats,
    TranslatedQueries,
    score_native,
    score_translated,
    translated_queries,
)

#: Draws of the bootstrap (Efron 1979).
DRAWS = 4000


def _hits(
    images: Floats, encode: EncodeText, queries: dict[str, TranslatedQueries]
) -> NDArray[np.float64]:
    """Whether each sentence finds its own image among ten: (languages but English, queries)."""
    found = []
    for language, q in queries.items():
        if language != "en":
            own = np.asarray(q.owner)[:, None] == np.arange(len(images))
            found.append(ranks_of_best(encode(q.sentences) @ images.T, own) < 10)
    return np.array(found, np.float64)


def lost_points(before: NDArray[np.float64], after: NDArray[np.float64]) -> dict[str, float]:
    """Return the mean loss in points and its 95 % interval.

    Parameters
    ----------
    before, after : array, (languages, queries)
        Hits, 0 or 1. The k-th query of every language translates the same sentence, so whole
        columns are drawn.

    Returns
    -------
    dict
        ``points`` (positive is a loss), ``low``, ``high``.
    """
    each = (before - after).mean(0) * 100
    rows = np.random.default_rng(0).integers(len(each), size=(DRAWS, len(each)))
    low, high = np.percentile(each[rows].mean(1), [2.5, 97.5])
    return {"points": float(each.mean()), "low": float(low), "high": float(high)}


def quantisation_loss(
    full: PackagedModel,
    small: PackagedModel,
    tiles: NDArray[np.uint8],
    scenes: list[Scene],
    queries: dict[str, TranslatedQueries],
) -> dict[str, Any]:
    """Measure both packages, and each with the other's text tower, on RSICD's validation split.

    Parameters
    ----------
    full, small : PackagedModel
        The towers in float32, and the same ones as shipped.
    tiles : array of uint8, (n, 3, S, S)
        Images of ``scenes``.
    scenes : list of Scene
    queries : dict
        Their translated captions.

    Returns
    -------
    dict
        ``float32``, ``text``, ``images``, ``both``: what is smaller, each with ``mean_recall``
        (English, native) and ``others_r10``; ``cosine`` of the images; ``lost``: see
        :func:`lost_points`, over the languages but English.
    """
    seen = {"full": full.encode_images(tiles), "small": small.encode_images(tiles)}
    says = {"full": remembered(full.encode_texts), "small": remembered(small.encode_texts)}
    pairs = {
        "float32": ("full", "full"),
        "text": ("full", "small"),
        "images": ("small", "full"),
        "both": ("small", "small"),
    }
    result: dict[str, Any] = {
        "name": small.package.name,
        "version": small.package.version,
        "bytes": {"float32": full.package.bytes, "both": small.package.bytes},
        "n": {"images": len(scenes), "queries": len(queries["en"].sentences)},
    }
    for name, (images, texts) in pairs.items():
        others = score_translated(seen[images], queries, says[texts])
        result[name] = {
            "mean_recall": score_native(seen[images], scenes, says[texts])["mean_recall"],
            "others_r10": float(np.mean([s["t2i_r10"] for x, s in others.items() if x != "en"])),
        }
    cosines = (seen["full"] * seen["small"]).sum(1)
    result["cosine"] = {"mean": float(cosines.mean()), "min": float(cosines.min())}
    before, after = (_hits(seen[k], says[k], queries) for k in ("full", "small"))
    result["lost"] = lost_points(before, after)
    return result


def measure(full: Path, small: Path, data: Path) -> dict[str, Any]:
    """Return :func:`quantisation_loss` of two package folders.

    Raises
    ------
    ConfigError
        If they are not the same towers, by what their manifests say.
    """
    packages = PackagedModel(full), PackagedModel(small)
    said = [
        (p.package.name, p.package.version, p.package.image.input_size, p.package.dimension)
        for p in packages
    ]
    if said[0] != said[1]:
        raise ConfigError(
            f"{full} and {small} do not hold the same towers: {said[0][0]} {said[0][1]} and "
            f"{said[1][0]} {said[1][1]}."
        )
    rsicd = data / "rsicd"
    scenes = of_split(load_rsicd(rsicd), "val")
    tiles = load_split(rsicd, [s.image for s in scenes], "val", said[0][2])
    return quantisation_loss(
        *packages, tiles, scenes, translated_queries(rsicd / "translations", scenes)
    )


@click.command()
@click.option("--data", type=click.Path(path_type=Path), envvar="TERRASEEK_DATA", required=True)
@click.option("--full", type=click.Path(path_type=Path), required=True, help="In float32.")
@click.option("--package", type=click.Path(path_type=Path), required=True, help="As shipped.")
@click.option("--json", "file", type=click.Path(path_type=Path), help="File for the figures.")
def main(data: Path, full: Path, package: Path, file: Path | None) -> None:
    """Measure what smaller weights cost a package."""
    try:
        found = measure(full, package, data)
        if file:
            write_json(found, file)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
