"""Widgets that stay readable where the panel is narrow."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
)


class ElidedCombo(QComboBox):
    """A combo box that ends a text that is too long with "…" instead of cutting it off."""

    def paintEvent(self, _event) -> None:  # noqa: N802 - Qt's name
        """Draw the box with the text that fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.shown_text(field.width() - 2)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self, width: int) -> str:
        """Return the current text as it fits into so many pixels."""
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), mode, width)


def with_arrow(button: QToolButton) -> QToolButton:
    """Put the arrow of a menu beside the text: styles draw it across the last letter."""
    button.setStyleSheet(
        "QToolButton { padding-right: 14px; }"
        " QToolButton::menu-indicator { subcontrol-origin: padding;"
        " subcontrol-position: right center; right: 3px; }"
    )
    return button
