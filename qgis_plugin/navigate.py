"""Show a tile on the canvas: zoom with some surroundings, and flash."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from .style import RAMP

#: The canvas shows this many tile sides: a tile is judged by its surroundings.
SURROUNDINGS = 3.5
FLASH_MS = 450


def reveal_rectangles(
    canvas: QgsMapCanvas, rectangles: list[QgsRectangle], crs: QgsCoordinateReferenceSystem
) -> bool:
    """Zoom ``canvas`` to rectangles given in ``crs`` if it shows none of them.

    Returns
    -------
    bool
        Whether the canvas has moved.
    """
    target = canvas.mapSettings().destinationCrs()
    transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
    extent = QgsRectangle()
    for rectangle in rectangles:
        try:
            box = transform.transformBoundingBox(rectangle)
        except QgsCsException:
            continue
        if canvas.extent().intersects(box):
            return False
        extent.combineExtentWith(box)
    if extent.isEmpty() or not extent.isFinite():
        return False
    extent.scale(1.1)
    canvas.setExtent(extent)
    canvas.refresh()
    return True


def show_rectangle(
    canvas: QgsMapCanvas,
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    *,
    zoom: bool = True,
) -> bool:
    """Zoom ``canvas`` to a rectangle given in ``crs`` and flash its outline.

    Returns
    -------
    bool
        False where the rectangle does not exist in the canvas's CRS.
    """
    if zoom:
        target = canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
        try:
            extent = transform.transformBoundingBox(rectangle)
        except QgsCsException:
            return False
        if extent.isEmpty() or not extent.isFinite():
            return False
        extent.scale(SURROUNDINGS)
        canvas.setExtent(extent)
        canvas.refresh()
    start, end = QColor(RAMP[-1]), QColor(RAMP[-1])
    start.setAlpha(170)
    end.setAlpha(0)
    # flashGeometries takes the geometry in the layer's CRS and transforms it itself.
    canvas.flashGeometries([QgsGeometry.fromRect(rectangle)], crs, start, end, 2, FLASH_MS)
    return True
