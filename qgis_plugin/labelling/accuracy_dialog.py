"""Asks what a map is compared with, or how a sample for that is drawn; widgets only."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..i18n import number, tr
from . import text
from .export import with_file
from .sample_page import SamplePage

VALUE, COUNT, CLASS = range(3)
#: Fields that hold the class more often than others.
USUAL = ("reference", "class", "classname", "label")


class AccuracyDialog(QDialog):
    """Reference, field, mapping and report of an assessment; and the page of a sample.

    Signals
    -------
    values_wanted(dict)
        Fields of an ``AssessRequest``: what values the reference has.
    assess_wanted(dict, QgsMapLayer), sample_wanted(dict, QgsMapLayer)
        Fields of the request, and the layer of labels.
    """

    values_wanted = pyqtSignal(dict)
    assess_wanted = pyqtSignal(dict, object)
    sample_wanted = pyqtSignal(dict, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Accuracy of a map"))
        self.setObjectName("terraseek_accuracy")
        self._drawn = ""  # what was said of the sample that waits to be labelled
        self._writing: list[Any] = []  # layers that are being written for the engine
        self._said_of_values = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._ask_values)
        column = QVBoxLayout(self)
        form = QFormLayout()
        column.addLayout(form)
        kinds = QgsMapLayerProxyModel.Filter
        self.labels = QgsMapLayerComboBox()
        self.labels.setObjectName("accuracy_labels")
        self.labels.setFilters(kinds.PolygonLayer | kinds.RasterLayer)
        form.addRow(tr("Map"), self.labels)
        self.tabs = QTabWidget()
        column.addWidget(self.tabs, 1)
        self.tabs.addTab(self._assess_page(), tr("Compare with a reference"))
        self.sample = SamplePage()
        self.tabs.addTab(self.sample, tr("Draw a sample"))
        self.answer = QLabel()
        self.answer.setObjectName("accuracy_answer")
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.answer)
        self.notes = QLabel()
        self.notes.setObjectName("accuracy_notes")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setStyleSheet("color: #e8590c;")
        self.notes.hide()
        column.addWidget(self.notes)
        self.bar = QProgressBar()
        self.bar.setObjectName("accuracy_progress")
        self.bar.hide()
        column.addWidget(self.bar)
        self.labels.layerChanged.connect(lambda *_: self.read_values())
        self.sample.draw.clicked.connect(lambda *_: self.start_sample())
        self.resize(520, 560)
        self._on_reference(self.reference.currentLayer())

    def _assess_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        kinds = QgsMapLayerProxyModel.Filter
        self.reference = QgsMapLayerComboBox()
        self.reference.setObjectName("accuracy_reference")
        self.reference.setFilters(kinds.PolygonLayer | kinds.PointLayer | kinds.RasterLayer)
        self.reference.setAllowEmptyLayer(True, tr("Choose points, polygons or a raster"))
        self.reference.setLayer(None)
        form.addRow(tr("Reference"), self.reference)
        self.field = QgsFieldComboBox()
        self.field.setObjectName("accuracy_field")
        form.addRow(tr("Field"), self.field)
        self.design = QComboBox()
        self.design.setObjectName("accuracy_design")
        self.design.addItem(tr("As the layer says (a drawn sample is stratified)"), "auto")
        self.design.addItem(tr("Simple random sample"), "random")
        self.design.setToolTip(tr("How the reference was chosen decides which estimators hold"))
        form.addRow(tr("Design"), self.design)
        self.mapping = QTableWidget(0, 3)
        self.mapping.setObjectName("accuracy_mapping")
        self.mapping.setHorizontalHeaderLabels(
            [tr("Value of the reference"), tr("Number"), tr("Class of the map")]
        )
        self.mapping.verticalHeader().hide()
        header = self.mapping.horizontalHeader()
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(CLASS, QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.mapping, 1)
        form = QFormLayout()
        column.addLayout(form)
        self.report = QgsFileWidget()
        self.report.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.report.setFilter(tr("Report (*.html)"))
        self.report.setConfirmOverwrite(False)
        self.report.setToolTip(tr("Empty makes a temporary one. JSON and CSV are written beside"))
        form.addRow(tr("Report"), self.report)
        self.overwrite = QCheckBox(tr("Replace files that are there"))
        self.overwrite.setObjectName("accuracy_overwrite")
        form.addRow("", self.overwrite)
        self.assess = QPushButton(tr("Compare"))
        self.assess.setObjectName("accuracy_assess")
        column.addWidget(self.assess, 0, Qt.AlignmentFlag.AlignRight)
        self.reference.layerChanged.connect(self._on_reference)
        self.field.fieldChanged.connect(lambda *_: self.read_values())
        self.assess.clicked.connect(lambda *_: self.start_assessment())
        return page

    # -- what is chosen --------------------------------------------------------------

    def set_labels(self, layer: QgsMapLayer) -> None:
        """Choose the map."""
        self.labels.setLayer(layer)

    def _on_reference(self, layer: QgsMapLayer | None) -> None:
        vector = layer if isinstance(layer, QgsVectorLayer) else None
        self.field.setEnabled(vector is not None)
        self.field.setLayer(vector)
        if vector is not None:
            names = [field.name() for field in vector.fields()]
            usual = [n for word in USUAL for n in names if n.lower() == word]
            self.field.setField((usual or names or [""])[0])
        self._drawn = ""
        self.read_values()

    def read_values(self) -> None:
        """Ask what values the reference has, when the choices have settled."""
        self.mapping.setRowCount(0)
        ready = self.reference.currentLayer() is not None and self.labels.currentLayer() is not None
        self.assess.setEnabled(ready)
        if ready and self.isVisible():
            self._settle.start(150)

    def _with_files(self, use: Any) -> None:
        """Call ``use`` with the fields of a request that name the files of both layers."""
        labels, reference = self.labels.currentLayer(), self.reference.currentLayer()
        if labels is None or reference is None:
            return
        found: dict[str, Any] = {}

        def take(name: str) -> Any:
            def done(path: str, layer: str | None, fault: str) -> None:
                if fault:
                    self.say(fault, good=False)
                    return
                found.update({name: path, f"{name}_layer": layer})
                if len(found) == 4:
                    if isinstance(reference, QgsVectorLayer):
                        found["class_field"] = self.field.currentField() or None
                    use(dict(found))

            return done

        self._writing = [
            with_file(labels, take("labels")),
            with_file(reference, take("reference")),
        ]

    def _ask_values(self) -> None:
        self._with_files(self.values_wanted.emit)

    def set_values(self, value: dict[str, Any], fault: str) -> None:
        """Show the values of the reference with the class that each is taken for."""
        # What a comparison or a sample has said stays: this answer may come after theirs.
        if fault or self.answer.text() == self._said_of_values:
            self._say_of_values(fault)
        rows = value.get("values") or []
        self.mapping.setRowCount(len(rows))
        for row, one in enumerate(rows):
            for column, shown in ((VALUE, str(one["value"])), (COUNT, number(int(one["n"])))):
                item = QTableWidgetItem(shown)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.mapping.setItem(row, column, item)
            box = QComboBox()
            box.addItem(tr("(leave out)"), None)
            for known in value.get("classes") or []:
                box.addItem(str(known["name"]), str(known["id"]))
            box.setCurrentIndex(max(box.findData(one.get("class")), 0) if one.get("class") else 0)
            self.mapping.setCellWidget(row, CLASS, box)
        if not rows and not fault and value:
            said = self._drawn or tr("The field is empty: label the reference first.")
            self._say_of_values(said, good=bool(self._drawn))
        n = int(value.get("n_values") or 0)
        if n > len(rows) > 0:
            self._say_of_values(tr("Only {0} of {1} values are listed.").format(len(rows), n))

    def _say_of_values(self, message: str, *, good: bool = False) -> None:
        self._said_of_values = message
        self.say(message, good=good)

    def mapping_json(self) -> str | None:
        """Return the mapping as an ``AssessRequest`` takes it; None where there is no table."""
        rows = range(self.mapping.rowCount())
        table = {
            self.mapping.item(row, VALUE).text(): self.mapping.cellWidget(row, CLASS).currentData()
            for row in rows
        }
        return json.dumps(table, ensure_ascii=False) if table else None

    def start_assessment(self) -> None:
        """Ask for the comparison."""
        layer = self.labels.currentLayer()
        values = {
            "mapping": self.mapping_json(),
            "design": self.design.currentData(),
            "out": self.report.filePath().strip() or None,
            "overwrite": self.overwrite.isChecked(),
        }
        self._with_files(lambda files: self.assess_wanted.emit({**files, **values}, layer))

    def start_sample(self) -> None:
        """Ask for a sample."""
        layer = self.labels.currentLayer()
        if layer is None:
            self.say(tr("Choose a map first."), good=False)
            return
        values = self.sample.values()
        if not values["out"]:
            self.say(tr("Choose a file for the points first."), good=False)
            return

        def use(path: str, name: str | None, fault: str) -> None:
            if fault:
                self.say(fault, good=False)
            else:
                self.sample_wanted.emit({"labels": path, "labels_layer": name, **values}, layer)

        self._writing = [with_file(layer, use)]

    # -- what came back --------------------------------------------------------------

    def say(self, message: str, *, good: bool = True) -> None:
        """Show a line below the pages."""
        self.answer.setText(message)
        self._note([])
        self.answer.setStyleSheet("" if good else "color: #e8590c;")

    def show_progress(self, done: int | None, total: int = 0) -> None:
        """Show how far a comparison or a sample is; None hides it."""
        self.bar.setVisible(done is not None)
        self.bar.setRange(0, total)
        self.bar.setValue(done or 0)

    def show_report(self, report: dict[str, Any]) -> None:
        """Show the overall figures, and what a reader has to know of them."""
        self.say(text.accuracy(report))
        self._note(report.get("warnings") or [])

    def _note(self, warnings: list[Any]) -> None:
        """Show what a reader of the figures has to know."""
        self.notes.setText("\n".join(map(str, warnings)))
        self.notes.setVisible(bool(warnings))

    def show_sample(self, report: dict[str, Any], layer: QgsVectorLayer) -> None:
        """Go on with the drawn points as the reference."""
        lines = [
            tr("%Ln points drawn.", int(report.get("n") or 0)),
            tr("Fill in their field “Class” by eye, save the edits, then compare."),
            *map(str, report.get("warnings") or []),
        ]
        self.tabs.setCurrentIndex(0)
        self.reference.setLayer(layer)
        self.field.setField("reference")
        self._drawn = "\n".join(lines)
        self.say(self._drawn)
