"""Work on the main thread in parts, each in a turn of its own: the window goes on between them."""

from __future__ import annotations

from collections import deque
from typing import Callable

from qgis.PyQt.QtCore import QObject, QTimer


class Turns(QObject):
    """Calls what was added, one call in a turn of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def add(self, *calls: Callable[[], object]) -> None:
        """Add calls behind those that wait."""
        self._calls.extend(calls)
        self._timer.start()

    def clear(self) -> None:
        """Forget what has not been called: what it was meant for is gone."""
        self._calls.clear()
        self._timer.stop()

    def waiting(self) -> int:
        """Return how many calls wait."""
        return len(self._calls)

    def _next(self) -> None:
        if self._calls:
            self._calls.popleft()()
        if not self._calls:
            self._timer.stop()
