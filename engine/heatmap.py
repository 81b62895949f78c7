"""Scores of overlapping tiles as a raster on the stride of their grid."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import OutputError

#: More cells than this are refused (float32: 1 GB).
MAX_CELLS = 250_000_000


def stride_of(bounds: np.ndarray) -> tuple[float, float]:
    """Distance (x, y) between neighbouring tiles, from their bounds (N, 4).

    Gaps (skipped tiles) do not matter; a single row or column gives the tile's side.
    """
    sides = bounds[:, 2:] - bounds[:, :2]
    found = []
    for axis, along in ((0, bounds[:, 0]), (1, bounds[:, 3])):
        side = float(sides[:, axis].min())
        other = bounds[:, 3 if axis == 0 else 0]
        # Across a row tiles keep the stride of their latitude band; down a column they may not.
        order = np.lexsort((along, other)) if axis == 0 else np.argsort(along)
        steps = np.diff(along[order])
        if axis == 0:
            steps = steps[
                np.abs(np.diff(other[order])) < 1e-9 * max(1.0, float(np.abs(other).max()))
            ]
        # The overlap is at most 0.9: smaller steps are rounding, or where two bands meet.
        steps = steps[steps > 0.05 * side]
        found.append(float(steps.min()) if len(steps) else side)
    return found[0], found[1]


def rasterise(
    bounds: np.ndarray,
    scores: np.ndarray,
    stride: tuple[float, float] | None = None,
    how: str = "mean",
    extent: tuple[float, float, float, float] | None = None,
) -> tuple[np.ndarray, tuple[float, float, float, float]]:
    """Burn the scores of tiles into cells.

    Parameters
    ----------
    bounds : float64 array (N, 4)
        Left, bottom, right, top of each tile.
    scores : float32 array (N,)
    stride : (float, float), optional
        Size of a cell; :func:`stride_of` the bounds when not given.
    how : str
        ``mean`` or ``max``.
    extent : (left, bottom, right, top), optional
        Of the raster. Tiles at its edge reach beyond it, the cells do not: they divide what the
        tiles cover of it evenly, and are at most a stride wide.

    Returns
    -------
    cells : float32 array (rows, columns)
        NaN where no tile covers the middle of a cell.
    corner : (left, top, cell width, cell height)
    """
    if how not in ("mean", "max"):
        raise OutputError(f"A heat map holds the mean or the max, not {how!r}.")
    if not len(bounds):
        raise OutputError("There are no tiles to draw a heat map of.")
    bounds = np.asarray(bounds, np.float64)
    dx, dy = stride or stride_of(bounds)
    corner = (float(bounds[:, 0].min()), float(bounds[:, 3].max()), dx, dy)
    size = None
    if extent is not None:
        corner, size = _within(bounds, corner, extent)
    return _cells(bounds, np.asarray(scores, np.float32), corner, size, how), corner


def _within(
    bounds: np.ndarray,
    corner: tuple[float, float, float, float],
    extent: tuple[float, float, float, float],
) -> tuple[tuple[float, float, float, float], tuple[int, int]]:
    """Corner and (columns, rows) of cells that end where the raster does."""
    left, top, dx, dy = corner
    left, top = max(left, extent[0]), min(top, extent[3])
    width = min(float(bounds[:, 2].max()), extent[2]) - left
    height = top - max(float(bounds[:, 1].min()), extent[1])
    columns, rows = (max(int(np.ceil(v - 1e-6)), 1) for v in (width / dx, height / dy))
    return (left, top, width / columns, height / rows), (columns, rows)


def geotiff(cells: np.ndarray, corner: tuple[float, float, float, float], crs: str) -> bytes:
    """Bytes of a tiled, compressed float32 GeoTIFF; NaN is nodata."""
    from rasterio.io import MemoryFile
    from rasterio.transform import from_origin

    profile: dict[str, Any] = {
        "driver": "GTiff",
        "dtype": "float32",
        "count": 1,
        "height": cells.shape[0],
        "width": cells.shape[1],
        "crs": crs,
        "transform": from_origin(*corner),
        "nodata": float("nan"),
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "predictor": 3,
    }
    with MemoryFile() as memory:
        with memory.open(**profile) as target:
            target.write(cells, 1)
            target.set_band_description(1, "score")
        return bytes(memory.getbuffer())


def _cells(
    bounds: np.ndarray,
    scores: np.ndarray,
    corner: tuple[float, float, float, float],
    size: tuple[int, int] | None,
    how: str,
) -> np.ndarray:
    """Mean or maximum of the tiles over each cell's middle; NaN where there is none."""
    left, top, dx, dy = corner
    c0, c1 = (np.ceil((bounds[:, k] - left) / dx - 0.5 - 1e-6).astype(np.int64) for k in (0, 2))
    r0, r1 = (np.ceil((top - bounds[:, k]) / dy - 0.5 - 1e-6).astype(np.int64) for k in (3, 1))
    if size is None:
        c1, r1 = np.maximum(c1, c0 + 1), np.maximum(r1, r0 + 1)
        width, height = int(c1.max()), int(r1.max())
    else:
        width, height = size
    if height * width > MAX_CELLS:
        raise OutputError(
            f"The heat map would have {height * width:,} cells.", "Choose a smaller area."
        )
    if how == "max":
        total = np.full(height * width, -np.inf, np.float32)
        count = None
    else:
        total = np.zeros(height * width, np.float32)
        count = np.zeros(height * width, np.uint16)
    # Where no two tiles begin in one cell a step meets each cell once at most: plain indexing
    # does then, many times faster than ``ufunc.at``. Latitude bands may meet in a cell.
    first = np.sort(r0 * (int(c0.max() - c0.min()) + 1) + c0)
    apart = bool((np.diff(first) > 0).all())
    for i in range(int((r1 - r0).max())):
        for j in range(int((c1 - c0).max())):
            row, column = r0 + i, c0 + j
            inside = (row < np.minimum(r1, height)) & (column < np.minimum(c1, width))
            inside &= (row >= 0) & (column >= 0)
            flat, values = (row * width + column)[inside], scores[inside]
            if count is None and apart:
                total[flat] = np.maximum(total[flat], values)
            elif count is None:
                np.maximum.at(total, flat, values)
            elif apart:
                total[flat] += values
                count[flat] += 1
            else:
                np.add.at(total, flat, values)
                np.add.at(count, flat, 1)
    if count is None:
        total[np.isneginf(total)] = np.nan
    else:
        with np.errstate(invalid="ignore"):
            total = np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32)
    return total.reshape(height, width)
