"""Reading the query, prompts, examples, places, sizes, marks, detectors, run again: real engine."""

import json
import shutil
from pathlib import Path

import pytest
from helpers import DEMO, ENGINE_PYTHON, ROOT, result_layers, shown_texts, type_query
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from terraseek.qgis_plugin import detector_store, query_check, settings
from terraseek.qgis_plugin.examples_dialog import ExamplesDialog
from terraseek.qgis_plugin.i18n import locale
from terraseek.qgis_plugin.prompts_dialog import PromptsDialog
from terraseek.qgis_plugin.session import Job

TINY = ROOT / "tests" / "data" / "tiny-model"

engine = pytest.mark.skipif(ENGINE_PYTHON is None, reason="no engine: run make setup")


@pytest.fixture
def scene(iface, tmp_path):
    layer = QgsRasterLayer(str(shutil.copy(DEMO, tmp_path)), "autzen")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    return layer


@pytest.fixture
def panel(plugin, scene, until, monkeypatch, tmp_path):
    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    monkeypatch.setattr(detector_store, "folder", lambda: tmp_path / "detectors")
    settings.put("tile", 60.0)
    panel = plugin()
    until(lambda: panel._status is not None, 60_000)
    return panel


def search(panel, until, text):
    until(lambda: panel.session.job is None, 60_000)
    before = len(result_layers())
    type_query(panel, text)
    panel.search()
    until(lambda: len(result_layers()) > before, 120_000)
    until(lambda: panel.session.job is None, 60_000)
    return panel._layer


# -- the query -----------------------------------------------------------------------


@engine
def test_a_fault_is_shown_while_typing_and_goes_away(panel, until):
    type_query(panel, "  red AND (blue")
    until(lambda: panel.ui.query.fault() >= 0)
    assert panel.ui.query.fault() == 10
    assert "parenthesis is never closed" in panel.ui.query_box.note.text()
    assert not panel.ui.search.isEnabled()
    panel.ui.query.grab()  # paints the wave
    QTest.mouseClick(panel.ui.query_box.note, Qt.MouseButton.LeftButton)
    assert panel.ui.query.cursorPosition() == 10
    QTest.keyClicks(panel.ui.query, "")
    panel.ui.query.setText("red AND (blue)")
    until(lambda: "red" in panel.ui.query_box.note.text())
    assert panel.ui.query.fault() == -1
    assert "“red”" in panel.ui.query_box.note.text() and "“blue”" in panel.ui.query_box.note.text()
    assert panel.ui.search.isEnabled()
    panel.ui.query.setText("red NOT blue")
    until(lambda: "without" in panel.ui.query_box.note.text())
    assert panel.ui.query_box.note.text() == "Looks for: “red”; without: “blue”"


@engine
def test_the_language_is_shown_and_can_be_set(panel, until):
    box = panel.ui.query_box
    type_query(panel, "rotes Dach")
    until(lambda: "Deutsch" in box.language.itemText(0))
    panel.ui.query.setText("крыша")
    until(lambda: "Русский" in box.language.itemText(0))
    box.language.setCurrentIndex(box.language.findData("nl"))
    box.language.activated.emit(box.language.currentIndex())
    assert panel.query_values()["language"] == "nl"
    until(lambda: panel._reading.get("language") == "nl")
    assert panel.language_name() == "Nederlands"


@engine
def test_a_language_that_is_not_sure_is_said_and_qgis_own_is_expected(panel, until, monkeypatch):
    box = panel.ui.query_box
    for code, name in (("it_IT", "Italiano"), ("pt_BR", "Português")):
        monkeypatch.setattr(query_check, "interface_locale", lambda code=code: code)
        panel.ui.query.clear()
        type_query(panel, "ponte")  # in the lists of both: QGIS's language decides
        until(lambda name=name: f"{name} (auto)" == box.language.itemText(0))
        assert panel.query_values()["expected_language"] == code[:2]
    type_query(panel, "campo verde")
    until(lambda: box.language.itemText(0) == "Português? (auto)")
    assert "taken for Português" in box.note.text() and "model's card" not in box.note.toolTip()
    box.language.setCurrentIndex(box.language.findData("es"))
    box.language.activated.emit(box.language.currentIndex())
    until(lambda: panel._reading.get("sure") is True)
    assert not box.note.isVisible()


