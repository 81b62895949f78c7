"""Label existing polygons: area-weighted means of cell probabilities ("label my polygons")."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..grid import PixelGrid
from .cells import Cells, ground_scale
from .errors import LabelError
from .vectors import Layer, Polygon, Reprojection, bounds_of, kinds, polygons_of, ring_area

#: Sub-cells a polygon's bounding box is divided into at least, so that its edge counts.
SUBCELLS = 4096


def polygon_probabilities(
    layer: Layer, cells: Cells, crs: str
) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Mean probabilities of the cells under each polygon, weighted by covered area.

    Returns
    -------
    probabilities : float32 array (N, K)
    known : bool array (N,)
        False where no labelled cell lies under a polygon.
    warnings : list of str

    Raises
    ------
    LabelError
        If the layer holds no polygons, or none of them lies on the labelled area.
    """
    found = kinds(layer)
    if found != {"polygon"}:
        have = " and ".join(sorted(found)) or "nothing"
        raise LabelError(
            f"{layer.name!r} holds geometries of the kind {have}; polygons are needed.",
            "Keep the polygons only.",
        )
    move = Reprojection(layer.crs, crs)
    k = cells.probabilities.shape[2]
    out, known = np.zeros((len(layer), k), np.float32), np.zeros(len(layer), bool)
    small = 0
    for n, raw in enumerate(layer.wkb):
        polygons = move.polygons(polygons_of(raw))
        if not polygons:
            continue
        weights, rows, columns = coverage(polygons, cells)
        if weights is None:
            continue
        part = cells.known[rows, columns] * weights
        mass = float(part.sum())
        if mass <= 0:
            continue
        out[n] = np.tensordot(part, cells.probabilities[rows, columns], 2) / mass
        known[n] = True
        small += mass < 1
    if not known.any():
        raise LabelError(
            f"No polygon of {layer.name!r} lies on the labelled area.",
            "Check the layer's coordinate reference system and place.",
        )
    warnings = []
    if not known.all():
        warnings.append(f"Polygons outside the labelled area: {int((~known).sum())}.")
    if small:
        warnings.append(
            f"Polygons smaller than a cell of the grid: {small}. They get the label of their "
            "surroundings."
        )
    return out, known, warnings


def polygon_areas(layer: Layer, crs: str, pixels: PixelGrid) -> np.ndarray:
    """Ground area of each polygon in square metres, float64 (N,); 0 for what is none.

    Plane area in the raster's CRS, scaled at the middle latitude of each ring's polygon.
    """
    move = Reprojection(layer.crs, crs)
    areas = np.zeros(len(layer))
    for n, raw in enumerate(layer.wkb):
        for rings in move.polygons(polygons_of(raw)):
            plane = abs(ring_area(rings[0])) - sum(abs(ring_area(r)) for r in rings[1:])
            middle = np.array([(rings[0][:, 1].min() + rings[0][:, 1].max()) / 2])
            areas[n] += max(plane, 0.0) * float(ground_scale(pixels, middle)[0])
    return areas


def coverage(polygons: list[Polygon], cells: Cells) -> tuple[np.ndarray | None, slice, slice]:
    """Share of each cell that polygons cover, in the window of their bounds.

    Returns
    -------
    weights : float32 array or None
        None where the polygons lie outside the grid.
    rows, columns : slice
    """
    from rasterio.features import rasterize
    from rasterio.transform import from_origin

    left, top, dx, dy = cells.corner
    w, s, e, n = bounds_of(polygons)
    height, width = cells.known.shape
    c0, c1 = max(0, int((w - left) // dx)), min(width, int((e - left) // dx) + 1)
    r0, r1 = max(0, int((top - n) // dy)), min(height, int((top - s) // dy) + 1)
    rows, columns = slice(r0, r1), slice(c0, c1)
    if c0 >= c1 or r0 >= r1:
        return None, rows, columns
    count = (r1 - r0) * (c1 - c0)
    fine = int(np.clip(np.ceil(np.sqrt(SUBCELLS / count)), 1, 32))
    shapes = [(geojson(rings), 1) for rings in polygons]
    shape = ((r1 - r0) * fine, (c1 - c0) * fine)
    transform = from_origin(left + c0 * dx, top - r0 * dy, dx / fine, dy / fine)
    burned = rasterize(shapes, out_shape=shape, transform=transform, dtype="uint8")
    if not burned.any():  # a sliver between the middles of sub-cells
        burned = rasterize(
            shapes, out_shape=shape, transform=transform, dtype="uint8", all_touched=True
        )
    parts = burned.reshape(r1 - r0, fine, c1 - c0, fine).astype(np.float32)
    return parts.mean(axis=(1, 3)), rows, columns


def geojson(rings: Polygon) -> dict[str, Any]:
    """A polygon of rings as GeoJSON."""
    return {"type": "Polygon", "coordinates": [ring.tolist() for ring in rings]}
