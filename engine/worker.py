"""The worker: the engine behind JSON-RPC 2.0 over stdin and stdout (docs/protocol.md).

Three rules keep it out of its client's way. The protocol runs on private duplicates of
descriptors 0 and 1; descriptor 1 itself leads to stderr, since native libraries print.
The main thread only reads and answers what takes no time (ping, cancel); one job thread
works. When stdin ends, whatever runs is cancelled and the process is gone within
:data:`GRACE_S`, so that none outlives its client.
"""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from .messages import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    PROTOCOL,
    USER_ERROR,
)
from .privacy import one_line
from .rpc import MAX_LINE, Id, Request, RpcError, Writer, parse, read_lines
from .rpc_methods import METHODS, cancelled_error, rpc_error, traceback_to_stderr

#: Seconds that a cancelled job gets to finish its batch and commit, when the worker ends.
GRACE_S = 5.0
#: Seconds between progress notifications of a job.
PROGRESS_S = 0.1
#: Requests that wait; a client that sends more does not wait for answers.
MAX_WAITING = 1000


@dataclass
class Job:
    """A request that waits or runs."""

    request: Request
    cancel: threading.Event = field(default_factory=threading.Event)
    running: bool = False


class Throttle:
    """Passes on at most ten progress reports a second, and always the last one of a stage."""

    def __init__(self, send: Callable[[dict[str, Any]], None]) -> None:
        self._send, self._last = send, -PROGRESS_S
        self._held: dict[str, Any] | None = None

    def __call__(self, params: dict[str, Any]) -> None:
        """Send a report, or hold it back."""
        if self._held is not None and self._held.get("stage") != params.get("stage"):
            self.flush()  # else a short stage would never be heard of
        now = time.monotonic()
        if now - self._last >= PROGRESS_S:
            self._last, self._held = now, None
            self._send(params)
        else:
            self._held = params

    def flush(self) -> None:
        """Send what was held back."""
        if self._held is not None:
            self._send(self._held)
            self._held = None


