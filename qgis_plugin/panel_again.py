"""Running the search of a result layer again; one part of ``SearchPanel``."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction

from ..engine.messages import SearchRequest
from . import layers, result_files, results_store
from .compat import vector_layers
from .i18n import tr
from .panel_part import PanelPart
from .panel_results import LISTED
from .session import Job

#: Scores are written with five digits.
SAME = 2e-5


def compare_hits(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> int:
    """Return how many of the earlier hits are not the same tile with the same score now."""
    now = {hit["rank"]: (hit["tile"], hit["score"]) for hit in after}
    changed = 0
    for hit in before:
        tile, score = now.get(hit["rank"], ("", 0.0))
        changed += tile != hit["tile"] or abs(score - hit["score"]) > SAME
    return changed


def request_of(recipe: dict[str, Any]) -> SearchRequest | None:
    """Return the request in an engine's recipe; None where it has none that is known."""
    values = recipe.get("request")
    try:
        return SearchRequest.from_dict(values) if isinstance(values, dict) else None
    except (ValueError, TypeError):
        return None


class PanelAgain(PanelPart):
    """The entries in the menu of result layers."""

    def _connect_again(self) -> None:
        self._before: dict[str, list[dict[str, Any]]] = {}  # hits to compare with, by file
        self._layer_actions: list[QAction] = []
        if not hasattr(self.iface, "addCustomActionForLayerType"):
            return
        for name, text, act in (
            ("terraseek_run_again", tr("TerraSeek: run again"), self.run_again),
            ("terraseek_show", tr("TerraSeek: show in the panel"), self.show_results_of),
        ):
            action = QAction(text, self.iface.mainWindow())
            action.setObjectName(name)
            action.triggered.connect(lambda *_, act=act: self._on_active(act))
            self.iface.addCustomActionForLayerType(action, "", vector_layers(), False)
            self._layer_actions.append(action)
        self._layer_actions[0].setToolTip(
            tr("The same search with the same settings, compared with this layer")
        )
        project = QgsProject.instance()
        project.layersAdded.connect(self._offer_again)
        self._offer_again(list(project.mapLayers().values()))

    def _close_again(self) -> None:
        if self._layer_actions:
            QgsProject.instance().layersAdded.disconnect(self._offer_again)
        for action in self._layer_actions:
            self.iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self._layer_actions = []

    def _offer_again(self, added: list[QgsMapLayer]) -> None:
        for layer in added:
            if isinstance(layer, QgsVectorLayer) and layer.customProperty(layers.RECIPE_KEY):
                for action in self._layer_actions:
                    self.iface.addCustomActionForLayer(action, layer)

    def _on_active(self, act: Callable[[QgsVectorLayer], object]) -> None:
        # The layer whose menu was opened is the active one.
        layer = self.iface.activeLayer()
        if isinstance(layer, QgsVectorLayer):
            act(layer)

    def show_results_of(self, layer: QgsVectorLayer) -> None:
        """Show the hits of an earlier result layer in the panel."""
        from . import project_state

        project_state.show_results(self, layer)

    def run_again(self, layer: QgsVectorLayer) -> bool:
        """Run the search of a result layer again; False, with a message, where it cannot be."""
        kept = result_files.get_recipe(layer) or {}
        recipe = kept.get("again")
        request = request_of(recipe) if isinstance(recipe, dict) else None
        if request is None or self.session.job is not None:
            text = tr("Wait until the running job has ended, or cancel it.")
            if request is None:
                text = tr("“{0}” holds no recipe of a search.").format(layer.name())
            self.notifier.show("warning", text)
            return False
        try:
            base = results_store.new_path(QgsProject.instance())
        except OSError as error:
            self.notifier.show("critical", tr("The results cannot be kept: {0}").format(error))
            return False
        heat = f"{base}.tif" if self.ui.heat_map.isChecked() and not request.tiles else None
        if request.sources:
            heat = None  # one for each image: those of the first search are there
        request = dataclasses.replace(
            request,
            out=f"{base}.gpkg",
            out_places=f"{base}p.gpkg" if request.places else None,
            heatmap=heat,
            reply_hits=LISTED,
            details=True,
        )
        params = {
            "recipe": recipe,
            "out": request.out,
            "out_places": request.out_places,
            "heatmap": heat,
            "reply_hits": LISTED,
        }
        raster = QgsProject.instance().mapLayer(str(kept.get("layer_id")))
        job = Job(
            "search.again",
            request,
            str(kept.get("layer_id") or ""),
            raster.name() if raster is not None else layers.source_name(kept),
            str(kept.get("source") or ""),
            tr("{0}, again").format(kept["query"]),
            params=params,
        )
        if kept.get("kind") != "places":
            self._before = {str(request.out): result_files.read_hits(layer, LISTED)}
        return self.session.run(job)

    def _compare_again(self, job: Job, value: dict[str, Any]) -> None:
        """Say whether a search that was run again gave the same."""
        before = self._before.pop(str(job.request.out), None)
        if before is None:
            return
        changed = compare_hits(before, layers.clean_hits(value.get("hits") or []))
        if changed:
            text = tr("Run again: {0} of the first {1} tiles are not as they were.")
            self.notifier.show("warning", text.format(changed, len(before)))
        else:
            text = tr("Run again: the same tiles with the same scores.")
            self.notifier.show("success", text)