@engine
def test_small_letters_are_told_of_not_once(panel, until):
    type_query(panel, "red not blue")
    until(lambda: "NOT in capitals" in panel.ui.query_box.note.text())
    shown = []
    panel.notifier.show = lambda level, text, *more: shown.append(text)
    panel.search()
    until(result_layers, 120_000)
    until(lambda: panel.session.job is None)
    assert not [text for text in shown if "capitals" in text]


@engine
def test_a_weak_language_is_said(panel, until, monkeypatch):
    panel._on_read({"plain": True, "language": "ko", "phrases": ["집"], "warnings": ["less well"]})
    assert panel.ui.query_box.note.isVisible() and "less well" in panel.ui.query_box.note.text()
    panel.ui.query.setText("x")
    assert not panel.ui.query_box.note.isVisible()
    panel.ui.query.clear()
    assert panel.ui.query_box.language.itemText(0) == "Automatic"


@engine
def test_warnings_of_a_run_are_said_in_the_language_of_qgis(panel, iface):
    translator = locale.install("de")
    warning = "An NVIDIA GPU is there but the CPU is used: this ONNX Runtime has no CUDA."
    try:
        panel._on_done(Job("other", None, "", "", ""), {"warnings": [warning]})
    finally:
        locale.remove(translator)
    assert any("gerechnet wird aber auf der CPU" in t for t in shown_texts(iface.messageBar()))


@engine
def test_prompts_are_shown_edited_and_searched(panel, until):
    type_query(panel, "red")
    until(lambda: panel._reading)
    dialog = PromptsDialog(panel._reading, {}, panel)
    assert dialog.plain.isChecked() and "red" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    dialog.own.setChecked(True)
    dialog.text.setPlainText("red\n\n blue \n")
    assert dialog.chosen() == {"prompts": ["red", "blue"]}
    dialog.text.clear()
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.deleteLater()
    panel._prompts = {"prompts": ["red", "blue"]}
    panel._show_query()
    assert "2" in panel.ui.query_box.prompts.text()
    panel.search()
    until(result_layers, 120_000)
    until(lambda: panel.session.job is None)
    assert panel._request["prompts"] == ["red", "blue"]
    assert panel._recipe["again"]["request"]["prompts"] == ["red", "blue"]
    panel.ui.query.setText("blue")
    assert panel._prompts == {}
    two = PromptsDialog(
        {"plain": False, "prompts": {"a": ["a", "an a"], "b": ["b"]}}, {"expand": True}, panel
    )
    assert two.expand.isChecked() and not two.own.isEnabled()
    assert two.text.toPlainText().splitlines() == ["a:", "    a", "    an a", "b:", "    b"]
    two.deleteLater()


