"""The contract of the command line: options, JSON, exit codes, one-line errors."""

import json
import os
import re
import shutil
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from terraseek.engine import api, storage
from terraseek.engine.cli import common, run
from terraseek.engine.messages import SearchResult
from terraseek.engine.package import MANIFEST

PROGRAM = [sys.executable, "-c", "from terraseek.engine.cli import main; main()"]
#: What `search --json` prints, and a hit of it. Frozen: do not change.
SEARCH_FIELDS = ["model", "device", "query", "language", "n_tiles", "elapsed_s", "hits"]
HIT_FIELDS = ["rank", "tile", "score", "percentile", "bounds", "crs"]


def quick(raster, *more):
    return [raster, "--tile", 32, "--device", "cpu", *more]


# -- search ----------------------------------------------------------------------------------


def test_search_json_is_the_frozen_form(cli, scene):
    code, out, err = cli("search", scene, "红色屋顶", "--tile", 32, "--top", 3, "--json")
    data = json.loads(out)
    assert code == 0 and err == ""
    assert list(data) == SEARCH_FIELDS == list(SearchResult.JSON_FIELDS)
    assert data["query"] == "红色屋顶" and data["language"] == "zh" and data["n_tiles"] > 300
    assert [list(hit) for hit in data["hits"]] == [HIT_FIELDS] * 3
    first = data["hits"][0]
    assert first["rank"] == 1 and first["crs"] == "EPSG:32633" and first["score"] > 0.9
    left, bottom, right, top = first["bounds"]
    assert right - left == top - bottom == 32
    assert isinstance(first["tile"], str) and 0 <= first["percentile"] <= 100
    assert "tiny-colours" in data["model"] and "CPU" in data["device"]


def test_search_prints_a_table(cli, scene):
    code, out, err = cli("search", *quick(scene)[:1], "blue", "--tile", 32, "--top", 4)
    assert code == 0 and re.fullmatch(
        r"Indexed first, with these tiles .*: \d+ tiles embedded\.\n", err
    )
    assert out.startswith('"blue" (en): ') and "EPSG:32633" in out
    first = out
    assert re.search(
        r"^ +1 +0\.9\d+ +100\.00 +\d+\.\d\d +\S+ +\d+\.\d +\d+\.\d$", out, re.MULTILINE
    )
    code, out, err = cli("search", scene, "blue", "--tile", 32, "--threshold", 2)
    assert code == 0 and "No tile" in out and err == ""
    tile = re.search(r"^ +1 .* (E\S+) ", first, re.MULTILINE)
    code, out, _ = cli("search", scene, "--tile", 32, "--like", f"tile:{tile[1]}", "--top", 1)
    assert code == 0 and out.startswith("By example: 1 of ")


def test_search_of_an_index_and_outputs(cli, scene, tmp_path):
    code, out, _ = cli("index", *quick(scene, "--json"))
    index = json.loads(out)["indexes"][0]["index"]
    code, out, err = cli(
        "search", index, "red", "--out", "h.gpkg", "--heatmap", "h.tif", "--threshold", "0.5"
    )
    assert code == 0 and "h.gpkg" in err and "h.tif" in err and "h.gpkg" not in out
    assert pyogrio.read_info(tmp_path / "h.gpkg")["features"] > 0
    assert (tmp_path / "h.tif").exists()


def test_an_index_in_the_current_folder_or_in_the_root(cli, scene, tmp_path):
    from terraseek.engine.indexing import raster_beside

    code, out, _ = cli("index", *quick(scene, "--json"))
    shutil.copytree(json.loads(out)["indexes"][0]["index"], tmp_path / "ix")
    code, out, err = cli("search", "ix", "red", "--top", 1, "--json")
    assert code == 0 and err == "" and len(json.loads(out)["hits"]) == 1
    assert raster_beside(Path(os.sep, "ix")) == Path(Path(os.sep).absolute())
    assert raster_beside(Path("a.tif.terraseek", "ix")) == Path("a.tif").absolute()


@pytest.mark.parametrize(
    "bounds",
    [
        ["--bounds", 500000, 4999744, 500128, 4999872],
        ["--bounds", "500000,4999744,500128,4999872"],
        ["--bounds=500000,4999744,500128,4999872"],
        ["--bounds", "500000 4999744 500128 4999872"],
    ],
)
def test_bounds_in_either_form(cli, scene, bounds):
    code, out, _ = cli("search", scene, "red", "--tile", 32, *bounds, "--json")
    data = json.loads(out)
    assert code == 0 and 0 < data["n_tiles"] < 100


