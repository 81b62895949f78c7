"""Queries for things that no caption of RSICD names, judged by what two raters saw.

``python -m terraseek.training.beyond_things PACKAGE --data DIR --json FILE``

:mod:`.beyond` asks for RSSCN7's classes in other words; this one asks for things: hedgerows,
lorries, driveways. ``beyond_rated.tsv`` says which of sixty things (``beyond_things.tsv``, with
what counts as one) two raters saw on the 560 images of RSSCN7 and on tiles of three scenes. They
were language models that looked at the pictures, each without the other's marks, without labels
and without any model's ranking. An image counts as right where both saw the thing, as wrong where
neither did, and is left out where they differ. Of the sixty, the thirty that both saw on the most
images are asked: a rule that was set before a model was run. Every word of a query, and its plain
plural or singular, is looked up in RSICD's captions of all splits; one that is found is an error.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from PIL import Image

from .beyond import SMALL, average_precision, command
from .captions import Scene, load_rsicd
from .errors import DataError
from .images import read_tars
from .packaged import PackagedModel

HERE = Path(__file__).resolve().parent
RATERS = ("rater 1", "rater 2")
#: How many of the things are asked.
ASKED = 30
#: Scene -> its files with the red, green and blue band of each file, below ``DIR/scenes``.
SCENES: dict[str, tuple[tuple[str, tuple[int, ...]], ...]] = {
    "demo": (("demo/autzen_0p5m_utm10n.tif", (1, 2, 3)),),
    "linz_motuihe": (("linz_motuihe/aerial.tif", (1, 2, 3)),),
    "naip_va": tuple((f"naip_va/NAIP-VA-b{i}.tiff", (1,)) for i in (1, 2, 3)),
}


@dataclass(frozen=True)
class Thing:
    """A thing, and on which images it was seen.

    Attributes
    ----------
    query : str
    both, one : frozenset of str
        Images on which both raters, or one of them only, saw it.
    """

    query: str
    both: frozenset[str]
    one: frozenset[str]


def rated() -> tuple[list[str], list[Thing]]:
    """Return the rated images and the things, those seen on most images first."""
    with (HERE / "beyond_rated.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    with (HERE / "beyond_things.tsv").open(encoding="utf-8", newline="") as stream:
        things = list(csv.DictReader(stream, delimiter="\t"))
    found = []
    for thing in things:
        seen = [{r["image"] for r in rows if thing["id"] in r[c].split()} for c in RATERS]
        found.append(
            Thing(thing["query"], frozenset(seen[0] & seen[1]), frozenset(seen[0] ^ seen[1]))
        )
    return [r["image"] for r in rows], sorted(found, key=lambda t: -len(t.both))


def words_named(queries: list[str], scenes: list[Scene]) -> list[str]:
    """Return the words of queries that captions have, as they are or with or without an s."""
    said = {w for s in scenes for c in s.captions for w in re.findall(r"[a-z]+", c.en.lower())}
    asked = {w for q in queries for w in re.findall(r"[a-z]+", q.lower())} - SMALL
    return sorted(w for w in asked if said & {w, f"{w}s", w.removesuffix("s")})


def scene_tiles(folder: Path, names: list[str], side: int) -> NDArray[np.uint8]:
    """Return tiles (n, 3, side, side) of scenes, named ``scene/column-row-size``.

    Raises
    ------
    DataError
        If a scene is missing or has no such window.
    """
    scenes: dict[str, NDArray[np.uint8]] = {}
    tiles = np.zeros((len(names), 3, side, side), np.uint8)
    for i, name in enumerate(names):
        scene, _, window = name.partition("/")
        try:
            if scene not in scenes:
                scenes[scene] = np.concatenate(
                    [_read(folder / file, bands) for file, bands in SCENES[scene]]
                )
            column, row, size = (int(v) for v in window.split("-"))
        except (KeyError, ValueError, rasterio.RasterioIOError) as err:
            raise DataError(f"The tile {name!r} cannot be read: {str(err)[:120]}.") from None
        cut = scenes[scene][:, row : row + size, column : column + size]
        if cut.shape != (3, size, size):
            raise DataError(f"The tile {name!r} lies outside its scene.")
        picture = Image.fromarray(np.ascontiguousarray(cut.transpose(1, 2, 0)))
        resized = picture.resize((side, side), Image.Resampling.BICUBIC)
        tiles[i] = np.asarray(resized).transpose(2, 0, 1)
    return tiles


def _read(path: Path, bands: tuple[int, ...]) -> NDArray[np.uint8]:
    with rasterio.open(path) as source:
        data: NDArray[np.uint8] = source.read(list(bands))
    return data


def evaluate_things(path: Path, data: Path) -> dict[str, Any]:
    """Return the average precision of each query, JSON-ready.

    Raises
    ------
    DataError
        If data are missing, or a query has a word that RSICD's captions have.
    """
    names, things = rated()
    things = things[:ASKED]
    if known := words_named([t.query for t in things], load_rsicd(data / "rsicd")):
        raise DataError(f"RSICD's captions do have the words {', '.join(known)}.")
    model = PackagedModel(path)
    side = model.package.image.input_size
    known_names = [n.removeprefix("rsscn7/") for n in names if n.startswith("rsscn7/")]
    tiles, broken = read_tars([data / "rsscn7" / "eval.tar"], known_names, side)
    if broken:
        raise DataError(f"{len(broken)} images of RSSCN7 are missing in {data / 'rsscn7'}.")
    others = [n for n in names if not n.startswith("rsscn7/")]
    order = [f"rsscn7/{n}" for n in known_names] + others
    images = np.concatenate(
        [
            model.encode_images(tiles),
            model.encode_images(scene_tiles(data / "scenes", others, side)),
        ]
    )
    rows = []
    for thing, text in zip(things, model.encode_texts([t.query for t in things])):
        kept = np.array([n not in thing.one for n in order])
        right = np.array([n in thing.both for n in order])[kept]
        rows.append(
            {
                "query": thing.query,
                "right": int(right.sum()),
                "on_scenes": sum(not n.startswith("rsscn7/") for n in thing.both),
                "left_out": len(thing.one),
                "average_precision": round(average_precision((images @ text)[kept], right), 1),
                "share_right": round(float(right.mean() * 100), 1),
            }
        )
    return {
        "package": {"name": model.package.name, "version": model.package.version},
        "images": len(known_names),
        "scene_tiles": len(others),
        "mean_average_precision": round(float(np.mean([r["average_precision"] for r in rows])), 1),
        "mean_share_right": round(float(np.mean([r["share_right"] for r in rows])), 1),
        "queries": rows,
    }


main = command(evaluate_things, "Measure PACKAGE on thirty things that its captions never named.")

if __name__ == "__main__":
    main()
