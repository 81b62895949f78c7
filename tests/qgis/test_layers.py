"""Result layers without a panel: what is drawn, and what is made of many hits."""

import argparse
import json

import pytest
from fake_worker import Fake, write_gpkg
from helpers import DEMO
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from terraseek.qgis_plugin import layers, render, result_files
from terraseek.qgis_plugin.style import RAMP, score_classes


def fake_result(n=20, crs="EPSG:26910", query="a lake"):
    options = {
        "mode": "ok",
        "state": None,
        "tiles": 200,
        "rate": 1e9,
        "hits": n,
        "side": 112.0,
        "crs": crs,
        "bounds": "494003,4877458,494951,4878763",
    }
    worker = Fake(argparse.Namespace(**options))
    worker.memory["done"] = 200
    return worker.search(1, {"query": query, "top": n})


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def scene(project):
    layer = QgsRasterLayer(str(DEMO), "autzen")
    project.addMapLayer(layer)
    return layer


def different(a, b, rectangle, extent):
    """Return the share of pixels that differ inside a rectangle on the ground."""
    w, h = a.width(), a.height()
    x0 = round((rectangle.xMinimum() - extent.xMinimum()) / extent.width() * w)
    x1 = round((rectangle.xMaximum() - extent.xMinimum()) / extent.width() * w)
    y0 = round((extent.yMaximum() - rectangle.yMaximum()) / extent.height() * h)
    y1 = round((extent.yMaximum() - rectangle.yMinimum()) / extent.height() * h)
    pixels = [(x, y) for x in range(max(x0, 0), min(x1, w)) for y in range(max(y0, 0), min(y1, h))]
    return sum(a.pixel(x, y) != b.pixel(x, y) for x, y in pixels) / len(pixels)


def test_the_map_changes_where_hits_are_and_only_there(project, scene):
    result = fake_result(3)
    layer = layers.add_hits(project, result["hits"], result["query"], result=result)
    extent = scene.extent()
    size = (474, 652)  # the shape of the scene: the extent is drawn as it is
    with_hits = render.render_image([layer, scene], extent, *size)
    without = render.render_image([scene], extent, *size)
    for hit in result["hits"]:
        share = different(with_hits, without, QgsRectangle(*hit["bounds"]), extent)
        assert 0.05 < share < 0.75  # outlines and a label, but the imagery stays visible
    far = QgsRectangle(extent)
    far.setXMaximum(extent.xMinimum() + 100)
    assert different(with_hits, without, far, extent) == 0


def test_a_selected_tile_is_not_painted_over(project, scene):
    result = fake_result(1)
    layer = layers.add_hits(project, result["hits"], result["query"], result=result)
    layer.selectAll()
    tile = QgsRectangle(*result["hits"][0]["bounds"])
    extent = QgsRectangle(tile)
    extent.scale(2)
    pictures = [render.render_image(which, extent, 400, 400) for which in ([layer, scene], [scene])]
    middle = QgsRectangle(tile)
    middle.scale(0.5)
    assert different(*pictures, middle, extent) == 0
    assert different(*pictures, tile, extent) > 0.02  # its outline is drawn


def test_the_map_is_written_with_its_furniture(project, scene, tmp_path):
    result = fake_result()
    layer = layers.add_hits(project, result["hits"], result["query"], result=result)
    path = tmp_path / "map.png"
    image = render.render_map(
        [layer, scene], scene.extent(), path, 800, title="a lake", credit="someone"
    )
    assert path.stat().st_size > 50_000
    assert image.height() > 800 * scene.extent().height() / scene.extent().width()
    plain = render.render_map([layer, scene], scene.extent(), path, 800, title="", credit="")
    assert plain.height() < image.height()


def test_scale_bar_lengths_are_round():
    assert [render.round_length(v) for v in (7, 49, 50, 1234)] == [5, 20, 50, 1000]


def test_ground_distance_of_a_pixel_in_metres_and_in_degrees(project, scene):
    extent = scene.extent()
    utm = render.metres_per_pixel(extent, 1896, 2610, scene.crs())
    assert utm == pytest.approx(0.5, rel=0.002)


def test_classes_hold_every_score_and_one_score_makes_one_class():
    scores = [0.1, 0.2, 0.3]
    classes = score_classes(scores)
    assert len(classes) == len(RAMP)
    assert all(any(low <= s <= high for low, high in classes) for s in scores)
    assert len(score_classes([0.2, 0.2])) == 1
    assert len(score_classes([0.2, 0.2011])) == 1  # no colours for what means the same
    assert score_classes([]) == []


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "wkt"])
def test_the_layer_has_the_crs_that_the_hits_name(project, scene, crs):
    result = fake_result(2, scene.crs().toWkt() if crs == "wkt" else crs)
    layer = layers.add_hits(project, result["hits"], "lake", result=result)
    assert layer.crs().authid() == ("EPSG:26910" if crs == "wkt" else crs)


@pytest.mark.parametrize(
    "damage",
    [{"bounds": [1, 2, 3]}, {"bounds": [1, 2, float("nan"), 4]}, {"rank": None}, {"crs": "Mars"}],
)
def test_damaged_hits_are_refused_and_nothing_is_added(project, damage):
    hits = [{**fake_result(1)["hits"][0], **damage}]
    with pytest.raises(ValueError):
        layers.add_hits(project, hits, "lake")
    assert not project.mapLayers()
    assert not project.layerTreeRoot().children()


def test_a_group_with_a_long_name_is_cut(project):
    group = layers.group_for(project, "word " * 100)
    assert len(group.name()) <= layers.MAX_NAME


def gpkg(tmp_path, n):
    result = fake_result(n)
    path = str(tmp_path / "hits.gpkg")
    write_gpkg(path, result["hits"], result)
    return path, result


def test_a_geopackage_of_the_engine_becomes_a_styled_layer(project, tmp_path):
    path, result = gpkg(tmp_path, 3000)
    recipe = layers.make_recipe(result, "scene.tif")
    layer = result_files.open_hits(path, "hits", result["hits"][:100], recipe)
    assert layer.featureCount() == 3000
    assert layer.attributeDisplayName(layer.fields().indexOf("score")) == "Score"
    assert json.loads(layer.customProperty(layers.RECIPE_KEY))["source"] == "scene.tif"
    assert result_files.read_hits(layer, 50) == result["hits"][:50]


def test_a_filter_is_exact_at_the_scores(project, tmp_path):
    path, result = gpkg(tmp_path, 300)
    hits = result["hits"]
    layer = result_files.open_hits(path, "hits", hits, layers.make_recipe(result))
    for threshold in (hits[0]["score"], hits[7]["score"], hits[-1]["score"]):
        assert result_files.filter_hits(layer, 300, round(threshold, 5), 300)
        ranks = {f["rank"] for f in layer.getFeatures()}
        assert ranks == {h["rank"] for h in hits if h["score"] >= round(threshold, 5) - 5e-6}
    assert result_files.filter_hits(layer, 12, None, 300)
    assert layer.featureCount() == 12
    assert result_files.read_hits(layer, 40) == hits[:40]  # whatever is filtered
    assert layer.featureCount() == 12
    layer.startEditing()
    assert not result_files.filter_hits(layer, 5, None, 300)
    layer.rollBack()


def test_what_is_no_result_has_no_recipe(project, scene):
    assert result_files.get_recipe(None) is None
    assert result_files.get_recipe(scene) is None
    layer = layers.memory_layer("x", scene.crs())
    for text in ("", "rubbish", "[]", '{"scores": [1]}'):
        layer.setCustomProperty(layers.RECIPE_KEY, text)
        assert result_files.get_recipe(layer) is None
