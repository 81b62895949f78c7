"""Hits as files, heat maps, and outputs that cannot be written."""

import builtins
import gc
import json
import os
import struct

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.crs import CRS
from terraseek.engine import api, outputs, storage
from terraseek.engine.errors import IndexStoreError, OutputError
from terraseek.engine.exchange import write_geoparquet
from terraseek.engine.heatmap import rasterise, stride_of
from terraseek.engine.index import Index
from terraseek.engine.messages import Hit, IndexRequest, SearchRequest, SearchResult
from terraseek.engine.outputs import polygons_wkb

FIELDS = ["rank", "score", "percentile", "tile", "query", "language", "model"]
#: Transverse Mercator with a meridian of its own: no EPSG code.
OWN_CRS = CRS.from_proj4("+proj=tmerc +lon_0=11.3 +k=0.9999 +x_0=500000 +ellps=WGS84 +units=m")


def result(n=3, crs="EPSG:32633", left=500_000.0, bottom=5_000_000.0, side=100.0):
    hits = [
        Hit(
            k + 1,
            f"r{k}c0",
            0.5 - k / 10,
            99.0 - k,
            (left, bottom, left + side, bottom + side),
            crs,
        )
        for k in range(n)
    ]
    return SearchResult("m 1", "cpu", "ein rötes Dach 红", "de", 9, 0.1, hits)


@pytest.mark.parametrize("n", [0, 3])
def test_geopackage(tmp_path, n):
    path = tmp_path / "hits ü.gpkg"
    outputs.write_hits(result(n), path, CRS.from_epsg(32633).to_wkt())
    info = pyogrio.read_info(path, layer="hits")
    assert info["features"] == n and info["geometry_type"] == "Polygon"
    assert list(info["fields"]) == FIELDS and CRS.from_user_input(info["crs"]).to_epsg() == 32633
    if n:
        assert tuple(info["total_bounds"]) == (500_000, 5_000_000, 500_100, 5_000_100)
        _, _, _, columns = pyogrio.raw.read(path)
        assert list(columns[0]) == [1, 2, 3] and columns[4][0] == "ein rötes Dach 红"
    assert os.listdir(tmp_path) == ["hits ü.gpkg"]


def test_a_crs_without_an_epsg_code(tmp_path):
    assert OWN_CRS.to_epsg() is None
    wkt = OWN_CRS.to_wkt()
    found = result(crs=wkt, left=510_000.0)
    outputs.write_hits(found, tmp_path / "a.gpkg", wkt)
    assert CRS.from_user_input(pyogrio.read_info(tmp_path / "a.gpkg")["crs"]).to_dict()[
        "lon_0"
    ] == pytest.approx(11.3)
    outputs.write_hits(found, tmp_path / "a.geojson", wkt)
    ring = json.loads((tmp_path / "a.geojson").read_text("utf-8"))["features"][0]["geometry"]
    assert ring["coordinates"][0][0][0] == pytest.approx(11.42, abs=0.02)


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring[:-1], ring[1:])) / 2


def test_geojson(tmp_path):
    path = tmp_path / "a.geojson"
    outputs.write_hits(result(), path)
    data = json.loads(path.read_text("utf-8"))
    assert data["type"] == "FeatureCollection" and "crs" not in data
    feature = data["features"][0]
    assert feature["properties"] == {
        "rank": 1,
        "score": 0.5,
        "percentile": 99.0,
        "tile": "r0c0",
        "query": "ein rötes Dach 红",
        "language": "de",
        "model": "m 1",
    }
    (ring,) = feature["geometry"]["coordinates"]
    assert ring[0] == ring[-1] and len(ring) == 17 and area(ring) > 0
    assert ring[0] == pytest.approx([15.0, 45.153], abs=0.001)  # longitude first
    outputs.write_hits(result(0), path)
    assert json.loads(path.read_text("utf-8"))["features"] == []


@pytest.mark.parametrize("crs,left", [("EPSG:32601", 164_000.0), ("EPSG:3832", 3_337_000.0)])
def test_geojson_across_the_antimeridian(tmp_path, crs, left):
    path = tmp_path / "a.geojson"
    outputs.write_hits(result(1, crs, left, 0.0, 4_000.0), path)
    geometry = json.loads(path.read_text("utf-8"))["features"][0]["geometry"]
    assert geometry["type"] == "MultiPolygon"
    assert len(geometry["coordinates"]) == 2
    for (ring,) in geometry["coordinates"]:
        longitudes = [x for x, _ in ring]
        assert max(longitudes) - min(longitudes) < 1 and area(ring) > 0


