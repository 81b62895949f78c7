"""One search over several rasters: one list, ranked by score.

The rasters share the model, so their scores mean the same: the cosine of a sentence with a
tile does not know which raster the tile is of. Contrast does (it is measured against its own
layer) and would put the best of an empty raster beside the best of a full one.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np

from .errors import QueryError
from .indexing import Cancel, Progress
from .messages import Hit, SearchRequest, SearchResult, Verdict

#: Most rasters of one search.
MAX_RASTERS = 64
#: What a source may say; the rest is of the request.
NAMES = ("source", "name", "out_index", "bounds", "heatmap")
#: Points put on each edge of a tile before it is brought to another CRS.
DENSIFY = 5


def checked(request: SearchRequest) -> list[dict[str, Any]]:
    """Sources of a request, each with a name.

    Raises
    ------
    QueryError
        If there are none or too many, one is not usable, or the question belongs to one raster.
    """
    sources = []
    for given in request.sources or []:
        source = given.get("source")
        if not isinstance(source, str) or not source or set(given) - set(NAMES):
            raise QueryError(
                "A source of several is {source, name, out_index, bounds, heatmap}.",
                "Leave out what is not known, but not the source.",
            )
        sources.append({**given, "name": str(given.get("name") or Path(source).name)})
    if not 1 <= len(sources) <= MAX_RASTERS:
        raise QueryError(f"Give 1 to {MAX_RASTERS} rasters.")
    placed = [e for e in [*(request.like or []), *(request.unlike or [])] if "tile" in e]
    if request.right or request.wrong or request.save_detector or placed or request.tiles:
        raise QueryError(
            "Marks, tiles as examples and several tile sizes belong to one raster.",
            "Search the raster alone.",
        )
    return sources


def to_crs(hits: list[Hit], crs: str) -> list[Hit]:
    """Hits with bounds in another CRS: the rectangle round the transformed tile."""
    from rasterio.warp import transform_bounds

    moved = []
    for hit in hits:
        box = hit.bounds
        if hit.crs != crs:
            left, bottom, right, top = transform_bounds(hit.crs, crs, *box, densify_pts=DENSIFY)
            box = (float(left), float(bottom), float(right), float(top))
        moved.append(dataclasses.replace(hit, bounds=box, crs=crs))
    return moved


def merge(results: list[tuple[str, SearchResult]], top: int) -> list[Hit]:
    """The best hits of all, ranked anew; ``percentile`` is among the tiles of all rasters.

    Every tile that scores above one of the best ``top`` is in its own list of so many, so
    the ranks are those of one search over all tiles. Ties keep the order of the rasters.
    """
    hits = [
        dataclasses.replace(hit, raster=name) for name, result in results for hit in result.hits
    ]
    total = sum(result.n_tiles for _, result in results)
    scores = np.array([hit.score for hit in hits], np.float64)
    order = np.argsort(-scores, kind="stable")[:top]
    above = np.searchsorted(-scores[order], -scores[order], side="left")
    shares = np.round(100.0 * (total - above) / max(total, 1), 3)
    return [
        dataclasses.replace(hits[row], rank=k + 1, percentile=float(shares[k]))
        for k, row in enumerate(order)
    ]


def _verdict(results: list[tuple[str, SearchResult]]) -> Verdict | None:
    """The verdict of the raster that says most: of two that say the same, the more probable."""
    from .explain import said_most

    said = [(name, r.verdict) for name, r in results if r.verdict is not None]
    if not said:
        return None
    name, best = max(said, key=lambda one: said_most(one[1]))
    return dataclasses.replace(best, text=f"{name}: {best.text}")


def search_rasters(
    request: SearchRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> SearchResult:
    """Search every raster of ``request.sources`` and merge the hits.

    Bounds of the hits are in the CRS of the first raster. A raster without an index is
    indexed first, as in a search of its own. ``out`` gets the merged hits with the field
    ``raster``; each source may name a heat map of its own.

    Raises
    ------
    TerraSeekError
        As of a search; the message names the raster.
    """
    from . import outputs
    from .querying import search

    sources, results = checked(request), []
    for source in sources:
        one = dataclasses.replace(
            request,
            source=source["source"],
            out_index=source.get("out_index"),
            bounds=source.get("bounds"),
            heatmap=source.get("heatmap"),
            sources=None,
            out=None,
            out_places=None,
            places=False,
        )
        results.append((source["name"], search(one, progress, cancelled)))
    crs = next((r.hits[0].crs for _, r in results if r.hits), "")
    reports = [r.indexed for _, r in results if r.indexed]
    merged = dataclasses.replace(
        results[0][1],
        n_tiles=sum(r.n_tiles for _, r in results),
        elapsed_s=round(sum(r.elapsed_s for _, r in results), 4),
        hits=to_crs(merge(results, request.top), crs),
        warnings=[f"{name}: {w}" for name, r in results for w in r.warnings],
        indexed=reports[-1] if reports else None,
        verdict=_verdict(results),
    )
    if merged.recipe:
        kept = [{k: v for k, v in s.items() if k != "heatmap"} for s in sources]
        merged.recipe["request"].update(sources=kept, source=request.source, bounds=request.bounds)
    if request.out:
        outputs.write_hits(merged, Path(request.out), crs)
    return merged
