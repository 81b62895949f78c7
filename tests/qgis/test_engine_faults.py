"""Faults on the real engine: kills, changed files, two at once, large results, real saving."""

import os
import shutil
import signal
import time
from pathlib import Path

import pytest
from helpers import (
    DEMO,
    ENGINE_PYTHON,
    ROOT,
    Watch,
    limit_ms,
    process_exists,
    result_layers,
    shown_texts,
    type_query,
)
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton
from terraseek.qgis_plugin import settings, sources
from terraseek.qgis_plugin.session import EngineSession, Job

TINY = ROOT / "tests" / "data" / "tiny-model"

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)


@pytest.fixture
def scene(iface, tmp_path):
    layer = QgsRasterLayer(str(shutil.copy(DEMO, tmp_path / "Bild ü.tif")), "scene")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    return layer


@pytest.fixture
def panel(plugin, scene, until, monkeypatch):
    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    settings.put("tile", 16.0)
    panel = plugin()
    until(lambda: panel._status is not None, 60_000)
    return panel


def search(panel, until, text="white"):
    before = len(result_layers())
    type_query(panel, text)
    panel.search()
    until(lambda: len(result_layers()) > before, 120_000)
    return result_layers()[0]


def index(panel, until):
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"), 120_000)


def wait_for_tiles(panel, until):
    until(lambda: panel.session.job.last.get("done", 0) > 500, 60_000)


def test_a_killed_worker_goes_on_with_one_click(panel, until, iface):
    panel.index()
    wait_for_tiles(panel, until)
    os.kill(panel.session.client.pid(), signal.SIGKILL)
    until(lambda: panel.session.job is None)
    bar = iface.messageBar()
    (button,) = [b for i in bar.items() for b in i.findChildren(QPushButton, "terraseek_action")]
    assert button.text() == "Continue"
    button.click()
    until(lambda: panel.ui.state.text().startswith("Indexed"), 120_000)
    assert panel._status["n_done"] == panel._status["n_tiles"]


def test_closing_in_the_middle_goes_on_next_time(plugin, panel, until, iface):
    panel.index()
    wait_for_tiles(panel, until)
    pid = panel.session.client.pid()
    panel.session.stop()  # what the end of QGIS does
    assert not process_exists(pid)
    panel._settle.start(0)
    until(lambda: panel._status and panel._status["state"] in ("absent", "partial"), 60_000)
    index(panel, until)
    report = panel.ui.footer.text()
    assert "tiles/s" in report


