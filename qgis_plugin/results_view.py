"""The list of ranked tiles: a model over the hits, score bars, stepping."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QRectF,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from . import score_meaning
from .compat import as_int
from .i18n import number, tr
from .style import SAME, ramp_colour, score_classes

RANK, SCORE, PERCENTILE, IMAGE = range(4)
#: The share of a hit's score between the lowest and the highest shown, for its bar.
SHARE_ROLE = as_int(Qt.ItemDataRole.UserRole) + 1


def hit_tip(hit: dict[str, Any], meaning: str = score_meaning.COSINE) -> str:
    """Return what is known of a hit, line by line; ``meaning`` is that of its score."""
    lines = [tr("Tile {0}").format(hit["tile"])]
    if hit.get("raster"):
        lines.append(tr("Image: {0}").format(hit["raster"]))
    lines.append(tr("{0} % of all tiles score lower").format(number(hit["percentile"], 2)))
    if hit.get("contrast") is not None:
        lines.append(score_meaning.contrast_line(float(hit["contrast"]), meaning))
    if hit.get("n_tiles"):
        lines.append(tr("%Ln tiles joined", int(hit["n_tiles"])))
    if "other_rank" in hit:
        rank = hit["other_rank"]
        lines.append(tr("Rank with the other model: {0}").format(number(rank) if rank else "–"))
    return "\n".join(lines)


class HitsModel(QAbstractTableModel):
    """Rank, score and percentile of the hits; holds no widget per row."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.hits: list[dict[str, Any]] = []
        self._low = self._high = 0.0
        self._classes: list[tuple[float, float]] = []
        self._named = False
        #: What a score is, see :mod:`.score_meaning`.
        self.meaning = score_meaning.COSINE
        #: Tiles that the user has judged.
        self.marks: dict[str, bool] = {}

    def set_hits(self, hits: list[dict[str, Any]], low: float | None = None) -> None:
        """Show other hits; ``low`` is the least score on the map where more are there."""
        self.beginResetModel()
        self.hits = hits
        self._named = any(hit.get("raster") for hit in hits)
        scores = [h["score"] for h in hits]
        if low is not None:
            scores.append(low)
        self._low, self._high = (min(scores), max(scores)) if scores else (0.0, 0.0)
        self._classes = score_classes(scores)
        self.endResetModel()

    def set_mark(self, tile: str, mark: bool | None) -> None:
        """Mark a tile as right (True) or wrong (False); None takes the mark away."""
        self.marks.pop(tile, None)
        if mark is not None:
            self.marks[tile] = mark
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.hits) - 1, 2))

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns; that of the image is there where several are."""
        return 4 if self._named else 3

    def share(self, row: int) -> float:
        """Return where a hit's score lies between the lowest (0) and the highest (1)."""
        span = self._high - self._low
        return 1.0 if span < SAME else (self.hits[row]["score"] - self._low) / span

    def colour(self, row: int) -> QColor:
        """Return the colour that the tile has on the map."""
        score = self.hits[row]["score"]
        n = len(self._classes)
        if n < 2:
            return ramp_colour(1.0)
        at = next((i for i, (_, high) in enumerate(self._classes) if score <= high), n - 1)
        return ramp_colour(at / (n - 1))

    def data(self, index: QModelIndex, role: int = as_int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell shows in the given role."""
        hit, column = self.hits[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == RANK:
                mark = self.marks.get(hit["tile"])
                sign = "" if mark is None else " ✓" if mark else " ✗"
                other = f" ({hit['other_rank'] or '–'})" if "other_rank" in hit else ""
                return f"{hit['rank']}{other}{sign}"
            if column == SCORE:
                return number(hit["score"], 3)
            if column == IMAGE:
                return hit.get("raster", "")
            return f"{number(hit['percentile'], 2)} %"
        if role == Qt.ItemDataRole.DecorationRole and column == RANK:
            return self.colour(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole and column == PERCENTILE:
            return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == SHARE_ROLE:
            return self.share(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit_tip(hit, self.meaning)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation, role: int = as_int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the name and the tooltip of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            names = (tr("Rank"), tr("Score"))
            return (*names, tr("Percentile"), tr("Image"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == PERCENTILE:
            return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("1 is the tile that fits the sentence best"),
                score_meaning.column_tip(self.meaning),
                tr("Share of all tiles of the layer that score lower"),
                tr("The image that the tile is on"),
            )[section]
        return None


class ScoreBar(QStyledItemDelegate):
    """Draws the score on a bar that shows it among the others."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the cell: the row's background first, then bar and number."""
        self.initStyleOption(option, index)
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        model: HitsModel = index.model()
        box = QRectF(option.rect).adjusted(4, 0, -8, 0)
        text = QRectF(box.left(), box.top(), 44, box.height())
        track = QRectF(text.right() + 4, box.center().y() - 2.5, box.right() - text.right() - 4, 5)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = (
            option.palette.ColorRole.HighlightedText if selected else option.palette.ColorRole.Text
        )
        ink = option.palette.color(role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink)
        painter.drawText(text, as_int(Qt.AlignmentFlag.AlignVCenter), index.data())
        if track.width() > 8:
            faint = QColor(ink)
            faint.setAlpha(38)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint)
            painter.drawRoundedRect(track, 2.5, 2.5)
            # The weakest shown hit keeps a stub: a bar of nothing looks like an error.
            track.setWidth(track.width() * (0.06 + 0.94 * float(index.data(SHARE_ROLE))))
            painter.setBrush(model.colour(index.row()))
            painter.drawRoundedRect(track, 2.5, 2.5)
        painter.restore()


