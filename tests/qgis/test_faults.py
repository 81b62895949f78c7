"""What goes wrong: crashes, garbage, errors, layers that go, environments that are not there."""

import os
import signal
import sys

import pytest
from helpers import process_exists, result_layers, shown_texts, type_query
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDir, QProcessEnvironment, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from terraseek.qgis_plugin import engine_env, rpc, settings
from terraseek.qgis_plugin.engine_client import EngineClient
from terraseek.qgis_plugin.engine_env import WorkerCommand
from terraseek.qgis_plugin.sources import layer_problem


def action_buttons(bar):
    return [b for item in bar.items() for b in item.findChildren(QPushButton, "terraseek_action")]


def open_and_search(plugin, command, until, text="lake"):
    panel = plugin(command)
    until(lambda: panel._status is not None)
    type_query(panel, text)
    QTest.keyClick(panel.ui.query, Qt.Key.Key_Return)
    return panel


def test_crash_in_the_middle_offers_to_continue_and_goes_on(plugin, fake, demo_layer, until, iface):
    panel = plugin(fake("crash", tiles=200, rate=400))
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: action_buttons(iface.messageBar()))
    assert any("exit code 3" in t for t in shown_texts(iface.messageBar()))
    assert panel.session.job is None
    assert not panel.ui.progress.isVisible()
    (button,) = action_buttons(iface.messageBar())
    assert button.text() == "Continue"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    until(lambda: panel.ui.state.text().startswith("Indexed: 200"))
    assert not action_buttons(iface.messageBar())


def test_worker_killed_from_outside_is_said(plugin, fake, demo_layer, until, iface):
    panel = plugin(fake(tiles=2000, rate=200))
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    os.kill(panel.session.client.pid(), signal.SIGKILL)
    until(lambda: any("The engine crashed." in t for t in shown_texts(iface.messageBar())))
    assert panel.session.job is None


def test_garbage_between_messages_does_no_harm(plugin, fake, demo_layer, until):
    open_and_search(plugin, fake("garbage", tiles=30), until)
    until(result_layers)
    assert result_layers()[0].featureCount() == 20


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("noise", "does not speak the protocol"),
        ("dies", "No module named 'rasterio'"),
        ("old", "protocol 99"),
    ],
)
def test_what_is_no_worker_is_ended_and_said(plugin, fake, demo_layer, until, iface, mode, said):
    panel = plugin(fake(mode))
    until(lambda: any(said in t for t in shown_texts(iface.messageBar())))
    assert not panel.session.client.is_running()
    assert said in panel.ui.state.text()
    assert panel.ui.index.text() == "Try again"
    assert not panel.ui.search.isEnabled()


def test_a_line_without_end_is_cut_off(fake, qtbot, monkeypatch):
    monkeypatch.setattr(rpc, "MAX_REPLY_BYTES", 1_000_000)
    client = EngineClient(fake("endless"))
    with qtbot.waitSignal(client.crashed, timeout=10_000) as caught:
        client.start()
    assert "without end" in caught.args[0]
    client.stop()


def test_a_deaf_worker_is_given_up(fake, qtbot, monkeypatch):
    monkeypatch.setattr("terraseek.qgis_plugin.engine_client.HANDSHAKE_MS", 300)
    client = EngineClient(fake("deaf"))
    with qtbot.waitSignal(client.crashed, timeout=5_000) as caught:
        client.request("models.list", {})
    assert "did not answer" in caught.args[0]
    assert len(caught.args[1]) == 1
    assert not client.is_running()


def test_errors_reach_the_message_bar_with_what_to_do(plugin, fake, demo_layer, until, iface):
    panel = open_and_search(plugin, fake("error"), until)
    until(lambda: shown_texts(iface.messageBar()))
    (text,) = shown_texts(iface.messageBar())
    assert "All pixels of the raster are nodata." in text
    assert "Choose another raster" in text
    assert panel.session.job is None


