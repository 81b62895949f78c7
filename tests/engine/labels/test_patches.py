"""Finer maps by the patch embeddings of a model whose package has them."""

import importlib.util
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from terraseek.engine import models
from terraseek.engine.errors import Cancelled, ModelPackageError
from terraseek.engine.labels.errors import LabelError
from terraseek.engine.package import load_package

ROOT = Path(__file__).resolve().parents[3]
CLASSES = "en: red roof, green grass, blue lake"


def maker():
    path = ROOT / "scripts" / "make_tiny_model.py"
    spec = importlib.util.spec_from_file_location("make_tiny_model", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def patch_model(tmp_path_factory):
    """The tiny model with a second output: 4 x 4 patches of 8 pixels."""
    folder = tmp_path_factory.mktemp("models") / "tiny-patches"
    maker().main(folder, "patch_features")
    return str(folder)


@pytest.fixture
def fine(run, patch_model):
    def call(**more):
        return run(model=patch_model, **{"patches": True, "threshold": 0.0, **more})

    return call


def read(path):
    with rasterio.open(path) as source:
        return source.read(1), source.res, source.bounds


def test_the_tower_says_the_same_with_a_second_output(patch_model, tiny_model):
    from terraseek.engine.encoder import ImageEncoder

    pixels = np.random.default_rng(0).integers(0, 256, (3, 3, 32, 32)).astype(np.uint8)
    ours, plain = (ImageEncoder(load_package(m), "cpu") for m in (patch_model, tiny_model))
    assert np.array_equal(ours.encode(pixels), plain.encode(pixels))
    patches = ours.encode_patches(pixels)
    assert patches.shape == (3, 4, 4, 16) and patches.dtype == np.float32
    assert np.allclose(np.linalg.norm(patches, axis=3), 1, atol=1e-5)
    # A patch does not depend on how many tiles it was encoded with.
    assert np.array_equal(ours.encode_patches(pixels[1:2]), patches[1:2])
    with pytest.raises(ModelPackageError, match="no patch embeddings"):
        plain.encode_patches(pixels)


def test_patches_make_a_finer_and_truer_map(fine, run, patch_model, tmp_path, truth_array):
    """Squares that lie across the tiles: tiles mix them, patches do not."""
    shifted = np.roll(truth_array, (16, 16), (0, 1))
    image = paint(shifted, tmp_path / "shifted.tif")
    coarse, out = tmp_path / "coarse.tif", tmp_path / "fine.tif"
    run(source=image, model=patch_model, overlap=0, out=str(coarse), threshold=0.0)
    report = fine(source=image, overlap=0, out=str(out))
    values, res, bounds = read(out)
    assert read(coarse)[1] == (32, 32) and res == (8, 8)
    assert tuple(bounds) == tuple(read(coarse)[2])
    assert values.shape == (40, 40) and report.unit == "cells" and report.n_units == 1600
    whole = np.repeat(np.repeat(values, 8, 0), 8, 1)
    blocks = np.repeat(np.repeat(read(coarse)[0], 32, 0), 32, 1)
    assert (whole == shifted).mean() > 0.99
    assert (blocks == shifted).mean() < 0.96
    (step,) = [s for s in report.steps if s.step == "patches"]
    changed = (whole != blocks)[4::8, 4::8].sum()
    assert step.changed == changed > 50 and step.share == round(changed / 1600, 5)


def paint(truth, path, hole=None):
    colours = np.array([(0, 0, 0), (215, 25, 25), (25, 150, 25), (25, 50, 215)], np.uint8)
    image = colours[truth].transpose(2, 0, 1).copy()
    if hole is not None:
        image[(slice(None), *hole)] = 0
    profile = {
        "driver": "GTiff", "count": 3, "height": truth.shape[0], "width": truth.shape[1],
        "dtype": "uint8", "crs": "EPSG:32633", "transform": from_origin(499_968, 5_000_000, 1, 1),
    }  # fmt: skip
    with rasterio.open(path, "w", **profile, nodata=None if hole is None else 0) as target:
        target.write(image)
    return str(path)


def test_overlapping_tiles_vote_on_patches(fine, tmp_path):
    out, scores = tmp_path / "l.tif", tmp_path / "s.tif"
    report = fine(out=str(out), scores=str(scores), overlap=0.5)
    values, res, _ = read(out)
    assert res == (8, 8) and values.shape == (40, 40) and report.n_units == 1600
    with rasterio.open(scores) as source:
        bands = source.read()
    assert np.allclose(bands[4:].sum(0), 1, atol=1e-5)
    assert (bands[4:].argmax(0) + 1 == values).all()


def test_patches_are_read_from_the_overviews_of_the_index(fine, tmp_path, truth_array, monkeypatch):
    """From the image and from the folder alone; 64 px tiles of which 32 px are read."""
    from terraseek.engine.overviews import Overview

    image = paint(np.repeat(np.repeat(truth_array, 2, 0), 2, 1), tmp_path / "big.tif")
    with rasterio.open(image, "r+") as dataset:
        dataset.build_overviews([2], rasterio.enums.Resampling.nearest)
    asked = {"source": image, "overlap": 0, "tile": 64}
    fine(**asked, out=str(tmp_path / "full.tif"))
    seen, plain = [], Overview.read_tile_mask
    monkeypatch.setattr(
        Overview, "read_tile_mask", lambda self, *a: seen.append(self.factor) or plain(self, *a)
    )
    fine(**asked, overviews=True, out=str(tmp_path / "quick.tif"))
    indexed = len(seen)
    assert indexed == 200 and set(seen) == {2.0}  # for the index, then for the patches
    folders = list(Path(image + ".terraseek").iterdir())
    (folder,) = [f for f in folders if '"overview"' in (f / "manifest.json").read_text("utf-8")]
    fine(source=str(folder), out=str(tmp_path / "folder.tif"))
    assert len(seen) == indexed + 100
    full, quick, again = (read(tmp_path / f"{n}.tif")[0] for n in ("full", "quick", "folder"))
    assert (quick == again).all() and (quick == full).mean() > 0.99


def test_nodata_has_no_patch_and_the_map_ends_with_the_image(fine, tmp_path, truth_array):
    # 300 x 308 pixels: not a multiple of the patch; a hole of whole patches.
    hole = slice(160, 184), slice(64, 88)
    image = paint(truth_array[:300, :308], tmp_path / "hole.tif", hole)
    out = tmp_path / "l.tif"
    report = fine(source=image, out=str(out))
    values, res, bounds = read(out)
    assert tuple(bounds) == pytest.approx((499_968, 4_999_700, 500_276, 5_000_000))
    assert res == (4, 4)  # what divides both patches and image
    x, y = (np.arange(n) + 0.5 for n in (values.shape[1], values.shape[0]))
    inside = np.outer(
        (y * res[1] > 164) & (y * res[1] < 180), (x * res[0] > 68) & (x * res[0] < 84)
    )
    assert inside.any() and (values[inside] == 255).all()
    outside = ~np.outer(
        (y * res[1] > 152) & (y * res[1] < 192), (x * res[0] > 56) & (x * res[0] < 96)
    )
    assert (values[outside] != 255).all()
    area = sum(c.area_m2 for c in report.classes) + report.unknown_area_m2
    assert area == pytest.approx((values != 255).sum() * res[0] * res[1])


def test_an_index_finds_its_image_beside_it(fine, scene, tmp_path):
    a, b, c = (tmp_path / name for name in ("a.tif", "b.tif", "c.tif"))
    index = fine(out=str(a)).index
    fine(source=index, out=str(b))
    assert (read(a)[0] == read(b)[0]).all()
    away = tmp_path / "elsewhere"
    shutil.copytree(index, away)
    with pytest.raises(LabelError, match="does not lie beside"):
        fine(source=str(away), out=str(c))
    with rasterio.open(scene, "r+") as target:
        pixels = target.read()
        target.write(pixels[::-1])
    with pytest.raises(LabelError, match=r"cannot be read: The raster's file"):
        fine(source=index, out=str(c))
    assert not c.exists()


def test_own_polygons_use_the_finer_cells(fine, run, patch_model, tmp_path):
    # 16 m within the red square, at its corner: a tile sees green as well.
    ring = [[500_000, 4_999_952], [500_016, 4_999_952], [500_016, 4_999_968], [500_000, 4_999_968]]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    feature = {"type": "Feature", "properties": {}}
    feature["geometry"] = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    path, out = tmp_path / "p.geojson", tmp_path / "o.gpkg"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    report = fine(polygons=str(path), out=str(out))
    assert report.unit == "polygons" and [c.n_units for c in report.classes] == [1, 0, 0]
    plain = run(model=patch_model, polygons=str(path), threshold=0.0)
    assert report.classes[0].mean_probability > plain.classes[0].mean_probability + 0.05


def test_nothing_is_rejected_without_a_calibration(fine):
    report = fine(threshold=None)
    assert report.n_unknown == 0 and report.threshold == 0
    assert any("Patch embeddings are not calibrated" in w for w in report.warnings)
    report = fine(threshold=None, coverage=0.5)
    assert report.threshold > 0 and report.threshold_from == "coverage 0.5"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"transduction": True}, "Transduction works on tiles"),
        ({"form": "tiles"}, "finer than tiles"),
        ({"target": 0.9, "threshold": None}, "no calibration"),
    ],
)
def test_what_does_not_go_together_is_said_before_any_work(fine, scene, change, words):
    with pytest.raises(LabelError, match=words):
        fine(**change)
    assert not Path(scene + ".terraseek").exists()


