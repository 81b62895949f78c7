"""Places: suppression, growth and fusion, against slow and simple definitions."""

import numpy as np
import pytest
from terraseek.engine.regions import fuse, grow, overlaps, suppress


def boxes_at(rng, n=60, step=8, side=16):
    corners = rng.integers(0, 20, (n, 2)) * step
    corners = np.unique(corners, axis=0).astype(float)
    return np.concatenate([corners, corners + side], 1)


def test_suppression_keeps_the_best_and_no_two_that_overlap():
    for seed in range(20):
        rng = np.random.default_rng(seed)
        boxes = boxes_at(rng)
        scores = rng.random(len(boxes))
        kept = suppress(boxes, scores, 0.25)
        assert kept[0] == scores.argmax()
        assert (np.diff(scores[kept]) <= 0).all()
        for k in kept:
            others = kept[kept != k]
            assert (overlaps(boxes[k], boxes[others]) <= 0.25).all()
        for k in set(range(len(boxes))) - set(kept.tolist()):
            better = kept[scores[kept] >= scores[k]]
            assert (overlaps(boxes[k], boxes[better]) > 0.25).any()


def test_regions_are_the_connected_components():
    for seed in range(20):
        rng = np.random.default_rng(seed)
        boxes = boxes_at(rng)
        scores = rng.random(len(boxes))
        n = len(boxes)
        width = np.minimum(boxes[:, None, 2], boxes[None, :, 2]) - np.maximum(
            boxes[:, None, 0], boxes[None, :, 0]
        )
        height = np.minimum(boxes[:, None, 3], boxes[None, :, 3]) - np.maximum(
            boxes[:, None, 1], boxes[None, :, 1]
        )
        reach = (width >= 0) & (height >= 0) & ((width > 0) | (height > 0))
        for _ in range(n):
            reach = (reach.astype(int) @ reach.astype(int)) > 0
        expected = {frozenset(np.flatnonzero(row).tolist()) for row in reach}
        found = grow(boxes, scores)
        assert {frozenset(r.rows) for r in found} == expected
        assert [r.score for r in found] == sorted((r.score for r in found), reverse=True)
        for region in found:
            assert region.score == scores[region.rows].max() == scores[region.rows[0]]
            assert region.bounds[0] == boxes[region.rows, 0].min()
            assert region.bounds[3] == boxes[region.rows, 3].max()


def test_tiles_that_meet_in_a_corner_stay_apart():
    boxes = np.array([[0, 0, 1, 1], [1, 1, 2, 2], [2, 1, 3, 2]], float)
    assert [r.rows for r in grow(boxes, np.array([3.0, 2.0, 1.0]))] == [[0], [1, 2]]
    assert grow(np.empty((0, 4)), np.empty(0)) == []
    assert suppress(np.empty((0, 4)), np.empty(0)).tolist() == []


def test_fusion_takes_the_size_that_stands_out_more():
    small = np.array([[0, 0, 10, 10], [10, 0, 20, 10]], float)
    large = np.array([[0, 0, 20, 20]], float)
    boxes, contrasts = fuse([(small, np.array([5.0, 1.0])), (large, np.array([3.0]))])
    assert suppress(boxes, contrasts).tolist() == [0, 1]
    boxes, contrasts = fuse([(small, np.array([2.0, 1.0])), (large, np.array([3.0]))])
    assert suppress(boxes, contrasts).tolist() == [2]
    assert contrasts.tolist() == pytest.approx([2.0, 1.0, 3.0])
