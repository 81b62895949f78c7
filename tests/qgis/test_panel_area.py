"""Area of interest, estimate, and copies of layers that only QGIS can read."""

import pytest
from helpers import shown_texts
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage
from terraseek.qgis_plugin import copy_layer, estimate, setup_store, sources
from terraseek.qgis_plugin.copy_dialog import CopyDialog

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture
def panel(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=400, rate=2000))
    until(lambda: panel._status is not None)
    return panel


def inside(box, outer, grow=2.0):
    outer = QgsRectangle(outer)
    outer.grow(grow)
    return outer.contains(QgsRectangle(*box))


def test_the_whole_layer_has_no_bounds(panel, demo_layer):
    assert panel.ui.area.bounds(demo_layer) == (None, "")


def test_the_canvas_in_another_crs(panel, demo_layer, iface):
    part = QgsRectangle(494200, 4877800, 494500, 4878100)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(MERCATOR)
    to_canvas = QgsCoordinateTransform(demo_layer.crs(), MERCATOR, QgsProject.instance())
    canvas.setExtent(to_canvas.transformBoundingBox(part))
    panel.ui.area.set_mode("canvas")
    box, problem = panel.ui.area.bounds(demo_layer)
    assert problem == ""
    assert QgsRectangle(*box).contains(part)
    assert inside(box, demo_layer.extent())
    request = panel._index_request(demo_layer.source())
    assert request.bounds == box


def test_a_map_beside_the_image_is_said_and_nothing_is_started(panel, demo_layer, iface, until):
    panel.ui.area.set_mode("canvas")
    iface.mapCanvas().setExtent(QgsRectangle(0, 0, 10, 10))
    until(lambda: "does not touch" in panel.ui.state.text())
    assert not panel.ui.index.isEnabled()
    panel.index()
    assert panel.session.job is None
    assert any("does not touch" in t for t in shown_texts(iface.messageBar()))


def test_selected_polygons_of_a_layer_in_degrees(panel, demo_layer, until):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    polygons = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    part = QgsRectangle(494200, 4877800, 494400, 4878000)
    transform = QgsCoordinateTransform(demo_layer.crs(), degrees, QgsProject.instance())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(transform.transformBoundingBox(part)))
    polygons.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(polygons)
    panel.ui.area.polygons.setLayer(polygons)
    panel.ui.area.set_mode("selection")
    assert "Select polygons of “fields”" in panel.ui.area.bounds(demo_layer)[1]
    polygons.selectAll()
    box, problem = panel.ui.area.bounds(demo_layer)
    assert problem == ""
    assert QgsRectangle(*box).contains(part)
    assert inside(box, part, 60)
    until(lambda: panel._status is not None)
    QgsProject.instance().removeMapLayer(polygons.id())  # and nothing breaks
    assert panel.ui.area.bounds(demo_layer)[1]


def test_the_second_run_knows_how_long_it_takes(plugin, fake, demo_layer, until, monkeypatch):
    panel = plugin(fake(tiles=400, rate=2000))
    until(lambda: panel._status is not None)
    assert "about 0.3 MB" in panel.ui.state.text()
    assert "perhaps" in panel.ui.state.text().split("MB")[1]  # a guess, until it is measured
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"))
    rate = estimate.last_rate("", "auto")
    assert 200 < rate <= 2000
    status = {"state": "absent", "n_tiles": round(rate * 90), "n_done": 0}
    assert estimate.time_left(status, "", "auto") == "about 1\u00a0min\u00a030\u00a0s"
    assert estimate.time_left({**status, "state": "complete"}, "", "auto") == ""
    assert estimate.time_left(status, "other", "auto") == ""
    assert estimate.time_left(status, "", "cuda") == ""
    monkeypatch.setattr(estimate.os, "cpu_count", lambda: 2)
    guess = estimate.time_left({**status, "n_tiles": 1875}, "", "cpu").replace("\u00a0", " ")
    assert guess == "perhaps 1 min 15 s (not measured here yet)"


def test_an_index_that_does_not_fit_on_the_disk_is_not_started(panel, iface, tmp_path):
    status = {"state": "absent", "n_tiles": 10, "n_done": 0, "estimate_mb": 1e12}
    status["index"] = str(tmp_path / "not" / "there" / "yet")
    assert estimate.disk_problem({**status, "estimate_mb": 1}) == ""
    assert "are free" in estimate.disk_problem(status)
    panel._status = status
    panel.index()
    assert panel.session.job is None
    assert any("are free" in t for t in shown_texts(iface.messageBar()))


# -- copies --------------------------------------------------------------------------


