"""Indexing: what a failed run leaves, and when an index no longer fits its raster's files."""

import errno
import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api
from terraseek.engine.errors import RasterError, TerraSeekError
from terraseek.engine.messages import IndexRequest, SearchRequest


@pytest.fixture
def request_(scene, tiny_model, tmp_path):
    return IndexRequest(scene, model=tiny_model, tile=32, device="cpu", out=str(tmp_path / "ix"))


def test_folders_that_were_there_stay(tmp_path, tiny_model, writer):
    """Only what a failed run made itself is removed."""
    path = writer(tmp_path / "n.tif", np.zeros((3, 128, 128), np.uint8), nodata=0)
    mine = tmp_path / "mine"
    mine.mkdir()
    for out in (mine, mine / "a" / "b"):
        with pytest.raises(TerraSeekError, match="no valid pixels"):
            api.index_raster(IndexRequest(path, model=tiny_model, tile=32, out=str(out)))
        assert mine.is_dir() and not list(mine.iterdir())


def mosaic(tmp_path, painted, writer):
    """A virtual raster of two files, the second one the newer."""
    from rasterio.shutil import copy

    a = Path(writer(tmp_path / "a.tif", painted()))
    os.utime(a, ns=(10**18, 10**18))
    path = tmp_path / "m.vrt"
    copy(str(a), str(path), driver="VRT")
    os.utime(path, ns=(10**18 + 10**9, 10**18 + 10**9))
    return a, path


def test_an_older_file_of_several_makes_an_index_stale(tmp_path, tiny_model, painted, writer):
    """Neither the sum of the sizes nor the newest time says so."""
    source, path = mosaic(tmp_path, painted, writer)
    ask = IndexRequest(str(path), model=tiny_model, tile=32, device="cpu")
    first = api.index_raster(ask)
    assert api.index_status(ask).state == "complete"
    raw = bytearray(source.read_bytes())
    raw[-2000:] = bytes(2000)
    source.write_bytes(raw)
    os.utime(source, ns=(10**18 - 5, 10**18 - 5))
    why = api.index_status(ask).why
    assert "has changed" in why and why.endswith("Changed, new or gone: a.tif.")
    again = api.index_raster(ask)
    assert 0 < again.n_embedded < first.n_tiles and again.n_reused > 0
    assert api.index_status(ask).state == "complete"


def test_an_index_from_before_each_file_was_noted_opens(tmp_path, tiny_model, painted, writer):
    source, path = mosaic(tmp_path, painted, writer)
    for raster in (path, source):
        ask = IndexRequest(str(raster), model=tiny_model, tile=32, device="cpu")
        made = api.index_raster(ask)
        manifest = Path(made.index) / "manifest.json"
        meta = json.loads(manifest.read_text("utf-8"))
        del meta["raster"]["files"]
        manifest.write_text(json.dumps(meta), "utf-8")
        assert api.index_status(ask).state == "complete"
        again = api.index_raster(ask)
        assert again.n_embedded == 0 and not again.warnings
        assert "files" in json.loads(manifest.read_text("utf-8"))["raster"]


def test_a_share_that_goes_away_is_said(request_, scene, monkeypatch):
    from terraseek.engine import dataset

    api.index_raster(request_)
    plain = os.stat

    def dying(path, *rest, **more):
        if str(path) == str(scene) and sys._getframe(1).f_code.co_name == "file_stats":
            raise OSError(errno.ESTALE, "Stale file handle")
        return plain(path, *rest, **more)

    monkeypatch.setattr(dataset.os, "stat", dying)
    with pytest.raises(RasterError, match=r"cannot be looked at: Stale file handle\. Check"):
        api.index_status(request_)


def test_a_device_that_had_nothing_to_do_is_said(request_):
    api.index_raster(request_)
    cuda = IndexRequest(**{**request_.to_dict(), "device": "cuda"})
    assert any("Nothing was embedded" in w for w in api.index_raster(cuda).warnings)
    assert not api.index_raster(request_).warnings


def test_a_search_tells_of_a_mistyped_operator(request_, tiny_model):
    made = api.index_raster(request_)
    found = api.search(SearchRequest(made.index, "red ANDD blue", model=tiny_model))
    assert any("ANDD is read as a word" in w for w in found.warnings)


def test_a_change_that_moves_the_stretch_of_values_is_said(tmp_path, tiny_model, writer):
    """Its index is another one then, and without a word it would seem never to have had one."""
    rng = np.random.default_rng(0)
    values = rng.integers(0, 3000, (3, 256, 256)).astype(np.uint16)
    path = writer(tmp_path / "u.tif", values)
    ask = IndexRequest(path, model=tiny_model, tile=32, device="cpu")
    first = api.index_raster(ask)
    other = IndexRequest(path, model=tiny_model, tile=48, device="cpu")
    assert api.index_status(other).state == "absent" and not api.index_status(other).why
    writer(path, np.where(np.arange(256) < 60, 9000, values).astype(np.uint16))
    status = api.index_status(ask)
    assert status.state == "stale" and status.why.endswith("every tile is embedded again.")
    again = api.index_raster(ask)
    assert again.index != first.index and status.why in again.warnings
    assert again.n_embedded == again.n_tiles
    assert api.index_status(ask).state == "complete" and not api.index_status(ask).why
    assert api.index_status(other).state == "absent" and not api.index_status(other).why
