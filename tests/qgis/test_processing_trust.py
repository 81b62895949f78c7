"""Steered searches as algorithms: prompts, sizes, places, marks, detectors, the same again."""

import json
from pathlib import Path

import pytest
from helpers import ENGINE_PYTHON
from processing_helpers import RED_SQUARE, TINY, Feedback, algorithm, context, paint, refused, run
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from terraseek.qgis_plugin.plugin import TerraSeekPlugin
from terraseek.qgis_plugin.processing.steered import read_mark, recipe_of_layer

pytestmark = pytest.mark.skipif(ENGINE_PYTHON is None, reason="no engine: run make setup")


@pytest.fixture
def provider(qgis_app, monkeypatch):
    monkeypatch.setenv("TERRASEEK_MODEL", TINY)
    plugin = TerraSeekPlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def raster(provider, tmp_path):
    return paint(tmp_path / "squares.tif")


BASE = {"TILE": 32.0, "OVERLAP": 50, "DEVICE": "cpu"}


def test_places_sizes_prompts_and_ranking(raster, tmp_path):
    places = str(tmp_path / "places.gpkg")
    outputs, _ = run(
        "searchtext",
        {
            **BASE,
            "INPUT": raster,
            "QUERY": "red",
            "RANKING": "contrast",
            "PROMPTS": "red\n\nred red\n",
            "PLACES": places,
            "OUTPUT": str(tmp_path / "tiles.gpkg"),
        },
    )
    layer = QgsVectorLayer(outputs["PLACES"], "places", "ogr")
    assert layer.featureCount() == outputs["N_PLACES"] >= 1
    first = next(layer.getFeatures())
    assert first["rank"] == 1 and first["n_tiles"] >= 1 and first["contrast"] >= 2.5
    tiles = QgsVectorLayer(outputs["OUTPUT"], "tiles", "ogr")
    best = next(tiles.getFeatures())
    assert best["contrast"] == pytest.approx(best["score"], abs=1e-3)
    several, _ = run(
        "searchtext",
        {
            **BASE,
            "INPUT": raster,
            "QUERY": "red",
            "SIZES": "32, 64",
            "TOP": 500,
            "OUTPUT": "memory:",
        },
    )
    assert several["HITS"] > 0
    assert "PLACES" not in several
    bad = {**BASE, "INPUT": raster, "QUERY": "red", "SIZES": "32, x", "OUTPUT": "memory:"}
    assert "no list" in refused("searchtext", bad)


