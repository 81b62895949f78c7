"""How far two models agree on one question: a small table."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from . import panel_text
from .i18n import number, tr


class ComparisonDialog(QDialog):
    """Shared tiles among the best of both lists, and the rank correlation of all tiles.

    Parameters
    ----------
    question : str
        What both models were asked.
    told : dict
        ``models`` (two labels), ``n_common``, ``spearman`` and ``overlap`` as the worker's
        ``search.compare`` gives them.
    """

    def __init__(self, question: str, told: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terraseek_comparison")
        self.setWindowTitle(tr("Two models compared"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._told, self._question = told, question
        column = QVBoxLayout(self)
        head = QLabel(tr("“{0}”").format(question))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.models = QLabel("\n".join(str(name) for name in told.get("models") or []))
        self.models.setTextFormat(Qt.TextFormat.PlainText)
        rows = told.get("overlap") or []
        self.table = QTableWidget(len(rows), 3)
        self.table.setObjectName("overlap")
        self.table.setHorizontalHeaderLabels([tr("Best tiles"), tr("In both lists"), tr("Share")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for at, row in enumerate(rows):
            cells = (number(row["top"]), number(row["shared"]), f"{100 * row['share']:.0f} %")
            for k, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(right)
                self.table.setItem(at, k, item)
        height = sum(self.table.rowHeight(k) for k in range(len(rows)))
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)
        self.correlation = QLabel(panel_text.correlation(told))
        self.correlation.setObjectName("correlation")
        self.correlation.setWordWrap(True)
        note = QLabel(
            tr(
                "The rank correlation (Spearman) is 1 where both models put all tiles in the same"
                " order and 0 where the order of one says nothing about the other’s. It does not"
                " say which model is right: look at the tiles that only one of them found."
            )
        )
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda *_: self.copy())
        buttons.rejected.connect(self.close)
        for widget in (head, self.models, self.table, self.correlation, note, buttons):
            column.addWidget(widget)
        self.resize(420, self.sizeHint().height())

    def copy(self) -> None:
        """Put the comparison on the clipboard, as a table that a spreadsheet takes."""
        lines = [self._question, *map(str, self._told.get("models") or [])]
        lines += [
            f"{row['top']}\t{row['shared']}\t{row['share']}"
            for row in self._told.get("overlap") or []
        ]
        lines.append(f"Spearman\t{self._told.get('spearman')}\t{self._told.get('n_common')}")
        QgsApplication.clipboard().setText("\n".join(lines))
