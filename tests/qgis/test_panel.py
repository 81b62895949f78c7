"""The panel from the typed sentence to the styled layer, on a fake worker."""

import json

import pytest
from helpers import result_layers, shown_texts, type_query
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton


@pytest.fixture
def panel(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=60, rate=2000))
    until(lambda: panel._status is not None)
    return panel


def search(panel, until, text="a stadium"):
    before = len(result_layers())
    type_query(panel, text)
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    until(lambda: len(result_layers()) > before)
    return result_layers()[0]


def test_object_names_that_others_rely_on(panel):
    assert panel.findChild(QLineEdit, "query") is panel.ui.query
    assert panel.findChild(QPushButton, "search") is panel.ui.search


def test_state_line_says_what_indexing_would_take(panel):
    said, time = panel.ui.state.text().split(" · ")
    assert said == "Not indexed: 60 tiles of 112 m, about 0.1 MB"
    assert time.startswith("perhaps ") and time.endswith("(not measured here yet)")
    assert panel.ui.index.isEnabled()
    assert not panel.ui.search.isEnabled()
    assert "first" in panel.ui.search.toolTip()


def test_typing_and_enter_make_a_styled_layer_in_a_group_named_after_the_query(panel, until):
    layer = search(panel, until, "a stadium")
    assert layer.featureCount() == 20
    assert layer.crs().authid() == "EPSG:26910"
    names = [f.name() for f in layer.fields()]
    assert {"rank", "score", "percentile", "query", "tile", "language", "model"} <= set(names)
    first = next(f for f in layer.getFeatures() if f["rank"] == 1)
    assert first["query"] == "a stadium"
    assert 0 < first["score"] < 1
    assert layer.attributeDisplayName(names.index("rank")) == "Rank"
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    assert layer.labelsEnabled()
    top = QgsProject.instance().layerTreeRoot().children()[0]
    assert top.name() == "a stadium"
    assert [n.layerId() for n in top.findLayers()] == [layer.id()]
    assert panel.ui.results.model().rowCount() == 20
    assert "Top 20 of 60 tiles" in panel.ui.summary.text()


def test_every_hit_falls_into_a_class_and_the_best_is_drawn_last(panel, until):
    layer = search(panel, until)
    renderer = layer.renderer()
    ranges = [(r.lowerValue(), r.upperValue()) for r in renderer.ranges()]
    for feature in layer.getFeatures():
        assert any(low <= feature["score"] <= high for low, high in ranges)
    assert renderer.orderByEnabled()
    clauses = renderer.orderBy().list()
    order = [(c.expression().expression().strip('"'), c.ascending()) for c in clauses]
    # An expression on the layer itself would look it up from the render thread (3.22 crashes).
    assert order == [("rank", False)]


def test_recipe_is_in_the_metadata(panel, until):
    layer = search(panel, until)
    text = layer.metadata().abstract()
    for part in ("a stadium", "fake-model", "0123456789abcdef", "cpu", "60", "112 m", "50%"):
        assert part in text
    assert json.loads(layer.customProperty("terraseek/recipe"))["query"] == "a stadium"


def test_project_crs_is_left_alone(panel, until):
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    QgsProject.instance().setCrs(crs)
    search(panel, until)
    assert QgsProject.instance().crs() == crs


def test_a_second_search_hides_the_first_and_names_do_not_clash(panel, until):
    search(panel, until)
    search(panel, until)
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    assert [g.name() for g in groups] == ["a stadium (2)", "a stadium"]
    assert [g.itemVisibilityChecked() for g in groups] == [True, False]


def test_stepping_selects_the_tile_and_zooms_to_it_in_the_crs_of_the_canvas(panel, until, iface):
    layer = search(panel, until)
    canvas = iface.mapCanvas()
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    canvas.setDestinationCrs(mercator)
    to_canvas = QgsCoordinateTransform(layer.crs(), mercator, QgsProject.instance())
    panel.ui.results.setFocus()
    assert not layer.selectedFeatureCount()  # the focus alone moves nothing
    QTest.mouseClick(panel.ui.next, Qt.MouseButton.LeftButton)
    QTest.keyClick(panel.ui.results, Qt.Key.Key_Down)
    hit = panel.ui.results.hits()[1]
    assert [f["rank"] for f in layer.selectedFeatures()] == [2]
    tile = to_canvas.transformBoundingBox(QgsRectangle(*hit["bounds"]))
    assert canvas.extent().contains(tile)
    assert canvas.extent().width() < 12 * tile.width()
    assert canvas.extent().center().distance(tile.center()) < tile.width() / 10


def test_selecting_a_feature_zooms_and_moves_the_list(panel, until, iface):
    layer = search(panel, until)
    feature = next(f for f in layer.getFeatures() if f["rank"] == 7)
    iface.mapCanvas().setExtent(QgsRectangle(0, 0, 10, 10))
    layer.selectByIds([feature.id()])
    assert panel.ui.results.current() == 6
    assert iface.mapCanvas().extent().contains(feature.geometry().boundingBox())


