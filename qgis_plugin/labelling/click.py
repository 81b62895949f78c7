"""The map tool that shows how well every class fits at a place."""

from __future__ import annotations

import json
import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .map_layers import SCORES_KEY

#: Bands of a file of scores before those of the classes: probability, margin, entropy, second
#: class. Files of an earlier version lack the last; the layer says how many classes it has.
BEFORE = 4


def scores_at(
    layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> list[float] | None:
    """Return the probability of every class at a place; None where nothing was labelled.

    Parameters
    ----------
    layer : QgsRasterLayer
        The engine's file of scores.
    point : QgsPointXY
        In ``crs``.
    """
    transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        place = transform.transform(point)
    except QgsCsException:
        return None
    provider = layer.dataProvider()
    if provider is None or not layer.extent().contains(place):
        return None
    found = provider.identify(place, QgsRaster.IdentifyFormat.IdentifyFormatValue)
    if not found.isValid():
        return None
    values = found.results()
    before = provider.bandCount() - len(scored_classes(layer)) or BEFORE
    scores = [values.get(before + 1 + k) for k in range(provider.bandCount() - before)]
    good = [float(v) for v in scores if isinstance(v, (int, float)) and math.isfinite(v)]
    return good if scores and len(good) == len(scores) else None


def scored_classes(layer: QgsRasterLayer) -> list[str]:
    """Return the ids of the classes that a layer of scores was opened with."""
    try:
        found = json.loads(str(layer.customProperty(SCORES_KEY) or "[]"))
    except ValueError:
        return []
    return [str(name) for name in found] if isinstance(found, list) else []


class ClickTool(QgsMapToolEmitPoint):
    """Asks for a place; Esc ends it.

    Signals
    -------
    ended()
        The user has taken another tool or pressed Esc.
    """

    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._marker: QgsVertexMarker | None = None
        self.canvasClicked.connect(self._mark)

    def _mark(self, point: QgsPointXY, _button: Qt.MouseButton) -> None:
        if self._marker is None:
            self._marker = QgsVertexMarker(self.canvas())
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._marker.setColor(QColor("#101018"))
            self._marker.setIconSize(16)
            self._marker.setPenWidth(3)
        self._marker.setCenter(point)

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Give up with Esc, as other map tools do."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.canvas().unsetMapTool(self)
        else:
            super().keyPressEvent(event)

    def deactivate(self) -> None:
        """Take the mark away."""
        if self._marker is not None:
            self.canvas().scene().removeItem(self._marker)
            self._marker = None
        super().deactivate()
        self.ended.emit()
