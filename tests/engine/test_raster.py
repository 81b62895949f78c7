"""Reading: bands, scaling, masks, rotation, equal copies; bad rasters are clear errors."""

import os
import tracemalloc

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import Affine, from_origin
from terraseek.engine import block_cache, raster
from terraseek.engine.bands import BandMap, fit_scaling
from terraseek.engine.errors import BandError, RasterError
from terraseek.engine.grid import Grid
from terraseek.engine.raster import RasterSource


def read(path, window=(0, 0, 64, 64), size=32, **options):
    with RasterSource(path, **options) as source:
        return source.read_tile(window, size)


def test_uint8_rgb_is_read_as_it_is(scene, painted):
    with RasterSource(scene) as source:
        image, valid = source.read_window(10, 20, 30, 40)
        assert source.scaling.kind == "identity" and not source.warnings
    assert valid.all()
    assert (image == painted()[:, 20:60, 10:40]).all()


def test_downsizing_is_area_averaging(scene, painted):
    image, share = read(scene, (0, 0, 64, 64), 32)
    mean = painted()[:, :64, :64].reshape(3, 32, 2, 32, 2).mean((2, 4))
    assert share == 1.0
    assert np.abs(image.astype(float) - mean).max() <= 1.0


def test_odd_ratios_keep_the_mean(scene, painted):
    image, _ = read(scene, (0, 0, 100, 100), 32)
    assert image.mean() == pytest.approx(painted()[:, :100, :100].mean(), abs=1.0)


def test_uint16_with_nodata_is_stretched_by_its_valid_pixels(tmp_path, writer):
    values = np.random.default_rng(1).integers(400, 2400, (3, 200, 200)).astype(np.uint16)
    values[:, :, 150:] = 0
    values[:, 0, 0] = 60_000
    path = writer(tmp_path / "u16.tif", values, nodata=0)
    with RasterSource(path) as source:
        assert source.scaling.kind == "percentile"
        assert 380 < source.scaling.low[0] < 480 and 2300 < source.scaling.high[0] < 2420
        assert any("percentile" in w for w in source.warnings)
        image, valid = source.read_window(100, 100, 100, 100)
        assert valid.sum() == 5000 and image[:, :, :50].std() > 50
        tile, share = source.read_tile((100, 100, 100, 100), 50)
        assert share == 0.5
        # what is not valid takes the mean of what is, not black
        assert abs(tile[:, :, 40:].mean() - tile[:, :, :24].mean()) < 6


def test_nan_and_infinity_do_not_reach_the_model(tmp_path, writer):
    values = np.random.default_rng(2).normal(0.2, 0.05, (3, 64, 64)).astype(np.float32)
    values[0, :10] = np.nan
    values[1, 20, 20] = np.inf
    with RasterSource(writer(tmp_path / "f.tif", values)) as source:
        image, valid = source.read_window(0, 0, 64, 64)
    assert not valid[:10].any() and valid[30:].all()
    assert image.dtype == np.uint8 and image[1, 20, 20] == 255


def test_one_band_becomes_grey(tmp_path, writer):
    values = np.arange(64 * 64, dtype=np.uint8).reshape(64, 64)
    image, _ = read(writer(tmp_path / "g.tif", values), (0, 0, 32, 32))
    assert (image[0] == image[1]).all() and (image[0] == values[:32, :32]).all()


def test_a_palette_is_looked_up(tmp_path, writer):
    path = writer(tmp_path / "p.tif", np.full((64, 64), 7, np.uint8), photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {7: (200, 100, 50, 255)})
    image, _ = read(path)
    assert tuple(image[:, 5, 5]) == (200, 100, 50)


def test_alpha_masks(tmp_path, painted, writer):
    image = np.concatenate([painted(64, 64), np.full((1, 64, 64), 255, np.uint8)])
    image[3, :, :32] = 0
    path = writer(tmp_path / "a.tif", image, photometric="rgb", alpha="yes")
    with RasterSource(path) as source:
        assert source.bandmap.alpha == 4
        _, valid = source.read_window(0, 0, 64, 64)
    assert not valid[:, :32].any() and valid[:, 32:].all()


def test_an_internal_mask_counts(tmp_path, painted, writer):
    path = writer(tmp_path / "m.tif", painted(64, 64))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        mask = np.full((64, 64), 255, np.uint8)
        mask[:20] = 0
        dataset.write_mask(mask)
    with RasterSource(path) as source:
        _, valid = source.read_window(0, 0, 64, 64)
    assert not valid[:20].any() and valid[20:].all()


