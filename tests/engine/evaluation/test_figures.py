"""Metrics, areas, truth and folds against plain reference implementations."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraseek.engine.errors import QueryError
from terraseek.engine.evaluation import metrics
from terraseek.engine.evaluation.areas import polygon_area, ring_area, shared_area
from terraseek.engine.evaluation.folds import make_blocks
from terraseek.engine.evaluation.queries import read_queries
from terraseek.engine.evaluation.run import compare, groups
from terraseek.engine.evaluation.truth import Reference, judge_tiles
from terraseek.engine.messages.evaluation import QueryFigures

# -- the figures, as a text book writes them ------------------------------------------


def plain_ranking(right, scores):
    return [r for _, _, r in sorted((-s, k, r) for k, (s, r) in enumerate(zip(scores, right)))]


def plain_average_precision(ranking):
    total, found = 0.0, 0
    for place, right in enumerate(ranking, 1):
        if right:
            found += 1
            total += found / place
    return total / found if found else None


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=40), st.integers(1, 50))
@settings(max_examples=300, deadline=None)
def test_figures_against_a_plain_reference(pairs, k):
    right = np.array([r for r, _ in pairs], bool)
    scores = np.array([s for _, s in pairs], np.float32)
    order = metrics.ranked(right, scores)
    expected = plain_ranking(right.tolist(), scores.tolist())
    assert order.tolist() == expected
    ap = plain_average_precision(expected)
    assert metrics.average_precision(order) == (None if ap is None else pytest.approx(ap))
    first = expected[:k]
    assert metrics.precision_at(order, k) == pytest.approx(sum(first) / len(first) if first else 0)
    n, recall, precision = metrics.at_threshold(right, scores >= 3)
    hits = [r for r, s in pairs if s >= 3]
    assert n == len(hits)
    assert recall == (sum(hits) / right.sum() if right.any() else None)
    assert precision == (sum(hits) / len(hits) if hits else None)


def test_average_precision_by_hand():
    # Manning et al. (2008): right at 1, 3, 5 of five.
    order = np.array([1, 0, 1, 0, 1], bool)
    assert metrics.average_precision(order) == pytest.approx((1 + 2 / 3 + 3 / 5) / 3)


def test_interval_of_student():
    assert metrics.interval([0.1]) == (None, None)
    low, high = metrics.interval([0.1, 0.3])
    assert (low, high) == pytest.approx((0.2 - 6.314 * 0.1, 0.2 + 6.314 * 0.1), abs=1e-3)
    low, high = metrics.interval([0.2] * 40)
    assert (low, high) == pytest.approx((0.2, 0.2))


# -- areas ---------------------------------------------------------------------------


def plain_inside(x, y, ring):
    odd = False
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            odd = not odd
    return odd


def counted_area(box, ring, n=60):
    """Share of a fine grid of points that lies in the ring, times the area."""
    left, bottom, right, top = box
    xs = left + (np.arange(n) + 0.5) * (right - left) / n
    ys = bottom + (np.arange(n) + 0.5) * (top - bottom) / n
    inside = sum(plain_inside(x, y, ring) for x in xs for y in ys)
    return inside / n**2 * (right - left) * (top - bottom)


@pytest.mark.parametrize("seed", range(6))
def test_area_in_a_rectangle_against_counting(seed):
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.uniform(0, 2 * math.pi, 9))
    radius = rng.uniform(2, 10, 9)  # a star: concave, but it does not cross itself
    far = np.array([500_000.0, 4_000_000.0])
    ring = np.stack([radius * np.cos(angles), radius * np.sin(angles)], 1) + far
    corner = rng.uniform(-9, 5, (5, 2)) + far
    boxes = np.concatenate([corner, corner + rng.uniform(2, 9, (5, 2))], 1)
    for sense in (ring, ring[::-1]):
        found = ring_area(boxes, sense)
        for box, area in zip(boxes, found):
            whole = (box[2] - box[0]) * (box[3] - box[1])
            assert area == pytest.approx(counted_area(box, ring.tolist()), abs=0.03 * whole)


def test_areas_of_simple_shapes():
    square = np.array([[0, 0], [4, 0], [4, 4], [0, 4]], float)
    boxes = np.array([[1, 1, 2, 3], [-1, -1, 1, 1], [4, 0, 5, 1], [-9, -9, 9, 9]], float)
    assert ring_area(boxes, square).tolist() == pytest.approx([2, 1, 0, 16])
    triangle = np.array([[0, 0], [4, 0], [0, 4], [0, 0]], float)
    assert ring_area(np.array([[0, 0, 2, 2], [2, 2, 4, 4.0]]), triangle).tolist() == [4, 0]
    hole = np.array([[1, 1], [3, 1], [3, 3], [1, 3]], float)
    assert shared_area(boxes[3:], [[square, hole]]).tolist() == [12]
    assert polygon_area([[square, hole], [triangle]]) == 12 + 8
    # Tiles of a grid share exactly the area of the polygon.
    xs, ys = np.mgrid[-1:5:0.5, -1:5:0.5]
    tiles = np.stack([xs, ys, xs + 0.5, ys + 0.5], -1).reshape(-1, 4)
    assert ring_area(tiles, triangle).sum() == pytest.approx(8)
    assert ring_area(tiles, np.zeros((2, 2))).sum() == 0


# -- which tiles are right -----------------------------------------------------------


def test_covered_contained_touched_and_points():
    boxes = np.array([[x, 0, x + 10, 10] for x in (0, 10, 20, 30)], float)
    field = [[np.array([[0, 0], [12, 0], [12, 10], [0, 10]], float)]]
    pond = [[np.array([[34, 4], [36, 4], [36, 6], [34, 6]], float)]]
    reference = Reference(
        ["field", "pond", "tree"],
        [(0, field, 120.0), (1, pond, 4.0)],
        np.array([[20.0, 5.0], [99.0, 5.0]]),
        np.array([2, 2]),
    )
    truth = judge_tiles(boxes, reference, covered=0.25, contained=0.5)
    assert truth.right.tolist() == [
        [True, False, False, False],  # a fifth of the second tile: unsure
        [False, False, False, True],  # 4 % of the tile, but the whole pond
        [False, False, True, False],  # a point on the left edge belongs to the right tile
    ]
    assert truth.unsure.tolist() == [[False, True, False, False], [False] * 4, [False] * 4]
    assert truth.touched.tolist() == [True, True, True, True]


# -- folds ---------------------------------------------------------------------------


@pytest.mark.parametrize("folds", [2, 3, 4, 5, 7])
def test_folds_are_separated_and_balanced(folds):
    xs, ys = np.mgrid[0:4000:50, 0:4000:50]
    boxes = np.stack([xs, ys, xs + 100, ys + 100], -1).reshape(-1, 4) + 500_000.0
    blocks = make_blocks(boxes, 400.0, folds)
    found = blocks.of_tiles(boxes)
    assert set(found) == {-1, *range(folds)}
    for a in range(folds):
        mine = boxes[found == a]
        others = boxes[(found != a) & (found >= 0)]
        wide = np.minimum(mine[:, None, 2], others[None, :, 2]) - np.maximum(
            mine[:, None, 0], others[None, :, 0]
        )
        high = np.minimum(mine[:, None, 3], others[None, :, 3]) - np.maximum(
            mine[:, None, 1], others[None, :, 1]
        )
        assert not ((wide > 1e-6) & (high > 1e-6)).any()  # no pixel in two folds
    rows, columns = (v.ravel() for v in np.mgrid[: blocks.rows, : blocks.columns])
    counts = np.bincount(blocks.fold(rows, columns), minlength=folds)
    assert counts.max() - counts.min() <= 0.25 * counts.mean() + 2
    grid = blocks.fold(rows, columns).reshape(blocks.rows, blocks.columns)
    assert (grid[:, 1:] != grid[:, :-1]).all()


def test_blocks_that_cannot_be():
    boxes = np.array([[0, 0, 100, 100], [900, 900, 1000, 1000]], float)
    for side, folds in ((150, 2), (1000, 2), (400, 1), (400, 99)):
        with pytest.raises(QueryError):
            make_blocks(boxes, float(side), folds)


# -- lists of queries ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "class,query,language\nlake,a lake,en\nlake,ein See,de\n"),
        ("a.csv", "Class;en;de\nlake;a lake;ein See\n"),
        ("a.tsv", "\ufeffclass\ten\tde\nlake\ta lake\tein See\nother\tx\t\n"),
        ("a.json", '{"about": "", "queries": {"lake": {"en": "a lake", "de": "ein See"}}}'),
        ("a.json", '[{"class": "lake", "query": "a lake", "language": "en"},'
                   ' {"class": "lake", "query": "ein See", "language": "de"}]'),
    ],
)  # fmt: skip
def test_forms_of_a_list(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    found = [(a.name, a.query, a.language) for a in read_queries(str(path), ["lake", "river"])]
    assert found == [("lake", "a lake", "en"), ("lake", "ein See", "de")]


def test_names_of_classes_and_lists_without_language(tmp_path):
    assert read_queries(None, ["car_park"])[0].query == "car park"
    path = tmp_path / "a.json"
    path.write_text('{"lake": ["a lake", "water"]}', encoding="utf-8")
    assert [a.language for a in read_queries(str(path), ["lake"])] == [None, None]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "needs the columns"),
        ("a,b\n1,2\n", "needs the columns"),
        ("class,query\nsea,the sea\n", "No class of the list"),
        ("class,query,language\nlake,x,xx\n", "Unknown language"),
        ("class,query\nlake,a AND (b\n", "never closed"),
        ("{", "not valid JSON"),
        ('{"lake": 5}', "not of a form"),
        ('[{"class": "lake"}]', "not of a form"),
    ],
)
def test_lists_that_cannot_be_used(tmp_path, text, says):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(QueryError, match=says):
        read_queries(str(path), ["lake"])


# -- means and comparisons -----------------------------------------------------------


def figures(run, name, fold, ap, language="en"):
    right = 0 if ap is None else 3
    return QueryFigures(
        run, run, 64.0, language, name, name, fold, 10, right, 0, ap, 0.3, 2, ap, ap, {"1": 1.0}
    )


def test_means_leave_out_what_is_undefined():
    rows = [
        figures("a", "x", None, 0.4),
        figures("a", "y", None, 0.8),
        figures("a", "z", None, None),
    ]
    (whole,) = [g for g in groups(rows) if g.by == "run"]
    assert whole.mean_average_precision == pytest.approx(0.6) and whole.n_queries == 2
    assert {g.key for g in groups(rows) if g.by == "class"} == {"x", "y"}


def test_before_and_after_on_the_same_folds_and_queries():
    rows = [figures("a", n, f, 0.5) for n in "xy" for f in (0, 1, 2)]
    rows += [figures("b", "x", 0, 0.7), figures("b", "y", 0, 0.9), figures("b", "x", 1, 0.6)]
    rows += [figures("b", "y", 1, None)]
    (one,) = compare(rows, ["a", "b"])
    assert one.folds == [0, 1]
    assert one.map_before == [0.5, 0.5] and one.map_after == pytest.approx([0.8, 0.6])
    assert one.change == pytest.approx(0.2)
    assert one.low == pytest.approx(0.2 - 6.314 * 0.1, abs=1e-3)
