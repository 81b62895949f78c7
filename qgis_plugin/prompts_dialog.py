"""The dialog that shows what is encoded for a query, and lets the user change it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from .i18n import tr

#: As the engine: most sentences of an ensemble.
MAX_PROMPTS = 32


class PromptsDialog(QDialog):
    """Chooses between the sentence alone, the shipped ensemble, and sentences of one's own.

    Parameters
    ----------
    reading : dict
        What ``query.read`` said of the query.
    chosen : dict
        ``{}`` for the sentence alone, ``{"expand": True}``, or ``{"prompts": [...]}``.
    """

    def __init__(
        self, reading: dict[str, Any], chosen: dict[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Prompts"))
        self.resize(460, 380)
        column = QVBoxLayout(self)
        about = QLabel(
            tr(
                "The model compares tiles with sentences. More sentences for one thing are "
                "averaged, which often finds more."
            )
        )
        about.setWordWrap(True)
        self.plain = QRadioButton(tr("Only what was typed"))
        self.plain.setObjectName("plain")
        self.expand = QRadioButton(tr("With the synonyms and templates below"))
        self.expand.setObjectName("expand")
        self.own = QRadioButton(tr("Only the sentences below, as I edit them"))
        self.own.setObjectName("own")
        self.text = QPlainTextEdit()
        self.text.setObjectName("sentences")
        self.text.setToolTip(tr("One sentence a line, at most {0}").format(MAX_PROMPTS))
        self._shipped = self._lines(reading)
        prompts = chosen.get("prompts")
        single = bool(reading.get("plain"))
        self.own.setEnabled(single)
        if not single:
            self.own.setToolTip(tr("Goes with a plain sentence, not with AND, OR and NOT"))
        for widget in (about, self.plain, self.expand, self.own, self.text):
            column.addWidget(widget)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        for button in (self.plain, self.expand, self.own):
            button.toggled.connect(lambda *_: self._refresh())
        self.text.textChanged.connect(self._refresh)
        self.text.setPlainText("\n".join(prompts) if prompts and single else self._shipped)
        first = self.own if prompts and single else self.expand if chosen else self.plain
        first.setChecked(True)
        self._refresh()

    @staticmethod
    def _lines(reading: dict[str, Any]) -> str:
        prompts = reading.get("prompts") or {}
        if len(prompts) == 1:
            return "\n".join(next(iter(prompts.values())))
        parts = []
        for phrase, sentences in prompts.items():
            parts.append("\n".join([f"{phrase}:", *(f"    {s}" for s in sentences)]))
        return "\n".join(parts)

    def sentences(self) -> list[str]:
        """Return the sentences that are in the box, without empty lines."""
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        return [line for line in lines if line]

    def chosen(self) -> dict[str, Any]:
        """Return the fields of ``SearchRequest`` that were chosen."""
        if self.own.isChecked():
            return {"prompts": self.sentences()}
        return {"expand": True} if self.expand.isChecked() else {}

    def _refresh(self) -> None:
        own = self.own.isChecked()
        self.text.setReadOnly(not own)
        good = not own or 1 <= len(self.sentences()) <= MAX_PROMPTS
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)
