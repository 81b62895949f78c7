"""Finer maps by patch embeddings, from the panel and from Processing, on the real engine."""

import json
import subprocess

import pytest
from helpers import ENGINE_PYTHON, ROOT
from labelling_helpers import CLASSES, label_layers, truth_raster
from processing_helpers import TINY, Feedback, algorithm, context, paint, run
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from terraseek.qgis_plugin import settings
from terraseek.qgis_plugin.labelling.form import RASTER, TILES, TYPED
from terraseek.qgis_plugin.plugin import TerraSeekPlugin

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)
OPTIONS = {"TILE": 32.0, "DEVICE": "cpu", "CLASSES": CLASSES, "PATCHES": True}
MAKE = "import sys, pathlib; sys.path.insert(0, 'scripts'); import make_tiny_model as m; "


@pytest.fixture(scope="module")
def patch_model(tmp_path_factory):
    """The tiny model with patch embeddings of 8 pixels."""
    folder = tmp_path_factory.mktemp("models") / "tiny-patches"
    code = f"{MAKE} m.main(pathlib.Path({str(folder)!r}), 'patch_features')"
    subprocess.run([str(ENGINE_PYTHON), "-c", code], check=True, cwd=ROOT, timeout=120)
    return str(folder)


def engine(*arguments):
    command = [str(ENGINE_PYTHON), "-m", "terraseek.engine.cli", *map(str, arguments), "--json"]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, timeout=300)
    return json.loads(done.stdout)


@pytest.fixture
def provider(qgis_app):
    plugin = TerraSeekPlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


def test_processing_gives_what_the_command_line_gives(provider, tmp_path, patch_model):
    raster, feedback = paint(tmp_path / "scene.tif"), Feedback()
    ours, theirs = tmp_path / "ours.tif", tmp_path / "theirs.tif"
    values = {"INPUT": raster, "RASTER": str(ours), "MODEL": patch_model, **OPTIONS}
    outputs, _ = run("labellandcover", values, feedback)
    said = engine(
        "label", raster, "--classes", CLASSES, "--model", patch_model, "--tile", 32, "--device",
        "cpu", "--patches", "--out", theirs,
    )  # fmt: skip
    assert outputs["UNITS"] == said["n_units"] and said["unit"] == "cells"
    layers = [QgsRasterLayer(str(path), "m") for path in (ours, theirs)]
    blocks = [x.dataProvider().block(1, x.extent(), x.width(), x.height()) for x in layers]
    assert bytes(blocks[0].data()) == bytes(blocks[1].data())
    assert layers[0].rasterUnitsPerPixelX() == 8 and layers[0].width() == 40
    assert any("Patches changed" in text for text in feedback.texts)
    assert any("Labelling the patches of" in text for text in feedback.texts)


def test_processing_says_what_does_not_go(provider, tmp_path, patch_model):
    raster = paint(tmp_path / "scene.tif")
    values = {"INPUT": raster, "RASTER": str(tmp_path / "l.tif"), "MODEL": TINY, **OPTIONS}
    with pytest.raises(QgsProcessingException, match="has no patch embeddings"):
        algorithm("labellandcover").run(values, context(), Feedback(), {}, False)
    ok, message = algorithm("labellandcover").checkParameterValues(
        {**values, "TRANSDUCTION": True}, context()
    )
    assert not ok and "do not go together" in message
    assert not (tmp_path / "l.tif").exists()


@pytest.fixture
def panel(plugin, iface, until, monkeypatch, tmp_path, request):
    """The panel on a painted image, with the model that the test asks for."""
    monkeypatch.setenv("TERRASEEK_MODEL", request.getfixturevalue(request.param))
    settings.put("tile", 32.0)
    settings.put("label_list", TYPED)
    settings.put("label_typed", CLASSES)
    layer = QgsRasterLayer(paint(tmp_path / "scene.tif"), "painted")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    panel = plugin()
    panel.ui.show_tab("label")
    until(lambda: panel._status is not None and panel.labelling._data is not None, 60_000)
    return panel


@pytest.fixture
def tiny():
    return TINY


@pytest.mark.parametrize("panel", ["patch_model"], indirect=True)
def test_the_panel_makes_a_finer_raster(panel, until):
    form = panel.ui.label_form
    form.form.setCurrentIndex(form.form.findData(TILES))
    assert not form.patches.isEnabled() and "polygon for each tile" in form.patches.toolTip()
    form.form.setCurrentIndex(form.form.findData(RASTER))
    assert form.patches.isEnabled() and not form.options()["patches"]
    form.patches.setChecked(True)
    form.transduction.setChecked(True)
    assert not form.patches.isEnabled() and not form.options()["patches"]
    form.transduction.setChecked(False)
    assert form.options()["patches"]
    form.setEnabled(False)  # what is chosen stays chosen
    assert not form.patches.isEnabled() and form.options()["patches"]
    form.setEnabled(True)
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    until(lambda: label_layers() and panel.session.job is None, 60_000)
    assert label_layers()[0].rasterUnitsPerPixelX() == 8
    assert settings.get("label_patches") is True
    labelling = panel.labelling
    labelling._settle.stop()
    form.live.setChecked(True)
    labelling._label_soon()
    assert not labelling._settle.isActive()  # the image would be read again
    form.patches.setChecked(False)
    labelling._label_soon()
    assert labelling._settle.isActive()
    labelling._settle.stop()


@pytest.mark.parametrize("panel", ["tiny"], indirect=True)
def test_a_model_without_patches_offers_none(panel, until):
    form = panel.ui.label_form
    form.patches.setChecked(True)  # as another model's settings left it
    assert not form.patches.isEnabled() and "no patch embeddings" in form.patches.toolTip()
    assert not form.options()["patches"]


@pytest.mark.parametrize("panel", ["tiny"], indirect=True)
def test_a_comparison_shows_progress_and_speaks_the_language(panel, until, tmp_path, monkeypatch):
    tab, pages, seen = panel.labelling, [], []
    monkeypatch.setattr(tab, "open_page", pages.append)
    tab.form.reject.setCurrentIndex(tab.form.reject.findData("off"))
    tab.label()
    until(lambda: label_layers() and panel.session.job is None, 60_000)
    dialog = tab.open_accuracy()
    truth = QgsRasterLayer(truth_raster(tmp_path / "t.tif"), "truth")
    QgsProject.instance().addMapLayer(truth)
    dialog.reference.setLayer(truth)
    until(lambda: dialog.mapping.rowCount() == 3, 20_000)
    panel.session.job_progress.connect(
        lambda job: seen.append((panel.ui.stage.text(), dialog.bar.isVisible(), dialog.bar.value()))
    )
    tab.interface = "de"
    QTest.mouseClick(dialog.assess, Qt.MouseButton.LeftButton)
    until(lambda: pages, 30_000)
    assert seen and all(shown for _, shown, _ in seen) and seen[-1][2] == 100
    assert "Comparing with the reference: 100 %" in seen[-1][0]
    assert not dialog.bar.isVisible()
    with open(pages[0], encoding="utf-8") as page:
        text = page.read()
    assert "<html lang='de'>" in text and "Konfusionsmatrix" in text
    assert "Summary" not in text
