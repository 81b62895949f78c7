"""The worker's protocol for code that may wait: Processing algorithms, ``qgis_process``.

Same command, same cleaned environment and same messages as :mod:`.engine_client`, but
without signals: a ``QProcess`` works without an event loop and in any thread as long as
one thread makes and uses it. Nothing here touches a layer or a widget.
"""

from __future__ import annotations

import time
from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDir, QProcess

from ..engine.messages import PROTOCOL, REQUEST_CANCELLED
from . import rpc
from .engine_client import HANDSHAKE_MS, MAX_GARBAGE, STOP_MS
from .engine_env import WorkerCommand, child_environment, missing_reason, scrub, worker_command
from .i18n import tr

#: How often it is looked whether the user wants to stop.
POLL_MS = 50
#: A cancelled job that has not ended after this long is ended with its worker.
CANCEL_S = 10.0

Command = Callable[[], Optional[WorkerCommand]]


class EngineError(Exception):
    """What went wrong in the engine, and what to do about it.

    Attributes
    ----------
    message, hint : str
        One line each; the hint may be empty.
    kind : str
        Name of the engine's error class.
    """

    def __init__(self, message: str, hint: str = "", kind: str = "") -> None:
        self.message, self.hint, self.kind = scrub(message), scrub(hint), kind
        super().__init__(" ".join(part for part in (self.message, self.hint) if part))


class EngineCancelled(EngineError):
    """The job was cancelled; what had been indexed is kept."""


def never() -> bool:
    """Return False: nobody can cancel."""
    return False


def start_process(command: Command, extra: list[str] | None = None) -> QProcess:
    """Start the engine's Python as the panel does.

    Raises
    ------
    EngineError
        If no environment is set up, or it cannot be started.
    """
    found = command()
    if found is None:
        raise EngineError(*missing_reason())
    process = QProcess()
    process.setProgram(found.program)
    process.setArguments(found.arguments if extra is None else [*found.arguments[:-1], *extra])
    process.setProcessEnvironment(child_environment(found))
    process.setWorkingDirectory(QDir.tempPath())
    process.start()
    if not process.waitForStarted(HANDSHAKE_MS):
        raise EngineError(
            tr("The engine could not start: {0}.").format(process.errorString()),
            tr("Check the engine's Python in the settings of TerraSeek."),
        )
    return process


