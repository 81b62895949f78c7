"""The selected tile keeps its frame where others overlap it, and no render asks for it."""

import pytest
from helpers import result_layers, type_query
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def panel(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=60, rate=2000))
    until(lambda: panel._status is not None)
    return panel


def search(panel, until):
    type_query(panel, "a stadium")
    before = len(result_layers())
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    until(lambda: len(result_layers()) > before and panel.session.job is None)
    return result_layers()[0]


def frame_of(panel):
    return panel.link._frame


def test_the_frame_lies_round_the_selected_tiles_in_the_crs_of_the_canvas(panel, until, iface):
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    layer = search(panel, until)
    frame = frame_of(panel)
    assert frame.shown() == 0
    panel.ui.results.show_row(1)
    panel.link.show_row(1)
    assert frame.shown() == 1
    bands = [i for i in iface.mapCanvas().scene().items() if isinstance(i, QgsRubberBand)]
    box = frame._band.asGeometry().boundingBox()
    assert frame._band in bands
    # Metres of Web Mercator, not degrees or UTM: the scene lies in Oregon.
    assert -14_000_000 < box.xMinimum() < -13_000_000
    layer.selectAll()
    assert frame.shown() == layer.featureCount()
    layer.removeSelection()
    assert frame.shown() == 0


def test_the_frame_goes_with_its_layer(panel, until, iface):
    layer = search(panel, until)
    panel.link.show_row(0)
    assert frame_of(panel).shown() == 1
    iface.mapCanvas().setLayers([])
    assert frame_of(panel).shown() == 0
    iface.mapCanvas().setLayers([layer])
    assert frame_of(panel).shown() == 1
    QgsProject.instance().removeMapLayer(layer.id())
    assert frame_of(panel).shown() == 0


def test_an_unloaded_plugin_leaves_no_frame(panel, until, iface):
    search(panel, until)
    panel.link.show_row(0)
    band = frame_of(panel)._band
    panel.link.close()
    panel.link._frame = None
    assert band not in iface.mapCanvas().scene().items()
    panel.link.close = lambda: None  # the fixture closes the panel once more


def test_a_second_search_begins_with_no_row_and_shows_its_hits(panel, until, iface):
    first = search(panel, until)
    panel.ui.results.step(0)
    panel.ui.results.step(1)
    assert panel.ui.results.current() == 1 and first.selectedFeatureCount() == 1
    canvas = iface.mapCanvas()
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    second = search(panel, until)
    assert panel.ui.results.current() == -1
    assert second.selectedFeatureCount() == first.selectedFeatureCount() == 0
    boxes = [QgsRectangle(*hit["bounds"]) for hit in panel.ui.results.hits()[:10]]
    assert all(canvas.extent().contains(box) for box in boxes)
    panel.ui.next.click()
    assert panel.ui.results.current() == 0


def test_the_map_stays_where_a_hit_is_in_view(panel, until, iface):
    search(panel, until)
    best = QgsRectangle(*panel.ui.results.hits()[0]["bounds"])
    iface.mapCanvas().setExtent(best)
    there = iface.mapCanvas().extent()
    search(panel, until)
    assert iface.mapCanvas().extent() == there