def test_a_model_without_patches_says_so_before_any_work(run, scene, tiny_model, failing):
    with pytest.raises(LabelError, match="tiny-colours has no patch embeddings"):
        run(patches=True)
    assert not Path(scene + ".terraseek").exists()
    run()
    line = failing("label", scene, "--classes", CLASSES, "--tile", 32, "--patches")
    assert "has no patch embeddings" in line and "--overlap" in line


def test_a_package_that_promises_what_its_graph_lacks(run, tiny_model, tmp_path):
    folder = tmp_path / "liar"
    shutil.copytree(tiny_model, folder)
    data = json.loads((folder / "model.json").read_text("utf-8"))
    data["image"]["patch_output"] = "patches"
    (folder / "model.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ModelPackageError, match="no output 'patches'"):
        run(model=str(folder), patches=True)
    data["image"]["patch_output"] = "image_features"
    (folder / "model.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ModelPackageError, match="have the shape"):
        run(model=str(folder), patches=True)


def test_progress_and_cancel(scene, patch_model, tmp_path):
    from terraseek.engine.labelling import label
    from terraseek.engine.labels.messages import LabelRequest

    out, seen = tmp_path / "l.tif", []
    request = LabelRequest(
        scene, CLASSES, out=str(out), model=patch_model, tile=32, patches=True, device="cpu"
    )
    label(request, seen.append)
    steps = [p for p in seen if p["stage"] == "patches"]
    assert [p["done"] for p in steps][-1] == steps[-1]["total"] == 400 and len(steps) == 50
    out.unlink()
    seen.clear()
    with pytest.raises(Cancelled):
        label(request, seen.append, lambda: any(p["stage"] == "patches" for p in seen))
    assert not out.exists()


def test_the_list_of_models_says_who_has_patches(patch_model, tiny_model):
    assert models.info_of(load_package(patch_model), default=False).patches
    assert not models.info_of(load_package(tiny_model), default=False).patches
