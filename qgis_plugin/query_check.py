"""Reads the query while it is typed: its phrases, language, prompts, or where its fault is."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .engine_client import EngineClient
from .examples import interface_language
from .i18n.locale import interface_locale

#: Wait for the user to stop typing.
REST_MS = 250


def expected_language() -> str:
    """Return the language in which most queries come: that of QGIS."""
    return interface_language(interface_locale())


class QueryCheck(QObject):
    """Asks the worker's ``query.read``; only the newest answer counts.

    Signals
    -------
    read(dict)
        ``{"plain", "language", "sure", "phrases", "prompts", "warnings", "hints"}`` of the text.
    fault(str, int)
        Why it cannot be read and where, in characters from 0; -1 where no place is known.
    """

    read = pyqtSignal(dict)
    fault = pyqtSignal(str, int)

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._id = 0
        self._params: dict[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._ask)
        client.result.connect(self._on_result)
        client.failed.connect(self._on_failed)
        client.ready.connect(lambda _versions: self._timer.start())
        client.crashed.connect(lambda *_: self._forget())

    def ask(self, text: str, language: str | None, model: str | None) -> None:
        """Read this text when the user rests; an empty one is not read."""
        self._forget()
        self._params = {"query": text, "language": language, "model": model}
        self._params["expected_language"] = expected_language()
        if text.strip():
            self._timer.start()

    def stop(self) -> None:
        """Ask nothing more."""
        self._timer.stop()
        self._params = {}
        self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._client.forget(self._id)
        self._id = 0

    def _ask(self) -> None:
        # A worker is never started for this; when it is ready, it is asked.
        if self._client.is_ready() and str(self._params.get("query", "")).strip():
            self._client.forget(self._id)
            self._id = self._client.request("query.read", self._params)

    def _on_result(self, request_id: int, _method: str, value: dict) -> None:
        if request_id == self._id:
            self._id = 0
            self.read.emit(value)

    def _on_failed(self, request_id: int, _method: str, failure: dict) -> None:
        if request_id == self._id:
            self._id = 0
            if failure.get("kind"):  # an older engine does not know the method
                self.fault.emit(str(failure["message"]), int(failure.get("position", -1)))
