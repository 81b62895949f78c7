"""Two models on one question: their best tiles side by side, and how far they agree."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from . import panel_text
from .gallery import Gallery
from .i18n import number, tr
from .layers import hits_crs
from .results_view import ResultsView


def with_other_ranks(lists: list[list[dict[str, Any]]], top: int) -> list[list[dict[str, Any]]]:
    """Return the best ``top`` hits of both lists, each with its rank in the other one.

    ``other_rank`` is 0 where the other list, as far as it came with the answer, lacks the tile.
    """
    ranks = [{hit["tile"]: hit["rank"] for hit in hits} for hits in lists]
    return [
        [{**hit, "other_rank": ranks[1 - k].get(hit["tile"], 0)} for hit in hits[:top]]
        for k, hits in enumerate(lists)
    ]


class Side(QWidget):
    """The best tiles of one model as pictures.

    Parameters
    ----------
    name : str
        The model.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head = QLabel(name)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.results = ResultsView(self)  # holds hits and selection; the pictures are shown
        self.results.hide()
        self.gallery = Gallery(self.results)
        column.addWidget(head)
        column.addWidget(self.gallery, 1)

    def show_hits(self, hits: list[dict[str, Any]], layer_id: str) -> None:
        """Show hits of a layer of the project."""
        self.gallery.thumbnails.set_source(layer_id, hits_crs(hits))
        self.results.set_hits(hits)

    def follow(self, tile: str) -> None:
        """Select a tile where it is among the shown ones, without telling."""
        row = next((k for k, h in enumerate(self.results.hits()) if h["tile"] == tile), -1)
        if row < 0:
            self.results.clearSelection()
        else:
            self.results.show_row(row)
            self.gallery.scrollTo(self.results.model().index(row, 0))


class ComparisonDialog(QDialog):
    """The best tiles of both, shared tiles among the best, and the rank correlation of all.

    Parameters
    ----------
    question : str
        What both models were asked.
    told : dict
        ``models`` (two labels), ``n_common``, ``spearman`` and ``overlap`` as the worker's
        ``search.compare`` gives them.

    Signals
    -------
    stepped(dict)
        The user chose a hit of either model.
    """

    stepped = pyqtSignal(dict)

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
        self.sides = [Side(str(name), self) for name in (told.get("models") or [])[:2]]
        both = QHBoxLayout()
        for k, side in enumerate(self.sides):
            both.addWidget(side, 1)
            side.results.stepped.connect(lambda row, k=k: self._on_step(k, row))
        key = QLabel(tr("In brackets: the rank of the tile with the other model."))
        key.setWordWrap(True)
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
        column.addWidget(head)
        column.addLayout(both, 1)
        for widget in (key, self.table, self.correlation, note, buttons):
            column.addWidget(widget)
        self.resize(620, 720)

    def show_lists(self, lists: list[list[dict[str, Any]]], layer_id: str, top: int) -> None:
        """Show the best ``top`` hits of both models, tiles of one layer of the project."""
        for side, hits in zip(self.sides, with_other_ranks(lists, top)):
            side.show_hits(hits, layer_id)

    def _on_step(self, k: int, row: int) -> None:
        hit = self.sides[k].results.hits()[row]
        for other in self.sides[:k] + self.sides[k + 1 :]:
            other.follow(hit["tile"])
        self.stepped.emit(hit)

    def shut_down(self) -> None:
        """Stop drawing pictures and close: the layer may go next."""
        for side in self.sides:
            side.gallery.thumbnails.cancel()
        self.close()

    def copy(self) -> None:
        """Put the comparison on the clipboard, as a table that a spreadsheet takes."""
        lines = [self._question, *map(str, self._told.get("models") or [])]
        lines += [
            f"{row['top']}\t{row['shared']}\t{row['share']}"
            for row in self._told.get("overlap") or []
        ]
        lines.append(f"Spearman\t{self._told.get('spearman')}\t{self._told.get('n_common')}")
        QgsApplication.clipboard().setText("\n".join(lines))
