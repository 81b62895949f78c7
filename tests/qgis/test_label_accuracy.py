"""Accuracy from the panel: samples, references, mappings, reports; on the real engine."""

import json
from pathlib import Path

import pytest
from helpers import ENGINE_PYTHON
from labelling_helpers import CLASSES, box, label_layers, polygons, truth_raster
from processing_helpers import TINY, paint
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from terraseek.qgis_plugin import settings
from terraseek.qgis_plugin.labelling import export
from terraseek.qgis_plugin.labelling.form import TYPED

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)
RED = box(500_040, 4_999_910, 500_090, 4_999_960)
BLUE = box(500_230, 4_999_720, 500_280, 4_999_770)


@pytest.fixture
def panel(plugin, iface, until, monkeypatch, tmp_path):
    """The panel with a labelled map."""
    monkeypatch.setenv("TERRASEEK_MODEL", TINY)
    settings.put("tile", 32.0)
    settings.put("label_list", TYPED)
    settings.put("label_typed", CLASSES)
    settings.put("label_reject", "off")
    layer = QgsRasterLayer(paint(tmp_path / "scene.tif"), "painted")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    panel = plugin()
    panel.ui.show_tab("label")
    until(lambda: panel._status is not None and panel.labelling._data is not None, 60_000)
    panel.labelling.label()
    until(lambda: label_layers() and panel.session.job is None, 60_000)
    return panel


@pytest.fixture
def pages(panel, monkeypatch):
    """What would have been opened in the browser."""
    opened = []
    monkeypatch.setattr(panel.labelling, "open_page", opened.append)
    return opened


@pytest.fixture
def dialog(panel, pages):
    QTest.mouseClick(panel.ui.label_box.accuracy, Qt.MouseButton.LeftButton)
    return panel.labelling._dialog


@pytest.fixture
def compare(panel, dialog, until):
    """Press the button once nothing else runs: another job is said and nothing is started."""

    def press():
        until(lambda: panel.session.job is None, 30_000)
        QTest.mouseClick(dialog.assess, Qt.MouseButton.LeftButton)
        assert "is being worked on" not in dialog.answer.text()

    return press


def add(layer):
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def mapped(dialog):
    return json.loads(dialog.mapping_json() or "{}")


def test_the_map_is_chosen_and_a_raster_is_compared(panel, dialog, pages, until, compare, tmp_path):
    assert dialog.labels.currentLayer() is panel.labelling.labels_layer()
    assert not dialog.assess.isEnabled()
    dialog.reference.setLayer(add(QgsRasterLayer(truth_raster(tmp_path / "t.tif"), "truth")))
    until(lambda: dialog.mapping.rowCount() == 3)
    assert mapped(dialog) == {"1": "red-roof", "2": "green-grass", "3": "blue-lake"}
    target = tmp_path / "mine.html"
    dialog.report.setFilePath(str(target))
    compare()
    until(lambda: pages, 30_000)
    assert pages == [str(target)] and target.with_suffix(".csv").exists()
    assert dialog.answer.text().startswith("Overall accuracy 9")
    compare()
    until(lambda: "is there already" in dialog.answer.text(), 30_000)
    dialog.overwrite.setChecked(True)
    compare()
    until(lambda: len(pages) == 2, 30_000)


