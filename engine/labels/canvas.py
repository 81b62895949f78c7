"""Pixels of a raster of labels: they end where the image does, which cells do not.

A cell is as wide as the stride and lies on the tile grid; an image does not care for that. So
where cells reach over its edge they are divided: into the largest whole pixels of the image
that both the cells and the image are made of, and where those are too many evenly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..grid import PixelGrid
from .cells import Cells

#: Numbers (pixels times bands) up to which pixels fit cells exactly.
MAX_PIXELS = 16_000_000
#: Parts of a cell, above that: edges between classes are off by half a part at most.
PARTS = (16, 8, 4, 2, 1)


@dataclass(frozen=True)
class Canvas:
    """Rows and columns of cells under the rows and columns of pixels; corner as of cells."""

    rows: np.ndarray
    columns: np.ndarray
    corner: tuple[float, float, float, float]

    def draw(self, cells: np.ndarray) -> np.ndarray:
        """Values of cells (..., rows, columns) as pixels."""
        return cells[..., self.rows[:, None], self.columns[None, :]]


@dataclass(frozen=True)
class _Axis:
    """Cells along an axis, in pixels of the image from its edge on."""

    first: float
    size: float
    count: int
    low: float
    high: float

    def numbers(self) -> list[float]:
        return [self.first, self.size, self.low, self.high]

    def under(self, count: int) -> np.ndarray:
        """Cells under the middles of so many equal parts of what lies in the image."""
        middles = self.low + (np.arange(count) + 0.5) * (self.high - self.low) / count
        return np.clip(((middles - self.first) // self.size).astype(np.int64), 0, self.count - 1)


def _axis(first: float, size: float, count: int, image: int) -> _Axis:
    first, size = (v if abs(v - round(v)) > 1e-6 else float(round(v)) for v in (first, size))
    return _Axis(first, size, count, max(first, 0.0), min(first + count * size, float(image)))


def canvas_of(cells: Cells, pixels: PixelGrid, bands: int = 1) -> Canvas:
    """Return the pixels of a raster of so many bands for cells of an image."""
    left, top, dx, dy = cells.corner
    height, width = cells.known.shape
    x = _axis((left - pixels.left) / pixels.xres, dx / pixels.xres, width, pixels.width)
    y = _axis((pixels.top - top) / pixels.yres, dy / pixels.yres, height, pixels.height)
    if all(a.low == a.first and a.high == a.first + a.count * a.size for a in (x, y)):
        return Canvas(np.arange(height), np.arange(width), cells.corner)
    wide, high = _counts(x, y, bands)
    corner = (
        pixels.left + x.low * pixels.xres,
        pixels.top - y.low * pixels.yres,
        (x.high - x.low) / wide * pixels.xres,
        (y.high - y.low) / high * pixels.yres,
    )
    return Canvas(y.under(high), x.under(wide), corner)


def _counts(x: _Axis, y: _Axis, bands: int) -> tuple[int, int]:
    """Columns and rows of pixels."""
    numbers = x.numbers() + y.numbers()
    if all(v.is_integer() for v in numbers):
        side = math.gcd(*(int(v) for v in numbers))
        wide, high = (int(a.high - a.low) // side for a in (x, y))
        if wide * high * bands <= MAX_PIXELS:
            return wide, high
    for parts in PARTS:
        wide, high = (math.ceil((a.high - a.low) / a.size * parts - 1e-6) for a in (x, y))
        if wide * high * bands <= MAX_PIXELS:
            break
    return max(wide, 1), max(high, 1)
