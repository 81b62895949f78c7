"""Which tiles of the demo scene are right for a class: the rule of resources/demo/README.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import comb
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.features import rasterize
from rasterio.transform import from_origin

#: How many of the best hits are judged.
TOP = 5
#: A random order does as well with at most this probability ...
P_VALUE = 0.05
#: ... and at least so many are right: one hit may be luck.
MIN_RIGHT = 2
#: Metres of a cell of the masks; the image has half of that.
CELL = 1.0

Bounds = Sequence[float]


class Truth:
    """The polygons of ``truth.geojson`` as masks over the scene.

    Parameters
    ----------
    path : Path
        The GeoJSON file, in the CRS of the scene.
    """

    def __init__(self, path: Path) -> None:
        content = json.loads(path.read_text(encoding="utf-8"))
        self.classes: dict[str, dict[str, Any]] = content["classes"]
        self.rule: dict[str, Any] = content["rule"]
        shapes: dict[str, list[Any]] = {name: [] for name in self.classes}
        for feature in content["features"]:
            shapes[feature["properties"]["class"]].append(feature["geometry"])
        corners = np.array(
            [xy for group in shapes.values() for g in group for xy in g["coordinates"][0]]
        )
        left, bottom = corners.min(axis=0)
        right, top = corners.max(axis=0)
        self._origin = (float(left), float(top))
        shape = (int(np.ceil((top - bottom) / CELL)), int(np.ceil((right - left) / CELL)))
        transform = from_origin(left, top, CELL, CELL)
        self._masks = {
            name: [
                rasterize([g], out_shape=shape, transform=transform, dtype="uint8").astype(bool)
                for g in group
            ]
            for name, group in shapes.items()
        }
        self._any = {name: np.logical_or.reduce(masks) for name, masks in self._masks.items()}

    def is_right(self, name: str, bounds: Bounds) -> bool:
        """Say whether the tile (left, bottom, right, top) shows the class ``name``."""
        left, bottom, right, top = bounds
        x, y = self._origin
        rows = slice(max(0, round((y - top) / CELL)), max(0, round((y - bottom) / CELL)))
        cols = slice(max(0, round((left - x) / CELL)), max(0, round((right - x) / CELL)))
        tile_cells = (right - left) * (top - bottom) / CELL**2
        if self._any[name][rows, cols].sum() >= self.rule["covered"] * tile_cells:
            return True
        return bool(self.classes[name]["small"]) and any(
            mask[rows, cols].sum() >= self.rule["contained"] * mask.sum()
            for mask in self._masks[name]
        )


def chance(right: int, tiles: int) -> float:
    """Right tiles that a random order has among its first five, on average."""
    return TOP * right / tiles if tiles else 0.0


def p_value(found: int, right: int, tiles: int) -> float:
    """Probability that a random order has at least ``found`` right ones among its first five."""
    drawn = min(TOP, tiles)
    ways = sum(comb(right, k) * comb(tiles - right, drawn - k) for k in range(found, drawn + 1))
    return ways / comb(tiles, drawn)


def clearly_better(found: int, right: int, tiles: int) -> bool:
    """Say whether ``found`` right ones among the best five are more than luck."""
    return found >= MIN_RIGHT and p_value(found, right, tiles) <= P_VALUE
