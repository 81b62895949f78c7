"""An index as GeoParquet 1.1, for other programs.

Columns ``id`` (name of the tile), ``geometry`` (WKB polygon in the raster's CRS) and
``embedding`` (list of float32, L2-normalised; most readers do not know float16). The
file's metadata has ``geo`` (the standard's) and ``emb``: which model made them, from what.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from . import plan
from .errors import IndexStoreError
from .grid import tile_name
from .index import Index
from .outputs import check_output, geo_metadata, polygons_wkb, pyarrow_parquet
from .storage import atomic

#: Rows a group: 65,536 x 512 float32 are 134 MB.
GROUP_ROWS = 65_536
EMB_VERSION = "1.0"


def emb_metadata(meta: dict[str, Any], dimension: int) -> dict[str, Any]:
    """Return the ``emb`` metadata: what a reader needs to use the embeddings rightly."""
    return {
        "version": EMB_VERSION,
        "column": "embedding",
        "dimension": dimension,
        "dtype": "float32",
        "stored_as": "float16",
        "normalized": True,
        "metric": "cosine",
        **{k: meta.get(k) for k in ("model", "variant", "preprocessing", "grid", "raster")},
    }


def write_geoparquet(source: Path, path: Path) -> int:
    """Write an index as GeoParquet; returns the number of tiles.

    Parameters
    ----------
    source : Path
        Index folder, or a folder that holds one.
    path : Path
        ``.parquet``.

    Raises
    ------
    IndexStoreError
        If there is no index.
    OutputError
        If it cannot be written, or pyarrow is not installed.
    """
    check_output(path, (".parquet",))
    folder = plan.find_index(source)
    if folder is None:
        raise IndexStoreError(
            f"{source.name!r} is not an index.", "Give the folder that `terraseek index` made."
        )
    index, pa = Index(folder), pyarrow_parquet()
    grid, crs = (
        plan.grid_of(index.meta),
        str(index.meta.get("crs_wkt") or index.meta.get("crs", "")),
    )
    bounds = grid.bounds(index.ids)
    metadata = {
        "geo": json.dumps(geo_metadata(crs, bounds), ensure_ascii=False),
        "emb": json.dumps(emb_metadata(index.meta, index.dimension), ensure_ascii=False),
    }
    schema = pa.schema(
        [
            ("id", pa.string()),
            ("geometry", pa.binary()),
            ("embedding", pa.list_(pa.float32(), index.dimension)),
        ],
        metadata=metadata,
    )
    with (
        atomic(path, repr(path.name)) as stream,
        pa.parquet.ParquetWriter(stream, schema, compression="zstd") as target,
    ):
        at = 0
        for block in index.blocks():
            for first in range(0, len(block), GROUP_ROWS):
                rows = np.asarray(block[first : first + GROUP_ROWS], np.float32)
                here = slice(at, at + len(rows))
                columns = [
                    pa.array([tile_name(tile) for tile in index.ids[here]], pa.string()),
                    pa.array(polygons_wkb(bounds[here]).tolist(), pa.binary()),
                    pa.FixedSizeListArray.from_arrays(pa.array(rows.ravel()), index.dimension),
                ]
                target.write_table(pa.Table.from_arrays(columns, schema=schema))
                at += len(rows)
    return at
