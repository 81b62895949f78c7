"""Processing algorithms when something is wrong: bad input, faults, cancel, another thread."""

import os
import time

import pytest
from helpers import ENGINE_PYTHON, process_exists
from processing_helpers import TINY, Feedback, algorithm, context, paint, refused, run
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from terraseek.qgis_plugin.blocking_client import BlockingClient, EngineCancelled, EngineError
from terraseek.qgis_plugin.plugin import TerraSeekPlugin
from terraseek.qgis_plugin.processing.base import TerraSeekAlgorithm
from terraseek.qgis_plugin.processing.enums import BATCH, CAN_CANCEL, NO_THREADING
from terraseek.qgis_plugin.processing.progress import stage_text
from terraseek.qgis_plugin.processing.provider import ALGORITHMS


@pytest.fixture
def provider(qgis_app):
    """The plugin as qgis_process has it: without a window."""
    plugin = TerraSeekPlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def raster(provider, tmp_path):
    return paint(tmp_path / "scene.tif")


@pytest.fixture
def worker(monkeypatch):
    """Return a function that makes the algorithms use a fake worker."""

    def use(command):
        monkeypatch.setattr(TerraSeekAlgorithm, "worker_command", staticmethod(command))

    return use


# -- parameters ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ALGORITHMS)
def test_every_parameter_and_algorithm_is_described(provider, kind):
    one = algorithm(kind.NAME)
    assert one.shortHelpString() and one.helpUrl().startswith("https://")
    assert "terraseek" in one.tags() and one.groupId() in ("index", "search", "models", "landcover")
    assert not one.icon().isNull() and os.path.isfile(one.svgIconPath())
    for parameter in one.parameterDefinitions():
        assert parameter.help(), parameter.name()
    flags = one.flags()
    assert flags & CAN_CANCEL
    assert not flags & NO_THREADING
    assert bool(flags & BATCH) == (kind.NAME not in ("modelinfo", "readquery"))


