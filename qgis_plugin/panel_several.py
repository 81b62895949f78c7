"""One search over several images; one part of ``SearchPanel``."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialog

from . import results_store
from .i18n import tr
from .panel_part import PanelPart
from .session import Job
from .several_dialog import SeveralDialog, images
from .sources import index_folder, raster_path


def layers_of(sources: list[dict[str, Any]] | None) -> dict[str, str]:
    """Return the id of the layer in the project for each name of a request's sources."""
    ids = {raster_path(layer): layer.id() for layer in images(QgsProject.instance())}
    return {str(s["name"]): ids[s["source"]] for s in sources or [] if s["source"] in ids}


class PanelSeveral(PanelPart):
    """The button beside the image."""

    def _connect_several(self) -> None:
        self._chosen: list[str] = []  # of the last search over several
        self._asked: dict[int, str] = {}  # open questions: request id, layer id
        self._several: SeveralDialog | None = None
        self.ui.several.clicked.connect(lambda *_: self.ask_several())
        self.session.client.result.connect(self._on_several_status)
        self.session.client.failed.connect(self._on_several_failed)

    def ask_several(self) -> None:
        """Let the user tick images, then search them."""
        reason = self.query_fault()
        if reason:
            self.notifier.show("warning", reason)
            return
        if self.session.job is not None or not self.session.start():
            return
        dialog = SeveralDialog(images(QgsProject.instance()), self._chosen, self)
        dialog.wanted.connect(self._ask_one)
        self._several = dialog
        dialog.ask()
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        self._several = None
        for request_id in self._asked:
            self.session.client.forget(request_id)
        self._asked.clear()
        if accepted:
            self.search_several(dialog.chosen())
        dialog.deleteLater()

    def _ask_one(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if isinstance(layer, QgsRasterLayer):
            request = self._index_request(raster_path(layer))
            request.bounds = self.ui.area.bounds(layer)[0]
            self._asked[self.session.client.request("index.status", request.to_dict())] = layer_id

    def _on_several_status(self, request_id: int, _method: str, value: dict) -> None:
        layer_id = self._asked.pop(request_id, "")
        if layer_id and self._several is not None:
            self._several.set_status(layer_id, value)

    def _on_several_failed(self, request_id: int, _method: str, failure: dict) -> None:
        self._on_several_status(request_id, "", {"state": "failed", **failure})

    def search_several(self, layer_ids: list[str]) -> bool:
        """Search images for the sentence in the query line; one list comes back.

        What is not indexed is indexed first. False, with a message, where it cannot start.
        """
        project = QgsProject.instance()
        found = [project.mapLayer(layer_id) for layer_id in layer_ids]
        rasters = [layer for layer in found if isinstance(layer, QgsRasterLayer)]
        if self.session.job is not None or not rasters:
            return False
        if self.ui.sizes.values():
            text = tr("Several images are searched with one tile size: clear the others.")
            self.notifier.show("warning", text)
            return False
        paths = [raster_path(layer) for layer in rasters]
        try:
            request = self._search_request(paths[0], None, "")
            request.sources = self._sources(rasters, paths, bool(request.heatmap))
        except OSError as error:
            self.notifier.show("critical", tr("The results cannot be kept: {0}").format(error))
            return False
        request.out_index = request.heatmap = request.bounds = None
        request.out_places, request.places = None, False
        self._chosen = layer_ids
        name = tr("%Ln images", len(rasters))
        job = Job("search", request, rasters[0].id(), name, "\n".join(paths), self.query_title())
        return self.session.run(job)

    def _sources(
        self, rasters: list[QgsRasterLayer], paths: list[str], heat: bool
    ) -> list[dict[str, Any]]:
        sources: list[dict[str, Any]] = []
        names: set[str] = set()
        for layer, path in zip(rasters, paths):
            name, n = layer.name(), 2
            while name in names:  # the list tells images apart by their names
                name, n = f"{layer.name()} ({n})", n + 1
            names.add(name)
            one = {"source": path, "name": name, "out_index": index_folder(path)}
            one["bounds"] = self.ui.area.bounds(layer)[0]
            if heat:
                one["heatmap"] = f"{results_store.new_path(QgsProject.instance())}.tif"
            sources.append({k: v for k, v in one.items() if v is not None})
        return sources

    def _close_several(self) -> None:
        if self._several is not None:
            self._several.reject()
