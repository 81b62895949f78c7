"""The parts of labelling alone: prompts, decisions, cells, smoothing, geometry."""

import ast
import itertools
import json
import struct
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine.encoder import TextEncoder
from terraseek.engine.grid import Grid, PixelGrid
from terraseek.engine.labels import messages, smoothing
from terraseek.engine.labels.cells import Cells, cells_of, grid_stride, ground_scale, tile_grids
from terraseek.engine.labels.classes import load
from terraseek.engine.labels.decide import (
    Calibration,
    decide,
    fit_scale,
    fit_thresholds,
    softmax,
    threshold_for,
)
from terraseek.engine.labels.errors import LabelError, ReferenceDataError
from terraseek.engine.labels.prompts import embed_classes, sentences
from terraseek.engine.labels.vectors import (
    Reprojection,
    inside,
    point_wkb,
    points_of,
    polygon_wkb,
    polygons_of,
)
from terraseek.engine.labels.zonal import coverage
from terraseek.engine.package import load_package

SQUARE = np.array([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], float)
HOLE = np.array([[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]], float)


def test_messages_are_standard_library_and_python_39():
    text = Path(messages.__file__).read_text("utf-8")
    tree = ast.parse(text, feature_version=(3, 9))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            ours = node.level == 2 and str(node.module).split(".")[0] == "messages"
            assert ours or node.module in ("__future__", "dataclasses", "typing")
        assert not isinstance(node, ast.Import)


# -- prompts ------------------------------------------------------------------------------


def test_the_embedding_is_the_mean_of_the_prompts(tiny_model):
    package = load_package(tiny_model)
    encoder = TextEncoder(package)
    own = {
        "format": "terraseek-classes", "format_version": "1.0",
        "classes": [
            {"id": "a", "names": {"en": ["red", "red house"]},
             "descriptions": {"en": ["yellow roof"]}},
            {"id": "b", "names": {"en": ["blue"]}},
        ],
    }  # fmt: skip
    classes = load(json.dumps(own))
    names, more = sentences(classes, package, "en")[0]
    assert names == ["red", "an aerial photo of red.", "red house", "an aerial photo of red house."]
    assert more == ["yellow roof"]
    rows = embed_classes(encoder, classes, "en").embeddings

    def unit(v):
        return v / np.linalg.norm(v)

    mean = unit(np.mean([encoder.encode(s) for s in names], axis=0))
    assert np.allclose(rows[0], unit(mean + encoder.encode("yellow roof")), atol=1e-6)
    plain = embed_classes(encoder, classes, "en", ensemble=False, descriptions=False)
    assert np.allclose(plain.embeddings[0], encoder.encode("red"), atol=1e-6)
    assert (plain.n_prompts, plain.cached) == (2, False)
    assert embed_classes(encoder, classes, "en", ensemble=False, descriptions=False).cached


# -- decisions ----------------------------------------------------------------------------


def test_decisions():
    d = decide(np.array([[0.7, 0.2, 0.1], [1 / 3, 1 / 3, 1 / 3], [0, 0, 1]], np.float32))
    assert d.best.tolist() == [0, 0, 2] and d.second.tolist() == [1, 1, 0]
    assert np.allclose(d.margin, [0.5, 0, 1]) and np.allclose(d.entropy[1:], [1, 0], atol=1e-5)


def test_coverage_keeps_the_surest():
    p = np.linspace(0, 1, 101).astype(np.float32)
    none = Calibration(1.0, {})
    for share in (0.0, 0.25, 0.7, 1.0):
        cut, _, _ = threshold_for(p, none, threshold=None, coverage=share, target=None)
        assert (p >= cut).sum() == round(share * 101)


def test_temperature_scaling_finds_the_scale():
    rng = np.random.default_rng(0)
    cosines = rng.uniform(-0.2, 0.4, (4000, 5)).astype(np.float32)
    p = softmax(cosines * 25)
    truth = np.array([rng.choice(5, p=row / row.sum()) for row in p.astype(float)])
    assert fit_scale(cosines, truth) == pytest.approx(25, rel=0.08)


def test_thresholds_give_the_accuracy_they_name():
    rng = np.random.default_rng(1)
    p = rng.uniform(0.2, 1, 5000)
    right = rng.random(5000) < p
    found = fit_thresholds(p, right)
    for level, cut in found.items():
        assert right[p >= cut].mean() >= float(level) - 0.01
    assert fit_thresholds(p, np.zeros(5000, bool)) == {}


# -- cells --------------------------------------------------------------------------------


@pytest.mark.parametrize("overlap", [0.0, 0.5, 0.75])
def test_a_cell_is_the_mean_of_the_tiles_over_its_middle(overlap):
    grid = Grid(PixelGrid(0, 640, 1, 1, 640, 640), 64, overlap)
    tiles = grid.tiles()
    bounds = grid.bounds(tiles.ids)
    assert grid_stride(grid, tiles.ids) == (64 * (1 - overlap),) * 2
    p = np.random.default_rng(0).dirichlet(np.ones(3), len(bounds)).astype(np.float32)
    cells = cells_of(bounds, p)
    left, top, dx, dy = cells.corner
    assert dx == dy == 64 * (1 - overlap)
    rng = np.random.default_rng(1)
    for _ in range(40):
        i, j = rng.integers(0, cells.known.shape[0]), rng.integers(0, cells.known.shape[1])
        x, y = left + (j + 0.5) * dx, top - (i + 0.5) * dy
        over = (bounds[:, 0] <= x) & (x < bounds[:, 2]) & (bounds[:, 1] < y) & (y <= bounds[:, 3])
        assert cells.known[i, j] == over.any()
        if over.any():
            assert np.allclose(cells.probabilities[i, j], p[over].mean(0), atol=1e-5)


