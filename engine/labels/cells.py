"""Tiles on their grid, and overlapping tiles as votes in cells of the stride."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import METRES_PER_DEGREE, Grid, PixelGrid
from ..heatmap import stride_of
from .errors import LabelError

#: Numbers (cells times classes) that are held at most: 2 GB of float32.
MAX_NUMBERS = 500_000_000


@dataclass
class Cells:
    """Probabilities on a regular grid of the raster's CRS.

    Attributes
    ----------
    probabilities : float32 array (rows, columns, K)
        Mean of the tiles over the middle of each cell; zeros where there is none.
    known : bool array (rows, columns)
        Where a tile covers the middle of the cell.
    corner : (left, top, width, height)
        Upper left corner and the size of a cell in CRS units.
    """

    probabilities: np.ndarray
    known: np.ndarray
    corner: tuple[float, float, float, float]

    def trimmed(self, pixels: PixelGrid) -> Cells:
        """The cells that touch the raster: tiles at its edge reach over it."""
        left, top, dx, dy = self.corner
        w, s, e, n = raster_bounds(pixels)
        height, width = self.known.shape
        x, y = left + np.arange(width) * dx, top - np.arange(height) * dy
        columns = np.flatnonzero((x + dx > w + 1e-6 * dx) & (x < e - 1e-6 * dx))
        rows = np.flatnonzero((y > s + 1e-6 * dy) & (y - dy < n - 1e-6 * dy))
        window = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        corner = (left + int(columns[0]) * dx, top - int(rows[0]) * dy, dx, dy)
        return Cells(self.probabilities[window], self.known[window], corner)

    def areas(self, pixels: PixelGrid) -> np.ndarray:
        """Ground area in square metres of the part of each cell in the raster (rows, columns)."""
        left, top, dx, dy = self.corner
        w, s, e, n = raster_bounds(pixels)
        height, width = self.known.shape
        x, y = left + np.arange(width) * dx, top - np.arange(height) * dy
        across = np.clip(np.minimum(x + dx, e) - np.maximum(x, w), 0, dx)
        down = np.clip(np.minimum(y, n) - np.maximum(y - dy, s), 0, dy)
        return np.outer(down * ground_scale(pixels, y - dy / 2), across)


@dataclass
class Frame:
    """Where cells lie, and which of them have their middle in each tile.

    Attributes
    ----------
    corner : (left, top, width, height)
        Upper left corner and the size of a cell in CRS units.
    shape : (int, int)
        Rows and columns.
    rows, columns : int64 arrays (N, 2)
        First cell of each tile and the one after its last.
    """

    corner: tuple[float, float, float, float]
    shape: tuple[int, int]
    rows: np.ndarray
    columns: np.ndarray


def frame_of(bounds: np.ndarray, step: tuple[float, float], k: int) -> Frame:
    """Cells of a size from the first tile on, so that edges of tiles are edges of cells.

    Parameters
    ----------
    bounds : float64 array (N, 4)
        Left, bottom, right, top of the tiles.
    step : (float, float)
        Size of a cell.
    k : int
        Classes.

    Raises
    ------
    LabelError
        If the cells would not fit into memory.
    """
    dx, dy = step
    left, top = float(bounds[:, 0].min()), float(bounds[:, 3].max())
    c0, c1 = (np.ceil((bounds[:, a] - left) / dx - 0.5 - 1e-6).astype(np.int64) for a in (0, 2))
    r0, r1 = (np.ceil((top - bounds[:, a]) / dy - 0.5 - 1e-6).astype(np.int64) for a in (3, 1))
    c1, r1 = np.maximum(c1, c0 + 1), np.maximum(r1, r0 + 1)
    height, width = int(r1.max()), int(c1.max())
    if height * width * k > MAX_NUMBERS:
        raise LabelError(
            f"{height:,} x {width:,} cells with {k} classes do not fit into memory.",
            "Choose a smaller area with --bounds, or fewer classes.",
        )
    rows, columns = np.stack([r0, r1], 1), np.stack([c0, c1], 1)
    return Frame((left, top, dx, dy), (height, width), rows, columns)


def raster_bounds(pixels: PixelGrid) -> tuple[float, float, float, float]:
    """(left, bottom, right, top) of a raster in its CRS."""
    return (
        pixels.left,
        pixels.top - pixels.height * pixels.yres,
        pixels.left + pixels.width * pixels.xres,
        pixels.top,
    )


def ground_scale(pixels: PixelGrid, y: np.ndarray) -> np.ndarray:
    """Square metres on the ground in a square CRS unit at the ordinates ``y``."""
    if pixels.kind == "projected":
        return np.full(np.shape(y), pixels.unit_m**2)
    shrink = np.cos(np.radians(np.clip(pixels.latitude(y), -90, 90)))
    if pixels.kind == "geographic":
        return METRES_PER_DEGREE**2 * shrink
    return (pixels.unit_m * shrink) ** 2


def cells_of(
    bounds: np.ndarray, probabilities: np.ndarray, stride: tuple[float, float] | None = None
) -> Cells:
    """Average the tiles that cover the middle of each cell of the stride.

    Parameters
    ----------
    bounds : float64 array (N, 4)
        Left, bottom, right, top of the tiles.
    probabilities : float32 array (N, K)
    stride : (float, float), optional
        Size of a cell; derived from the bounds when not given.

    Raises
    ------
    LabelError
        If the grid would not fit into memory.
    """
    k = probabilities.shape[1]
    frame = frame_of(bounds, stride or stride_of(bounds), k)
    (height, width), (r0, r1), (c0, c1) = frame.shape, frame.rows.T, frame.columns.T
    total = np.zeros((height * width, k), np.float32)
    count = np.zeros(height * width, np.float32)
    origins = r0 * width + c0
    alone = len(np.unique(origins)) == len(origins)  # else two tiles may write one cell at once
    for i in range(int((r1 - r0).max())):
        for j in range(int((c1 - c0).max())):
            inside = (r0 + i < r1) & (c0 + j < c1)
            flat = (r0[inside] + i) * width + c0[inside] + j
            if alone:
                total[flat] += probabilities[inside]
                count[flat] += 1
            else:
                np.add.at(total, flat, probabilities[inside])
                np.add.at(count, flat, 1)
    known = count > 0
    total[known] /= count[known, None]
    return Cells(total.reshape(height, width, k), known.reshape(height, width), frame.corner)


def grid_stride(grid: Grid, ids: np.ndarray) -> tuple[float, float]:
    """Distance of neighbouring tiles in CRS units; the smallest of the latitude bands."""
    shapes = np.array([grid.shape(int(band)) for band in np.unique(ids[:, 0])])
    return (
        float(shapes[:, 2].min()) * grid.pixels.xres,
        float(shapes[:, 3].min()) * grid.pixels.yres,
    )


def tile_grids(ids: np.ndarray) -> list[tuple[np.ndarray, np.ndarray, np.ndarray, tuple[int, int]]]:
    """The tiles of each latitude band as a grid: (tile numbers, rows, columns, shape)."""
    found = []
    for band in np.unique(ids[:, 0]):
        members = np.flatnonzero(ids[:, 0] == band)
        rows = ids[members, 1] - ids[members, 1].min()
        columns = ids[members, 2] - ids[members, 2].min()
        shape = (int(rows.max()) + 1, int(columns.max()) + 1)
        if shape[0] * shape[1] > MAX_NUMBERS:
            raise LabelError(
                "The tiles lie too far apart to be smoothed together.", "Choose a smaller area."
            )
        found.append((members, rows, columns, shape))
    return found