def test_geojson_of_a_southern_polar_crs(tmp_path):
    outputs.write_hits(result(1, "EPSG:3031", 100_000.0, 1_500_000.0), tmp_path / "a.geojson")
    data = json.loads((tmp_path / "a.geojson").read_text("utf-8"))
    (ring,) = data["features"][0]["geometry"]["coordinates"]
    assert area(ring) > 0 and all(-77 < y < -75 for _, y in ring)


@pytest.mark.parametrize("n", [0, 3])
def test_geoparquet(tmp_path, n):
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    outputs.write_hits(result(n, OWN_CRS.to_wkt()), path, OWN_CRS.to_wkt())
    table = parquet.read_table(path)
    assert table.num_rows == n and table.column_names == [*FIELDS, "geometry"]
    geo = json.loads(table.schema.metadata[b"geo"])
    column = geo["columns"]["geometry"]
    assert geo["version"] == "1.1.0" and geo["primary_column"] == "geometry"
    assert column["encoding"] == "WKB" and column["crs"]["type"] == "ProjectedCRS"
    if n:
        assert column["bbox"] == [500_000, 5_000_000, 500_100, 5_000_100]


def without_pyarrow(monkeypatch):
    real = builtins.__import__

    def blocked(name, *args, **kwargs):
        if name.split(".")[0] == "pyarrow":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", blocked)


def test_parquet_without_pyarrow(tmp_path, monkeypatch):
    without_pyarrow(monkeypatch)
    with pytest.raises(OutputError, match=r"terraseek\[parquet\]"):
        outputs.check_output(tmp_path / "a.parquet")


@pytest.mark.parametrize(
    "name,message",
    [
        ("hits.shp", "suffix"),
        ("hits", "suffix"),
        ("no/such/folder/hits.gpkg", "folder"),
        ("file/hits.gpkg", "folder"),
        ("folder.gpkg", "is a folder"),
        ("x" * 5000 + ".gpkg", "cannot be used"),
    ],
)
def test_outputs_that_cannot_be(tmp_path, name, message):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.gpkg").mkdir()
    before = sorted(os.listdir(tmp_path))
    for write in (
        outputs.check_output,
        lambda p: outputs.write_hits(result(), p),
    ):
        with pytest.raises(OutputError, match=message) as caught:
            write(tmp_path / name)
        assert "\n" not in str(caught.value)
    assert sorted(os.listdir(tmp_path)) == before


