"""Queries for things in words that no caption of RSICD has, judged by what two raters saw.

``python -m terraseek.training.beyond_things PACKAGE --data DIR --json FILE``

:mod:`.beyond` asks for RSSCN7's classes in other words; this one asks for things: hedgerows,
lorries, driveways. ``beyond_rated.tsv`` says which of sixty things (``beyond_things.tsv``, with
what counts as one) two raters saw on the 560 images of RSSCN7 and on tiles of three scenes. They
were language models that looked at the pictures, each without the other's marks, without labels
and without any model's ranking. An image counts as right where both saw the thing, as wrong where
neither did, and is left out where they differ. Asked are the thirty that both saw on the most
images, of those whose words no caption of any split has: as they are, in the plain singular or
plural, or as two words. (The first run asked for "a highrise" as well, before two words were
looked up: captions have "high rise". The rest of the rule was set before a model was run.) Some
of the things are named by other words: lorries as trucks, boulders as rocks.
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
RSSCN7 = "rsscn7/"
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


def caption_words(scenes: list[Scene]) -> set[str]:
    """Return the words of all captions, and every two neighbours as one word."""
    said: set[str] = set()
    for scene in scenes:
        for caption in scene.captions:
            words = re.findall(r"[a-z]+", caption.en.lower())
            said |= {*words, *(a + b for a, b in zip(words, words[1:]))}
    return said


def named(query: str, said: set[str]) -> bool:
    """Whether captions have a word of the query, in the singular or plural."""
    for word in set(re.findall(r"[a-z]+", query.lower())) - SMALL:
        one = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
        many = f"{one[:-1]}ies" if one.endswith("y") else f"{one}s"
        if said & {word, one, many}:
            return True
    return False


def chance(right: int, count: int) -> float:
    """Return the expected average precision, in percent, of ``count`` images in random order.

    The image on rank k is right with probability R / N; then (k - 1) (R - 1) / (N - 1) of those
    before it are, on average.
    """
    if not right:
        return 0.0
    ranks = np.arange(1, count + 1)
    others = (right - 1) / max(1, count - 1)
    return float(((1 + (ranks - 1) * others) / ranks).mean() * 100)


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

    Parameters
    ----------
    path : Path
        Package folder.
    data : Path
        With ``rsicd`` (its captions), ``rsscn7`` and ``scenes``.

    Raises
    ------
    DataError
        If data are missing.
    """
    names, things = rated()
    said = caption_words(load_rsicd(data / "rsicd"))
    things = [t for t in things if not named(t.query, said)][:ASKED]
    model = PackagedModel(path)
    side = model.package.image.input_size
    known = [n for n in names if n.startswith(RSSCN7)]
    others = [n for n in names if not n.startswith(RSSCN7)]
    scenes = scene_tiles(data / "scenes", others, side)
    archive = data / "rsscn7" / "eval.tar"
    tiles, broken = read_tars([archive], [n.removeprefix(RSSCN7) for n in known], side)
    if broken:
        raise DataError(f"{len(broken)} images of RSSCN7 are missing in {archive.parent}.")
    images, order = model.encode_images(np.concatenate([tiles, scenes])), [*known, *others]
    rows = []
    for thing, text in zip(things, model.encode_texts([t.query for t in things])):
        kept = np.array([n not in thing.one for n in order])
        right = np.array([n in thing.both for n in order])[kept]
        rows.append(
            {
                "query": thing.query,
                "right": int(right.sum()),
                "on_scenes": sum(not n.startswith(RSSCN7) for n in thing.both),
                "left_out": len(thing.one),
                "average_precision": round(average_precision((images @ text)[kept], right), 1),
                "by_chance": round(chance(int(right.sum()), len(right)), 1),
            }
        )
    return {
        "package": {"name": model.package.name, "version": model.package.version},
        "images": len(known),
        "scene_tiles": len(others),
        "kappa": round(agreement(things, len(names)), 2),
        "mean_average_precision": round(float(np.mean([r["average_precision"] for r in rows])), 1),
        "mean_by_chance": round(float(np.mean([r["by_chance"] for r in rows])), 1),
        "queries": rows,
    }


def agreement(things: list[Thing], images: int) -> float:
    """Return Fleiss' kappa of the two raters over all images and things together."""
    count = images * len(things)
    both, one = (sum(len(s) for s in seen) for seen in zip(*((t.both, t.one) for t in things)))
    observed, share = 1 - one / count, (both + one / 2) / count
    expected = share**2 + (1 - share) ** 2
    return (observed - expected) / (1 - expected)


main = command(evaluate_things, "Measure PACKAGE on thirty things that its captions never named.")

if __name__ == "__main__":
    main()