@pytest.mark.parametrize("query", ["", "   ", "x" * 1001])
@pytest.mark.parametrize("name", ["searchtext", "heatmap"])
def test_query_that_cannot_be_used_is_refused(raster, name, query):
    message = refused(name, {"INPUT": raster, "QUERY": query, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "query" in message.lower()


@pytest.mark.parametrize("name", ["indexraster", "indexstatus", "searchtext", "heatmap"])
def test_raster_without_crs_is_refused(provider, tmp_path, name):
    raster = paint(tmp_path / "nowhere.tif", crs="")
    values = {"INPUT": raster, "QUERY": "red", "OUTPUT": "TEMPORARY_OUTPUT"}
    message = refused(name, values)
    assert "no coordinate reference system" in message and "Assign Projection" in message


def test_web_layer_is_refused_and_said_what_to_do(provider):
    xyz = "type=xyz&url=https://example.invalid/{z}/{x}/{y}.png&zmax=19&zmin=0"
    layer = QgsRasterLayer(xyz, "web map", "wms")
    message = refused("indexraster", {"INPUT": layer})
    assert "WMS" in message and "Save As" in message
    # models and scripts do not check before they run
    feedback = Feedback()
    _, ok = algorithm("indexraster").run({"INPUT": layer}, context(), feedback, {}, False)
    assert not ok and any("WMS" in text for text in feedback.texts)


def test_bands_extent_and_formats_are_checked(raster, tmp_path):
    assert "no band 7" in refused("indexraster", {"INPUT": raster, "BANDS": [1, 2, 7]})
    assert "one band or three" in refused("indexraster", {"INPUT": raster, "BANDS": [1, 2]})
    far = {"INPUT": raster, "EXTENT": QgsRectangle(0, 0, 1, 1)}
    assert "outside the raster" in refused("indexraster", far)
    values = {"INPUT": raster, "QUERY": "red", "OUTPUT": str(tmp_path / "heat.png")}
    assert ".tif" in refused("heatmap", values)
    values = {"INPUT": raster, "OUTPUT": str(tmp_path / "tiles.csv")}
    assert ".parquet" in refused("exportindex", values)
    assert refused("indexraster", {"INPUT": raster, "OVERLAP": 95})
    assert refused("indexraster", {"INPUT": str(tmp_path / "missing.tif")})


def test_examples_are_checked(raster, tmp_path):
    values = {"INPUT": raster, "OUTPUT": "memory:"}
    assert "no example" in refused("searchexample", values)
    gone = {**values, "IMAGE": str(tmp_path / "gone.png")}
    assert "gone.png" in refused("searchexample", gone)
    many = QgsVectorLayer("Point?crs=EPSG:32633", "many", "memory")
    from qgis.core import QgsFeature

    many.dataProvider().addFeatures([QgsFeature() for _ in range(65)])
    assert "at most 64" in refused("searchexample", {**values, "EXAMPLES": many})


# -- faults of the engine --------------------------------------------------------------


def test_engine_error_is_shown_with_what_to_do(raster, worker, fake):
    worker(fake("error"))
    with pytest.raises(QgsProcessingException, match=r"nodata.*Choose another raster"):
        run("indexraster", {"INPUT": raster})


def test_missing_engine_is_explained(raster, worker):
    worker(lambda: None)
    with pytest.raises(QgsProcessingException, match=r"set up"):
        run("indexraster", {"INPUT": raster})


@pytest.mark.parametrize(
    ("mode", "message"),
    [
        ("dies", "No module named 'rasterio'"),
        ("noise", "does not speak the protocol"),
        ("old", "protocol 99"),
        ("crash", "ended by itself.*where it stopped"),
    ],
)
def test_faults_of_the_worker_are_errors(raster, worker, fake, mode, message):
    worker(fake(mode))
    with pytest.raises(QgsProcessingException, match=message):
        run("indexraster", {"INPUT": raster})


def test_a_program_that_is_not_there_is_explained(raster, worker):
    from terraseek.qgis_plugin.engine_env import WorkerCommand

    worker(lambda: WorkerCommand("/no/such/python", []))
    with pytest.raises(QgsProcessingException, match="could not start"):
        run("indexraster", {"INPUT": raster})


def test_noise_between_messages_does_no_harm(raster, worker, fake):
    worker(fake("garbage", tiles=30))
    outputs, _ = run("indexraster", {"INPUT": raster})
    assert outputs["TILES"] == 30


def test_cancel_stops_the_worker_and_keeps_what_was_indexed(raster, worker, fake):
    worker(fake(tiles=2000, rate=500))
    started = time.monotonic()
    feedback = Feedback(cancel_at=5)
    one = algorithm("indexraster")
    outputs, _ = one.run({"INPUT": raster}, context(), feedback, {}, False)
    assert outputs == {}
    assert time.monotonic() - started < 3
    assert any("Cancelled" in text for text in feedback.texts)
    outputs, _ = run("indexstatus", {"INPUT": raster})
    assert outputs["STATE"] == "partial" and outputs["DONE"] > 0


def test_stubborn_worker_is_killed_on_cancel(fake, monkeypatch, qgis_app):
    from terraseek.qgis_plugin import blocking_client

    monkeypatch.setattr(blocking_client, "CANCEL_S", 0.5)
    said = []
    client = BlockingClient(
        fake("stubborn", tiles=100_000), is_cancelled=lambda: bool(said), on_progress=said.append
    )
    with pytest.raises(EngineCancelled), client:
        pid = client.pid()
        client.call("index", {"raster": "x"})
    assert pid and not process_exists(pid)


def test_worker_is_gone_after_every_run(fake, qgis_app):
    with BlockingClient(fake(tiles=5)) as client:
        pid = client.pid()
        assert client.call("index", {"raster": "x"})["n_tiles"] == 5
        names = client.versions["environment"]
    assert not process_exists(pid)
    assert not [n for n in names if n.startswith(("PROJ_", "QT_", "GDAL_", "PYTHONPATH"))]


def test_a_long_request_goes_through_and_a_longer_one_is_refused(fake, qgis_app):
    with BlockingClient(fake(tiles=5)) as client:
        assert client.call("index", {"raster": "x" * 900_000})["n_tiles"] == 5
        with pytest.raises(EngineError, match="too long"):
            client.call("index", {"raster": "x" * 1_100_000})


def test_progress_names_stage_rate_and_time_left():
    text = stage_text({"stage": "index", "done": 1200, "total": 4000, "rate": 35.2, "eta_s": 80})
    assert "of" in text and "35.2 tiles/s" in text
    assert "1 min 20 s left" in text.replace("\N{NO-BREAK SPACE}", " ")
    assert stage_text({"stage": "wait"}).startswith("Waiting")
    assert stage_text({"stage": "new", "message": "Something else"}) == "Something else"


# -- other threads ---------------------------------------------------------------------


def test_runs_in_a_thread_and_the_window_stays_alive(raster, worker, fake, until):
    worker(fake(tiles=300, rate=300))
    where, feedback, done = context(), Feedback(), []
    task = QgsProcessingAlgRunnerTask(algorithm("indexraster"), {"INPUT": raster}, where, feedback)
    task.executed.connect(lambda ok, outputs: done.append((ok, outputs)))
    QgsApplication.taskManager().addTask(task)
    until(lambda: done, 15_000)
    assert done[0][0] and done[0][1]["TILES"] == 300


def test_cancelling_the_task_in_the_status_bar_stops_the_worker(raster, worker, fake, until):
    worker(fake(tiles=100_000, rate=300))
    where, feedback, done = context(), Feedback(), []
    task = QgsProcessingAlgRunnerTask(algorithm("indexraster"), {"INPUT": raster}, where, feedback)
    task.executed.connect(lambda ok, outputs: done.append(ok))
    task.taskTerminated.connect(lambda: done.append(False))
    QgsApplication.taskManager().addTask(task)
    until(lambda: feedback.texts, 15_000)
    task.cancel()
    until(lambda: done, 5_000)


@pytest.mark.skipif(ENGINE_PYTHON is None, reason="no engine environment: run make setup")
def test_cancel_of_the_real_engine_resumes(provider, tmp_path):
    raster = paint(tmp_path / "large.tif", size=2000)
    values = {"INPUT": raster, "MODEL": TINY, "TILE": 16.0, "OVERLAP": 80, "DEVICE": "cpu"}
    feedback = Feedback(cancel_at=1)
    outputs, _ = algorithm("indexraster").run(values, context(), feedback, {}, False)
    assert outputs == {}
    status, _ = run("indexstatus", values)
    assert status["STATE"] == "partial" and 0 < status["DONE"] < status["TILES"]


def test_the_client_needs_no_window_and_no_event_loop(fake, qgis_app):
    import threading

    found = []

    def work():
        with BlockingClient(fake(tiles=10)) as client:
            found.append(client.call("index", {"raster": "x"})["n_tiles"])

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert found == [10]
