"""What the tab does: from the chosen classes to a labelled map, and again with every change."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ...engine.labels.messages import LabelRequest
from .. import results_store, settings
from ..i18n import tr
from ..i18n.locale import interface_locale, language_of
from ..i18n.said import said
from ..session import Job
from ..sources import index_folder, raster_path
from . import text
from .accuracy import AccuracyStarter
from .class_edit import ClassEdit
from .export import with_file
from .files import LabelFiles
from .form import FILE, POLYGONS, RASTER
from .result import LabelResult

#: Wait for the user to stop typing or turning before labelling again.
SETTLE_MS = 500


#: What of the panel's options labelling takes.
OF_THE_PANEL = ("model", "tile", "overlap", "bounds", "device", "overviews")


class LabelController(ClassEdit, LabelResult, LabelFiles, AccuracyStarter, QObject):
    """The tab "Label land cover" of a panel; the panel runs the jobs and shows their progress.

    Parameters
    ----------
    panel : SearchPanel
    """

    def __init__(self, panel: Any) -> None:
        super().__init__(panel)
        self.panel = panel
        self.form, self.box = panel.ui.label_form, panel.ui.label_box
        self.interface = language_of(interface_locale())
        self._export: Any = None
        self._warned: set[str] = set()
        self._pending = False  # a change came while a job was running
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._label_again)
        self._init_classes()
        self._init_result()
        self._init_accuracy()
        session = panel.session
        session.client.result.connect(self._on_answer)
        session.client.failed.connect(self._on_refusal)
        session.engine_ready.connect(self._on_ready)
        session.job_done.connect(self._on_done)
        session.job_failed.connect(self._on_job_failed)
        session.job_cancelled.connect(lambda job: self._on_job_failed(job, None))
        session.job_crashed.connect(
            lambda job, reason: self._on_job_failed(job, {"message": reason})
        )
        self.form.list_changed.connect(self._on_list)
        self.form.options_changed.connect(self._on_options)
        self.form.run.clicked.connect(lambda *_: self.label())
        self.form.choose_file.clicked.connect(lambda *_: self.choose_file())
        panel.ui.tabs.currentChanged.connect(lambda *_: self.refresh())
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._on_layers_removed)
        project.readProject.connect(self._on_read_project)
        project.writeProject.connect(self._on_write_project)
        self.refresh()

    # -- the engine answers ----------------------------------------------------------

    def _on_ready(self, _versions: dict) -> None:
        self._ask_lists()

    def _on_answer(self, request_id: int, method: str, value: dict) -> None:
        if method == "classes.list":
            self.form.set_lists(list(value.get("lists") or []), self.interface)
            self._check()
        elif method == "classes.check" and request_id == self._check_id:
            self._take_list(value)
        elif method == "reference.values":
            self._take_values(request_id, value, "")

    def _on_refusal(self, request_id: int, method: str, failure: dict) -> None:
        said = " ".join(
            filter(None, [failure["message"], text.plain_hint(str(failure.get("hint") or ""))])
        )
        if method == "classes.check" and request_id == self._check_id:
            self._data = None
            self.box.set_fault(said)
            self.refresh()
        elif method == "reference.values":
            self._take_values(request_id, {}, said)

    # -- labelling -------------------------------------------------------------------

    def refresh(self) -> None:
        """Enable what can be done now; the panel calls it whenever something has changed."""
        panel, form, box = self.panel, self.form, self.box
        form.set_patches(panel.model_has_patches())
        job = panel.session.job
        why = panel._problem()[0] or panel._missing
        if job is not None:
            why = tr("“{0}” is being worked on.").format(job.layer_name)
        if not why and self._data is None:
            why = tr("Choose or type at least two classes first.")
        if not why and form.form.currentData() == POLYGONS and not form.polygons.currentLayer():
            why = tr("There is no polygon layer to label.")
        label, tip = text.run_button(panel._status, self._record is not None)
        form.run.setText(label)
        form.run.setToolTip(why or tip)
        form.run.setEnabled(not why and self._export is None)
        idle = job is None
        box.save.setEnabled(idle and self._record is not None)
        box.scores.setEnabled(self._scores_layer() is not None and panel.iface is not None)
        self._refresh_classes()

    def _on_options(self) -> None:
        self._data_language()
        self._label_soon()
        self.refresh()

    def _label_soon(self) -> None:
        """Label again when the user has stopped; only where there is a map to update."""
        # Patches read the image again at each run: that waits for the button.
        live = self.form.live.isChecked() and not self.form.options()["patches"]
        if self._record is not None and live and self._data is not None and not self.is_edited():
            self._settle.start(SETTLE_MS)

    def _label_again(self) -> None:
        if self.panel.session.job is not None:
            self._pending = True
        elif self._record is not None and self._data is not None and not self._asking():
            self.label(again=True)

    def label(self, *, again: bool = False) -> None:
        """Label the chosen image; ``again`` keeps to the image of the map that is shown."""
        panel = self.panel
        if panel.session.job is not None or self._export is not None or self._data is None:
            return
        layer = panel.ui.layer.currentLayer()
        if again and self._record is not None:
            shown = QgsProject.instance().mapLayer(str(self._record.get("layer_id")))
            if shown is None or (layer is not None and shown.id() != layer.id()):
                return  # another image was chosen: its map is made when the user asks for it
        problem, hint = panel._problem()
        if problem:
            panel.notifier.show("warning", problem, hint)
            return
        if self.form.form.currentData() != POLYGONS:
            self._run(layer, None, None)
            return
        polygons = self.form.polygons.currentLayer()
        if polygons is None:
            panel.notifier.show("warning", tr("There is no polygon layer to label."))
            return

        def written(path: str, name: str | None, fault: str) -> None:
            self._export = None
            if fault:
                message = tr("The polygons cannot be read: {0}").format(fault)
                panel.notifier.show("critical", message)
            else:
                self._run(layer, path, name)
            self.refresh()

        self._export = with_file(polygons, written)
        self.refresh()

    def _run(self, layer: Any, polygons: str | None, polygons_layer: str | None) -> None:
        panel, project = self.panel, QgsProject.instance()
        try:
            base = results_store.new_path(project)
            scores = results_store.new_path(project)
        except OSError as error:
            message = tr("The results cannot be kept: {0}").format(error)
            panel.notifier.show("critical", message)
            return
        raster = self.form.form.currentData() == RASTER
        path = raster_path(layer)
        request = LabelRequest(
            source=path,
            classes=self.spec(),
            out=f"{base}.tif" if raster else f"{base}.gpkg",
            scores=f"{scores}.tif",
            polygons=polygons,
            polygons_layer=polygons_layer,
            language=self.language(),
            out_index=index_folder(path),
            **{k: v for k, v in panel._options().items() if k in OF_THE_PANEL},
            **self.form.options(),
        )
        panel.session.run(Job("label", request, layer.id(), layer.name(), layer.source()))

    # -- the end of a job ------------------------------------------------------------

    def _on_done(self, job: Job, value: dict) -> None:
        if job.kind == "label" and not job.save_to:
            self._show(job, value)
            self._warn(value)
        elif job.kind in ("assess", "sample"):
            self._take_accuracy(job, value)
        self._on_end(job)

    def _warn(self, value: dict[str, Any]) -> None:
        """Show what the engine warns of, once: the map may change with every key."""
        for warning in map(str, value.get("warnings") or []):
            if warning not in self._warned:
                self._warned.add(warning)
                self.panel.notifier.show("warning", text.plain_hint(said(warning)))

    def _on_job_failed(self, job: Job, failure: dict[str, Any] | None) -> None:
        if job.kind in ("assess", "sample"):
            self._end_accuracy(failure)
        self._on_end(job)

    def _on_end(self, job: Job) -> None:
        if job.kind == "label" and not job.save_to and self._record is not None:
            shown = self._record["request"]
            for path in (job.request.out, job.request.scores):
                if path not in (shown.get("out"), shown.get("scores")):
                    with contextlib.suppress(OSError, TypeError):
                        Path(path).unlink()
        if self._pending:
            self._pending = False
            self._settle.start(0)
        self.refresh()

    def _on_list(self) -> None:
        if self.form.list.currentData() == FILE and not settings.get("label_file"):
            self.choose_file()
            return
        self._edited = False
        self._check_soon()

    # -- the end ---------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the project and the canvas; called when the plugin is unloaded."""
        self._settle.stop()
        self._check_timer.stop()
        if self._export is not None:
            self._export.cancel()
        self._close_result()
        self._close_accuracy()
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._on_layers_removed)
        project.readProject.disconnect(self._on_read_project)
        project.writeProject.disconnect(self._on_write_project)
