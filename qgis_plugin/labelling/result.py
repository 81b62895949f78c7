"""The labelled map: layers, areas, scores at a click, what the project keeps; one part."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer

from .. import results_store
from ..i18n import tr
from ..panel_part import PanelPart
from ..session import Job
from . import map_layers, text
from .click import ClickTool, scores_at

#: What a ``LabelReport`` has that is not kept in the project.
DROPPED = ("warnings", "indexed", "outputs")


class LabelResult(PanelPart):
    """What is shown of a labelling run."""

    def _init_result(self) -> None:
        self._record: dict[str, Any] | None = None  # of the map that is shown
        self._labels_id = self._scores_id = ""
        self._drafts: set[str] = set()  # files that no saved project refers to
        self._tool: ClickTool | None = None
        self._before: Any = None  # the map tool that was in use
        self.box.scores.toggled.connect(self._on_scores)
        self.box.save.clicked.connect(lambda *_: self.save_as())
        self._show_record()

    # -- layers ----------------------------------------------------------------------

    def labels_layer(self) -> Any:
        """Return the label layer that is shown, None where there is none."""
        return QgsProject.instance().mapLayer(self._labels_id) if self._labels_id else None

    def _scores_layer(self) -> QgsRasterLayer | None:
        found = QgsProject.instance().mapLayer(self._scores_id) if self._scores_id else None
        return found if isinstance(found, QgsRasterLayer) else None

    def _show(self, job: Job, report: dict[str, Any]) -> None:
        """Put the result on the map, in the place of the one before of the same image."""
        kept = {k: v for k, v in report.items() if k not in DROPPED}
        request = {k: v for k, v in job.request.to_dict().items() if v is not None}
        record = {
            "report": kept,
            "request": request,
            "layer_id": job.layer_id,
            "source_name": job.layer_name,
        }
        old, before = self.labels_layer(), self._record
        same = old is not None and before is not None and before["layer_id"] == job.layer_id
        if same and self.is_edited():  # the user's corrections stay as they are
            same = False
        try:
            if same and map_layers.point_to(old, job.request.out):
                layer = old
            else:
                layer = map_layers.open_labels(job.request.out, tr("Land cover"))
        except ValueError as error:
            self.panel.notifier.show("critical", str(error))
            return
        scores = self._scores_layer() if same else None
        if scores is not None and not map_layers.point_to(scores, job.request.scores):
            scores = None
        if scores is not None:
            map_layers.style_scores(scores)
        map_layers.style(layer, kept, self.interface)
        map_layers.describe(layer, record)
        if layer is not old:
            self._place(layer, job, kept, old if same else None)
            self._watch_edits(layer)
        if same and scores is None:
            self._add_scores(layer, job, kept)
        layer.triggerRepaint()
        if same and before is not None:
            self._forget_files(before["request"])
        self._drafts |= {job.request.out, job.request.scores}
        self._record, self._labels_id = record, layer.id()
        self._show_record()

    def _place(self, layer: Any, job: Job, report: dict[str, Any], old: Any) -> None:
        """Insert a new layer: where the old one was, or in a group of its own."""
        project = QgsProject.instance()
        node = project.layerTreeRoot().findLayer(old.id()) if old is not None else None
        if node is not None:
            parent = node.parent()
            project.addMapLayer(layer, False)
            parent.insertLayer(parent.children().index(node), layer)
            self._labels_id = ""  # its end is not the end of what is shown
            project.removeMapLayer(old.id())
            return
        scores = map_layers.open_scores(job.request.scores, report)
        title = tr("Land cover of {0}").format(job.layer_name)
        map_layers.insert(project, layer, scores, title)
        self._scores_id = scores.id() if scores is not None else ""

    def _add_scores(self, layer: Any, job: Job, report: dict[str, Any]) -> None:
        """Put the scores below the map again where they had been removed."""
        project = QgsProject.instance()
        node = project.layerTreeRoot().findLayer(layer.id())
        scores = map_layers.open_scores(job.request.scores, report)
        if scores is None or node is None:
            return
        project.addMapLayer(scores, False)
        parent = node.parent()
        below = parent.insertLayer(parent.children().index(node) + 1, scores)
        below.setItemVisibilityChecked(False)
        below.setExpanded(False)
        self._scores_id = scores.id()

    def is_edited(self) -> bool:
        """Tell whether the user has edited the map that is shown: then it is not replaced."""
        layer = self.labels_layer()
        return layer is not None and bool(layer.customProperty(map_layers.EDITED_KEY))

    @staticmethod
    def _watch_edits(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            layer.editingStarted.connect(
                lambda: layer.setCustomProperty(map_layers.EDITED_KEY, True)
            )

    def _forget_files(self, request: dict[str, Any]) -> None:
        """Delete the files of the map before, unless a saved project refers to them."""
        for path in (request.get("out"), request.get("scores")):
            if path in self._drafts:
                self._drafts.discard(path)
                for name in (path, f"{path}.aux.xml", f"{path}-wal", f"{path}-shm"):
                    with contextlib.suppress(OSError):  # Windows: still open; swept later
                        Path(name).unlink()

    def _show_record(self) -> None:
        record = self._record
        if record is None:
            text_of = tr("Choose classes and press Label: the map and its areas appear here.")
            self.box.set_summary(text_of, [])
        else:
            report = record["report"]
            summary = text.summary(report, str(record.get("source_name")))
            self.box.set_summary(summary, text.effects(report))
        self._show_areas()

    def _show_areas(self) -> None:
        """Show the areas where the table has the classes of the map."""
        report = (self._record or {}).get("report") or {}
        classes = report.get("classes") or []
        entries = (self._data or {}).get("classes") or []
        if [c.get("id") for c in classes] == [e.get("id") for e in entries] and classes:
            areas = [float(c.get("area_m2") or 0) for c in classes]
            self.box.table.set_areas(areas, float(report.get("unknown_area_m2") or 0))

    # -- scores at a click -----------------------------------------------------------

    def _on_scores(self, on: bool) -> None:
        canvas = self.panel.iface.mapCanvas() if self.panel.iface is not None else None
        if canvas is None:
            return
        if on:
            self._before = canvas.mapTool()
            self._tool = ClickTool(canvas)
            self._tool.canvasClicked.connect(lambda point, _button: self.show_scores(point))
            self._tool.ended.connect(self._on_tool_ended)
            canvas.setMapTool(self._tool)
        elif self._tool is not None:
            before = self._before
            canvas.unsetMapTool(self._tool)  # which ends it
            if before is not None:
                canvas.setMapTool(before)

    def _on_tool_ended(self) -> None:
        """Clean up; the canvas may be about to take another tool, so it is left alone."""
        tool, self._tool, self._before = self._tool, None, None
        self.box.scores.setChecked(False)
        self.box.table.set_scores(None)
        if tool is not None:
            tool.deleteLater()

    def show_scores(self, point: QgsPointXY) -> None:
        """Show how well every class fits at a place, given in the canvas's CRS."""
        layer = self._scores_layer()
        canvas = self.panel.iface.mapCanvas()
        scores = None
        if layer is not None:
            scores = scores_at(layer, point, canvas.mapSettings().destinationCrs())
        if scores is None:
            self.panel.notifier.show("info", tr("Nothing was labelled at this place."))
        self.box.table.set_scores(scores)

    # -- the project -----------------------------------------------------------------

    def _on_layers_removed(self, layer_ids: list[str]) -> None:
        if self._labels_id in layer_ids:
            self._labels_id, self._record = "", None
            self._show_record()
            self._show_classes()
        if self._scores_id in layer_ids:
            self._scores_id = ""
            self.box.scores.setChecked(False)
        self.refresh()

    def _on_write_project(self, *_args) -> None:
        self._drafts.clear()

    def _on_read_project(self, *_args) -> None:
        """Take up the topmost label layer of the project that has been opened."""
        self._labels_id = self._scores_id = ""
        self._record = None
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            record = map_layers.get_record(layer)
            if record is None or not layer.isValid():
                continue
            self._record, self._labels_id = record, layer.id()
            siblings = node.parent().findLayers()
            for one in (n.layer() for n in siblings if n.layer() is not None):
                if one.customProperty(map_layers.SCORES_KEY):
                    self._scores_id = one.id()
            self._watch_edits(layer)
            record["request"]["out"] = str(results_store.layer_file(layer) or "")
            break
        self._show_record()
        self.refresh()

    def _close_result(self) -> None:
        self.box.scores.setChecked(False)