def test_areas_shrink_with_the_latitude():
    flat = PixelGrid(0, 100, 1, 1, 100, 100, unit_m=0.3048)
    assert ground_scale(flat, np.array([5.0]))[0] == pytest.approx(0.3048**2)
    degrees = PixelGrid(0, 61, 0.001, 0.001, 1000, 1000, kind="geographic")
    assert ground_scale(degrees, np.array([60.0]))[0] == pytest.approx(111_319.49**2 / 2, rel=1e-3)
    mercator = PixelGrid(0, 8_500_000, 1, 1, 1000, 1000, kind="mercator")
    y60 = 8_399_737.89  # latitude 60
    assert ground_scale(mercator, np.array([y60]))[0] == pytest.approx(0.25, rel=1e-3)


def test_latitude_bands_are_grids_of_their_own():
    ids = np.array([[0, 5, 5], [0, 5, 6], [1, 90, 2], [0, 6, 5]], np.int32)
    grids = tile_grids(ids)
    assert [g[0].tolist() for g in grids] == [[0, 1, 3], [2]] and grids[0][3] == (2, 2)


# -- smoothing ----------------------------------------------------------------------------


def test_majority_takes_a_lone_cell_and_keeps_ties_and_holes():
    grid = np.zeros((5, 5), np.int16)
    grid[2, 2], grid[0, 4] = 1, -1
    done = smoothing.majority(grid, 2)
    assert done[2, 2] == 0 and done[0, 4] == -1
    halves = np.repeat([[0, 0, 1, 1]], 4, axis=0).astype(np.int16)
    assert (smoothing.majority(halves, 2) == halves).all()


def test_potts_lowers_its_energy_to_the_best_of_small_grids():
    rng = np.random.default_rng(0)

    def energy(c, log_p, beta):
        e = -sum(log_p[i, j, c[i, j]] for i in range(3) for j in range(3))
        for (i, j), (u, v, w) in itertools.product(np.ndindex(3, 3), smoothing.NEIGHBOURS):
            if 0 <= i + u < 3 and 0 <= j + v < 3 and c[i, j] == c[i + u, j + v]:
                e -= beta * w / 2
        return e

    for seed in range(5):
        log_p = np.log(np.random.default_rng(seed).dirichlet([1, 1], (3, 3))).astype(np.float32)
        start = log_p.argmax(2).astype(np.int16)
        done = smoothing.potts(start, log_p, 0.6)
        assert energy(done, log_p, 0.6) <= energy(start, log_p, 0.6) + 1e-6
    assert (smoothing.potts(start, log_p, 0.0) == start).all()
    hole = np.full((3, 3), -1, np.int16)
    assert (smoothing.potts(hole, log_p, 1.0) == -1).all()
    lone = rng.dirichlet([50, 1], (9, 9)).astype(np.float32)
    lone[4, 4] = (0.4, 0.6)
    assert smoothing.potts(lone.argmax(2), np.log(lone), 1.0)[4, 4] == 0


def test_sieve_removes_small_groups_only():
    grid = np.zeros((6, 6), np.int16)
    grid[1, 1] = grid[1, 2] = 1
    grid[3:, 3:] = 2
    grid[0, 0] = -1
    done = smoothing.sieve(grid, 3)
    assert done[1, 1] == 0 and (done[3:, 3:] == 2).all() and done[0, 0] == -1
    assert (smoothing.sieve(grid, 0) == grid).all()


# -- geometry -----------------------------------------------------------------------------


def test_wkb_both_ways_and_holes():
    (back,) = polygons_of(polygon_wkb([SQUARE, HOLE]))
    assert len(back) == 2 and (back[0] == SQUARE).all()
    many = struct.pack("<BII", 1, 6, 2) + polygon_wkb([SQUARE]) + polygon_wkb([HOLE])
    assert len(polygons_of(many)) == 2
    big_endian = struct.pack(">BIdd", 0, 1, 3.0, 4.0)
    assert points_of(big_endian).tolist() == [[3, 4]] == points_of(point_wkb(3, 4)).tolist()
    assert polygons_of(None) == [] and len(points_of(None)) == 0
    points = np.array([[1, 1], [5, 5], [11, 5], [9.9, 9.9], [4.5, 5]], float)
    assert inside(points, [[SQUARE, HOLE]]).tolist() == [True, False, False, True, False]
    with pytest.raises(ReferenceDataError, match="type 10"):
        polygons_of(struct.pack("<BII", 1, 10, 1) + b"\0" * 40)


def test_coverage_is_the_covered_share_of_each_cell():
    cells = Cells(np.zeros((4, 4, 2), np.float32), np.ones((4, 4), bool), (0.0, 16.0, 4.0, 4.0))
    weights, rows, columns = coverage([[SQUARE]], cells)
    assert weights.shape == (3, 3) and (rows.start, columns.start) == (1, 0)
    assert weights.sum() * 16 == pytest.approx(100, rel=0.02)
    assert coverage([[SQUARE + 100]], cells)[0] is None


def test_reprojection_that_cannot_be():
    with pytest.raises(ReferenceDataError):
        Reprojection("nonsense", "EPSG:4326")
    same = Reprojection("EPSG:4326", "EPSG:4326")
    assert same.same and (same(SQUARE) == SQUARE).all()


def test_a_grid_that_does_not_fit_is_refused():
    bounds = np.array([[0, 0, 1, 1], [1e6, 1e6, 1e6 + 1, 1e6 + 1]], float)
    with pytest.raises(LabelError, match="do not fit into memory"):
        cells_of(bounds, np.ones((2, 30), np.float32), (1.0, 1.0))
