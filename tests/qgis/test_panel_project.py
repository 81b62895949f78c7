"""Results and the panel's state in a project: saved, closed, opened again."""

import shutil

import pytest
from helpers import DEMO, result_layers, type_query
from qgis.core import QgsProject, QgsRasterLayer
from terraseek.qgis_plugin import panel_settings as settings
from terraseek.qgis_plugin import results_store
from terraseek.qgis_plugin.panel_query import usable_picks, usable_prompts


@pytest.fixture
def panel(plugin, fake, iface, tmp_path, until):
    layer = QgsRasterLayer(str(shutil.copy(DEMO, tmp_path / "scene.tif")), "scene")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    panel = plugin(fake(tiles=600, rate=100_000))
    until(lambda: panel._status is not None)
    return panel


def search(panel, until, text="a stadium"):
    before = len(result_layers())
    type_query(panel, text)
    panel.search()
    until(lambda: len(result_layers()) > before)
    return result_layers()[0]


def reopen(path):
    project = QgsProject.instance()
    project.clear()
    assert not project.mapLayers()
    assert project.read(str(path))


def test_everything_is_there_when_the_project_reopens(panel, until, tmp_path):
    layer_id = search(panel, until).id()
    panel.ui.tile.setValue(80)
    panel.ui.overlap.setValue(25)
    panel.ui.overviews.setChecked(True)
    panel.ui.area.set_mode("canvas")
    panel.ui.top.setValue(30)
    panel.ui.sizes.set_quietly("64, 128")
    panel.ui.query_box.language.setCurrentIndex(panel.ui.query_box.language.findData("de"))
    panel._prompts = {"prompts": ["a stadium from above"]}
    pick = {"label": "Point 1, 2", "example": {"point": [1.0, 2.0]}, "unlike": True}
    panel._picks = [pick]
    panel.mark(panel.ui.results.hits()[1], False)
    marks = dict(panel.ui.results.marks())
    assert len(marks) == 1
    panel.ui.filters.threshold.setValue(700)
    until(lambda: len(panel.ui.results.hits()) < 30)
    hits = list(panel.ui.results.hits())
    summary = panel.ui.summary.text()
    path = tmp_path / "Grüße 1.qgs"
    assert QgsProject.instance().write(str(path))
    until(lambda: panel._settle.isActive() is False)
    panel.ui.tile.setValue(10)
    panel.ui.overlap.setValue(60)
    panel.ui.overviews.setChecked(False)
    panel.ui.top.setValue(3)
    panel.ui.sizes.set_quietly("")
    panel.ui.query_box.language.setCurrentIndex(0)
    panel.ui.query.setText("something else")
    panel._picks = []
    reopen(path)
    assert panel.ui.sizes.values() == [64, 128]
    assert settings.get("sizes") == ""  # the user's default stays
    assert panel.query_values()["prompts"] == ["a stadium from above"]
    assert panel.query_values()["unlike"] == [pick["example"]]
    assert panel.query_values()["language"] == "de"
    assert panel.ui.results.marks() == marks
    assert panel.ui.tile.value() == 80
    assert panel.ui.overlap.value() == 25
    assert panel.ui.overviews.isChecked() and settings.get("overviews") is False
    assert panel.ui.top.value() == 30
    assert panel.ui.query.text() == "a stadium"
    assert panel.ui.area.mode.currentData() == "canvas"
    assert panel.ui.layer.currentLayer().name() == "scene"
    assert panel.ui.results.hits() == hits
    assert panel.ui.summary.text() == summary
    again = result_layers()[0]
    assert again.id() == layer_id
    assert again.featureCount() == len(hits)
    panel.ui.results.step(1)
    assert [f["rank"] for f in again.selectedFeatures()] == [1]


def test_results_move_from_the_profile_to_the_project_that_is_saved(panel, until, tmp_path):
    layer = search(panel, until)
    home = results_store.layer_file(layer)
    assert home.parent == results_store.profile_folder()
    colours = [r.symbol().color().name() for r in layer.renderer().ranges()]
    path = tmp_path / "work" / "map.qgz"
    path.parent.mkdir()
    assert QgsProject.instance().write(str(path))
    assert results_store.layer_file(layer).parent == path.with_name("map_terraseek")
    assert layer.isValid()
    assert layer.featureCount() == 20
    assert [r.symbol().color().name() for r in layer.renderer().ranges()] == colours
    # The folder as a whole can go elsewhere.
    moved = tmp_path / "elsewhere"
    QgsProject.instance().clear()
    assert not home.exists()
    shutil.move(str(path.parent), str(moved))
    reopen(moved / "map.qgz")
    assert result_layers()[0].isValid()
    assert result_layers()[0].featureCount() == 20
    layer = search(panel, until, "a lake") if panel.ui.layer.currentLayer().isValid() else None
    if layer is not None:
        assert results_store.layer_file(layer).parent == moved / "map_terraseek"


def test_results_of_a_project_that_is_not_saved_are_swept(panel, until):
    file = results_store.layer_file(search(panel, until))
    assert file.exists()
    QgsProject.instance().clear()
    assert not file.exists()


def test_a_read_only_project_folder_leaves_the_results_in_the_profile(
    panel, until, tmp_path, monkeypatch
):
    layer = search(panel, until)
    file = results_store.layer_file(layer)
    usable = results_store._usable
    monkeypatch.setattr(
        results_store, "_usable", lambda f: f == results_store.profile_folder() and usable(f)
    )
    assert QgsProject.instance().write(str(tmp_path / "map.qgs"))
    assert results_store.layer_file(layer) == file
    QgsProject.instance().clear()
    assert file.exists()  # the project needs it
    file.unlink()


@pytest.mark.parametrize("text", ["", "rubbish", "[]", '{"tile": "x", "results": 5, "area": 1}'])
def test_a_damaged_state_does_no_harm(panel, until, tmp_path, text):
    path = tmp_path / "map.qgs"
    project = QgsProject.instance()
    project.write(str(path))
    project.writeEntry("terraseek", "panel", text)
    panel._on_read_project()
    assert panel.ui.overlap.value() == 50


def test_a_project_without_the_plugins_state_leaves_the_panel_alone(panel, until, tmp_path):
    project = QgsProject.instance()
    panel.ui.tile.setValue(33)
    panel._on_read_project()
    assert panel.ui.tile.value() == 33
    assert project.readEntry("terraseek", "panel", "")[0] == ""


@pytest.mark.parametrize("bad", [None, 7, "x", [], {}, {"prompts": []}, {"prompts": [1]}])
def test_what_a_project_says_of_prompts_is_not_believed(bad):
    assert usable_prompts(bad) == {}


def test_what_a_project_says_of_examples_is_not_believed():
    good = {"label": "a", "example": {"image": "a.png"}, "unlike": False}
    assert usable_picks([good, 7, {}, {"example": []}, {"example": {}}]) == [good]
    assert usable_picks({"example": 1}) == usable_picks(None) == []
    assert len(usable_picks([good] * 1000)) == 64
