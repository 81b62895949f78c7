"""Lattice points inside reference polygons, so that a polygon counts by its area."""

from __future__ import annotations

import numpy as np

from .errors import ReferenceDataError
from .reference import MAX_UNITS, Labels
from .vectors import Polygon, bounds_of, inside

#: Lattice points in a polygon at least, so that small ones count with their area.
MIN_POINTS = 9


def lattice_step(labels: Labels) -> tuple[float, float, float, float]:
    """(origin x, origin y, step x, step y): middles of cells, or a quarter of a polygon's side.

    Polygons that say of which cells they are made are asked where a raster of them would be: one
    map has one accuracy, whatever it was written as.
    """
    cells = labels.cells or (labels.corner if labels.raster is not None else None)
    if cells is not None:
        left, top, dx, dy = cells
        return left + dx / 2, top - dy / 2, dx, dy
    boxes = np.array([bounds_of(p) for p in labels.polygons if p])
    sides = np.median(boxes[:, 2:] - boxes[:, :2], axis=0) / 4
    return float(boxes[0, 0]), float(boxes[0, 3]), float(sides[0]), float(sides[1])


def lattice(
    polygons: list[Polygon], step: tuple[float, float, float, float]
) -> tuple[np.ndarray, float]:
    """Points of a lattice inside polygons, and the area that one stands for (1 is a cell).

    The lattice is made finer until a polygon holds a few points; so a polygon smaller than
    a cell counts with its area too.
    """
    x0, y0, dx, dy = step
    w, s, e, n = bounds_of(polygons)
    points = np.empty((0, 2))
    for finer in range(8):
        hx, hy = dx / 2**finer, dy / 2**finer
        ox, oy = x0 - dx / 2 + hx / 2, y0 + dy / 2 - hy / 2
        # Before there are arrays: the size of a cell may come from a tag of a stranger's file.
        if not ((e - w) / hx + 1) * ((n - s) / hy + 1) <= 4 * MAX_UNITS:
            raise ReferenceDataError("A reference polygon is too large for labels this fine.")
        columns = np.arange(np.ceil((w - ox) / hx), np.floor((e - ox) / hx) + 1)
        rows = np.arange(np.ceil((oy - n) / hy), np.floor((oy - s) / hy) + 1)
        x, y = np.meshgrid(ox + columns * hx, oy - rows * hy)
        points = np.stack([x.ravel(), y.ravel()], 1)
        points = points[inside(points, polygons)] if len(points) else points
        if len(points) >= MIN_POINTS:
            return points, 1 / 4**finer
    if not len(points):  # thinner than the finest lattice: a corner stands for it
        points = polygons[0][0][:1]
    return points, 1 / 4**7
