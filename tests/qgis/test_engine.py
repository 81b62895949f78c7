"""The panel on the real engine: its own environment, a real (tiny) model, a real raster.

The tiny model knows colours: what it finds can be checked by looking at the pixels.
"""

import shutil

import pytest
from helpers import (
    DEMO,
    ENGINE_PYTHON,
    ROOT,
    Watch,
    limit_ms,
    process_exists,
    result_layers,
    shown_texts,
    type_query,
)
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from terraseek.qgis_plugin import settings

TINY = ROOT / "tests" / "data" / "tiny-model"
MODELS = ROOT / "resources" / "models"

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)


@pytest.fixture
def scene(iface, tmp_path):
    """A copy of the demo scene in a folder with a space and an umlaut."""
    folder = tmp_path / "Müller images"
    folder.mkdir()
    layer = QgsRasterLayer(str(shutil.copy(DEMO, folder)), "autzen")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    return layer


@pytest.fixture
def panel(plugin, scene, until, monkeypatch):
    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    settings.put("tile", 60.0)
    panel = plugin()
    until(lambda: panel._status is not None, 60_000)
    return panel


def search(panel, until, text):
    before = len(result_layers())
    type_query(panel, text)
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    until(lambda: len(result_layers()) > before, 120_000)
    return result_layers()[0]


def mean_colour(layer, rectangle):
    block = [layer.dataProvider().block(b, rectangle, 16, 16) for b in (1, 2, 3)]
    return [sum(b.value(r, c) for r in range(16) for c in range(16)) / 256 for b in block]


def test_from_the_sentence_to_the_layer(panel, scene, until, iface):
    assert panel.ui.state.text().startswith("Not indexed")
    layer = search(panel, until, "blue")
    assert layer.featureCount() == 20
    assert layer.crs().authid() == "EPSG:26910"
    extent = scene.extent()
    extent.grow(60)
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        assert extent.contains(box)
        assert box.width() == pytest.approx(60, abs=1)
    scores = [f["score"] for f in sorted(layer.getFeatures(), key=lambda f: f["rank"])]
    assert scores == sorted(scores, reverse=True)
    assert "tiny-colours" in layer.metadata().abstract()
    assert not shown_texts(iface.messageBar())
    until(lambda: panel.ui.state.text().startswith("Indexed"), 30_000)
    assert "CPU" in panel.ui.footer.text() or "CUDA" in panel.ui.footer.text()
    assert list(scene_folder(scene).glob("*.terraseek"))


def scene_folder(layer):
    from pathlib import Path

    return Path(layer.source()).parent


def test_the_best_tiles_have_the_colour_that_was_asked_for(panel, scene, until):
    white = next(f for f in search(panel, until, "white").getFeatures() if f["rank"] == 1)
    black = next(f for f in search(panel, until, "black").getFeatures() if f["rank"] == 1)
    bright, dark = (sum(mean_colour(scene, f.geometry().boundingBox())) for f in (white, black))
    assert bright > 1.8 * dark


def test_a_query_in_another_language_gives_the_same_tiles(panel, until):
    def tiles(layer):
        return [f["tile"] for f in sorted(layer.getFeatures(), key=lambda f: f["rank"])]

    assert tiles(search(panel, until, "white")) == tiles(search(panel, until, "weiß"))


def test_cancel_and_continue(panel, until):
    settings.put("tile", 16.0)
    panel.ui.tile.setValue(16.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 16, 30_000)
    panel.index()
    until(lambda: panel.ui.bar.maximum() > 0 and panel.ui.bar.value() > 0, 60_000)
    panel.cancel()
    until(lambda: panel.session.job is None, 30_000)
    until(lambda: panel.ui.state.text().startswith("Partly"), 30_000)
    assert panel.ui.index.text() == "Continue"


def test_longest_stall_while_the_engine_uses_all_cores(panel, until, capsys):
    panel.ui.tile.setValue(16.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 16, 30_000)
    watch = Watch()
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"), 120_000)
    longest = watch.stop()
    report = panel.ui.footer.text()
    with capsys.disabled():
        print(f"\nlongest stall while the real engine indexes: {longest:.0f} ms ({report})")
    assert longest < limit_ms()


def test_a_raster_without_crs_is_refused_with_what_to_do(plugin, iface, tmp_path, until):
    from osgeo import gdal

    path = str(tmp_path / "plain.tif")
    gdal.GetDriverByName("GTiff").Create(path, 64, 64, 3).FlushCache()
    layer = QgsRasterLayer(path, "plain")
    QgsProject.instance().addMapLayer(layer)
    panel = plugin()
    panel.ui.layer.setLayer(layer)
    type_query(panel, "blue")
    assert not panel.ui.search.isEnabled()
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    assert any("Assign Projection" in t for t in shown_texts(iface.messageBar()))


def test_an_error_of_the_engine_reaches_the_message_bar(panel, scene, until, iface):
    settings.put("model", "no-such-model")
    panel.ui.model.addItem("no-such-model", "no-such-model")
    panel.ui.model.setCurrentIndex(panel.ui.model.count() - 1)
    type_query(panel, "blue")
    panel.search()
    until(lambda: shown_texts(iface.messageBar()), 30_000)
    assert any("no-such-model" in t for t in shown_texts(iface.messageBar()))
    assert panel.session.job is None


def test_no_worker_survives_unloading(plugin, scene, until, iface, monkeypatch):
    from terraseek.qgis_plugin.plugin import TerraSeekPlugin

    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    settings.put("tile", 16.0)
    one = TerraSeekPlugin(iface)
    one.initGui()
    one.show_dock(True)
    until(lambda: one.dock._status is not None, 60_000)
    one.dock.index()
    until(lambda: one.dock.ui.bar.maximum() > 0, 60_000)
    pid = one.dock.session.client.pid()
    one.unload()
    assert pid
    assert not process_exists(pid)


@pytest.mark.skipif(not (MODELS / "default.txt").exists(), reason="no default model package yet")
def test_the_default_model_answers_in_two_languages(plugin, scene, until, capsys):
    panel = plugin()
    until(lambda: panel._status is not None, 60_000)
    assert panel._status["state"] == "absent"
    panel.ui.top.setValue(5)
    watch = Watch()
    english = search(panel, until, "a stadium with a football field")
    longest = watch.stop()
    with capsys.disabled():
        print(f"\nlongest stall, shipped model, indexing 391 tiles and searching: {longest:.0f} ms")
    assert longest < limit_ms()
    assert english.featureCount() == 5
    german = search(panel, until, "ein Stadion mit einem Fußballfeld")
    assert {f["language"] for f in german.getFeatures()} == {"de"}
