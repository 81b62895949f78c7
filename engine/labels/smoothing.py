"""Spatial smoothing of a class grid: majority, a Potts field, and a sieve."""

from __future__ import annotations

import numpy as np

#: Offsets of the eight neighbours and their weights (one over the distance).
NEIGHBOURS = [(i, j, 1.0 / np.hypot(i, j)) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j]
#: Rounds of iterated conditional modes at most; it settles in a few.
MAX_ROUNDS = 12


def majority(classes: np.ndarray, k: int) -> np.ndarray:
    """Most frequent class in the 3 x 3 window of each cell.

    Parameters
    ----------
    classes : int array (rows, columns)
        -1 where there is none: it neither votes nor changes.
    k : int
        Number of classes.

    Returns
    -------
    int16 array; a cell keeps its class where that shares the first place.
    """
    votes = _votes(classes, k, plain=True)
    r, c = np.indices(classes.shape)
    known = classes >= 0
    own = np.where(known, classes, 0)
    votes[r, c, own] += known * np.float32(1.5)  # itself, and the tie
    return np.where(known, votes.argmax(2), classes).astype(np.int16)


def potts(classes: np.ndarray, log_p: np.ndarray, beta: float) -> np.ndarray:
    """Iterated conditional modes of a Potts field (Besag 1986).

    Lowers ``-sum log p(class) - beta * sum of weights of equal neighbours``, from the
    classes given, in four interleaved sets of cells of which no two touch.

    Parameters
    ----------
    classes : int array (rows, columns)
        Start; -1 where there is none: it neither pulls nor changes.
    log_p : float32 array (rows, columns, K)
    beta : float
        Weight of a neighbour; diagonal ones count 0.71 of it.
    """
    now = classes.astype(np.int16)
    known = now >= 0
    k = log_p.shape[2]
    for _ in range(MAX_ROUNDS):
        before = now.copy()
        for i in (0, 1):
            for j in (0, 1):
                votes = _votes(now, k)[i::2, j::2]
                best = (log_p[i::2, j::2] + np.float32(beta) * votes).argmax(2)
                part = now[i::2, j::2]
                part[...] = np.where(known[i::2, j::2], best, part)
        if (now == before).all():
            break
    return now


def _votes(classes: np.ndarray, k: int, *, plain: bool = False) -> np.ndarray:
    """Summed weights of the neighbours of each class, float32 (rows, columns, K)."""
    rows, columns = classes.shape
    padded = np.full((rows + 2, columns + 2), -1, np.int16)
    padded[1:-1, 1:-1] = classes
    votes = np.zeros((rows, columns, k), np.float32)
    r, c = np.indices(classes.shape)
    for i, j, weight in NEIGHBOURS:
        other = padded[1 + i : 1 + i + rows, 1 + j : 1 + j + columns]
        there = other >= 0
        votes[r, c, np.where(there, other, 0)] += np.where(there, 1.0 if plain else weight, 0)
    return votes


def sieve(classes: np.ndarray, size: int) -> np.ndarray:
    """Give groups of fewer than ``size`` cells (touching at edges) to their largest neighbour."""
    from rasterio.features import sieve as gdal_sieve

    known = classes >= 0
    if size < 2 or not known.any():
        return classes.astype(np.int16)
    shifted = (classes + 1).astype(np.int16)
    done = gdal_sieve(shifted, size=size, mask=known.astype(np.uint8), connectivity=4)
    return np.where(known & (done > 0), done - 1, classes).astype(np.int16)
