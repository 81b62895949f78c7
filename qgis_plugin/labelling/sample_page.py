"""How a stratified random sample is drawn: one page of the accuracy dialog."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr

ERROR, NUMBER = "error", "number"


class SamplePage(QWidget):
    """Size, division among the classes, seed, file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        note = QLabel(
            tr(
                "Points at random places of every class of the map, to be labelled by hand: with "
                "them the accuracy holds for the whole map."
            )
        )
        note.setWordWrap(True)
        column.addWidget(note)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self.size = QComboBox()
        self.size.setObjectName("sample_size")
        self.size.addItem(tr("From the wanted standard error"), ERROR)
        self.size.addItem(tr("Given"), NUMBER)
        form.addRow(tr("Size"), self.size)
        self.error = QDoubleSpinBox()
        self.error.setObjectName("sample_error")
        self.error.setRange(0.2, 50.0)
        self.error.setValue(2.0)
        self.error.setSuffix(" %")
        self.error.setToolTip(tr("Of the overall accuracy; half of it needs four times the points"))
        form.addRow(tr("Standard error"), self.error)
        self.number = QSpinBox()
        self.number.setObjectName("sample_number")
        self.number.setRange(2, 100_000)
        self.number.setValue(400)
        form.addRow(tr("Points in all"), self.number)
        self.allocation = QComboBox()
        self.allocation.setObjectName("sample_allocation")
        for key, text in (
            ("balanced", tr("By area, but enough of rare classes")),
            ("proportional", tr("By area")),
            ("equal", tr("As many of every class")),
        ):
            self.allocation.addItem(text, key)
        form.addRow(tr("Division"), self.allocation)
        self.least = QSpinBox()
        self.least.setObjectName("sample_least")
        self.least.setRange(2, 100_000)
        self.least.setValue(30)
        form.addRow(tr("Of a class at least"), self.least)
        self.seed = QSpinBox()
        self.seed.setObjectName("sample_seed")
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setToolTip(tr("The same number draws the same points again"))
        form.addRow(tr("Seed"), self.seed)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setConfirmOverwrite(False)
        form.addRow(tr("File"), self.file)
        self.overwrite = QCheckBox(tr("Replace files that are there"))
        self.overwrite.setObjectName("sample_overwrite")
        form.addRow("", self.overwrite)
        column.addStretch(1)
        self.draw = QPushButton(tr("Draw"))
        self.draw.setObjectName("sample_draw")
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignRight)
        self.size.currentIndexChanged.connect(lambda *_: self._show())
        self.allocation.currentIndexChanged.connect(lambda *_: self._show())
        self._show()

    def _show(self) -> None:
        by_error = self.size.currentData() == ERROR
        self.error.setEnabled(by_error)
        self.number.setEnabled(not by_error)
        self.least.setEnabled(self.allocation.currentData() == "balanced")

    def values(self) -> dict[str, Any]:
        """Return the fields of a ``SampleRequest`` that the page decides."""
        path = self.file.filePath().strip()
        if path and not path.lower().endswith(".gpkg"):
            path += ".gpkg"
        return {
            "out": path,
            "n": self.number.value() if self.size.currentData() == NUMBER else None,
            "standard_error": self.error.value() / 100,
            "allocation": self.allocation.currentData(),
            "min_per_class": self.least.value(),
            "seed": self.seed.value(),
            "overwrite": self.overwrite.isChecked(),
        }