def test_a_click_on_the_current_row_goes_back_to_its_tile(panel, until, iface):
    search(panel, until)
    view = panel.ui.results
    box = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    there = iface.mapCanvas().extent()
    iface.mapCanvas().setExtent(QgsRectangle(0, 0, 10, 10))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert iface.mapCanvas().extent() == there


def test_index_button_shows_progress_rate_and_time_left(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=300, rate=250))
    until(lambda: panel._status is not None)
    QTest.mouseClick(panel.ui.index, Qt.MouseButton.LeftButton)
    until(lambda: "tiles/s" in panel.ui.stage.text() and "left" in panel.ui.stage.text())
    assert panel.ui.progress.isVisible()
    assert panel.ui.bar.maximum() == 300
    assert 0 < panel.ui.bar.value() < 300
    assert not panel.ui.search.isEnabled()
    assert "being worked on" in panel.ui.search.toolTip()
    until(lambda: panel.ui.state.text().startswith("Indexed: 300 tiles"))
    assert not panel.ui.progress.isVisible()
    assert not panel.ui.index.isEnabled()
    assert "Ran on CPU" in panel.ui.footer.text()


def test_cancel_keeps_what_was_indexed_and_offers_to_continue(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=500, rate=250))
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    QTest.mouseClick(panel.ui.cancel, Qt.MouseButton.LeftButton)
    until(lambda: panel.ui.state.text().startswith("Partly indexed"))
    assert panel.ui.index.text() == "Continue"
    assert panel.session.job is None


def test_following_the_active_layer(panel, demo_layer):
    other = QgsRasterLayer(demo_layer.source(), "other")
    QgsProject.instance().addMapLayer(other)
    panel._follow(other)
    assert panel.ui.layer.currentLayer() == other
    panel._follow(None)
    assert panel.ui.layer.currentLayer() == other


def test_stale_index_is_said_with_its_reason(plugin, fake, demo_layer, until):
    panel = plugin(fake("stale"))
    until(lambda: panel._status is not None)
    assert "out of date: the raster's file has changed" in panel.ui.state.text()
    assert panel.ui.index.text() == "Update"


def test_an_example_fills_the_query_line(panel):
    menus = [panel.ui.examples.menu()]
    menus += [a.menu() for a in menus[0].actions() if a.menu() is not None]
    assert len(menus) == 10  # the interface's language and nine others
    action = menus[-1].actions()[0]
    action.trigger()
    assert panel.ui.query.text() == action.text() == "стадион с футбольным полем"
    assert panel.ui.search.isEnabled()


def test_model_and_options_reach_the_engine(panel, until, monkeypatch):
    asked = []
    monkeypatch.setattr(panel.session.client, "request", lambda m, p: asked.append((m, p)) or 1)
    panel.ui.tile.setValue(80)
    panel.ui.overlap.setValue(25)
    assert not panel.ui.overviews.isChecked()
    panel.ui.overviews.setChecked(True)
    panel.ui.device.setCurrentIndex(panel.ui.device.findData("tensorrt"))
    panel.ui.top.setValue(7)
    type_query(panel, "lake")
    panel.search()
    _, params = next(a for a in asked if a[0] == "search")
    assert params["tile"] == 80
    assert params["overlap"] == 0.25
    assert params["overviews"] is True and params["device"] == "tensorrt"
    assert panel._index_request("x.tif").overviews is True
    assert params["top"] >= 1000  # the sliders move among them
    assert params["reply_hits"] <= 1000
    assert params["out"].endswith(".gpkg")
    assert params["query"] == "lake"
    assert params["source"].endswith("autzen_0p5m_utm10n.tif")
    panel.session.job = None


def test_a_search_that_goes_on_from_results_stays_with_their_index(panel, until, monkeypatch):
    search(panel, until, "a lake")
    asked = []
    monkeypatch.setattr(panel.session.client, "request", lambda m, p: asked.append((m, p)) or 1)
    for kept in (True, False, None):  # None: the results of an older version
        panel._request.pop("overviews", None)
        if kept is not None:
            panel._request["overviews"] = kept
        panel.ui.overviews.setChecked(not kept)
        request = panel._job("search", {"like": [{"tile": "E1N1"}]}).request
        assert request.overviews is bool(kept)


def test_too_long_a_query_is_refused_with_a_reason(panel, iface):
    panel.ui.query.setText("x" * 10_000)
    assert not panel.ui.search.isEnabled()
    assert "too long" in panel.ui.search.toolTip()
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    assert any("too long" in t for t in shown_texts(iface.messageBar()))


def test_history_completes_queries(panel, until):
    search(panel, until, "a lake")
    search(panel, until, "a stadium")
    assert panel._history.stringList() == ["a stadium", "a lake"]


def test_nothing_is_cut_off_beside_the_scroll_bar(panel, until):
    search(panel, until)
    ui = panel.ui
    ui.verdict.setText("Nothing stands out here: " + "a hint of three lines " * 5)
    ui.verdict.show()
    until(lambda: ui.minimumWidth() >= ui.widget().minimumSizeHint().width())
    ui.resize(ui.minimumWidth(), 420)
    until(ui.verticalScrollBar().isVisible)
    assert ui.widget().width() <= ui.viewport().width()
    assert ui.widget().width() >= ui.widget().minimumSizeHint().width()
