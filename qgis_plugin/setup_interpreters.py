"""Which Pythons this machine has from which an engine's environment can be made."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .i18n import tr
from .setup_check import PROBE, PROBE_S, fault_of_probe, read_probe
from .setup_faults import explain
from .setup_process import Run, build_environment

#: Minor versions for which wheels are sure to exist, the best first.
MINORS = (12, 13, 11, 10, 14)


@dataclass
class Interpreter:
    """A Python, and what the probe said of it."""

    path: str
    version: str = ""
    of_qgis: bool = False
    #: Why it cannot be used, empty where it can.
    problem: str = ""

    def label(self) -> str:
        """Return what the list shows."""
        text = tr("Python {0} of QGIS ({1})") if self.of_qgis else "Python {0} ({1})"
        text = text.format(self.version, self.path)
        return f"{text} – {self.problem}" if self.problem else text


def of_qgis() -> str:
    """Return the Python program that belongs to QGIS, or an empty text.

    Inside QGIS ``sys.executable`` is QGIS itself on Windows and macOS.
    """
    prefix = Path(sys.exec_prefix)
    names = ["python.exe", "python3.exe"] if sys.platform == "win32" else []
    if sys.platform != "win32":
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        base = Path(sys.base_exec_prefix)
        names = [f"bin/python{version}", "bin/python3"]
        for place in (prefix, base):
            for name in names:
                if (place / name).is_file():
                    return str(place / name)
        # QGIS.app/Contents/MacOS/bin/python3
        beside = Path(sys.executable).parent / "bin" / "python3"
        return str(beside) if beside.is_file() else ""
    for name in names:
        if (prefix / name).is_file():
            return str(prefix / name)
    return ""


def _windows() -> Iterator[str]:
    roots = [os.environ.get("LOCALAPPDATA", ""), os.environ.get("PROGRAMFILES", "")]
    for root in filter(None, roots):
        for parent in (Path(root) / "Programs" / "Python", Path(root)):
            for minor in MINORS:
                yield str(parent / f"Python3{minor}" / "python.exe")


def candidates(chosen: str = "") -> list[str]:
    """Return the paths of interpreters that are worth a look: the chosen one, QGIS's, others."""
    found = [chosen, of_qgis()]
    for name in [f"python3.{m}" for m in MINORS] + ["python3", "python"]:
        found.append(shutil.which(name) or "")
    if sys.platform == "win32":
        found += list(_windows())
    else:
        for place in ("/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"):
            found.append(place)
    unique: dict[str, str] = {}
    for path in found:
        # The Microsoft Store puts empty programs on PATH that open its window.
        if path and Path(path).is_file() and Path(path).stat().st_size > 0:
            unique.setdefault(os.path.realpath(path) if path != chosen else path, path)
    if chosen:
        unique.pop(os.path.realpath(chosen), None)
        if Path(chosen).is_file():
            unique = {chosen: chosen, **unique}
    return list(dict.fromkeys(unique.values()))


def judge(path: str, answer: dict[str, Any]) -> Interpreter:
    """Return an interpreter from the probe's answer."""
    version = ".".join(map(str, answer.get("version", []))) or "?"
    kind, detail = fault_of_probe(answer, path, build=True)
    problem = explain(kind, detail)[0] if kind else ""
    mine = of_qgis()
    same = bool(mine) and os.path.realpath(mine) == os.path.realpath(path)
    return Interpreter(path, version, same, problem)


class InterpreterSearch(QObject):
    """Probes one candidate after the other without blocking QGIS.

    Signals
    -------
    found(Interpreter)
        Every candidate that answered, or that the user chose himself.
    finished()
        All were looked at.
    """

    found = pyqtSignal(object)
    finished = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._run = Run(self)
        self._run.line.connect(self._on_line)
        self._run.done.connect(self._on_done)
        self._lines: list[str] = []
        self._left: list[str] = []
        self._now = ""
        self._chosen = ""

    def start(self, chosen: str = "") -> None:
        """Look for interpreters; ``chosen`` comes first and is reported in any case."""
        self.stop()
        self._chosen = chosen
        self._left = candidates(chosen)
        self._next()

    def is_running(self) -> bool:
        """Tell whether the search goes on."""
        return self._run.is_running()

    def stop(self) -> None:
        """End the search."""
        self._left = []
        self._run.kill()

    def _next(self) -> None:
        if not self._left:
            self.finished.emit()
            return
        self._now, self._lines = self._left.pop(0), []
        env = build_environment({}, offline=False)
        self._run.start(self._now, ["-I", "-X", "utf8", PROBE], env, PROBE_S)

    def _on_line(self, line: str) -> None:
        self._lines.append(line)

    def _on_done(self, _code: int, _why: str) -> None:
        one = judge(self._now, read_probe(self._lines))
        if one.version != "?" or self._now == self._chosen:
            self.found.emit(one)
        self._next()
