"""Strata of a label layer: the area of each class in the image, and random places in it.

Areas and places are those of the part of the map in the image: older rasters of labels
reach over its edge by up to a cell, and nothing is known there. With latitudes the
ordinate is replaced by its sine, which keeps areas; so places are uniform on the ground.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .errors import LabelError
from .reference import Labels
from .vectors import Polygon, bounds_of, inside, ring_area

_Ordinates = Callable[[np.ndarray], np.ndarray]


@dataclass
class Strata:
    """Strata of labels; codes are class numbers, -1 is unknown.

    Attributes
    ----------
    areas : dict of int to float
        Area of each stratum that has one, in a unit of its own.
    """

    labels: Labels
    areas: dict[int, float]
    even: _Ordinates
    back: _Ordinates

    def draw(self, code: int, n: int, rng: np.random.Generator) -> np.ndarray:
        """Draw ``n`` independent places (n, 2) of a stratum, uniform on the ground."""
        if self.labels.raster is not None:
            return self._in_cells(code, n, rng)
        parts = _parts(self.labels, code)
        areas = np.array([self._area(p) for p in parts])
        picked = rng.choice(len(parts), n, p=areas / areas.sum())
        return np.array([self._in_polygon(parts[k], rng) for k in picked])

    def _in_cells(self, code: int, n: int, rng: np.random.Generator) -> np.ndarray:
        """Cells by the area of their part in the image, and a place in that part."""
        assert self.labels.raster is not None  # noqa: S101
        west, east, south, north = _edges(self.labels)
        across, down = east - west, self.even(north) - self.even(south)
        own = self.labels.raster == code
        by_row = np.cumsum(down * (own @ across))
        r = np.searchsorted(by_row, rng.random(n) * by_row[-1], "right")
        r = np.minimum(r, np.searchsorted(by_row, by_row[-1]))  # rounding to the very end
        c, at = np.empty(n, np.int64), rng.random(n)
        for row in np.unique(r):
            upto = np.cumsum(own[row] * across)
            mine = np.flatnonzero(r == row)
            found = np.searchsorted(upto, at[mine] * upto[-1], "right")
            c[mine] = np.minimum(found, np.searchsorted(upto, upto[-1]))
        # A hair inside, so that rounding cannot put a place into the next cell.
        u, v = rng.uniform(1e-6, 1 - 1e-6, (2, n))
        y = self.even(south[r]) + v * down[r]
        return np.stack([west[c] + u * across[c], self.back(y)], 1)

    def _in_polygon(self, rings: Polygon, rng: np.random.Generator) -> np.ndarray:
        """Draw a place in a polygon, by rejection."""
        w, s, e, n = bounds_of([rings])
        low, high = (float(self.even(np.array(v))) for v in (s, n))
        for _ in range(200):
            y = self.back(rng.uniform(low, high, 64))
            tries = np.stack([rng.uniform(w, e, 64), y], 1)
            good = tries[inside(tries, [rings])]
            if len(good):
                return np.asarray(good[0])
        return np.asarray(rings[0][0])

    def _area(self, rings: Polygon) -> float:
        moved = [np.stack([r[:, 0], self.even(r[:, 1])], 1) for r in rings]
        return max(abs(ring_area(moved[0])) - sum(abs(ring_area(r)) for r in moved[1:]), 0.0)


def strata_of(labels: Labels) -> Strata:
    """Return the strata of labels.

    Raises
    ------
    LabelError
        If there are fewer than two.
    """
    from rasterio.crs import CRS

    geographic = CRS.from_user_input(labels.crs).is_geographic
    found = Strata(
        labels,
        {},
        (lambda y: np.sin(np.radians(np.clip(y, -90, 90)))) if geographic else np.asarray,
        (lambda y: np.degrees(np.arcsin(np.clip(y, -1, 1)))) if geographic else np.asarray,
    )
    areas = found.areas
    if labels.raster is not None:
        west, east, south, north = _edges(labels)
        across, down = east - west, found.even(north) - found.even(south)
        for code in np.unique(labels.raster):
            if code > -2:
                areas[int(code)] = float(down @ ((labels.raster == code) @ across))
    else:
        for code in np.unique(labels.codes):
            areas[int(code)] = sum(found._area(rings) for rings in _parts(labels, int(code)))
    found.areas = {code: area for code, area in areas.items() if area > 0}
    if len(found.areas) < 2:
        raise LabelError("The labels hold fewer than two classes: there is nothing to stratify.")
    return found


def _parts(labels: Labels, code: int) -> list[Polygon]:
    return [
        rings
        for c, polygons in zip(labels.codes, labels.polygons)
        if c == code
        for rings in polygons
    ]


def _edges(labels: Labels) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Left and right of the columns, bottom and top of the rows, as far as the image reaches."""
    assert labels.raster is not None and labels.corner is not None  # noqa: S101
    left, top, dx, dy = labels.corner
    height, width = labels.raster.shape
    x, y = left + np.arange(width + 1) * dx, top - np.arange(height + 1) * dy
    if labels.extent is not None:
        w, s, e, n = labels.extent
        x, y = np.clip(x, w, e), np.clip(y, s, n)
    return x[:-1], x[1:], y[1:], y[:-1]
