"""Commands of the command line that the worker's protocol does not have, such as ``export``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QProcess

from ..blocking_client import (
    POLL_MS,
    Command,
    EngineCancelled,
    EngineError,
    never,
    start_process,
)
from ..engine_client import STOP_MS
from ..engine_env import worker_command
from ..i18n import tr

#: Starts the command line in the engine's Python; arguments follow.
CLI_BOOT = Path(__file__).resolve().with_name("cli_boot.py")


def run_command_line(
    arguments: list[str],
    command: Command | None = None,
    is_cancelled: Callable[[], bool] = never,
) -> dict[str, Any]:
    """Run a ``terraseek ... --json`` command in the engine's Python; returns its answer.

    Raises
    ------
    EngineCancelled
        If ``is_cancelled`` said so; the engine replaces files as a whole, so none is cut off.
    EngineError
        With what the command said.
    """
    process = start_process(command or worker_command, [str(CLI_BOOT), *arguments, "--json"])
    process.closeWriteChannel()
    while not process.waitForFinished(POLL_MS):
        if process.state() == QProcess.ProcessState.NotRunning:
            break
        if is_cancelled():
            process.kill()
            process.waitForFinished(STOP_MS)
            raise EngineCancelled(tr("Cancelled."))
    said = bytes(process.readAllStandardError()).decode("utf-8", "replace").strip().splitlines()
    if process.exitCode() or process.exitStatus() != QProcess.ExitStatus.NormalExit:
        raise EngineError(said[-1] if said else tr("The engine ended without saying why."))
    try:
        answer = json.loads(bytes(process.readAllStandardOutput()))
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise EngineError(tr("The engine's answer cannot be read."))
    return answer
