"""Sliders, gallery, marks, menus and saving, on a fake worker."""

import pytest
from helpers import result_layers, shown_texts, type_query
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from terraseek.qgis_plugin.results_actions import coordinates


@pytest.fixture
def panel(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=3000, rate=1_000_000))
    until(lambda: panel._status is not None)
    type_query(panel, "a stadium")
    panel.search()
    until(result_layers)
    return panel


def asked(panel, monkeypatch):
    """Catch what the engine is asked from now on."""
    requests = []
    monkeypatch.setattr(
        panel.session.client, "request", lambda method, p: requests.append((method, p)) or 1
    )
    return requests


def test_the_sliders_filter_and_recolour_without_a_search(panel, until, monkeypatch):
    requests = asked(panel, monkeypatch)
    layer = result_layers()[0]
    assert layer.featureCount() == 20
    panel.ui.filters.top.setValue(1000)
    until(lambda: layer.featureCount() == 3000)
    assert panel.ui.top.value() == 3000
    assert len(panel.ui.results.hits()) == 1000  # the list; the map shows all
    assert "the best 1,000 are listed" in panel.ui.summary.text()
    low = min(r.lowerValue() for r in layer.renderer().ranges())
    panel.ui.filters.threshold.setValue(800)
    least = panel.ui.filters.least()
    until(lambda: layer.featureCount() < 100)
    hits = panel.ui.results.hits()
    assert layer.featureCount() == len(hits)
    assert hits[-1]["score"] >= least - 1e-5
    assert min(r.lowerValue() for r in layer.renderer().ranges()) > low
    assert layer.name().startswith(f"Top {len(hits)}")
    panel.ui.filters.threshold.setValue(0)
    until(lambda: layer.featureCount() == 3000)
    assert [m for m, _ in requests if m == "search"] == []


def test_number_and_slider_move_together(panel, until):
    panel.ui.top.setValue(100)
    assert result_layers()[0].featureCount() == 100
    assert panel.ui.filters.top_label.text() == "100"
    panel.ui.filters.top.setValue(0)
    assert panel.ui.top.value() == 1
    until(lambda: result_layers()[0].featureCount() == 1)


def test_a_click_on_the_groove_of_a_slider_goes_there(panel, until):
    slider = panel.ui.filters.threshold
    for share in (0.25, 0.75, 0.5):
        spot = slider.rect().center()
        spot.setX(round(slider.width() * share))
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        assert abs(slider.value() / slider.maximum() - share) < 0.1
    least = panel.ui.filters.least()
    until(lambda: panel.ui.results.hits()[-1]["score"] >= least - 1e-5)


def test_the_current_tile_stays_current_while_the_threshold_moves(panel, until):
    panel.ui.results.step(1)
    panel.ui.results.step(1)
    assert panel.ui.results.current() == 1
    panel.ui.top.setValue(5)
    assert panel.ui.results.current() == 1
    assert [f["rank"] for f in result_layers()[0].selectedFeatures()] == [2]


def test_filtering_a_layer_that_is_edited_is_said(panel, until, iface):
    layer = result_layers()[0]
    layer.startEditing()
    panel.ui.top.setValue(3)
    assert any("being edited" in t for t in shown_texts(iface.messageBar()))
    assert layer.featureCount() == 20
    layer.rollBack()


def test_pictures_come_from_the_searched_layer(panel, until, demo_layer):
    thumbnails = panel.ui.gallery.thumbnails
    hit = panel.ui.results.hits()[0]
    until(lambda: thumbnails.image(hit["tile"], QgsRectangle(*hit["bounds"])) is not None)
    picture = thumbnails.image(hit["tile"], QgsRectangle(*hit["bounds"]))
    block = demo_layer.dataProvider().block(2, QgsRectangle(*hit["bounds"]), 8, 8)
    mean = sum(block.value(r, c) for r in range(8) for c in range(8)) / 64
    greens = [picture.pixelColor(x, y).green() for x in range(0, 160, 8) for y in range(0, 160, 8)]
    assert abs(sum(greens) / len(greens) - mean) < 40


def test_the_gallery_steps_with_the_arrow_keys(panel, until):
    assert panel.ui.gallery.isVisible()
    panel.ui.gallery.setFocus()
    QTest.keyClick(panel.ui.gallery, Qt.Key.Key_Right)
    assert panel.ui.results.current() == 0
    QTest.keyClick(panel.ui.gallery, Qt.Key.Key_Right)
    assert panel.ui.results.current() == 1
    assert [f["rank"] for f in result_layers()[0].selectedFeatures()] == [2]
    QTest.mouseClick(panel.ui.pictures, Qt.MouseButton.LeftButton)
    assert panel.ui.results.isVisible()
    assert panel.ui.results.current() == 1