class BlockingClient:
    """One worker and one request at a time; a context manager that ends the worker.

    Parameters
    ----------
    command : callable or None
        Returns the :class:`WorkerCommand`; None finds the engine's environment.
    is_cancelled : callable
        Asked all the time while waiting, in the calling thread.
    on_progress : callable
        Takes the params of each ``progress`` notification.
    on_log : callable
        Takes (level, line): what the engine writes to its log.
    """

    def __init__(
        self,
        command: Command | None = None,
        *,
        is_cancelled: Callable[[], bool] = never,
        on_progress: Callable[[dict[str, Any]], None] | None = None,
        on_log: Callable[[str, str], None] | None = None,
    ) -> None:
        self._command = command or worker_command
        self._is_cancelled = is_cancelled
        self._on_progress = on_progress or (lambda params: None)
        self._on_log = on_log or (lambda level, line: None)
        self._process: QProcess | None = None
        self._lines = rpc.LineBuffer()
        self._ready: list[bytes] = []
        self._tail: list[str] = []
        #: Warnings that were passed on already: a run may ask for one map in two forms.
        self.warned: set[str] = set()
        self._garbage = 0
        self._last_id = 0
        self.versions: dict[str, Any] = {}

    def __enter__(self) -> BlockingClient:
        """Start the worker and shake hands."""
        self._process = start_process(self._command)
        try:
            client = f"qgis {Qgis.QGIS_VERSION.split('-')[0]} processing"
            params = {"protocol": PROTOCOL, "client": client}
            versions = self.call("initialize", params, HANDSHAKE_MS / 1000)
            if versions.get("protocol") != PROTOCOL:
                raise EngineError(
                    tr("The engine speaks protocol {0}, the plugin {1}.").format(
                        versions.get("protocol"), PROTOCOL
                    ),
                    tr("Update the plugin and its engine together."),
                )
        except BaseException:
            self.close()
            raise
        self.versions = versions
        return self

    def __exit__(self, *_error: object) -> None:
        """End the worker."""
        self.close()

    def pid(self) -> int:
        """Return the worker's process id, 0 when there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def close(self) -> None:
        """End the worker; returns when it is gone."""
        process, self._process = self._process, None
        if process is not None:
            end_process(process)

    def call(
        self, method: str, params: dict[str, Any], limit_s: float | None = None
    ) -> dict[str, Any]:
        """Send a request and wait for its answer.

        Raises
        ------
        EngineCancelled
            If ``is_cancelled`` said so; the worker has stopped the job.
        EngineError
            With the engine's message and hint, or the reason why there is no answer.
        """
        self._last_id += 1
        request_id = self._last_id
        message = rpc.encode(request_id, method, params)
        if len(message) > rpc.MAX_REQUEST_BYTES:
            raise EngineError(
                tr("The request is too long for the engine."),
                tr("Use fewer examples, or simpler polygons."),
            )
        self._write(message)
        started = time.monotonic()
        cancelled_at: float | None = None
        while True:
            line = self._next_line()
            if line is not None:
                answer = self._take(line, request_id)
                if answer is not None:
                    return self._unpack(answer)
                continue
            now = time.monotonic()
            if cancelled_at is None and self._is_cancelled():
                cancelled_at = now
                self._write(rpc.encode(None, "cancel", {"id": request_id}))
            if cancelled_at is not None and now - cancelled_at > CANCEL_S:
                self._kill()
                raise EngineCancelled(tr("Cancelled."))
            if limit_s is not None and now - started > limit_s:
                self._kill()
                raise EngineError(tr("The engine did not answer in time."))

    def _write(self, message: bytes) -> None:
        process = self._process
        if process is None:
            raise EngineError(tr("The engine is not running."))
        process.write(message)
        while process.bytesToWrite() and process.waitForBytesWritten(HANDSHAKE_MS):
            pass  # a pipe takes 64 kB at a time

    def _next_line(self) -> bytes | None:
        """Return the next line of the worker; None after :data:`POLL_MS` without one."""
        process = self._process
        if self._ready or process is None:
            return self._ready.pop(0) if self._ready else None
        process.waitForReadyRead(POLL_MS)
        self._read_errors(process)
        self._ready = self._lines.feed(bytes(process.readAllStandardOutput()))
        if self._lines.overflow:
            self._kill()
            raise EngineError(tr("The engine sent a message without end."))
        if self._ready:
            return self._ready.pop(0)
        if process.state() == QProcess.ProcessState.NotRunning:
            code, tail = process.exitCode(), self._tail[-1:]
            self.close()
            if self._is_cancelled():
                raise EngineCancelled(tr("Cancelled."))
            raise EngineError(
                " ".join([tr("The engine ended by itself (exit code {0}).").format(code), *tail]),
                tr("Run it again: indexing goes on where it stopped."),
            )
        return None

    def _read_errors(self, process: QProcess) -> None:
        text = bytes(process.readAllStandardError()).decode("utf-8", "replace")
        for line in filter(str.strip, text.splitlines()):
            self._tail = [*self._tail[-39:], scrub(line.strip())]
            self._on_log("debug", scrub(line))

    def _take(self, line: bytes, request_id: int) -> dict[str, Any] | None:
        """Handle a line; returns the message where it answers the request."""
        message = rpc.decode(line)
        if message is None:
            self._garbage += 1
            if self._garbage >= MAX_GARBAGE:
                self._kill()
                raise EngineError(tr("The engine does not speak the protocol."))
            return None
        self._garbage = 0
        params = message.get("params")
        params = params if isinstance(params, dict) else {}
        if message.get("method") == "progress" and params.get("id") == request_id:
            self._on_progress(params)
        elif message.get("method") == "log":
            level = "info" if params.get("level") == "info" else "warning"
            self._on_log(level, scrub(str(params.get("message", ""))))
        elif message.get("id") == request_id and ("result" in message or "error" in message):
            return message
        return None

    def _unpack(self, message: dict[str, Any]) -> dict[str, Any]:
        value = message.get("result")
        if message.get("error") is None and isinstance(value, dict):
            return value
        failure = rpc.failure(message.get("error"))
        if failure["code"] == REQUEST_CANCELLED:
            raise EngineCancelled(tr("Cancelled."))
        raise EngineError(failure["message"], failure["hint"], failure["kind"])

    def _kill(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(STOP_MS)


def end_process(process: QProcess) -> None:
    """Close the input of a worker, which ends it, and kill it where it does not."""
    process.closeWriteChannel()
    if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(STOP_MS):
        process.kill()
        process.waitForFinished(STOP_MS)
