"""The tab "Label land cover" on the real engine; the tiny model knows colours."""

import json
from pathlib import Path

import pytest
from helpers import ENGINE_PYTHON, Watch, limit_ms, shown_texts
from labelling_helpers import CLASSES, box, label_layers
from processing_helpers import TINY, paint
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from terraseek.qgis_plugin import settings
from terraseek.qgis_plugin.labelling.click import scores_at
from terraseek.qgis_plugin.labelling.form import POLYGONS, RASTER, TILES, TYPED
from terraseek.qgis_plugin.labelling.map_layers import SCORES_KEY

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)
RED, BLUE = QgsPointXY(500_064, 4_999_936), QgsPointXY(500_256, 4_999_744)


@pytest.fixture
def scene(iface, tmp_path):
    folder = tmp_path / "Müller 图"
    folder.mkdir()
    layer = QgsRasterLayer(paint(folder / "a b.tif"), "painted")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    return layer


@pytest.fixture
def panel(plugin, scene, until, monkeypatch):
    monkeypatch.setenv("TERRASEEK_MODEL", TINY)
    settings.put("tile", 32.0)
    settings.put("label_list", TYPED)
    settings.put("label_typed", CLASSES)
    panel = plugin()
    panel.ui.show_tab("label")
    until(lambda: panel._status is not None and panel.labelling._data is not None, 60_000)
    return panel


def idle(panel):
    tab = panel.labelling
    busy = panel.session.job is not None or tab._export is not None
    return not (busy or tab._settle.isActive() or tab._asking() or tab._pending)


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def label(panel, until):
    QTest.mouseClick(panel.ui.label_form.run, Qt.MouseButton.LeftButton)
    until(lambda: label_layers() and idle(panel), 60_000)
    return label_layers()[0]


def areas(panel):
    table = panel.ui.label_box.table
    return {
        table.item(r, 1).text(): table.item(r, 2).text()
        for r in range(table.rowCount())
        if not table.isRowHidden(r)
    }


def test_the_tab_offers_the_shipped_lists_and_to_index_first(panel):
    form = panel.ui.label_form
    known = [form.list.itemData(n) for n in range(form.list.count())]
    assert {"worldcover", "corine-1", "dynamic-world", "eurosat", "rsicd", "simple"} <= set(known)
    assert form.run.text() == "Index and label" and form.run.isEnabled()
    assert not panel.ui.query.isVisible() and form.isVisible()
    panel.ui.show_tab("search")
    assert panel.ui.query.isVisible() and not form.isVisible()


def test_label_makes_a_paletted_layer_with_areas(panel, until):
    watch = Watch()
    layer = label(panel, until)
    longest = watch.stop()
    assert isinstance(layer, QgsVectorLayer) and layer.featureCount() >= 3
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    legend = [c.label() for c in layer.renderer().categories()]
    assert legend[:3] == ["red roof", "green grass", "blue lake"]
    assert set(areas(panel)) >= {"red roof", "green grass", "blue lake"}
    assert areas(panel)["red roof"].endswith(" ha")
    shown = sum(float(f["area_m2"]) for f in layer.getFeatures() if f["class"] == "red-roof")
    assert areas(panel)["red roof"] == f"{shown / 1e4:.2f} ha"
    until(lambda: panel.ui.label_form.run.text() == "Label again")  # the index is asked for
    names = [g.name() for g in QgsProject.instance().layerTreeRoot().findGroups()]
    assert names == ["Land cover of painted"]
    assert longest < limit_ms()
    assert panel.session.job is None and not panel.ui.progress.isVisible()


def test_an_edit_labels_again_at_once_without_embedding(panel, until):
    first = label(panel, until)
    old = first.source()
    table = panel.ui.label_box.table
    table.renamed.emit(2, "yellow sand")
    until(lambda: first.source() != old and idle(panel), 30_000)
    assert label_layers() == [first]  # the same layer shows the new map
    classes = {f["class"] for f in first.getFeatures()}
    assert "blue-lake" not in classes
    assert first.customProperty("terraseek/labels").count("yellow-sand")
    report = panel.labelling._record["report"]
    assert "indexed" not in report and report["elapsed_s"] < 5
    assert not Path(old.split("|")[0]).exists()  # nobody needs the map before
    assert panel.labelling._edited and panel.ui.label_box.reset.isEnabled()
    source = first.source()
    QTest.mouseClick(panel.ui.label_box.reset, Qt.MouseButton.LeftButton)
    until(lambda: first.source() != source and idle(panel), 30_000)
    assert "blue lake" in areas(panel)


