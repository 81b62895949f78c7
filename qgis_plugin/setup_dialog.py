"""The window that sets the engine up: says what will be installed, asks, and shows how it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from . import settings, setup_needs, setup_proxy, setup_store
from .engine_env import find_python, scrub
from .i18n import number, tr
from .notify import log
from .setup_check import EnvironmentCheck
from .setup_faults import explain, kind_of_os_error
from .setup_form import SetupForm
from .setup_interpreters import Interpreter, InterpreterSearch
from .setup_job import SetupJob, SetupPlan


def wanted_digest() -> str:
    """Return the hash of what the environment in use should hold."""
    flavour = setup_store.current().get("flavour", "cpu")
    try:
        return setup_needs.digest(setup_needs.requirements(flavour))
    except (OSError, ValueError):
        return ""


def state_text() -> tuple[str, str]:
    """Return (state, sentence) of the engine's environment, for this page and the options."""
    chosen = settings.get("python")
    if chosen:
        if Path(chosen).is_file():
            return "chosen", tr("An environment of your own is used: {0}").format(scrub(chosen))
        return "broken", tr("The chosen Python is not there: {0}").format(scrub(chosen))
    state = setup_store.state(wanted_digest())
    python = find_python()
    if state == "absent" and python is not None:
        return "found", tr("An environment that was found is used: {0}").format(scrub(python))
    now = setup_store.current()
    if state == "ready":
        where = tr("NVIDIA GPU (CUDA)") if now.get("flavour") == "gpu" else tr("CPU")
        text = tr("The engine is set up: Python {0}, {1}.").format(now.get("python", "?"), where)
        return state, text
    return state, {
        "outdated": tr("The engine was set up for another version of the plugin: update it."),
        "broken": tr("The engine's environment is damaged or was deleted: repair it."),
        "absent": tr("The engine is not set up yet."),
    }[state]


