"""Several images in one search, and two models on one image: on the real engine."""

import json
import os
import shutil
import signal

import pytest
from helpers import DEMO, ENGINE_PYTHON, ROOT, result_layers, shown_texts, type_query
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton
from terraseek.qgis_plugin import project_state, result_files, settings
from terraseek.qgis_plugin.results_view import IMAGE
from terraseek.qgis_plugin.several_dialog import SeveralDialog

TINY = ROOT / "tests" / "data" / "tiny-model"

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)


@pytest.fixture
def scenes(iface, tmp_path):
    """Two copies of the demo scene, one shifted to the east, of one name."""
    from osgeo import gdal

    layers = []
    for k in range(2):
        path = tmp_path / f"scene {k}.tif"
        shutil.copy(DEMO, path)
        if k:
            data = gdal.Open(str(path), gdal.GA_Update)
            transform = list(data.GetGeoTransform())
            transform[0] += 1200  # a multiple of the tile, so that both have the same tiles
            data.SetGeoTransform(transform)
            data = None
        layers.append(QgsRasterLayer(str(path), "autzen"))
    QgsProject.instance().addMapLayers(layers)
    iface.setActiveLayer(layers[0])
    return layers


@pytest.fixture
def panel(plugin, scenes, until, monkeypatch, tmp_path):
    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    models = tmp_path / "models"
    other = shutil.copytree(TINY, models / "other-colours")
    manifest = json.loads((other / "model.json").read_text("utf-8"))
    manifest["name"] = "other-colours"
    (other / "model.json").write_text(json.dumps(manifest), "utf-8")
    monkeypatch.setenv("TERRASEEK_MODELS", str(models))
    settings.put("tile", 60.0)
    panel = plugin()
    until(lambda: panel._status is not None and panel.ui.model.count() > 1, 60_000)
    type_query(panel, "blue")
    return panel


def test_two_images_make_one_list_and_one_group(panel, scenes, until):
    assert panel.search_several([layer.id() for layer in scenes])
    until(result_layers, 120_000)
    (layer,) = result_layers()
    assert "raster" in layer.fields().names()
    assert layer.name() == "Top 20 · 2 images"
    hits = panel.ui.results.hits()
    assert [h["rank"] for h in hits] == list(range(1, 21))
    # The same pixels: every other tile is on the other copy, and the names are told apart.
    assert {h["raster"] for h in hits} == {"autzen", "autzen (2)"}
    shift = {"autzen": 0, "autzen (2)": 1200}
    places = [(h["bounds"][0] - shift[h["raster"]], h["bounds"][1]) for h in hits]
    assert len(set(places)) == 10
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    names = [node.layer().name() for node in group.findLayers()]
    assert names == ["Top 20 · 2 images", "Heat map · autzen", "Heat map · autzen (2)"]
    model = panel.ui.results.model()
    assert model.columnCount() == 4
    assert model.headerData(IMAGE, Qt.Orientation.Horizontal) == "Image"
    assert model.data(model.index(0, IMAGE)) == hits[0]["raster"]
    # Pictures come from the image that the tile is on, also on the map far from the first.
    far = next(h for h in hits if h["raster"] == "autzen (2)")
    thumbnails = panel.ui.gallery.thumbnails
    box = QgsRectangle(*far["bounds"])
    until(lambda: thumbnails.image(far["tile"], box, far["raster"]) is not None)
    assert thumbnails.image(far["tile"], box, far["raster"]).pixelColor(80, 80).alpha() == 255
    actions = {a.objectName() for a in panel.hit_menu(0).actions()}
    assert "more" in actions and "not_this" not in actions and "right" not in actions
    assert "one image" in panel.can_mark()


def test_more_like_this_goes_to_the_image_of_the_tile(panel, scenes, until):
    panel.search_several([layer.id() for layer in scenes])
    until(result_layers, 120_000)
    far = next(h for h in panel.ui.results.hits() if h["raster"] == "autzen (2)")
    panel.search_like(far, like=True)
    until(lambda: len(result_layers()) == 2, 60_000)
    assert panel.ui.layer.currentLayer().id() == scenes[1].id()
    assert panel._request["like"] == [{"tile": far["tile"]}]
    assert panel._request["source"] == scenes[1].source() and not panel._request.get("sources")
    assert panel.ui.results.model().columnCount() == 3


def test_the_list_comes_back_with_the_project(panel, scenes, until):
    panel.search_several([layer.id() for layer in scenes])
    until(result_layers, 120_000)
    layer, before = result_layers()[0], panel.ui.results.hits()
    panel._forget_results()
    assert project_state.show_results(panel, layer)
    assert [h["raster"] for h in panel.ui.results.hits()] == [h["raster"] for h in before]


