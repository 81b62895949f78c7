"""Learning from marks: right and wrong tiles bend the ranking, the sentence stays the prior.

The score of a tile is a Gaussian process whose prior mean is the contrast of the query and
whose covariance is measured in the layer's own, whitened embedding space::

    g(x) = f(x) + b * k(x, X) (k(X, X) + NOISE I)^-1 (y - f(X))
    k(x, x') = (x - m)^T W (x' - m) / D        W: shrunk inverse covariance of the layer

``y`` is the contrast that a marked tile should have: RIGHT or WRONG, but never on the
wrong side of what the query gave it already. Right ones pull about as hard as wrong ones push
(with targets of 6 and -2 a wrong one among the best pushed twice as hard, and took its right
neighbours along). The prior is what the list was ranked by, so that without a blend the list
stays as it was. The correction is linear in the embedding, so re-ranking is a search with one
more vector. The whitened space makes a handful of
marks enough (exemplar LDA: Hariharan, Malik and Ramanan 2012).

**How much the marks may do.** The blend ``b`` grows with their number, to n / FULL: few marks bend
little. Leave-one-out on the marks, in closed form (Rasmussen and Williams 2006, eq. 5.12), with
ordinary tiles of the layer in place of wrong ones that nobody marked, lowers it until it saves
something, much with few marks; where no blend is left, the ranking is that of the query. What was
tried and what it gave is in docs/results-search.md.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .calibration import LayerStats

#: Contrast that a tile marked right, or wrong, should have.
RIGHT, WRONG = 10.0, 1.5
#: Variance of a mark: how far a marked tile may stay from its target.
NOISE = 0.05
#: Blends that are tried; 0 is the query alone.
BLENDS = tuple(k / 16 for k in range(17))
#: Marks that would have the whole say.
FULL = 24
#: Share of the log loss that a blend must save by leave-one-out, times the square of the marks: a
#: tenth with five of them, which prove little, and next to nothing with twenty.
PROOF = 2.5
#: Log loss on the marks, by leave-one-out, as a share of what guessing their rate costs: marks
#: that nothing predicts (contradictions, answers at random) are not learnt from.
SENSE = 0.8
#: Marks with which anything is learnt at all.
MIN_MARKS = 3
#: Most marks that are used; the newest stay.
MAX_MARKS = 400
#: Ordinary tiles that stand in for unmarked wrong ones.
ORDINARY = 512


@dataclass(frozen=True)
class Head:
    """What was learnt from marks.

    Attributes
    ----------
    correction : float32 array (D,)
        Added to the contrast of the query as ``x @ correction - offset``, the blend in it.
    offset : float
    blend : float
        0 where the marks do not help.
    slope, intercept : float
        Probability that a tile of score g is right: ``1 / (1 + exp(-(slope g + intercept)))``.
    covariance : float64 array (2, 2)
        Of slope and intercept, by Laplace's approximation.
    losses : tuple of float
        Leave-one-out log loss of the query alone and of the blend that was taken.
    marks_alone : tuple of (theta (2,), covariance (2, 2)) or None
        The curve without ordinary tiles. They anchor it where nobody marked, and pull it down
        where much of the layer is right; which of the two holds, no mark tells.
    """

    correction: np.ndarray
    offset: float
    blend: float
    slope: float
    intercept: float
    covariance: np.ndarray
    losses: tuple[float, ...]
    marks_alone: tuple[np.ndarray, np.ndarray] | None = None

    def scores(self, base: np.ndarray, linear: np.ndarray) -> np.ndarray:
        """New contrasts from those of the query and ``embeddings @ correction``."""
        if self.blend == 0.0:
            return base
        return np.asarray(base + linear - self.offset, np.float32)

    def probability(self, scores: np.ndarray) -> np.ndarray:
        """Probability that tiles of these new contrasts are right."""
        return sigmoid(self.slope * np.asarray(scores, np.float64) + self.intercept)


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Logistic function without overflow."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(x, -60.0, 60.0))))


def targets(right: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """Contrast that each mark should have."""
    return np.where(right, np.maximum(RIGHT, prior), np.minimum(WRONG, prior))


def logistic(x: np.ndarray, y: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slope and intercept of a logistic curve, and their covariance.

    A weak prior (slope 1 +- 1, intercept 0 +- 5) keeps it finite where the classes are
    separable; targets are smoothed as Platt (1999) does.
    """
    n1, n0 = float((weights * y).sum()), float((weights * (1 - y)).sum())
    smooth = np.where(y > 0, (n1 + 1) / (n1 + 2), 1 / (n0 + 2))
    design = np.stack([x, np.ones_like(x)], 1)
    prior, precision = np.array([1.0, 0.0]), np.diag([1.0, 1 / 25.0])
    theta = np.array([1.0, -2.0])

    def cost(theta: np.ndarray) -> float:
        z, off = design @ theta, theta - prior
        # log(1 + e^z) - target z, written so that it does not overflow.
        loss = np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z))) - smooth * z
        return float(weights @ loss + off @ precision @ off / 2)

    now = cost(theta)
    for _ in range(40):
        p = sigmoid(design @ theta)
        gradient = design.T @ (weights * (p - smooth)) + precision @ (theta - prior)
        curvature = (weights * p * (1 - p))[:, None] * design
        hessian = design.T @ curvature + precision
        step = np.linalg.solve(hessian, gradient)
        # Newton's step may overshoot where the classes are apart: halve it until it gains.
        while (then := cost(theta - step)) > now and np.abs(step).max() > 1e-8:
            step = step / 2
        theta, now = theta - step, then
        if np.abs(step).max() < 1e-8:
            break
    return theta, np.linalg.inv(hessian)


