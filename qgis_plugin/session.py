"""What the panel asks of the engine: one job at a time, and the newest status only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.messages import REQUEST_CANCELLED, IndexRequest
from .engine_client import EngineClient
from .engine_env import WorkerCommand, missing_reason

#: A cancelled job that has not ended after this long is ended with its worker.
CANCEL_MS = 10_000


@dataclass
class Job:
    """A running ``index``, ``search`` or ``search.again`` request and where it came from.

    ``title`` names the results where the query does not; ``save_to`` is the file of a
    search whose results are only saved. ``params`` are sent instead of ``request`` where
    the method takes others.
    """

    kind: str
    request: Any  # IndexRequest or SearchRequest, as ``kind`` says
    layer_id: str
    layer_name: str
    source: str
    title: str = ""
    save_to: str = ""
    params: Optional[dict[str, Any]] = None
    request_id: int = 0
    cancelling: bool = False
    last: dict[str, Any] = field(default_factory=dict)


class EngineSession(QObject):
    """Requests of the panel, answers as signals.

    Signals
    -------
    engine_ready(dict)
        Versions of the engine.
    engine_missing(str, str)
        No environment: message, what to do.
    engine_broken(str)
        The worker ended outside a job: the reason.
    models(list)
        The installed models, as ``ModelInfo`` dictionaries.
    status(dict), status_failed(dict)
        ``IndexStatus`` of the newest question, or its failure.
    job_started(Job), job_progress(Job), job_done(Job, dict), job_cancelled(Job)
        The life of a job; the notification is in ``Job.last``.
    job_failed(Job, dict), job_crashed(Job, str)
        ``{"message", "hint", ...}``; the reason of the crash.
    """

    engine_ready = pyqtSignal(dict)
    engine_missing = pyqtSignal(str, str)
    engine_broken = pyqtSignal(str)
    models = pyqtSignal(list)
    status = pyqtSignal(dict)
    status_failed = pyqtSignal(dict)
    job_started = pyqtSignal(object)
    job_progress = pyqtSignal(object)
    job_done = pyqtSignal(object, dict)
    job_failed = pyqtSignal(object, dict)
    job_cancelled = pyqtSignal(object)
    job_crashed = pyqtSignal(object, str)

    def __init__(
        self,
        command: Optional[Callable[[], Optional[WorkerCommand]]] = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.client = EngineClient(command, self)
        self.job: Job | None = None
        self._status_id = 0
        self._models_id = 0
        self._warmed: set[tuple[str, str]] = set()
        self._cancel_timer = QTimer(self)
        self._cancel_timer.setSingleShot(True)
        self._cancel_timer.timeout.connect(self._end_stubborn)
        self.client.ready.connect(self.engine_ready)
        self.client.progress.connect(self._on_progress)
        self.client.result.connect(self._on_result)
        self.client.failed.connect(self._on_failed)
        self.client.crashed.connect(self._on_crashed)

    def start(self) -> bool:
        """Start the engine and ask for its models; False where it is not set up."""
        if not self.client.start():
            self.engine_missing.emit(*missing_reason())
            return False
        if not self._models_id:
            self._models_id = self.client.request("models.list", {})
        return True

    def restart(self) -> None:
        """End the worker and start it anew, e.g. with another environment."""
        self.stop()
        self.start()

    def stop(self) -> None:
        """End the worker; returns when it is gone."""
        self._cancel_timer.stop()
        self.job = None
        self._status_id = self._models_id = 0
        self._warmed.clear()
        self.client.stop()

    def ask_status(self, request: IndexRequest) -> None:
        """Ask how much of a raster is indexed; an older question is forgotten."""
        self.client.forget(self._status_id)
        if self.start():
            self._status_id = self.client.request("index.status", request.to_dict())

    def warm(self, model: str, language: str) -> None:
        """Let the idle worker load what the first search would wait for, once."""
        key = (model, language)
        if self.job is None and key not in self._warmed and self.client.is_ready():
            self._warmed.add(key)
            params = {"model": model or None, "language": language or None}
            self.client.request("models.warm", params)

    def forget_status(self) -> None:
        """Drop the answer of an open status question."""
        self.client.forget(self._status_id)
        self._status_id = 0

    def run(self, job: Job) -> bool:
        """Start a job; False where one runs already or the engine is not set up."""
        if self.job is not None or not self.start():
            return False
        job.cancelling = False
        job.last = {}
        try:
            job.request_id = self.client.request(job.kind, job.params or job.request.to_dict())
        except ValueError as error:
            self.job_failed.emit(job, {"message": str(error), "hint": ""})
            return False
        self.job = job
        self.job_started.emit(job)
        return True

    def cancel(self) -> None:
        """Cancel the running job; what it has indexed so far is kept."""
        if self.job is None or self.job.cancelling:
            return
        self.job.cancelling = True
        if self.client.is_ready():
            self.client.cancel(self.job.request_id)
            self._cancel_timer.start(CANCEL_MS)
        else:
            self._end_stubborn()

    def _end_stubborn(self) -> None:
        """End the worker of a job that does not react; indexing resumes from its index."""
        job = self.job
        self.stop()
        if job is not None:
            self.job_cancelled.emit(job)

    def _take_job(self, request_id: int) -> Job | None:
        job = self.job
        if job is None or job.request_id != request_id:
            return None
        self.job = None
        self._cancel_timer.stop()
        return job

    def _on_progress(self, request_id: int, params: dict) -> None:
        if self.job is not None and self.job.request_id == request_id:
            self.job.last = params
            self.job_progress.emit(self.job)

    def _on_result(self, request_id: int, method: str, value: dict) -> None:
        if request_id == self._status_id:
            self._status_id = 0
            self.status.emit(value)
        elif request_id == self._models_id:
            models = value.get("models")
            self.models.emit(models if isinstance(models, list) else [])
        else:
            job = self._take_job(request_id)
            if job is not None:
                self.job_done.emit(job, value)

    def _on_failed(self, request_id: int, method: str, failure: dict) -> None:
        if request_id == self._status_id:
            self._status_id = 0
            self.status_failed.emit(failure)
            return
        job = self._take_job(request_id)
        if job is None:
            if method == "models.list":
                self.status_failed.emit(failure)
        elif failure.get("code") == REQUEST_CANCELLED:
            self.job_cancelled.emit(job)
        else:
            self.job_failed.emit(job, failure)

    def _on_crashed(self, reason: str, lost: list) -> None:
        self._cancel_timer.stop()
        self._status_id = self._models_id = 0
        self._warmed.clear()
        job, self.job = self.job, None
        if job is None:
            self.engine_broken.emit(reason)
        elif job.cancelling:
            self.job_cancelled.emit(job)
        else:
            self.job_crashed.emit(job, reason)