def test_colour_interpretation_decides_over_band_order(tmp_path, painted, writer):
    path = writer(tmp_path / "bgr.tif", painted(64, 64)[::-1])
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.blue, ColorInterp.green, ColorInterp.red)
    with RasterSource(path) as source:
        assert source.bandmap.rgb == (3, 2, 1)
        image, _ = source.read_window(0, 0, 64, 64)
    assert (image == painted(64, 64)).all()


def test_thirteen_int16_bands_are_sentinel_2(tmp_path, writer):
    values = np.full((13, 64, 64), 1500, np.int16)
    with RasterSource(writer(tmp_path / "s2.tif", values)) as source:
        assert source.bandmap.rgb == (4, 3, 2) and source.scaling.kind == "sensor:sentinel-2"
        assert (source.read_window(0, 0, 4, 4)[0] == 128).all()


def test_bands_can_be_chosen(tmp_path, writer):
    values = np.arange(5, dtype=np.uint8)[:, None, None] * np.ones((1, 64, 64), np.uint8)
    path = writer(tmp_path / "five.tif", values)
    image, _ = read(path, bands=[5, 1, 3])
    assert [int(v) for v in image[:, 0, 0]] == [4, 0, 2]
    with pytest.raises(BandError, match="Band 6 is not there"):
        RasterSource(path, bands=[6])
    with pytest.raises(BandError, match="one band or three"):
        RasterSource(path, bands=[1, 2])


def test_a_rotated_raster_is_laid_north_up(tmp_path, painted, writer):
    turn = Affine.translation(500_000, 5_000_000) * Affine.rotation(30) * Affine.scale(1, -1)
    with RasterSource(writer(tmp_path / "r.tif", painted(), transform=turn)) as source:
        assert any("rotated" in w for w in source.warnings)
        left, _, right, top = source.pixels.bounds
        x, y = turn * (64.0, 64.0)  # the red square's middle
        col = int((x - left) / source.pixels.xres)
        row = int((top - y) / source.pixels.yres)
        image, valid = source.read_window(col - 5, row - 5, 10, 10)
        assert valid.all() and image[0].mean() > 180 and image[1].mean() < 60
        assert not source.read_window(0, 0, 3, 3)[1].any()
        assert right > left


def test_a_south_up_raster_gives_the_same_pixels(tmp_path, painted, writer, scene):
    flipped = writer(
        tmp_path / "s.tif",
        painted()[:, ::-1],
        transform=Affine(1, 0, 499_968, 0, 1, 5_000_000 - 320),
    )
    with RasterSource(scene) as a, RasterSource(flipped) as b:
        assert a.pixels == b.pixels
        assert (a.read_window(30, 30, 80, 80)[0] == b.read_window(30, 30, 80, 80)[0]).all()


def test_copies_give_the_same_bits(tmp_path, painted, writer, scene):
    """Striped, tiled, with overviews and as a mosaic: one answer."""
    tiled = writer(
        tmp_path / "t.tif", painted(), tiled=True, blockxsize=64, blockysize=64,
        compress="deflate", transform=from_origin(499_968, 5_000_000, 1, 1),
    )  # fmt: skip
    with rasterio.open(tiled, "r+") as dataset:
        dataset.build_overviews([2, 4], rasterio.enums.Resampling.nearest)
    parts = []
    for k, cut in enumerate((slice(0, 150), slice(150, 320))):
        t = from_origin(499_968 + cut.start, 5_000_000, 1, 1)
        parts.append(writer(tmp_path / f"part{k}.tif", painted()[:, :, cut], transform=t))
    vrt = tmp_path / "mosaic.vrt"
    vrt.write_text(_mosaic(parts, (0, 150), (150, 170)))
    tiles = None
    for path in (scene, tiled, str(vrt)):
        with RasterSource(path) as source:
            grid = Grid(source.pixels, 96, 0.5)
            found = np.stack([source.read_tile(w, 32)[0] for w in grid.tiles().windows])
        tiles = found if tiles is None else tiles
        assert (found == tiles).all()


