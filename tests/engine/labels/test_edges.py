"""Maps end where the image does."""

import numpy as np
import pytest
import rasterio
from pyogrio import read_info
from rasterio.transform import from_origin
from terraseek.engine.grid import PixelGrid
from terraseek.engine.labels import canvas
from terraseek.engine.labels.canvas import canvas_of
from terraseek.engine.labels.cells import Cells
from terraseek.engine.labels.errors import ReferenceDataError
from terraseek.engine.labels.lattice import lattice
from terraseek.engine.labels.reference import _cells, _extent


@pytest.mark.parametrize("overlap", [0.5, 0.3])
def test_maps_end_where_the_raster_ends(run, scene, tmp_path, overlap):
    out, raster = tmp_path / "l.gpkg", tmp_path / "l.tif"
    report = run(out=str(out), overlap=overlap)
    run(out=str(raster), overlap=overlap)
    with rasterio.open(scene) as source:
        box = source.bounds
    found = read_info(out, force_total_bounds=True)["total_bounds"]
    assert (np.array(found[:2]) >= box[:2]).all() and (np.array(found[2:]) <= box[2:]).all()
    area = sum(c.area_m2 for c in report.classes) + report.unknown_area_m2
    assert area <= 102_400
    if overlap == 0.5:  # the middle of every cell lies in a tile
        assert tuple(found) == pytest.approx(tuple(box), abs=1e-6)
        assert area == pytest.approx(102_400)
    with rasterio.open(raster) as source:
        assert tuple(source.bounds) == pytest.approx(tuple(found), abs=1e-6)
        known = (source.read(1) != 255).sum()
        assert known * source.res[0] * source.res[1] == pytest.approx(area)


def test_the_raster_ends_with_an_image_that_is_no_multiple_of_the_stride(
    run, painted, writer, tmp_path
):
    # 11 pixels off the tile grid, and a size that no stride divides.
    place = from_origin(499_979, 4_999_989, 1, 1)
    image = writer(tmp_path / "odd.tif", painted(203, 251), transform=place)
    out, scores = tmp_path / "l.tif", tmp_path / "s.tif"
    report = run(source=image, out=str(out), scores=str(scores))
    for path in (out, scores):
        with rasterio.open(path) as source:
            assert tuple(source.bounds) == pytest.approx((499_979, 4_999_786, 500_230, 4_999_989))
            assert source.res == (1, 1)  # nothing larger divides both image and cells
    with rasterio.open(out) as source:
        whole = source.read(1)
    assert (whole != 255).all()
    area = sum(c.area_m2 for c in report.classes) + report.unknown_area_m2
    assert area == pytest.approx(203 * 251)
    # Cells are those of the tile grid, whatever part of the image is asked for.
    part = tmp_path / "part.tif"
    run(source=image, out=str(part), bounds=[500_050, 4_999_850, 500_150, 4_999_950])
    with rasterio.open(part) as source:
        assert source.res == (16, 16)  # within the image cells need not be divided
        values = source.read(1).repeat(16, 0).repeat(16, 1)
        r, c = (round(v) for v in (4_999_989 - source.bounds.top, source.bounds.left - 499_979))
    same = values == whole[r : r + len(values), c : c + values.shape[1]]
    assert same[16:-16, 16:-16].all() and same[16:-16, 16:-16].size  # fewer tiles vote at its edge


def test_raster_and_polygons_are_the_same_map(run, painted, writer, tmp_path):
    place = from_origin(499_979, 4_999_989, 1, 1)
    image = writer(tmp_path / "odd.tif", painted(203, 251), transform=place)
    raster, polygons = tmp_path / "l.tif", tmp_path / "l.gpkg"
    report = run(source=image, out=str(raster))
    assert run(source=image, out=str(polygons)).classes == report.classes
    with rasterio.open(raster) as source:
        counts = np.bincount(source.read(1).ravel(), minlength=4)[1:4]
    assert counts.tolist() == [round(c.area_m2) for c in report.classes]


def test_too_many_pixels_become_even_parts_of_a_cell(monkeypatch):
    cells = Cells(np.zeros((14, 17, 2)), np.ones((14, 17), bool), (-11.0, 5.0, 16.0, 16.0))
    pixels = PixelGrid(0, 0, 1, 1, 251, 203)
    exact = canvas_of(cells, pixels)
    assert exact.corner == (0, 0, 1, 1) and len(exact.rows) == 203 and len(exact.columns) == 251
    assert exact.columns[4] == 0 and exact.columns[5] == 1 and exact.rows[-1] == 13 - 1
    for limit, parts in ((5_000, 4), (100, 1)):
        monkeypatch.setattr(canvas, "MAX_PIXELS", limit)
        rough = canvas_of(cells, pixels)
        left, top, dx, dy = rough.corner
        assert (left, top) == (0, 0)
        assert dx * len(rough.columns) == pytest.approx(251) and dx <= 16 / parts
        assert dy * len(rough.rows) == pytest.approx(203) and dy <= 16 / parts
        middles = (np.arange(len(rough.columns)) + 0.5) * dx
        assert (rough.columns == (middles + 11) // 16).all()
    monkeypatch.undo()
    aligned = Cells(np.zeros((4, 4, 2)), np.ones((4, 4), bool), (0.0, 0.0, 16.0, 16.0))
    assert canvas_of(aligned, PixelGrid(0, 0, 1, 1, 64, 64)).corner == aligned.corner


@pytest.mark.parametrize("side", [1e-9, 1e-320])
def test_a_tag_with_tiny_cells_takes_no_memory(side):
    assert _cells({"cells": [0, 0, side, side]}) == (0, 0, side, side)
    square = [np.array([[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]], float)]
    with np.errstate(over="ignore"), pytest.raises(ReferenceDataError, match="too large"):
        lattice([square], (0.0, 0.0, side, side))


@pytest.mark.parametrize("bad", [10**400, "x", None, float("nan")])
def test_a_tag_that_is_no_place_counts_as_none(bad):
    assert _cells({"cells": [0, 0, bad, 1]}) is None
    assert _extent({"extent": [0, 0, bad, 1]}) is None
