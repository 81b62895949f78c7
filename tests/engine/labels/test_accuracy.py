"""Estimators against published worked examples and against closed forms."""

import numpy as np
import pytest
from terraseek.engine.labels.accuracy import (
    clustered,
    independent,
    kappa,
    stratified,
    wilson,
    z_of,
)


def _units(matrix):
    """Rows are map classes, columns reference classes."""
    labels, truth = [], []
    for i, row in enumerate(matrix):
        for j, n in enumerate(row):
            labels += [i] * n
            truth += [j] * n
    return np.array(labels), np.array(truth)


def test_olofsson_2014_worked_example():
    """Tables 8 and 9: deforestation, forest gain, stable forest, stable non-forest."""
    matrix = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
    pixels = np.array([200_000, 150_000, 3_200_000, 6_450_000])
    labels, truth = _units(matrix)
    a = stratified(labels, truth, labels, pixels / pixels.sum(), 4, 0.95)
    assert a.matrix.astype(int).tolist() == matrix

    def rounded(estimates):
        return [(round(e.value, 2), round(1.96 * e.se, 2)) for e in estimates]

    assert rounded(a.users) == [(0.88, 0.07), (0.73, 0.10), (0.93, 0.04), (0.96, 0.02)]
    assert [e[0] for e in rounded(a.producers)] == [0.75, 0.85, 0.93, 0.96]
    assert rounded(a.producers)[0][1] == 0.21
    assert rounded([a.overall]) == [(0.95, 0.02)]
    # 235,086 pixels of deforestation, +- 68,418
    area = a.areas[0]
    assert area.value * pixels.sum() == pytest.approx(235_086, abs=15)
    assert 1.96 * area.se * pixels.sum() == pytest.approx(68_418, rel=2e-3)


def test_stehman_2014_numerical_example_with_strata_that_are_not_the_classes():
    a, b, c, d = range(4)
    strata = np.repeat([a, b, c, d], 10)
    labels = np.array([a] * 7 + [b] * 3 + [a] + [b] * 11 + [c] * 6 + [b] * 2 + [d] * 10)
    truth = np.array(
        [a] * 5 + [c, b, a, b, c, a] + [b] * 5 + [a, a, b, b] + [c] * 5 + [d, d, b, b, a]
        + [d] * 7 + [c, c, b]
    )  # fmt: skip
    sizes = np.array([40_000, 30_000, 20_000, 10_000])
    e = stratified(labels, truth, strata, sizes / sizes.sum(), 4, 0.95, sizes)
    assert e.areas[a].value == pytest.approx(0.35, abs=5e-4)
    assert e.areas[c].value == pytest.approx(0.20, abs=5e-4)
    assert e.overall.value == pytest.approx(0.63, abs=5e-4)
    assert e.users[b].value == pytest.approx(0.574, abs=5e-4)
    assert e.producers[b].value == pytest.approx(0.794, abs=5e-4)
    assert e.areas[a].se == pytest.approx(0.082, abs=5e-4)
    assert e.areas[c].se == pytest.approx(0.064, abs=5e-4)
    assert e.overall.se == pytest.approx(0.085, abs=5e-4)
    assert e.users[b].se == pytest.approx(0.125, abs=5e-4)
    assert e.producers[b].se == pytest.approx(0.1165, abs=5e-4)


def test_wilson_is_the_score_interval():
    e = wilson(8, 10, 1.959964)
    assert (e.low, e.high) == (pytest.approx(0.4902, abs=1e-4), pytest.approx(0.9433, abs=1e-4))
    assert wilson(0, 0, 2).value is None
    assert wilson(10, 10, 1.96).high == 1 and wilson(10, 10, 1.96).low > 0.7


def test_kappa_of_a_known_table():
    """Cohen 1960 form: 20, 5 / 10, 15 gives 0.4."""
    e = kappa(np.array([[20.0, 5], [10, 15]]), 1.96)
    assert e.value == pytest.approx(0.4) and e.low < 0.4 < e.high
    # the delta method by numbers: the spread of kappa over multinomial draws
    rng = np.random.default_rng(0)
    draws = rng.multinomial(5000, np.array([0.4, 0.1, 0.2, 0.3]), 2000).reshape(-1, 2, 2)
    values = [kappa(m.astype(float), 1.96).value for m in draws]
    se = kappa(5000 * np.array([[0.4, 0.1], [0.2, 0.3]]), 1.96).se
    assert np.std(values) == pytest.approx(se, rel=0.06)
    assert kappa(np.array([[5.0, 0], [0, 0]]), 1.96).value is None


def test_f1_and_iou_agree_with_precision_and_recall():
    e = independent(np.array([[30.0, 10], [5, 55]]), 0.95)
    p, r = e.users[0].value, e.producers[0].value
    assert e.f1[0].value == pytest.approx(2 * p * r / (p + r), abs=1e-6)
    assert e.iou[0].value == pytest.approx(30 / 45, abs=1e-6)
    assert e.f1[0].low < e.f1[0].value < e.f1[0].high


def test_a_stratum_of_its_own_share_is_the_plain_estimate():
    matrix = [[40, 10], [5, 45]]
    labels, truth = _units(matrix)
    s = stratified(labels, truth, labels, np.array([0.5, 0.5]), 2, 0.95)
    plain = independent(np.array(matrix, float), 0.95)
    assert s.overall.value == plain.overall.value
    assert s.f1[1].value == pytest.approx(plain.f1[1].value, abs=1e-6)
    assert s.iou[1].value == pytest.approx(plain.iou[1].value, abs=1e-6)
    assert s.kappa.value == pytest.approx(plain.kappa.value, abs=1e-6)


