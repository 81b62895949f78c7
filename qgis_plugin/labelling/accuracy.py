"""Accuracy from the tab: the dialog's questions to the engine, and what comes back; one part."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...engine.labels.messages import AssessRequest, SampleRequest
from ..i18n import tr
from ..panel_part import PanelPart
from ..session import Job
from . import map_layers
from .accuracy_dialog import AccuracyDialog
from .sample_layer import add_sample
from .text import plain_hint


class AccuracyStarter(PanelPart):
    """Assessments and samples."""

    def _init_accuracy(self) -> None:
        self._dialog: AccuracyDialog | None = None
        self._values_id = 0
        self.panel.session.job_progress.connect(self._on_accuracy_progress)
        self.box.accuracy.clicked.connect(lambda *_: self.open_accuracy())

    def open_accuracy(self) -> AccuracyDialog:
        """Show the dialog, on the map that is shown."""
        if self._dialog is None:
            self._dialog = AccuracyDialog(self.panel)
            self._dialog.values_wanted.connect(self._ask_values)
            self._dialog.assess_wanted.connect(self._assess)
            self._dialog.sample_wanted.connect(self._sample)
        layer = self.labels_layer()
        if layer is not None:
            self._dialog.set_labels(layer)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.read_values()
        return self._dialog

    # -- values of a reference -------------------------------------------------------

    def _ask_values(self, request: dict[str, Any]) -> None:
        client = self.panel.session.client
        client.forget(self._values_id)
        self._values_id = 0
        if client.is_ready():
            self._values_id = client.request("reference.values", request)

    def _take_values(self, request_id: int, value: dict[str, Any], fault: str) -> None:
        if request_id == self._values_id and self._dialog is not None:
            self._values_id = 0
            self._dialog.set_values(value, fault)

    # -- jobs ------------------------------------------------------------------------

    def _run_job(self, kind: str, request: Any, layer: QgsMapLayer) -> bool:
        """Start a job; False, with a word in the dialog, where another one runs."""
        session = self.panel.session
        target = str(request.out or "")
        open_as = self.open_layer(target) if target else ""
        fault = ""
        if session.job is not None:
            fault = tr("“{0}” is being worked on.").format(session.job.layer_name)
        elif open_as:
            fault = tr("“{0}” is open as the layer “{1}”; nothing was written.").format(
                Path(target).name, open_as
            )
        if fault:
            self._say(fault, good=False)
            return False
        return bool(session.run(Job(kind, request, layer.id(), layer.name(), layer.source())))

    def _assess(self, values: dict[str, Any], layer: QgsMapLayer) -> None:
        values = {"language": self.interface, **values}
        if not values.get("out"):
            folder = Path(tempfile.mkdtemp(prefix="terraseek-"))
            values["out"] = str(folder / "accuracy.html")
        if self._run_job("assess", AssessRequest(**values), layer):
            self._say(tr("Comparing…"))

    def _sample(self, values: dict[str, Any], layer: QgsMapLayer) -> None:
        request = SampleRequest(**{"language": self.interface, **values})
        if self._run_job("sample", request, layer):
            self._say(tr("Drawing points…"))

    def _on_accuracy_progress(self, job: Job) -> None:
        if self._dialog is not None and job.kind in ("assess", "sample"):
            last = job.last
            self._dialog.show_progress(int(last.get("done") or 0), int(last.get("total") or 0))

    def _take_accuracy(self, job: Job, value: dict[str, Any]) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(None)
        if job.kind == "sample":
            self._take_sample(job, value)
            return
        if self._dialog is not None:
            self._dialog.show_report(value)
        pages = [path for path in value.get("outputs") or [] if str(path).endswith(".html")]
        if pages:
            self.open_page(pages[0])

    @staticmethod
    def open_page(path: str) -> None:
        """Open a report in the browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _take_sample(self, job: Job, value: dict[str, Any]) -> None:
        labels = QgsProject.instance().mapLayer(job.layer_id)
        record = map_layers.get_record(labels)
        classes = [
            (str(c["id"]), map_layers.class_name(c, self.interface))
            for c in (record or {}).get("report", {}).get("classes") or []
        ] or [(str(s["id"]), str(s["name"])) for s in value.get("strata") or []]
        try:
            layer = add_sample(QgsProject.instance(), str(value["out"]), classes)
        except ValueError as error:
            self.panel.notifier.show("critical", str(error))
            return
        if self._dialog is not None:
            self._dialog.show_sample(value, layer)

    def _end_accuracy(self, failure: dict[str, Any] | None) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(None)
        hint = plain_hint(str((failure or {}).get("hint") or ""))
        said = " ".join(filter(None, [str(failure["message"]), hint])) if failure else ""
        self._say(said or tr("Stopped."), good=False)

    def _say(self, message: str, *, good: bool = True) -> None:
        if self._dialog is not None:
            self._dialog.say(message, good=good)

    def _close_accuracy(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
