"""The menu of result layers: run again, show in the panel. QGIS builds the menu itself."""

import json

import pytest
from helpers import result_layers, shown_texts, type_query
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def menus(iface, monkeypatch):
    """What was offered for which layer, as QGIS's interface takes it."""
    offered = {}

    def for_type(action, menu, kind, every):
        assert not every  # layers of others get no entry
        offered[action] = []

    monkeypatch.setattr(iface, "addCustomActionForLayerType", for_type, raising=False)
    monkeypatch.setattr(
        iface,
        "addCustomActionForLayer",
        lambda action, layer: offered[action].append(layer.id()),
        raising=False,
    )
    monkeypatch.setattr(
        iface, "removeCustomActionForLayerType", lambda a: offered.pop(a) and True, raising=False
    )
    return offered


@pytest.fixture
def panel(menus, plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=60, rate=2000))
    until(lambda: panel._status is not None)
    return panel


def search(panel, until):
    before = len(result_layers())
    type_query(panel, "a stadium")
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    until(lambda: len(result_layers()) > before and panel.session.job is None)
    return result_layers()[0]


def action(menus, name):
    return next(a for a in menus if a.objectName() == name)


def test_result_layers_alone_get_the_entries(panel, menus, until):
    assert {a.objectName() for a in menus} == {"terraseek_run_again", "terraseek_show"}
    assert not any(menus.values())
    other = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    QgsProject.instance().addMapLayer(other)
    layer = search(panel, until)
    assert all(layers == [layer.id()] for layers in menus.values())


def test_the_entry_shows_the_hits_of_the_active_layer(panel, menus, until, iface):
    first = search(panel, until)
    search(panel, until)
    iface.setActiveLayer(first)
    assert panel.link.layer().id() != first.id()
    action(menus, "terraseek_show").trigger()
    assert panel.link.layer().id() == first.id()


def test_a_layer_without_a_recipe_to_run_is_said(panel, menus, until, iface):
    layer = search(panel, until)
    kept = json.loads(layer.customProperty("terraseek/recipe"))
    kept.pop("again", None)
    layer.setCustomProperty("terraseek/recipe", json.dumps(kept))
    iface.setActiveLayer(layer)
    action(menus, "terraseek_run_again").trigger()
    assert any("holds no recipe" in t for t in shown_texts(iface.messageBar()))


def test_layers_of_a_project_that_was_open_before_are_offered(menus, plugin, fake, iface, until):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "found", "memory")
    layer.setCustomProperty("terraseek/recipe", "{}")
    QgsProject.instance().addMapLayer(layer)
    plugin(fake(tiles=60))
    assert all(layers == [layer.id()] for layers in menus.values()) and menus
