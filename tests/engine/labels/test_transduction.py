"""Transduction: it helps where it should, keeps what is sure, and finds real neighbours."""

import numpy as np
import pytest
from terraseek.engine.labels.decide import softmax
from terraseek.engine.labels.transduction import Settings, nearest, transduce


def clusters(n, d, k, spread, seed=0):
    """Unit vectors around k directions, and which each belongs to."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((k, d))
    owner = rng.integers(0, k, n)
    f = centres[owner] + spread * rng.standard_normal((n, d))
    return (f / np.linalg.norm(f, axis=1, keepdims=True)).astype(np.float32), owner, centres


def test_noisy_prompts_are_put_right_by_the_tiles():
    f, owner, centres = clusters(600, 64, 6, 0.9)
    rng = np.random.default_rng(1)
    prompts = centres + 2.5 * rng.standard_normal(centres.shape)
    prompts /= np.linalg.norm(prompts, axis=1, keepdims=True)
    plain = softmax(20 * (f @ prompts.T.astype(np.float32)))
    moved = transduce(f, plain)
    before, after = ((p.argmax(1) == owner).mean() for p in (plain, moved))
    assert 0.6 < before < 0.97 and after > before + 0.05


def test_it_is_deterministic_and_keeps_what_is_sure():
    f, owner, centres = clusters(300, 32, 4, 0.3)
    unit = (centres / np.linalg.norm(centres, axis=1, keepdims=True)).astype(np.float32)
    plain = softmax(30 * (f @ unit.T))
    assert (plain.argmax(1) == owner).all()
    once, twice = transduce(f, plain), transduce(f, plain)
    assert (once == twice).all() and (once.argmax(1) == owner).all()


def test_a_class_that_is_not_there_stays_empty_and_nothing_breaks():
    f, _, centres = clusters(200, 32, 3, 0.4)
    unit = centres / np.linalg.norm(centres, axis=1, keepdims=True)
    far = -unit.sum(0, keepdims=True)
    prompts = np.concatenate([unit, far / np.linalg.norm(far)]).astype(np.float32)
    moved = transduce(f, softmax(30 * (f @ prompts.T)))
    assert np.isfinite(moved).all() and (moved.argmax(1) == 3).mean() < 0.05


@pytest.mark.parametrize("n", [1, 2, 3])
def test_a_handful_of_tiles(n):
    f, _, _ = clusters(n, 16, 2, 0.5)
    assert np.isfinite(transduce(f, np.full((n, 2), 0.5, np.float32))).all()


def test_neighbours_are_exact_below_the_limit():
    f, _, _ = clusters(700, 24, 5, 0.7)
    rows, cosines = nearest(f, 4)
    close = f @ f.T
    np.fill_diagonal(close, -2)
    best = np.sort(close, axis=1)[:, ::-1][:, :4]
    assert np.allclose(np.sort(cosines, 1)[:, ::-1], best, atol=1e-5)
    assert (rows != np.arange(700)[:, None]).all()


def test_most_neighbours_are_found_above_the_limit():
    f, owner, _ = clusters(6000, 96, 40, 0.6)
    exact, _ = nearest(f, 5)
    found, cosines = nearest(f, 5, exact=1000)
    share = np.mean([len(set(a) & set(b)) / 5 for a, b in zip(exact, found)])
    assert share > 0.4  # isotropic noise is the worst case: no component is a principal one
    same = [(owner[rows] == owner[:, None]).mean() for rows in (exact, found)]
    assert same[1] > same[0] - 0.01
    picked = np.einsum("nd,njd->nj", f, f[found])
    assert np.allclose(cosines, np.maximum(picked, 0), atol=1e-5)
    # those missed are hardly farther away than those found
    best = np.sort(np.einsum("nd,njd->nj", f, f[exact]), 1).mean()
    assert cosines.mean() > best - 0.03


def test_cancelling_stops_it():
    f, _, _ = clusters(100, 16, 2, 0.5)

    def stop():
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        transduce(f, np.full((100, 2), 0.5, np.float32), Settings(), stop)
