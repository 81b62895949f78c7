"""The grid: anchored, independent of extent, true on the ground."""

import math

import numpy as np
import pytest
from terraseek.engine.errors import GridError
from terraseek.engine.grid import Grid, PixelGrid, tile_keys, tile_name


def utm(left=499_987.0, top=4_999_991.0, width=1000, height=700, res=1.0, **more):
    return PixelGrid(left, top, res, res, width, height, **more)


def named(grid, bounds=None):
    tiles = grid.tiles(bounds)
    return {tuple(i): tuple(b) for i, b in zip(tiles.ids.tolist(), grid.bounds(tiles.ids).tolist())}


def test_side_and_stride_are_whole_pixels_anchored_to_the_crs_origin():
    grid = Grid(utm(), 64, 0.5)
    assert grid.shape(0) == (64, 64, 32, 32)
    for left, bottom, right, top in named(grid).values():
        assert left % 32 == 0 and top % 32 == 0
        assert right - left == 64 and top - bottom == 64


def test_every_tile_centre_lies_in_the_raster_and_every_pixel_is_covered():
    grid = Grid(utm(), 64, 0.5)
    tiles = grid.tiles()
    covered = np.zeros((700, 1000), bool)
    for col, row, w, h in tiles.windows.tolist():
        assert 0 <= col + w / 2 < 1000 and 0 <= row + h / 2 < 700
        covered[max(row, 0) : row + h, max(col, 0) : col + w] = True
    assert covered.all()
    assert grid.count() == len(tiles)


def test_a_tile_is_the_same_whatever_the_extent():
    whole = named(Grid(utm(), 64, 0.5))
    crop = named(Grid(utm(left=499_987 + 133, top=4_999_991 - 71, width=300, height=300), 64, 0.5))
    asked = named(Grid(utm(), 64, 0.5), (500_100, 4_999_500, 500_400, 4_999_800))
    assert crop and asked
    assert all(whole[k] == v for k, v in {**crop, **asked}.items())


@pytest.mark.parametrize("phase", [0.0, 0.25, 0.5, 0.9])
def test_crops_agree_at_any_pixel_phase(phase):
    a = utm(left=500_000 + phase, top=5_000_000 + phase)
    b = utm(left=500_000 + phase + 17, top=5_000_000 + phase - 23, width=200, height=200)
    assert b.col0 - a.col0 == 17 and b.row0 - a.row0 == 23


def test_windows_and_bounds_agree_with_tiles():
    grid = Grid(utm(), 50, 0.2)
    tiles = grid.tiles()
    assert (grid.windows(tiles.ids) == tiles.windows).all()
    assert (np.diff(tiles.keys) > 0).all()
    assert (tile_keys(tiles.ids) == tiles.keys).all()


def test_feet_are_not_metres():
    grid = Grid(utm(unit_m=0.3048006096), 60, 0.0)
    assert grid.shape(0)[:2] == (197, 197)


@pytest.mark.parametrize(
    ("latitude", "tolerance"), [(0, 0.02), (45, 0.03), (68, 0.06), (-33, 0.03)]
)
def test_geographic_tiles_are_square_on_the_ground(latitude, tolerance):
    res = 1e-4
    pixels = PixelGrid(10.0, latitude + 0.02, res, res, 800, 400, "geographic")
    grid = Grid(pixels, 500, 0.5)
    boxes = grid.bounds(grid.tiles().ids)
    wide = (boxes[:, 2] - boxes[:, 0]) * 111_320 * math.cos(math.radians(latitude))
    high = (boxes[:, 3] - boxes[:, 1]) * 111_320
    assert abs(wide / 500 - 1).max() < tolerance
    assert abs(high / 500 - 1).max() < 0.02


def test_web_mercator_is_corrected_for_latitude():
    top = 6_378_137 * math.log(math.tan(math.pi / 4 + math.radians(60) / 2))
    pixels = PixelGrid(0, top, 1.0, 1.0, 2000, 2000, "mercator")
    grid = Grid(pixels, 200, 0.0)
    side = grid.shape(pixels.bands()[0])[0]
    assert side == pytest.approx(200 / math.cos(math.radians(59)), rel=0.03)
    assert pixels.gsd_m == pytest.approx(0.515, rel=0.02)  # the middle lies at 59.0 N


def test_latitude_bands_share_no_tile_and_leave_no_gap():
    pixels = PixelGrid(10.0, 48.3, 0.001, 0.001, 300, 600, "geographic")  # crosses 48 degrees
    grid = Grid(pixels, 5000, 0.5)
    tiles = grid.tiles()
    assert len(np.unique(tiles.ids[:, 0])) == 2
    covered = np.zeros((600, 300), bool)
    for col, row, w, h in tiles.windows.tolist():
        covered[max(row, 0) : row + h, max(col, 0) : col + w] = True
    assert covered.all()


def test_the_poles_do_not_break_it():
    pixels = PixelGrid(-180, 90, 0.5, 0.5, 720, 360, "geographic")
    assert len(Grid(pixels, 500_000, 0.0).tiles()) > 100


@pytest.mark.parametrize(
    ("tile", "overlap", "text"),
    [(0, 0.5, "positive"), (-1, 0.5, "positive"), (float("nan"), 0.5, "positive"),
     (64, 1.0, "overlap"), (64, -0.1, "overlap")],
)  # fmt: skip
def test_bad_sizes_are_refused(tile, overlap, text):
    with pytest.raises(GridError, match=text):
        Grid(utm(), tile, overlap)


def test_no_overlap_no_tile_and_too_many_are_clear_errors():
    with pytest.raises(GridError, match="does not overlap"):
        Grid(utm(), 64, 0.5).tiles((0, 0, 10, 10))
    with pytest.raises(GridError, match="No tile"):
        Grid(utm(width=10, height=10), 500, 0.0).tiles()
    with pytest.raises(GridError, match="more than"):
        Grid(utm(width=100_000, height=100_000), 1, 0.0).tiles()


def test_names_tell_north_from_south():
    assert tile_name((0, -87102, 8828)) == "E8828N87102"
    assert tile_name((22, 12, -3)) == "B22W3S12"