def test_the_window_names_what_is_not_indexed_and_offers_it(panel, scenes, until):
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"), 60_000)
    seen = {}

    def look():
        dialog = panel._several
        if dialog is None or dialog.unindexed() != [scenes[1].id()]:
            QTimer.singleShot(50, look)
            return
        seen["texts"] = [dialog.tree.topLevelItem(k).text(1) for k in range(2)]
        seen["left out"] = dialog.missing.text()
        seen["chosen"] = dialog.chosen()
        dialog.index_first.setChecked(True)
        seen["first"] = dialog.missing.text()
        dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        dialog.ok.click()

    QTimer.singleShot(50, look)
    panel.ui.several.click()
    assert [t.split(":")[0] for t in seen["texts"]] == ["Indexed", "Not indexed"]
    assert seen["left out"] == "Not indexed, so left out: autzen"
    assert seen["chosen"] == [scenes[0].id()]
    assert seen["first"] == "Not indexed, so indexed first: autzen"
    until(result_layers, 120_000)
    assert {h["raster"] for h in panel.ui.results.hits()} == {"autzen", "autzen (2)"}


def test_layers_that_the_engine_cannot_read_cannot_be_ticked(qtbot, scenes):
    broken = QgsRasterLayer("/not/there.tif", "gone")
    dialog = SeveralDialog([scenes[0], broken], [])
    assert dialog.ticked() == [scenes[0].id()]
    assert "lost its file" in dialog.tree.topLevelItem(1).text(1)
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.ok.isEnabled()


def test_several_sizes_are_refused(panel, scenes, iface, monkeypatch):
    monkeypatch.setattr(panel.ui.sizes, "values", lambda: [30.0, 60.0])
    assert not panel.search_several([layer.id() for layer in scenes])
    assert not panel.compare_with("other-colours")
    texts = shown_texts(iface.messageBar())
    assert sum("one tile size" in text for text in texts) == 2


def test_two_models_make_two_groups_and_a_comparison(panel, scenes, until):
    assert [name for name, _ in panel.other_models()].count("other-colours") == 1
    panel._fill_compare_menu()
    texts = [a.text() for a in panel.ui.compare.menu().actions()]
    assert any("other-colours" in text for text in texts)
    assert panel.compare_with("other-colours")
    until(lambda: panel._comparison is not None, 120_000)
    first, second = result_layers()
    names = [g.name() for g in QgsProject.instance().layerTreeRoot().findGroups()]
    assert names[0].startswith("blue · tiny-colours") and names[1].startswith("blue · other")
    assert all(
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()
        for layer in (first, second)
    )
    assert panel._layer.id() == first.id()  # the chosen model's, on top
    ranked = [sorted(f["tile"] for f in layer.getFeatures()) for layer in (first, second)]
    assert ranked[0] == ranked[1]  # the same towers under two names
    told = result_files.get_recipe(second)["comparison"]
    assert told["spearman"] == 1 and told["overlap"][0]["share"] == 1
    dialog = panel._comparison
    assert dialog.isVisible() and "1.000" in dialog.correlation.text()
    assert dialog.table.item(0, 2).text() == "100 %"
    both = [side.results for side in dialog.sides]
    assert [len(view.hits()) for view in both] == [panel.ui.top.value()] * 2
    assert [hit["other_rank"] for hit in both[0].hits()] == [h["rank"] for h in both[0].hits()]
    assert both[0].model().index(0, 0).data() == "1 (1)"
    middle = panel.iface.mapCanvas().extent().center()
    both[0].step(1)
    assert both[1].current() == 0
    assert panel.iface.mapCanvas().extent().center() != middle
    until(lambda: dialog.sides[0].gallery.thumbnails._images)
    dialog.copy()
    assert "other-colours" in QgsApplication.clipboard().text()
    assert "other-colours" in second.abstract()


@pytest.mark.parametrize("what", ["several", "compare"])
def test_a_killed_worker_goes_on_with_one_click(panel, scenes, until, iface, what):
    settings.put("tile", 16.0)  # so many tiles that it is still at work
    panel.read_settings()
    until(lambda: panel._status is not None and panel._status["tile_m"] == 16, 30_000)
    if what == "several":
        panel.search_several([layer.id() for layer in scenes])
    else:
        panel.compare_with("other-colours")
    until(lambda: panel.session.job.last.get("done", 0) > 500, 60_000)
    os.kill(panel.session.client.pid(), signal.SIGKILL)
    until(lambda: panel.session.job is None)
    bar = iface.messageBar()
    (button,) = [b for i in bar.items() for b in i.findChildren(QPushButton, "terraseek_action")]
    assert button.text() == "Continue"
    button.click()
    until(lambda: len(result_layers()) == (1 if what == "several" else 2), 180_000)


def test_an_image_that_is_removed_meanwhile_does_no_harm(panel, scenes, until):
    panel.search_several([layer.id() for layer in scenes])
    QgsProject.instance().removeMapLayer(scenes[1].id())
    until(result_layers, 120_000)
    recipe = result_files.get_recipe(result_layers()[0])
    assert list(recipe["layers"]) == ["autzen"]
    far = next(h for h in panel.ui.results.hits() if h["raster"] == "autzen (2)")
    panel.ui.gallery.viewport().repaint()
    assert panel.ui.gallery.thumbnails.image(far["tile"], QgsRectangle(), far["raster"]) is None
