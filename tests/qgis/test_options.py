"""The options page, the model packages and the set-up window, as a user works with them."""

import sys
import time

import pytest
from helpers import ENGINE_PYTHON, ROOT, process_exists
from qgis.PyQt.QtWidgets import QDialogButtonBox, QWidget
from terraseek.qgis_plugin import model_manager, settings, setup_store
from terraseek.qgis_plugin.model_manager import ModelManager
from terraseek.qgis_plugin.model_manager_source import ModelSourceDialog
from terraseek.qgis_plugin.model_manager_text import figure_name, quality
from terraseek.qgis_plugin.options_page import OptionsPage
from terraseek.qgis_plugin.options_page_values import clear_folder, plain_cache
from terraseek.qgis_plugin.plugin import TerraSeekPlugin
from terraseek.qgis_plugin.setup_dialog import SetupDialog, state_text

TINY = ROOT / "tests" / "data" / "tiny-model"


@pytest.fixture
def place(tmp_path, monkeypatch):
    profile = tmp_path / "Profil 空"
    monkeypatch.setattr(setup_store, "profile_folder", lambda: profile / "terraseek")
    monkeypatch.delenv("TERRASEEK_PYTHON", raising=False)
    return profile


@pytest.fixture
def manager(qtbot, place, tmp_path, monkeypatch):
    """A model manager on the real engine and an empty folder of models."""
    if ENGINE_PYTHON is None:
        pytest.skip("no engine environment")
    monkeypatch.setenv("TERRASEEK_MODELS", str(tmp_path / "models"))
    settings.put("python", str(ENGINE_PYTHON))
    one = ModelManager()
    qtbot.addWidget(one)
    yield one
    one.shut_down()


def names(manager):
    return {m["name"] for m in manager.models}


def select(manager, name):
    for row in range(manager.table.topLevelItemCount()):
        item = manager.table.topLevelItem(row)
        item.setSelected(name in item.text(0))
    assert manager.selected() == name


def test_models_are_installed_checked_made_default_and_removed(manager, until, tmp_path):
    manager.load()
    until(lambda: not manager.requests.busy(), 60_000)
    manager.install_from(str(TINY))
    until(lambda: "tiny-colours" in names(manager), 60_000)
    assert "is installed" in manager.outcome.text()
    select(manager, "tiny-colours")
    manager.verify.click()
    until(lambda: "is sound" in manager.outcome.text(), 60_000)
    manager.default.click()
    assert settings.get("model") == "tiny-colours"
    until(lambda: manager.models and manager.models[0]["name"] == "tiny-colours", 60_000)
    until(lambda: manager.models[0]["default"], 60_000)
    assert "(default)" in manager.table.topLevelItem(0).text(0)
    # Damaged while it is in use: said, and listed as damaged.
    (tmp_path / "models" / "tiny-colours" / "image.onnx").write_bytes(b"damaged")
    select(manager, "tiny-colours")
    manager.verify.click()
    until(lambda: "image.onnx" in manager.outcome.text(), 60_000)
    manager.remove.click()
    until(lambda: "tiny-colours" not in names(manager), 60_000)
    assert settings.get("model") == ""
    assert not (tmp_path / "models" / "tiny-colours").exists()
    pid = manager.requests.client.pid()
    manager.shut_down()
    assert not process_exists(pid)


def test_bad_packages_are_explained(manager, until, tmp_path):
    bad = tmp_path / "bad.zip"
    bad.write_text("no zip")
    manager.install_from(str(bad))
    until(lambda: "zip" in manager.outcome.text(), 60_000)
    assert manager.install.isEnabled()


def test_without_an_engine_the_list_says_what_to_do(qtbot, place, monkeypatch):
    settings.put("python", str(place / "nowhere"))
    one = ModelManager()
    qtbot.addWidget(one)
    one.load()
    assert "is not there" in one.outcome.text()
    assert not one.requests.busy()


def test_crash_of_the_engine_is_told(qtbot, fake, until, monkeypatch):
    one = ModelManager()
    qtbot.addWidget(one)
    one.requests.command = fake("dies")
    one.load()
    until(lambda: "rasterio" in one.outcome.text())
    assert not one.requests.busy()
    assert one.install.isEnabled()


def test_quality_shows_one_figure_of_every_language():
    languages = {"en": {"r10": 38.67, "r10_se": 2.8}, "pt": {"r10": 36.0, "other": 1}}
    assert quality(languages) == "r10: en 38.7, pt 36.0"
    assert figure_name("rsicd_val_t2i_r10") == "RSICD val, text to image R@10"
    assert quality({"en": {}, "pt": {}}) == "en, pt"
    assert quality({}) == ""


def test_source_dialog_says_what_is_missing(qtbot, tmp_path):
    dialog = ModelSourceDialog()
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog._source.setText("https://example.org/m.zip")
    assert "needs its sha256" in dialog.why.text()
    dialog._sha256.setText("a" * 63)
    assert "64" in dialog.why.text()
    dialog._sha256.setText("A" * 64)
    assert ok.isEnabled()
    assert dialog.sha256() == "a" * 64
    dialog._source.setText("http://example.org/m.zip")
    assert "https" in dialog.why.text()
    dialog._source.setText(str(tmp_path))
    assert ok.isEnabled()
    assert dialog.sha256() == ""


