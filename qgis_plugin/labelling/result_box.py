"""The lower half of the tab: the classes with their areas, what each step did, buttons."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..icons import icon
from .class_table import ClassTable


class LabelResultBox(QWidget):
    """Widgets only; what they do is in ``controller.py``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.fault = self._text("label_fault")
        self.fault.setStyleSheet("color: #e8590c;")
        self.fault.hide()
        self.summary = self._text("label_summary")
        self.effects = self._text("label_effects")
        self.table = ClassTable()
        column.addWidget(self.fault)
        column.addWidget(self.summary)
        column.addWidget(self.effects)
        column.addWidget(self.table, 1)
        self.add = self._tool("label_add", "+", tr("Add a class"))
        self.remove = self._tool("label_remove", "−", tr("Remove the selected classes"))
        self.reset = self._tool("label_reset", "↺", tr("Undo all changes of the class list"))
        self.save_list = self._tool("label_save_list", "", tr("Save the class list as a file"))
        self.save_list.setIcon(icon("save"))
        self.save_list.setIconSize(QSize(16, 16))
        self.scores = QPushButton(tr("Scores at a click"))
        self.scores.setObjectName("label_scores")
        self.scores.setCheckable(True)
        self.scores.setToolTip(tr("Click into the map to see how well every class fits there"))
        row = QHBoxLayout()
        row.setSpacing(2)
        for tool in (self.add, self.remove, self.reset, self.save_list):
            row.addWidget(tool)
        row.addStretch(1)
        row.addWidget(self.scores)
        column.addLayout(row)
        self.save = QPushButton(tr("Save as…"))
        self.save.setObjectName("label_save")
        self.save.setToolTip(tr("Write the map to a GeoPackage, GeoJSON or GeoTIFF of your own"))
        self.accuracy = QPushButton(tr("Accuracy…"))
        self.accuracy.setObjectName("label_accuracy")
        self.accuracy.setToolTip(tr("Compare the map with a reference, or draw a sample for one"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.accuracy)
        column.addLayout(row)

    @staticmethod
    def _text(name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    @staticmethod
    def _tool(name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def set_fault(self, text: str) -> None:
        """Say what is wrong with the class list; an empty text hides the line."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def set_summary(self, text: str, effects: list[str]) -> None:
        """Say what was labelled and what each step changed."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        self.effects.setText("\n".join(effects))
        self.effects.setVisible(bool(effects))
