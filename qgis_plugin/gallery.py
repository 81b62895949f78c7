"""The results as pictures; the same hits and the same selection as the list."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from .compat import as_int
from .results_view import RANK, SCORE, ResultsView
from .thumbnails import Thumbnailer

#: A picture has about this many pixels a side; a row holds as many as fit.
SIDE = 104
GAP = 6
CAPTION = 18


class TileDelegate(QStyledItemDelegate):
    """Draws a tile: its picture in the colour it has on the map, rank and score below."""

    def __init__(self, view: Gallery) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a cell."""
        return self._view.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        """Draw a cell."""
        model, row = index.model(), index.row()
        hit = model.hits[row]
        box = QRectF(option.rect).adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)
        picture = QRectF(box.left(), box.top(), box.width(), box.height() - CAPTION)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
        image = self._view.thumbnails.image(
            hit["tile"], QgsRectangle(*hit["bounds"]), hit.get("raster", "")
        )
        if image is not None:
            painter.drawImage(picture, image)
        else:
            painter.fillRect(picture, QColor(128, 128, 128, 40))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(model.colour(row), 3))
        painter.drawRect(picture.adjusted(1.5, 1.5, -1.5, -1.5))
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        caption = QRectF(box.left() + 2, picture.bottom(), box.width() - 4, CAPTION)
        middle = Qt.AlignmentFlag.AlignVCenter
        rank, score = model.index(row, RANK).data(), model.index(row, SCORE).data()
        painter.drawText(caption, as_int(Qt.AlignmentFlag.AlignRight | middle), score)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(caption, as_int(Qt.AlignmentFlag.AlignLeft | middle), rank)
        painter.restore()


class Gallery(QListView):
    """The hits of a :class:`ResultsView` as pictures.

    Parameters
    ----------
    results : ResultsView
        The list that owns the hits and the selection.
    """

    def __init__(self, results: ResultsView, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self._results = results
        self.thumbnails = Thumbnailer(self)
        self.thumbnails.ready.connect(lambda _tile: self.viewport().update())
        self.setModel(results.model())
        self.setSelectionModel(results.selectionModel())
        self.setItemDelegate(TileDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWrapping(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(2 * (SIDE + CAPTION))
        self._pressed_from = -1
        self.clicked.connect(self._on_click)

    def cell(self) -> QSize:
        """Return the size of a cell: the cells of a row fill the width."""
        width = max(self.viewport().width() - 2, SIDE)
        side = width // max(2, width // (SIDE + GAP))
        return QSize(side, side - GAP + CAPTION)

    def resizeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Fit the cells into the new width."""
        super().resizeEvent(event)
        self.setGridSize(self.cell())

    def selectionCommand(self, index, event=None):  # noqa: N802 - Qt's name
        """Select whole rows, for the list shows three columns of them."""
        return super().selectionCommand(index, event) | QItemSelectionModel.SelectionFlag.Rows

    def mousePressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Remember what was current, to tell a second click on it from a step."""
        self._pressed_from = self._results.current()
        super().mousePressEvent(event)

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Step with the arrow keys, from no picture to the first."""
        arrows = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if self._results.current() < 0 and event.key() in arrows:
            self._results.step(0)
        else:
            super().keyPressEvent(event)

    def _on_click(self, index) -> None:
        if index.row() == self._pressed_from:
            self._results.stepped.emit(index.row())
