"""Which tiles are right for a class: those that its features cover, or that hold one.

A tile is right when features of the class cover at least ``covered`` of it, or when it
holds at least ``contained`` of the area of one of them (a bridge is smaller than a tile),
or a point of the class. A tile that touches the class and is neither is unsure: it is left
out of the figures of that class, for no person would agree on it either.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import QueryError
from ..labels.reference import EMPTY, text_of
from ..labels.vectors import Polygon, Reprojection, points_of, polygons_of, read_layer
from ..messages.evaluation import EvaluateRequest
from .areas import polygon_area, shared_area

#: Share of a tile below which a touch is an accident of digitising.
TOUCH = 1e-3
#: Class of a layer without a field for it.
ONLY = "feature"


@dataclass
class Reference:
    """Features by class, in the raster's CRS.

    Attributes
    ----------
    classes : list of str
        In the order of first sight.
    polygons : list of (class number, polygons of one feature, area)
    points : float64 array (n, 2)
    point_classes : int64 array (n,)
    """

    classes: list[str]
    polygons: list[tuple[int, list[Polygon], float]]
    points: np.ndarray
    point_classes: np.ndarray

    def __len__(self) -> int:
        return len(self.polygons) + len(self.points)


def read_reference(request: EvaluateRequest, crs: str) -> Reference:
    """Read the reference layer and bring it into a CRS.

    Raises
    ------
    ReferenceDataError, QueryError
        If it cannot be read, has no such field, or no polygon or point.
    """
    layer = read_layer(request.reference, request.reference_layer, "reference layer")
    name = request.class_field
    if name is None:
        texts = [n for n, v in layer.fields.items() if v.dtype == object]
        usual = [n for n in texts if n.lower() == "class"]
        name = (usual if len(usual) == 1 else texts if len(texts) == 1 else [None])[0]
        if name is None and len(texts) > 1:
            raise QueryError(
                f"The reference layer has the fields {', '.join(texts[:8])}.",
                "Say which one holds the class with --class-field.",
            )
    elif name not in layer.fields:
        raise QueryError(
            f"The reference layer has no field {name!r}.",
            f"It has {', '.join(layer.fields) or 'none'}.",
        )
    values = [text_of(v) for v in layer.fields[name]] if name else [ONLY] * len(layer)
    move = Reprojection(layer.crs, crs)
    numbers: dict[str, int] = {}
    polygons, points, point_classes = [], [], []
    for raw, value in zip(layer.wkb, values):
        if value.lower() in EMPTY:
            continue
        number = numbers.setdefault(value, len(numbers))
        parts = move.polygons(polygons_of(raw))
        if parts:
            polygons.append((number, parts, polygon_area(parts)))
            continue
        for point in move(points_of(raw)):
            if np.isfinite(point).all():
                points.append(point)
                point_classes.append(number)
    if not polygons and not points:
        raise QueryError(
            "The reference layer has no polygon and no point with a class.",
            "Lines cannot be used: buffer them first.",
        )
    return Reference(
        list(numbers),
        polygons,
        np.array(points, np.float64).reshape(-1, 2),
        np.array(point_classes, np.int64),
    )


@dataclass
class Truth:
    """Of tiles: ``right`` and ``unsure`` by class (C, N), and ``touched`` by any feature (N,)."""

    right: np.ndarray
    unsure: np.ndarray
    touched: np.ndarray


def judge_tiles(boxes: np.ndarray, reference: Reference, covered: float, contained: float) -> Truth:
    """Say which tiles are right for each class.

    Parameters
    ----------
    boxes : float64 array (N, 4)
        Left, bottom, right, top in the CRS of the reference.
    reference : Reference
    covered, contained : float
        Shares from 0 to 1; see the head of this module.
    """
    n, c = len(boxes), len(reference.classes)
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    cover, holds = np.zeros((c, n)), np.zeros((c, n), bool)
    for number, parts, whole in reference.polygons:
        shared = shared_area(boxes, parts)
        cover[number] += shared
        if whole > 0:
            holds[number] |= shared >= contained * whole * (1 - 1e-9)
    for number, (x, y) in zip(reference.point_classes, reference.points):
        at = (boxes[:, 0] <= x) & (x < boxes[:, 2]) & (boxes[:, 1] <= y) & (y < boxes[:, 3])
        holds[number] |= at
    share = cover / np.maximum(area, 1e-300)
    right = holds | (share >= covered * (1 - 1e-9))
    touches = holds | (share > TOUCH)
    return Truth(right, touches & ~right, touches.any(0))
