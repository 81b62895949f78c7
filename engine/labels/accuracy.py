"""Accuracy of a classification: confusion matrix, estimators, intervals.

Simple random sample (or every unit independent): shares with Wilson intervals, kappa with
its large-sample standard error (Fleiss, Cohen & Everitt 1969). Stratified random sample:
the estimators of S. V. Stehman, "Estimating area and map accuracy for stratified random
sampling when the strata are different from the map classes", Int. J. Remote Sensing 35
(2014), whose special case, strata that are the map's classes, are those of P. Olofsson et
al., "Good practices for estimating area and assessing accuracy of land change", Remote
Sensing of Environment 148 (2014). Units in clusters (pixels of a polygon or of a raster):
the bootstrap over clusters.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from .messages import Estimate

#: Replicates of the bootstrap over clusters.
REPLICATES = 1000


@dataclass
class Accuracy:
    """Estimates of a matrix; arrays run over the K classes."""

    overall: Estimate
    kappa: Estimate
    users: list[Estimate]
    producers: list[Estimate]
    f1: list[Estimate]
    iou: list[Estimate]
    matrix: np.ndarray
    share: np.ndarray | None = None
    areas: list[Estimate] | None = None


def z_of(confidence: float) -> float:
    """Two-sided normal quantile."""
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def confusion(labels: np.ndarray, truth: np.ndarray, k: int, weights: np.ndarray) -> np.ndarray:
    """Weighted counts (K labels, K reference)."""
    flat = np.bincount(labels * k + truth, weights=weights, minlength=k * k)
    return flat.reshape(k, k).astype(np.float64)


def wilson(hits: float, n: float, z: float) -> Estimate:
    """Share with Wilson's score interval; nothing where ``n`` is zero."""
    if n <= 0:
        return Estimate(None, None, None)
    p = hits / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    se = math.sqrt(p * (1 - p) / n)
    return _estimate(p, max(0.0, middle - half), min(1.0, middle + half), se)


def independent(matrix: np.ndarray, confidence: float) -> Accuracy:
    """Estimates of a matrix whose units were drawn one by one."""
    z = z_of(confidence)
    hits = np.diag(matrix)
    rows, columns, n = matrix.sum(1), matrix.sum(0), float(matrix.sum())
    iou = [wilson(h, r + c - h, z) for h, r, c in zip(hits, rows, columns)]
    return Accuracy(
        overall=wilson(float(hits.sum()), n, z),
        kappa=kappa(matrix, z),
        users=[wilson(h, r, z) for h, r in zip(hits, rows)],
        producers=[wilson(h, c, z) for h, c in zip(hits, columns)],
        f1=[_dice(e) for e in iou],
        iou=iou,
        matrix=matrix,
    )


