"""The line for the query: underlines the place where it cannot be read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

#: Colour of the underline; readable in a light and in a dark theme.
FAULT = "#e03131"
#: Height of a wave and length of half of one, in pixels.
WAVE, HALF = 2.0, 2.5
#: Least length of the underline: a fault at the end stands behind the last character.
LEAST = 10


class QueryLine(QLineEdit):
    """A line edit that can show where the query has a fault.

    A painted wave, not a text format: formats go through the input method, which people who
    write Chinese and Korean are using at that moment.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = -1

    def fault(self) -> int:
        """Return where the fault is, in characters from 0; -1 where there is none."""
        return self._fault

    def set_fault(self, position: int) -> None:
        """Underline what follows this position; -1 takes the underline away."""
        if position != self._fault:
            self._fault = position
            self.update()

    def go_to_fault(self) -> None:
        """Put the cursor there."""
        if self._fault >= 0:
            self.setFocus()
            self.setCursorPosition(min(self._units(self._fault), len(self.text())))

    def _units(self, position: int) -> int:
        # Qt counts UTF-16 units, Python characters; both are the same below U+10000.
        text = self.text()[:position]
        return position + sum(ord(c) > 0xFFFF for c in text)

    def _span(self) -> tuple[float, float]:
        text = self.text()
        start = min(self._fault, len(text))
        end = start
        while end < len(text) and not text[end].isspace():
            end += 1
        cursor = self.cursorPosition()
        metrics = self.fontMetrics()
        # The line scrolls: the cursor is the one place whose position Qt tells.
        base = self.cursorRect().center().x()

        def x(at: int) -> float:
            low, high = sorted((cursor, at))
            width = metrics.horizontalAdvance(text[low:high])
            return base + (width if at >= cursor else -width)

        left = x(start)
        return left, max(x(end), left + LEAST)

    def paintEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Draw the line, then the wave."""
        super().paintEvent(event)
        if self._fault < 0 or not self.text():
            return
        left, right = self._span()
        below = self.cursorRect().bottom() - 1.0
        wave, k = QPolygonF(), 0
        while left + k * HALF <= right:
            wave.append(QPointF(left + k * HALF, below + (WAVE if k % 2 else 0.0)))
            k += 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(FAULT), 1.4))
        painter.drawPolyline(wave)
        painter.end()
