"""Vector layers without shapely: read, reproject, parts and rings of WKB."""

from __future__ import annotations

import contextlib
import logging
import os
import struct
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import TerraSeekError
from .errors import ReferenceDataError

#: Features and bytes of geometry that are read at most.
MAX_FEATURES = 5_000_000
_POINT, _LINE, _POLYGON, _MULTI, _COLLECTION = 1, 2, 3, (4, 5, 6), 7

#: A polygon is a list of rings (n, 2): the outline, then holes.
Polygon = list[np.ndarray]


@dataclass
class Layer:
    """A vector layer. ``wkb`` is an object array of 2-D WKB or None; ``fields`` by name."""

    name: str
    wkb: np.ndarray
    fields: dict[str, np.ndarray]
    crs: str
    geometry: str
    metadata: dict[str, str]

    def __len__(self) -> int:
        return len(self.wkb)


def read_layer(path: str, layer: str | None = None, what: str = "layer") -> Layer:
    """Read a layer of any format that GDAL opens.

    Raises
    ------
    ReferenceDataError
        If it is missing, no vector layer, empty, without CRS, or one of several.
    """
    from pyogrio import list_layers, raw, read_info

    name = os.path.basename(path.rstrip("/\\")) or path
    if "://" not in path and not path.startswith("/vsi") and not os.path.exists(path):
        raise ReferenceDataError(f"The {what} {name!r} does not exist.", "Check the path.")
    try:
        layers = [str(row[0]) for row in list_layers(path)]
        if layer is None and len(layers) > 1:
            raise ReferenceDataError(
                f"The {what} {name!r} has {len(layers)} layers: {', '.join(layers[:8])}.",
                "Name one of them.",
            )
        if layer is not None and layer not in layers:
            raise ReferenceDataError(
                f"The {what} {name!r} has no layer {layer!r}.",
                f"It has {', '.join(layers[:8])}.",
            )
        info = read_info(path, layer=layer)
        if int(info["features"]) > MAX_FEATURES:
            raise ReferenceDataError(
                f"The {what} {name!r} has more than {MAX_FEATURES:,} features."
            )
        meta, _, wkb, data = raw.read(path, layer=layer, force_2d=True)
    except TerraSeekError:
        raise
    except Exception as err:  # GDAL has a family of its own
        raise ReferenceDataError(
            f"The {what} {name!r} {_fault(path, err)}.",
            "A GeoPackage, GeoJSON or Shapefile will do.",
        ) from None
    if wkb is None or not len(wkb):
        raise ReferenceDataError(f"The {what} {name!r} has no features with geometry.")
    if not meta.get("crs"):
        raise ReferenceDataError(
            f"The {what} {name!r} has no coordinate reference system.", "Assign one."
        )
    fields = {str(f): values for f, values in zip(meta["fields"], data)}
    metadata = dict(info.get("layer_metadata") or {})
    return Layer(name, wkb, fields, str(meta["crs"]), str(meta["geometry_type"]), metadata)


def _fault(path: str, err: Exception) -> str:
    """What is wrong with a file that is no vector layer; GDAL's own words are about drivers."""
    import rasterio

    logging.getLogger(__name__).debug("%s: %s", path, err)
    if os.path.isfile(path) and not os.access(path, os.R_OK):
        return "cannot be read: there is no permission to"
    with contextlib.suppress(Exception), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of images without a place on the ground
        with rasterio.open(path):
            return "is a raster, not a layer of polygons or points"
    return "is no vector layer that can be read: it is of another format, or damaged"


def is_vector(path: str) -> bool:
    """Whether GDAL opens a file as a vector layer (by suffix where it is one of ours)."""
    suffix = Path(path).suffix.lower()
    if suffix in (".gpkg", ".geojson", ".json", ".shp", ".fgb", ".kml", ".gml", ".parquet"):
        return True
    if suffix in (".tif", ".tiff", ".vrt", ".img", ".jp2", ".png"):
        return False
    try:
        from pyogrio import list_layers

        return len(list_layers(path)) > 0
    except Exception:
        return False


def kinds(layer: Layer) -> set[str]:
    """``{"point"}``, ``{"polygon"}`` ... : what geometries a layer holds."""
    found = set()
    for raw in layer.wkb:
        code = _type_of(raw)
        if code in (1, 4):
            found.add("point")
        elif code in (3, 6):
            found.add("polygon")
        elif code:
            found.add("line" if code in (2, 5) else "other")
    return found


def points_of(raw: bytes | None) -> np.ndarray:
    """Coordinates (n, 2) of a Point or MultiPoint; empty for what is none."""
    parts, _ = _parse(raw, 0) if raw else ([], 0)
    found = [p for kind, p in parts if kind == _POINT and np.isfinite(p).all()]
    return np.array(found, np.float64).reshape(-1, 2)