def test_a_raster_replaced_under_its_index_is_offered_to_update(panel, scene, until, iface):
    settings.put("tile", 60.0)
    panel.ui.tile.setValue(60.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 60, 30_000)
    index(panel, until)
    from osgeo import gdal

    dataset = gdal.Open(scene.source(), gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    band.WriteArray(255 - band.ReadAsArray())
    dataset = band = None  # closes the file
    time.sleep(0.01)
    os.utime(scene.source())
    panel._on_layer()
    until(lambda: panel._status is not None and panel._status["state"] == "stale", 60_000)
    assert "out of date" in panel.ui.state.text()
    assert panel.ui.index.text() == "Update"
    panel.index()
    until(lambda: panel._status is not None and panel._status["state"] == "complete", 120_000)


def test_two_workers_on_one_index_wait_for_each_other(panel, scene, until, qtbot):
    panel.index()
    wait_for_tiles(panel, until)
    other = EngineSession()
    seen, done, failed = [], [], []
    other.job_progress.connect(lambda job: seen.append(job.last.get("stage")))
    other.job_done.connect(lambda job, value: done.append(value))
    other.job_failed.connect(lambda job, failure: failed.append(failure))
    request = panel._index_request(scene.source())
    assert other.run(Job("index", request, "", "x", ""))
    try:
        until(lambda: done or failed, 120_000)
        until(lambda: panel.ui.state.text().startswith("Indexed"), 60_000)
        assert failed == []
        assert done[0]["n_tiles"] == panel._status["n_tiles"]
        assert done[0]["n_reused"] > 0  # the work was not done twice
    finally:
        other.stop()


def test_a_read_only_folder_is_indexed_in_the_cache(plugin, scene, until, tmp_path, monkeypatch):
    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    monkeypatch.setattr(sources, "writable", lambda folder: False)
    monkeypatch.setattr(sources.setup_store, "cache_folder", lambda: tmp_path / "cache")
    panel = plugin()
    panel.ui.tile.setValue(60.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 60, 60_000)
    layer = search(panel, until)
    assert layer.featureCount() == 20
    assert list((tmp_path / "cache" / "indexes").rglob("manifest.json"))
    assert not list(tmp_path.glob("*.terraseek"))
    until(lambda: panel.ui.state.text().startswith("Indexed"), 30_000)


def test_a_model_package_that_goes_is_said_with_what_to_do(
    plugin, scene, until, tmp_path, monkeypatch, iface
):
    package = tmp_path / "model"
    shutil.copytree(TINY, package)
    monkeypatch.setenv("TERRASEEK_MODEL", str(TINY))
    settings.put("model", str(package))
    panel = plugin()
    until(lambda: panel._status is not None, 60_000)
    assert panel._status["state"] == "absent"
    shutil.rmtree(package)
    panel.session.restart()
    panel._on_layer()
    until(lambda: panel._status is not None and panel._status["state"] == "failed", 60_000)
    assert "model" in panel.ui.state.text().lower()
    assert not panel.ui.index.isEnabled()
    type_query(panel, "white")
    panel.search()
    until(lambda: shown_texts(iface.messageBar()), 60_000)
    assert panel.session.job is None
    assert any("model" in text.lower() for text in shown_texts(iface.messageBar()))


def test_ten_thousand_results_heat_map_and_saving(panel, until, tmp_path, iface, capsys):
    index(panel, until)
    panel.ui.top.setValue(10_000)
    watch, started = Watch(), time.perf_counter()
    layer = search(panel, until)
    elapsed, stall = time.perf_counter() - started, watch.stop()
    n_tiles = panel._recipe["n_tiles"]
    with capsys.disabled():
        print(
            f"\nreal engine, {n_tiles} tiles: search to layer of 10,000 {elapsed:.2f} s, "
            f"longest stall {stall:.0f} ms"
        )
    assert layer.featureCount() == 10_000
    assert stall < limit_ms()
    heat = panel.heat_layer()
    assert heat is not None
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    order = [n.layerId() for n in node.parent().findLayers()]
    assert order[-2:] == [layer.id(), heat.id()]  # the places lie above
    cog = tmp_path / "heat.tif"
    panel.save_results(str(cog))
    until(lambda: any("is saved" in t for t in shown_texts(iface.messageBar())), 30_000)
    from osgeo import gdal

    structure = gdal.Open(str(cog)).GetMetadata("IMAGE_STRUCTURE")
    assert structure.get("LAYOUT") == "COG"


def test_like_this_and_marks_on_the_real_engine(panel, until):
    panel.ui.tile.setValue(60.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 60, 30_000)
    search(panel, until)
    hits = panel.ui.results.hits()
    panel.search_like(hits[3], like=True)
    until(lambda: len(result_layers()) == 2, 60_000)
    assert panel._request["like"] == [{"tile": hits[3]["tile"]}]
    # Many tiles of the scene have the very colour of the example.
    assert panel.ui.results.hits()[0]["score"] > 0.9
    panel.mark(panel.ui.results.hits()[0], True)
    panel.mark(panel.ui.results.hits()[5], False)
    until(lambda: panel.session.job is None)
    panel.search_again()
    until(lambda: len(result_layers()) == 3, 60_000)
    assert len(panel.ui.results.marks()) == 2


def test_geoparquet_of_the_real_engine(panel, until, tmp_path, iface):
    panel.ui.tile.setValue(60.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 60, 30_000)
    search(panel, until)
    until(lambda: panel.session.job is None)
    path = tmp_path / "hits.parquet"
    panel.save_results(str(path))
    until(lambda: shown_texts(iface.messageBar()), 60_000)
    said = " ".join(shown_texts(iface.messageBar()))
    # The extra [parquet] may not be installed: then the engine says so.
    assert path.exists() or "parquet" in said.lower()


def test_memory_does_not_grow_over_fifty_queries(panel, until, capsys):
    panel.ui.tile.setValue(60.0)
    until(lambda: panel._status is not None and panel._status["tile_m"] == 60, 30_000)

    def resident():
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    used = []
    for n in range(50):
        layer = search(panel, until, "white" if n % 2 else "black")
        assert isinstance(layer, QgsVectorLayer)
        root = QgsProject.instance().layerTreeRoot()
        group = root.findLayer(layer.id()).parent()
        ids = [node.layerId() for node in group.findLayers()]
        del layer
        QgsProject.instance().removeMapLayers(ids)
        root.removeChildNode(group)
        until(lambda: panel.session.job is None)
        used.append(resident())
    with capsys.disabled():
        print(
            f"\nmemory after 10, 30, 50 queries: {used[9]:.0f}, {used[29]:.0f}, {used[49]:.0f} MB"
        )
    assert used[49] - used[9] < 60
