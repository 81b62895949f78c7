"""Ties the list of results, the result layers and the canvas together."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from . import settings
from .layers import RECIPE_KEY
from .navigate import reveal_rectangles, show_rectangle
from .results_view import ResultsView
from .selection_frame import SelectionFrame

#: A new search shows its best hits where none of so many is in view.
REVEALED = 10


class ResultsLink(QObject):
    """A step in the list selects and shows a tile; a selected tile moves the list.

    Result layers of earlier searches and of reopened projects are followed as well:
    selecting one of their tiles shows it, too.
    """

    def __init__(self, view: ResultsView, canvas: QgsMapCanvas | None, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._canvas = canvas
        # By id, never by reference: QGIS deletes layers under Python's feet.
        self._layer_id = ""
        self._busy = False
        self._frame = SelectionFrame(canvas, self) if canvas is not None else None
        view.stepped.connect(self.show_row)
        project = QgsProject.instance()
        project.layersAdded.connect(self._watch)
        self._watch(list(project.mapLayers().values()))

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer of the results in the list, None when it is gone."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def set_results(self, layer: QgsVectorLayer | None) -> None:
        """Tie the list to the layer of its hits; what was selected in another is let go."""
        before = self.layer()
        self._layer_id = layer.id() if layer is not None else ""
        if before is not None and before.id() != self._layer_id:
            before.removeSelection()

    def reveal(self, layer: QgsVectorLayer, hits: list[dict[str, Any]]) -> None:
        """Zoom out to the best hits where none of them is in view; else the map stays."""
        if self._canvas is not None:
            boxes = [QgsRectangle(*hit["bounds"]) for hit in hits[:REVEALED]]
            reveal_rectangles(self._canvas, boxes, layer.crs())

    def removed(self, layer_ids: list[str]) -> bool:
        """Empty the list when its layer goes; tells whether it was among ``layer_ids``."""
        if not self._layer_id or self._layer_id not in layer_ids:
            return False
        self.set_results(None)
        self._view.set_hits([])
        return True

    def show_row(self, row: int, *, zoom: bool | None = None) -> None:
        """Select the tile of a row in its layer and show it; ``zoom`` as the user set it."""
        layer = self.layer()
        hit = self._view.hits()[row]
        if layer is None or self._busy:
            return
        self.select(row)
        self._show(layer, QgsRectangle(*hit["bounds"]), zoom)

    def select(self, row: int) -> None:
        """Select the tile of a row in its layer; the map stays where it is."""
        layer = self.layer()
        if layer is None:
            return
        feature = self._feature(layer, row, self._view.hits()[row]["rank"])
        if feature is not None:
            self._busy = True
            layer.selectByIds([feature.id()])
            self._busy = False

    @staticmethod
    def _feature(layer: QgsVectorLayer, row: int, rank: int) -> QgsFeature | None:
        # Both providers number from 1 in the order of writing; where the user has edited
        # the layer, the rank decides.
        feature = layer.getFeature(row + 1)
        if feature.isValid() and feature["rank"] == rank:
            return feature
        request = QgsFeatureRequest().setFilterExpression(f'"rank" = {int(rank)}').setLimit(1)
        return next(iter(layer.getFeatures(request)), None)

    def _watch(self, added: list) -> None:
        for layer in added:
            if isinstance(layer, QgsVectorLayer) and layer.customProperty(RECIPE_KEY):
                layer.selectionChanged.connect(self._on_selection)

    def _on_selection(self, selected: list, _deselected: list, _clear: bool) -> None:
        layer = self.sender()
        if not isinstance(layer, QgsVectorLayer):
            return
        if self._frame is not None:
            self._frame.follow(layer)
        if self._busy or not selected:
            return
        if layer.id() == self._layer_id and layer.selectedFeatureCount() == 1:
            feature = layer.getFeature(selected[0])
            ranks = [hit["rank"] for hit in self._view.hits()]
            if feature.isValid() and feature["rank"] in ranks:
                self._view.show_row(ranks.index(feature["rank"]))
        self._show(layer, layer.boundingBoxOfSelected())

    def _show(
        self, layer: QgsVectorLayer, rectangle: QgsRectangle, zoom: bool | None = None
    ) -> None:
        if self._canvas is not None:
            zoom = settings.get("zoom_on_step") if zoom is None else zoom
            show_rectangle(self._canvas, rectangle, layer.crs(), zoom=zoom)

    def close(self) -> None:
        """Let go of the project's signals."""
        if self._frame is not None:
            self._frame.close()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._watch)
        for layer in project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.customProperty(RECIPE_KEY):
                try:
                    layer.selectionChanged.disconnect(self._on_selection)
                except TypeError:  # the property was set after the layer was added
                    continue