def test_a_layer_in_memory_with_other_names_is_mapped_and_warned_of(dialog, pages, until, compare):
    layer = add(QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string", "ref", "memory"))
    for wkt, kind in ((RED, "Dach"), (BLUE, "See"), (BLUE, "cloud")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([kind])
        layer.dataProvider().addFeature(feature)
    dialog.reference.setLayer(layer)
    assert dialog.field.currentField() == "kind"
    until(lambda: dialog.mapping.rowCount() == 3, 20_000)
    assert set(mapped(dialog).values()) == {None}
    for row in range(3):
        value = dialog.mapping.item(row, 0).text()
        combo = dialog.mapping.cellWidget(row, 2)
        combo.setCurrentIndex(
            max(combo.findData({"Dach": "red-roof", "See": "blue-lake"}.get(value)), 0)
        )
    assert mapped(dialog) == {"Dach": "red-roof", "See": "blue-lake", "cloud": None}
    compare()
    until(lambda: pages, 30_000)
    assert Path(pages[0]).name == "accuracy.html" and Path(pages[0]).exists()
    assert dialog.answer.text().startswith("Overall accuracy") and dialog.notes.isVisible()
    assert "too few for firm figures" in dialog.notes.text()
    assert "Fewer than 30" in dialog.notes.text()


def test_a_sample_is_drawn_labelled_by_hand_and_compared(
    panel, dialog, pages, until, compare, tmp_path
):
    dialog.tabs.setCurrentIndex(1)
    page = dialog.sample
    QTest.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    assert "Choose a file" in dialog.answer.text()
    target = tmp_path / "sample"
    page.file.setFilePath(str(target))
    page.size.setCurrentIndex(page.size.findData("number"))
    page.number.setValue(60)
    page.least.setValue(10)
    QTest.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    until(lambda: dialog.reference.currentLayer() is not None, 30_000)
    layer = dialog.reference.currentLayer()
    assert (
        layer.source().startswith(f"{target}.gpkg") and dialog.field.currentField() == "reference"
    )
    assert "points drawn" in dialog.answer.text()
    setup = layer.editorWidgetSetup(layer.fields().indexOf("reference"))
    assert setup.type() == "ValueMap"
    assert {"red roof": "red-roof"} in setup.config()["map"]
    hidden = {c.name for c in layer.attributeTableConfig().columns() if c.hidden}
    assert hidden == {"stratum", "stratum_share"}
    until(lambda: not panel.labelling._values_id and not dialog._settle.isActive(), 20_000)
    assert "points drawn" in dialog.answer.text()  # until there is something to compare
    # by hand: what is painted at the place
    layer.startEditing()
    field = layer.fields().indexOf("reference")
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        x, y = point.x() - 500_000, 5_000_000 - point.y()
        red, blue = (32 <= v < 96 for v in (x, y)), (224 <= v < 288 for v in (x, y))
        name = "red-roof" if all(red) else "blue-lake" if all(blue) else "green-grass"
        layer.changeAttributeValue(feature.id(), field, name)
    assert layer.commitChanges()
    dialog.read_values()
    until(lambda: dialog.mapping.rowCount() == 3, 20_000)
    compare()
    until(lambda: pages, 30_000)
    report = json.loads(Path(pages[0]).with_suffix(".json").read_text())
    assert report["design"] == "stratified" and report["overall"]["value"] > 0.85
    # drawing over the layer that is open is refused
    dialog.sample.overwrite.setChecked(True)
    before = Path(f"{target}.gpkg").read_bytes()
    QTest.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    until(lambda: "is open as the layer" in dialog.answer.text())
    assert Path(f"{target}.gpkg").read_bytes() == before


def test_faults_are_said_in_the_dialog(dialog, pages, until, compare, tmp_path):
    far = add(
        QgsVectorLayer(polygons(tmp_path / "far.gpkg", [(box(0, 0, 9, 9), "red-roof")]), "far")
    )
    dialog.reference.setLayer(far)
    until(lambda: dialog.mapping.rowCount() == 1, 20_000)
    compare()
    until(lambda: "does not overlap" in dialog.answer.text(), 30_000)
    assert not pages


def test_which_layers_are_files_as_they_are(qgis_app, tmp_path):
    path = polygons(tmp_path / "a.gpkg", [(RED, "x")])
    layer = QgsVectorLayer(f"{path}|layername=parts", "a", "ogr")
    assert export.layer_file(layer) == (path, "parts")
    layer.setSubsetString("\"class\" = 'x'")
    assert export.layer_file(layer) is None
    layer.setSubsetString("")
    layer.startEditing()
    assert export.layer_file(layer) is None
    layer.rollBack()
    assert export.layer_file(layer) == (path, "parts")
    assert export.layer_file(QgsVectorLayer("Polygon?crs=EPSG:4326", "m", "memory")) is None


def test_a_late_answer_on_values_wipes_nothing_but_its_own_words(dialog):
    dialog.set_values({}, "No such field.")
    assert dialog.answer.text() == "No such field."
    dialog.set_values({"values": [], "classes": []}, "")
    assert dialog.answer.text() != "No such field."
    dialog.say("Overall accuracy 80 %")
    dialog.set_values({"values": [{"value": "a", "n": 1, "class": None}], "classes": []}, "")
    assert dialog.answer.text() == "Overall accuracy 80 %"