def _mosaic(paths, offsets, widths):
    bands = ""
    for band in (1, 2, 3):
        sources = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="0">{p}</SourceFilename>'
            f'<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="{w}" ySize="320"/>'
            f'<DstRect xOff="{o}" yOff="0" xSize="{w}" ySize="320"/></SimpleSource>'
            for p, o, w in zip(paths, offsets, widths)
        )
        bands += f'<VRTRasterBand dataType="Byte" band="{band}">{sources}</VRTRasterBand>'
    return (
        '<VRTDataset rasterXSize="320" rasterYSize="320"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>499968, 1, 0, 5000000, 0, -1</GeoTransform>{bands}</VRTDataset>"
    )


def test_geographic_and_mercator_are_told_apart(tmp_path, painted, writer):
    t = from_origin(10, 50, 1e-5, 1e-5)
    with RasterSource(writer(tmp_path / "geo.tif", painted(), crs="EPSG:4326", transform=t)) as s:
        assert s.pixels.kind == "geographic" and s.pixels.gsd_m == pytest.approx(0.89, abs=0.02)
    with RasterSource(writer(tmp_path / "merc.tif", painted(), crs="EPSG:3857")) as s:
        assert s.pixels.kind == "mercator"
    with RasterSource(writer(tmp_path / "feet.tif", painted(), crs="EPSG:2992")) as s:
        assert s.pixels.kind == "projected" and s.pixels.unit_m == pytest.approx(0.3048, abs=1e-4)


# -- what cannot be read ------------------------------------------------------------------


def test_missing_empty_and_no_raster(tmp_path):
    with pytest.raises(RasterError, match="does not exist"):
        RasterSource(tmp_path / "nowhere.tif")
    (tmp_path / "empty.tif").touch()
    with pytest.raises(RasterError, match="empty"):
        RasterSource(tmp_path / "empty.tif")
    (tmp_path / "text.tif").write_text("this is no raster")
    with pytest.raises(RasterError, match="cannot be read as a raster"):
        RasterSource(tmp_path / "text.tif")
    with pytest.raises(RasterError):
        RasterSource(tmp_path)


def test_without_crs_or_georeferencing(tmp_path, painted, writer):
    with pytest.raises(RasterError, match="no coordinate reference system"):
        RasterSource(writer(tmp_path / "n.tif", painted(64, 64), crs=None))
    plain = writer(tmp_path / "i.tif", painted(64, 64), transform=Affine.identity())
    with pytest.raises(RasterError, match="not georeferenced"):
        RasterSource(plain)


def test_the_sample_of_values_takes_little_memory():
    """A 16-bit raster took 865 MB for its percentiles, more than everything else together."""
    rng = np.random.default_rng(0)
    base = rng.integers(0, 60_000, (3, 256, 256)).astype(np.uint16)
    tracemalloc.start()
    try:
        found = fit_scaling(
            30_000, 30_000, "uint16", BandMap((1, 2, 3)),
            lambda c, r, w, h: (base[:, :h, :w].copy(), np.ones((h, w), bool)),
        )  # fmt: skip
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.low == pytest.approx((1200,) * 3, rel=0.05)
    assert found.high == pytest.approx((58_800,) * 3, rel=0.05)
    assert peak < 200 << 20


