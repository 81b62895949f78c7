"""From the widgets of the panel to what the engine is asked; one part of ``SearchPanel``."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from ..engine.messages import IndexRequest, SearchRequest
from . import panel_text, results_store
from .i18n import tr
from .panel_part import PanelPart
from .panel_results import LISTED, POOL
from .session import Job
from .sources import index_folder, layer_problem, raster_path

#: Fields that say which index is searched: a search that goes on from results keeps them.
OF_THE_INDEX = ("model", "tile", "overlap", "bounds", "overviews")


class PanelJobs(PanelPart):
    """Requests."""

    def _options(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "model": ui.model.currentData() or None,
            "tile": ui.tile.value() or None,
            "overlap": ui.overlap.value() / 100,
            "device": ui.device.currentData(),
            "overviews": ui.overviews.isChecked(),
            "bounds": ui.area.bounds(ui.layer.currentLayer())[0],
        }

    def _index_request(self, path: str) -> IndexRequest:
        return IndexRequest(raster=path, out=index_folder(path), **self._options())

    def _problem(self) -> tuple[str, str]:
        """Say what keeps the chosen layer and area from being searched, and what to do."""
        if self._lacks_model():
            return panel_text.no_model()
        layer = self.ui.layer.currentLayer()
        problem = layer_problem(layer)
        area = self.ui.area.bounds(layer)[1] if not problem[0] else ""
        return (area, tr("Choose another area above.")) if area else problem

    def _job(
        self,
        kind: str,
        values: dict[str, Any] | None = None,
        title: str = "",
        save_to: str = "",
        *,
        fresh: bool = False,
    ) -> Job | None:
        """Return what the engine is asked; None, with a message, where it cannot be.

        ``values`` are fields of the ``SearchRequest`` other than those of the panel. Such a
        search goes on from the results that are shown, unless it is ``fresh``.
        """
        layer, project = self.ui.layer.currentLayer(), QgsProject.instance()
        if (
            values is not None and not fresh
        ):  # a search that goes on from results stays on their image
            layer = project.mapLayer(str(self._recipe.get("layer_id"))) or layer
        problem, hint = self._problem() if values is None or fresh else layer_problem(layer)
        if problem:
            self.notifier.show("warning", problem, hint)
            return None
        path = raster_path(layer)
        if kind == "index":
            request: Any = self._index_request(path)
        else:
            try:
                request = self._search_request(path, values, save_to, fresh)
            except OSError as error:
                self.notifier.show("critical", tr("The results cannot be kept: {0}").format(error))
                return None
        return Job(kind, request, layer.id(), layer.name(), layer.source(), title, save_to)

    def _search_request(
        self, path: str, values: dict[str, Any] | None, save_to: str, fresh: bool = False
    ) -> SearchRequest:
        wanted = {
            **self._options(),
            "query": self.ui.query.text().strip(),
            # More than is shown: the sliders move without a new search.
            "top": max(self.ui.top.value(), POOL),
            "reply_hits": LISTED,
            "details": True,
            "places": True,
        }
        if values is None:
            wanted.update(self.query_values())
        else:
            if not fresh:
                wanted["overviews"] = False  # results of older versions do not say
                wanted.update({k: v for k, v in self._request.items() if k in OF_THE_INDEX})
            wanted.update({"query": "", **values})
        if save_to:
            wanted.update(out=save_to, details=False, places=False)
        else:
            base = results_store.new_path(QgsProject.instance())
            wanted["out"] = f"{base}.gpkg"
            wanted["out_places"] = f"{base}p.gpkg"
            # The tiles of several sizes make no one grid.
            heat = self.ui.heat_map.isChecked() and not wanted.get("tiles")
            wanted["heatmap"] = f"{base}.tif" if heat else None
        return SearchRequest(source=path, out_index=index_folder(path), **wanted)
