"""Figures of a ranking: precision at k, average precision, recall at a threshold.

Definitions are those of Manning, Raghavan and Schütze, *Introduction to Information
Retrieval* (2008), 8.4. Equal scores keep the order of the tiles, as the search does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

#: Quantiles of Student's t for a two-sided 90 % interval, by degrees of freedom from 1.
T90 = (
    *(6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812),
    *(1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.740, 1.734, 1.729, 1.725),
)


def ranked(right: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """``right`` in the order of falling scores: bool (N,)."""
    return np.asarray(right, bool)[np.argsort(-np.asarray(scores, np.float64), kind="stable")]


def average_precision(order: np.ndarray) -> float | None:
    """Mean of the precision at each right tile of a ranking; None without a right one."""
    places = np.flatnonzero(order) + 1
    if not len(places):
        return None
    return float((np.arange(1, len(places) + 1) / places).mean())


def precision_at(order: np.ndarray, k: int) -> float:
    """Share of right ones among the first k, or among all where there are fewer."""
    first = order[: max(k, 1)]
    return float(first.mean()) if len(first) else 0.0


def at_threshold(right: np.ndarray, hit: np.ndarray) -> tuple[int, float | None, float | None]:
    """Number of hits, recall and precision; a figure is None where it would divide by 0."""
    n_hits, n_right = int(hit.sum()), int(right.sum())
    both = int((right & hit).sum())
    recall = both / n_right if n_right else None
    return n_hits, recall, both / n_hits if n_hits else None


def mean(values: Sequence[float | None]) -> float | None:
    """Mean of what is defined; None where nothing is."""
    known = [v for v in values if v is not None]
    return float(np.mean(known)) if known else None


def interval(changes: Sequence[float]) -> tuple[float | None, float | None]:
    """90 % interval of a mean over folds by Student's t; None with fewer than two."""
    n = len(changes)
    if n < 2:
        return None, None
    t = T90[n - 2] if n - 2 < len(T90) else 1.645
    half = t * float(np.std(changes, ddof=1)) / math.sqrt(n)
    return float(np.mean(changes)) - half, float(np.mean(changes)) + half
