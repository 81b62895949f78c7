"""The window in which examples are collected: points, polygons, image files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .i18n import number, tr

#: As the engine: most examples of a search, most corners of a polygon.
MAX_EXAMPLES, MAX_CORNERS = 64, 10_000


def examples_of(geometry: QgsGeometry) -> list[dict[str, Any]]:
    """Return the points and polygons of a geometry as the engine takes them."""
    found: list[dict[str, Any]] = []
    for part in geometry.asGeometryCollection():
        points = [[v.x(), v.y()] for v in part.vertices()]
        if len(points) == 1:
            found.append({"point": points[0]})
            continue
        try:
            rings = part.asPolygon()
        except TypeError:  # a line
            continue
        if rings:
            ring = [[p.x(), p.y()] for p in rings[0]]
            found.append({"polygon": ring[:: len(ring) // MAX_CORNERS + 1]})
    return found


class PointTool(QgsMapToolEmitPoint):
    """Takes places on the map until another tool is chosen or Esc is pressed."""

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Give the map its own tool back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.canvas().unsetMapTool(self)
        else:
            super().keyPressEvent(event)


class ExamplesDialog(QDialog):
    """Stays open beside the map; every change is told at once.

    Parameters
    ----------
    iface : QgisInterface or None
    layer : QgsRasterLayer or None
        The image that is searched: places are brought into its CRS.
    picks : list of dict
        ``{"label", "example", "unlike"}`` each.

    Signals
    -------
    changed(list)
        The examples are others now.
    """

    changed = pyqtSignal(list)

    def __init__(
        self,
        iface: Any,
        layer: QgsRasterLayer | None,
        picks: list[dict[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search by example"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(420, 340)
        self._iface, self._layer = iface, layer
        self._picks = [dict(p) for p in picks]
        self._tool: PointTool | None = None
        about = QLabel(
            tr(
                "The search looks for tiles like the ticked examples and away from the others. "
                "Words in the query line count as well."
            )
        )
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("examples_list")
        self.list.setToolTip(tr("Ticked: like this. Not ticked: not like this."))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setStyleSheet("color: #e8590c;")
        self.point = self._button("point", tr("Point on the map"), self.pick_point)
        self.point.setCheckable(True)
        self.selected = self._button("selected", tr("Selected features"), self.add_selected)
        self.selected.setToolTip(tr("Points or polygons selected in the active vector layer"))
        self.image = self._button("image", tr("Image file…"), self.ask_image)
        self.remove = self._button("remove", tr("Remove"), self.remove_current)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self.point, self.selected, self.image):
            row.addWidget(button)
        row.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self.remove)
        last.addStretch(1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addLayout(last)
        self.list.itemChanged.connect(self._on_tick)
        self._fill()

    @staticmethod
    def _button(name: str, text: str, slot: Any) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.clicked.connect(lambda *_: slot())
        return button

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for pick in self._picks:
            item = QListWidgetItem(pick["label"])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Unchecked if pick.get("unlike") else Qt.CheckState.Checked
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.remove.setEnabled(bool(self._picks))

    def _on_tick(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        self._picks[self.list.row(item)]["unlike"] = not ticked
        self.changed.emit(self._picks)

    def picks(self) -> list[dict[str, Any]]:
        """Return the examples."""
        return self._picks

    def add(self, label: str, example: dict[str, Any]) -> bool:
        """Add an example; False, with a message, where there are too many."""
        if len(self._picks) >= MAX_EXAMPLES:
            self.message.setText(tr("At most {0} examples are used.").format(MAX_EXAMPLES))
            return False
        self.message.clear()
        self._picks.append({"label": label, "example": example, "unlike": False})
        self._fill()
        self.changed.emit(self._picks)
        return True

    def remove_current(self) -> None:
        """Take the selected example, or the last one, out."""
        row = self.list.currentRow() if self.list.currentRow() >= 0 else len(self._picks) - 1
        if 0 <= row < len(self._picks):
            del self._picks[row]
            self._fill()
            self.changed.emit(self._picks)

    # -- where examples come from ----------------------------------------------------

    def _transform(self, crs) -> QgsCoordinateTransform | None:
        if self._layer is None:
            self.message.setText(tr("Choose an image in the panel first."))
            return None
        return QgsCoordinateTransform(crs, self._layer.crs(), QgsProject.instance())

    def pick_point(self) -> None:
        """Take the next click on the map as an example."""
        if self._iface is None:
            return
        canvas = self._iface.mapCanvas()
        if self._tool is None:
            self._tool = PointTool(canvas)
            self._tool.canvasClicked.connect(lambda point, _button: self.add_point(point))
            self._tool.deactivated.connect(lambda: self.point.setChecked(False))
        if self.point.isChecked():
            canvas.setMapTool(self._tool)
        else:
            canvas.unsetMapTool(self._tool)

    def add_point(self, point) -> None:
        """Add a point given in the CRS of the map."""
        transform = self._transform(self._iface.mapCanvas().mapSettings().destinationCrs())
        if transform is None:
            return
        try:
            there = transform.transform(point)
        except QgsCsException:
            self.message.setText(tr("This place has no coordinates in the image's CRS."))
            return
        if self._layer is None or not self._layer.extent().contains(there):
            self.message.setText(tr("This place is not on the image."))
            return
        label = tr("Point {0}, {1}").format(number(there.x(), 1), number(there.y(), 1))
        self.add(label, {"point": [there.x(), there.y()]})

    def add_selected(self) -> None:
        """Add the selected features of the active vector layer."""
        layer = self._iface.activeLayer() if self._iface is not None else None
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self.message.setText(
                tr("Select points or polygons in a vector layer and make it the active layer.")
            )
            return
        transform = self._transform(layer.crs())
        if transform is None:
            return
        n = 0
        for feature in layer.selectedFeatures():
            geometry = QgsGeometry(feature.geometry())
            try:
                geometry.transform(transform)
            except QgsCsException:
                continue
            for example in examples_of(geometry):
                label = tr("{0}, feature {1}").format(layer.name(), feature.id())
                if not self.add(label, example):
                    return
                n += 1
        if not n:
            self.message.setText(tr("The selected features are no points or polygons."))

    def ask_image(self) -> None:
        """Ask for an image file."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Example image"), "", tr("Images (*.png *.jpg *.jpeg *.tif *.tiff)")
        )
        if path:
            self.add_image(path)

    def add_image(self, path: str) -> None:
        """Add an image file."""
        self.add(tr("Image {0}").format(Path(path).name), {"image": path})

    def closeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Give the map its own tool back."""
        self._drop_tool()
        super().closeEvent(event)

    def reject(self) -> None:
        """Do the same for Esc, which Qt 5 does not count as closing."""
        self._drop_tool()
        super().reject()

    def _drop_tool(self) -> None:
        if self._tool is not None and self._iface is not None:
            self._iface.mapCanvas().unsetMapTool(self._tool)
            self._tool = None
