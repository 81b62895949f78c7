"""The client of the engine's worker: JSON-RPC 2.0 over the pipes of a QProcess.

Everything is a signal; nothing here waits, so QGIS stays responsive whatever the
worker does. See ``docs/protocol.md`` for the messages.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDir, QObject, QProcess, QTimer, pyqtSignal

from ..engine.messages import PROTOCOL
from . import rpc
from .engine_env import WorkerCommand, child_environment, scrub, worker_command
from .i18n import tr

#: So many unreadable lines in a row, and what talks to us is not the worker.
MAX_GARBAGE = 20
#: A cold start reads some hundred MB of libraries from disk.
HANDSHAKE_MS = 90_000
#: How long an ending worker may take before it is killed; indexing resumes anyway.
STOP_MS = 1_500


class EngineClient(QObject):
    """One worker process and the requests that wait for its answers.

    Parameters
    ----------
    command : callable or None
        Returns the :class:`WorkerCommand` to run, or None where there is none.

    Signals
    -------
    ready(dict)
        The handshake is done; versions of engine and libraries.
    progress(int, dict)
        Request id and the ``progress`` notification.
    result(int, str, dict)
        Request id, method, result.
    failed(int, str, dict)
        Request id, method, ``{"code", "message", "kind", "hint"}``.
    crashed(str, list)
        The worker ended on its own: the reason in one line, and the ids it leaves open.
    log(str, str)
        Level (``info``, ``warning``) and a line for the log panel.
    """

    ready = pyqtSignal(dict)
    progress = pyqtSignal(int, dict)
    result = pyqtSignal(int, str, dict)
    failed = pyqtSignal(int, str, dict)
    crashed = pyqtSignal(str, list)
    log = pyqtSignal(str, str)

    # Ids go on over restarts: a late reply of an older worker can never match.
    _last_id = 0

    def __init__(
        self,
        command: Optional[Callable[[], Optional[WorkerCommand]]] = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = command or worker_command
        self._process: QProcess | None = None
        self._lines = rpc.LineBuffer()
        self._pending: dict[int, str] = {}
        self._waiting: list[bytes] = []
        self._handshake = 0
        self._garbage = 0
        self._fault = ""
        self._tail: list[str] = []
        self.versions: dict[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._abandon(tr("The engine did not answer in time.")))

    # -- life of the process ---------------------------------------------------------

    def is_running(self) -> bool:
        """Tell whether a worker process exists."""
        return self._process is not None

    def has_command(self) -> bool:
        """Tell whether there is an environment to start a worker in."""
        return self._command() is not None

    def is_ready(self) -> bool:
        """Tell whether the handshake is done."""
        return self._process is not None and bool(self.versions)

    def pid(self) -> int:
        """Return the worker's process id, 0 when there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self) -> bool:
        """Start the worker unless it runs; False where no environment is set up."""
        if self._process is not None:
            return True
        command = self._command()
        if command is None:
            return False
        self._lines = rpc.LineBuffer()
        self._tail.clear()
        self._garbage = 0
        self._fault = ""
        self.versions = {}
        process = QProcess(self)
        process.setProgram(command.program)
        process.setArguments(command.arguments)
        process.setProcessEnvironment(child_environment(command))
        # Not the plugin folder: Windows could not update the plugin while we run.
        process.setWorkingDirectory(QDir.tempPath())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        self._timer.start(HANDSHAKE_MS)
        process.start()
        if self._process is None:  # errorOccurred came at once
            return True
        client = f"qgis {Qgis.QGIS_VERSION.split('-')[0]}"
        params = {"protocol": PROTOCOL, "client": client}
        self._handshake = self._next_id("initialize")
        self._write(rpc.encode(self._handshake, "initialize", params))
        return True

    def stop(self) -> None:
        """End the worker; returns when it is gone. Open requests get no answer."""
        process, self._process = self._process, None
        self._timer.stop()
        self._pending.clear()
        self._waiting.clear()
        self.versions = {}
        if process is None:
            return
        process.blockSignals(True)
        # The worker ends when its stdin closes; a busy one is killed, its index resumes.
        process.closeWriteChannel()
        if not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)
        process.deleteLater()

    # -- requests --------------------------------------------------------------------

    def request(self, method: str, params: dict[str, Any]) -> int:
        """Send a request, starting the worker if needed, and return its id.

        Raises
        ------
        ValueError
            If the message is longer than the worker takes.
        """
        request_id = self._next_id(method)
        message = rpc.encode(request_id, method, params)
        if len(message) > rpc.MAX_REQUEST_BYTES:
            self._pending.pop(request_id)
            raise ValueError(tr("The request is too long for the engine."))
        self._waiting.append(message)
        if self.is_ready():
            self._flush()
        elif not self.start():
            self._waiting.clear()
            self._pending.clear()
        return request_id

    def cancel(self, request_id: int) -> None:
        """Ask the worker to stop a request; it answers with the error "cancelled"."""
        if request_id in self._pending and self.is_ready():
            self._write(rpc.encode(None, "cancel", {"id": request_id}))

    def forget(self, request_id: int) -> None:
        """Drop the answer of a request when it comes."""
        self._pending.pop(request_id, None)

    def _next_id(self, method: str) -> int:
        EngineClient._last_id += 1
        self._pending[EngineClient._last_id] = method
        return EngineClient._last_id

    def _write(self, message: bytes) -> None:
        if self._process is not None:
            self._process.write(message)

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        for message in waiting:
            self._write(message)

    # -- what comes back -------------------------------------------------------------

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        for line in self._lines.feed(bytes(process.readAllStandardOutput())):
            self._take(line)
            if self._process is not process or self._fault:
                return
        if self._lines.overflow:
            self._abandon(tr("The engine sent a message without end."))

    def _take(self, line: bytes) -> None:
        message = rpc.decode(line)
        if message is None:
            self._garbage += 1
            shown = line[:200].decode("utf-8", "replace")
            self.log.emit("warning", scrub(f"Unreadable line from the engine: {shown}"))
            if self._garbage >= MAX_GARBAGE:
                self._abandon(tr("The engine does not speak the protocol."))
            return
        self._garbage = 0
        params = message.get("params")
        params = params if isinstance(params, dict) else {}
        method = message.get("method")
        if method == "progress":
            if params.get("id") in self._pending:
                self.progress.emit(params["id"], params)
        elif method == "log":
            level = "info" if params.get("level") == "info" else "warning"
            self.log.emit(level, scrub(str(params.get("message", ""))))
        elif "result" in message or "error" in message:
            self._answer(message)

    def _answer(self, message: dict[str, Any]) -> None:
        request_id = message.get("id")
        if not isinstance(request_id, int) or request_id not in self._pending:
            self.log.emit("info", f"Dropped a stale answer of the engine (id {request_id}).")
            return
        method = self._pending.pop(request_id)
        value = message.get("result")
        if message.get("error") is None and isinstance(value, dict):
            if request_id == self._handshake:
                self._welcome(value)
            else:
                self.result.emit(request_id, method, value)
            return
        failure = rpc.failure(message.get("error"))
        if request_id == self._handshake:
            self._abandon(tr("The engine refused the connection: {0}").format(failure["message"]))
        else:
            self.failed.emit(request_id, method, failure)

    def _welcome(self, versions: dict[str, Any]) -> None:
        if versions.get("protocol") != PROTOCOL:
            theirs = versions.get("protocol")
            text = tr("The engine speaks protocol {0}, the plugin {1}.")
            self._abandon(text.format(theirs, PROTOCOL))
            return
        self._timer.stop()
        self.versions = versions
        self.ready.emit(versions)
        self._flush()

    def _read_errors(self) -> None:
        if self._process is None:
            return
        text = bytes(self._process.readAllStandardError()).decode("utf-8", "replace")
        for line in filter(str.strip, text.splitlines()):
            self._tail = [*self._tail[-39:], scrub(line)]
            self.log.emit("info", scrub(line))

    # -- faults ----------------------------------------------------------------------

    def _abandon(self, reason: str) -> None:
        """Give up on a worker that cannot be talked to."""
        if self._process is not None and not self._fault:
            self._fault = reason
            self._process.kill()  # finished() follows

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            said = self._process.errorString()
            self._gone(tr("The engine could not start: {0}.").format(said))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        self._read_errors()
        if not self._fault:
            self._read()  # an answer may still lie in the pipe
        if self._fault:
            reason = self._fault
        elif status == QProcess.ExitStatus.CrashExit:
            reason = tr("The engine crashed.")
        else:
            reason = tr("The engine ended by itself (exit code {0}).").format(code)
        if not self.versions and self._tail:
            reason += f" {self._tail[-1].strip()}"
        self._gone(reason)

    def _gone(self, reason: str) -> None:
        process, self._process = self._process, None
        self._timer.stop()
        lost = sorted(set(self._pending) - {self._handshake})
        self._pending.clear()
        self._waiting.clear()
        self.versions = {}
        if process is not None:
            process.deleteLater()
        self.log.emit("warning", scrub(reason))
        self.crashed.emit(scrub(reason), lost)
