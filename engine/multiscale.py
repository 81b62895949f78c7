"""One search over several tile sizes of a raster."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np

from .errors import QueryError
from .indexing import Cancel, Progress
from .messages import Place, SearchRequest, SearchResult
from .regions import fuse, grow, suppress

#: Most tile sizes of one search.
MAX_SIZES = 6


def search_sizes(
    request: SearchRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> SearchResult:
    """Search each tile size and keep the best tile of each place, by contrast.

    Raises
    ------
    QueryError
        If the sizes are none that can be used, or marks are given: they belong to one size.
    """
    from . import outputs
    from .explain import said_most
    from .geopackage import write_places
    from .querying import search

    sizes = request.tiles or []
    if not 1 <= len(sizes) <= MAX_SIZES or not all(
        isinstance(s, (int, float)) and math.isfinite(s) and s > 0 for s in sizes
    ):
        raise QueryError(f"Give 1 to {MAX_SIZES} tile sizes in metres, all above 0.")
    if request.right or request.wrong or request.save_detector:
        raise QueryError(
            "Marks belong to one tile size.", "Give feedback in a search with a single --tile."
        )
    if request.heatmap:
        raise QueryError(
            "A heat map belongs to one tile size.", "Write it in a search with a single --tile."
        )
    if Path(request.source).is_dir():
        raise QueryError(
            "An index has one tile size.", "Search the raster itself to use several sizes."
        )
    results = []
    for size in dict.fromkeys(float(s) for s in sizes):
        one = dataclasses.replace(
            request,
            tile=size,
            tiles=None,
            details=True,
            top=max(200, 8 * request.top),
            out=None,
            out_places=None,
            heatmap=None,
        )
        results.append(search(one, progress, cancelled))
    hits = [hit for result in results for hit in result.hits]
    best = max(results, key=lambda r: max((h.contrast or 0.0 for h in r.hits), default=-math.inf))
    merged = dataclasses.replace(
        best,
        n_tiles=sum(r.n_tiles for r in results),
        elapsed_s=round(sum(r.elapsed_s for r in results), 4),
        warnings=list(dict.fromkeys(w for r in results for w in r.warnings)),
        hits=[],
        places=[],
        verdict=max((r.verdict for r in results if r.verdict), key=said_most, default=None),
    )
    if hits:
        boxes, contrasts = fuse(
            [
                (np.array([h.bounds for h in r.hits]), np.array([h.contrast for h in r.hits]))
                for r in results
                if r.hits
            ]
        )
        kept = [hits[k] for k in suppress(boxes, contrasts)[: request.top]]
        if request.ranking == "contrast":  # contrasts are rounded more than scores
            kept.sort(key=lambda hit: -hit.score)
        for k, hit in enumerate(kept):
            merged.hits.append(dataclasses.replace(hit, rank=k + 1))
        if request.places:
            cut = 2.5 if request.contrast is None else request.contrast
            rows = np.flatnonzero(contrasts >= cut)
            for region in grow(boxes[rows], contrasts[rows])[: request.top]:
                top = hits[rows[region.rows[0]]]
                place = Place(
                    len(merged.places) + 1,
                    top.score,
                    round(region.score, 3),
                    region.bounds,
                    top.crs,
                    top.tile,
                    len(region.rows),
                    top.percentile,
                )
                merged.places.append(place)
        merged.n_places = len(merged.places)
    if not request.details:
        merged.verdict, merged.recipe, merged.prompts = None, None, {}
    elif merged.recipe:
        merged.recipe["request"].update(tiles=list(sizes), tile=request.tile, top=request.top)
    if request.out or request.out_places:
        from .raster import RasterSource

        with RasterSource(request.source, request.bands) as source:
            wkt = source.crs.to_wkt()
        if request.out:
            outputs.write_hits(merged, Path(request.out), wkt, places=not request.out_places)
        if request.out_places:
            write_places(merged, request.out_places, wkt)
    return merged
