"""Search by example: tiles, points, polygons and image files become vectors."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from .calibration import LayerStats, rows_of
from .encoder import TextEncoder, clean_query
from .errors import QueryError
from .grid import Grid, tile_keys
from .index import Index

#: Most examples of a search, and most tiles of one polygon that are averaged.
MAX_EXAMPLES, MAX_TILES = 64, 512
KINDS = ("tile", "point", "polygon", "image", "text")
_NAME = re.compile(r"(?:B(-?\d+))?([EW])(\d+)([NS])(\d+)\Z")


def tile_id(name: str) -> tuple[int, int, int]:
    """(band, row, column) of a tile's name; the inverse of :func:`.grid.tile_name`.

    Raises
    ------
    QueryError
        If it is no name of a tile.
    """
    found = _NAME.match(name) if isinstance(name, str) and len(name) < 60 else None
    if not found:
        raise QueryError(
            f"{str(name)[:60]!r} is no name of a tile.", "Take it from a search's results."
        )
    band, east, col, north, row = found.groups()
    return (
        int(band or 0),
        int(row) * (1 if north == "S" else -1),
        int(col) * (-1 if east == "W" else 1),
    )


def rows_of_tiles(index: Index, names: list[str]) -> np.ndarray:
    """Rows of named tiles in an index.

    Raises
    ------
    QueryError
        If a name is none, or the index does not hold that tile.
    """
    if not names:
        return np.empty(0, np.int64)
    ids = np.array([tile_id(name) for name in names], np.int64)
    if np.abs(ids).max() >= 1 << 27:
        raise QueryError("A tile's name has numbers that are too large.")
    keys, wanted = tile_keys(index.ids), tile_keys(ids)
    order = np.argsort(keys, kind="stable")
    at = np.minimum(np.searchsorted(keys[order], wanted), max(len(keys) - 1, 0))
    rows = order[at] if len(keys) else np.zeros(len(ids), np.int64)
    for k, row in enumerate(rows):
        if not len(keys) or keys[row] != wanted[k]:
            raise QueryError(
                f"The layer has no tile {names[k]!r}.",
                "Marks and examples belong to one tile size of one layer.",
            )
    return np.asarray(rows, np.int64)


def _numbers(values: Any, n: int, what: str) -> list[float]:
    good = isinstance(values, (list, tuple)) and len(values) == n
    if not good or not all(
        isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v) for v in values
    ):
        raise QueryError(f"{what} must be {n} numbers in the layer's CRS.")
    return [float(v) for v in values]


def inside(points: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Which points (n, 2) lie in a polygon ring (m, 2), by crossings: bool (n,)."""
    found = np.zeros(len(points), bool)
    x, y = points[:, 0], points[:, 1]
    for (x0, y0), (x1, y1) in zip(ring, np.roll(ring, -1, axis=0)):
        if y0 == y1:
            continue
        crosses = (y0 > y) != (y1 > y)
        found ^= crosses & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    return found


def covered(index: Index, grid: Grid, ring: list[Any]) -> np.ndarray:
    """Rows of tiles whose middle lies in a polygon; the nearest one where it is small.

    Raises
    ------
    QueryError
        If it is no polygon, or lies off the layer.
    """
    if not isinstance(ring, list) or not 3 <= len(ring) <= 10_000:
        raise QueryError("A polygon needs 3 to 10,000 points in the layer's CRS.")
    corners = np.array([_numbers(p, 2, "Each point of a polygon") for p in ring])
    boxes = grid.bounds(index.ids)
    middles = np.stack([boxes[:, [0, 2]].mean(1), boxes[:, [1, 3]].mean(1)], 1)
    rows = np.flatnonzero(inside(middles, corners))
    if not len(rows):
        rows = at_point(boxes, middles, corners.mean(0), "The polygon")
    return rows[:: max(1, math.ceil(len(rows) / MAX_TILES))]


def at_point(boxes: np.ndarray, middles: np.ndarray, point: np.ndarray, what: str) -> np.ndarray:
    """Row of the tile that holds a point and whose middle is nearest to it."""
    x, y = point
    holds = (boxes[:, 0] <= x) & (x <= boxes[:, 2]) & (boxes[:, 1] <= y) & (y <= boxes[:, 3])
    rows = np.flatnonzero(holds)
    if not len(rows):
        raise QueryError(
            f"{what} at {x:.6g}, {y:.6g} is on no tile of the layer.",
            "Give coordinates in the layer's CRS.",
        )
    away = ((middles[rows] - point) ** 2).sum(1)
    return rows[[int(away.argmin())]]


def read_image(path: str, size: int) -> np.ndarray:
    """The middle square of an image file at the model's input size: uint8 (3, S, S).

    Raises
    ------
    QueryError
        If it cannot be read as an image.
    """
    name = Path(path).name
    try:
        with Image.open(path) as opened:
            if opened.width * opened.height > 200_000_000:
                raise QueryError(f"The image {name!r} is too large.", "Cut out a part of it.")
            picture = opened.convert("RGB")
    except FileNotFoundError:
        raise QueryError(f"The image {name!r} does not exist.", "Check the path.") from None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise QueryError(
            f"{name!r} cannot be read as an image.", "Give a PNG, JPEG or TIFF."
        ) from None
    side = min(picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    how = Image.Resampling.BOX if side >= size else Image.Resampling.BILINEAR
    cut = picture.crop((left, top, left + side, top + side)).resize((size, size), how)
    return np.asarray(cut).transpose(2, 0, 1)


def direction(
    example: Any,
    index: Index,
    grid: Grid,
    stats: LayerStats,
    text: TextEncoder,
    encode_image: Callable[[str], np.ndarray],
) -> tuple[np.ndarray, float]:
    """One example as a direction in the embedding space, and its weight.

    Tiles and images point from the layer's mean to themselves, whitened by the layer's
    covariance (:mod:`.feedback`); a text is its embedding. The caller brings all to the same
    spread over the layer before they are added or subtracted, since images and sentences
    lie in different parts of the space.

    Raises
    ------
    QueryError
        If the example cannot be read or is not on the layer.
    """
    if not isinstance(example, dict) or len(set(example) & set(KINDS)) != 1:
        raise QueryError(f"An example must name one of {', '.join(KINDS)}.")
    unknown = set(example) - {*KINDS, "weight"}
    if unknown:
        raise QueryError(f"Unknown name {sorted(unknown)[0]!r} in an example.")
    weight = _numbers([example.get("weight", 1.0)], 1, "The weight of an example")[0]
    if not 0.01 <= weight <= 100:
        raise QueryError("The weight of an example lies between 0.01 and 100.")
    if "text" in example:
        return text.encode(clean_query(example["text"])), weight
    if "image" in example:
        vector = encode_image(str(example["image"]))
    else:
        if "tile" in example:
            rows = rows_of_tiles(index, [example["tile"]])
        elif "polygon" in example:
            rows = covered(index, grid, example["polygon"])
        else:
            boxes = grid.bounds(index.ids)
            middles = np.stack([boxes[:, [0, 2]].mean(1), boxes[:, [1, 3]].mean(1)], 1)
            point = np.array(_numbers(example["point"], 2, "A point"))
            rows = at_point(boxes, middles, point, "The point")
        vector = rows_of(index, rows).mean(0)
    return np.asarray((vector - stats.mean) @ stats.whitener, np.float32), weight