def kappa(matrix: np.ndarray, z: float) -> Estimate:
    """Cohen's kappa with the standard error of Fleiss, Cohen & Everitt (1969)."""
    n = float(matrix.sum())
    if n <= 0:
        return Estimate(None, None, None)
    p = matrix / n
    rows, columns = p.sum(1), p.sum(0)
    agree, chance = float(np.trace(p)), float(rows @ columns)
    if chance >= 1 - 1e-12:
        return Estimate(None, None, None)
    value = (agree - chance) / (1 - chance)
    both = rows[None, :] + columns[:, None]  # of column class i and row class j
    one = float((np.diag(p) * (1 - (rows + columns) * (1 - value)) ** 2).sum())
    off = p * both.T**2
    two = (1 - value) ** 2 * float(off.sum() - np.trace(off))
    three = (value - chance * (1 - value)) ** 2
    se = math.sqrt(max(0.0, one + two - three) / n) / (1 - chance)
    return _estimate(value, max(-1.0, value - z * se), min(1.0, value + z * se), se)


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

    Parameters
    ----------
    labels, truth, strata : int arrays (N,)
        Map class, reference class and stratum of each unit.
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

    def ratio(y: np.ndarray, x: np.ndarray) -> Estimate:
        """Equation 27 of Stehman 2014, variance by equations 28 to 30."""
        top, bottom = float(weights @ y), float(weights @ x)
        if bottom <= 0:
            return Estimate(None, None, None)
        r = top / bottom
        rest = y - r * x
        mean = np.bincount(strata, rest, len(n)) / np.maximum(n, 1)
        square = np.bincount(strata, (rest - mean[strata]) ** 2, len(n))
        spread = np.where(n > 1, square / np.maximum(n - 1, 1), 0.0)
        variance = float((shares**2 * fpc * spread / np.maximum(n, 1)).sum())
        se = math.sqrt(variance) / bottom
        return _estimate(r, max(0.0, r - z * se), min(1.0, r + z * se), se)

    one = np.ones(len(labels))
    hit = (labels == truth).astype(float)
    mapped = [(labels == c).astype(float) for c in range(k)]
    real = [(truth == c).astype(float) for c in range(k)]
    both = [m * t for m, t in zip(mapped, real)]
    share = np.bincount(labels * k + truth, weights=weights, minlength=k * k).reshape(k, k)
    replicates = _resample_strata(labels, truth, strata, shares, k)
    return Accuracy(
        overall=ratio(hit, one),
        kappa=_interval(_kappa_of(share[None])[0], _kappa_of(replicates), confidence),
        users=[ratio(b, m) for b, m in zip(both, mapped)],
        producers=[ratio(b, t) for b, t in zip(both, real)],
        f1=[ratio(2 * b, m + t) for b, m, t in zip(both, mapped, real)],
        iou=[ratio(b, np.maximum(m, t)) for b, m, t in zip(both, mapped, real)],
        matrix=confusion(labels, truth, k, one),
        share=share,
        areas=[ratio(t, one) for t in real],
    )


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
    f1 = [_dice(i) if e.low == e.high else e for e, i in zip(estimates("f1"), iou)]

    return Accuracy(
        overall=one("overall", point["overall"][0], many["overall"], c),
        kappa=_interval(_kappa_of(total[None])[0], _kappa_of(replicates), confidence),
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
    """Bootstrap within strata: matrices of shares (R, K, K)."""
    rng = np.random.default_rng(0)
    out = np.zeros((REPLICATES, k * k))
    for h, share in enumerate(shares):
        mine = strata == h
        n = int(mine.sum())
        if n:
            counts = np.bincount(labels[mine] * k + truth[mine], minlength=k * k)
            out += share / n * rng.multinomial(n, counts / n, REPLICATES)
    return out.reshape(-1, k, k)


def _interval(value: float, many: np.ndarray, confidence: float) -> Estimate:
    """Percentile interval and standard error of bootstrap replicates."""
    many = many[np.isfinite(many)]
    if not np.isfinite(value):
        return Estimate(None, None, None)
    if len(many) < REPLICATES // 2:
        return _estimate(float(value), None, None, None)
    low, high = np.quantile(many, [0.5 - confidence / 2, 0.5 + confidence / 2])
    return _estimate(float(value), float(low), float(high), float(many.std(ddof=1)))


def _dice(iou: Estimate) -> Estimate:
    """F1 is 2 IoU / (1 + IoU): a rising function, so the interval goes with it."""

    def move(v: float | None) -> float | None:
        return None if v is None else 2 * v / (1 + v)

    se = None
    if iou.value is not None and iou.se is not None:
        se = iou.se * 2 / (1 + iou.value) ** 2
    return _estimate(move(iou.value), move(iou.low), move(iou.high), se)


def _estimate(
    value: float | None, low: float | None, high: float | None, se: float | None
) -> Estimate:
    def cut(v: float | None) -> float | None:
        return None if v is None else round(float(v), 6)

    return Estimate(cut(value), cut(low), cut(high), cut(se))
