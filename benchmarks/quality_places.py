"""Quality of places and of fused tile sizes: instances of known extent on a made scene.

A scene is a canvas of blocks of 448 pixels, each with one image at 448, four at 224 or sixteen
at 112 pixels (a random third each): things of three sizes at known places. Everything goes
through the engine: index, search, places, fusion. An entry of a list finds an instance when
the middle of its (best) tile lies in it; a second entry for the same instance is a false one,
as in detection (Everingham et al., Pascal VOC, IJCV 2010).
"""

from __future__ import annotations

import io
import json
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image
from quality_data import Data, rsicd_names, rsscn7_names
from quality_tasks import markdown
from rasterio.transform import from_origin
from terraseek.engine.examples import tile_id
from terraseek.engine.index import Index
from terraseek.engine.messages import LANGUAGES, SearchRequest, SearchResult
from terraseek.engine.plan import grid_of
from terraseek.engine.querying import search

#: Metres of a pixel, pixels of a block and of the images in it, blocks a side.
PIXEL, BLOCK, SIDES, BLOCKS = 0.5, 448, (448, 224, 112), 8
SIZES = tuple(side * PIXEL for side in reversed(SIDES))
#: Length of the lists that are measured.
LENGTH = 20
LEFT, TOP = 500_000.0, 5_000_000.0


@dataclass
class Scene:
    """A made raster and where each image lies: boxes (n, 4) in metres, labels (n,)."""

    path: str
    boxes: np.ndarray
    labels: np.ndarray


