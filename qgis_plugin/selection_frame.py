"""A frame on the canvas round the selected tiles, above all other tiles.

Overlapping tiles hide parts of each other's outlines. The order of drawing cannot help:
an ordering by ``is_selected()`` makes QGIS 3.22 look the layer up in the project from a
render thread, which crashes where the project is closed meanwhile.
"""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from .compat import polygon_geometry

#: More selected tiles than this are left to the layer's own drawing.
FRAMED = 200
#: Width of the frame in pixels.
WIDTH = 3


class SelectionFrame(QObject):
    """Frames the selected tiles of one result layer at a time."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id = ""
        self._band: QgsRubberBand | None = QgsRubberBand(canvas, polygon_geometry())
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(canvas.selectionColor())
        self._band.setWidth(WIDTH)
        canvas.layersChanged.connect(self._check)
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)

    def follow(self, layer: QgsVectorLayer) -> None:
        """Frame what is selected in ``layer``; the frame goes where nothing is."""
        if self._band is None:
            return
        if layer.id() != self._layer_id and not layer.selectedFeatureCount():
            return
        self._band.reset(polygon_geometry())
        self._layer_id = layer.id()
        if not 0 < layer.selectedFeatureCount() <= FRAMED:
            return
        request = QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())
        request.setNoAttributes()
        for feature in layer.getFeatures(request):
            self._band.addGeometry(QgsGeometry(feature.geometry()), layer.crs())
        self._band.setStrokeColor(self._canvas.selectionColor())
        self._check()

    def shown(self) -> int:
        """Return the number of tiles that are framed now."""
        if self._band is None or not self._band.isVisible():
            return 0
        return self._band.numberOfVertices() // 5

    def _check(self) -> None:
        # No frame round tiles whose layer is switched off.
        if self._band is not None:
            drawn = {layer.id() for layer in self._canvas.layers()}
            self._band.setVisible(self._layer_id in drawn)

    def _removed(self, layer_ids: list[str]) -> None:
        if self._layer_id in layer_ids and self._band is not None:
            self._band.reset(polygon_geometry())
            self._layer_id = ""

    def close(self) -> None:
        """Take the frame off the canvas."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        self._canvas.layersChanged.disconnect(self._check)
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
