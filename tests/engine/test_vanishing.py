"""A share that goes away in the middle: one clear error, and the run goes on when it is back."""

from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import from_origin
from terraseek.engine import api, indexing
from terraseek.engine.errors import OutputError, RasterError, TerraSeekError
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest
from terraseek.engine.raster import RasterSource

VRT = """<VRTDataset rasterXSize="640" rasterYSize="320">
 <SRS>EPSG:32633</SRS><GeoTransform>499968, 1, 0, 5000000, 0, -1</GeoTransform>
 {bands}
</VRTDataset>"""
BAND = """<VRTRasterBand dataType="Byte" band="{band}">{sources}</VRTRasterBand>"""
SOURCE = """<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename>
 <SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="320" ySize="320"/>
 <DstRect xOff="{x}" yOff="0" xSize="320" ySize="320"/></SimpleSource>"""


@pytest.fixture
def mosaic(tmp_path, writer, painted):
    """A VRT of two scenes side by side; the right one lies on "the share"."""
    share = tmp_path / "share"
    share.mkdir()
    for name, x in (("left.tif", 499_968), ("share/right.tif", 500_288)):
        writer(tmp_path / name, painted(), transform=from_origin(x, 5_000_000, 1, 1))
    bands = "".join(
        BAND.format(
            band=band,
            sources=SOURCE.format(name="left.tif", band=band, x=0)
            + SOURCE.format(name="share/right.tif", band=band, x=320),
        )
        for band in (1, 2, 3)
    )
    path = tmp_path / "mosaic.vrt"
    path.write_text(VRT.format(bands=bands), "utf-8")
    return path


def test_a_mosaic_of_mosaics_is_stale_when_an_inner_source_changes(
    mosaic, tiny_model, tmp_path, writer, painted
):
    outer = tmp_path / "outer.vrt"
    sources = '<SimpleSource><SourceFilename relativeToVRT="1">mosaic.vrt</SourceFilename>{}'
    one = sources.format("<SourceBand>{band}</SourceBand></SimpleSource>")
    bands = "".join(BAND.format(band=b, sources=one.format(band=b)) for b in (1, 2, 3))
    outer.write_text(VRT.format(bands=bands), "utf-8")
    request = request_for(outer, tiny_model, tmp_path / "ix")
    api.index_raster(request)
    assert api.index_status(request).state == "complete"
    darker = painted() // 2
    writer(tmp_path / "left.tif", darker, transform=from_origin(499_968, 5_000_000, 1, 1))
    assert api.index_status(request).state == "stale"


def request_for(raster, model, out):
    return IndexRequest(str(raster), model=model, tile=32, device="cpu", out=str(out))


def rows(index):
    return Index(Path(index)).embeddings()


def test_a_source_that_goes_away_is_an_error_and_not_black_tiles(
    mosaic, tiny_model, tmp_path, monkeypatch
):
    whole = api.index_raster(request_for(mosaic, tiny_model, tmp_path / "u"))
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    request = request_for(mosaic, tiny_model, tmp_path / "ix")
    share, away = tmp_path / "share", tmp_path / "away"

    def progress(params):
        # At the first batch the reader is ahead by a few batches, not by the whole raster.
        if params["stage"] == "index" and share.exists():
            share.rename(away)

    try:
        api.index_raster(request, progress)
    except RasterError as err:
        # The part that was read before is kept and right; no tile is black by accident.
        assert "mosaic" in str(err) or "right.tif" in str(err)
    else:  # GDAL had the file open already: then every tile is right
        assert not share.exists()
    if not share.exists():
        away.rename(share)
    report = api.index_raster(request)
    assert np.array_equal(rows(report.index), rows(whole.index))


def test_a_source_that_is_not_there_is_named(mosaic, tiny_model, tmp_path):
    (tmp_path / "share").rename(tmp_path / "away")
    with pytest.raises(TerraSeekError) as caught:
        api.index_raster(request_for(mosaic, tiny_model, tmp_path / "ix"))
    assert "right.tif" in str(caught.value) or "mosaic" in str(caught.value)
    assert not list((tmp_path / "ix").glob("*.npy"))


def test_a_source_of_a_mosaic_that_changes_makes_its_index_stale(
    mosaic, tiny_model, tmp_path, writer, painted
):
    request = request_for(mosaic, tiny_model, tmp_path / "ix")
    first = api.index_raster(request)
    assert api.index_status(request).state == "complete"
    where = from_origin(500_288, 5_000_000, 1, 1)
    writer(tmp_path / "share" / "right.tif", painted()[:, ::-1].copy(), transform=where)
    assert "Changed, new or gone: share/right.tif." in api.index_status(request).why
    again = api.index_raster(request)
    assert 0 < again.n_embedded < first.n_tiles  # those of the right half
    assert any("right.tif. It is indexed again; tiles that did" in w for w in again.warnings)
    fresh = api.index_raster(request_for(mosaic, tiny_model, tmp_path / "fresh"))
    assert np.array_equal(rows(again.index), rows(fresh.index))


def test_an_index_folder_that_goes_away_is_one_error(scene, tiny_model, tmp_path, monkeypatch):
    whole = api.index_raster(request_for(scene, tiny_model, tmp_path / "u"))
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    drive, gone = tmp_path / "drive", tmp_path / "gone"
    drive.mkdir()
    request = request_for(scene, tiny_model, drive / "ix")
    seen = []

    def progress(params):
        if params["stage"] == "index":
            seen.append(params["done"])
            if len(seen) == 5:
                drive.rename(gone)

    with pytest.raises(OutputError, match="cannot be written"):
        api.index_raster(request, progress)
    assert not drive.exists()  # nothing is written where the share was
    gone.rename(drive)
    kept = api.index_status(request).n_done
    assert 16 <= kept < whole.n_tiles
    report = api.index_raster(request)
    assert report.n_reused == kept
    assert np.array_equal(rows(report.index), rows(whole.index))


def test_a_source_that_is_back_is_not_read_as_black(mosaic, tmp_path):
    """GDAL remembers that it could not open a source while any virtual raster is open."""
    with RasterSource(mosaic) as other:
        good = other.read_window(400, 50, 50, 50)[0]
        copy = tmp_path / "copy.vrt"
        copy.write_text(mosaic.read_text("utf-8").replace("right.tif", "second.tif"), "utf-8")
        right, away = tmp_path / "share" / "second.tif", tmp_path / "away.tif"
        right.write_bytes((tmp_path / "share" / "right.tif").read_bytes())
        with RasterSource(copy) as source:
            right.rename(away)
            with pytest.raises(RasterError):
                source.read_window(400, 50, 50, 50)
        away.rename(right)
        with RasterSource(copy) as source:
            assert np.array_equal(source.read_window(400, 50, 50, 50)[0], good)
