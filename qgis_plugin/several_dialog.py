"""Choose the images of one search: what is indexed of each stands beside its name."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from . import panel_text
from .compat import as_int
from .i18n import tr
from .layers import HEAT_KEY
from .sources import layer_problem

ID_ROLE = as_int(Qt.ItemDataRole.UserRole)


def images(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the raster layers of a project in the order of the layer tree, without ours."""
    found = []
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        ours = layer is None or layer.customProperty(HEAT_KEY)
        if isinstance(layer, QgsRasterLayer) and not ours:
            found.append(layer)
    return found


class SeveralDialog(QDialog):
    """A list of the project's images with boxes to tick.

    Signals
    -------
    wanted(str)
        The state of this layer's index is to be asked for; see :meth:`set_status`.
    """

    wanted = pyqtSignal(str)

    def __init__(
        self, layers: list[QgsRasterLayer], chosen: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("terraseek_several")
        self.setWindowTitle(tr("Search several images"))
        self._states: dict[str, str] = {}
        column = QVBoxLayout(self)
        text = QLabel(
            tr("The best tiles of all ticked images make one list, each with its image’s name.")
        )
        text.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("images")
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Image"), tr("State of the index")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._items: dict[str, QTreeWidgetItem] = {}
        for layer in layers:
            problem, hint = layer_problem(layer)
            item = QTreeWidgetItem([layer.name(), problem or tr("looking…")])
            item.setData(0, ID_ROLE, layer.id())
            item.setToolTip(0, layer.source())
            item.setToolTip(1, hint)
            on = not problem and (layer.id() in chosen or not chosen)
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
            item.setDisabled(bool(problem))
            self.tree.addTopLevelItem(item)
            self._items[layer.id()] = item
        self.missing = QLabel()
        self.missing.setObjectName("missing")
        self.missing.setWordWrap(True)
        self.index_first = QCheckBox(tr("Index what is missing first"))
        self.index_first.setObjectName("index_first")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(tr("Search"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for widget in (text, self.tree, self.missing, self.index_first, self.buttons):
            column.addWidget(widget)
        self.index_first.toggled.connect(lambda *_: self._refresh())
        self.tree.itemChanged.connect(lambda *_: self._refresh())
        self.resize(560, 340)
        self._refresh()

    def ask(self) -> None:
        """Ask for the state of every image that can be searched."""
        for layer_id, item in self._items.items():
            if not item.isDisabled():
                self.wanted.emit(layer_id)

    def set_status(self, layer_id: str, status: dict[str, Any]) -> None:
        """Show what is indexed of a layer."""
        item = self._items.get(layer_id)
        if item is not None:
            self._states[layer_id] = str(status.get("state"))
            _, text, tip = panel_text.state(("", ""), "", status)
            item.setText(1, text)
            item.setToolTip(1, tip)
            self._refresh()

    def ticked(self) -> list[str]:
        """Return the ids of the ticked layers."""
        return [
            layer_id
            for layer_id, item in self._items.items()
            if item.checkState(0) == Qt.CheckState.Checked and not item.isDisabled()
        ]

    def unindexed(self) -> list[str]:
        """Return the ids of ticked layers that are known not to be indexed completely."""
        return [i for i in self.ticked() if self._states.get(i, "complete") != "complete"]

    def chosen(self) -> list[str]:
        """Return the ids of the layers to search: all ticked ones, or the indexed of them."""
        left_out = [] if self.index_first.isChecked() else self.unindexed()
        return [layer_id for layer_id in self.ticked() if layer_id not in left_out]

    def _refresh(self) -> None:
        missing = [self._items[layer_id].text(0) for layer_id in self.unindexed()]
        self.missing.setVisible(bool(missing))
        self.index_first.setVisible(bool(missing))
        names = ", ".join(missing)
        if self.index_first.isChecked():
            self.missing.setText(tr("Not indexed, so indexed first: {0}").format(names))
        else:
            self.missing.setText(tr("Not indexed, so left out: {0}").format(names))
        self.ok.setEnabled(bool(self.chosen()))
