"""One report to paste into a bug report: versions, devices, models, and the recent log."""

from __future__ import annotations

import platform
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QLocale
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from . import settings, setup_proxy, setup_store
from .engine_env import WorkerCommand, find_python, worker_command
from .i18n import tr
from .model_manager import ModelRequests
from .setup_dialog import state_text
from .setup_log import RecentLog, clean


def qgis_part() -> dict[str, Any]:
    """Return what the plugin itself knows: versions, the environment, its settings."""
    from .. import __version__

    state, text = state_text()
    now = setup_store.current()
    return {
        "plugin": __version__,
        "QGIS": Qgis.QGIS_VERSION,
        "Qt": f"{QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        "Python of QGIS": platform.python_version(),
        "system": platform.platform(),
        "locale": QLocale().name(),
        "environment": f"{state}: {text}",
        "engine's Python": find_python() or "none",
        "built": f"{now.get('made', '-')}, {now.get('flavour', '-')}",
        "proxy": setup_proxy.shown() or "none in QGIS",
        "settings": ", ".join(
            f"{key}={settings.get(key)!r}" for key in ("model", "device", "tile", "overlap")
        ),
    }


def lines_of(value: Any, depth: int = 0) -> list[str]:
    """Write a structure as indented ``name: value`` lines."""
    pad = "  " * depth
    if isinstance(value, dict):
        found = []
        for name, inner in value.items():
            if isinstance(inner, (dict, list)) and inner:
                found += [f"{pad}{name}:", *lines_of(inner, depth + 1)]
            else:
                found.append(f"{pad}{name}: {inner if inner not in ('', [], {}) else '-'}")
        return found
    if isinstance(value, list):
        return [f"{pad}- {inner}" for inner in value]
    return [f"{pad}{value}"]


def compose(engine: Optional[dict[str, Any]], problem: str, log: list[str]) -> str:
    """Return the report.

    Parameters
    ----------
    engine : dict or None
        The engine's own report (method ``doctor``).
    problem : str
        Why there is none.
    log : list of str
        The last lines of the log.
    """
    parts = ["TerraSeek diagnostics", "", "QGIS", *lines_of(qgis_part(), 1), "", "Engine"]
    parts += lines_of(engine, 1) if engine is not None else [f"  {problem}"]
    parts += ["", "Log", *(f"  {line}" for line in log or ["-"]), ""]
    return clean("\n".join(parts))


class DiagnosticsDialog(QDialog):
    """Asks the engine for its report, shows it, copies it."""

    def __init__(
        self,
        recent: Optional[RecentLog] = None,
        parent: Optional[QWidget] = None,
        command: Callable[[], Optional[WorkerCommand]] = worker_command,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("TerraSeekDiagnostics")
        self.setWindowTitle(tr("TerraSeek: diagnostics"))
        self.resize(680, 520)
        self._recent = recent
        self.requests = ModelRequests(self)
        self.requests.command = command
        self.text = QPlainTextEdit()
        self.text.setObjectName("diagnostics_text")
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.note = QLabel()
        self.copy = QPushButton(tr("Copy"))
        self.copy.setDefault(True)
        self.again = QPushButton(tr("Run again"))
        close = QPushButton(tr("Close"))
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        for button in (self.again, self.copy, close):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.copy.clicked.connect(lambda *_: self.copy_text())
        self.again.clicked.connect(lambda *_: self.run())
        close.clicked.connect(lambda *_: self.reject())
        self.requests.done.connect(lambda _method, value: self._show(value, ""))
        self.requests.failed.connect(lambda _method, message: self._show(None, message))
        self.run()

    def run(self) -> None:
        """Run a batch on the device and write the report anew."""
        if self.requests.busy():
            return
        self._show(None, tr("A batch is being run on the device…"))
        self.note.setText(tr("The engine is being asked…"))
        self.again.setEnabled(False)
        self.requests.ask("doctor", {"device": settings.get("device") or "auto"})

    def copy_text(self) -> None:
        """Put the report on the clipboard."""
        QgsApplication.clipboard().setText(self.text.toPlainText())
        self.note.setText(tr("Copied."))

    def _show(self, engine: Optional[dict[str, Any]], problem: str) -> None:
        log = self._recent.lines if self._recent is not None else []
        self.text.setPlainText(compose(engine, problem, log))
        self.again.setEnabled(True)
        self.note.setText(tr("Home folders and passwords are left out."))

    def reject(self) -> None:
        """Close and end the worker that was asked."""
        self.requests.stop()
        super().reject()
