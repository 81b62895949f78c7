"""Where the private environments lie, and which of them is in use.

``<profile>/terraseek/engine/e1``, ``e2`` ...: every set-up builds a new folder. A folder is in
use only when ``current.json`` names it, which is written in one step after the finished
environment has passed its check. So nothing half-built is ever used, and nothing that runs is
overwritten (Windows would not allow it).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import stat
import sys
import threading
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

from . import settings
from .i18n import tr

CURRENT = "current.json"
#: In a finished environment: what it holds and when it was checked.
STAMP = "terraseek-environment.json"
#: Beginning of the name of a folder into which an archive was unpacked.
UNPACKED = "unpack-"
_FOLDER = re.compile(r"e\d{1,6}\Z")


def profile_folder() -> Path:
    """Return the plugin's folder in the user's QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "terraseek"


def folder() -> Path:
    """Return the folder of the environments."""
    return profile_folder() / "engine"


def cache_folder() -> Path:
    """Return the folder of indexes and exports that cannot lie beside their raster."""
    chosen = settings.get("cache_folder")
    return Path(chosen) if chosen else profile_folder() / "cache"


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def find_python_in(path: Path) -> Path | None:
    """Return the interpreter that a user means: a file itself, or that of a folder."""
    if path.is_file():
        return path
    for relative in ("bin/python", "Scripts/python.exe", "python.exe", "bin/python3"):
        if (path / relative).is_file():
            return path / relative
    return None


def current() -> dict[str, Any]:
    """Return what ``current.json`` says, empty where no environment was built."""
    try:
        value = json.loads((folder() / CURRENT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(value, dict) or not _FOLDER.match(str(value.get("folder", ""))):
        return {}
    return value


def environment() -> Path | None:
    """Return the folder of the environment in use; it may have been deleted since."""
    now = current()
    return folder() / now["folder"] if now else None


def state(wanted: str) -> str:
    """Return ``absent``, ``broken``, ``outdated`` or ``ready``.

    Parameters
    ----------
    wanted : str
        Hash of the requirements of the environment's own flavour (:func:`setup_needs.digest`).
    """
    place = environment()
    if place is None:
        return "absent"
    if not python_of(place).is_file() or not (place / STAMP).is_file():
        return "broken"
    return "ready" if current().get("requirements") == wanted else "outdated"


def new_folder() -> Path:
    """Return the path of the next environment; it does not exist yet."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    taken = [int(p.name[1:]) for p in place.iterdir() if _FOLDER.match(p.name)]
    return place / f"e{max(taken, default=0) + 1}"


def lock() -> QLockFile:
    """Return the lock that keeps two set-ups apart; the caller takes it."""
    folder().mkdir(parents=True, exist_ok=True)
    one = QLockFile(str(folder() / "setup.lock"))
    one.setStaleLockTime(0)  # only a process that is gone makes it stale
    return one


def _write(path: Path, value: dict[str, Any]) -> None:
    aside = path.with_name(path.name + ".new")
    with aside.open("w", encoding="utf-8") as file:
        json.dump(value, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    os.replace(aside, path)


def switch(place: Path, what: dict[str, Any]) -> None:
    """Stamp a checked environment and take it into use.

    Raises
    ------
    OSError
        If it cannot be written; what was in use before stays so.
    """
    value = {**what, "folder": place.name}
    _write(place / STAMP, value)
    _write(folder() / CURRENT, value)


def _writable(function, path, _error) -> None:
    # Windows refuses to delete what is marked read-only.
    with contextlib.suppress(OSError):
        os.chmod(path, stat.S_IWRITE)
        function(path)


def delete(place: Path) -> None:
    """Delete a folder as far as that goes; the rest goes at the next :func:`clean_up`."""
    if sys.version_info >= (3, 12):
        shutil.rmtree(place, onexc=_writable)
    else:
        shutil.rmtree(place, onerror=_writable)


def clean_up(keep: Path | None = None) -> threading.Thread:
    """Delete environments that are not in use, in a thread of its own."""
    used = {p for p in (environment(), keep) if p is not None}
    try:
        every = [p for p in folder().iterdir() if p.is_dir() and p not in used]
        old = [p for p in every if _FOLDER.match(p.name) or p.name.startswith(UNPACKED)]
    except OSError:
        old = []

    def work() -> None:
        for place in old:
            delete(place)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def remove() -> threading.Thread:
    """Take the private environment out of use and delete it, in a thread of its own.

    Raises
    ------
    OSError
        If it cannot be taken out of use, or another QGIS builds one just now.
    """
    guard = lock()
    if not guard.tryLock(0):
        raise BlockingIOError(tr("another QGIS is setting up the engine"))
    try:
        (folder() / CURRENT).unlink(missing_ok=True)
        return clean_up()
    finally:
        guard.unlock()


def existing_parent(path: Path) -> Path:
    """Return the nearest folder above ``path`` that exists: its disk is the one that fills."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def free_mb(path: Path) -> float:
    """Return the free megabytes where ``path`` will lie."""
    return shutil.disk_usage(existing_parent(path)).free / 1e6


def folder_bytes(path: Path) -> int:
    """Return the size of everything in a folder; slow for large ones."""
    total = 0
    for where, _, names in os.walk(path):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(where, name)).st_size
    return total