def test_negative_bounds(cli, writer, painted, tmp_path):
    from rasterio.transform import from_origin

    raster = writer(
        tmp_path / "g.tif", painted(), "EPSG:4326", from_origin(-70.0, -33.0, 1e-5, 1e-5)
    )
    for bounds in (["-70,-33.002,-69.998,-33"], ["-70", "-33.002", "-69.998", "-33"]):
        code, out, _ = cli("index", raster, "--tile", 32, "--bounds", *bounds, "--json")
        assert code == 0 and json.loads(out)["indexes"][0]["n_tiles"] > 0


# -- index -----------------------------------------------------------------------------------


def test_index_several_rasters(cli, scene, writer, painted, tmp_path):
    other = writer(tmp_path / "other.tif", painted(128, 128))
    code, out, _ = cli("index", scene, "no.tif", other, "--tile", 32, "--json", "--profile")
    data = json.loads(out)
    assert code == 1
    assert [r["raster"] for r in data["indexes"]] == [scene, other]
    assert data["errors"][0]["raster"] == "no.tif" and data["errors"][0]["kind"] == "RasterError"
    report = data["indexes"][0]
    assert report["n_embedded"] == report["n_tiles"] > 300 and report["profile"]["infer"] > 0
    code, out, err = cli("index", scene, other, "--tile", 32)
    assert code == 0 and err == "" and out.count("0 embedded now") == 2


def test_profile_times_each_stage_apart(cli, scene):
    code, out, _ = cli("index", scene, "--tile", 32, "--json", "--profile")
    (report,) = json.loads(out)["indexes"]
    seconds = report["profile"]
    assert code == 0 and set(seconds) == {
        "read",
        "scale",
        "batch",
        "wait",
        "infer",
        "flush",
        "write",
    }
    assert all(seconds[stage] > 0 for stage in ("read", "scale", "batch", "infer", "write"))
    assert sum(seconds[k] for k in ("wait", "infer", "flush")) <= report["elapsed_s"] + 0.01
    assert seconds["read"] + seconds["scale"] + seconds["batch"] <= report["elapsed_s"] + 0.01


@pytest.mark.parametrize(
    ("longest", "bound"),
    [
        ({"infer": 8}, "the model"), ({"flush": 8}, "writing"), ({}, "what is the same for any"),
        ({"wait": 8, "read": 8}, "reading"), ({"wait": 8, "scale": 9, "read": 3}, "scaling"),
        ({"wait": 8, "batch": 9, "read": 3}, "batches"),
    ],
)  # fmt: skip
def test_profile_says_what_bounds_the_run(longest, bound):
    from terraseek.engine.cli.index import profile_table

    seconds = {
        "read": 1,
        "scale": 0.5,
        "batch": 0.25,
        "wait": 0.5,
        "infer": 1,
        "flush": 0.1,
        "write": 9,
    }
    lines = profile_table({**seconds, **longest}, 12 if longest else 60)
    assert lines[-1].startswith(f"  bound by {bound}")
    named = [line.split()[0] for line in lines[1:-1]]
    assert named == ["read", "scale", "batch", "write", "wait", "infer", "flush", "rest"]
    shares = [int(line.split()[2].rstrip("%")) for line in lines[5:-1]]
    assert 98 <= sum(shares) <= 102  # what comes one after another is all of the time
    assert profile_table({}, 12) == []


def test_index_into_a_folder(cli, scene, tmp_path):
    code, out, _ = cli("index", *quick(scene, "--out", "my index ü", "--json", "--overlap", 0))
    assert code == 0 and json.loads(out)["indexes"][0]["index"].startswith("my index ü")
    assert not (tmp_path / "scene.tif.terraseek").exists()


def test_progress_goes_to_stderr_when_asked_for(cli, scene):
    code, out, err = cli("index", *quick(scene, "--json", "--progress"))
    json.loads(out)
    assert code == 0 and "tiles/s" in err
    params = {"stage": "index", "done": 1234, "total": 5678, "rate": 102.31, "eta_s": 3843.0}
    text = common.progress_text({**params, "message": "CPU"})
    assert text == "index 1,234/5,678 tiles  102.3 tiles/s  ETA 1:04:03  CPU"


# -- bad input -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query,message",
    [("", "empty"), ("   \n", "empty"), ("x" * 10_000, "10,000 characters")],
)
def test_queries_that_cannot_be(failing, scene, tmp_path, query, message):
    assert message in failing("search", scene, query, "--out", "hits.gpkg")
    assert sorted(os.listdir(tmp_path)) == ["scene.tif"]


