"""Transduction: it helps where it should, keeps what is sure, and bears missing classes."""

import numpy as np
import pytest
from terraseek.engine.labels import transduction
from terraseek.engine.labels.decide import softmax
from terraseek.engine.labels.transduction import PRINCIPAL, Settings, components, shift, transduce


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


def test_classes_that_are_not_there_do_not_take_tiles_from_the_others():
    f, owner, centres = clusters(150, 64, 3, 0.9)
    rng = np.random.default_rng(2)
    # prompts of twenty more classes, each a little like one that is there
    absent = centres[rng.integers(0, 3, 20)] + 1.2 * rng.standard_normal((20, 64))
    prompts = np.concatenate([centres + rng.standard_normal(centres.shape), absent])
    prompts /= np.linalg.norm(prompts, axis=1, keepdims=True)
    plain = softmax(12 * (f @ prompts.T.astype(np.float32)))
    before, after = ((p.argmax(1) == owner).mean() for p in (plain, transduce(f, plain)))
    assert before < 0.9 and after > before + 0.05


def test_a_class_with_few_tiles_beside_one_with_many_keeps_them():
    f, owner, centres = clusters(600, 64, 2, 0.6)
    keep = np.concatenate([np.flatnonzero(owner == 0), np.flatnonzero(owner == 1)[:4]])
    f, owner = f[keep], owner[keep]
    unit = centres / np.linalg.norm(centres, axis=1, keepdims=True)
    plain = softmax(12 * (f @ unit.T.astype(np.float32)))
    assert (plain.argmax(1) == owner).all()
    assert (transduce(f, plain).argmax(1) == owner).all()


def test_tiles_that_are_all_alike_stay_what_they_were():
    f = np.tile(clusters(1, 200, 1, 0.1)[0], (50, 1))
    plain = np.tile(np.array([[0.2, 0.5, 0.3]], np.float32), (50, 1))
    moved = transduce(f, plain)
    assert np.isfinite(moved).all() and (moved.argmax(1) == 1).all()


def test_components_are_the_leading_ones():
    rng = np.random.default_rng(0)
    axes = np.linalg.qr(rng.standard_normal((160, 160)))[0]
    spread = np.where(np.arange(160) < PRINCIPAL // 2, 1.0, 0.05)
    f = ((rng.standard_normal((3000, 160)) * spread) @ axes.T + 0.3).astype(np.float16)
    found = components(f)
    assert found.shape == (3000, PRINCIPAL)
    assert np.abs(found.mean(0)).max() < 0.01
    whole = np.var(f.astype(np.float64), axis=0).sum()
    assert np.var(found.astype(np.float64), axis=0).sum() > 0.99 * whole


def test_components_of_many_tiles_are_found_from_a_sample(monkeypatch):
    f, _, centres = clusters(3000, 200, 5, 0.5)
    plain = softmax(10 * (f @ (centres / np.linalg.norm(centres, axis=1, keepdims=True)).T))
    whole = transduce(f, plain).argmax(1)
    monkeypatch.setattr(transduction, "SAMPLE", 500)
    assert (transduce(f, plain).argmax(1) == whole).mean() > 0.99


def test_the_shift_is_the_share_of_tiles_that_change_sides():
    expected = np.array([[0.9, 0.1], [0.7, 0.3], [0.2, 0.8], [0.2, 0.8]])
    same, other = np.array([[2, 1], [2, 1], [1, 2], [1, 2]]), np.array([[2.0, 1.0]] * 4)
    assert shift(expected, same) == pytest.approx(0.0)
    assert shift(expected, other) == pytest.approx(0.5)


def test_cancelling_stops_it():
    f, _, _ = clusters(100, 16, 2, 0.5)

    def stop():
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        transduce(f, np.full((100, 2), 0.5, np.float32), Settings(), stop)
