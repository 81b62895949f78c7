"""A line for several tile sizes in metres, as the engine takes them."""

from __future__ import annotations

import math
import re

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from .i18n import tr

#: As the engine: most sizes of one search.
MAX_SIZES = 6


def read_sizes(text: str) -> list[float] | None:
    """Return the sizes in a text such as ``64, 128 256``; None where it is no such list."""
    found = []
    for part in re.split(r"[;,\s]+", text.strip()):
        if not part:
            continue
        try:
            size = float(part)
        except ValueError:
            return None
        if not math.isfinite(size) or not 0 < size <= 100_000:
            return None
        found.append(size)
    found = sorted(set(found))
    return found if len(found) <= MAX_SIZES else None


class SizesEdit(QLineEdit):
    """Several sizes; empty for the one of the field above.

    Signals
    -------
    sizes_changed()
        They can be read, and are others than before.
    """

    sizes_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sizes")
        self.setPlaceholderText(tr("one, as above"))
        self.setToolTip(
            tr(
                "Several tile sizes in metres, e.g. 64, 128, 256: small things are found in small "
                "tiles, large ones in large tiles. Each size has an index of its own. At most {0}."
            ).format(MAX_SIZES)
        )
        self._last: list[float] = []
        self.textChanged.connect(lambda *_: self._on_text())

    def values(self) -> list[float]:
        """Return the sizes in metres; none where one size is searched."""
        found = read_sizes(self.text())
        return found if found is not None and len(found) > 1 else []

    def set_quietly(self, text: str) -> None:
        """Show other sizes without telling: a project's, not a choice of the user."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._last = self.values()
        self._show()

    def _show(self) -> bool:
        good = read_sizes(self.text()) is not None
        self.setStyleSheet("" if good else "color: #e03131;")
        return good

    def _on_text(self) -> None:
        if self._show() and self.values() != self._last:
            self._last = self.values()
            self.sizes_changed.emit()
