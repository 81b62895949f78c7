"""The row with which results are judged: right, wrong, rank again, detectors."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .i18n import tr
from .small_widgets import with_arrow

#: Keys that work in every layout: names of buttons are translated, these are not.
RIGHT_KEY, WRONG_KEY, NEXT_KEY = "+", "-", "*"


class FeedbackBox(QWidget):
    """Widgets only; what they do is in ``panel_feedback.py``.

    Parameters
    ----------
    keys_in : QWidget
        Where the keys + - * work: the box with list and gallery.
    """

    def __init__(self, keys_in: QWidget) -> None:
        super().__init__(keys_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.right = self._tool(
            "mark_right", "✓", tr("The current tile is right, go to the next (key {0})"), RIGHT_KEY
        )
        self.wrong = self._tool(
            "mark_wrong", "✗", tr("The current tile is wrong, go to the next (key {0})"), WRONG_KEY
        )
        self.suggested = self._tool(
            "suggested",
            tr("Most useful"),
            tr("Go to the tile whose mark would teach most (key {0})"),
            NEXT_KEY,
        )
        self.again = QPushButton()
        self.again.setObjectName("again")
        self.again.setToolTip(tr("Rank all tiles anew with what you have marked"))
        self.again.hide()
        self.detector = QToolButton()
        self.detector.setObjectName("detector")
        self.detector.setText(tr("Detector"))
        self.detector.setAutoRaise(True)
        self.detector.setToolTip(
            tr("Keep the query and its marks under a name, and run them on other images")
        )
        self.detector.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.detector.setMenu(QMenu(self))
        with_arrow(self.detector)
        self.row = row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.right, self.wrong, self.suggested):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.detector)
        self.precision = QLabel()
        self.precision.setObjectName("precision")
        self.precision.setWordWrap(True)
        self.precision.setTextFormat(Qt.TextFormat.PlainText)
        self.precision.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.precision.hide()
        column.addLayout(row)
        column.addWidget(self.again)
        column.addWidget(self.precision)
        for key, button in (
            (RIGHT_KEY, self.right),
            (WRONG_KEY, self.wrong),
            (NEXT_KEY, self.suggested),
        ):
            action = QAction(keys_in)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda *_, button=button: button.click())
            keys_in.addAction(action)

    @staticmethod
    def _tool(name: str, text: str, tip: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAutoRaise(True)
        button.setToolTip(tip.format(key))
        button.setAccessibleName(tip.format(key))
        return button
