"""The files whose content is a raster's: which they are, and whether they are still the same."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .dataset import file_stats
from .raster import RasterSource
from .storage import canonical_hash

#: Files of a raster that a manifest lists one by one.
MAX_PARTS = 500


def quick_fingerprint(source: RasterSource) -> dict[str, Any]:
    """Size and time of the raster's files, without reading them.

    ``bytes`` is their sum and ``mtime_ns`` the newest; ``files`` is a hash of each one's name,
    size and time, the raster's own name aside (it may be renamed with its index).

    Raises
    ------
    RasterError
        If a file cannot be looked at, on a share that went away for one.
    """
    stats = file_stats(raster_files(source), source.name)
    own = os.path.abspath(source.path)
    listed = [
        ["" if os.path.abspath(f) == own else os.path.basename(f), s.st_size, s.st_mtime_ns]
        for f, s in sorted(stats.items())
    ]
    return {
        "bytes": sum(s.st_size for s in stats.values()),
        "mtime_ns": max((s.st_mtime_ns for s in stats.values()), default=0),
        "files": canonical_hash(listed),
    }


def _place(path: str, folder: str) -> str:
    """A file's path from the raster's folder, or as it is on another drive."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return Path(path).as_posix()


def raster_files(source: RasterSource) -> list[str]:
    """The files whose content is the raster's: sources of a VRT, but no side-cars.

    QGIS writes statistics into ``.aux.xml``; that must not make an index stale. Overviews beside
    the raster count where tiles are read from them.
    """
    ignored = (".aux.xml",) if source.overview else (".aux.xml", ".ovr")
    found = [f for f in source.files if not f.lower().endswith(ignored)]
    if source.overview:  # a virtual raster does not name those of its sources
        found += [o for f in found if (o := f"{f}.ovr") not in found and os.path.isfile(o)]
    return found


def parts(source: RasterSource) -> dict[str, Any]:
    """Size and time of each file of a raster of several, to tell which one has changed."""
    stats = file_stats(raster_files(source), source.name)
    if not 1 < len(stats) <= MAX_PARTS:
        return {}
    folder = os.path.dirname(os.path.abspath(source.path))
    return {"parts": {_place(f, folder): [s.st_size, s.st_mtime_ns] for f, s in stats.items()}}


def which_changed(old: dict[str, Any], now: dict[str, Any]) -> str:
    """Say in words which files of a raster of several are others now.

    Parameters
    ----------
    old, now : dict
        Fingerprints as a manifest has them.
    """
    before, after = old.get("parts"), now.get("parts")
    if not isinstance(before, dict) or not isinstance(after, dict):
        return ""
    names = sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))
    more = f", … (+{len(names) - 5:,})" if len(names) > 5 else ""
    return f"Changed, new or gone: {', '.join(names[:5])}{more}." if names else ""
