"""Results as a GeoPackage: the layer of the hits, and that of the places where there are any."""

from __future__ import annotations

import contextlib
import json
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from .messages import SearchResult
from .outputs import LAYER, check_output, columns_of, not_made, polygons_wkb
from .recipe import TAG
from .storage import atomic

#: Name of the layer of places.
PLACES = "places"
_UNSYNCED = {"OGR_SQLITE_SYNCHRONOUS": "OFF", "OGR_SQLITE_JOURNAL": "OFF"}
#: Two threads that set and put back options would leave those of one another.
_OPTIONS_LOCK = threading.Lock()


def place_columns(result: SearchResult) -> dict[str, np.ndarray]:
    """Attributes of the places by field: those of a hit, and the number of joined tiles."""
    places = result.places
    n = len(places)
    texts = {"query": result.query, "language": result.language, "model": result.model}
    return {
        "rank": np.array([p.rank for p in places], np.int32),
        "score": np.array([p.score for p in places], np.float64),
        "percentile": np.array([p.percentile for p in places], np.float64),
        "tile": np.array([p.tile for p in places], dtype=object),
        **{name: np.array([text] * n, dtype=object) for name, text in texts.items()},
        "contrast": np.array([p.contrast for p in places], np.float64),
        "n_tiles": np.array([p.n_tiles for p in places], np.int32),
    }


def write_places(result: SearchResult, path: str | Path, crs: str) -> None:
    """Write the places of a search into a GeoPackage of their own.

    Raises
    ------
    OutputError
        If it cannot be written; nothing half-written is left then.
    """
    path = Path(path)
    check_output(path, (".gpkg",))
    try:
        raw = geopackage(result, crs, hits=False)
    except Exception as err:  # GDAL has a family of its own
        raise not_made(path, err) from err
    with atomic(path, repr(path.name)) as stream:
        stream.write(raw)


def geopackage(result: SearchResult, crs: str, *, hits: bool = True, places: bool = True) -> bytes:
    """A GeoPackage of a result.

    Parameters
    ----------
    result : SearchResult
    crs : str
        CRS of the bounds: an authority code or WKT.
    hits, places : bool
        Which layers it gets; one of hits is there even without any, one of places is not.
    """
    metadata = {TAG: json.dumps(result.recipe)} if result.recipe else None
    with tempfile.TemporaryDirectory(prefix="terraseek-") as folder:
        path = Path(folder) / "result.gpkg"
        if hits:
            _write(path, LAYER, [h.bounds for h in result.hits], columns_of(result), crs, metadata)
        if places and (result.places or not hits):
            bounds = [p.bounds for p in result.places]
            _write(path, PLACES, bounds, place_columns(result), crs, metadata)
        return path.read_bytes()


@contextlib.contextmanager
def _unsynced() -> Iterator[None]:
    """Let SQLite neither sync nor keep a journal: the file is temporary, its copy is synced.

    GDAL's options are the process's, so they are put back: other files are not temporary.
    """
    from pyogrio import get_gdal_config_option, set_gdal_config_options

    with _OPTIONS_LOCK:
        before = {name: get_gdal_config_option(name) for name in _UNSYNCED}
        set_gdal_config_options(_UNSYNCED)
        try:
            yield
        finally:
            set_gdal_config_options(before)


def _write(
    path: Path, layer: str, bounds: Any, columns: dict[str, np.ndarray], crs: str, metadata: Any
) -> None:
    from pyogrio import raw

    # QGIS 3.22's GDAL warns of GeoPackages newer than 1.2.
    extra: dict[str, Any] = {"dataset_options": {"VERSION": "1.2"}}
    if path.exists():
        extra = {"append": True}
    with _unsynced():
        raw.write(
            str(path),
            polygons_wkb(bounds),
            list(columns.values()),
            np.array(list(columns)),
            layer=layer,
            driver="GPKG",
            geometry_type="Polygon",
            crs=crs or None,
            layer_metadata=metadata,
            **extra,
        )