@pytest.fixture
def page(qtbot, place, fake, monkeypatch):
    monkeypatch.setattr(model_manager, "command", fake())
    clicks = []
    one = OptionsPage(
        lambda: clicks.append("setup"),
        lambda: clicks.append("diagnostics"),
        lambda: clicks.append("changed"),
        applied=lambda: clicks.append("applied"),
    )
    one.clicks = clicks
    qtbot.addWidget(one)
    yield one
    one.models.shut_down()


def test_page_keeps_its_values(page, until):
    until(lambda: page.models.models)
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.tile.setValue(64)
    page.overlap.setValue(25)
    page.language.setCurrentIndex(page.language.findData("ko"))
    assert settings.get("device") == "auto"  # nothing before OK
    page.apply()
    kept = [settings.get(k) for k in ("device", "tile", "overlap", "language", "cache_folder")]
    assert kept == ["cpu", 64.0, 25, "ko", ""]
    assert page.clicks == ["applied"]  # the panel reads them again
    page.clicks.clear()
    page.set_up.click()
    page.diagnose.click()
    assert page.clicks == ["setup", "diagnostics"]


def test_the_panel_takes_what_the_options_page_keeps(plugin, fake, demo_layer, until, tmp_path):
    panel = plugin(fake())
    until(lambda: panel._status is not None)
    for key, value in {"device": "cpu", "tile": 64.0, "overlap": 25, "language": "ko"}.items():
        settings.put(key, value)
    settings.put("cache_folder", str(tmp_path / "elsewhere"))
    panel.read_settings()
    request = panel._search_request("x.tif", None, "")
    assert (request.device, request.tile, request.overlap) == ("cpu", 64.0, 0.25)
    assert request.language == "ko"
    assert request.out_index.startswith(str(tmp_path / "elsewhere"))
    until(lambda: panel._status is not None and panel._status["tile_m"] == 64)


def test_cache_is_measured_and_cleared(page, until, tmp_path):
    cache = setup_store.cache_folder()
    (cache / "x.terraseek").mkdir(parents=True)
    (cache / "x.terraseek" / "embeddings").write_bytes(b"0" * 3_000_000)
    page._measure()
    until(lambda: page.size.text() == "3.0 MB")
    page.clear_cache()
    until(lambda: page.size.text() == "0.0 MB")
    assert not list(cache.iterdir())


def test_a_folder_with_other_things_is_not_cleared(tmp_path):
    (tmp_path / "thesis.docx").write_text("years of work")
    assert not plain_cache(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.terraseek").mkdir()
    assert plain_cache(tmp_path / "other")
    clear_folder(tmp_path / "other")
    assert not list((tmp_path / "other").iterdir())


@pytest.fixture
def window(qtbot, place, monkeypatch):
    monkeypatch.setattr("terraseek.qgis_plugin.engine_env.ROOT", place)
    one = SetupDialog()
    qtbot.addWidget(one)
    yield one
    one.shut_down()


def test_window_says_what_where_and_how_large(window, until):
    until(window.form.python.currentData)
    text = window.form.summary.text()
    assert "MB" in text
    assert "free" in text
    assert "terraseek" in text
    assert window.form.install.isEnabled()
    assert window.form.state.text() == "The engine is not set up yet."
    window.form.source.setCurrentIndex(1)
    assert not window.form.install.isEnabled()  # no archive chosen yet


def test_window_uses_another_environment_after_a_check(window, until, place):
    if ENGINE_PYTHON is None:
        pytest.skip("no engine environment")
    changed = []
    window.changed.connect(lambda: changed.append(1))
    window.use(str(place / "nothing"))
    assert "no Python" in window.form.outcome.text()
    window.use(sys.base_exec_prefix)
    until(lambda: "cannot be used: it lacks" in window.form.outcome.text(), 60_000)
    assert settings.get("python") == ""
    window.use(str(ENGINE_PYTHON.parent.parent))
    until(lambda: changed, 90_000)
    assert settings.get("python") == str(ENGINE_PYTHON)
    assert state_text()[0] == "chosen"


def test_first_use_opens_the_set_up_once(iface, place, until, qtbot, monkeypatch):
    monkeypatch.setattr("terraseek.qgis_plugin.engine_env.ROOT", place)
    for expected in (True, False):
        one = TerraSeekPlugin(iface)
        one.initGui()
        one.show_dock(True)
        until(lambda one=one: one.dock._missing)
        qtbot.wait(200)
        assert (one.setup.dialog is not None) is expected
        one.unload()


def test_plugin_hooks_come_and_go_and_cost_little(iface, place):
    start = time.perf_counter()
    one = TerraSeekPlugin(iface)
    one.initGui()
    took = time.perf_counter() - start
    assert one.setup.factory.createWidget(QWidget()) is not None
    one.unload()
    assert one.setup is None
    assert took < 1.0
