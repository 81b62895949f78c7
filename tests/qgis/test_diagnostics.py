"""The report to paste: complete, and without what is private."""

from pathlib import Path

import pytest
from helpers import ENGINE_PYTHON, process_exists
from qgis.core import QgsApplication
from terraseek.qgis_plugin import settings
from terraseek.qgis_plugin.diagnostics import DiagnosticsDialog, compose
from terraseek.qgis_plugin.engine_env import worker_command
from terraseek.qgis_plugin.notify import log
from terraseek.qgis_plugin.setup_log import LOG_LINES, RecentLog


@pytest.fixture
def recent(qgis_app):
    one = RecentLog()
    yield one
    one.close()


def test_report_of_the_real_engine(qtbot, until, recent, monkeypatch):
    if ENGINE_PYTHON is None:
        pytest.skip("no engine environment")
    settings.put("python", str(ENGINE_PYTHON))
    log("warning", f"cannot read {Path.home()}/images/a.tif")
    log("info", "Looking in indexes: https://anna:secret@pypi.example.org/simple")
    dialog = DiagnosticsDialog(recent, None, worker_command)
    qtbot.addWidget(dialog)
    until(lambda: "versions:" in dialog.text.toPlainText(), 90_000)
    text = dialog.text.toPlainText()
    for part in ("QGIS", "Qt:", "onnxruntime:", "device:", "model:", "Log"):
        assert part in text
    assert "cannot read ~" in text
    assert "secret" not in text
    home = str(Path.home())
    assert len(home) < 2 or f"{home}/" not in text
    dialog.copy_text()
    assert QgsApplication.clipboard().text() == text
    pid = dialog.requests.client.pid()
    dialog.reject()
    assert not process_exists(pid)


def test_report_without_an_engine(qtbot, recent, tmp_path):
    settings.put("python", str(tmp_path / "nowhere"))
    dialog = DiagnosticsDialog(recent, None, worker_command)
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert "is not there" in text
    assert "Choose the Python" in text
    assert dialog.again.isEnabled()


def test_report_of_an_engine_that_dies(qtbot, until, fake):
    dialog = DiagnosticsDialog(None, None, fake("dies"))
    qtbot.addWidget(dialog)
    until(lambda: "No module named 'rasterio'" in dialog.text.toPlainText())


def test_log_is_limited_and_foreign_lines_are_left_out(recent):
    from qgis.core import QgsMessageLog

    QgsMessageLog.logMessage("of another plugin", "Other")
    for number in range(LOG_LINES + 20):
        log("info", f"line {number}")
    assert len(recent.lines) == LOG_LINES
    assert recent.lines[-1] == f"line {LOG_LINES + 19}"
    assert "another plugin" not in compose(None, "none", recent.lines)
