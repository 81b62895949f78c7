"""Accuracy of a classification: confusion matrix, estimators, intervals.

Simple random sample (or every unit independent): shares with Wilson intervals, kappa with
its large-sample standard error (Fleiss, Cohen & Everitt 1969). Stratified random sample:
the estimators of S. V. Stehman, "Estimating area and map accuracy for stratified random
sampling when the strata are different from the map classes", Int. J. Remote Sensing 35
(2014), whose special case, strata that are the map's classes, are those of P. Olofsson et
al., "Good practices for estimating area and assessing accuracy of land change", Remote
Sensing of Environment 148 (2014). Units in clusters (pixels of a polygon or of a raster):
the bootstrap over clusters. Intervals of stratified estimates: :mod:`.intervals`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .intervals import dice, estimate, kappa, kappa_or, ratio_limits, wilson, z_of
from .messages import Estimate

#: Replicates of the bootstrap over clusters.
REPLICATES = 1000


@dataclass
class Accuracy:
    """Estimates of a matrix; arrays run over the K classes.

    ``unknown`` and ``unknown_share`` are the row of units (and shares of the area) that the
    map calls unknown, by their class in the reference; ``matrix`` and ``share`` leave it out.
    """

    overall: Estimate
    kappa: Estimate
    users: list[Estimate]
    producers: list[Estimate]
    f1: list[Estimate]
    iou: list[Estimate]
    matrix: np.ndarray
    share: np.ndarray | None = None
    areas: list[Estimate] | None = None
    unknown: np.ndarray | None = None
    unknown_share: np.ndarray | None = None


def confusion(labels: np.ndarray, truth: np.ndarray, k: int, weights: np.ndarray) -> np.ndarray:
    """Weighted counts (K labels, K reference)."""
    flat = np.bincount(labels * k + truth, weights=weights, minlength=k * k)
    return flat.reshape(k, k).astype(np.float64)


def independent(matrix: np.ndarray, confidence: float) -> Accuracy:
    """Estimates of a matrix whose units were drawn one by one."""
    z = z_of(confidence)
    hits = np.diag(matrix)
    rows, columns, n = matrix.sum(1), matrix.sum(0), float(matrix.sum())
    iou = [wilson(h, r + c - h, z) for h, r, c in zip(hits, rows, columns)]
    overall = wilson(float(hits.sum()), n, z)
    return Accuracy(
        overall=overall,
        kappa=kappa_or(kappa(matrix, z), overall, matrix),
        users=[wilson(h, r, z) for h, r in zip(hits, rows)],
        producers=[wilson(h, c, z) for h, c in zip(hits, columns)],
        f1=[dice(e) for e in iou],
        iou=iou,
        matrix=matrix,
    )


def stratified(
    labels: np.ndarray,
    truth: np.ndarray,
    strata: np.ndarray,
    shares: np.ndarray,
    k: int,
    confidence: float,
    sizes: np.ndarray | None = None,
) -> Accuracy:
    """Area-adjusted estimates of a stratified random sample (Stehman 2014).

    Unknown is a class of the map like the others: units there count for the areas. Accuracy
    is that of the labelled part, a subpopulation, by the ratio estimator over its units.

    Parameters
    ----------
    labels, truth, strata : int arrays (N,)
        Map class (-1 is unknown), reference class and stratum of each unit.
    shares : float array (H,)
        Share of the area in each stratum; they add up to 1.
    k : int
        Number of classes.
    confidence : float
    sizes : float array (H,), optional
        Units in each stratum, for the finite population correction.
    """
    z = z_of(confidence)
    n = np.bincount(strata, minlength=len(shares)).astype(np.float64)
    fpc = np.ones(len(shares)) if sizes is None else np.maximum(0.0, 1 - n / sizes)
    weights = (shares / np.maximum(n, 1))[strata]

    # Strata that are the map's classes: what a stratum cannot hold is certain, not a sample of 0.
    of = np.full(len(n), -2)
    of[strata] = labels
    whole = bool((of[strata] == labels).all())
    every = np.ones(len(n), bool)

    def ratio(
        y: np.ndarray, x: np.ndarray, hits_in: np.ndarray = every, misses_in: np.ndarray = every
    ) -> Estimate:
        """Equation 27 of Stehman 2014 for 0/1 values ``y <= x``, variance by 28 to 30."""
        top, bottom = float(weights @ y), float(weights @ x)
        if bottom <= 0:
            return Estimate(None, None, None)
        r = top / bottom
        rest = y - r * x
        mean = np.bincount(strata, rest, len(n)) / np.maximum(n, 1)
        square = np.bincount(strata, (rest - mean[strata]) ** 2, len(n))
        spread = np.where(n > 1, square / np.maximum(n - 1, 1), 0.0)
        variance = float((shares**2 * fpc * spread / np.maximum(n, 1)).sum())
        hits, misses = (np.bincount(strata, v, len(n)) for v in (y, x - y))
        left = np.where(n > 0, shares, 0.0) * np.sqrt(fpc)
        can = (hits_in, misses_in) if whole else (every, every)
        low, high = ratio_limits(hits, misses, n, left, z, *can)
        return estimate(r, min(low, r), max(high, r), math.sqrt(variance) / bottom)

    one = np.ones(len(labels))
    known = labels >= 0
    lab, true = labels[known], truth[known]
    hit = (labels == truth).astype(float)
    mapped = [(labels == c).astype(float) for c in range(k)]
    real = [(truth == c).astype(float) for c in range(k)]
    both = [m * t for m, t in zip(mapped, real)]
    share = np.bincount(lab * k + true, weights[known], k * k).reshape(k, k)
    replicates = _resample_strata(labels, truth, strata, shares, k)
    some, own = of >= 0, [of == c for c in range(k)]
    overall = ratio(hit, known.astype(float), some, some)
    iou = [
        ratio(b, np.maximum(m, t * known), o, some) for b, m, t, o in zip(both, mapped, real, own)
    ]
    return Accuracy(
        overall=overall,
        kappa=kappa_or(_interval(_kappa_of(share[None])[0], _kappa_of(replicates), confidence),
                     overall, share),
        users=[ratio(b, m, o, o) for b, m, o in zip(both, mapped, own)],
        producers=[ratio(b, t * known, o, some & ~o) for b, t, o in zip(both, real, own)],
        f1=[dice(e) for e in iou],
        iou=iou,
        matrix=confusion(lab, true, k, one[known]),
        share=share,
        areas=[ratio(t, one) for t in real],
        unknown=np.bincount(truth[~known], minlength=k).astype(np.float64),
        unknown_share=np.bincount(truth[~known], weights[~known], k),
    )  # fmt: skip


def clustered(matrices: np.ndarray, confidence: float, seed: int = 0) -> Accuracy:
    """Estimates with bootstrap intervals over clusters.

    Parameters
    ----------
    matrices : float array (C, K, K)
        Matrix of each cluster: a polygon, or a block of a raster.
    """
    total = matrices.sum(0)
    c = len(matrices)
    rng = np.random.default_rng(seed)
    draws = rng.multinomial(c, np.full(c, 1 / c), REPLICATES).astype(np.float64)
    k = total.shape[0]
    replicates = (draws @ matrices.reshape(c, k * k)).reshape(-1, k, k)
    point, many = _figures(total[None]), _figures(replicates)

    each, z = _figures(matrices), z_of(confidence)

    def one(name: str, value: float, values: np.ndarray, n: int) -> Estimate:
        """Where resampling changes nothing (all right, all wrong) few clusters still say little."""
        e = _interval(value, values, confidence)
        if e.value is not None and e.low == e.high and name != "f1":
            return wilson(e.value * n, n, z)
        return e

    def estimates(name: str) -> list[Estimate]:
        held = np.isfinite(each[name]).sum(0)
        return [one(name, point[name][0, i], many[name][:, i], int(held[i])) for i in range(k)]

    iou = estimates("iou")
    f1 = [dice(i) if e.low == e.high else e for e, i in zip(estimates("f1"), iou)]

    overall = one("overall", point["overall"][0], many["overall"], c)
    found = _interval(_kappa_of(total[None])[0], _kappa_of(replicates), confidence)
    return Accuracy(
        overall=overall,
        kappa=kappa_or(found, overall, total),
        users=estimates("users"),
        producers=estimates("producers"),
        f1=f1,
        iou=iou,
        matrix=total,
    )


def _figures(m: np.ndarray) -> dict[str, np.ndarray]:
    """Figures of many matrices (R, K, K); NaN where there is nothing to divide by."""
    hits = np.diagonal(m, axis1=1, axis2=2)
    rows, columns = m.sum(2), m.sum(1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "overall": hits.sum(1) / m.sum((1, 2)),
            "users": hits / rows,
            "producers": hits / columns,
            "f1": 2 * hits / (rows + columns),
            "iou": hits / (rows + columns - hits),
        }


def _kappa_of(m: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore", divide="ignore"):
        p = m / m.sum((1, 2), keepdims=True)
        chance = (p.sum(1) * p.sum(2)).sum(1)
        agree = np.trace(p, axis1=1, axis2=2)
        return np.where(chance < 1 - 1e-12, (agree - chance) / (1 - chance), np.nan)


def _resample_strata(
    labels: np.ndarray, truth: np.ndarray, strata: np.ndarray, shares: np.ndarray, k: int
) -> np.ndarray:
    """Bootstrap within strata: matrices of shares (R, K, K); unknown falls out."""
    rng = np.random.default_rng(0)
    out = np.zeros((REPLICATES, k * (k + 1)))
    for h, share in enumerate(shares):
        mine = strata == h
        n = int(mine.sum())
        if n:
            rows = np.where(labels[mine] < 0, k, labels[mine])
            counts = np.bincount(rows * k + truth[mine], minlength=k * (k + 1))
            out += share / n * rng.multinomial(n, counts / n, REPLICATES)
    return out.reshape(-1, k + 1, k)[:, :k]


def _interval(value: float, many: np.ndarray, confidence: float) -> Estimate:
    """Percentile interval and standard error of bootstrap replicates."""
    many = many[np.isfinite(many)]
    if not np.isfinite(value):
        return Estimate(None, None, None)
    if len(many) < REPLICATES // 2:
        return estimate(float(value), None, None, None)
    low, high = np.quantile(many, [0.5 - confidence / 2, 0.5 + confidence / 2])
    return estimate(float(value), float(low), float(high), float(many.std(ddof=1)))