def test_clusters_widen_the_interval():
    """Ten polygons of 100 equal pixels say less than a thousand pixels."""
    one = np.array([[100.0, 0], [0, 0]])
    two = np.array([[0.0, 100], [0, 0]])
    matrices = np.stack([one] * 7 + [two] * 3)
    many, alone = clustered(matrices, 0.95), independent(matrices.sum(0), 0.95)
    assert many.overall.value == alone.overall.value == 0.7
    assert many.overall.high - many.overall.low > 5 * (alone.overall.high - alone.overall.low)
    assert many.producers[0].value == 1.0 and many.users[1].value is None


def test_the_interval_covers_as_often_as_it_says():
    rng = np.random.default_rng(1)
    shares, rates, n, hit = np.array([0.7, 0.3]), (0.9, 0.6), 60, 0
    truth_oa = float(shares @ rates)
    for _ in range(400):
        labels = np.repeat([0, 1], n)
        right = rng.random(2 * n) < np.repeat(rates, n)
        truth = np.where(right, labels, 1 - labels)
        e = stratified(labels, truth, labels, shares, 2, 0.9).overall
        hit += e.low <= truth_oa <= e.high
    assert 0.85 <= hit / 400 <= 0.94


def test_all_right_is_not_certain_in_a_stratified_sample():
    """30 of 30 in each of two strata: the limits of Wilson in one, wider than a point in both."""
    labels = np.repeat([0, 1], 30)
    e = stratified(labels, labels, labels, np.array([0.4, 0.6]), 2, 0.95)
    alone = wilson(30, 30, z_of(0.95))
    assert e.overall.value == e.overall.high == 1
    both = 1 - float(np.hypot(0.4, 0.6)) * (1 - alone.low)
    assert e.overall.low == pytest.approx(both, abs=1e-5) and e.overall.se is None
    for figures in (e.users, e.producers, e.f1, e.iou, [e.kappa]):
        assert all(f.value == f.high == 1 and 0.5 < f.low < 0.95 for f in figures)
    assert e.users[0].low == pytest.approx(alone.low, abs=1e-5)
    wrong = stratified(labels, 1 - labels, labels, np.array([0.4, 0.6]), 2, 0.95)
    assert wrong.overall.low == wrong.overall.value == 0 < wrong.overall.high
    plain = independent(np.diag([30.0, 30.0]), 0.95)
    assert plain.kappa.value == 1 and plain.kappa.low < 0.95


def test_a_large_stratum_that_is_all_right_does_not_narrow_the_interval():
    """A rare class with no omission seen in 30 points of the rest may still be missed there."""
    labels = np.repeat([0, 1], 30)
    e = stratified(labels, labels, labels, np.array([0.02, 0.98]), 2, 0.95)
    assert e.producers[0].low < 0.25 and e.areas[0].high > 0.1


@pytest.mark.parametrize("rates", [(0.9, 0.6), (0.99, 0.97), (0.98, 0.5)])
def test_the_interval_covers_as_often_as_it_says_near_the_ends(rates):
    """Also producer's accuracy and area; of (0.99, 0.97) the normal interval covers 32 to 80 %."""
    rng = np.random.default_rng(1)
    shares, n, tries = np.array([0.7, 0.3]), 40, 300
    real = shares @ np.array([[rates[0], 1 - rates[0]], [1 - rates[1], rates[1]]])
    wanted = (float(shares @ rates), shares[1] * rates[1] / real[1], real[1])
    hit = np.zeros(3)
    for _ in range(tries):
        labels = np.repeat([0, 1], n)
        right = rng.random(2 * n) < np.repeat(rates, n)
        truth = np.where(right, labels, 1 - labels)
        a = stratified(labels, truth, labels, shares, 2, 0.95)
        found = (a.overall, a.producers[1], a.areas[1])
        hit += [e.low <= w <= e.high for e, w in zip(found, wanted)]
    assert (hit / tries >= 0.92).all(), hit / tries


def test_unknown_counts_for_areas_and_not_for_accuracy():
    """A map that is 60 % unknown; unknown there is half of class 0, half of class 1."""
    labels = np.repeat([0, 1, -1], [40, 40, 40])
    truth = np.repeat([0, 1, 1, 0, 0, 1], [30, 10, 36, 4, 20, 20])
    strata = np.repeat([0, 1, 2], 40)
    e = stratified(labels, truth, strata, np.array([0.3, 0.1, 0.6]), 2, 0.95)
    assert e.areas[0].value == pytest.approx(0.3 * 0.75 + 0.1 * 0.1 + 0.6 * 0.5, abs=1e-6)
    assert e.areas[0].value + e.areas[1].value == pytest.approx(1, abs=1e-6)
    assert e.overall.value == pytest.approx((0.3 * 0.75 + 0.1 * 0.9) / 0.4, abs=1e-6)
    assert e.users[0].value == 0.75 and e.matrix.sum() == 80
    assert e.producers[0].value == pytest.approx(0.225 / (0.225 + 0.01), abs=1e-6)
    assert e.unknown.tolist() == [20, 20] and e.unknown_share.sum() == pytest.approx(0.6)
    # accuracy of the labelled part is what it is without the unknown units
    part = stratified(labels[:80], truth[:80], strata[:80], np.array([0.75, 0.25]), 2, 0.95)
    assert (part.overall.value, part.overall.se) == pytest.approx(
        (e.overall.value, e.overall.se), abs=2e-6
    )


def test_quantile():
    assert z_of(0.95) == pytest.approx(1.959964, abs=1e-5)