def pictures(data: Data, name: str) -> list[tuple[np.ndarray, str]]:
    """Every image of a set at 448 pixels, with its label, in a fixed random order."""
    layer_labels: dict[str, str] = {}
    if name == "rsscn7":
        for line in (data.folder / "rsscn7" / "labels.csv").read_text("utf-8").splitlines()[1:]:
            image, label = line.rsplit(",", 1)
            layer_labels[image] = label
        tars = [data.folder / "rsscn7" / "eval.tar"]
    else:
        for line in (data.folder / "rsicd" / "captions.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if row["split"] == name:
                layer_labels[row["image"]] = row["label"]
        tars = sorted((data.folder / "rsicd").glob(f"{name}*.tar"))
    found = {}
    for tar in tars:
        with tarfile.open(tar) as archive:
            for member in archive:
                key = member.name.removeprefix("./")
                stream = archive.extractfile(member) if key in layer_labels else None
                if stream is not None:
                    found[key] = stream.read()
    order = np.random.default_rng(0).permutation(sorted(found))
    return [(np.frombuffer(found[key], np.uint8), layer_labels[key]) for key in order]


def make_scene(data: Data, name: str) -> Scene:
    """Write the scene of a set into the cache, once."""
    folder = data.cache / f"places-{name}"
    path, truth = folder / "scene.tif", folder / "truth.npz"
    if not truth.exists():
        folder.mkdir(parents=True, exist_ok=True)
        rng, waiting = np.random.default_rng(1), iter(pictures(data, name))
        canvas = np.zeros((BLOCKS * BLOCK, BLOCKS * BLOCK, 3), np.uint8)
        boxes, labels = [], []
        for row, column in np.ndindex(BLOCKS, BLOCKS):
            side = SIDES[rng.integers(len(SIDES))]
            for r, c in np.ndindex(BLOCK // side, BLOCK // side):
                raw, label = next(waiting)
                image = Image.open(io.BytesIO(raw.tobytes())).convert("RGB")
                how = Image.Resampling.BOX if image.width > side else Image.Resampling.BICUBIC
                y, x = row * BLOCK + r * side, column * BLOCK + c * side
                canvas[y : y + side, x : x + side] = np.asarray(image.resize((side, side), how))
                left, top = LEFT + PIXEL * x, TOP - PIXEL * y
                boxes.append((left, top - PIXEL * side, left + PIXEL * side, top))
                labels.append(label)
        profile = {
            "driver": "GTiff",
            "count": 3,
            "height": len(canvas),
            "width": len(canvas),
            "dtype": "uint8",
            "crs": "EPSG:32633",
            "transform": from_origin(LEFT, TOP, PIXEL, PIXEL),
            "tiled": True,
            "compress": "deflate",
        }
        with rasterio.open(path, "w", **profile) as target:
            target.write(canvas.transpose(2, 0, 1))
        np.savez(truth, boxes=np.array(boxes), labels=np.array(labels))
    stored = np.load(truth)
    return Scene(str(path), stored["boxes"], stored["labels"])


def middles(result: SearchResult, places: bool) -> list[tuple[float, float]]:
    """Middle of the (best) tile of each entry."""
    if not places:
        return [((h.bounds[0] + h.bounds[2]) / 2, (h.bounds[1] + h.bounds[3]) / 2)
                for h in result.hits]  # fmt: skip
    known = {h.tile: h.bounds for h in result.hits}
    grid = None
    found = []
    for place in result.places:
        box: Any = known.get(place.tile)
        if box is None or not _inside(box, place.bounds):
            grid = grid or grid_of(Index(Path(result.index)).meta)
            box = grid.bounds(np.array([tile_id(place.tile)], np.int32))[0]
        found.append(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
    return found


def _inside(box: Any, outer: Any) -> bool:
    return bool(
        box[0] >= outer[0] - 1e-6
        and box[1] >= outer[1] - 1e-6
        and box[2] <= outer[2] + 1e-6
        and box[3] <= outer[3] + 1e-6
    )


def judge(entries: list[tuple[float, float]], boxes: np.ndarray) -> dict[str, Any]:
    """Figures of a list against the instances of a class: boxes (n, 4)."""
    found: dict[int, int] = {}
    kinds = []  # of each entry: new, again, wrong
    for k, (x, y) in enumerate(entries):
        inside = (boxes[:, 0] <= x) & (x < boxes[:, 2]) & (boxes[:, 1] <= y) & (y < boxes[:, 3])
        which = int(np.argmax(inside)) if inside.any() else -1
        kinds.append("wrong" if which < 0 else "again" if which in found else "new")
        if which >= 0:
            found.setdefault(which, k)
    new = np.array([kind == "new" for kind in kinds], bool)
    precision = np.cumsum(new) / np.arange(1, len(new) + 1) if len(new) else new
    first = kinds[:LENGTH]
    most = min(LENGTH, len(boxes))
    return {
        "ap": float(precision[new].sum() / len(boxes)) if len(new) else 0.0,
        "found": first.count("new") / most,
        "again": first.count("again") / max(len(first), 1),
        "wrong": first.count("wrong") / max(len(first), 1),
        "n": len(entries),
    }


def lists(scene: Scene, model: str, query: str, language: str) -> dict[str, Any]:
    """Every list that is compared, as middles of its entries."""
    base: dict[str, Any] = {
        "source": scene.path,
        "query": query,
        "language": language,
        "model": model,
        "device": "cpu",
        "ranking": "contrast",
        "details": False,
        "places": True,
    }
    found = {}
    for size in SIZES:
        result = search(SearchRequest(**base, tile=size, top=400))
        found[f"tiles of {size:g} m"] = middles(result, False)
        found[f"places, {size:g} m"] = middles(result, True)
    result = search(SearchRequest(**base, tiles=list(SIZES), top=400))
    found["three sizes fused, tiles"] = middles(result, False)
    found["three sizes fused, places"] = middles(result, True)
    return found


def places_table(
    data: Data, model: str, sets: dict[str, str], languages: tuple[str, ...] = LANGUAGES
) -> str:
    """Mean figures of every list over classes and languages."""
    rows = []
    for name, title in sets.items():
        scene = make_scene(data, name)
        names = rsscn7_names() if name == "rsscn7" else rsicd_names()
        values: dict[str, list[dict[str, Any]]] = {}
        for language in languages:
            for label, by_language in names.items():
                boxes = scene.boxes[scene.labels == label]
                if not len(boxes):
                    continue
                for kind, entries in lists(scene, model, by_language[language], language).items():
                    values.setdefault(kind, []).append(judge(entries, boxes))
        for kind, found in values.items():
            mean = {key: float(np.mean([f[key] for f in found])) for key in found[0]}
            cells = [f"{100 * mean[key]:.1f}" for key in ("ap", "found", "again", "wrong")]
            rows.append([f"{title}: {kind}", *cells, f"{mean['n']:.0f}"])
    header = [f"first {LENGTH} entries", "AP", "% of instances found", "% a second time"]
    return markdown([*header, "% wrong", "entries"], rows)