def test_removing_the_layer_stops_its_job(plugin, fake, demo_layer, until, iface):
    panel = plugin(fake(tiles=5000, rate=200))
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    QgsProject.instance().removeMapLayer(demo_layer.id())
    until(lambda: panel.session.job is None)
    assert any("was removed" in t for t in shown_texts(iface.messageBar()))
    assert "No raster layer" in panel.ui.state.text()


def test_closing_the_project_stops_the_job(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=5000, rate=200))
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    QgsProject.instance().clear()
    until(lambda: panel.session.job is None)


def test_removing_the_results_empties_the_list(plugin, fake, demo_layer, until):
    panel = open_and_search(plugin, fake(tiles=30), until)
    until(result_layers)
    QgsProject.instance().removeMapLayer(result_layers()[0].id())
    assert panel.ui.results.hits() == []
    assert not panel.ui.results_box.isVisible()
    panel.ui.results.step(1)  # nothing to step to, and no error


def test_a_worker_that_ignores_cancel_is_ended(plugin, fake, demo_layer, until, monkeypatch):
    monkeypatch.setattr("terraseek.qgis_plugin.session.CANCEL_MS", 200)
    panel = plugin(fake("stubborn", tiles=5000, rate=200))
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    pid = panel.session.client.pid()
    panel.cancel()
    until(lambda: panel.session.job is None)
    assert not process_exists(pid)


@pytest.mark.parametrize("mode", ["ok", "stubborn"])
def test_no_worker_survives_unloading_in_the_middle_of_a_job(
    plugin, fake, demo_layer, until, iface, mode
):
    from terraseek.qgis_plugin.plugin import TerraSeekPlugin

    one = TerraSeekPlugin(iface)
    one.worker_command = fake(mode, tiles=5000, rate=200)
    one.initGui()
    one.show_dock(True)
    panel = one.dock
    until(lambda: panel._status is not None)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    pid = panel.session.client.pid()
    assert process_exists(pid)
    one.unload()
    assert not process_exists(pid)
    assert one.dock is None


def test_missing_environment_says_what_to_do(plugin, demo_layer, until, iface, tmp_path):
    settings.put("python", str(tmp_path / "nowhere" / "python"))
    panel = plugin()
    until(lambda: action_buttons(iface.messageBar()))
    assert "is not there" in panel.ui.state.text()
    assert any("Choose the Python" in t for t in shown_texts(iface.messageBar()))
    assert action_buttons(iface.messageBar())[0].text() == "Choose Python…"
    type_query(panel, "lake")
    assert not panel.ui.search.isEnabled()
    assert "is not there" in panel.ui.search.toolTip()


def test_without_an_environment_the_panel_offers_to_set_one_up(
    plugin, demo_layer, until, iface, monkeypatch
):
    monkeypatch.setattr("terraseek.qgis_plugin.engine_client.worker_command", lambda: None)
    settings.put("setup_offered", True)
    panel = plugin()
    opened = []
    panel.show_setup = lambda: opened.append(True)
    until(lambda: action_buttons(iface.messageBar()))
    assert action_buttons(iface.messageBar())[0].text() == "Set up…"
    action_buttons(iface.messageBar())[0].click()
    panel._refresh()
    assert panel.ui.index.text() == "Set up…" and panel.ui.index.isEnabled()
    panel.ui.index.click()
    assert len(opened) == 2


def test_choosing_a_python_starts_the_engine(plugin, fake, demo_layer, until, monkeypatch):
    found = []
    panel = plugin(lambda: fake(tiles=30)() if settings.get("python") else None)
    until(lambda: panel._missing)
    monkeypatch.setattr(
        "terraseek.qgis_plugin.panel.QFileDialog.getOpenFileName",
        lambda *a: found.append(a) or (sys.executable, ""),
    )
    panel.choose_python()
    until(lambda: panel._status is not None)
    assert found
    assert panel.ui.state.text().startswith("Not indexed")


