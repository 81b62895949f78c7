"""Tiles of none of the classes become unknown: for any length of list, transduced or not."""

import json

import numpy as np
import pytest
import rasterio
from terraseek.engine import encoder, models
from terraseek.engine.labels import decide as decide_module
from terraseek.engine.labels.decide import Calibration, decide, fit_listed
from terraseek.engine.package import load_package

TWO = "en: red roof, blue lake"  # the scene is mostly green


@pytest.fixture
def calibrated(tiny_model, tmp_path, monkeypatch):
    """Give the tiny model a calibration; return a function that changes it."""
    folder = tmp_path / "lists"
    folder.mkdir()
    towers = load_package(tiny_model).towers
    part = {"scale": 5.0, "thresholds": {"0.9": 0.5}}
    whole = {**part, "origin": "a test", "transduced": {**part, "scale": 0.2}}
    monkeypatch.setattr(decide_module, "FOLDER", folder)

    def change(**more):
        (folder / "calibration.json").write_text(json.dumps({towers: {**whole, **more}}))

    change()
    return change


def test_a_tile_near_to_no_class_is_of_none():
    curve = Calibration(20.0, {}, fit=(0.4, 20.0))
    found = curve.listed(np.array([[0.4, 0.1], [0.1, 0.7], [0.1, 0.12]]))
    assert found.shape == (3, 1)
    assert found.ravel() == pytest.approx([0.5, 0.9975, 0.0037], abs=1e-3)
    assert (Calibration(20.0, {}).listed(np.zeros((2, 3))) == 1).all()


def test_what_rows_lack_of_one_changes_no_margin_between_classes():
    whole = np.array([[0.7, 0.2, 0.1], [1 / 3, 1 / 3, 1 / 3]], np.float32)
    full, part = decide(whole), decide(whole * np.float32(0.25))
    assert (full.best == part.best).all() and (full.second == part.second).all()
    assert np.allclose(full.entropy, part.entropy, atol=1e-5)
    assert np.allclose(part.probability, full.probability / 4)
    assert np.isfinite(decide(np.zeros((1, 3), np.float32)).entropy).all()


def test_the_curve_is_found_again():
    rng = np.random.default_rng(0)
    cosine = rng.uniform(0.1, 0.7, 20_000)
    known = rng.random(20_000) < 1 / (1 + np.exp(-17 * (cosine - 0.38)))
    middle, slope = fit_listed(cosine, known, np.ones(20_000))
    assert middle == pytest.approx(0.38, abs=0.01) and slope == pytest.approx(17, rel=0.06)


@pytest.mark.parametrize("transduction", [False, True])
def test_two_classes_and_most_of_the_scene_is_neither(run, calibrated, transduction, tiny_model):
    middle = _middle(run, tiny_model)
    forced = run(classes=TWO, transduction=transduction, form="tiles", overlap=0)
    assert forced.n_unknown < 0.1 * forced.n_units  # a softmax over two has no room for neither
    calibrated(fit={"middle": middle, "slope": 60.0})
    report = run(classes=TWO, transduction=transduction, form="tiles", overlap=0)
    # 4 tiles are red, 4 blue, 92 green
    assert [c.n_units for c in report.classes] == [4, 4] and report.n_unknown == 92
    assert ("transduction" in [s.step for s in report.steps]) == transduction


def _middle(run, tiny_model):
    """A cosine between those of the red and blue tiles with their names and of the others."""
    from terraseek.engine.index import Index
    from terraseek.engine.labels.classes import load
    from terraseek.engine.labels.prompts import embed_classes

    report = run(classes=TWO, form="tiles", overlap=0)
    model = encoder.text_encoder(models.resolve(tiny_model))
    rows = embed_classes(model, load(TWO), "en").embeddings
    best = np.sort((Index(report.index).embeddings().astype(np.float32) @ rows.T).max(1))
    return float((best[-8] + best[-9]) / 2)


def test_scores_and_polygons_keep_room_for_none_of_the_classes(run, calibrated, tmp_path):
    calibrated(fit={"middle": 2.0, "slope": 5.0})  # nothing is near enough
    out = str(tmp_path / "s.tif")
    report = run(scores=out)
    assert report.n_unknown == report.n_units
    with rasterio.open(out) as source:
        bands = source.read()
    assert np.nanmax(bands[4:].sum(0)) < 0.1 and np.nanmax(bands[2]) <= 1


@pytest.mark.parametrize(
    "odd", [{"middle": "x", "slope": 1}, {"slope": 3}, 7, {"middle": 0.3, "slope": -1.0}]
)
def test_an_odd_curve_is_no_calibration(run, calibrated, odd):
    calibrated(fit=odd)
    assert run().threshold_from == "none"


def test_the_shipped_model_is_calibrated_for_labelling():
    """A new package needs `python benchmarks/labelling_calibrate.py --data DATA`."""
    package = encoder.package(models.resolve(None))
    for transduced in (False, True):
        known = decide_module.calibration(package, transduced=transduced)
        assert known.fit is not None and sorted(known.thresholds) == [0.7, 0.8, 0.9, 0.95]
