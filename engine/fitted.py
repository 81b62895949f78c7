"""Scalings that were fitted already: a process fits an unchanged raster once.

A sample of the pixels is read for it, and a search opens the raster every time.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from typing import Any

from .bands import Scaling

_FITTED: dict[tuple[Any, ...], Scaling] = {}
#: Several threads open rasters.
_LOCK = threading.Lock()


def fitted(
    stats: Iterable[os.stat_result], what: tuple[Any, ...], fit: Callable[[], Scaling]
) -> Scaling:
    """Return the scaling of a raster whose files are as they were, or fit it.

    Parameters
    ----------
    stats : iterable of os.stat_result
        Of the raster's files; without any (a remote one) nothing is kept.
    what : tuple
        Path and bands.
    fit : callable
        Fits it.
    """
    files = tuple((s.st_size, s.st_mtime_ns, s.st_ino) for s in stats)
    with _LOCK:
        found = _FITTED.get((*what, files)) if files else None
    if found is None:
        found = fit()
        with _LOCK:
            while len(_FITTED) >= 64:
                _FITTED.pop(next(iter(_FITTED)))
            _FITTED[(*what, files)] = found
    return found