def test_two_jobs_at_once_are_refused(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=2000, rate=200))
    until(lambda: panel._status is not None)
    panel.index()
    first = panel.session.job
    type_query(panel, "lake")
    panel.search()
    panel.index()
    assert panel.session.job is first


def test_layers_that_are_no_files_are_explained(iface):
    xyz = "type=xyz&url=https://example.invalid/{z}/{x}/{y}.png&zmax=19&zmin=0"
    layer = QgsRasterLayer(xyz, "web map", "wms")
    message, hint = layer_problem(layer)
    assert "WMS" in message
    assert "press Copy" in hint


def test_raster_without_crs_is_explained(demo_layer):
    from qgis.core import QgsCoordinateReferenceSystem

    demo_layer.setCrs(QgsCoordinateReferenceSystem())
    message, hint = layer_problem(demo_layer)
    assert "no coordinate reference system" in message
    assert "Assign Projection" in hint


def test_child_environment_holds_nothing_of_qgis(fake, qtbot, monkeypatch):
    base = QProcessEnvironment.systemEnvironment()
    for name in (
        *("PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "PROJ_LIB", "QT_PLUGIN_PATH"),
        "__PYVENV_LAUNCHER__",
    ):
        base.insert(name, "/usr/share/nonsense")
    base.insert("LD_LIBRARY_PATH", "/usr/lib/nonsense")
    base.insert("HTTPS_PROXY", "http://proxy:3128")
    clean = engine_env.child_environment(WorkerCommand("x", []), base)
    left = [v for v in clean.toStringList() if "nonsense" in v]
    assert left == []
    assert clean.value("HTTPS_PROXY") == "http://proxy:3128"


def test_the_real_child_sees_the_clean_environment(fake, qtbot, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/nowhere")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    client = EngineClient(fake())
    with qtbot.waitSignal(client.ready, timeout=10_000) as caught:
        client.start()
    names = caught.args[0]["environment"]
    assert "PATH" in names
    assert not [n for n in names if n.startswith(("PROJ_", "QT_", "GDAL_", "PYTHONPATH"))]
    client.stop()


def test_stale_answers_are_dropped(fake, qtbot):
    client = EngineClient(fake())
    answers = []
    client.result.connect(lambda i, m, v: answers.append(i))
    first = client.request("models.list", {})
    client.forget(first)
    second = client.request("models.list", {})
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    qtbot.wait(100)
    assert answers == [second]
    client.stop()


def test_a_request_that_is_too_long_is_refused_before_it_is_sent(fake):
    client = EngineClient(fake())
    with pytest.raises(ValueError, match="too long"):
        client.request("search", {"query": "x" * (rpc.MAX_REQUEST_BYTES + 1)})
    client.stop()


def test_the_log_holds_no_home_path(plugin, fake, demo_layer, until):
    lines = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tag, level: lines.append((tag, text)))
    from terraseek.qgis_plugin.notify import log as write

    write("warning", f"cannot read {QDir.homePath()}/images/a.tif")
    assert ("TerraSeek", "cannot read ~/images/a.tif") in lines


def test_bad_settings_do_not_keep_the_panel_from_opening(plugin, fake, demo_layer, until):
    from qgis.core import QgsSettings

    for key in settings.DEFAULTS:
        if key != "python":
            QgsSettings().setValue(f"terraseek/{key}", "rubbish")
    panel = plugin(fake(tiles=30))
    until(lambda: panel._status is not None)
    assert panel.ui.top.value() == settings.DEFAULTS["top"]
    assert panel.ui.overlap.value() == settings.DEFAULTS["overlap"]


def test_plugin_without_a_window_does_nothing():
    from terraseek import classFactory

    one = classFactory(None)
    one.initGui()
    one.show_dock(True)
    assert one.dock is None
    one.unload()
