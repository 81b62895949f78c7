"""Intervals: Wilson's, kappa's, and of stratified estimates, honest at all right and all wrong.

The normal interval of a stratified estimate has no width where no stratum varies (30 of 30
right: 100 to 100 %), and too little where a large stratum happens not to. Here every stratum
brings the distance to its Wilson limits instead of its standard error, and the distances are
put together by the method of variance estimates recovery: G. Y. Zou & A. Donner,
"Construction of confidence limits about effect measures: a general approach", Statistics in
Medicine 27 (2008). A ratio ``A / (A + B)`` is bounded by Fieller's argument: by the shares
``r`` for which the interval of ``(1 - r) A - r B`` holds zero.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np

from .messages import Estimate


def wilson_limits(hits: np.ndarray, n: np.ndarray, z: float) -> tuple[np.ndarray, np.ndarray]:
    """Wilson's score limits of ``hits / n``; 0 and 1 where ``n`` is zero."""
    some = np.maximum(n, 1e-12)
    p = hits / some
    middle = (p + z * z / (2 * some)) / (1 + z * z / some)
    half = z / (1 + z * z / some) * np.sqrt(p * (1 - p) / some + (z / (2 * some)) ** 2)
    low, high = np.clip(middle - half, 0, p), np.clip(middle + half, p, 1)
    return np.where(n > 0, low, 0.0), np.where(n > 0, high, 1.0)


def ratio_limits(
    hits: np.ndarray,
    misses: np.ndarray,
    n: np.ndarray,
    shares: np.ndarray,
    z: float,
    can_hit: np.ndarray,
    can_miss: np.ndarray,
) -> tuple[float, float]:
    """Limits of ``A / (A + B)``: A and B the shares of the area that hit and that miss.

    Parameters
    ----------
    hits, misses, n : float arrays (H,)
        Units of each stratum that hit, that miss (a unit may be neither), and in all.
    shares : float array (H,)
        Share of the area in each stratum, zero where there is no unit; times the root of the
        finite population correction where there is one.
    z : float
        Two-sided normal quantile.
    can_hit, can_miss : bool arrays (H,)
        False where none can be, whatever is drawn: that stratum's map class rules it out.
    """
    some = np.maximum(n, 1)
    a, b = hits / some, misses / some
    (a_low, a_high), (b_low, b_high) = wilson_limits(hits, n, z), wilson_limits(misses, n, z)
    # Hits and misses of a stratum exclude each other. Their correlation is taken between
    # shares drawn a little to the middle, so that it is there where a share is 0 or 1.
    pa, pb = ((s + z * z / 2) / (some + z * z) for s in (hits, misses))
    together = np.sqrt(np.minimum(pa * pb / ((1 - pa) * (1 - pb)), 1.0))
    top, bottom = float(shares @ a), float(shares @ b)
    best = top / (top + bottom)

    def reaches(r: float, sign: int) -> bool:
        """Whether the interval of ``(1 - r) A - r B`` reaches zero from this side."""
        da, db = (a - a_low, b_high - b) if sign > 0 else (a_high - a, b - b_low)
        u, v = (1 - r) * da * can_hit, r * db * can_miss
        half = np.sqrt((shares**2 * (u * u + v * v + 2 * together * u * v)).sum())
        return bool(sign * ((1 - r) * top - r * bottom) <= half)

    limits = []
    for sign, end in ((1, 0.0), (-1, 1.0)):
        within, beyond = best, end
        if reaches(end, sign):
            limits.append(end)
            continue
        for _ in range(50):
            middle = (within + beyond) / 2
            within, beyond = (middle, beyond) if reaches(middle, sign) else (within, middle)
        limits.append(within)
    return limits[0], limits[1]


def z_of(confidence: float) -> float:
    """Two-sided normal quantile."""
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def wilson(hits: float, n: float, z: float) -> Estimate:
    """Share with Wilson's score interval; nothing where ``n`` is zero."""
    if n <= 0:
        return Estimate(None, None, None)
    p = hits / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    se = math.sqrt(p * (1 - p) / n)
    return estimate(p, max(0.0, middle - half), min(1.0, middle + half), se)


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
    return estimate(value, max(-1.0, value - z * se), min(1.0, value + z * se), se)


def kappa_or(kappa: Estimate, overall: Estimate, matrix: np.ndarray) -> Estimate:
    """Kappa with an interval where its own has no width (all right or all wrong).

    The overall accuracy's limits are put into kappa, with the agreement by chance held.
    """
    if kappa.value is None or overall.low is None or overall.high is None:
        return kappa
    if kappa.low is not None and kappa.high is not None and kappa.high - kappa.low > 1e-9:
        return kappa
    p = matrix / matrix.sum()
    chance = float(p.sum(0) @ p.sum(1))
    low, high = ((v - chance) / (1 - chance) for v in (overall.low, overall.high))
    return estimate(
        kappa.value, max(-1.0, min(low, kappa.value)), min(1.0, max(high, kappa.value)), kappa.se
    )


def dice(iou: Estimate) -> Estimate:
    """F1 is 2 IoU / (1 + IoU): a rising function, so the interval goes with it."""

    def move(v: float | None) -> float | None:
        return None if v is None else 2 * v / (1 + v)

    se = None
    if iou.value is not None and iou.se is not None:
        se = iou.se * 2 / (1 + iou.value) ** 2
    return estimate(move(iou.value), move(iou.low), move(iou.high), se)


def estimate(
    value: float | None, low: float | None, high: float | None, se: float | None
) -> Estimate:
    """An estimate of six decimals; no standard error where no unit varies, as 0 is none."""

    def cut(v: float | None) -> float | None:
        return None if v is None else round(float(v), 6)

    return Estimate(cut(value), cut(low), cut(high), cut(se) or None)
