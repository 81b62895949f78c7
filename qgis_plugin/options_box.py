"""How the image is cut into tiles, and on what it is computed: the folded part."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QSpinBox,
    QToolButton,
    QWidget,
)

from .i18n import tr
from .sizes_edit import SizesEdit
from .small_widgets import ElidedCombo, with_arrow


class OptionsBox(QWidget):
    """Model, tile size, overlap, device, overviews, and what happens to earlier results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(6, 0, 0, 0)
        form.setSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.model = ElidedCombo()
        self.model.setObjectName("model")
        self.model.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.tile = QDoubleSpinBox()
        self.tile.setObjectName("tile")
        self.tile.setRange(0, 100_000)
        self.tile.setDecimals(1)
        self.tile.setSingleStep(10)
        self.tile.setSuffix(tr(" m"))
        self.tile.setSpecialValueText(tr("automatic"))
        self.tile.setToolTip(
            tr("Side of a tile on the ground, about twice the size of what you look for")
        )
        self.overlap = QSpinBox()
        self.overlap.setObjectName("overlap")
        self.overlap.setRange(0, 90)
        self.overlap.setSingleStep(5)
        self.overlap.setSuffix(" %")
        self.overlap.setToolTip(
            tr("What neighbours share: more of it finds objects at tile edges, but takes longer")
        )
        self.device = QComboBox()
        self.device.setObjectName("device")
        for key, text in (
            ("auto", tr("Automatic")),
            ("cpu", tr("CPU")),
            ("cuda", tr("NVIDIA GPU (CUDA)")),
            ("tensorrt", tr("NVIDIA GPU (TensorRT)")),
        ):
            self.device.addItem(text, key)
        self.overviews = QCheckBox(tr("Read large tiles from overviews"))
        self.overviews.setObjectName("overviews")
        self.overviews.setToolTip(
            tr(
                "Quicker where tiles are large and the image has overviews (pyramids). It makes an "
                "index of its own, and scores differ a little from those of full resolution"
            )
        )
        self.heat_map = QCheckBox(tr("Add a heat map of all scores"))
        self.heat_map.setObjectName("heat_map")
        self.heat_map.setToolTip(tr("A raster below the outlines: how well every tile fits"))
        self.hide_earlier = QCheckBox(tr("Hide the results of earlier searches"))
        self.hide_earlier.setObjectName("hide_earlier")
        self.compare = QToolButton()
        self.compare.setObjectName("compare")
        self.compare.setText(tr("Compare"))
        self.compare.setToolTip(tr("Search with a second model as well and compare the two"))
        self.compare.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.compare.setMenu(QMenu(self.compare))
        with_arrow(self.compare)
        models = QHBoxLayout()
        models.addWidget(self.model, 1)
        models.addWidget(self.compare)
        form.addRow(tr("Model"), models)
        self.sizes = SizesEdit()
        form.addRow(tr("Tile size"), self.tile)
        form.addRow(tr("Several sizes"), self.sizes)
        form.addRow(tr("Overlap"), self.overlap)
        form.addRow(tr("Device"), self.device)
        form.addRow(self.overviews)
        form.addRow(self.heat_map)
        form.addRow(self.hide_earlier)