def test_rasters_that_cannot_be(failing, scene, writer, tmp_path):
    Path("text.tif").write_text("no raster")
    writer("nocrs.tif", np.zeros((3, 64, 64), np.uint8), crs=None)
    writer("nodata.tif", np.zeros((3, 64, 64), np.uint8), nodata=0)
    assert "does not exist" in failing("index", "no.tif")
    failing("index", "text.tif")
    assert "coordinate reference system" in failing("index", "nocrs.tif")
    assert "nodata" in failing("index", "nodata.tif").lower()
    assert "overlap" in failing("index", scene, "--bounds", "1,2,3,4")
    assert "band" in failing("index", scene, "--bands", "1,2,9").lower()
    assert failing("search", ".", "red")
    assert failing("export", "no.terraseek", "--geoparquet", "e.parquet")
    assert not list(tmp_path.glob("*.tmp"))


def test_outputs_that_cannot_be(failing, scene, tmp_path):
    """Known before any work: no index is made for them."""
    Path("file").write_text("")
    for name in ("hits.shp", "no/folder/hits.gpkg", "file/hits.gpkg", "map.tif"):
        failing("search", scene, "red", "--out", name)
    failing("search", scene, "red", "--heatmap", "heat.gpkg")
    assert sorted(os.listdir(tmp_path)) == ["file", "scene.tif"]
    # A folder that cannot be made: under a file, so that it fails for root as well.
    failing("index", scene, "--out", "file/index")


def test_a_full_disk(failing, scene, tmp_path, monkeypatch):
    real = os.fsync

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(storage.os, "fsync", full)
    assert "disk is full" in failing("index", *quick(scene))
    monkeypatch.setattr(storage.os, "fsync", real)
    assert run(["index", scene, "--tile", "32"]) == 0
    monkeypatch.setattr(storage.os, "fsync", full)
    assert "disk is full" in failing("search", scene, "red", "--tile", 32, "--out", "h.gpkg")
    assert not Path("h.gpkg").exists() and not list(tmp_path.rglob("*.tmp"))


def test_models_that_cannot_be(failing, scene, tiny_model, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(tiny_model, copy)
    manifest = (copy / MANIFEST).read_text("utf-8")
    assert "not installed" in failing("index", scene, "--model", "no-such")
    (copy / "NOTICE").write_text("changed")
    assert "sha256" in failing("index", scene, "--model", copy)
    (copy / "text.onnx").unlink()
    (copy / "NOTICE").write_bytes((Path(tiny_model) / "NOTICE").read_bytes())
    assert "lacks the file text.onnx" in failing("search", scene, "red", "--model", copy)
    (copy / MANIFEST).write_text(manifest.replace('"schema": "1.0"', '"schema": "2.0"'), "utf-8")
    assert "schema" in failing("index", scene, "--model", copy)
    assert not (tmp_path / "scene.tif.terraseek").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["no-such-command"],
        ["index"],
        ["index", "a.tif", "--bounds", "1", "2", "3"],
        ["index", "a.tif", "--bounds", "1,2,x,4"],
        ["index", "a.tif", "--bounds"],
        ["index", "a.tif", "--bands", "1,2"],
        ["index", "a.tif", "--bands", "red"],
        ["index", "a.tif", "--overlap", "1"],
        ["index", "a.tif", "--device", "tpu"],
        ["search", "a.tif"],
        ["search", "a.tif", "red", "--top", "0"],
        ["search", "a.tif", "red", "--threshold", "nan"],
        ["export", "a"],
        ["models", "no-such"],
    ],
)
def test_wrong_usage_is_2(cli, arguments):
    code, out, err = cli(*arguments)
    assert code == 2 and out == "" and ("Usage" in err or "Error: " in err)


def test_unexpected_errors(cli, scene, monkeypatch):
    def bug(*args):
        raise ZeroDivisionError(f"in {Path.home()}/x\nand more")

    monkeypatch.setattr(api, "index_raster", bug)
    code, out, err = cli("index", scene)
    assert (code, out) == (1, "") and len(err.splitlines()) == 1
    assert "ZeroDivisionError" in err and "TERRASEEK_DEBUG=1" in err
    assert str(Path.home()) + "/x" not in err
    monkeypatch.setenv("TERRASEEK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run(["index", scene])


def test_verify_recomputes_and_says_when_it_differs(cli, failing, scene):
    assert "no index" in failing("index", scene, "--tile", "32", "--verify")
    cli("index", scene, "--tile", "32")
    code, out, _ = cli("index", scene, "--tile", "32", "--verify")
    assert code == 0 and "0 embeddings not bit-identical" in out
    vectors = next(Path(scene + ".terraseek").glob("*/seg-*-embeddings.npy"))
    np.save(vectors, np.roll(np.load(vectors), 1, axis=0))
    code, out, err = cli("index", scene, "--tile", "32", "--verify", "--json")
    assert code == 1 and "does not match" in err
    assert json.loads(out)["indexes"][0]["embeddings_differ"] > 0