def test_removing_the_image_while_pictures_are_drawn_does_no_harm(panel, demo_layer, qtbot):
    from qgis.core import QgsProject

    thumbnails = panel.ui.gallery.thumbnails
    for hit in panel.ui.results.hits():
        thumbnails.image(hit["tile"], QgsRectangle(*hit["bounds"]))
    QgsProject.instance().removeMapLayer(demo_layer.id())
    qtbot.wait(200)
    panel.ui.gallery.viewport().repaint()
    assert panel.ui.results.hits()


def menu_actions(panel, row):
    return {a.objectName(): a for a in panel.hit_menu(row).actions() if a.objectName()}


def test_copied_coordinates_are_degrees_and_the_own_crs(panel):
    menu_actions(panel, 0)["copy"].trigger()
    text = QgsApplication.clipboard().text()
    latitude, longitude = (float(v) for v in text.split("\t")[0].split(","))
    assert 44 < latitude < 44.1
    assert -123.1 < longitude < -123
    assert "EPSG:26910" in text
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    assert coordinates({"bounds": [10, 50, 11, 51]}, degrees) == "50.500000, 10.500000"


def test_zooming_from_the_menu_works_with_zooming_off(panel, iface):
    panel.ui.zoom.setChecked(False)
    iface.mapCanvas().setExtent(QgsRectangle(0, 0, 10, 10))
    menu_actions(panel, 3)["zoom_to"].trigger()
    hit = panel.ui.results.hits()[3]
    assert iface.mapCanvas().extent().contains(QgsRectangle(*hit["bounds"]))


def test_more_like_this_and_not_like_this_ask_the_engine(panel, monkeypatch):
    requests = asked(panel, monkeypatch)
    tile = panel.ui.results.hits()[2]["tile"]
    menu_actions(panel, 2)["more"].trigger()
    params = requests[-1][1]
    assert params["like"] == [{"tile": tile}]
    assert params["query"] == ""
    panel.session.job = None
    menu_actions(panel, 2)["not_this"].trigger()
    params = requests[-1][1]
    assert params["unlike"] == [{"tile": tile}]
    assert params["query"] == "a stadium"
    assert panel.session.job.title.startswith("a stadium, not like")
    panel.session.job = None


def test_marks_are_shown_and_sent_with_the_next_ranking(panel, monkeypatch):
    requests = asked(panel, monkeypatch)
    hits = panel.ui.results.hits()
    assert not panel.ui.again.isVisible()
    menu_actions(panel, 0)["right"].trigger()
    menu_actions(panel, 1)["wrong"].trigger()
    menu_actions(panel, 2)["wrong"].trigger()
    menu_actions(panel, 2)["unmark"].trigger()
    assert panel.ui.results.model().index(0, 0).data() == "1 ✓"
    assert panel.ui.results.model().index(1, 0).data() == "2 ✗"
    assert panel.ui.again.text() == "Rank again with 2 marks"
    QTest.mouseClick(panel.ui.again, Qt.MouseButton.LeftButton)
    params = requests[-1][1]
    assert params["right"] == [hits[0]["tile"]]
    assert params["wrong"] == [hits[1]["tile"]]
    panel.session.job = None


def test_the_history_fills_the_query_line(panel):
    panel.ui.query.clear()
    menu = panel.ui.history.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()] == ["a stadium"]
    menu.actions()[0].trigger()
    assert panel.ui.query.text() == "a stadium"


def test_shown_tiles_are_saved_as_geopackage(panel, until, tmp_path, iface):
    panel.ui.top.setValue(7)
    path = tmp_path / "Ergebnis ü.gpkg"
    panel.save_results(str(path))
    until(lambda: any("is saved" in t for t in shown_texts(iface.messageBar())))
    saved = QgsVectorLayer(str(path), "saved", "ogr")
    assert saved.featureCount() == 7
    assert {f["query"] for f in saved.getFeatures()} == {"a stadium"}


def test_saving_into_a_folder_that_is_not_there_is_said(panel, until, tmp_path, iface):
    panel.save_results(str(tmp_path / "nowhere" / "x.gpkg"))
    until(lambda: any("was not saved" in t for t in shown_texts(iface.messageBar())))


def test_geoparquet_is_written_by_the_engine(panel, monkeypatch, tmp_path):
    requests = asked(panel, monkeypatch)
    panel.ui.top.setValue(9)
    panel.save_results(str(tmp_path / "x.parquet"))
    params = requests[-1][1]
    assert params["out"].endswith("x.parquet")
    assert params["top"] == 9
    panel.session.job = None


def test_the_save_menu_has_no_dead_entries(panel):
    panel.ui.save.menu().aboutToShow.emit()
    enabled = [a.isEnabled() for a in panel.ui.save.menu().actions()]
    assert enabled == [True, True, False]  # the fake worker draws no heat map
