"""Layers that only QGIS can read: the panel offers a copy; one part of ``SearchPanel``."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog

from . import copy_layer
from .area import CANVAS, LAYER
from .copy_dialog import CopyDialog
from .i18n import number, tr
from .panel_part import PanelPart
from .sources import needs_copy

#: How often the progress of a copy is shown.
SHOW_MS = 200


class PanelCopy(PanelPart):
    """The button "Copy…" and what follows."""

    def _connect_copy(self) -> None:
        self._copy: copy_layer.LayerCopy | None = None
        self._copy_timer = QTimer(self)
        self._copy_timer.setInterval(SHOW_MS)
        self._copy_timer.timeout.connect(self._show_copy)

    def _screen_pixel(self, layer: QgsRasterLayer) -> float | None:
        if self.iface is None:
            return None
        canvas = self.iface.mapCanvas()
        crs = canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        try:
            width = transform.transformBoundingBox(canvas.extent()).width()
        except QgsCsException:
            return None
        return width / max(canvas.width(), 1)

    def ask_copy(self) -> None:
        """Ask for the pixel size and copy the area of the chosen layer."""
        layer = self.ui.layer.currentLayer()
        problem = self.ui.area.bounds(layer)[1]
        if problem or not needs_copy(layer) or self._copy is not None:
            return
        mode, box = self.ui.area.mode.currentData(), self.ui.area.rectangle(layer)
        resolution = copy_layer.default_resolution(layer, box, self._screen_pixel(layer))
        if mode == LAYER and copy_layer.size_problem(box, resolution):
            # The whole of a web map is the world; what is looked at is meant.
            mode, box = CANVAS, self.ui.area.rectangle(layer, CANVAS)
        dialog = CopyDialog(layer, box, resolution, self.ui.area.text_of(mode), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.copy(layer, dialog.resolution.value(), box)

    def copy(
        self, layer: QgsRasterLayer, resolution: float, box: QgsRectangle | None = None
    ) -> None:
        """Copy ``box``, or the chosen area, in the background; then the copy is chosen."""
        box = self.ui.area.rectangle(layer) if box is None else box
        try:
            self._copy = copy_layer.LayerCopy(layer, box, resolution, self._on_copied)
        except ValueError as error:
            self.notifier.show("warning", str(error))
            return
        self.ui.bar.setRange(0, 100)
        self._copy_timer.start()
        self._show_copy()
        self._refresh()

    def _show_copy(self) -> None:
        if self._copy is not None:
            done = self._copy.progress()
            self.ui.bar.setValue(int(done))
            text = tr("Copying “{0}”: {1} %").format(self._copy.name, number(done))
            self.ui.stage.setText(text)

    def _on_copied(self, copy: copy_layer.LayerCopy, layer, error: str) -> None:
        self._copy_timer.stop()
        self._copy = None
        if layer is None:
            text = tr("“{0}” was not copied: {1}.").format(copy.name, error)
            self.notifier.show("warning", text)
        else:
            project = QgsProject.instance()
            crs = project.crs()
            project.addMapLayer(layer)
            if project.crs() != crs:
                project.setCrs(crs)
            self.ui.layer.setLayer(layer)
            self.notifier.show("info", layer.abstract())
        self._refresh()

    def _stop_copy(self) -> None:
        self._copy_timer.stop()
        if self._copy is not None:
            self._copy.cancel()
