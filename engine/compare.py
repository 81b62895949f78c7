"""Two models on one raster: how far their answers to one question agree."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np

from .errors import QueryError
from .grid import tile_keys
from .indexing import Cancel, Progress
from .messages import SearchRequest

#: Lengths of the two lists that are compared.
TOPS = (10, 20, 50, 100)


def ranks(values: np.ndarray) -> np.ndarray:
    """Ranks from 1 of values (N,), equal ones sharing the mean of theirs: float64 (N,)."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    first = np.searchsorted(ordered, ordered, side="left")
    last = np.searchsorted(ordered, ordered, side="right")
    out = np.empty(len(values), np.float64)
    out[order] = (first + last + 1) / 2
    return out


def spearman(a: np.ndarray, b: np.ndarray) -> float | None:
    """Rank correlation of two series (Spearman 1904); None where one of them is constant.

    Parameters
    ----------
    a, b : array (N,)
        Scores of the same tiles.
    """
    x, y = ranks(a), ranks(b)
    x, y = x - x.mean(), y - y.mean()
    spread = float(np.sqrt((x @ x) * (y @ y)))
    return float(x @ y) / spread if spread > 0 else None


def agreement(
    first: tuple[np.ndarray, np.ndarray], second: tuple[np.ndarray, np.ndarray]
) -> dict[str, Any]:
    """Compare two rankings of the same grid.

    Parameters
    ----------
    first, second : (keys int64 (N,), scores (N,))
        Tiles and their scores.

    Returns
    -------
    dict
        ``n_common``: tiles that both scored; ``spearman`` over them, or None; ``overlap``: a
        row ``{"top", "shared", "share"}`` for each of :data:`TOPS` that the lists reach.
    """
    best = [keys[np.argsort(-scores, kind="stable")] for keys, scores in (first, second)]
    _, one, two = np.intersect1d(first[0], second[0], return_indices=True)
    rows = []
    for top in TOPS:
        if top <= min(len(best[0]), len(best[1])):
            shared = len(np.intersect1d(best[0][:top], best[1][:top]))
            rows.append({"top": top, "shared": shared, "share": round(shared / top, 3)})
    rho = spearman(first[1][one], second[1][two]) if len(one) > 1 else None
    return {
        "n_common": len(one),
        "spearman": None if rho is None else round(rho, 4),
        "overlap": rows,
    }


def compare(
    requests: list[SearchRequest],
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> dict[str, Any]:
    """Ask two models the same question on the same tiles.

    Parameters
    ----------
    requests : list of two SearchRequest
        Of one raster and one question, with different models. The tile size and overlap of
        the first are taken for both: other tiles could not be compared. What a model has not
        indexed is indexed first.

    Returns
    -------
    dict
        ``results``: the two :class:`.messages.SearchResult`; ``comparison``: see
        :func:`agreement`.

    Raises
    ------
    TerraSeekError
        If the two cannot be compared, or as of a search.
    """
    from .querying import search_scores

    if len(requests) != 2:
        raise QueryError(f"Two searches are compared, not {len(requests)}.")
    a, b = requests
    if a.source != b.source or a.query != b.query:
        raise QueryError("Two models are compared on one raster, with one sentence.")
    if Path(a.source).is_dir():
        raise QueryError("An index is of one model.", "Compare the models on the raster itself.")
    if a.model == b.model:
        raise QueryError("Both searches name the same model.", "Choose another model.")
    if a.tiles or b.tiles or a.sources or b.sources:
        raise QueryError("Models are compared with one tile size, on one raster.")
    first, index, scored = search_scores(a, progress, cancelled)
    size = float(index.meta["grid"]["tile_m"])
    b = dataclasses.replace(b, tile=size, overlap=a.overlap, bounds=a.bounds)
    second, _, other = search_scores(b, progress, cancelled)
    sides = [(tile_keys(ids), scores) for ids, scores in (scored, other)]
    return {"results": [first, second], "comparison": agreement(sides[0], sides[1])}
