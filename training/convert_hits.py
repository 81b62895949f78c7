"""Tiles that search saved, with captions that a person wrote beside them, become training data.

The panel and ``terraseek search --out hits.gpkg`` save hits as polygons. In QGIS one adds a text
column ``caption`` (or ``caption_<language>``) to that layer and fills it for the tiles that are to
be trained on; rows without a caption are left out. Pixels are read from the raster as search
reads them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds
from terraseek.engine.raster import RasterSource

from .captions import SPLITS
from .convert import split_of
from .convert_chips import captions_of, number_of, read_table, save_chip
from .errors import DataError
from .records import Record, Skipped

#: Most pixels of a side: a larger polygon is no tile.
MOST = 8192


def _places(path: Path) -> tuple[np.ndarray, str]:
    """Return the bounds (n, 4) of a layer's polygons and its CRS."""
    import pyogrio

    try:
        _, bounds = pyogrio.read_bounds(path)
        crs = pyogrio.read_info(path)["crs"]
    except (OSError, RuntimeError, ValueError) as err:
        raise DataError(f"{path} cannot be read as a layer ({type(err).__name__}).") from None
    if not crs:
        raise DataError(f"The layer {path} has no CRS.", "Save it again with one.")
    return bounds.T, str(crs)


def _window(raster: RasterSource, bounds: np.ndarray, crs: str) -> tuple[int, int, int, int] | None:
    """Return column, row, width and height of a polygon's bounds; None where there are none."""
    if not np.isfinite(bounds).all():
        return None
    try:
        left, bottom, right, top = transform_bounds(crs, raster.crs, *bounds.tolist())
    except (RasterioError, ValueError):
        return None
    grid = raster.pixels
    edges = np.array(
        [
            (left - grid.left) / grid.xres,
            (grid.top - top) / grid.yres,
            (right - grid.left) / grid.xres,
            (grid.top - bottom) / grid.yres,
        ]
    )
    if not np.isfinite(edges).all() or np.abs(edges).max() > 2**31:
        return None
    column, row, end, last = (int(v) for v in np.rint(edges))
    return (column, row, end - column, last - row)


def from_hits(path: Path, raster: Path, out: Path) -> tuple[list[Record], Skipped]:
    """Cut a layer's tiles out of a raster; PNGs go into a folder beside ``out``, named like it.

    Parameters
    ----------
    path : Path
        Layer of polygons with ``caption`` or ``caption_<language>``, and, where they are there,
        ``tile``, ``split``, ``label``.
    raster : Path
        What the tiles lie on.
    out : Path
        The caption file that will be written.

    Raises
    ------
    TerraSeekError
        If the layer or the raster cannot be used.
    """
    rows: list[dict[str, Any]] = read_table(path, needs_image=False)
    bounds, crs = _places(path)
    records, skipped, seen = [], Skipped(), set()
    folder = out.with_suffix("")
    with RasterSource(raster) as source:
        for number, (row, box) in enumerate(zip(rows, bounds, strict=True), 1):
            name = "".join(c for c in str(row.get("tile") or "") if c.isalnum()) or f"row{number}"
            captions = captions_of(row, name, skipped)
            split = str(row.get("split") or "").strip()
            window = _window(source, box, crs)
            if not captions:
                skipped.add(name, "no caption")
            elif split and split not in SPLITS:
                skipped.add(name, "unknown split")
            elif name in seen:
                skipped.add(name, "the same tile again")
            elif window is None or not all(1 <= side <= MOST for side in window[2:]):
                skipped.add(name, "no place on the raster, or too large")
            else:
                pixels, valid = source.read_window(*window)
                if not valid.any():
                    skipped.add(name, "no valid pixel there")
                    continue
                save_chip(pixels, folder / f"{name}.png")
                seen.add(name)
                label = str(row.get("label") or "").strip()
                records.append(
                    Record(
                        f"{folder.name}/{name}.png",
                        captions,
                        split or split_of(f"{raster.name} {name}"),
                        [label] if label else [],
                        number_of(row.get("gsd")) or round(float(source.pixels.gsd_m), 6),
                    )
                )
    return records, skipped
