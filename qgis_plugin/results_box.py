"""The lower half of the panel: what was found, the sliders, list and gallery."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .feedback_box import FeedbackBox
from .filters_box import FiltersBox
from .gallery import Gallery
from .i18n import tr
from .icons import icon
from .results_view import ResultsView


class ResultsBox(QWidget):
    """Widgets only; what they do is in ``panel_results.py``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.summary = self._text("summary")
        self.verdict = self._text("verdict")
        self.verdict.hide()
        self.previous = self._tool("previous", tr("Previous result"))
        self.next = self._tool("next", tr("Next result"))
        self.zoom = self._tool("zoom", tr("Zoom to a result when stepping to it"))
        self.zoom.setCheckable(True)
        self.pictures = self._tool("pictures", tr("Pictures or list"))
        self.pictures.setCheckable(True)
        self.places = QCheckBox(tr("Places"))
        self.places.setObjectName("places")
        self.places.setToolTip(tr("Join hits that touch: a list of places, not of tiles"))
        self.save = self._tool("save", tr("Save the results"))
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.save.setMenu(QMenu(self))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.summary, 1)
        for button in (self.previous, self.next, self.zoom, self.pictures, self.save):
            row.addWidget(button)
        self.filters = FiltersBox()
        self.feedback = FeedbackBox(self)
        self.again = self.feedback.again
        row_of_marks = self.feedback.row
        row_of_marks.insertWidget(row_of_marks.count() - 1, self.places)
        self.results = ResultsView()
        self.gallery = Gallery(self.results)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.results)
        self._stack.addWidget(self.gallery)
        column.addLayout(row)
        for widget in (self.verdict, self.filters, self.feedback):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.pictures.toggled.connect(self.show_pictures)

    def show_pictures(self, shown: bool) -> None:
        """Show the gallery or the list; both share hits and selection."""
        self.pictures.setChecked(shown)
        self._stack.setCurrentIndex(1 if shown else 0)
        view = self.gallery if shown else self.results
        if self.results.current() >= 0:
            view.scrollTo(self.results.model().index(self.results.current(), 0))

    @staticmethod
    def _text(name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    @staticmethod
    def _tool(name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
