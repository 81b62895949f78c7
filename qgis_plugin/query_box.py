"""What stands below the query line: language, prompts, examples, what the engine read."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.messages import LANGUAGE_NAMES, LANGUAGES
from .i18n import tr
from .small_widgets import ElidedCombo

#: Colours of the note: a fault, a warning.
BAD, DOUBT = "#e03131", "#e8590c"


class NoteLabel(QLabel):
    """A line of plain text that can be clicked.

    Signals
    -------
    clicked()
        The user wants to see what it speaks of.
    """

    clicked = pyqtSignal()

    def mousePressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Tell."""
        super().mousePressEvent(event)
        self.clicked.emit()


class QueryBox(QWidget):
    """Widgets only; what they do is in ``panel_query.py``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.language = ElidedCombo()
        self.language.setObjectName("language")
        self.language.setToolTip(
            tr("Language of the query; its synonyms and comparison terms depend on it")
        )
        self.language.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        # The least it needs: the panel is never narrower than this row.
        self.language.setMinimumContentsLength(3)
        self.language.addItem("", "")
        for code in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[code], code)
        self.prompts = self._tool("prompts", tr("Prompts…"))
        self.prompts.setToolTip(tr("The sentences that the model compares with the tiles"))
        self.by_example = self._tool("by_example", tr("By example…"))
        self.by_example.setToolTip(
            tr("Search by places, polygons or an image file, with or without words")
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.language, 1)
        row.addWidget(self.prompts)
        row.addWidget(self.by_example)
        self.note = NoteLabel()
        self.note.setObjectName("query_note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note.hide()
        column.addWidget(self.note)
        column.addLayout(row)
        self.set_detected("")

    @staticmethod
    def _tool(name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAutoRaise(True)
        return button

    def set_detected(self, code: str, sure: bool = True) -> None:
        """Show which language was found; empty where nothing was read yet."""
        if code in LANGUAGE_NAMES:
            form = tr("{0} (auto)") if sure else tr("{0}? (auto)")
            text = form.format(LANGUAGE_NAMES[code])
        elif code:
            text = tr("Not recognised")
        else:
            text = tr("Automatic")
        self.language.setItemText(0, text)

    def set_note(self, text: str, colour: str = "", tip: str = "") -> None:
        """Show a line below the query; an empty one goes away."""
        self.note.setText(text)
        self.note.setToolTip(tip)
        self.note.setStyleSheet(f"color: {colour};" if colour else "")
        self.note.setVisible(bool(text))