def test_a_colour_is_taken_over_and_classes_come_and_go(panel, until):
    layer = label(panel, until)
    source = layer.source()
    panel.labelling._on_recoloured(0, "#123456")
    until(lambda: layer.source() != source and idle(panel), 30_000)
    categories = {c.value(): c for c in layer.renderer().categories()}
    assert categories["red-roof"].symbol().color().name() == "#123456"
    panel.labelling.add_class("white snow | ice")
    until(lambda: idle(panel) and len(panel.labelling._record["report"]["classes"]) == 4, 30_000)
    assert panel.labelling._record["report"]["classes"][3]["id"] == "white-snow"
    panel.labelling.remove_classes([0, 3])
    until(lambda: idle(panel) and len(panel.labelling._record["report"]["classes"]) == 2, 30_000)
    assert "red roof" not in areas(panel)
    panel.labelling.remove_classes([0])  # one class alone is none
    assert len(panel.labelling._data["classes"]) == 2


def test_options_say_what_they_changed(panel, until):
    layer = label(panel, until)
    form = panel.ui.label_form
    for change in (
        lambda: form.transduction.setChecked(True),
        lambda: choose(form.smooth, "majority"),
        lambda: choose(form.reject, "coverage"),
    ):
        source = layer.source()
        change()
        until(lambda s=source: layer.source() != s and idle(panel), 30_000)
    lines = panel.ui.label_box.effects.text().splitlines()
    assert lines[0].startswith("Transduction changed")
    assert "unknown: below a probability of" in lines[1]
    assert lines[2].startswith("Smoothing changed") and lines[2].endswith("% of the map.")
    assert "unknown" in areas(panel)
    assert [c.label() for c in layer.renderer().categories()][-1] == "unknown"
    source = layer.source()
    form.transduction.setChecked(False)
    until(lambda: layer.source() != source and idle(panel), 30_000)
    assert "Transduction" not in panel.ui.label_box.effects.text()


def test_raster_tiles_and_back_take_the_place_of_one_another(panel, until):
    label(panel, until)
    for form, kind in ((RASTER, QgsRasterLayer), (TILES, QgsVectorLayer)):
        before = label_layers()[0].id()
        choose(panel.ui.label_form.form, form)
        until(lambda b=before: idle(panel) and label_layers()[0].source() and (
            label_layers()[0].id() != b), 30_000)  # fmt: skip
        layers = label_layers()
        assert len(layers) == 1 and isinstance(layers[0], kind)
        if kind is QgsRasterLayer:
            assert isinstance(layers[0].renderer(), QgsPalettedRasterRenderer)
            found = {c.value: c.label for c in layers[0].renderer().classes()}
            assert found[1] == "red roof"
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1
    assert layers[0].featureCount() == panel.labelling._record["report"]["n_tiles"]


