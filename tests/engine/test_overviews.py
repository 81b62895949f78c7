"""Overviews: never read by default, read when asked for, recorded, and left out aloud."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import from_origin
from terraseek.engine import api
from terraseek.engine.grid import Grid
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest, SearchRequest
from terraseek.engine.raster import RasterSource

FACTORS = [2, 4, 8]


def overviews(path, method=Resampling.average, factors=FACTORS):
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews(factors, method)
    return path


def repaint(path, value):
    """Paint the overviews, and nothing else, in one colour."""
    with rasterio.open(path) as dataset:
        n = len(dataset.overviews(1))
    for level in range(n):
        with rasterio.open(path, "r+", OVERVIEW_LEVEL=level) as dataset:
            dataset.write(np.full((3, dataset.height, dataset.width), value, np.uint8))


@pytest.fixture
def big(tmp_path, painted, writer):
    """1,000 x 1,024 px with overviews 2, 4 and 8; its width is no multiple of 16."""
    path = writer(
        tmp_path / "big.tif", painted(1024, 1000), tiled=True, blockxsize=128, blockysize=128,
        compress="deflate", transform=from_origin(499_968, 5_000_000, 1, 1),
    )  # fmt: skip
    return overviews(path)


@pytest.fixture
def asked(big, tiny_model, tmp_path):
    """Tiles of 128 px for a model that takes 32."""
    out = str(tmp_path / "ix")
    return IndexRequest(big, model=tiny_model, tile=128, device="cpu", out=out, overviews=True)


def again(request, **changes):
    return IndexRequest(**{**request.to_dict(), **changes})


def manifest(report):
    return json.loads((Path(report.index) / "manifest.json").read_text("utf-8"))


def embeddings(report):
    return np.asarray(Index(Path(report.index)).embeddings(), np.float32)


def test_an_index_with_overviews_is_another_one_and_says_so(asked, cli):
    full = api.index_raster(again(asked, overviews=False))
    quick = api.index_raster(asked)
    assert full.index != quick.index and full.n_tiles == quick.n_tiles > 150
    assert "overview" not in manifest(full)["preprocessing"] and full.overview is None
    assert manifest(quick)["preprocessing"]["overview"] == {"factor": 4.0, "size": [250, 256]}
    assert quick.overview == 4 and not [w for w in quick.warnings if "verview" in w]
    # Averages of averages: the same place looks the same, to the rounding.
    assert (embeddings(full) * embeddings(quick)).sum(1).min() > 0.99
    code, out, _ = cli(
        "index", asked.raster, "--model", asked.model, "--tile", 128, "--out", asked.out,
        "--overviews", "--verify",
    )  # fmt: skip
    assert code == 0 and "0 embeddings not bit-identical" in out
    code, out, _ = cli("index", asked.raster, "--tile", 128, "--overviews")
    assert code == 0 and "pixels of the overview 1:4" in out


def test_overviews_are_read_only_where_asked_for(asked):
    full = api.index_raster(again(asked, overviews=False))
    before = api.index_raster(asked)
    same = embeddings(before)
    repaint(asked.raster, 200)
    other = api.index_raster(again(asked, overviews=False, out=asked.out + "2"))
    assert np.array_equal(embeddings(full), embeddings(other))  # not looked at
    status = api.index_status(asked)
    assert status.state == "stale" and status.index == before.index
    grey = embeddings(api.index_raster(asked))
    assert len(grey) == len(same) and not np.allclose(grey, same, atol=0.05)
    assert np.ptp(grey, axis=0).max() < 0.1  # every tile is the one colour, edges aside


def test_the_smallest_overview_with_enough_pixels_is_taken(big):
    for side, size, wanted in ((128, 32, 4), (127, 32, 2), (64, 32, 2), (512, 32, 8), (48, 32, 0)):
        with RasterSource(big) as source:
            why = source.use_overview(side, size)
            found = source.overview.factor if source.overview else 0
        assert round(found) == wanted and bool(why) == (not wanted)


def test_a_tile_of_an_exact_overview_is_the_area_average(tmp_path, writer):
    """Powers of two and averages without rounding: both ways give the same pixels."""
    steps = np.arange(64 * 64, dtype=np.int64).reshape(64, 64) % 61 * 4
    image = np.kron(np.stack([steps] * 3), np.ones((4, 4))).astype(np.uint8)
    path = overviews(writer(tmp_path / "s.tif", image))
    with RasterSource(path) as full, RasterSource(path) as quick:
        assert not quick.use_overview(128, 32)
        windows = Grid(full.pixels, 128, 0.5).tiles().windows
        inside = [w for w in windows if w[:2].min() >= 0 and (w[:2] + w[2:]).max() <= 256]
        assert len(inside) >= 4
        for window in inside:
            assert (full.read_tile(window, 32)[0] == quick.read_tile(window, 32)[0]).all()


def test_a_tile_with_an_overview_depends_on_its_place_alone(asked):
    whole = api.index_raster(asked)
    bounds = [500_300.0, 4_999_300.0, 500_700.0, 4_999_800.0]
    part = api.index_raster(again(asked, bounds=bounds, out=asked.out + "2"))
    a, b = Index(Path(whole.index)), Index(Path(part.index))
    found = dict(zip(map(tuple, a.ids.tolist()), a.embeddings()))
    assert 4 < len(b) < len(a)
    for tile, vector in zip(map(tuple, b.ids.tolist()), b.embeddings()):
        assert np.array_equal(found[tile], vector)


def test_overviews_beside_the_raster_count_when_they_are_read(asked, tmp_path, painted, writer):
    path = writer(tmp_path / "plain.tif", painted(512, 512))
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.average)
    assert Path(path + ".ovr").is_file()
    request = again(asked, raster=path)
    first, full = api.index_raster(request), api.index_raster(again(request, overviews=False))
    assert first.overview == 4 and first.index != full.index
    Path(path + ".ovr").unlink()
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.nearest)
    assert api.index_status(request).state == "stale"
    assert api.index_status(again(request, overviews=False)).state == "complete"
    Path(path + ".ovr").unlink()  # and without any it is full resolution
    report = api.index_raster(request)
    assert report.index == full.index and report.n_embedded == 0


@pytest.mark.parametrize("readers", ["1", "3"])
def test_masks_alpha_and_nodata_of_overviews(
    tmp_path, painted, writer, monkeypatch, readers, tiny_model
):
    """The western half is not valid: no tile there, and none is mixed with it."""
    monkeypatch.setenv("TERRASEEK_READERS", readers)
    image = painted(512, 512)
    valid = np.full((512, 512), 255, np.uint8)
    valid[:, :256] = 0
    nodata = np.where(valid, np.maximum(image, 1), 0).astype(np.uint8)
    paths = {
        "nodata": writer(tmp_path / "n.tif", nodata, nodata=0),
        "alpha": writer(
            tmp_path / "a.tif", np.concatenate([nodata, valid[None]]),
            photometric="RGB", alpha="yes",
        ),
        "mask": writer(tmp_path / "m.tif", nodata),
    }  # fmt: skip
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(paths["mask"], "r+") as d:
        d.write_mask(valid > 0)
    for kind, path in paths.items():
        overviews(path, Resampling.nearest)
        request = IndexRequest(path, model=tiny_model, tile=128, overlap=0.0, overviews=True)
        quick, full = api.index_raster(request), api.index_raster(again(request, overviews=False))
        assert quick.overview == 4, (kind, quick.warnings)
        a, b = Index(Path(quick.index)), Index(Path(full.index))
        assert np.array_equal(a.ids, b.ids) and np.array_equal(a.skipped, b.skipped), kind
        assert len(a.skipped) >= 4 and len(a) >= 8
        cosine = (a.embeddings().astype(np.float32) * b.embeddings()).sum(1)
        assert cosine.min() > 0.98, kind


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_palettes_and_stretched_values_of_overviews(tmp_path, writer, tiny_model, dtype):
    steps = np.kron(np.random.default_rng(0).integers(0, 8, (64, 64)), np.ones((8, 8)))
    path = writer(tmp_path / "p.tif", (steps * (1 if dtype == "uint8" else 900)).astype(dtype))
    if dtype == "uint8":
        with rasterio.open(path, "r+") as dataset:
            dataset.write_colormap(1, {k: (k * 30, 255 - k * 30, k * 10, 255) for k in range(256)})
    overviews(path, Resampling.nearest)
    request = IndexRequest(path, model=tiny_model, tile=128, device="cpu", overviews=True)
    quick, full = api.index_raster(request), api.index_raster(again(request, overviews=False))
    assert (
        quick.overview == 4
        and manifest(quick)["preprocessing"]["scaling"]
        == (manifest(full)["preprocessing"]["scaling"])
    )
    assert (embeddings(quick) * embeddings(full)).sum(1).min() > 0.98


def _rotated(path, painted, writer):
    turn = rasterio.Affine.translation(5e5, 5e6) * rasterio.Affine.rotation(20)
    return overviews(writer(path, painted(512, 512), transform=turn * rasterio.Affine.scale(1, -1)))


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda p, painted, writer: writer(p, painted(512, 512)), "the raster has none"),
        (_rotated, "rotated or not north-up"),
        (
            lambda p, painted, writer: overviews(writer(p, painted(512, 512)), factors=[8]),
            "tiles of 128 pixels have too few of them",
        ),
    ],
)
def test_full_resolution_is_read_instead_and_says_why(
    tmp_path, painted, writer, tiny_model, make, why
):
    path = make(tmp_path / "r.tif", painted, writer)
    request = IndexRequest(path, model=tiny_model, tile=128, device="cpu", overviews=True)
    full = api.index_raster(again(request, overviews=False))
    report = api.index_raster(request)
    (told,) = [w for w in report.warnings if "Overviews" in w]
    assert why in told and told.endswith("Full resolution is read.")
    assert report.index == full.index and report.overview is None
    assert report.n_embedded == 0


@pytest.mark.parametrize("internal", [True, False])
def test_a_mask_without_overviews_is_not_taken_for_valid_everywhere(
    tmp_path, painted, writer, internal
):
    path = overviews(writer(tmp_path / "m.tif", painted(512, 512)))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(np.tri(512, dtype=bool))
    with RasterSource(path) as source:
        assert source.use_overview(128, 32).startswith("the raster's mask has none")
        assert source.overview is None


def test_searching_and_labelling_use_the_index_that_was_asked_for(asked, cli):
    made = api.index_raster(again(asked, out=None))
    result = api.search(
        SearchRequest(asked.raster, "water", model=asked.model, tile=128, overviews=True)
    )
    assert result.indexed is None and result.n_tiles == made.n_tiles
    plain = api.search(SearchRequest(asked.raster, "water", model=asked.model, tile=128))
    assert plain.indexed["n_embedded"] == made.n_tiles  # another index, made first
    code, _, _ = cli(
        "label", asked.raster, "--classes", "en: water, forest", "--tile", 128, "--overviews",
        "--out", "l.gpkg", "--json",
    )  # fmt: skip
    assert code == 0
    assert len(list(Path(asked.raster + ".terraseek").iterdir())) == 2