def polygons_of(raw: bytes | None) -> list[Polygon]:
    """Polygons of a Polygon or MultiPolygon; empty for what is none."""
    parts, _ = _parse(raw, 0) if raw else ([], 0)
    return [rings for kind, rings in parts if kind == _POLYGON and rings]


def _type_of(raw: Any) -> int:
    if not isinstance(raw, bytes) or len(raw) < 9:
        return 0
    return int(struct.unpack_from("<I" if raw[0] else ">I", raw, 1)[0]) & 0xFF


def _parse(raw: bytes, at: int, depth: int = 0) -> tuple[list[tuple[int, Any]], int]:
    """(type, content) of the simple parts of a geometry, and where it ends."""
    order = "<" if raw[at] else ">"
    kind = struct.unpack_from(order + "I", raw, at + 1)[0]
    at += 5
    if kind == _POINT:
        return [(_POINT, np.frombuffer(raw, order + "f8", 2, at).astype(float))], at + 16
    if kind == _LINE:
        n = struct.unpack_from(order + "I", raw, at)[0]
        return [], at + 4 + 16 * n
    (n,) = struct.unpack_from(order + "I", raw, at)
    at += 4
    if kind == _POLYGON:
        rings = []
        for _ in range(n):
            (m,) = struct.unpack_from(order + "I", raw, at)
            ring = np.frombuffer(raw, order + "f8", 2 * m, at + 4).astype(float)
            rings.append(ring.reshape(-1, 2))
            at += 4 + 16 * m
        return [(_POLYGON, rings)], at
    if (kind in _MULTI or kind == _COLLECTION) and depth < 4:
        found: list[tuple[int, Any]] = []
        for _ in range(n):
            inner, at = _parse(raw, at, depth + 1)
            found += inner
        return found, at
    raise ReferenceDataError(
        f"A geometry of type {kind} cannot be used.", "Convert curves to polygons first."
    )


def polygon_wkb(rings: Any) -> bytes:
    """WKB of one polygon of rings (n, 2)."""
    parts = [struct.pack("<BII", 1, _POLYGON, len(rings))]
    for ring in rings:
        xy = np.ascontiguousarray(ring, "<f8")
        parts += [struct.pack("<I", len(xy)), xy.tobytes()]
    return b"".join(parts)


def point_wkb(x: float, y: float) -> bytes:
    """WKB of a point."""
    return struct.pack("<BIdd", 1, _POINT, x, y)


class Reprojection:
    """Coordinates from one CRS to another; nothing happens where they are the same."""

    def __init__(self, source: str, target: str) -> None:
        from rasterio.crs import CRS

        try:
            self.source, self.target = CRS.from_user_input(source), CRS.from_user_input(target)
        except Exception:
            raise ReferenceDataError("A coordinate reference system cannot be used.") from None
        self.same = self.source == self.target

    def __call__(self, xy: np.ndarray) -> np.ndarray:
        """Transform (n, 2); what has no place in the target becomes NaN."""
        if self.same or not len(xy):
            return np.asarray(xy, np.float64)
        from rasterio.warp import transform

        try:
            x, y = transform(self.source, self.target, xy[:, 0], xy[:, 1])
        except Exception as err:
            why = (str(err).splitlines() or [""])[0][:100]
            raise ReferenceDataError(f"The layers' CRSs do not meet ({why}).") from None
        moved = np.stack([np.asarray(x, np.float64), np.asarray(y, np.float64)], 1)
        moved[~np.isfinite(moved).all(1)] = np.nan
        return moved

    def polygons(self, polygons: list[Polygon]) -> list[Polygon]:
        """Transform polygons; one with a corner that has no place is left out."""
        if self.same:
            return polygons
        moved = [[self(ring) for ring in rings] for rings in polygons]
        return [rings for rings in moved if all(np.isfinite(r).all() for r in rings)]


def inside(points: np.ndarray, polygons: list[Polygon]) -> np.ndarray:
    """Which of the points (n, 2) lie in any of the polygons (even-odd rule)."""
    found = np.zeros(len(points), bool)
    x, y = points[:, 0], points[:, 1]
    for rings in polygons:
        odd = np.zeros(len(points), bool)
        for ring in rings:
            (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
            for a, b, c, d in zip(x0, y0, x1, y1):
                if b != d:
                    crosses = (b > y) != (d > y)
                    odd ^= crosses & (x < (c - a) * (y - b) / (d - b) + a)
        found |= odd
    return found


def ring_area(ring: np.ndarray) -> float:
    """Signed plane area of a closed ring (n, 2)."""
    x, y = (ring - ring[0]).T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


def bounds_of(polygons: list[Polygon]) -> tuple[float, float, float, float]:
    """(left, bottom, right, top) of polygons, of which there is at least one."""
    corners = np.concatenate([rings[0] for rings in polygons])
    low, high = corners.min(0), corners.max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])
