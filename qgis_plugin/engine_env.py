"""Where the engine's Python is, and the environment in which the worker runs."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDir, QProcessEnvironment

from . import settings, setup_store
from .i18n import tr

#: The folder of the plugin; the code of the engine lives in it.
ROOT = Path(__file__).resolve().parent.parent
#: What QGIS sets for itself and what would lead the engine to QGIS's libraries.
FORBIDDEN = ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "PYTHONSTARTUP", "LD_LIBRARY_PATH")
# __PYVENV: a Python that an application carries tells its children to be itself (macOS).
FORBIDDEN_PREFIXES = ("GDAL_", "PROJ_", "QT_", "DYLD_", "__PYVENV")


@dataclass
class WorkerCommand:
    """A program, its arguments, and variables to set on top of the cleaned ones."""

    program: str
    arguments: list[str]
    variables: dict[str, str] = field(default_factory=dict)


def find_python() -> str | None:
    """Return the interpreter of the engine's environment, or None.

    The order: the setting ``terraseek/python``, the variable ``TERRASEEK_PYTHON``, the private
    environment in the profile, ``.venv`` in the plugin folder. One that was chosen or built but
    is not there counts as "none": to fall back in silence to another would hide the mistake.
    """
    chosen = settings.get("python") or os.environ.get("TERRASEEK_PYTHON", "")
    if chosen:
        return chosen if Path(chosen).is_file() else None
    private = setup_store.environment()
    if private is not None:
        python = setup_store.python_of(private)
        return str(python) if python.is_file() else None
    for relative in ("bin/python", "Scripts/python.exe"):
        candidate = ROOT / ".venv" / relative
        if candidate.is_file():
            return str(candidate)
    return None


def missing_reason() -> tuple[str, str]:
    """Say why :func:`find_python` found nothing: (message, what to do)."""
    chosen = settings.get("python") or os.environ.get("TERRASEEK_PYTHON", "")
    if chosen:
        return (
            tr("The engine's Python is not there: {0}").format(scrub(chosen)),
            tr("Choose the Python of an environment with the engine's packages."),
        )
    if setup_store.environment() is not None:
        return (
            tr("The engine's environment is damaged or was deleted."),
            tr("Repair it: menu Plugins > TerraSeek > Set up engine."),
        )
    return (
        tr("The search engine is not set up yet."),
        tr("Set it up: menu Plugins > TerraSeek > Set up engine."),
    )


def boot_command(python: str) -> WorkerCommand:
    """Return how the worker is started with a given interpreter."""
    boot = str(Path(__file__).resolve().with_name("worker_boot.py"))
    # -I keeps user packages and PYTHON* variables out; -X utf8 makes paths and queries
    # survive a Windows code page.
    return WorkerCommand(python, ["-I", "-X", "utf8", boot])


def worker_command() -> WorkerCommand | None:
    """Return how the worker is started, or None where there is no environment.

    The model that the user has made the default is the default of the worker as well, so that
    the panel, the toolbox and the diagnostics speak of the same one.
    """
    python = find_python()
    if python is None:
        return None
    command = boot_command(python)
    if settings.get("model"):
        command.variables["TERRASEEK_MODEL"] = settings.get("model")
    return command


def child_environment(
    command: WorkerCommand, base: QProcessEnvironment | None = None
) -> QProcessEnvironment:
    """Return the environment of the worker: the user's, without what is QGIS's.

    Without this QGIS's PROJ database reaches rasterio and breaks every CRS.
    """
    source = QProcessEnvironment.systemEnvironment() if base is None else base
    clean = QProcessEnvironment()
    for name in source.keys():  # noqa: SIM118 - QProcessEnvironment cannot be iterated
        upper = name.upper()
        if upper in FORBIDDEN or upper.startswith(FORBIDDEN_PREFIXES):
            continue
        clean.insert(name, source.value(name))
    if sys.platform == "win32":
        clean.insert("PATH", _without_qgis(source.value("PATH")))
    for name, value in command.variables.items():
        clean.insert(name, value)
    return clean


def _without_qgis(path: str) -> str:
    """Drop the folders of the QGIS installation from a Windows PATH (its DLLs clash)."""
    # The prefix is <root>/apps/qgis; the DLLs are in <root>/bin and <root>/apps/*/bin.
    root = Path(QgsApplication.prefixPath()).resolve().parent.parent
    if len(root.parts) < 2:
        return path
    kept = []
    for entry in path.split(os.pathsep):
        try:
            inside = root in Path(entry).resolve().parents
        except (OSError, ValueError):
            inside = False
        if not inside:
            kept.append(entry)
    return os.pathsep.join(kept)


def scrub(text: str) -> str:
    """Replace the user's home folder by ``~``: logs are pasted into bug reports."""
    home = QDir.homePath().rstrip("/")
    if len(home) < 2:
        return text
    for form in {home, QDir.toNativeSeparators(home), home.replace("/", "\\\\")}:
        text = text.replace(form, "~")
    return text
