"""The two sliders below a search: how many results, and from which score on."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from .i18n import number, tr
from .jump_slider import JumpSlider

STEPS = 1000
#: Filtering waits until the slider has rested so long.
REST_MS = 60


class FiltersBox(QWidget):
    """Best so many, and a least score; both act on results that are there.

    Signals
    -------
    changed()
        The user has moved a slider and rested.
    top_moved(int)
        The number slider stands on another number.
    """

    changed = pyqtSignal()
    top_moved = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n = 0
        self._low = self._high = 0.0
        self._quiet = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self.top = self._slider("top_slider", tr("Show only the best; needs no new search"))
        self.threshold = self._slider(
            "threshold_slider", tr("Show only tiles of at least this score; needs no new search")
        )
        self.top_label, self.threshold_label = QLabel(), QLabel()
        wide = self.fontMetrics().horizontalAdvance("100,000")
        for row, (name, slider, value) in enumerate(
            (
                (tr("Best"), self.top, self.top_label),
                (tr("Score from"), self.threshold, self.threshold_label),
            )
        ):
            value.setMinimumWidth(wide)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label = QLabel(name)
            label.setBuddy(slider)
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(value, row, 2)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.changed)
        self.top.valueChanged.connect(self._on_top)
        self.threshold.valueChanged.connect(self._on_threshold)

    @staticmethod
    def _slider(name: str, tip: str) -> QSlider:
        slider = JumpSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setRange(0, STEPS)
        slider.setPageStep(STEPS // 20)
        slider.setToolTip(tip)
        slider.setAccessibleName(tip)
        return slider

    def set_pool(
        self, n: int, low: float, high: float, top: int, threshold: float | None = None
    ) -> None:
        """Adapt to ``n`` hits whose scores lie between ``low`` and ``high``."""
        self._n, self._low, self._high = n, low, high
        self.set_top(top)
        self._quiet = True
        span = high - low
        share = (threshold - low) / span if threshold is not None and span > 0 else 0.0
        self.threshold.setValue(round(min(max(share, 0.0), 1.0) * STEPS))
        self.threshold.setEnabled(span > 0)
        self._quiet = False
        self._show()

    def set_top(self, top: int) -> None:
        """Move the number slider without telling."""
        self._quiet = True
        n = max(self._n, 2)
        top = min(max(top, 1), n)
        self.top.setValue(round(math.log(top) / math.log(n) * STEPS))
        self._top = top
        self._quiet = False
        self._show()

    def least(self) -> float | None:
        """Return the least score; None where the slider stands at its left end."""
        at = self.threshold.value()
        return None if at == 0 else self._low + (self._high - self._low) * at / STEPS

    def show_all_scores(self) -> None:
        """Move the score slider to its left end without telling."""
        self._quiet = True
        self.threshold.setValue(0)
        self._quiet = False

    def _on_top(self, at: int) -> None:
        if self._quiet:
            return
        # Logarithmic: 10, 100 and 1,000 results are as far apart.
        self._top = max(1, round(max(self._n, 2) ** (at / STEPS)))
        self.top_moved.emit(self._top)
        self._show()
        self._rest.start()

    def _on_threshold(self, _at: int) -> None:
        self._show()
        if not self._quiet:
            self._rest.start()

    def _show(self) -> None:
        least = self.least()
        self.top_label.setText(number(min(self._top, max(self._n, 1))))
        self.threshold_label.setText(tr("any") if least is None else number(least, 3))
