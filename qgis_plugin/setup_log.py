"""The last lines of the log tab, kept for the diagnostics, without what is private."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from .engine_env import scrub
from .notify import TAG
from .setup_proxy import redact

#: Lines of the log that the report ends with.
LOG_LINES = 60


def clean(text: str) -> str:
    """Take home folders and passwords out of a text."""
    return scrub(redact(str(text)))


class RecentLog:
    """Keeps the last lines of the tab "TerraSeek"; QGIS itself cannot be asked for them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._source = QgsApplication.messageLog()
        self._source.messageReceived.connect(self._on)

    def _on(self, message: Any, tag: str = "", _level: Any = None) -> None:
        if tag == TAG:
            self.lines = [*self.lines[1 - LOG_LINES :], clean(message)]

    def close(self) -> None:
        """Stop listening."""
        self._source.messageReceived.disconnect(self._on)