def test_click_shows_the_score_of_every_class(panel, iface, until):
    label(panel, until)
    table = panel.ui.label_box.table
    panel.ui.label_box.scores.click()
    tool = iface.mapCanvas().mapTool()
    watch = Watch()
    tool.canvasClicked.emit(RED, Qt.MouseButton.LeftButton)
    assert watch.stop() < limit_ms()
    here = [float(table.item(r, 4).text().rstrip(" %")) for r in range(3)]
    assert here[0] == max(here) and sum(here) == pytest.approx(100, abs=0.3)
    tool.canvasClicked.emit(BLUE, Qt.MouseButton.LeftButton)
    here = [float(table.item(r, 4).text().rstrip(" %")) for r in range(3)]
    assert here[2] == max(here)
    # An earlier version's file of scores lacks a band: the layer knows how many classes it has.
    scores = panel.labelling._scores_layer()
    older = json.dumps(["green grass", *json.loads(scores.customProperty(SCORES_KEY))])
    whole = scores_at(scores, BLUE, iface.mapCanvas().mapSettings().destinationCrs())
    scores.setCustomProperty(SCORES_KEY, older)
    assert scores_at(scores, BLUE, iface.mapCanvas().mapSettings().destinationCrs())[1:] == whole
    tool.canvasClicked.emit(QgsPointXY(0, 0), Qt.MouseButton.LeftButton)
    assert table.isColumnHidden(4)
    assert any("Nothing was labelled" in t for t in shown_texts(iface.messageBar()))
    iface.mapCanvas().unsetMapTool(tool)  # as Esc does, and any other tool
    assert not panel.ui.label_box.scores.isChecked()
    panel.ui.label_box.scores.click()
    panel.ui.label_box.scores.click()
    assert not panel.ui.label_box.scores.isChecked()


def test_my_polygons_from_a_layer_in_memory_in_another_crs(panel, until):
    mine = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=fid:string&field=class:string", "p", "memory"
    )
    from qgis.core import QgsFeature, QgsGeometry

    for wkt in (
        box(500_040, 4_999_910, 500_090, 4_999_960),
        box(500_120, 4_999_850, 500_160, 4_999_880),
    ):
        feature = QgsFeature(mine.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(["same", "mine"])
        mine.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mine)
    panel.ui.label_form.polygons.setLayer(mine)
    choose(panel.ui.label_form.form, POLYGONS)
    layer = label(panel, until)
    found = [(f["class"], f["ts_class"]) for f in layer.getFeatures()]
    assert found == [("mine", "red-roof"), ("mine", "green-grass")]
    assert layer.renderer().classAttribute() == "ts_class"
    assert areas(panel)["red roof"] == "0.25 ha"
    assert mine.featureCount() == 2 and mine.fields().count() == 2


def test_a_list_that_is_not_valid_says_so_and_cannot_be_used(panel, until):
    form, said = panel.ui.label_form, panel.ui.label_box.fault
    for typed, word in (
        ("en: water", "two classes"),
        ("en: water, water", "twice"),
        ("xx: a, b", "Unknown language"),
        ("en: a=#zzz, b", "colour"),
    ):
        form.typed.setText(typed)
        form.typed.textEdited.emit(typed)
        until(lambda w=word: said.isVisible() and w in said.text())
        assert not form.run.isEnabled()
        assert "--" not in said.text()
    form.typed.setText(CLASSES)
    form.typed.textEdited.emit(CLASSES)
    until(form.run.isEnabled)
    assert not said.isVisible()


def test_own_list_from_a_file_and_saved_again(panel, until, tmp_path):
    path = tmp_path / "mine.json"
    panel.labelling.write_list(str(path))
    data = json.loads(path.read_text())
    data["classes"][0]["names"]["en"] = ["scarlet"]
    path.write_text(json.dumps(data))
    settings.put("label_file", str(path))
    choose(panel.ui.label_form.list, "<file>")
    until(lambda: panel.ui.label_box.table.item(0, 1).text() == "scarlet")
    path.write_text("{nonsense")
    choose(panel.ui.label_form.list, "<file>")
    until(lambda: "not valid JSON" in panel.ui.label_box.fault.text())


def test_save_as_writes_nothing_over_an_open_layer(panel, iface, until, tmp_path):
    layer = label(panel, until)
    target = tmp_path / "map.gpkg"
    panel.labelling.save_to(str(target))
    until(lambda: idle(panel) and target.exists(), 30_000)
    saved = QgsVectorLayer(f"{target}|layername=labels", "mine", "ogr")
    assert saved.featureCount() == layer.featureCount()
    QgsProject.instance().addMapLayer(saved)
    before = target.stat().st_mtime_ns
    panel.labelling.save_to(str(target))
    assert any("is open as the layer “mine”" in t for t in shown_texts(iface.messageBar()))
    assert panel.session.job is None and target.stat().st_mtime_ns == before


