"""A small blocking client of the engine's worker: what the panel does, without QGIS."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from terraseek.engine.messages import PROTOCOL
from terraseek.qgis_plugin import rpc

ROOT = Path(__file__).resolve().parent.parent


class WorkerError(Exception):
    """The worker refused a request or ended; the message is one line for the user."""


class Worker:
    """The engine in a child process, started as the panel starts it."""

    def __init__(self, progress: Callable[[dict[str, Any]], None] | None = None) -> None:
        boot = ROOT / "qgis_plugin" / "worker_boot.py"
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", str(boot)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._progress = progress
        self._id = 0
        self._errors: list[str] = []
        self._drain = threading.Thread(target=self._read_errors, daemon=True)
        self._drain.start()
        try:
            self.about = self.call("initialize", {"protocol": PROTOCOL, "client": "demo"})
        except BaseException:
            self.close()
            raise

    def _read_errors(self) -> None:
        # A full pipe would stop the worker.
        assert self._process.stderr is not None  # noqa: S101
        for line in self._process.stderr:
            self._errors = [*self._errors[-19:], line.decode("utf-8", "replace").rstrip()]

    def call(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        """Send a request and wait for its result.

        Raises
        ------
        WorkerError
            If the worker answers with an error, or ends.
        """
        assert self._process.stdin is not None and self._process.stdout is not None  # noqa: S101
        self._id += 1
        try:
            self._process.stdin.write(rpc.encode(self._id, method, params))
            self._process.stdin.flush()
        except OSError:
            raise WorkerError(self._ended()) from None
        for line in self._process.stdout:
            message = rpc.decode(line)
            if message is None:
                continue
            if message.get("method") == "progress" and self._progress:
                self._progress(message["params"])
            if message.get("id") == self._id and "method" not in message:
                if "error" in message:
                    error = rpc.failure(message["error"])
                    raise WorkerError(f"{error['message']} {error['hint']}".strip())
                return message["result"]
        raise WorkerError(self._ended())

    def _ended(self) -> str:
        code = self._process.wait()
        self._drain.join(timeout=2)
        said = next((line for line in reversed(self._errors) if line.strip()), "it said nothing")
        return f"The engine ended with exit code {code}: {said}"

    def close(self) -> None:
        """End the worker: it stops when its input closes."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
