"""How many of a list's tiles are right: marked ones are counted, the others estimated."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .feedback import Head, sigmoid

#: Best hits that are drawn one by one; further down neighbours of nearly equal score are drawn
#: together, in groups of this share of what stands above them.
SINGLE, GROUP = 40, 0.08


def precision(
    head: Head,
    scores: np.ndarray,
    known: np.ndarray | None = None,
    draws: int = 400,
    level: float = 0.9,
) -> tuple[float, float, float]:
    """Share of right tiles among some tiles, with an interval; what is marked is not estimated.

    Parameters
    ----------
    head : Head
    scores : float array (k,)
        New contrasts of the tiles, e.g. those at or above a threshold.
    known : float array (k,), optional
        1 for a tile that is marked right, 0 for wrong, NaN for one that nobody marked.
    draws : int
        Draws from the posterior of the curve; how many tiles are right is drawn as well.
    level : float
        Of the interval.

    Returns
    -------
    mean, low, high : float
        The interval spans those of the curve with ordinary tiles and of the marks alone.
    """
    if not len(scores):
        return 0.0, 0.0, 1.0
    known = np.full(len(scores), np.nan) if known is None else np.asarray(known, np.float64)
    order = np.argsort(-np.asarray(scores, np.float64), kind="stable")
    steps = [len(scores)]
    return precision_curve(head, np.asarray(scores)[order], steps, known[order], draws, level)[0]


def precision_curve(
    head: Head,
    scores: np.ndarray,
    steps: Sequence[int],
    known: np.ndarray | None = None,
    draws: int = 200,
    level: float = 0.9,
) -> list[tuple[float, float, float]]:
    """:func:`precision` of the best ``n`` tiles of a list, for each n of ``steps``.

    ``scores`` fall, and ``steps`` rise to at most their number. All steps come from one set of
    draws: a list of 5,000 takes milliseconds, and seconds if each step were drawn by itself.
    """
    scores = np.asarray(scores, np.float64)
    known = np.full(len(scores), np.nan) if known is None else np.asarray(known, np.float64)
    unmarked = np.isnan(known)
    ends = _groups(steps)
    starts = np.concatenate([[0], ends[:-1]])
    counts = np.add.reduceat(unmarked.astype(np.float64), starts)
    levels = np.add.reduceat(np.where(unmarked, scores, 0.0), starts) / np.maximum(counts, 1.0)
    at = np.searchsorted(ends, steps)
    sure = np.cumsum(np.where(unmarked, 0.0, known))[np.asarray(steps) - 1]
    rng, tail = np.random.default_rng(0), (1 - level) / 2
    lows, highs = [], []
    curves = [(np.array([head.slope, head.intercept]), head.covariance)]
    for theta, covariance in [*curves, *([head.marks_alone] if head.marks_alone else [])]:
        drawn = rng.multivariate_normal(theta, covariance, draws)
        p = sigmoid(drawn[:, :1] * levels + drawn[:, 1:])
        # One tile: right or not. More: the normal approximation of the binomial distribution.
        noise = counts * p + np.sqrt(counts * p * (1 - p)) * rng.standard_normal(
            p.shape, np.float32
        )
        some = np.clip(np.rint(noise), 0, counts)
        one = (rng.random(p.shape, np.float32) < p) * counts
        right = np.cumsum(np.where(counts > 1, some, one), axis=1)[:, at]
        low, high = np.quantile((sure + right) / np.asarray(steps), [tail, 1 - tail], axis=0)
        lows.append(low)
        highs.append(high)
    chances = np.where(unmarked, head.probability(scores), 0.0)
    mean = (sure + np.cumsum(chances)[np.asarray(steps) - 1]) / np.asarray(steps)
    columns = mean, np.min(lows, axis=0), np.max(highs, axis=0)
    return [(float(m), float(low), float(high)) for m, low, high in zip(*columns)]


def _groups(steps: Sequence[int]) -> np.ndarray:
    """Ends of the groups of hits that are drawn together; every step is one of them."""
    ends, last = [], int(max(steps))
    at = 0
    while at < last:
        at += 1 if at < SINGLE else max(1, int(GROUP * at))
        ends.append(min(at, last))
    return np.unique([*ends, *steps])


def precision_steps(n: int) -> list[int]:
    """Numbers of best hits for which the precision is estimated: 1 to n, about 20 % apart."""
    steps, k = [], 1
    while k < n:
        steps.append(k)
        k += max(1, k // 5)
    return [*steps, n]
