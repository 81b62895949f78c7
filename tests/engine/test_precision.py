"""How many tiles are right: the interval holds, marked ones count, long lists are as exact."""

import dataclasses

import numpy as np
import pytest
from terraseek.engine.calibration import spread_of, stats_of
from terraseek.engine.feedback import learn, sigmoid
from terraseek.engine.precision import precision, precision_curve, precision_steps


def world(seed=0, n=600, d=24, quality=0.5):
    """Tiles of which 10 % are right; the query knows ``quality`` of the direction that tells."""
    rng = np.random.default_rng(seed)
    right = rng.random(n) < 0.1
    direction, noise = np.linalg.qr(rng.standard_normal((d, 2)))[0].T
    x = rng.standard_normal((n, d)) * 0.3 + 1.2 * right[:, None] * direction
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    query = quality * direction + np.sqrt(1 - quality**2) * noise
    scores = x @ query
    return x.astype(np.float32), right, spread_of(scores).contrast(scores)


def marks(prior, n=20):
    order = np.argsort(-prior)
    return np.concatenate([order[: n // 2], order[n // 2 : 5 * n : 9][: n - n // 2]])


def test_the_interval_of_the_precision_covers_the_truth():
    inside = 0
    for seed in range(30):
        x, right, prior = world(seed, quality=0.7)
        rows = marks(prior, 30)
        head = learn(x[rows], right[rows], prior[rows], stats_of(x), prior)
        after = head.scores(prior, x @ head.correction)
        top = np.argsort(-after)[:60]
        mean, low, high = precision(head, after[top])
        assert 0 <= low <= mean + 0.05 and mean - 0.05 <= high <= 1
        inside += low <= right[top].mean() <= high
    assert inside >= 24
    assert precision(head, np.empty(0)) == (0.0, 0.0, 1.0)


def test_the_interval_spans_the_marks_alone():
    """Ordinary tiles pull the curve down where much of a layer is right."""
    x, right, prior = world(2, quality=0.7)
    rows = marks(prior)
    head = learn(x[rows], right[rows], prior[rows], stats_of(x), prior)
    scores = head.scores(prior, x @ head.correction)
    top = np.sort(scores)[-60:]
    both = precision(head, top)
    anchored = precision(dataclasses.replace(head, marks_alone=None), top)
    theta, covariance = head.marks_alone
    alone = dataclasses.replace(
        head, slope=theta[0], intercept=theta[1], covariance=covariance, marks_alone=None
    )
    assert both[0] == anchored[0] and precision(alone, top)[0] > anchored[0]
    assert both[1] == anchored[1] and both[2] >= anchored[2]


def test_what_is_marked_is_not_estimated():
    x, right, prior = world(2)
    rows = marks(prior)
    head = learn(x[rows], right[rows], prior[rows], stats_of(x), prior)
    scores, known = prior[rows], np.array([1.0] * 7 + [0.0] * 13)
    assert precision(head, scores, known) == pytest.approx((0.35, 0.35, 0.35))
    half = known.copy()
    half[10:] = np.nan
    mean, low, high = precision(head, scores, half)
    assert mean == pytest.approx((7 + head.probability(scores[10:]).sum()) / 20)
    assert 0.35 <= low <= mean <= high <= 0.85  # seven are right, three are wrong, for certain
    nobody = np.full(20, np.nan)
    assert precision(head, scores, nobody) == precision(head, scores)


def drawn_one_by_one(head, scores, known, n):
    """The interval of the best ``n`` as :mod:`engine.precision` defines it, tile by tile."""
    rng, ends = np.random.default_rng(1), []
    unmarked, sure = np.isnan(known[:n]), np.nansum(known[:n])
    own = (np.array([head.slope, head.intercept]), head.covariance)
    for theta, covariance in (own, head.marks_alone):
        drawn = rng.multivariate_normal(theta, covariance, 2000)
        p = sigmoid(drawn[:, :1] * scores[:n][unmarked] + drawn[:, 1:])
        share = (sure + (rng.random(p.shape) < p).sum(1)) / n
        ends.append(np.quantile(share, [0.05, 0.95]))
    return np.min(ends, axis=0)[0], np.max(ends, axis=0)[1]


def test_the_precision_of_a_long_list_is_that_of_its_tiles_one_by_one():
    x, right, prior = world(1, n=3000)
    rows = marks(prior)
    head = learn(x[rows], right[rows], prior[rows], stats_of(x), prior)
    after = head.scores(prior, x @ head.correction)
    order = np.argsort(-after)[:1500]
    scores, known = after[order].astype(float), np.full(1500, np.nan)
    for row in rows:
        known[order == row] = right[row]
    steps = precision_steps(1500)
    curve = precision_curve(head, scores, steps, known)
    assert len(curve) == len(steps) and steps[-1] == 1500
    for n, (mean, low, high) in list(zip(steps, curve))[::4]:
        want_low, want_high = drawn_one_by_one(head, scores, known, n)
        close = 1 / n + 0.04  # quantiles of 400 draws
        assert low == pytest.approx(want_low, abs=close)
        assert high == pytest.approx(want_high, abs=close)
        probable = np.where(np.isnan(known[:n]), head.probability(scores[:n]), known[:n])
        assert mean == pytest.approx(probable.mean())
    shuffled = np.random.default_rng(0).permutation(1500)
    assert precision(head, scores[shuffled], known[shuffled]) == pytest.approx(curve[-1], abs=0.04)
