"""Whether a Python really is the engine's: packages, versions, imports, and a handshake."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import setup_needs
from .engine_client import EngineClient
from .engine_env import boot_command, scrub
from .i18n import tr
from .setup_process import Run, build_environment

PROBE = str(Path(__file__).resolve().with_name("setup_probe.py"))
#: A cold disk and a virus scanner take their time over the first import.
CHECK_S = 180
PROBE_S = 30


def read_probe(lines: list[str]) -> dict[str, Any]:
    """Return the probe's answer among what a child has printed, empty where there is none."""
    for line in reversed(lines):
        if line.startswith("@probe "):
            try:
                value = json.loads(line[7:])
            except ValueError:
                return {}
            return value if isinstance(value, dict) else {}
    return {}


def fault_of_probe(answer: dict[str, Any], python: str, *, build: bool) -> tuple[str, str]:
    """Return (kind, detail) of what keeps a Python from being used, or two empty texts.

    Parameters
    ----------
    build : bool
        Whether an environment shall be made of it, which needs ``venv``.
    """
    version = answer.get("version")
    if not isinstance(version, list):
        return "no_python", scrub(python)
    if tuple(version[:2]) < setup_needs.MIN_PYTHON:
        return "old", ".".join(map(str, version))
    if answer.get("bits") != 64:
        return "no_python", tr("{0} is a 32-bit one").format(scrub(python))
    if build and not answer.get("venv"):
        return "no_venv", "venv"
    return "", ""


class EnvironmentCheck(QObject):
    """Checks one interpreter; an answer comes in any case.

    Signals
    -------
    line(str)
        For the log.
    passed(dict)
        Versions from the handshake.
    failed(str, str)
        Kind of fault and detail (:mod:`setup_faults`).
    """

    line = pyqtSignal(str)
    passed = pyqtSignal(dict)
    failed = pyqtSignal(str, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._run = Run(self)
        self._run.line.connect(self._on_line)
        self._run.done.connect(self._on_probed)
        self._lines: list[str] = []
        self._python = ""
        #: Speaks with the environment's worker from the handshake on.
        self.client: Optional[EngineClient] = None

    def start(self, python: str, flavour: str = "cpu", *, whole: bool = False) -> None:
        """Check that ``python`` has what ``flavour`` needs and that its worker answers.

        ``whole`` asks for what is optional, too: for an environment that was made just now.
        """
        self._python, self._lines = python, []
        wanted = setup_needs.requirements(flavour) if whole else setup_needs.needed(flavour)
        question = {"requirements": wanted, "modules": setup_needs.modules(wanted)}
        arguments = ["-I", "-X", "utf8", PROBE, json.dumps(question)]
        env = build_environment({}, offline=False)
        self._run.start(python, arguments, env, CHECK_S)

    def is_running(self) -> bool:
        """Tell whether a check runs."""
        return self._run.is_running() or self.client is not None

    def stop(self) -> None:
        """End whatever runs; no signal comes any more."""
        self._run.kill()
        client, self.client = self.client, None
        if client is not None:
            client.blockSignals(True)
            client.stop()
            client.deleteLater()

    def _on_line(self, line: str) -> None:
        self._lines.append(line)
        if not line.startswith("@"):
            self.line.emit(line)

    def _on_probed(self, code: int, why: str) -> None:
        answer = read_probe(self._lines)
        kind, detail = fault_of_probe(answer, self._python, build=False)
        if kind == "no_python" and why:
            detail = f"{detail} ({why})"
        if not kind and answer["problems"]:
            kind, detail = "check", scrub("; ".join(answer["problems"]))
        if kind:
            self.failed.emit(kind, detail)
            return
        version = ".".join(map(str, answer["version"]))
        self.line.emit(f"Python {version}: every package is there and can be imported.")
        command = boot_command(self._python)
        self.client = EngineClient(lambda: command, self)
        self.client.log.connect(lambda _level, text: self.line.emit(text))
        self.client.ready.connect(self.passed)
        self.client.crashed.connect(self._on_crashed)
        self.client.start()

    def _on_crashed(self, reason: str, _lost: list) -> None:
        self.stop()
        self.failed.emit("check", reason)
