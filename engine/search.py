"""Exact search: every tile is scored, none is approximated away."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .device import make_session
from .errors import IndexStoreError
from .index import Index

#: Rows scored at a time: the float32 copy of a block stays in the processor's cache.
BLOCK_ROWS = 2048
GRAPH = Path(__file__).resolve().parent.parent / "resources" / "search" / "scores.onnx"


@lru_cache(maxsize=1)
def _session() -> Any:
    # A query is some hundred runs of a fraction of a millisecond: waking sleeping threads
    # for each costs a third of the time.
    return make_session(GRAPH, spin=True)


def prepare() -> None:
    """Load the graph that scores tiles; the first search does it otherwise."""
    _session()


def score(index: Index, queries: np.ndarray) -> np.ndarray:
    """Cosine of every tile with every query.

    Parameters
    ----------
    index : Index
        Its embeddings are L2-normalised float16.
    queries : float32 array (K, D)
        L2-normalised.

    Returns
    -------
    float32 array (N, K), in the order of ``index.ids``; each column is contiguous in memory

    Raises
    ------
    IndexStoreError
        If the lengths of the embeddings differ.
    """
    queries = np.atleast_2d(np.asarray(queries, np.float32))
    if queries.shape[1] != index.dimension:
        raise IndexStoreError(
            f"The index holds embeddings of length {index.dimension}, the model makes "
            f"{queries.shape[1]}.",
            "Index the raster again with this model.",
        )
    columns = np.ascontiguousarray(queries.T)
    out = np.empty((len(queries), len(index)), np.float32)
    session, at = _session(), 0
    for block in index.blocks():
        for first in range(0, len(block), BLOCK_ROWS):
            rows = np.asarray(block[first : first + BLOCK_ROWS])
            feed = {"embeddings": rows, "queries": columns}
            out[:, at : at + len(rows)] = session.run(["scores"], feed)[0].T
            at += len(rows)
    return out.T


def rank(scores: np.ndarray, top: int, threshold: float | None = None) -> np.ndarray:
    """Row numbers of the best tiles, best first; ties keep the order of the tiles.

    Parameters
    ----------
    scores : float32 array (N,)
    top : int
        At most so many.
    threshold : float, optional
        Keep scores at or above it.
    """
    n = len(scores)
    if top < n:  # keep every tie with the k-th best, so that ties are cut by tile order
        kth = np.partition(scores, n - top)[n - top] if top > 0 else np.inf
        rows = np.flatnonzero(scores >= kth)
    else:
        rows = np.arange(n)
    rows = rows[np.argsort(-scores[rows], kind="stable")][:top]
    if threshold is not None:
        rows = rows[scores[rows] >= threshold]
    return rows


def percentiles(scores: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Percentage of all tiles that score at or below each of the best ones.

    Parameters
    ----------
    scores : float32 array (N,)
    rows : int array (k,)
        The best k rows, best first, as :func:`rank` gives them: every tile that scores
        above one of them is among them, so no pass over all scores is needed.
    """
    best = scores[rows]
    above = np.searchsorted(-best, -best, side="left")
    return 100.0 * (len(scores) - above) / max(len(scores), 1)
