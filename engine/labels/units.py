"""What gets a class: cells, tiles or polygons, with unknown and smoothing; and as polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..outputs import polygons_wkb
from . import smoothing
from .cells import Cells, raster_bounds, tile_grids
from .classes import ClassList
from .decide import Decision, decide
from .messages import UNKNOWN, UNKNOWN_NAMES, StepReport


@dataclass
class Units:
    """N units with probabilities (N, K); ``classes`` is int16 with -1 for unknown."""

    probabilities: np.ndarray
    decision: Decision
    classes: np.ndarray

    def figures(self) -> dict[str, np.ndarray]:
        """Probability, margin, second class and entropy that belong to the final classes."""
        d, p = self.decision, self.probabilities
        rows = np.arange(len(p))
        final = np.where(self.classes >= 0, self.classes, d.best)
        moved = final != d.best
        probability = p[rows, final].astype(np.float32)
        second = np.where(moved, d.best, d.second)
        return {
            "final": final,
            "probability": probability,
            "margin": probability - p[rows, second],
            "second": second,
            "entropy": d.entropy,
        }


def units_of(probabilities: np.ndarray, threshold: float) -> Units:
    """Decide each row; below the threshold it is unknown."""
    d = decide(probabilities)
    return Units(
        probabilities, d, np.where(d.probability >= threshold, d.best, -1).astype(np.int16)
    )


def smooth_grid(
    classes: np.ndarray, probabilities: np.ndarray, how: str, beta: float, size: int
) -> tuple[np.ndarray, list[StepReport]]:
    """Smooth a grid of classes (rows, columns) with -1 where there is none."""
    steps: list[StepReport] = []
    known = max(int((classes >= 0).sum()), 1)
    for name in ([how] if how != "none" else []) + (["sieve"] if size > 1 else []):
        before = classes
        if name == "majority":
            classes = smoothing.majority(classes, probabilities.shape[2])
        elif name == "potts":
            log_p = np.log(np.maximum(probabilities, 1e-6))
            classes = smoothing.potts(classes, log_p, beta)
        else:
            classes = smoothing.sieve(classes, size)
        changed = int((classes != before).sum())
        steps.append(StepReport(name, changed, round(changed / known, 5)))
    return classes, steps


def smooth_tiles(
    ids: np.ndarray, units: Units, how: str, beta: float, size: int
) -> tuple[np.ndarray, list[StepReport]]:
    """As :func:`smooth_grid`, on the tile grid of each latitude band."""
    out = units.classes.copy()
    total: dict[str, int] = {}
    k = units.probabilities.shape[1]
    for members, rows, columns, shape in tile_grids(ids):
        classes = np.full(shape, -1, np.int16)
        classes[rows, columns] = units.classes[members]
        p = np.full((*shape, k), 1.0 / k, np.float32)
        p[rows, columns] = units.probabilities[members]
        done, steps = smooth_grid(classes, p, how, beta, size)
        out[members] = done[rows, columns]
        for step in steps:
            total[step.step] = total.get(step.step, 0) + step.changed
    known = max(int((units.classes >= 0).sum()), 1)
    return out, [StepReport(n, c, round(c / known, 5)) for n, c in total.items()]


def columns_of(units: Units, classes: ClassList, language: str) -> dict[str, np.ndarray]:
    """Fields of the outputs: class, name, value, probability, margin, second, entropy, best."""
    figures = units.figures()
    ids = np.array([*(c.id for c in classes.classes), UNKNOWN], dtype=object)
    names = [*(c.name(language) for c in classes.classes), UNKNOWN_NAMES.get(language, UNKNOWN)]
    values = np.array([*(c.value for c in classes.classes), 0], np.int32)
    return {
        "class": ids[units.classes],
        "name": np.array(names, dtype=object)[units.classes],
        "value": values[units.classes],
        "probability": rounded(figures["probability"]),
        "margin": rounded(figures["margin"]),
        "second_class": ids[figures["second"]],
        "entropy": rounded(figures["entropy"]),
        "best_class": ids[figures["final"]],
    }


def rounded(values: np.ndarray) -> np.ndarray:
    """Five decimals, as float64: what is read is what is meant."""
    return np.round(values.astype(np.float64), 5)


def tile_features(
    bounds: np.ndarray, units: Units, names: list[str], classes: ClassList, language: str
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Polygons and fields of labelled tiles."""
    columns = {"tile": np.array(names, dtype=object), **columns_of(units, classes, language)}
    return polygons_wkb(bounds), columns


def dissolved_features(
    cells: Cells, units: Units, grid: np.ndarray, classes: ClassList, language: str, pixels: Any
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Touching cells of one class as polygons, with the means of their cells.

    Parameters
    ----------
    cells : Cells
    units : Units
        Of the known cells, row by row.
    grid : int16 array (rows, columns)
        Classes; -1 unknown, -2 no tile.
    pixels : PixelGrid
        Of the raster: polygons end at its edge.
    """
    from rasterio.features import rasterize, shapes
    from rasterio.transform import from_origin

    from .vectors import polygon_wkb

    transform = from_origin(*cells.corner)
    known = grid > -2
    found = list(
        shapes((grid + 2).astype(np.int16), mask=known, connectivity=4, transform=transform)
    )
    burned = rasterize(
        ((geometry, k + 1) for k, (geometry, _) in enumerate(found)),
        out_shape=grid.shape,
        transform=transform,
        dtype="int32",
    )
    owner = burned[known] - 1
    count = np.maximum(np.bincount(owner, minlength=len(found)), 1)
    figures = units.figures()
    cell_area = cells.areas(pixels)[known]
    w, s, e, n = raster_bounds(pixels)
    low, high = np.array([w, s]), np.array([e, n])

    def mean(values: np.ndarray) -> np.ndarray:
        return rounded(np.bincount(owner, values.astype(np.float64), len(found)) / count)

    wkb = np.empty(len(found), dtype=object)
    wkb[:] = [
        polygon_wkb([np.clip(np.array(r), low, high) for r in g["coordinates"]]) for g, _ in found
    ]
    codes = np.array([int(v) - 2 for _, v in found], np.int64)
    ids = np.array([*(c.id for c in classes.classes), UNKNOWN], dtype=object)
    names = [*(c.name(language) for c in classes.classes), UNKNOWN_NAMES.get(language, UNKNOWN)]
    values = np.array([*(c.value for c in classes.classes), 0], np.int32)
    return wkb, {
        "class": ids[codes],
        "name": np.array(names, dtype=object)[codes],
        "value": values[codes],
        "probability": mean(figures["probability"]),
        "margin": mean(figures["margin"]),
        "second_class": ids[_most(owner, figures["second"], len(found), len(classes))],
        "entropy": mean(figures["entropy"]),
        "best_class": ids[_most(owner, figures["final"], len(found), len(classes))],
        "cells": count.astype(np.int32),
        "area_m2": np.round(np.bincount(owner, cell_area, len(found)), 2),
    }


def _most(owner: np.ndarray, values: np.ndarray, groups: int, k: int) -> np.ndarray:
    """Most frequent value of each group."""
    pairs, count = np.unique(owner.astype(np.int64) * k + values, return_counts=True)
    order = np.argsort(count, kind="stable")
    out = np.zeros(groups, np.int64)
    out[pairs[order] // k] = pairs[order] % k
    return out
