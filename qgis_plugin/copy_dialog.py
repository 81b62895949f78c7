"""Asks at which pixel size a part of a web map is copied."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from . import copy_layer
from .i18n import number, tr


class CopyDialog(QDialog):
    """Area, pixel size, what comes of it, and whose imagery it is.

    Parameters
    ----------
    layer : QgsRasterLayer
    area : QgsRectangle
        In the layer's CRS.
    resolution : float
        What is proposed, in units of the layer's CRS.
    area_name : str
        How the area is called in the panel.
    """

    def __init__(
        self,
        layer: QgsRasterLayer,
        area: QgsRectangle,
        resolution: float,
        area_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Copy imagery for searching"))
        self._area = area
        form = QFormLayout(self)
        text = tr(
            "“{0}” can only be read by QGIS. The chosen area is copied to a GeoTIFF in "
            "the cache folder, which is then searched."
        ).format(layer.name())
        intro = QLabel(text)
        intro.setWordWrap(True)
        form.addRow(intro)
        self.area_name = QLabel(area_name)
        form.addRow(tr("Area"), self.area_name)
        degrees = layer.crs().isGeographic()
        self.resolution = QDoubleSpinBox()
        self.resolution.setObjectName("resolution")
        self.resolution.setDecimals(8 if degrees else 3)
        self.resolution.setRange(1e-8 if degrees else 0.001, 1e6)
        self.resolution.setSuffix(" " + copy_layer.unit(layer.crs()))
        self.resolution.setValue(resolution)
        form.addRow(tr("Pixel size"), self.resolution)
        self.size = QLabel()
        self.size.setWordWrap(True)
        form.addRow(tr("Size"), self.size)
        credit = copy_layer.attribution(layer) or tr("not stated by the layer")
        note = QLabel(tr("{0}. Check that its terms allow a copy.").format(credit))
        note.setWordWrap(True)
        form.addRow(tr("Imagery"), note)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.button(buttons.Ok).setText(tr("Copy"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.resolution.valueChanged.connect(lambda *_: self._show())
        self.setMinimumWidth(420)
        self._show()

    def _show(self) -> None:
        resolution = self.resolution.value()
        problem = copy_layer.size_problem(self._area, resolution)
        columns, rows = copy_layer.shape(self._area, resolution)
        hint = tr("Choose larger pixels or a smaller area.")
        size = tr("{0} × {1} pixels").format(number(columns), number(rows))
        self.size.setText(f"{problem} {hint}" if problem else size)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