@engine
def test_several_sizes_are_fused(panel, until):
    panel.ui.sizes.setText("60, 120")
    layer = search(panel, until, "red")
    panel.ui.top.setValue(5000)
    hits = panel.ui.results.hits()
    sides = {round(hit["bounds"][2] - hit["bounds"][0]) for hit in hits}
    assert sides == {60, 120}
    scores = [hit["score"] for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert layer.featureCount() == len(hits)
    assert panel.can_mark() and not panel.ui.feedback.right.isEnabled()
    panel.mark(hits[0], True)
    assert panel.ui.results.marks() == {}


# -- examples ------------------------------------------------------------------------


@engine
def test_examples_from_map_layer_and_file(panel, scene, until, iface, tmp_path):
    dialog = ExamplesDialog(iface, scene, [], panel)
    heard = []
    dialog.changed.connect(lambda picks: heard.append(len(picks)))
    middle = scene.extent().center()
    dialog.add_point(middle)
    assert dialog.picks()[0]["example"] == {"point": [middle.x(), middle.y()]}
    dialog.add_point(type(middle)(0.0, 0.0))
    assert "not on the image" in dialog.message.text()
    box = QgsRectangle.fromCenterAndSize(middle, 100, 100)
    areas = QgsVectorLayer("Polygon", "areas", "memory")
    areas.setCrs(scene.crs())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(box))
    areas.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(areas)
    iface.setActiveLayer(areas)
    dialog.add_selected()
    assert "Select points" in dialog.message.text()
    areas.selectAll()
    dialog.add_selected()
    assert len(dialog.picks()[1]["example"]["polygon"]) == 5
    dialog.add_image(str(DEMO))
    assert heard == [1, 2, 3]
    dialog.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.picks()[2]["unlike"] is True
    panel._on_examples(dialog.picks())
    dialog.list.setCurrentRow(2)
    dialog.remove_current()
    assert len(dialog.picks()) == 2
    dialog.close()
    assert "3" in panel.ui.query_box.by_example.text()
    panel.ui.query.clear()
    assert panel.query_fault() == ""
    panel.search()
    until(result_layers, 120_000)
    until(lambda: panel.session.job is None)
    assert len(panel._request["like"]) == 2 and len(panel._request["unlike"]) == 1
    assert "examples" in panel._recipe["query"]
    search(panel, until, "red")
    assert panel._request["query"] == "red" and len(panel._request["like"]) == 2
    panel._on_examples([{**panel._picks[0], "unlike": True}])
    panel.ui.query.clear()
    assert panel.query_fault()


# -- verdict and places --------------------------------------------------------------


@engine
def test_the_verdict_is_plain_text_with_its_reasons(panel, until):
    search(panel, until, "red")
    assert panel.ui.verdict.isVisible()
    assert panel.ui.verdict.textFormat() == Qt.TextFormat.PlainText
    tip = panel.ui.verdict.toolTip()
    assert "Contrast of the ten best tiles" in tip and "hint, not proof" in tip
    model = panel.ui.results.model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "score lower" in said and "Contrast" in said
    names = panel._layer.fields().names()
    assert "contrast" in names


@engine
def test_tiles_and_places_of_one_search(panel, until):
    tiles = search(panel, until, "red")
    places = result_layers(places=True)[0]
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(places.id()).itemVisibilityChecked()
    QTest.mouseClick(panel.ui.places, Qt.MouseButton.LeftButton)
    assert panel._layer.id() == places.id()
    assert root.findLayer(places.id()).itemVisibilityChecked()
    assert not root.findLayer(tiles.id()).itemVisibilityChecked()
    hits = panel.ui.results.hits()
    assert hits and all(hit["n_tiles"] >= 1 for hit in hits)
    assert [h["score"] for h in hits] == sorted((h["score"] for h in hits), reverse=True)
    assert "places" in panel.ui.summary.text() and "places" in places.name()
    # No two places share a tile.
    boxes = [QgsRectangle(*h["bounds"]) for h in hits if h["n_tiles"] == 1]
    assert not any(a.intersect(b).area() > 1 for a in boxes for b in boxes if a is not b)
    panel.ui.results.step(1)
    assert places.selectedFeatureCount() == 1
    panel.ui.top.setValue(1)
    assert places.featureCount() == 1
    QTest.mouseClick(panel.ui.places, Qt.MouseButton.LeftButton)
    assert panel._layer.id() == tiles.id() and settings.get("model") == ""
    assert root.findLayer(tiles.id()).itemVisibilityChecked()


# -- marks ---------------------------------------------------------------------------


