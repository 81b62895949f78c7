"""The engine on small cuts of real imagery: every kind of raster that analysts have."""

from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest, SearchRequest
from terraseek.engine.raster import RasterSource

SCENES = Path(__file__).resolve().parent.parent / "data" / "scenes"
VRT_BAND = (
    '<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp><SimpleSource>'
    '<SourceFilename relativeToVRT="0">{path}</SourceFilename><SourceBand>1</SourceBand>'
    "</SimpleSource></VRTRasterBand>"
)


@pytest.fixture
def naip_vrt(tmp_path):
    """The three single-band files as the RGB raster that QGIS' Build Virtual Raster makes."""
    first = SCENES / "naip_va_b1.tif"
    with RasterSource(first) as source:
        t = source._base.transform
    bands = "".join(
        VRT_BAND.format(band=b, colour=c, path=SCENES / f"naip_va_b{b}.tif")
        for b, c in ((1, "Red"), (2, "Green"), (3, "Blue"))
    )
    path = tmp_path / "naip.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="128" rasterYSize="128"><SRS>EPSG:26917</SRS>'
        f"<GeoTransform>{t.c}, {t.a}, 0, {t.f}, 0, {t.e}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def indexed(path, tiny_model, tmp_path, tile):
    out = str(tmp_path / "ix")
    report = api.index_raster(IndexRequest(str(path), model=tiny_model, tile=tile, out=out))
    return report, Index(Path(report.index))


@pytest.mark.parametrize(
    ("name", "tile", "kind", "said"),
    [
        ("linz_rgba_nztm.tif", 64, "identity", ""),
        ("landsat8_uint16_nodata.tif", 960, "percentile", "percentile"),
        ("naip_va_b1.tif", 32, "identity", ""),
        ("naip_nd_rotated.tif", 160, "identity", "rotated"),
        ("naip_nd_wgs84.tif", 160, "identity", ""),
    ],
)
def test_real_rasters_are_indexed_and_searched(name, tile, kind, said, tiny_model, tmp_path):
    report, index = indexed(SCENES / name, tiny_model, tmp_path, tile)
    assert report.n_embedded > 20
    assert any(said in w for w in report.warnings) if said else True
    assert index.meta["preprocessing"]["scaling"]["kind"] == kind
    vectors = index.embeddings().astype(np.float32)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=5e-3)
    hits = api.search(SearchRequest(report.index, "green", top=3, model=tiny_model)).hits
    with RasterSource(SCENES / name) as source:
        left, bottom, right, top = source.pixels.bounds
    for hit in hits:
        x, y = (hit.bounds[0] + hit.bounds[2]) / 2, (hit.bounds[1] + hit.bounds[3]) / 2
        assert left <= x <= right and bottom <= y <= top and hit.crs == report.crs


def test_green_comes_before_what_is_not_green(tiny_model, tmp_path):
    """What ranks first by colour is what has that colour, measured on the pixels themselves."""
    path = SCENES / "linz_rgba_nztm.tif"
    report, _ = indexed(path, tiny_model, tmp_path, 64)
    request = SearchRequest(report.index, "green", top=10_000, model=tiny_model)
    hits = api.search(request).hits
    with RasterSource(path) as source:
        greener = []
        for hit in (*hits[:5], *hits[-5:]):
            p = source.pixels
            col, row = round((hit.bounds[0] - p.left) / 2), round((p.top - hit.bounds[3]) / 2)
            image, valid = source.read_window(col, row, 32, 32)
            red, green, blue = image[:, valid].mean(1)
            greener.append(float(green - (red + blue) / 2))
    assert min(greener[:5]) > max(greener[5:])


def test_a_virtual_raster_of_single_bands_is_colour(naip_vrt, tiny_model, tmp_path):
    report, index = indexed(naip_vrt, tiny_model, tmp_path, 32)
    assert index.meta["preprocessing"]["bands"] == [1, 2, 3] and report.n_embedded >= 49
    with RasterSource(naip_vrt) as source, RasterSource(SCENES / "naip_va_b2.tif") as green:
        a, b = source.read_window(0, 0, 64, 64)[0], green.read_window(0, 0, 64, 64)[0]
    assert (a[1] == b[0]).all() and not (a[0] == a[1]).all()


def test_the_swath_edge_is_not_valid(tiny_model, tmp_path):
    with RasterSource(SCENES / "landsat8_uint16_nodata.tif") as source:
        _, valid = source.read_window(0, 0, 40, 40)
    assert not valid[:, :24].any() and valid[:, 24:].all()


def test_alpha_of_a_real_scene(tiny_model):
    with RasterSource(SCENES / "linz_rgba_nztm.tif") as source:
        assert source.bandmap.alpha == 4 and source.bandmap.rgb == (1, 2, 3)


def test_one_black_channel_is_a_dark_colour_not_nodata(tmp_path, writer):
    values = np.full((3, 64, 64), 40, np.uint8)
    values[0] = 0
    values[:, :10] = 0
    with RasterSource(writer(tmp_path / "dark.tif", values, nodata=0)) as source:
        _, valid = source.read_window(0, 0, 64, 64)
    assert not valid[:10].any() and valid[10:].all()
