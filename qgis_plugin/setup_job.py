"""Builds the engine's private environment, step by step, each one a child process.

Look at the interpreter, unpack the archive, make the environment, put pip into it, install,
check by real imports and a handshake, install the model, switch. Whatever ends the job before
the switch leaves what was in use before untouched and nothing of its own behind.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import threading
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from . import settings, setup_faults, setup_needs, setup_proxy, setup_store
from .engine_env import scrub
from .i18n import tr
from .setup_check import PROBE, PROBE_S, EnvironmentCheck, fault_of_probe, read_probe
from .setup_needs import SetupPlan
from .setup_pip import PipReader, install_arguments, installed_count
from .setup_process import Run, build_environment

UNPACK = str(Path(__file__).resolve().with_name("setup_unpack.py"))
#: Percent at which each step begins.
_BEGINS = {"probe": 0, "unpack": 2, "venv": 15, "pip": 18, "install": 22, "check": 85, "model": 95}


class SetupJob(QObject):
    """One set-up; may be started again after it has ended.

    Signals
    -------
    stage(str)
        What it is doing now.
    progress(int)
        Percent.
    line(str)
        For the log: home folder and passwords are taken out.
    finished(bool, str, str)
        Whether it succeeded; the message; what to do.
    """

    stage = pyqtSignal(str)
    progress = pyqtSignal(int)
    line = pyqtSignal(str)
    finished = pyqtSignal(bool, str, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.run = Run(self)
        self.run.line.connect(self._on_line)
        self.run.done.connect(self._on_done)
        self.check = EnvironmentCheck(self)
        self.check.line.connect(self._say)
        self.check.passed.connect(self._on_passed)
        self.check.failed.connect(self._fail)
        self.place: Optional[Path] = None
        self.cleaner: Optional[threading.Thread] = None
        self._plan = SetupPlan("")
        self._step = ""
        self._lines: list[str] = []
        self._wheel = ""
        self._aside = ""
        self._links = ""
        self._lock: Any = None
        self._model_id = 0
        self._versions: dict[str, Any] = {}
        self._models: list[Path] = []
        self._pip = PipReader("cpu", 0, 100)
        self._clock = QTimer(self)
        self._clock.setInterval(700)
        self._clock.timeout.connect(self._tick)

    def is_running(self) -> bool:
        """Tell whether a set-up is under way."""
        return bool(self._step)

    def start(self, plan: SetupPlan) -> None:
        """Begin; everything else comes as signals, a refusal too."""
        if self._step:
            return
        self._plan, self._step, self._lines = plan, "probe", []
        self._wheel = self._aside = self._links = ""
        self._versions, self._models = {}, []
        try:
            self._lock = setup_store.lock()
            if not self._lock.tryLock(0):
                self._lock = None
                self._fail("busy", "")
                return
            setup_needs.requirements(plan.flavour)
            need = setup_needs.SIZES_MB[plan.flavour][1] * 1.3
            if setup_store.free_mb(setup_store.folder()) < need:
                self._fail("disk", "")
                return
            self.cleaner = setup_store.clean_up()
            self.place = setup_store.new_folder()
        except OSError as error:
            self._fail(setup_faults.kind_of_os_error(error), error.strerror or str(error))
            return
        except ValueError as error:
            self._fail("other", str(error))
            return
        self._begin("probe", tr("Looking at the Python…"))
        env = build_environment({}, offline=False)
        self.run.start(plan.interpreter, ["-I", "-X", "utf8", PROBE], env, PROBE_S)

    def cancel(self) -> None:
        """End the set-up; no process is left when this returns."""
        if self._step:
            self._end(False, tr("The set-up was cancelled."), tr("Nothing was changed."))

    # -- the steps -------------------------------------------------------------------

    def _begin(self, step: str, text: str) -> None:
        self._step = step
        self.stage.emit(text)
        self.progress.emit(_BEGINS[step])
        self._say(f"== {text}")

    def _python(self, *arguments: str) -> None:
        """Run the new environment's Python."""
        env = build_environment(self._plan.variables, offline=bool(self._plan.offline))
        program = str(setup_store.python_of(self.place or Path()))
        self.run.start(program, ["-I", "-X", "utf8", *arguments], env)

    def _after_probe(self) -> None:
        answer = read_probe(self._lines)
        kind, detail = fault_of_probe(answer, self._plan.interpreter, build=True)
        if kind:
            self._fail(kind, detail)
            return
        self._wheel = str(answer.get("pip_wheel") or "")
        if not self._plan.offline:
            self._make()
            return
        self._begin("unpack", tr("Checking the archive…"))
        # Beside the environment: the temporary folder may be on a small disk.
        self._aside = tempfile.mkdtemp(prefix=setup_store.UNPACKED, dir=str(setup_store.folder()))
        arguments = ["-I", "-X", "utf8", UNPACK, self._plan.offline, self._aside]
        self.run.start(self._plan.interpreter, arguments, build_environment({}, offline=True))

    def _after_unpack(self) -> None:
        folder = Path(json.loads([n for n in self._lines if n.startswith("@unpacked ")][-1][10:]))
        self._links = str(folder / "wheels" if (folder / "wheels").is_dir() else folder)
        newer = sorted(Path(self._links).glob("pip-*.whl"))
        self._wheel = str(newer[-1]) if newer else self._wheel
        self._models = sorted((folder / "model").glob("*.zip"))
        self._make()

    def _make(self) -> None:
        if not self._wheel:
            self._fail("no_venv", "ensurepip")
            return
        self._begin("venv", tr("Making a private environment…"))
        # Without pip: `venv` would run it as a grandchild, which a cancel does not reach.
        arguments = ["-I", "-X", "utf8", "-m", "venv", "--without-pip", str(self.place)]
        self.run.start(self._plan.interpreter, arguments, build_environment({}, offline=True))

    def _after_venv(self) -> None:
        if not setup_store.python_of(self.place or Path()).is_file():
            # In Windows `venv` only warns where its launcher is missing or is held back.
            self._fail("no_venv", "venv")
            return
        self._begin("pip", tr("Preparing pip…"))
        offline = ["--no-index", "--no-deps", "--no-cache-dir", "--progress-bar", "off"]
        self._python(f"{self._wheel}/pip", "install", *offline, self._wheel)

    def _after_pip(self) -> None:
        self._begin("install", tr("Installing the engine's packages…"))
        self._pip = PipReader(self._plan.flavour, _BEGINS["install"], _BEGINS["check"])
        self._python(*install_arguments(self._plan.flavour, self._links))
        self._clock.start()

    def _after_install(self) -> None:
        self._begin("check", tr("Checking the environment…"))
        python = setup_store.python_of(self.place or Path())
        self.check.start(str(python), self._plan.flavour, whole=True)

    def _on_passed(self, versions: dict) -> None:
        self._versions = versions
        client = self.check.client
        if not self._models or client is None:
            self._switch("")
            return
        self._begin("model", tr("Installing the model package…"))
        client.result.connect(lambda _id, _method, _value: self._switch(""))
        client.failed.connect(lambda _id, _method, f: self._switch(str(f["message"])))
        params = {"source": str(self._models[0]), "force": True}
        self._model_id = client.request("models.install", params)

    def _switch(self, warning: str) -> None:
        wanted = setup_needs.requirements(self._plan.flavour)
        what = {
            "requirements": setup_needs.digest(wanted),
            "flavour": self._plan.flavour,
            "python": self._versions.get("python", ""),
            "versions": self._versions,
            "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "platform": sys.platform,
        }
        try:
            setup_store.switch(self.place or Path(), what)
        except OSError as error:
            self._fail(setup_faults.kind_of_os_error(error), error.strerror or str(error))
            return
        self.place = None  # in use from now on
        settings.put("python", "")
        settings.put("flavour", self._plan.flavour)
        settings.put("interpreter", self._plan.interpreter)
        hint = tr("The model package was not installed: {0}").format(warning) if warning else ""
        self._end(True, tr("The search engine is set up."), hint)

    # -- what the children say ---------------------------------------------------------

    def _say(self, text: str) -> None:
        self.line.emit(scrub(setup_proxy.redact(text)))

    def _on_line(self, line: str) -> None:
        self._lines = [*self._lines[-400:], line]
        unpacked = re.match(r"@unpack (\d+) (\d+)$", line)
        if unpacked:
            done, total = int(unpacked[1]), max(int(unpacked[2]), 1)
            self.progress.emit(2 + int(13 * done / total))
        if line.startswith("@"):
            return
        self._say(line)
        if self._step == "install":
            percent, text = self._pip.read(line)
            self.progress.emit(percent)
            if text:
                self.stage.emit(text)

    def _tick(self) -> None:
        """While pip is silent, count what it has put in place."""
        if self._step == "install" and self.place is not None:
            self.progress.emit(self._pip.placed(installed_count(self.place)))
        else:
            self._clock.stop()

    def _on_done(self, code: int, why: str) -> None:
        step = self._step
        if step == "probe":
            self._after_probe()
            return
        if code != 0:
            problems = [n[9:] for n in self._lines if n.startswith("@problem ")]
            kind = setup_faults.kind_of(self._lines, bool(self._plan.offline))
            last = [n for n in self._lines if "ERROR" in n] or self._lines[-1:]
            if problems and kind != "disk":
                kind, last = "unpack", problems
            self._fail(kind, setup_proxy.redact(scrub((last or [why])[-1].strip()))[:300])
            return
        try:
            {
                "unpack": self._after_unpack,
                "venv": self._after_venv,
                "pip": self._after_pip,
                "install": self._after_install,
            }[step]()
        except (OSError, ValueError, IndexError) as error:
            self._fail("other", str(error))

    # -- the end -----------------------------------------------------------------------

    def _fail(self, kind: str, detail: str) -> None:
        message, hint = setup_faults.explain(kind, detail)
        if detail:
            self._say(detail)
        self._end(False, message, hint)

    def _end(self, good: bool, message: str, hint: str) -> None:
        self._step = ""
        self.run.kill()
        if good:
            QTimer.singleShot(0, self.check.stop)  # not from inside a signal of its client
        else:
            self.check.stop()
        place, self.place = self.place, None
        if place is not None or good:
            self.cleaner = setup_store.clean_up()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.unlock()
        self.progress.emit(100 if good else 0)
        self.stage.emit("")
        self._say(f"{message} {hint}".strip())
        self.finished.emit(good, message, hint)
