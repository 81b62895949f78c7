"""Calibration: contrast, samples of an index, the verdict's evidence and constants."""

import json

import numpy as np
import pytest
from terraseek.engine import api, calibration, verdict
from terraseek.engine.calibration import layer_sample, rows_of, spread_of, stats_of, table
from terraseek.engine.index import Index
from terraseek.engine.messages import LANGUAGES, IndexRequest, SearchRequest


def test_contrast_counts_robust_deviations():
    rng = np.random.default_rng(0)
    scores = rng.normal(0.2, 0.05, 4000)
    scores[:40] = 0.9  # a few that stand out do not change the level or the spread
    spread = spread_of(scores)
    assert spread.median == pytest.approx(0.2, abs=0.005)
    assert spread.scale == pytest.approx(0.05, rel=0.05)
    assert spread.contrast(np.array([0.2, 0.3]))[1] == pytest.approx(2, abs=0.15)
    moved = spread_of(3 * scores + 7)
    assert moved.contrast(3 * scores + 7) == pytest.approx(spread.contrast(scores), abs=1e-3)


def test_a_layer_without_spread_has_no_contrast():
    for scores in (np.zeros(50), np.full(3, 0.5), np.empty(0)):
        assert (spread_of(scores).contrast(scores) == 0).all()
    mostly = np.zeros(100)
    mostly[0] = 1.0
    assert 5 < spread_of(mostly).contrast(mostly)[0] < 20


def test_lists_are_whole_in_every_language():
    for name, least in (("concepts", 50), ("things", 200), ("neutral", 5)):
        columns = table(name)
        assert tuple(columns) == LANGUAGES
        assert {len(v) for v in columns.values()} == {len(columns["en"])}
        assert len(columns["en"]) >= least
        for cells in columns.values():
            assert len(set(cells)) == len(cells)
            assert all(part.strip() == part and part for c in cells for part in c.split("|"))


def test_the_sample_is_what_the_spread_takes(scene, tiny_model, monkeypatch):
    request = IndexRequest(scene, model=tiny_model, tile=32, device="cpu")
    index = Index(api.index_raster(request).index)
    whole = index.embeddings().astype(np.float32)
    monkeypatch.setattr(calibration, "SAMPLE", 100)
    sample = layer_sample(index)
    assert (sample == whole[:: len(whole) // 100]).all()
    vector = whole[7]
    assert spread_of(whole @ vector).median == pytest.approx(float(np.median(sample @ vector)))
    rows = np.array([5, 0, len(whole) - 1])
    assert (rows_of(index, rows) == whole[rows]).all()


def test_the_whitener_undoes_the_covariance():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((5000, 6)) * np.array([1, 2, 3, 1, 1, 1])
    stats = stats_of(x, shrinkage=1e-6)
    assert stats.whitener @ np.cov(x.T) == pytest.approx(np.eye(6), abs=0.02)


KINDS = ("named", "sentence")


def evidence(direction, planted, seed=0):
    """A layer of noise, with some tiles along one of ten concepts."""
    rng = np.random.default_rng(seed)
    concepts = np.eye(12, dtype=np.float32)[:10]
    layer = rng.standard_normal((600, 12)).astype(np.float32)
    if planted is not None:
        layer[:20] += 8 * concepts[planted]
    layer /= np.linalg.norm(layer, axis=1, keepdims=True)
    vector = concepts[direction]
    best = layer[np.argsort(-(layer @ (vector - concepts.mean(0))))[: verdict.TOP]]
    return verdict.evidence(vector, best, layer, concepts, concepts.mean(0), 10.0, len(layer))


def test_what_is_there_has_evidence_and_a_neighbour_is_named():
    fitted, own = verdict.constants("no such tower", "named")
    assert not own
    for seed in range(10):
        there, _ = evidence(3, 3, seed)
        absent, _ = evidence(3, None, seed)
        assert there["margin"] > absent["margin"] + 1
        assert verdict.probability(there, fitted) > verdict.probability(absent, fitted)
    found, rival = evidence(3, 5)
    assert found["margin"] < there["margin"] and 0 <= rival < 10 and rival != 3


def test_constants_have_what_the_decision_needs():
    data = json.loads((calibration.RESOURCES / "calibration.json").read_text("utf-8"))
    for fitted in [k[n] for k in (data["default"], *data["models"].values()) for n in KINDS]:
        assert len(fitted["curves"]) == len(verdict.CURVES)
        for curve, pair in zip(fitted["curves"], verdict.CURVES):
            assert set(curve["weights"]) == {name for names in pair for name in names}
            for name, weight in curve["weights"].items():  # what speaks for a thing, and against
                assert weight < 0 if name == "size" else weight > 0
        assert 0 < fitted["low"] < fitted["cut"] < 1 and fitted["slope"] > 0


def test_a_model_without_constants_says_so(scene, tiny_model):
    request = SearchRequest(scene, "red", model=tiny_model, tile=32, device="cpu", details=True)
    said = api.search(request).verdict
    assert not said.calibrated and "not calibrated" in said.text
    assert 0 <= said.probability <= 1 and set(said.evidence) >= {
        n for pair in verdict.CURVES for names in pair for n in names
    }