@pytest.mark.parametrize("name", ["a.gpkg", "a.geojson", "a.tif"])
@pytest.mark.parametrize("number,message", [(28, "disk is full"), (13, "permission"), (30, "perm")])
def test_a_failure_while_writing_leaves_the_old_file(tmp_path, monkeypatch, name, number, message):
    """Root may write anywhere, so the failure is put where the bytes go to the disk."""
    path = tmp_path / name
    path.write_bytes(b"the old one")

    def fail(handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(storage.os, "fsync", fail)
    with pytest.raises(OutputError, match=f"(?i){message}"):
        if name.endswith(".tif"):
            outputs.write_heatmap(path, np.array([[0.0, 0, 1, 1]]), np.ones(1), "EPSG:32633")
        else:
            outputs.write_hits(result(), path)
    assert path.read_bytes() == b"the old one" and os.listdir(tmp_path) == [name]


def test_a_crs_that_is_none(tmp_path):
    for name in ("a.gpkg", "a.geojson"):
        with pytest.raises(OutputError, match="cannot be made"):
            outputs.write_hits(result(crs="no crs at all"), tmp_path / name)
    assert os.listdir(tmp_path) == []


def lattice(rows, columns, stride=5.0, side=10.0):
    r, c = (a.ravel() for a in np.mgrid[:rows, :columns])
    left, top = 100.0 + c * stride, 900.0 - r * stride
    return np.stack([left, top - side, left + side, top], 1)


def test_heat_map(tmp_path):
    bounds = lattice(3, 4)
    scores = np.arange(12, dtype=np.float32)
    keep = np.arange(12) != 5
    outputs.write_heatmap(tmp_path / "h.tif", bounds[keep], scores[keep], OWN_CRS.to_wkt())
    with rasterio.open(tmp_path / "h.tif") as heat:
        assert heat.dtypes == ("float32",) and np.isnan(heat.nodata)
        assert heat.shape == (4, 5) and heat.res == (5.0, 5.0)
        assert heat.bounds == (100.0, 880.0, 125.0, 900.0)
        assert heat.crs.to_dict()["lon_0"] == pytest.approx(11.3)
        assert heat.profile["compress"] == "deflate" and heat.profile["tiled"]
        cells = heat.read(1)
    assert cells[0, 0] == 0 and cells[0, 1] == 0.5 and cells[3, 4] == 11
    assert cells[1, 1] == pytest.approx((0 + 1 + 4) / 3)  # tile 5 is not there
    assert os.listdir(tmp_path) == ["h.tif"]


def test_heat_map_of_the_maximum_and_of_gaps():
    bounds = np.array([[0.0, 0, 10, 10], [30.0, 0, 40, 10]])
    cells, corner = rasterise(bounds, np.array([1.0, 2.0]), (10.0, 10.0), "max")
    assert corner == (0, 10, 10, 10)
    assert cells[0, 0] == 1 and cells[0, 3] == 2 and np.isnan(cells[0, 1:3]).all()
    bounds = lattice(2, 2)
    assert rasterise(bounds, np.array([1.0, 2, 3, 4]), None, "max")[0][1, 1] == 4
    with pytest.raises(OutputError, match="mean or the max"):
        rasterise(bounds, np.ones(4), None, "median")
    with pytest.raises(OutputError, match="cells"):
        rasterise(bounds * 1e6, np.ones(4), (1.0, 1.0))
    with pytest.raises(OutputError, match="no tiles"):
        rasterise(bounds[:0], np.ones(0))


def test_heat_map_ends_where_the_raster_does(tmp_path):
    bounds, scores = lattice(3, 4), np.arange(12, dtype=np.float32)
    whole, corner = rasterise(bounds, scores)
    assert corner == (100.0, 900.0, 5.0, 5.0) and whole.shape == (4, 5)
    extent = (104.0, 884.0, 118.0, 899.0)  # the tiles reach beyond it on every side
    outputs.write_heatmap(tmp_path / "h.tif", bounds, scores, OWN_CRS.to_wkt(), extent=extent)
    with rasterio.open(tmp_path / "h.tif") as heat:
        assert heat.bounds == pytest.approx(extent) and heat.shape == (3, 3)
        for (row, column), value in np.ndenumerate(heat.read(1)):
            x, y = heat.xy(row, column)  # the mean of the tiles over the middle of the cell
            over = (bounds[:, 0] <= x) & (x < bounds[:, 2])
            over &= (bounds[:, 1] < y) & (y <= bounds[:, 3])
            assert value == pytest.approx(scores[over].mean())
    inside = rasterise(bounds, scores, extent=(0.0, 0.0, 2000.0, 2000.0))
    np.testing.assert_array_equal(inside[0], whole)  # the area of interest lies in the raster
    assert inside[1] == corner
    tiny, at = rasterise(bounds, scores, extent=(111.0, 891.0, 111.5, 891.5))
    assert tiny.shape == (1, 1) and at == (111.0, 891.5, 0.5, 0.5)


def test_heat_map_of_tiles_that_begin_in_one_cell():
    """Latitude bands may meet there: no tile may be lost."""
    bounds = np.array([[0.0, 0, 10, 10], [1.0, 0, 11, 10], [20.0, 0, 30, 10]])
    cells, _ = rasterise(bounds, np.array([1.0, 3.0, 5.0], np.float32), (10.0, 10.0))
    assert cells[0, 0] == 2 and cells[0, 2] == 5
    assert rasterise(bounds, np.array([1.0, 3.0, 5.0]), (10.0, 10.0), "max")[0][0, 0] == 3


def test_outlines_are_closed_and_counter_clockwise():
    for wkb in polygons_wkb([(1.0, 2.0, 3.0, 4.0)]):
        assert struct.unpack("<BIII10d", wkb) == (1, 3, 1, 5, 1, 2, 3, 2, 3, 4, 1, 4, 1, 2)
    assert len(polygons_wkb([])) == 0


def test_stride():
    assert stride_of(lattice(3, 4)) == (5.0, 5.0)
    assert stride_of(lattice(1, 1)) == (10.0, 10.0)
    assert stride_of(lattice(4, 1)) == (10.0, 5.0)
    gaps = np.random.default_rng(0).random(400) < 0.3
    assert stride_of(lattice(20, 20, 1.0)[gaps]) == (1.0, 1.0)


@pytest.fixture
def index(scene, tiny_model):
    request = IndexRequest(scene, model=tiny_model, tile=32, device="cpu")
    return api.index_raster(request).index


def test_a_search_writes_its_outputs(scene, tiny_model, index, tmp_path):
    out, heat = tmp_path / "hits.gpkg", tmp_path / "heat.tif"
    found = api.search(
        SearchRequest(index, "red roof", top=5, model=tiny_model, out=str(out), heatmap=str(heat))
    )
    assert pyogrio.read_info(out)["features"] == 5
    with rasterio.open(heat) as dataset, rasterio.open(scene) as raster:
        assert dataset.crs == raster.crs and dataset.res == (16.0, 16.0)
        cells = dataset.read(1)
        row, column = np.unravel_index(np.nanargmax(cells), cells.shape)
        x, y = dataset.xy(row, column)
    left, bottom, right, top = found.hits[0].bounds
    assert left - 16 < x < right + 16 and bottom - 16 < y < top + 16


def test_exported_embeddings(index, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    n = write_geoparquet(tmp_path.joinpath(index), tmp_path / "e.parquet")
    table = parquet.read_table(tmp_path / "e.parquet")
    assert table.num_rows == n == len(Index(index))
    assert table.column_names == ["id", "geometry", "embedding"]
    vectors = np.array(table["embedding"].to_pylist(), np.float32)
    assert np.array_equal(vectors, Index(index).embeddings().astype(np.float32))
    emb = json.loads(table.schema.metadata[b"emb"])
    assert emb["dimension"] == 16 and emb["model"]["name"] == "tiny-colours"
    assert json.loads(table.schema.metadata[b"geo"])["columns"]["geometry"]["crs"]["id"] == {
        "authority": "EPSG",
        "code": 32633,
    }
    with pytest.raises(IndexStoreError):
        write_geoparquet(tmp_path, tmp_path / "f.parquet")
    with pytest.raises(OutputError):
        write_geoparquet(tmp_path.joinpath(index), tmp_path / "f.gpkg")


def test_the_cycle_collector_is_paused_and_comes_back():
    from terraseek.engine import querying

    assert gc.isenabled()
    with querying._no_collection():
        assert not gc.isenabled()
        with querying._no_collection():
            pass
        assert not gc.isenabled()  # the outer one still works
    assert gc.isenabled()
    with pytest.raises(ValueError, match="x"), querying._no_collection():
        raise ValueError("x")
    assert gc.isenabled()


@pytest.mark.parametrize(("windows", "tries"), [(True, 3), (False, 1)])
def test_a_file_that_is_being_read_is_replaced_in_windows_too(
    tmp_path, monkeypatch, windows, tries
):
    """There a reader holds the name for a moment; elsewhere such an error is one of rights."""
    done, real = [], os.replace

    def held(source, target):
        done.append(target)
        if len(done) < 3:
            raise PermissionError(13, "The process cannot access the file")
        real(source, target)

    monkeypatch.setattr(storage.os, "replace", held)
    monkeypatch.setattr(storage, "WINDOWS", windows)
    monkeypatch.setattr(storage, "REPLACE_WAITS", (0.0, 0.0, 0.0))
    path = tmp_path / "manifest.json"
    if windows:
        storage.write_json(path, {"a": 1}, "the index")
        assert json.loads(path.read_text("utf-8")) == {"a": 1}
    else:
        with pytest.raises(OutputError, match="No permission"):
            storage.write_json(path, {"a": 1}, "the index")
    assert len(done) == tries
    assert [p.name for p in tmp_path.iterdir()] == (["manifest.json"] if windows else [])


def test_a_file_that_stays_held_is_an_error_with_what_to_do(tmp_path, monkeypatch):
    def held(_source, _target):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(storage.os, "replace", held)
    monkeypatch.setattr(storage, "WINDOWS", True)
    monkeypatch.setattr(storage, "REPLACE_WAITS", (0.0,))
    with pytest.raises(OutputError, match="No permission"):
        storage.write_json(tmp_path / "a.json", {}, "the index")
    assert list(tmp_path.iterdir()) == []


def test_sqlite_syncs_again_after_a_geopackage_was_made(tmp_path):
    """The options are the process's: what writes another file must not lose them."""
    name = "OGR_SQLITE_SYNCHRONOUS"
    try:
        for before in (None, "FULL"):
            pyogrio.set_gdal_config_options({name: before})
            outputs.write_hits(result(), tmp_path / f"{before}.gpkg", "EPSG:32633")
            assert pyogrio.get_gdal_config_option(name) == before
            assert pyogrio.get_gdal_config_option("OGR_SQLITE_JOURNAL") is None
    finally:
        pyogrio.set_gdal_config_options({name: None})