class SetupDialog(QDialog):
    """Sets up, repairs, removes or replaces the engine's environment.

    Signals
    -------
    changed()
        Another environment is in use, or none.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("TerraSeekSetup")
        self.setWindowTitle(tr("TerraSeek: search engine"))
        self.form = SetupForm(self)
        self.form.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.job = SetupJob(self)
        self.search = InterpreterSearch(self)
        self.check = EnvironmentCheck(self)
        self._wished = ""
        form, job = self.form, self.job
        job.stage.connect(form.stage.setText)
        job.progress.connect(form.bar.setValue)
        job.line.connect(self._on_line)
        job.finished.connect(self._on_finished)
        self.search.found.connect(self._on_found)
        self.search.finished.connect(self._refresh)
        self.check.line.connect(self._on_line)
        self.check.passed.connect(self._on_accepted)
        self.check.failed.connect(
            lambda kind, detail: self._on_refused("existing" if kind == "check" else kind, detail)
        )
        form.browse.clicked.connect(lambda *_: self._browse_python())
        form.pick_file.clicked.connect(lambda *_: self._browse_archive())
        form.pick_folder.clicked.connect(lambda *_: self._browse_folder())
        form.flavour.currentIndexChanged.connect(lambda *_: self._refresh())
        form.source.currentIndexChanged.connect(lambda *_: self._refresh())
        form.offline.textChanged.connect(lambda *_: self._refresh())
        form.python.currentIndexChanged.connect(lambda *_: self._refresh())
        form.install.clicked.connect(lambda *_: self.install())
        form.cancel.clicked.connect(lambda *_: self.cancel())
        form.close.clicked.connect(lambda *_: self.close())
        form.existing.clicked.connect(lambda *_: self._browse_existing())
        form.remove.clicked.connect(lambda *_: self._ask_remove())
        flavour = settings.get("flavour") or ("gpu" if setup_needs.nvidia_driver() else "cpu")
        form.flavour.setCurrentIndex(max(form.flavour.findData(flavour), 0))
        self.search.start(settings.get("interpreter"))
        self._refresh()

    # -- what the user does ----------------------------------------------------------

    def plan(self) -> SetupPlan:
        """Return what the form asks for."""
        form = self.form
        offline = form.offline.text().strip() if form.source.currentData() else ""
        variables = {} if offline else setup_proxy.variables()
        flavour = form.flavour.currentData()
        return SetupPlan(form.python.currentData() or "", flavour, offline, variables)

    def install(self) -> None:
        """Begin the set-up with what the form says."""
        if self.job.is_running() or self.check.is_running():
            return
        self.form.log.clear()
        self.form.say("", "")
        self.job.start(self.plan())
        self._refresh()

    def cancel(self) -> None:
        """Stop what runs; nothing half-built stays."""
        if self.check.is_running():
            self.check.stop()
            self.form.stage.setText("")
        self.job.cancel()
        self._refresh()

    def use(self, path: str) -> None:
        """Check another environment, a folder or its Python, and use it if it is good."""
        python = setup_store.find_python_in(Path(path))
        if python is None:
            self._on_refused("no_python", scrub(path))
            return
        self.form.log.clear()
        self.form.say("", "")
        self._wished = str(python)
        self.form.stage.setText(tr("Checking the environment…"))
        try:
            self.check.start(self._wished)
        except (OSError, ValueError) as error:
            self._on_refused("other", str(error))
        self._refresh()

    def remove(self) -> None:
        """Take the private environment out of use and delete it."""
        try:
            self.job.cleaner = setup_store.remove()
        except OSError as error:
            kind = "busy" if isinstance(error, BlockingIOError) else kind_of_os_error(error)
            self._tell("critical", *explain(kind, error.strerror or str(error)))
            return
        settings.put("python", "")
        self._tell("info", tr("The engine's environment was removed."), "")
        self.changed.emit()
        self._refresh()

    def _ask_remove(self) -> None:
        text = tr("Remove the engine's environment? Indexes and models stay.")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, self.windowTitle(), text, buttons.Yes | buttons.No)
        if answer == buttons.Yes:
            self.remove()

    def _browse_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Python 3.10 or newer"))
        if path:
            self.form.python.clear()
            self.search.start(path)

    def _browse_archive(self) -> None:
        title, kinds = tr("Offline archive"), tr("Offline archive (*.zip)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.form.offline.setText(path)

    def _browse_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Folder of wheels"))
        if path:
            self.form.offline.setText(path)

    def _browse_existing(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Folder of a virtual environment"))
        if path:
            self.use(path)

    # -- what comes back -------------------------------------------------------------

    def _on_line(self, text: str) -> None:
        self.form.log.appendPlainText(text)

    def _on_found(self, one: Interpreter) -> None:
        combo = self.form.python
        combo.addItem(one.label(), "" if one.problem else one.path)
        first = next((i for i in range(combo.count()) if combo.itemData(i)), 0)
        chosen = combo.currentIndex()
        # A chosen one that is no good stays selected, so that the reason is seen.
        if not combo.itemData(chosen) and one.path != settings.get("interpreter"):
            combo.setCurrentIndex(first)
        self._refresh()

    def _on_finished(self, good: bool, message: str, hint: str) -> None:
        self._tell(
            "success" if good and not hint else "warning" if good else "critical", message, hint
        )
        if good:
            self.changed.emit()
        self._refresh()

    def _on_accepted(self, versions: dict) -> None:
        self.check.stop()
        settings.put("python", self._wished)
        self.form.stage.setText("")
        text = tr("The environment works and is used from now on (engine {0}, Python {1}).")
        self._tell("success", text.format(versions.get("engine"), versions.get("python")), "")
        self.changed.emit()
        self._refresh()

    def _on_refused(self, kind: str, detail: str) -> None:
        self.form.stage.setText("")
        self._tell("critical", *explain(kind, detail))
        self._refresh()

    def _tell(self, level: str, message: str, hint: str) -> None:
        self.form.say(level, f"{message} {hint}".strip())
        log(level, f"{message} {hint}".strip())

    # -- what is shown ---------------------------------------------------------------

    def _refresh(self) -> None:
        form, busy = self.form, self.job.is_running() or self.check.is_running()
        state, text = state_text()
        form.state.setText(text)
        offline = bool(form.source.currentData())
        form.show_offline(offline)
        ready = bool(form.python.currentData())
        ready = ready and (not offline or Path(form.offline.text().strip() or "/nowhere").exists())
        words = {"ready": tr("Set up anew"), "broken": tr("Repair"), "outdated": tr("Update")}
        form.install.setText(words.get(state, tr("Set up")))
        form.install.setEnabled(ready and not busy)
        form.existing.setEnabled(not busy)
        form.remove.setEnabled(not busy and setup_store.environment() is not None)
        form.set_busy(busy)
        down, disk = setup_needs.SIZES_MB[form.flavour.currentData()]
        free = number(setup_store.free_mb(setup_store.folder()) / 1000, 1)
        lines = [
            tr("It takes about {0} MB on the disk ({1} GB are free), in {2}.").format(
                number(disk), free, scrub(str(setup_store.folder()))
            )
        ]
        if not offline:
            lines.insert(0, tr("About {0} MB are downloaded from pypi.org.").format(number(down)))
            proxy = setup_proxy.shown()
            if proxy:
                lines.append(tr("The proxy of QGIS is used: {0}.").format(proxy))
        if form.flavour.currentData() == "gpu" and not setup_needs.nvidia_driver():
            lines.append(tr("No NVIDIA driver was found here: the GPU would not be used."))
        form.summary.setText("\n".join(lines))
        if not form.show_log.isChecked():
            form.fit()

    def showEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Take the height that the texts need."""
        super().showEvent(event)
        self._refresh()

    def reject(self) -> None:
        """Close; a set-up that runs is asked about first."""
        if self.job.is_running():
            text = tr("Stop the set-up? Nothing is changed then.")
            buttons = QMessageBox.StandardButton
            if QMessageBox.question(self, self.windowTitle(), text) != buttons.Yes:
                return
        self.shut_down()
        super().reject()

    def closeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """The window's cross means the same as the button."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def shut_down(self) -> None:
        """End every child process; called when QGIS closes, too."""
        self.search.stop()
        self.check.stop()
        self.job.cancel()
