"""The model packages of the engine: list, install, remove, check, make one the default."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from . import settings, setup_proxy
from .engine_client import EngineClient
from .engine_env import WorkerCommand, missing_reason, worker_command
from .i18n import megabytes, tr
from .model_manager_source import ModelSourceDialog
from .model_manager_text import all_figures, details
from .setup_form import paragraph, show_outcome


def command() -> Optional[WorkerCommand]:
    """Return the worker's command with QGIS's proxy, for downloads."""
    found = worker_command()
    if found is not None:
        found.variables.update(setup_proxy.variables())
    return found


class ModelRequests(QObject):
    """One worker of its own for the model packages; it ends with :meth:`stop`.

    Signals
    -------
    done(str, dict), failed(str, str)
        Method and result; method and message with what to do.
    progress(int, int)
        Bytes of a download.
    """

    done = pyqtSignal(str, dict)
    failed = pyqtSignal(str, str)
    progress = pyqtSignal(int, int)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        #: Replaced in tests.
        self.command = command
        # Read at every start, since it may be replaced.
        self.client = EngineClient(lambda: self.command(), self)  # noqa: PLW0108
        self.client.result.connect(self._on_result)
        self.client.failed.connect(self._on_failed)
        self.client.crashed.connect(self._on_crashed)
        self.client.progress.connect(self._on_progress)
        self.open: dict[int, str] = {}

    def ask(self, method: str, params: dict[str, Any]) -> None:
        """Send a request; an answer comes in any case."""
        if not self.client.start():
            self.failed.emit(method, " ".join(missing_reason()))
            return
        if self.client.is_running():
            self.open[self.client.request(method, params)] = method

    def busy(self) -> bool:
        """Tell whether an answer is awaited."""
        return bool(self.open)

    def cancel(self) -> None:
        """Cancel what runs."""
        for request_id in list(self.open):
            self.client.cancel(request_id)

    def stop(self) -> None:
        """End the worker."""
        self.open.clear()
        self.client.stop()

    def _on_result(self, request_id: int, method: str, value: dict) -> None:
        self.open.pop(request_id, None)
        self.done.emit(method, value)

    def _on_failed(self, request_id: int, method: str, failure: dict) -> None:
        self.open.pop(request_id, None)
        self.failed.emit(method, f"{failure['message']} {failure['hint']}".strip())

    def _on_crashed(self, reason: str, _lost: list) -> None:
        self.open.clear()
        self.failed.emit("", reason)

    def _on_progress(self, request_id: int, params: dict) -> None:
        if request_id in self.open:
            self.progress.emit(int(params.get("done") or 0), int(params.get("total") or 0))


class ModelManager(QWidget):
    """The table of packages and its buttons.

    Signals
    -------
    changed()
        A package came or went, or another is the default.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.requests = ModelRequests(self)
        self.models: list[dict[str, Any]] = []
        self.table = QTreeWidget()
        self.table.setObjectName("models")
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setMinimumHeight(90)
        self.table.setMaximumHeight(110)
        titles = (tr("Model"), tr("Size"), tr("Licence"), tr("Languages"))
        self.table.setHeaderLabels(titles)
        modes = QHeaderView.ResizeMode
        for column in range(3):
            self.table.header().setSectionResizeMode(column, modes.Interactive)
        self.about = paragraph("model_about")
        self.install = QPushButton(tr("Install…"))
        self.default = QPushButton(tr("Make default"))
        self.verify = QPushButton(tr("Check"))
        self.remove = QPushButton(tr("Remove"))
        self.cancel = QPushButton(tr("Cancel"))
        buttons = QHBoxLayout()
        for button in (self.install, self.default, self.verify, self.remove, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch()
        self.bar = QProgressBar()
        self.outcome = paragraph("models_outcome")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.about)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addWidget(self.outcome)
        show_outcome(self.outcome, "info", "")
        self.requests.done.connect(self._on_done)
        self.requests.failed.connect(self._on_failed)
        self.requests.progress.connect(self._on_progress)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.install.clicked.connect(lambda *_: self._ask_source())
        self.default.clicked.connect(lambda *_: self.make_default(self.selected()))
        self.verify.clicked.connect(lambda *_: self._ask_for("models.verify"))
        self.remove.clicked.connect(lambda *_: self._ask_for("models.remove"))
        self.cancel.clicked.connect(lambda *_: self.requests.cancel())
        self._refresh()

    def load(self) -> None:
        """Ask the engine for its packages."""
        self._send("models.list", {})

    def selected(self) -> str:
        """Return the name of the selected package, or an empty text."""
        items = self.table.selectedItems()
        return items[0].data(0, Qt.ItemDataRole.UserRole) if items else ""

    def install_from(self, source: str, sha256: str = "", force: bool = False) -> None:
        """Install a package from a folder, a zip or an https address."""
        params: dict[str, Any] = {"source": source, "force": force}
        if sha256:
            params["sha256"] = sha256
        self._send("models.install", params)

    def make_default(self, name: str) -> None:
        """Use a package wherever none is named: panel, toolbox, diagnostics."""
        if name:
            settings.put("model", name)
            self.requests.stop()  # the next worker knows the new default
            self.changed.emit()
            self.load()

    def _ask_source(self) -> None:
        dialog = ModelSourceDialog(self)
        if dialog.exec() == dialog.DialogCode.Accepted:
            self.install_from(dialog.source(), dialog.sha256(), dialog.force())

    def _ask_for(self, method: str) -> None:
        if self.selected():
            self._send(method, {"name": self.selected()})

    def _send(self, method: str, params: dict[str, Any]) -> None:
        show_outcome(self.outcome, "info", "")
        self.bar.setRange(0, 0)
        self.requests.ask(method, params)
        self._refresh()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total // 1024, 0))
        self.bar.setValue(done // 1024)

    def _on_done(self, method: str, value: dict) -> None:
        if method == "models.list":
            found = value.get("models")
            self._fill(found if isinstance(found, list) else [])
        elif method == "models.verify":
            text = tr("{0} is sound: every file has its sha256.").format(value.get("name"))
            show_outcome(self.outcome, "success", text)
        else:
            gone = value.get("name") if method == "models.remove" else ""
            if gone and gone == settings.get("model"):
                settings.put("model", "")
                self.requests.stop()
            self.changed.emit()
            self.load()
            name = gone or value.get("model", {}).get("name", "")
            text = tr("{0} was removed.") if gone else tr("{0} is installed.")
            show_outcome(self.outcome, "success", text.format(name))
        self._refresh()

    def _on_failed(self, method: str, message: str) -> None:
        show_outcome(self.outcome, "critical", message)
        self._refresh()

    def _fill(self, models: list[dict[str, Any]]) -> None:
        self.models, chosen = models, self.selected()
        self.table.clear()
        for model in models:
            name = str(model.get("name", ""))
            label = f"{name} {model.get('version', '')}".strip()
            if model.get("default"):
                label = tr("{0} (default)").format(label)
            damaged = not model.get("hash")
            about = str(model.get("description", "")) if damaged else ""
            size = tr("{0} MB").format(megabytes(model.get("bytes") or 0))
            licence, spoken = str(model.get("license", "")), " ".join(model.get("languages") or {})
            item = QTreeWidgetItem([label, "" if damaged else size, licence, about or spoken])
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            for column in range(4):
                item.setToolTip(column, all_figures(model))
            self.table.addTopLevelItem(item)
            if name == chosen:
                item.setSelected(True)
        if models and not self.table.selectedItems():
            self.table.topLevelItem(0).setSelected(True)
        for column, width in ((0, 230), (1, 70), (2, 150)):
            self.table.setColumnWidth(column, width)

    def _refresh(self) -> None:
        busy = self.requests.busy()
        name = self.selected()
        self.about.setText("".join(details(m) for m in self.models if m.get("name") == name))
        chosen = bool(name) and not busy
        self.install.setEnabled(not busy)
        for button in (self.default, self.verify, self.remove):
            button.setEnabled(chosen)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)

    def shut_down(self) -> None:
        """End the worker."""
        self.requests.stop()
