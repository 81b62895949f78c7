"""GDAL's cache of decoded blocks: how much of a raster it keeps."""

from __future__ import annotations

import os
import shutil

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
