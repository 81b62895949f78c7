"""GDAL's cache of decoded blocks: how much of a raster it keeps, and the order that suits it."""

from __future__ import annotations

import os
import shutil
from typing import Any

import numpy as np
from rasterio.env import set_gdal_config

#: In MB. GDAL's own default is a share of the machine's memory, so that the same raster would
#: take more memory on a bigger machine. Read when GDAL first reads.
#: One reader needs little (64 and 256 MB are equally quick); beside a GPU several read.
CACHE_MB = 512 if shutil.which("nvidia-smi") else 64
#: Up to so many MB where tiles next to each other need more, so that no block is decoded for
#: each of them again: whole rows of a striped raster, very large tiles.
MAX_CACHE_MB = 1536
#: Somebody who sets the size himself keeps it.
OWN_CACHE = "GDAL_CACHEMAX" not in os.environ
os.environ.setdefault("GDAL_CACHEMAX", str(CACHE_MB))


def keep(needed: int) -> bool:
    """Let GDAL keep so many bytes of decoded blocks; say whether it may keep them all."""
    if OWN_CACHE:
        size = min(max(needed + needed // 8, CACHE_MB << 20), MAX_CACHE_MB << 20)
        set_gdal_config("GDAL_CACHEMAX", size)
    return needed <= MAX_CACHE_MB << 20


def reading_order(
    dataset: Any, dtype: str, windows: np.ndarray, readers: int, width: int
) -> tuple[np.ndarray, bool]:
    """Order of tiles in which each block of a dataset is decoded once.

    Row-major as the grid has them; in column strips where one row of tiles over the whole
    width would not fit in GDAL's block cache.

    Parameters
    ----------
    dataset : rasterio dataset
        As it lies in the file.
    dtype : str
        Of its pixels.
    windows : int64 array (N, 4)
        Column, row, width and height of the tiles, row by row; at least one.
    readers : int
        Threads that share the cache.
    width : int
        Of what the windows address, in pixels.

    Returns
    -------
    order : int array (N,)
    kept : bool
        Whether the cache may be as large as that takes.
    """
    block_h, block_w = dataset.block_shapes[0]
    rows = int(windows[:, 3].max()) + 2 * block_h
    item = np.dtype(dtype).itemsize * dataset.count
    if block_w >= dataset.width:  # whole rows are decoded anyway
        return np.arange(len(windows)), keep(dataset.width * rows * item * readers)
    strip = (CACHE_MB * 500_000) // (rows * item * readers) // block_w * block_w
    if strip >= width:
        return np.arange(len(windows)), keep(0)
    strip = max(strip, block_w)
    # The tiles of a strip reach over both of its sides.
    kept = keep((strip + int(windows[:, 2].max()) + block_w) * rows * item * readers)
    middle = windows[:, 0] + windows[:, 2] // 2
    return np.argsort(middle // strip, kind="stable"), kept
