"""One child process of the set-up: its lines as signals, ended without leaving anything."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QDir, QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from .engine_env import WorkerCommand, child_environment
from .i18n import tr

#: How long a killed process may take to be gone.
KILL_MS = 3_000


def build_environment(variables: dict[str, str], *, offline: bool) -> QProcessEnvironment:
    """Return the environment of pip: the user's, cleaned of QGIS's and of what misleads it.

    Parameters
    ----------
    variables : dict
        On top of it, e.g. the proxy.
    offline : bool
        Then nothing that the user has configured for pip counts: it could lead to a network.
    """
    env = child_environment(WorkerCommand("", []))
    for name in env.keys():  # noqa: SIM118 - QProcessEnvironment cannot be iterated
        upper = name.upper()
        misleads = upper in ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIREMENT")
        if misleads or (offline and upper.startswith("PIP_")) or upper == "VIRTUAL_ENV":
            env.remove(name)
    env.insert("PIP_USER", "0")
    env.insert("PIP_NO_INPUT", "1")
    env.insert("PIP_DISABLE_PIP_VERSION_CHECK", "1")
    env.insert("NO_COLOR", "1")
    if offline:
        env.insert("PIP_CONFIG_FILE", "nul" if QDir.separator() == "\\" else "/dev/null")
    for name, value in variables.items():
        env.insert(name, value)
    return env


class Run(QObject):
    """A child process that is read line by line.

    Signals
    -------
    line(str)
        A line of stdout or stderr, decoded, without its end.
    done(int, str)
        Exit code, or -1 where it could not start or crashed; and then why.
    """

    line = pyqtSignal(str)
    done = pyqtSignal(int, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._process: Optional[QProcess] = None
        self._rest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._late)

    def is_running(self) -> bool:
        """Tell whether the process exists."""
        return self._process is not None

    def pid(self) -> int:
        """Return the process id, 0 when there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(
        self,
        program: str,
        arguments: list[str],
        env: QProcessEnvironment,
        timeout_s: int = 0,
    ) -> None:
        """Start the process; ``timeout_s`` 0 waits for ever."""
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.setProcessEnvironment(env)
        process.setWorkingDirectory(QDir.tempPath())
        process.setStandardInputFile(QProcess.nullDevice())  # nothing may wait for an answer
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process, self._rest = process, b""
        if timeout_s:
            self._timer.start(timeout_s * 1000)
        process.start(program, arguments)

    def kill(self) -> None:
        """End the process; it is gone when this returns, and ``done`` does not come."""
        process, self._process = self._process, None
        self._timer.stop()
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(KILL_MS)
        process.deleteLater()

    def _read(self) -> None:
        if self._process is None:
            return
        data = self._rest + bytes(self._process.readAllStandardOutput())
        *lines, self._rest = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = self._rest[-65536:]
        for raw in lines:
            if raw.strip():
                self.line.emit(raw.decode("utf-8", "replace"))

    def _late(self) -> None:
        self.kill()
        self.done.emit(-1, tr("It did not answer in time."))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(-1, self._process.errorString() if self._process is not None else "")

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status == QProcess.ExitStatus.CrashExit
        self._end(-1 if crashed else code, tr("It crashed.") if crashed else "")

    def _end(self, code: int, why: str) -> None:
        if self._process is None:
            return
        self._read()
        process, self._process = self._process, None
        self._timer.stop()
        process.deleteLater()
        if self._rest.strip():
            self.line.emit(self._rest.decode("utf-8", "replace"))
        self.done.emit(code, why)