def marked_layer(path, tmp_path, right):
    """A copy of a result layer with a field of marks."""
    source = QgsVectorLayer(path, "tiles", "ogr")
    layer = QgsVectorLayer("Polygon?field=tile:string&field=mark:string", "marks", "memory")
    layer.setCrs(source.crs())
    features = []
    for k, feature in enumerate(source.getFeatures()):
        feature.setFields(layer.fields(), False)
        tile = feature.attributes()[[f.name() for f in source.fields()].index("tile")]
        feature.setAttributes([tile, right(k)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_marks_teach_and_become_a_detector(raster, tmp_path):
    asked = {**BASE, "INPUT": raster, "QUERY": "red", "TOP": 40}
    plain, _ = run("searchtext", {**asked, "OUTPUT": str(tmp_path / "plain.gpkg")})
    marks = marked_layer(
        plain["OUTPUT"], tmp_path, lambda k: "1" if k < 8 else "wrong" if k < 24 else None
    )
    detector = str(tmp_path / "mine.json")
    feedback = Feedback()
    taught, _ = run(
        "searchmarks",
        {
            **asked,
            "MARKS": marks,
            "TILE_FIELD": "tile",
            "MARK_FIELD": "mark",
            "DETECTOR": detector,
            "OUTPUT": str(tmp_path / "taught.gpkg"),
        },
        feedback,
    )
    assert (taught["RIGHT"], taught["WRONG"]) == (8, 16)
    assert 0 <= taught["PRECISION_LOW"] <= taught["PRECISION"] <= taught["PRECISION_HIGH"] <= 1
    assert taught["SUGGESTED"] and taught["DETECTOR"] == detector
    again, _ = run(
        "rundetector",
        {**BASE, "INPUT": raster, "DETECTOR": detector, "TOP": 40, "OUTPUT": "memory:"},
    )
    assert again["HITS"] == taught["HITS"]
    assert again["BEST_SCORE"] == pytest.approx(taught["BEST_SCORE"], abs=1e-3)
    none = marked_layer(plain["OUTPUT"], tmp_path, lambda k: None)
    where = {**asked, "MARKS": none, "MARK_FIELD": "mark", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="No tile is marked"):
        algorithm("searchmarks").run(where, context(), Feedback(), {}, False)


@pytest.mark.parametrize(
    ("value", "mark"),
    [
        (1, True),
        (1.0, True),
        ("Right", True),
        ("✓", True),
        (0, False),
        ("no", False),
        (None, None),
        ("", None),
        (QVariant(), None),
        (2, None),
    ],
)
def test_marks_are_read(value, mark):
    assert read_mark(value) is mark


def test_the_same_again_from_layer_file_and_recipe(raster, tmp_path):
    path = str(tmp_path / "first.gpkg")
    asked = {**BASE, "INPUT": raster, "QUERY": "red NOT blue", "TOP": 30}
    first, _ = run("searchtext", {**asked, "OUTPUT": path})
    layer = QgsVectorLayer(path, "first", "ogr")
    assert recipe_of_layer(layer) is None and recipe_of_layer(None) is None
    assert "no recipe" in refused("runagain", {"LAYER": layer, "OUTPUT": "memory:"})
    # As the panel and the dialog load it.
    from terraseek.qgis_plugin import layers
    from terraseek.qgis_plugin.blocking_client import BlockingClient

    with BlockingClient() as client:
        params = {"source": raster, "query": "red NOT blue", "top": 30, "tile": 32, "details": True}
        out = str(tmp_path / "engine.gpkg")
        result = client.call("search", {**params, "overlap": 0.5, "device": "cpu", "out": out})
    made = QgsVectorLayer(f"{out}|layername=hits", "engine", "ogr")
    assert recipe_of_layer(made)["request"]["query"] == "red NOT blue"  # from the file
    layers.finish_layer(layer, result["hits"], {**layers.make_recipe(result), "scores": [1, 0]})
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps(result["recipe"]), encoding="utf-8")
    for given in ({"LAYER": layer}, {"LAYER": made}, {"RECIPE": str(recipe)}):
        again, _ = run("runagain", {**given, "OUTPUT": str(tmp_path / "again.gpkg")})
        assert again["SAME"] and again["CHANGES"] == ""
        assert again["HITS"] == first["HITS"]
        assert again["BEST_SCORE"] == pytest.approx(first["BEST_SCORE"])
    (tmp_path / "no.json").write_text("{}", encoding="utf-8")
    assert "no recipe" in refused("runagain", {"RECIPE": str(tmp_path / "no.json"), "OUTPUT": "x"})
    assert "result layer" in refused("runagain", {"OUTPUT": "memory:"})


def test_a_query_is_read(provider):
    outputs, _ = run("readquery", {"QUERY": "Hafen AND (Boote OR 船)"})
    assert json.loads(outputs["PHRASES"]) == ["Hafen", "Boote", "船"] and not outputs["PLAIN"]
    outputs, _ = run("readquery", {"QUERY": "rotes Dach", "LANGUAGE": "nl"})
    assert outputs["PLAIN"] and outputs["LANGUAGE_FOUND"] == "nl"
    with pytest.raises(QgsProcessingException, match="‸"):
        algorithm("readquery").run({"QUERY": "a AND (b"}, context(), Feedback(), {}, False)


def test_search_is_measured_against_a_layer(raster, tmp_path):
    left, bottom, right, top = RED_SQUARE
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string", "truth", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top)))
    feature.setAttribute("kind", "red")
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    page, blocks = str(tmp_path / "r.html"), str(tmp_path / "b.gpkg")
    asked = {**BASE, "INPUT": raster, "REFERENCE": layer, "CLASS_FIELD": "kind", "REPORT": page}
    outputs, _ = run("evaluatesearch", {**asked, "MODELS": f"{TINY}\n{TINY}"})
    assert outputs["MAP"] > 0.9 > outputs["CHANCE"] and outputs["CHANGE"] == 0
    text = Path(page).read_text(encoding="utf-8")
    assert "<svg" in text and (tmp_path / "r.csv").exists()
    outputs, _ = run(
        "evaluatesearch",
        {**asked, "FOLDS": 2, "BLOCK": 128.0, "BLOCKS": blocks, "SIZES": "32, 64"},
    )
    assert QgsVectorLayer(outputs["BLOCKS"], "b", "ogr").featureCount() == 9
    assert outputs["ROWS"] == 4 and "No tile is right" in outputs["WARNINGS"]
    assert "side of a block" in refused("evaluatesearch", {**asked, "FOLDS": 2})
    assert "no list" in refused("evaluatesearch", {**asked, "SIZES": "x"})
