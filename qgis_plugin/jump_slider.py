"""A slider that goes where it is clicked; Qt's goes a page towards it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSlider, QStyle, QStyleOptionSlider


class JumpSlider(QSlider):
    """Horizontal; the handle jumps under a click on the groove and can be dragged on."""

    def mousePressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Put the handle under the mouse, then let Qt take it."""
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            slider, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl
            handle = self.style().subControlRect(slider, option, part.SC_SliderHandle, self)
            if not handle.contains(event.pos()):
                groove = self.style().subControlRect(slider, option, part.SC_SliderGroove, self)
                at = event.pos().x() - groove.x() - handle.width() // 2
                span = max(groove.width() - handle.width(), 1)
                mirrored = option.upsideDown
                value = QStyle.sliderValueFromPosition(
                    self.minimum(), self.maximum(), at, span, mirrored
                )
                self.setValue(value)
        super().mousePressEvent(event)
