"""Running the search of a result layer again; one part of ``SearchPanel``."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMenu

from ..engine.messages import SearchRequest
from . import layers, result_files, results_store
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
    """The entry in the menu of result layers."""

    def _connect_again(self) -> None:
        self._before: dict[str, list[dict[str, Any]]] = {}  # hits to compare with, by file
        view = self.iface.layerTreeView() if self.iface is not None else None
        self._tree = view if hasattr(view, "contextMenuAboutToShow") else None
        if self._tree is not None:
            self._tree.contextMenuAboutToShow.connect(self._on_tree_menu)

    def _close_again(self) -> None:
        if self._tree is not None:
            self._tree.contextMenuAboutToShow.disconnect(self._on_tree_menu)
            self._tree = None

    def _on_tree_menu(self, menu: QMenu) -> None:
        layer = self._tree.currentLayer() if self._tree is not None else None
        recipe = result_files.get_recipe(layer)
        if recipe is None:
            return
        menu.addSeparator()
        action = menu.addAction(tr("TerraSeek: run again"))
        action.setObjectName("terraseek_run_again")
        action.setToolTip(tr("The same search with the same settings, compared with this layer"))
        action.setEnabled(bool(recipe.get("again")) and self.session.job is None)
        action.triggered.connect(lambda *_: self.run_again(layer))
        menu.addAction(tr("TerraSeek: show in the panel")).triggered.connect(
            lambda *_: self.show_results_of(layer)
        )

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