def whole_correction(
    marked: np.ndarray, right: np.ndarray, prior: np.ndarray, stats: LayerStats
) -> tuple[np.ndarray, np.ndarray]:
    """Correction that the marks ask for, before it is blended, and what it is by leave-one-out.

    Parameters
    ----------
    marked, right, prior, stats
        As of :func:`learn`.

    Returns
    -------
    weights : float64 array (D,)
        The correction of a tile x is ``(x - stats.mean) @ weights``.
    left_out : float64 array (n,)
        Correction of each mark by all others, without refitting (Rasmussen and Williams 2006,
        eq. 5.12).
    """
    centred = (marked - stats.mean).astype(np.float64)
    directions = centred @ stats.whitener.astype(np.float64) / marked.shape[1]
    kernel = directions @ centred.T + NOISE * np.eye(len(marked))
    residual = targets(right, prior) - prior
    inverse = np.linalg.inv(kernel)
    alpha = inverse @ residual
    return directions.T @ alpha, residual - alpha / np.diag(inverse)


def learn(
    marked: np.ndarray,
    right: np.ndarray,
    prior: np.ndarray,
    stats: LayerStats,
    background_prior: np.ndarray,
) -> Head:
    """Learn from marks.

    Parameters
    ----------
    marked : float32 array (n, D)
        Embeddings of the marked tiles.
    right : bool array (n,)
    prior : float array (n,)
        Contrast of the query on them.
    stats : LayerStats
        Of the layer; its sample stands in for ordinary tiles.
    background_prior : float array (m,)
        Contrast of the query on ``stats.sample``.

    Returns
    -------
    Head
        With blend 0 where there are too few marks or leave-one-out shows no gain.
    """
    marked, right, prior = marked[-MAX_MARKS:], right[-MAX_MARKS:], prior[-MAX_MARKS:]
    n = len(marked)
    weights, left_out = whole_correction(marked, right, prior, stats)
    step = max(1, len(stats.sample) // ORDINARY)
    background_prior = background_prior[::step]
    ordinary = (stats.sample[::step] - stats.mean).astype(np.float64) @ weights

    rate = (float(right.sum()) + 1) / (n + 2)
    guess = -rate * np.log(rate) - (1 - rate) * np.log(1 - rate)

    def fit(blend: float, anchor: float = 5.0) -> tuple[float, float, np.ndarray, np.ndarray]:
        x = np.concatenate([prior + blend * left_out, background_prior + blend * ordinary])
        y = np.concatenate([right, np.zeros(len(ordinary), bool)]).astype(np.float64)
        # All ordinary tiles together count as much as a few marks: some of them are right.
        share = np.full(len(ordinary), min(anchor, n / 2) / max(len(ordinary), 1))
        w = np.concatenate([np.ones(n), share])
        theta, covariance = logistic(x, y, w)
        p = np.clip(sigmoid(theta[0] * x + theta[1]), 1e-6, 1 - 1e-6)
        costs = -(y * np.log(p) + (1 - y) * np.log(1 - p))
        on_marks = float(costs[:n].mean() / guess)
        return float((w * costs).sum() / w.sum()), on_marks, theta, covariance

    blend, (alone, _, theta, covariance) = 0.0, fit(0.0)
    losses = (alone, alone)
    most = n / FULL if n >= MIN_MARKS else 0.0
    for tried in sorted((b for b in BLENDS if 0 < b <= most + 1e-9), reverse=True):
        loss, on_marks, new_theta, new_covariance = fit(tried)
        # A curve that falls has learnt that the marks mean the opposite of what was learnt.
        saves = loss <= alone * (1 - PROOF / n**2)
        if saves and on_marks <= SENSE and new_theta[0] > 0:
            blend, theta, covariance = tried, new_theta, new_covariance
            losses = (alone, loss)
            break
    alone_curve = fit(blend, anchor=0.0)[2:]
    correction = (blend * weights).astype(np.float32)
    offset = float(stats.mean.astype(np.float64) @ correction)
    slope, intercept = float(theta[0]), float(theta[1])
    return Head(correction, offset, blend, slope, intercept, covariance, losses, alone_curve)


def suggest(
    scores: np.ndarray, embeddings: np.ndarray, marked: np.ndarray, head: Head, stats: LayerStats
) -> int:
    """Row of the candidate to mark next: uncertain, and telling about others that are.

    Parameters
    ----------
    scores : float array (k,)
        New contrasts of the candidates (the best tiles that are not marked).
    embeddings : float32 array (k, D)
    marked : float32 array (n, D)
        Embeddings of the marked tiles.

    Notes
    -----
    Entropy of the answer times the variance that it would take off the other candidates, each
    weighted with its own entropy, under the Gaussian process that the marks leave (Cohn,
    Ghahramani and Jordan 1996; for Gaussian processes Seo et al. 2000; density: Settles 2009, 5.2).
    A tile's own variance is largest for oddities, which tell nothing about others.
    """
    d = embeddings.shape[1]
    x, m = embeddings - stats.mean, marked - stats.mean
    directions = x @ stats.whitener / d
    covariance = directions @ x.T
    if len(m):
        cross = directions @ m.T
        kernel = m @ stats.whitener @ m.T / d + NOISE * np.eye(len(m))
        covariance = covariance - cross @ np.linalg.inv(kernel) @ cross.T
    p = np.clip(head.probability(scores), 1e-6, 1 - 1e-6)
    entropy = -(p * np.log(p) + (1 - p) * np.log(1 - p))
    own = np.maximum(np.diag(covariance), 0.0)
    gain = (covariance**2 @ entropy - own**2 * entropy) / (own + NOISE)
    return int(np.argmax(entropy * gain))