@engine
def test_marks_suggestion_and_precision(panel, until):
    panel.ui.top.setValue(60)
    search(panel, until, "red")
    ui = panel.ui
    assert not ui.feedback.suggested.isVisible()
    ui.results.step(0)
    ui.results.setFocus()
    for k in range(20):
        panel.mark_current(k % 3 != 0)
    assert len(ui.results.marks()) == 20 and ui.results.current() == 20
    assert ui.again.text() == "Rank again with 20 marks"
    before = len(result_layers())
    QTest.mouseClick(ui.again, Qt.MouseButton.LeftButton)
    until(lambda: len(result_layers()) > before, 60_000)
    until(lambda: panel.session.job is None)
    assert "marks" in ui.verdict.text()
    assert ui.feedback.precision.isVisible()
    assert ui.feedback.precision.text().startswith("Right among the 60 shown: about")
    first = ui.feedback.precision.text()
    ui.top.setValue(5)
    assert "5 shown" in ui.feedback.precision.text() != first
    tile = panel._recipe["feedback"]["suggested"]
    assert ui.feedback.suggested.isVisible() and tile not in ui.results.marks()
    QTest.mouseClick(ui.feedback.suggested, Qt.MouseButton.LeftButton)
    assert ui.results.hits()[ui.results.current()]["tile"] == tile
    # Places are fewer than tiles: the current row is beyond their end.
    ui.top.setValue(60)
    ui.results.step(50)
    QTest.mouseClick(ui.places, Qt.MouseButton.LeftButton)
    assert panel._recipe["kind"] == "places" and ui.results.current() == -1
    assert len(ui.results.marks()) == 20 and not ui.feedback.precision.isVisible()
    assert not ui.feedback.right.isEnabled()


@engine
def test_keys_mark_tiles(panel, until):
    search(panel, until, "red")
    panel.ui.results.step(0)
    view = panel.ui.gallery if panel.ui.pictures.isChecked() else panel.ui.results
    # Shortcuts work in the active window alone; a window of an earlier test may still be it.
    panel.window().activateWindow()
    until(panel.isActiveWindow)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert list(panel.ui.results.marks().values()) == [True, False]
    assert panel.ui.results.current() == 2


# -- detectors -----------------------------------------------------------------------


@engine
def test_a_detector_is_saved_listed_and_run_elsewhere(panel, scene, until, tmp_path, iface):
    search(panel, until, "red")
    panel.ui.results.step(0)
    for _ in range(4):
        panel.mark_current(True)
    before = len(result_layers())
    panel.save_detector("red roofs")
    until(lambda: len(result_layers()) > before, 60_000)
    until(lambda: panel.session.job is None)
    assert detector_store.names() == ["red roofs"]
    expected = {h["tile"]: h["score"] for h in panel.ui.results.hits()[:10]}
    copy = QgsRasterLayer(str(shutil.copy(DEMO, tmp_path / "other.tif")), "other")
    QgsProject.instance().addMapLayer(copy)
    panel.ui.layer.setLayer(copy)
    until(lambda: panel._status is not None and panel.session.job is None, 30_000)
    menu = panel.ui.feedback.detector.menu()
    menu.aboutToShow.emit()
    actions = {a.objectName(): a for a in menu.actions()}
    before = len(result_layers())
    actions["run red roofs"].trigger()
    until(lambda: len(result_layers()) > before, 120_000)
    until(lambda: panel.session.job is None)
    found = {h["tile"]: h["score"] for h in panel.ui.results.hits()[:10]}
    assert found == pytest.approx(expected, abs=1e-3)  # the same pixels
    assert Path(panel._recipe["again"]["request"]["source"]).name == "other.tif"
    panel.save_detector("a/b")
    assert any("cannot be the name" in t for t in shown_texts(iface.messageBar()))


# -- the same again ------------------------------------------------------------------


@engine
def test_a_result_layer_is_run_again_from_its_menu(panel, until, iface, qtbot):
    layer = search(panel, until, "red NOT blue")
    before = [(h["tile"], h["score"]) for h in panel.ui.results.hits()]
    search(panel, until, "green")
    n = len(result_layers())
    assert panel.run_again(layer)
    until(lambda: len(result_layers()) > n, 60_000)
    until(lambda: panel.session.job is None)
    assert [(h["tile"], h["score"]) for h in panel.ui.results.hits()] == before
    assert any("the same tiles" in t for t in shown_texts(iface.messageBar()))
    assert "again" in panel._recipe["query"]
    kept = json.loads(layer.customProperty("terraseek/recipe"))
    kept.pop("again")
    layer.setCustomProperty("terraseek/recipe", json.dumps(kept))
    assert not panel.run_again(layer)
