"""What indexing will cost, from what it has cost before on this machine."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

from .i18n import duration, number, tr
from .settings import PREFIX

#: A run of fewer tiles is mostly the start of the model.
ENOUGH = 20
#: Tiles per second of the shipped model on one core of x86-64 with AVX-512, as measured
#: (docs/benchmarks/indexing.md); what is said before anything was measured on this machine.
TYPICAL_OF_A_CORE = 12.5
#: More cores than these help little.
USEFUL_CORES = 8
#: Disk that is left alone.
RESERVE_MB = 100


def _key(model: str, device: str) -> str:
    safe = "".join(c if c.isalnum() else "_" for c in f"{model or 'default'}@{device}")
    return f"{PREFIX}rates/{safe}"


def remember(report: dict[str, Any], model: str, device: str) -> None:
    """Keep the measured rate of an ``IndexReport``; a smoothed one where there is an older."""
    rate, n = float(report.get("tiles_per_s") or 0), int(report.get("n_embedded") or 0)
    if rate <= 0 or n < ENOUGH:
        return
    older = last_rate(model, device)
    QgsSettings().setValue(_key(model, device), 0.5 * (older + rate) if older else rate)


def last_rate(model: str, device: str) -> float:
    """Return tiles per second as last measured, 0 where nothing was."""
    try:
        rate = float(QgsSettings().value(_key(model, device), 0.0))
    except (TypeError, ValueError):
        return 0.0
    return rate if 0 < rate < 1e9 else 0.0


def time_left(status: dict[str, Any] | None, model: str, device: str) -> str:
    """Return the time that the missing tiles will take, empty where it is not known.

    Before the first run of the default model it is a guess, and says so.
    """
    if not status or status.get("state") not in ("absent", "partial", "stale"):
        return ""
    done = int(status.get("n_done") or 0) if status["state"] == "partial" else 0
    missing = int(status.get("n_tiles") or 0) - done
    if missing <= 0:
        return ""
    rate = last_rate(model, device)
    if rate:
        return tr("about {0}").format(duration(missing / rate))
    if model or device not in ("auto", "cpu"):
        return ""
    guess = TYPICAL_OF_A_CORE * min(os.cpu_count() or 1, USEFUL_CORES)
    return tr("perhaps {0} (not measured here yet)").format(duration(missing / guess))


def disk_problem(status: dict[str, Any] | None) -> str:
    """Say that the index does not fit on its disk, empty where it does."""
    if not status or status.get("state") not in ("absent", "partial", "stale"):
        return ""
    folder = Path(str(status.get("index") or "."))
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent  # the index is not there yet
    needed = float(status.get("estimate_mb") or 0)
    try:
        # Not QStorageInfo: it goes by the list of mounts, which a container does not show.
        free = shutil.disk_usage(folder).free / 1e6
    except OSError:
        return ""
    if free >= needed + RESERVE_MB:
        return ""
    return tr("The index needs about {0} MB, and {1} MB are free.").format(
        number(needed), number(free)
    )