def test_cancel_while_indexing_keeps_the_window_and_leaves_no_layer(panel, until):
    panel.ui.tile.setValue(8)
    panel.ui.overlap.setValue(80)
    until(lambda: panel._status is not None and idle(panel))
    QTest.mouseClick(panel.ui.label_form.run, Qt.MouseButton.LeftButton)
    until(lambda: panel.session.job is not None)
    panel.cancel()
    until(lambda: panel.session.job is None, 30_000)
    assert not label_layers() and panel.ui.label_form.run.isEnabled()


def test_the_map_comes_back_with_its_project(panel, until, tmp_path):
    label(panel, until)
    project = QgsProject.instance()
    shown = areas(panel)
    path = str(tmp_path / "Grüße.qgz")
    assert project.write(path)
    project.clear()
    assert panel.labelling._record is None
    assert project.read(path)
    until(lambda: panel.labelling._record is not None and panel._status is not None)
    folder = Path(path).with_name("Grüße_terraseek")
    assert label_layers()[0].source().startswith(str(folder))
    assert areas(panel) == shown
    assert panel.labelling._scores_layer().source().startswith(str(folder))
    saved = label_layers()[0].source().split("|")[0]
    panel.labelling.label()
    until(lambda: idle(panel) and label_layers()[0].source().split("|")[0] != saved, 30_000)
    assert Path(saved).exists()  # the saved project needs it


def test_removing_the_map_empties_the_tab(panel, until):
    layer = label(panel, until)
    panel.ui.label_box.scores.click()
    QgsProject.instance().removeMapLayer(layer.id())
    assert panel.labelling._record is None
    assert not panel.ui.label_box.save.isEnabled()
    QgsProject.instance().removeMapLayer(panel.labelling._scores_id)
    assert not panel.ui.label_box.scores.isChecked()
    assert not panel.ui.label_box.scores.isEnabled()


def test_the_tab_fits_into_a_narrow_dock(panel, until):
    label(panel, until)
    ui = panel.ui
    ui.label_box.table.set_scores([0.5, 0.3, 0.2])
    assert ui.widget().minimumSizeHint().width() <= 300


def test_a_warning_is_said_once_however_often_the_map_changes(panel, iface, until):
    panel.ui.tile.setValue(300)  # fewer tiles than three a class
    until(lambda: panel._status is not None and idle(panel))
    panel.ui.label_form.transduction.setChecked(True)
    layer = label(panel, until)
    choose(panel.ui.label_form.smooth, "majority")
    source = layer.source()
    until(lambda: layer.source() != source and idle(panel), 30_000)
    said = [t for t in shown_texts(iface.messageBar()) if "tiles are few" in t]
    assert len(said) == 1


def test_a_map_edited_by_hand_is_not_replaced(panel, qtbot, until):
    layer = label(panel, until)
    source = layer.source()
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("class"), "mine")
    choose(panel.ui.label_form.smooth, "majority")
    qtbot.wait(900)
    assert idle(panel) and layer.source() == source and layer.isEditable()
    assert layer.commitChanges()
    panel.labelling.label()
    until(lambda: len(label_layers()) == 2 and idle(panel), 30_000)
    assert layer.source() == source
    assert "mine" in {f["class"] for f in layer.getFeatures()}
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 2


def test_scores_that_were_removed_come_back_with_the_next_map(panel, until):
    layer = label(panel, until)
    QgsProject.instance().removeMapLayer(panel.labelling._scores_id)
    assert not panel.ui.label_box.scores.isEnabled()
    source = layer.source()
    choose(panel.ui.label_form.smooth, "majority")
    until(lambda: layer.source() != source and idle(panel), 30_000)
    assert panel.labelling._scores_layer().isValid() and panel.ui.label_box.scores.isEnabled()
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1


def test_the_new_map_in_the_project_does_not_label_again(panel, qtbot, until):
    started = []
    panel.session.job_started.connect(lambda job: started.append(job.kind))
    label(panel, until)
    qtbot.wait(900)  # the box of polygon layers has taken the map by now
    assert idle(panel) and started == ["label"]
