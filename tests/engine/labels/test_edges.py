"""Maps end where the image does."""

import numpy as np
import pytest
import rasterio
from pyogrio import read_info
from rasterio.transform import from_origin


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
            assert 15 < source.res[0] <= 16 and 15 < source.res[1] <= 16
    with rasterio.open(out) as source:
        whole = source.read(1)
    assert (whole != 255).all()
    area = sum(c.area_m2 for c in report.classes) + report.unknown_area_m2
    assert area == pytest.approx(203 * 251)
    # Cells are those of the image, whatever part of it is asked for.
    part = tmp_path / "part.tif"
    run(source=image, out=str(part), bounds=[500_050, 4_999_850, 500_150, 4_999_950])
    with rasterio.open(part) as source, rasterio.open(out) as other:
        window = other.window(*source.bounds)
        assert window.col_off == pytest.approx(round(window.col_off), abs=1e-6)
        assert window.row_off == pytest.approx(round(window.row_off), abs=1e-6)
        r, c = round(window.row_off), round(window.col_off)
        values = source.read(1)
    same = values == whole[r : r + len(values), c : c + values.shape[1]]
    assert same[1:-1, 1:-1].all() and same[1:-1, 1:-1].size  # at its edge fewer tiles vote
