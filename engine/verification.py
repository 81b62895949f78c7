"""Compute a sample of an index again and compare."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import encoder, plan
from .errors import IndexStoreError
from .grid import Tiles, tile_keys
from .indexing import current_index
from .messages import IndexRequest
from .pipeline import embed


def verify_index(request: IndexRequest, sample: int = 64) -> dict[str, Any]:
    """Compute a spread sample of an index's tiles again and compare.

    Parameters
    ----------
    request : IndexRequest
        As for :func:`index_raster`.
    sample : int
        Number of tiles.

    Returns
    -------
    dict
        ``index``, ``device``, ``checked``, ``pixels_differ`` (tiles whose input has another
        digest), ``embeddings_differ`` (not bit-identical), ``lowest_cosine`` and ``ok``:
        whether every embedding is the same to a cosine of 0.999 and no pixel differs.

    Raises
    ------
    IndexStoreError
        If there is no index that fits the raster.
    """
    with plan.make_plan(request) as p:
        index, why = current_index(p)
        if index is None or not len(index):
            raise IndexStoreError(
                why or f"{p.source.name!r} has no index with these settings.",
                "Run `terraseek index` first.",
            )
        rows = np.unique(np.linspace(0, len(index) - 1, min(sample, len(index))).astype(int))
        wanted = Tiles(index.ids[rows], p.grid.windows(index.ids[rows]))
        image = encoder.image_encoder(p.model_path, request.device)
        done = list(embed(p.source, wanted, image))
        keys = tile_keys(np.concatenate([d.ids for d in done]))
        order = np.searchsorted(tile_keys(wanted.ids), keys)
        fresh = np.concatenate([d.embeddings for d in done])
        digests = np.concatenate([d.digests for d in done])
        stored = index.take(rows)[order]
        a, b = fresh.astype(np.float64), stored.astype(np.float64)
        # Rounded to float16 they are no longer of length 1. A damaged one gives NaN: not ok.
        with np.errstate(invalid="ignore"):
            cosine = (a * b).sum(1) / (np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1))
        moved = int((digests != index.digests[rows][order]).any(1).sum())
        moved += len(rows) - len(keys)
        lowest = float(cosine.min()) if len(cosine) else 0.0
        return {
            "index": str(p.folder),
            "device": image.device.name,
            "checked": len(rows),
            "pixels_differ": moved,
            "embeddings_differ": int((fresh != stored).any(1).sum()),
            "lowest_cosine": round(lowest, 6),
            "ok": moved == 0 and lowest >= 0.999,
        }
