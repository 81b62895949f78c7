"""Saved detectors: files in the user's profile, known by their names."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication

from .i18n import tr

SUFFIX = ".json"
#: What Windows does not take in a file's name, and what would leave the folder.
_BAD = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
#: Names of devices on Windows.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}


def folder() -> Path:
    """Return the folder of the detectors; it need not exist."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "terraseek" / "detectors"


def names() -> list[str]:
    """Return the names of the saved detectors, sorted."""
    try:
        found = [p.stem for p in folder().iterdir() if p.suffix == SUFFIX and p.is_file()]
    except OSError:
        return []
    return sorted(found, key=str.casefold)


def name_problem(name: str) -> str:
    """Say why a name cannot be used, empty when it can."""
    name = name.strip()
    if not name:
        return tr("Give the detector a name.")
    if len(name) > 60 or _BAD.search(name) or name.endswith(".") or name.lower() in _DEVICES:
        return tr("“{0}” cannot be the name of a file.").format(name[:60])
    return ""


def path_of(name: str) -> Path:
    """Return the file of a detector; makes the folder.

    Raises
    ------
    OSError
        If the profile cannot be written.
    """
    folder().mkdir(parents=True, exist_ok=True)
    return folder() / f"{name.strip()}{SUFFIX}"