class Worker:
    """Answers the requests of one client.

    Parameters
    ----------
    reader : BinaryIO
        Unbuffered stream of requests.
    writer : BinaryIO
        Takes answers and notifications.
    """

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader, self._out = reader, Writer(writer)
        self._jobs: dict[Id, Job] = {}
        self._lock = threading.Lock()
        self._queue: queue.Queue[Job | None] = queue.Queue()
        self._initialized = False
        self._thread = threading.Thread(target=self._work, name="job", daemon=True)

    # -- the main thread ------------------------------------------------------------------

    def run(self) -> None:
        """Serve until stdin ends, ``shutdown`` is asked for or the client is gone."""
        self._thread.start()
        with contextlib.suppress(OSError, KeyboardInterrupt):
            for line in read_lines(self._reader):
                if not self._take(line):
                    break
        with self._lock:
            for job in self._jobs.values():
                job.cancel.set()
        self._queue.put(None)
        self._thread.join(GRACE_S)

    def _take(self, line: bytes | None) -> bool:
        """Handle one line; False when it was ``shutdown``."""
        request: Request | None = None
        try:
            if line is None:
                raise RpcError(INVALID_REQUEST, f"The line is longer than {MAX_LINE} bytes.")
            request = parse(line)
            if request.notification:
                self._notified(request)
            else:
                return self._requested(request)
        except RpcError as err:
            self._out.error(err.request_id if request is None else request.id, err)
        except OSError:
            raise  # the client is gone
        except Exception as err:
            traceback_to_stderr()
            if request is not None and not request.notification:
                self._out.error(request.id, RpcError(INTERNAL_ERROR, one_line(err)))
        return True

    def _notified(self, request: Request) -> None:
        if request.method == "cancel":
            self._cancel(request.params.get("id"))
        else:
            message = f"The notification {request.method[:60]!r} is not known; it was ignored."
            self._out.notify("log", {"level": "warning", "message": message})

    def _requested(self, request: Request) -> bool:
        if request.method == "initialize":
            self._out.result(request.id, self._initialize(request.params))
        elif not self._initialized:
            raise RpcError(INVALID_REQUEST, "The first request must be `initialize`.")
        elif request.method == "ping":
            with self._lock:
                busy = bool(self._jobs)
            self._out.result(request.id, {"busy": busy})
        elif request.method == "shutdown":
            self._out.result(request.id, {})
            return False
        elif request.method in METHODS:
            self._enqueue(Job(request))
        else:
            raise RpcError(METHOD_NOT_FOUND, f"Unknown method {request.method[:60]!r}.")
        return True

    def _initialize(self, params: dict[str, Any]) -> dict[str, Any]:
        from .doctor import handshake

        unknown = sorted(set(params) - {"protocol", "client"})
        if unknown:
            raise RpcError(INVALID_PARAMS, f"unknown parameter {unknown[0]!r}")
        theirs = params.get("protocol")
        if isinstance(theirs, bool) or not isinstance(theirs, int):
            raise RpcError(INVALID_PARAMS, "parameter 'protocol' must be int")
        if self._initialized:
            raise RpcError(INVALID_REQUEST, "`initialize` was called before.")
        if theirs != PROTOCOL:
            raise RpcError(
                USER_ERROR,
                f"The engine speaks protocol {PROTOCOL}, its client {theirs}.",
                kind="ProtocolError",
                hint="Install the plugin and the engine of the same version.",
            )
        self._initialized = True
        return {"protocol": PROTOCOL, **handshake(), "pid": os.getpid()}

    def _enqueue(self, job: Job) -> None:
        with self._lock:
            if job.request.id in self._jobs:
                raise RpcError(INVALID_REQUEST, "A request with this id is not answered yet.")
            if len(self._jobs) >= MAX_WAITING:
                raise RpcError(INVALID_REQUEST, "Too many requests are waiting.")
            self._jobs[job.request.id] = job
        self._queue.put(job)

    def _cancel(self, request_id: Any) -> None:
        if isinstance(request_id, bool) or not isinstance(request_id, (int, str)):
            return
        with self._lock:
            job = self._jobs.get(request_id)
            if job is None:
                return
            job.cancel.set()
            if job.running:
                return  # its thread answers
            del self._jobs[request_id]
        self._out.error(request_id, cancelled_error())

    # -- the job thread -------------------------------------------------------------------

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            with self._lock:
                if job.cancel.is_set():
                    # Answered when it was cancelled, or the worker is ending.
                    self._jobs.pop(job.request.id, None)
                    continue
                job.running = True
            try:
                self._answer(job)
            except OSError:
                return  # the client is gone; the main thread sees stdin end
            finally:
                with self._lock:
                    self._jobs.pop(job.request.id, None)

    def _answer(self, job: Job) -> None:
        """Run a job and send its answer."""
        request_id = job.request.id
        progress = Throttle(lambda p: self._out.notify("progress", {**p, "id": request_id}))
        result: Any = None
        failure: RpcError | None = None
        try:
            result = METHODS[job.request.method](job.request.params, progress, job.cancel.is_set)
        except BaseException as err:
            failure = rpc_error(err)
        if job.cancel.is_set() and failure is None:
            failure = cancelled_error()  # it was too late, but this is what was agreed
        progress.flush()
        # Before the answer: a client that has it may use the id again.
        with self._lock:
            self._jobs.pop(request_id, None)
        if failure is None:
            try:
                self._out.result(request_id, result)
                return
            except (ValueError, TypeError) as err:
                failure = rpc_error(err)
        self._out.error(request_id, failure)


def _take_descriptors() -> tuple[BinaryIO, BinaryIO]:
    """Private duplicates of 0 and 1; then 0 reads nothing and 1 leads to stderr.

    Duplicates are not inherited: a grandchild (nvidia-smi) cannot hold the pipes open.
    """
    reader = os.fdopen(os.dup(0), "rb", buffering=0)
    writer = os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # started without stderr
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
    os.close(nothing)
    return reader, writer


def main() -> None:
    """Serve on stdin and stdout; does not return."""
    reader, writer = _take_descriptors()
    Worker(reader, writer).run()
    with contextlib.suppress(Exception):
        sys.stderr.flush()
    # At once: a job that does not answer its cancel, or a native thread, must not keep us.
    os._exit(0)


if __name__ == "__main__":
    main()
