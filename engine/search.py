"""Exact search: every tile is scored, none is approximated away."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .device import cpu_threads, make_session
from .errors import IndexStoreError
from .index import Index

#: Numbers scored at a time: 2 MB in float32, which stays in one core's cache (half as many, or four
#: times, took a tenth more time).
BLOCK_NUMBERS = 1 << 19
#: Blocks that a thread takes at a time.
PORTION = 16
#: Scores of which only the best is looked at first when the best tiles are picked.
CELL = 1024
GRAPH = Path(__file__).resolve().parent.parent / "resources" / "search" / "scores.onnx"


@lru_cache(maxsize=1)
def _session() -> Any:
    # One thread a run, several runs at a time: a block's float32 copy never leaves the core
    # that made it, and no thread waits for another within a block (that took a third of the
    # time with threads that spin, and most of it on a busy machine).
    return make_session(GRAPH, threads=1)


@lru_cache(maxsize=1)
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads, thread_name_prefix="terraseek-search")


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
    session = _session()

    def run(portion: list[tuple[int, Any, slice]]) -> None:
        for at, block, part in portion:
            rows = np.asarray(block[part])
            feed = {"embeddings": rows, "queries": columns}
            out[:, at : at + len(rows)] = session.run(["scores"], feed)[0].T

    portions = list(_portions(index.blocks(), max(64, BLOCK_NUMBERS // index.dimension)))
    threads = min(cpu_threads(), len(portions))
    for _ in _pool(threads).map(run, portions) if threads > 1 else map(run, portions):
        pass  # an error of a thread is raised here
    return out.T


def _portions(blocks: list[Any], rows: int) -> Iterator[list[tuple[int, Any, slice]]]:
    """Neighbouring slices of so many rows, each with the place of its first row."""
    start = 0
    for block in blocks:
        parts = [
            (start + first, block, slice(first, first + rows))
            for first in range(0, len(block), rows)
        ]
        yield from (parts[k : k + PORTION] for k in range(0, len(parts), PORTION))
        start += len(block)


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
        kth = _kth_best(scores, top) if top > 0 else np.inf
        rows = np.flatnonzero(scores >= kth)
    else:
        rows = np.arange(n)
    rows = rows[np.argsort(-scores[rows], kind="stable")][:top]
    if threshold is not None:
        rows = rows[scores[rows] >= threshold]
    return rows


def _kth_best(scores: np.ndarray, k: int) -> Any:
    """The k-th best score: exact, and for a small k without ordering them all."""
    n = len(scores)
    cells = n // CELL
    if cells > 2 * k:
        # The best scores of k cells are k scores, so the k-th best of all is not below the
        # least of them: what is below it need not be ordered.
        best = np.fmax.reduce(scores[: cells * CELL].reshape(cells, CELL), axis=1)
        least = np.partition(best, cells - k)[cells - k]
        if not np.isnan(least):  # of a damaged index
            scores = scores[scores >= least]
            n = len(scores)
    return np.partition(scores, n - k)[n - k]


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