class ResultsView(QTableView):
    """The ranked tiles; keyboard or mouse steps through them.

    Signals
    -------
    stepped(int)
        The user moved to the hit in this row.
    """

    stepped = pyqtSignal(int)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._model = HitsModel(self)
        self._quiet = False
        self._pressed_from = -1
        self.setModel(self._model)
        self.setItemDelegateForColumn(SCORE, ScoreBar(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(self.fontMetrics().height() + 8, 24))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(SCORE, QHeaderView.ResizeMode.Stretch)
        for column, least in ((RANK, 64), (PERCENTILE, 84)):
            head = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            columns.resizeSection(
                column, max(least, columns.fontMetrics().horizontalAdvance(head) + 16)
            )
        self.setMinimumHeight(rows.defaultSectionSize() * 6)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.clicked.connect(self._on_click)

    def set_hits(self, hits: list[dict[str, Any]], low: float | None = None) -> None:
        """Show other hits; none is current. See :meth:`HitsModel.set_hits`."""
        self._model.set_hits(hits, low)

    def set_meaning(self, meaning: str) -> None:
        """Say what the scores of the hits are."""
        self._model.meaning = meaning

    def set_mark(self, tile: str, mark: bool | None) -> None:
        """Mark a tile as right or wrong, or take its mark away."""
        self._model.set_mark(tile, mark)

    def marks(self) -> dict[str, bool]:
        """Return the judged tiles."""
        return self._model.marks

    def hits(self) -> list[dict[str, Any]]:
        """Return the hits that are shown."""
        return self._model.hits

    def current(self) -> int:
        """Return the selected row, -1 when there is none."""
        # Not the current index: Qt moves that one when the list merely gets the focus.
        cells = self.selectionModel().selectedIndexes()
        return cells[0].row() if cells else -1

    def step(self, by: int) -> None:
        """Go ``by`` rows on; from no row to the first."""
        if self._model.hits:
            row = self.current() + by if self.current() >= 0 else 0
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(self.hits()) - 1), 0))

    def show_row(self, row: int) -> None:
        """Make a row current without telling: the map has moved already."""
        self._quiet = True
        self.setCurrentIndex(self._model.index(row, 0))
        self._quiet = False

    def mousePressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Remember the row before the click, to tell a second click on it from a step."""
        self._pressed_from = self.current()
        super().mousePressEvent(event)

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Let the first arrow key take the first result."""
        if self.current() < 0 and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(0)
        else:
            super().keyPressEvent(event)

    def _on_selection(self, *_: Any) -> None:
        if self.current() >= 0 and not self._quiet:
            self.stepped.emit(self.current())

    def _on_click(self, index: QModelIndex) -> None:
        # A click on the current row goes back to its tile.
        if index.row() == self._pressed_from:
            self.stepped.emit(index.row())
