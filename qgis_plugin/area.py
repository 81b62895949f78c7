"""The area of interest: the whole layer, what the map shows, or selected polygons."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from .i18n import tr
from .small_widgets import ElidedCombo

LAYER, CANVAS, SELECTION = "layer", "canvas", "selection"


class AreaBox(QWidget):
    """Chooses the area of interest.

    Signals
    -------
    changed()
        The area is another one: by choice, by moving the map, by selecting.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: QgsMapCanvas | None = None
        self._watched: QgsVectorLayer | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        label = QLabel(tr("Area"))
        self.mode = ElidedCombo()
        self.mode.setObjectName("area")
        self.mode.setToolTip(tr("The part of the image that is indexed and searched"))
        for key, text in (
            (LAYER, tr("Whole layer")),
            (CANVAS, tr("What the map shows")),
            (SELECTION, tr("Selected polygons of")),
        ):
            self.mode.addItem(text, key)
        label.setBuddy(self.mode)
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setObjectName("area_polygons")
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setToolTip(tr("The rectangle around the selected polygons is searched"))
        for box in (self.mode, self.polygons):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(label)
        row.addWidget(self.mode, 1)
        row.addWidget(self.polygons, 1)
        self.mode.currentIndexChanged.connect(lambda *_: self._on_mode())
        self.polygons.layerChanged.connect(self._on_polygons)
        self._on_mode()

    def set_canvas(self, canvas: QgsMapCanvas | None) -> None:
        """Follow the extent of a canvas."""
        self._canvas = canvas
        if canvas is not None:
            canvas.extentsChanged.connect(self._on_extent)
            canvas.destinationCrsChanged.connect(self._on_extent)

    def close_canvas(self) -> None:
        """Let go of the canvas and the polygon layer."""
        if self._canvas is not None:
            self._canvas.extentsChanged.disconnect(self._on_extent)
            self._canvas.destinationCrsChanged.disconnect(self._on_extent)
            self._canvas = None
        self._unwatch()

    def set_mode(self, mode: str) -> None:
        """Choose a kind of area by its key; an unknown one is the whole layer."""
        self.mode.setCurrentIndex(max(self.mode.findData(mode), 0))

    def bounds(self, layer: QgsMapLayer | None) -> tuple[list[float] | None, str]:
        """Return (left, bottom, right, top) in the layer's CRS, and what is wrong.

        Returns
        -------
        (list or None, str)
            None is the whole layer; the text is empty where the area can be used.
        """
        return self._bounds(self.mode.currentData(), layer)

    def _bounds(self, mode: str, layer: QgsMapLayer | None) -> tuple[list[float] | None, str]:
        if mode == LAYER or not isinstance(layer, QgsRasterLayer):
            return None, ""
        if mode == CANVAS:
            if self._canvas is None:
                return None, ""
            box, crs = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        else:
            polygons = self.polygons.currentLayer()
            if polygons is None:
                return None, tr("There is no polygon layer to take the area from.")
            if not polygons.selectedFeatureCount():
                return None, tr("Select polygons of “{0}” first.").format(polygons.name())
            box, crs = polygons.boundingBoxOfSelected(), polygons.crs()
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        outside = tr("The area does not touch the image.")
        try:
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            return None, outside
        box = box.intersect(layer.extent())
        if box.isNull() or box.width() <= 0 or box.height() <= 0 or not box.isFinite():
            return None, outside
        return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()], ""

    def rectangle(self, layer: QgsRasterLayer, mode: str = "") -> QgsRectangle:
        """Return the area in the layer's CRS, the layer's extent where it is the whole.

        ``mode`` is another kind of area than the chosen one.
        """
        bounds, _ = self._bounds(mode or self.mode.currentData(), layer)
        return QgsRectangle(*bounds) if bounds else layer.extent()

    def text_of(self, mode: str) -> str:
        """Return how a kind of area is called."""
        return self.mode.itemText(max(self.mode.findData(mode), 0))

    def _on_mode(self) -> None:
        self.polygons.setVisible(self.mode.currentData() == SELECTION)
        self._on_polygons(self.polygons.currentLayer())
        if self.mode.currentData() != SELECTION:
            self.changed.emit()

    def _on_polygons(self, layer: QgsMapLayer | None) -> None:
        self._unwatch()
        if self.mode.currentData() == SELECTION and isinstance(layer, QgsVectorLayer):
            layer.selectionChanged.connect(self._on_selection)
            layer.willBeDeleted.connect(self._forget)
            self._watched = layer
            self.changed.emit()

    def _on_selection(self, *_args) -> None:
        self.changed.emit()

    def _on_extent(self) -> None:
        if self.mode.currentData() == CANVAS:
            self.changed.emit()

    def _forget(self) -> None:
        self._watched = None

    def _unwatch(self) -> None:
        layer, self._watched = self._watched, None
        if layer is not None:
            layer.selectionChanged.disconnect(self._on_selection)
            layer.willBeDeleted.disconnect(self._forget)
