"""Fixtures of the plugin's tests: a real QGIS without a window, workers fake and real."""

import os
import sys

# pytest.ini has told pytest-qgis already; child processes read it here.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("TERRASEEK_PYTHON", None)

import pytest
from helpers import DEMO, FAKE
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QLocale
from terraseek.qgis_plugin.engine_env import WorkerCommand
from terraseek.qgis_plugin.plugin import TerraSeekPlugin

# The tests read English texts, whatever the developer's language; so do child processes.
QLocale.setDefault(QLocale("en_US"))
os.environ.update(dict.fromkeys(("LANGUAGE", "LC_ALL", "LANG"), "C.UTF-8"))


def pytest_sessionfinish(session, exitstatus):
    """Make a run without tests a failure: a wrong path must not look green."""
    if session.testscollected == 0:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED


@pytest.fixture(autouse=True)
def clean_settings(qgis_app):
    """Every test starts with the defaults."""
    s = QgsSettings()
    s.remove("terraseek")
    yield
    s.remove("terraseek")


@pytest.fixture
def fake(tmp_path):
    """Return a function that makes the command of a fake worker."""

    def make(mode="ok", **options):
        arguments = [str(FAKE), "--mode", mode, "--state", str(tmp_path / "state.json")]
        for name, value in options.items():
            arguments += [f"--{name}", str(value)]
        return lambda: WorkerCommand(sys.executable, arguments)

    return make


@pytest.fixture
def iface(qgis_iface, qgis_new_project):
    """QGIS's interface with a window that is shown and an empty message bar."""
    qgis_iface.mainWindow().show()
    bar = qgis_iface.messageBar()
    bar.clearWidgets()
    bar.clear_messages()
    return qgis_iface


@pytest.fixture
def demo_layer(iface):
    """The demo scene, loaded and active."""
    layer = QgsRasterLayer(str(DEMO), "autzen")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    return layer


@pytest.fixture
def plugin(iface):
    """Return a function that opens the panel on a worker; unloads it afterwards."""
    opened = []

    def open_panel(command=None):
        one = TerraSeekPlugin(iface)
        one.worker_command = command
        one.initGui()
        one.show_dock(True)
        opened.append(one)
        return one.dock

    yield open_panel
    for one in opened:
        one.unload()


@pytest.fixture
def until(qtbot):
    """Return a function that waits until a condition holds."""

    def wait(condition, timeout=10_000):
        qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    return wait
