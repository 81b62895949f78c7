"""The table of classes: colours and names that can be edited, areas, scores at a place."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..i18n import number, tr

COLOUR, NAME, AREA, SHARE, HERE = range(5)
UNKNOWN_COLOUR = "#b4b4b4"
#: Larger areas are shown in square kilometres.
KM2_FROM = 10_000_000.0


def area_text(square_metres: float, largest: float) -> str:
    """Return an area in the unit that suits the largest one of the table."""
    if largest >= KM2_FROM:
        return tr("{0} km²").format(number(square_metres / 1e6, 2))
    return tr("{0} ha").format(number(square_metres / 1e4, 2))


def percent(share: float) -> str:
    """Return a share for people."""
    return f"{number(100 * share, 1)} %"


class ClassTable(QTableWidget):
    """A row for each class, and one for what is unknown.

    Signals
    -------
    renamed(int, str)
        Row and typed names.
    recoloured(int, str)
        Row and ``#rrggbb``.
    """

    renamed = pyqtSignal(int, str)
    recoloured = pyqtSignal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setObjectName("label_table")
        self.setHorizontalHeaderLabels(["", tr("Class"), tr("Area covered"), tr("%"), tr("Here")])
        self.horizontalHeaderItem(HERE).setToolTip(
            tr("Probability of each class at the place that was clicked, before smoothing")
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(24)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(26)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeaderItem(NAME).setTextAlignment(left)
        header.setSectionResizeMode(COLOUR, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(COLOUR, 26)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (AREA, SHARE, HERE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(150)
        self.setItemDelegateForColumn(NAME, NamesDelegate(self))
        self._n = 0
        self.cellClicked.connect(self._on_click)
        self.itemChanged.connect(self._on_changed)
        self.setColumnHidden(HERE, True)

    def set_classes(self, classes: list[tuple[str, str, str]], unknown: str) -> None:
        """Show (name, names as typed, colour) of each class; areas are emptied.

        Parameters
        ----------
        classes : list of (str, str, str)
        unknown : str
            Name of the row for what is unknown.
        """
        self.blockSignals(True)
        self._n = len(classes)
        self.setRowCount(len(classes) + 1)
        for row, (name, typed, colour) in enumerate([*classes, (unknown, "", UNKNOWN_COLOUR)]):
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item = QTableWidgetItem(_swatch(colour), "")
            item.setData(Qt.ItemDataRole.UserRole, colour)
            item.setFlags(flags)
            item.setToolTip(tr("Click to choose another colour") if row < self._n else "")
            self.setItem(row, COLOUR, item)
            item = QTableWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, typed)
            tip = tr("Double-click to change the names: {0}").format(typed)
            item.setToolTip(tip if row < self._n else "")
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if row < self._n else flags)
            self.setItem(row, NAME, item)
            for column in (AREA, SHARE, HERE):
                self._put(row, column, "")
        self.setRowHidden(self._n, True)
        self.setColumnHidden(HERE, True)
        self.blockSignals(False)

    def set_areas(self, areas: list[float], unknown: float) -> None:
        """Show square metres and shares of the classes, and of what is unknown."""
        if len(areas) != self._n:
            return
        every = [*areas, unknown]
        total, largest = sum(every), max(every, default=0.0)
        self.blockSignals(True)
        for row, area in enumerate(every):
            self._put(row, AREA, area_text(area, largest) if area else "–")
            self._put(row, SHARE, number(100 * area / total, 1) if total > 0 and area else "–")
        self.setRowHidden(self._n, unknown <= 0)
        self.blockSignals(False)

    def set_scores(self, scores: list[float] | None) -> None:
        """Show the probability of every class at a place; None empties the column."""
        self.blockSignals(True)
        best = max(scores) if scores else None
        for row in range(self._n):
            value = scores[row] if scores and row < len(scores) else None
            item = self._put(row, HERE, "" if value is None else percent(value))
            font = item.font()
            font.setBold(value is not None and value == best)
            item.setFont(font)
        self.setColumnHidden(HERE, scores is None)
        self.blockSignals(False)

    def selected_classes(self) -> list[int]:
        """Return the rows of the selected classes, without the unknown."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        return sorted(row for row in rows if row < self._n)

    def _put(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)
        return item

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME and item.row() < self._n:
            self.renamed.emit(item.row(), item.text())

    def _on_click(self, row: int, column: int) -> None:
        if column != COLOUR or row >= self._n:
            return
        old = QColor(self.item(row, COLOUR).data(Qt.ItemDataRole.UserRole))
        chosen = QColorDialog.getColor(old, self, tr("Colour of the class"))
        if chosen.isValid() and chosen != old:
            self.recoloured.emit(row, chosen.name())


class NamesDelegate(QStyledItemDelegate):
    """Edits all names of a class where the table shows the first one."""

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        """Put the names as they are typed into the editor."""
        editor.setText(str(index.data(Qt.ItemDataRole.UserRole) or ""))

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        """Take what was typed where it is another text."""
        text = editor.text().strip()
        if text and text != index.data(Qt.ItemDataRole.UserRole):
            model.setData(index, text)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