def test_values_are_sampled_once_while_the_file_is_the_same(tmp_path, writer, monkeypatch):
    fitted = []
    plain = raster.fit_scaling
    monkeypatch.setattr(raster, "fit_scaling", lambda *a: fitted.append(1) or plain(*a))
    values = np.arange(3 * 64 * 64, dtype=np.uint16).reshape(3, 64, 64)
    path = writer(tmp_path / "values.tif", values)
    scalings = []
    for _ in range(3):
        with RasterSource(path) as source:
            scalings.append(source.scaling)
    assert len(fitted) == 1 and scalings[0] == scalings[1] == scalings[2]
    writer(path, values // 2)
    os.utime(path, ns=(1, 1))
    with RasterSource(path) as source:
        assert source.scaling != scalings[0] and len(fitted) == 2
    with RasterSource(path, [1]) as source:
        assert source.scaling != scalings[0] and len(fitted) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.timeout(20)
def test_what_never_ends_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.tif")
    (tmp_path / "pipe.vrt").write_text(
        '<VRTDataset rasterXSize="9" rasterYSize="9"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>499968, 1, 0, 5000000, 0, -1</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        '<SourceFilename relativeToVRT="1">pipe.tif</SourceFilename>'
        '<SrcRect xOff="0" yOff="0" xSize="9" ySize="9"/>'
        '<DstRect xOff="0" yOff="0" xSize="9" ySize="9"/>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    for path in (
        tmp_path / "pipe.tif",
        tmp_path / "pipe.vrt",
        "/dev/zero",
        "/vsistdin/",
        "/vsistdin?buffer_limit=-1/",
    ):
        with pytest.raises(RasterError, match="is a pipe or a device"):
            RasterSource(path)


def test_complex_numbers_are_refused(tmp_path, writer):
    with pytest.raises(RasterError, match="complex"):
        RasterSource(writer(tmp_path / "c.tif", np.ones((1, 16, 16), np.complex64)))


def test_a_truncated_file_is_one_line(tmp_path, painted, writer):
    path = writer(tmp_path / "cut.tif", painted(), tiled=True, blockxsize=64, blockysize=64)
    with open(path, "r+b") as stream:
        stream.truncate(60_000)
    with RasterSource(path) as source, pytest.raises(RasterError) as error:
        for row in range(0, 320, 64):
            source.read_tile((0, row, 320, 64), 32)
    assert "truncated" in str(error.value) and "\n" not in str(error.value)
    assert "previous exception" not in str(error.value)


def test_wide_rasters_are_walked_in_strips(tmp_path, writer, monkeypatch):
    path = writer(
        tmp_path / "wide.tif", np.zeros((3, 128, 4096), np.uint8),
        tiled=True, blockxsize=64, blockysize=64,
    )  # fmt: skip
    with RasterSource(path) as source:
        windows = Grid(source.pixels, 64, 0.5).tiles().windows
        assert (source.reading_order(windows) == np.arange(len(windows))).all()
        monkeypatch.setattr("terraseek.engine.block_cache.CACHE_MB", 1)
        order = source.reading_order(windows)
    assert sorted(order) == list(range(len(windows)))
    turns = (np.diff(windows[order, 0]) < 0).sum()
    assert turns > (np.diff(windows[:, 0]) < 0).sum()


def test_what_neighbouring_tiles_share_is_kept_decoded(tmp_path, writer, monkeypatch):
    """Rows of a striped raster, and what a strip of large tiles covers."""
    sizes = []
    monkeypatch.setattr(
        block_cache, "set_gdal_config", lambda name, size: sizes.append((name, size))
    )
    monkeypatch.setattr(block_cache, "CACHE_MB", 1)
    monkeypatch.setattr(block_cache, "OWN_CACHE", True)
    image = np.zeros((4, 700, 4096), np.uint8)
    striped = writer(tmp_path / "striped.tif", image)
    blocks = writer(tmp_path / "b.tif", image, tiled=True, blockxsize=256, blockysize=256)

    def kept(path, tile):
        sizes.clear()
        with RasterSource(path) as source:
            source.reading_order(Grid(source.pixels, tile, 0.5).tiles().windows)
            assert [name for name, _ in sizes] == ["GDAL_CACHEMAX"]
            return sizes[0][1], [w for w in source.warnings if "decoded" in w]

    assert kept(striped, 300)[0] > 300 * 4096 * 4
    assert kept(blocks, 300)[0] > (300 + 256) * 300 * 4
    assert kept(striped, 30) == (1 << 20, [])  # again as little as ever
    monkeypatch.setattr(block_cache, "MAX_CACHE_MB", 4)
    size, said = kept(striped, 300)
    assert size == 4 << 20 and len(said) == 1
    monkeypatch.setattr(block_cache, "OWN_CACHE", False)
    with RasterSource(striped) as source:  # the user's own size
        sizes.clear()
        source.reading_order(Grid(source.pixels, 300, 0.5).tiles().windows)
    assert not sizes


def test_a_stretch_is_kept_by_the_absolute_path(tmp_path, writer, monkeypatch):
    from terraseek.engine import fitted

    writer(tmp_path / "s.tif", np.arange(3 * 64 * 64, dtype=np.uint16).reshape(3, 64, 64))
    monkeypatch.setattr(fitted, "_FITTED", {})
    monkeypatch.chdir(tmp_path)
    for name in ("s.tif", str(tmp_path / "s.tif")):
        RasterSource(name).close()
    assert [key[0] for key in fitted._FITTED] == [str(tmp_path / "s.tif")]