@pytest.fixture
def web_map(tmp_path, iface):
    """An XYZ layer on tiles of this disk: the provider of web maps, without a network."""
    for z in range(3):
        for x in range(2**z):
            for y in range(2**z):
                tile = tmp_path / "tiles" / str(z) / str(x) / f"{y}.png"
                tile.parent.mkdir(parents=True, exist_ok=True)
                image = QImage(256, 256, QImage.Format.Format_RGB32)
                image.fill(QColor(200, 30 * z + 20, 40))
                image.save(str(tile))
    url = f"file://{tmp_path}/tiles/{{z}}/{{x}}/{{y}}.png"
    layer = QgsRasterLayer(f"type=xyz&url={url}&zmax=2&zmin=0", "web map", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "Zwischen speicher"
    monkeypatch.setattr(setup_store, "cache_folder", lambda: folder)
    return folder


def test_a_web_map_is_copied_and_the_copy_is_searched(
    plugin, fake, web_map, cache, iface, until, monkeypatch
):
    panel = plugin(fake(tiles=40))
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(MERCATOR)
    canvas.setExtent(QgsRectangle(-1e6, -1e6, 1e6, 1e6))
    panel.ui.layer.setLayer(web_map)
    panel.ui.area.set_mode("canvas")
    assert panel.ui.index.text() == "Copy…"
    assert panel.ui.index.isEnabled()
    assert "WMS" in panel.ui.state.text()
    panel.copy(web_map, 10_000.0)
    assert panel.ui.progress.isVisible()
    until(
        lambda: (
            panel.ui.layer.currentLayer() is not None
            and panel.ui.layer.currentLayer().name() == "web map (copy)"
        ),
        30_000,
    )
    copy = panel.ui.layer.currentLayer()
    assert copy.providerType() == "gdal"
    assert copy.crs() == MERCATOR
    assert copy.extent().contains(QgsRectangle(-9e5, -9e5, 9e5, 9e5))
    assert abs(copy.rasterUnitsPerPixelX() - 10_000) < 1e-6
    block = copy.dataProvider().block(1, copy.extent(), 4, 4)
    assert block.value(1, 1) == 200
    assert str(cache) in copy.source()
    assert "Copy of “web map”" in copy.abstract()
    until(lambda: panel._status is not None)
    assert panel.ui.index.text() == "Index"


def test_a_copy_that_is_too_large_is_refused_with_its_size(
    plugin, fake, web_map, cache, iface, until
):
    panel = plugin(fake())
    panel.ui.layer.setLayer(web_map)
    panel.copy(web_map, 1.0)  # the whole world, by the metre
    assert any("are too many" in t for t in shown_texts(iface.messageBar()))
    assert not panel.ui.progress.isVisible()


def test_another_layer_takes_the_place_of_a_removed_one_with_its_own_state(
    plugin, fake, demo_layer, web_map, iface, until
):
    panel = plugin(fake(tiles=40))
    panel.ui.layer.setLayer(web_map)
    assert "WMS" in panel.ui.state.text()
    QgsProject.instance().removeMapLayer(web_map.id())
    assert panel.ui.layer.currentLayer() is demo_layer
    until(lambda: panel.ui.state.text().startswith("Not indexed"))
    assert panel.ui.index.text() == "Index"


def test_what_the_map_shows_is_proposed_where_the_whole_layer_is_too_large(
    plugin, fake, web_map, cache, iface, until, monkeypatch
):
    panel = plugin(fake())
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(MERCATOR)
    canvas.setExtent(QgsRectangle(-1000, -1000, 1000, 1000))
    panel.ui.layer.setLayer(web_map)
    assert panel.ui.area.mode.currentData() == "layer"
    asked = []
    copied = []

    def accept(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        asked.append((dialog.area_name.text(), ok.isEnabled()))
        return CopyDialog.DialogCode.Accepted

    monkeypatch.setattr(CopyDialog, "exec", accept)
    monkeypatch.setattr(panel, "copy", lambda layer, size, box: copied.append(box))
    panel.ask_copy()
    assert asked == [("What the map shows", True)]
    assert copied[0].width() < 1e5
    assert panel.ui.area.mode.currentData() == "layer"  # of the panel it stays as chosen


def test_the_dialog_says_size_and_source(web_map, qtbot):
    dialog = CopyDialog(web_map, QgsRectangle(0, 0, 1e6, 5e5), 1000.0, "What the map shows")
    qtbot.addWidget(dialog)
    assert dialog.size.text() == "1,000 × 500 pixels"
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert ok.isEnabled()
    dialog.resolution.setValue(1)
    assert not ok.isEnabled()
    assert "larger pixels" in dialog.size.text()


def test_a_copy_can_be_stopped_and_leaves_no_file(web_map, cache, until):
    ended = []
    area = QgsRectangle(-1e7, -1e7, 1e7, 1e7)
    copy = copy_layer.LayerCopy(web_map, area, 2600.0, lambda *a: ended.append(a))
    copy.cancel()
    until(lambda: ended, 30_000)
    assert ended[0][1] is None
    assert ended[0][2]
    assert list(cache.rglob("*.tif")) == []


# -- folders -------------------------------------------------------------------------


def test_a_read_only_folder_sends_the_index_to_the_cache(
    panel, demo_layer, cache, monkeypatch, until
):
    path = demo_layer.source()
    assert sources.index_folder(path) is None
    monkeypatch.setattr(sources, "writable", lambda folder: False)
    folder = sources.index_folder(path)
    assert folder.startswith(str(cache / "indexes"))
    assert folder == sources.index_folder(path)
    assert folder != sources.index_folder(path + "x")
    request = panel._index_request(path)
    assert request.out == folder
    panel.ui.query.setText("lake")
    assert panel._job("search").request.out_index == folder
