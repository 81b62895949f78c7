"""Units of comparison out of a reference: points, lattice points in polygons, or pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .errors import ReferenceDataError
from .messages import AssessRequest
from .reference import (
    EMPTY,
    MAX_UNITS,
    Labels,
    read_mapping,
    read_raster,
    text_of,
)
from .vectors import (
    Layer,
    Polygon,
    Reprojection,
    bounds_of,
    inside,
    is_vector,
    kinds,
    points_of,
    polygons_of,
    read_layer,
)

#: Lattice points in a polygon at least, so that small ones count with their area.
MIN_POINTS = 9
#: Blocks a side that a reference raster is divided into, as clusters for the bootstrap.
BLOCKS = 10


@dataclass
class Comparison:
    """Parallel arrays over the units; ``truth`` is -3 where it is left out."""

    unit: str
    labels: np.ndarray
    truth: np.ndarray
    weights: np.ndarray
    clusters: np.ndarray | None = None
    strata: np.ndarray | None = None
    shares: np.ndarray | None = None
    warnings: list[str] = field(default_factory=list)


def compare(request: AssessRequest, labels: Labels) -> Comparison:
    """Read the reference and ask the labels at its units.

    Raises
    ------
    ReferenceDataError
        If it cannot be read, mixes geometries, has classes that are not known, or does
        not overlap the labels.
    """
    mapping = read_mapping(request.mapping, labels)
    if not is_vector(request.reference):
        found = _from_raster(request, labels, mapping)
    else:
        layer = read_layer(request.reference, request.reference_layer, "reference")
        have = kinds(layer)
        if have == {"point"}:
            found = _from_points(request, layer, labels, mapping)
        elif have == {"polygon"}:
            found = _from_polygons(request, layer, labels, mapping)
        elif have == {"point", "polygon"}:
            raise ReferenceDataError(
                "The reference mixes points and polygons.",
                "Split it in two: a point is one unit, a polygon counts by its area.",
            )
        else:
            listed = " and ".join(sorted(have)) or "none"
            raise ReferenceDataError(
                f"The reference holds geometries of the kind {listed}.",
                "Points, polygons or a raster are needed.",
            )
    if not (found.labels > -2).any():
        raise ReferenceDataError(
            "The reference does not overlap the labels.",
            "Compare the places of the two layers, and their coordinate reference systems.",
        )
    return found


def _classes_of(
    values: list[str], request: AssessRequest, labels: Labels, mapping: dict[str, int] | None
) -> tuple[dict[str, int], list[str]]:
    """Class number of each distinct value; -3 for what is left out. And warnings."""
    table: dict[str, int] = {}
    strange: list[str] = []
    for value in sorted(set(values)):
        key = value.casefold()
        if mapping is not None and key in mapping:
            table[value] = mapping[key]
        elif key in EMPTY:
            table[value] = -3
        elif key in labels.aliases:
            table[value] = labels.aliases[key]
        else:
            strange.append(value)
            table[value] = -3
    if strange and not request.ignore_unknown:
        raise ReferenceDataError(
            f"The reference has values that are no class of the labels: "
            f"{', '.join(repr(v[:30]) for v in strange[:8])}"
            + (f" and {len(strange) - 8} more." if len(strange) > 8 else "."),
            f"The labels have {', '.join(labels.names[:12])}. "
            "Give a --mapping, or --ignore-unknown.",
        )
    if all(v == -3 for v in table.values()):
        raise ReferenceDataError("No value of the reference is a class of the labels.")
    notes = []
    if strange:
        listed = ", ".join(v[:30] for v in strange[:8])
        notes.append(f"Left out of the reference, as they are no class: {listed}.")
    return table, notes


def class_field(layer: Layer, request: AssessRequest) -> str:
    """Name of the field with the class: what was asked for, or one that is usual."""
    name = request.class_field
    if name is None:
        for candidate in ("reference", "class", "Classname", "label"):
            if candidate in layer.fields:
                name = candidate
                break
    if name is None or name not in layer.fields:
        raise ReferenceDataError(
            f"The reference has no field {name!r}." if name else "The field is not given.",
            f"It has {', '.join(layer.fields) or 'none'}: name one with --class-field.",
        )
    return name


def _field(layer: Layer, request: AssessRequest) -> list[str]:
    return [text_of(v) for v in layer.fields[class_field(layer, request)]]


def _from_points(
    request: AssessRequest, layer: Layer, labels: Labels, mapping: dict[str, int] | None
) -> Comparison:
    values = _field(layer, request)
    table, notes = _classes_of(values, request, labels, mapping)
    move = Reprojection(layer.crs, labels.crs)
    places = [points_of(raw) for raw in layer.wkb]
    owner = np.repeat(np.arange(len(places)), [len(p) for p in places])
    if not len(owner):
        raise ReferenceDataError("The reference has no usable point.")
    truth = np.array([table[v] for v in values], np.int64)[owner]
    found = Comparison(
        "points",
        labels.at(move(np.concatenate(places))),
        truth,
        np.ones(len(owner)),
        warnings=notes,
    )
    stratified = {request.stratum_field, request.weight_field} <= set(layer.fields)
    if request.design == "stratified" and not stratified:
        raise ReferenceDataError(
            f"The reference lacks {request.stratum_field!r} or {request.weight_field!r}.",
            "They are written by `terraseek sample`; or use --design random.",
        )
    if stratified and request.design != "random":
        _add_strata(found, layer, request, owner)
    return found


def _add_strata(found: Comparison, layer: Layer, request: AssessRequest, owner: np.ndarray) -> None:
    names = np.array([text_of(v) for v in layer.fields[request.stratum_field]])[owner]
    try:
        weights = np.asarray(layer.fields[request.weight_field], np.float64)[owner]
    except (TypeError, ValueError):
        raise ReferenceDataError(
            f"The field {request.weight_field!r} must hold the stratum's share of the area."
        ) from None
    strata, index = np.unique(names, return_inverse=True)
    shares = np.array([weights[index == h].mean() for h in range(len(strata))])
    spread = max(float(np.ptp(weights[index == h])) for h in range(len(strata)))
    if not (np.isfinite(shares).all() and (shares > 0).all()) or spread > 1e-6:
        raise ReferenceDataError(
            f"The field {request.weight_field!r} must hold one positive share for each stratum."
        )
    total = float(shares.sum())
    if not 0.98 <= total <= 1.02:
        found.warnings.append(
            f"The strata's shares add up to {total:.3f}, not 1: strata without a unit are left out."
        )
    found.strata, found.shares = index.astype(np.int64), shares / total
    found.weights = (found.shares / np.bincount(index))[index]


def _from_polygons(
    request: AssessRequest, layer: Layer, labels: Labels, mapping: dict[str, int] | None
) -> Comparison:
    values = _field(layer, request)
    table, notes = _classes_of(values, request, labels, mapping)
    move = Reprojection(layer.crs, labels.crs)
    step = _lattice_step(labels)
    parts: list[tuple[np.ndarray, int, float]] = []
    total = 0
    for k, raw in enumerate(layer.wkb):
        polygons = move.polygons(polygons_of(raw))
        if polygons and table[values[k]] >= 0:
            points, weight = lattice(polygons, step)
            total += len(points)
            if total > MAX_UNITS:
                raise ReferenceDataError(
                    "The reference polygons are too large for labels this fine.",
                    "Assess with a raster, or with a sample of points.",
                )
            parts.append((points, k, weight))
    if not parts:
        raise ReferenceDataError("The reference has no usable polygon.")
    owner = np.concatenate([np.full(len(p), k) for p, k, _ in parts])
    if len(parts) < 30:
        notes.append(
            f"{len(parts)} reference polygons say little: the intervals come from resampling "
            "polygons and are wide, or missing."
        )
    return Comparison(
        "lattice points in polygons",
        labels.at(np.concatenate([p for p, _, _ in parts])),
        np.array([table[v] for v in values], np.int64)[owner],
        np.concatenate([np.full(len(p), w) for p, _, w in parts]),
        clusters=owner,
        warnings=notes,
    )


def _lattice_step(labels: Labels) -> tuple[float, float, float, float]:
    """(origin x, origin y, step x, step y): middles of cells, or a quarter of a polygon's side."""
    if labels.raster is not None and labels.corner is not None:
        left, top, dx, dy = labels.corner
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
        columns = np.arange(np.ceil((w - ox) / hx), np.floor((e - ox) / hx) + 1)
        rows = np.arange(np.ceil((oy - n) / hy), np.floor((oy - s) / hy) + 1)
        if len(columns) * len(rows) > 4 * MAX_UNITS:
            raise ReferenceDataError("A reference polygon is too large for labels this fine.")
        x, y = np.meshgrid(ox + columns * hx, oy - rows * hy)
        points = np.stack([x.ravel(), y.ravel()], 1)
        points = points[inside(points, polygons)] if len(points) else points
        if len(points) >= MIN_POINTS:
            return points, 1 / 4**finer
    if not len(points):  # thinner than the finest lattice: a corner stands for it
        points = polygons[0][0][:1]
    return points, 1 / 4**7


def _from_raster(
    request: AssessRequest, labels: Labels, mapping: dict[str, int] | None
) -> Comparison:
    data, crs, (left, top, dx, dy), _, _, mask = read_raster(request.reference, "reference")
    every = max(1, int(np.ceil(np.sqrt(data.size / MAX_UNITS))))
    rows, columns = np.arange(0, data.shape[0], every), np.arange(0, data.shape[1], every)
    values, valid = data[np.ix_(rows, columns)], mask[np.ix_(rows, columns)]
    r, c = np.nonzero(valid)
    if not len(r):
        raise ReferenceDataError("The reference raster holds nodata only.")
    present, number = np.unique(values[valid], return_inverse=True)
    table, notes = _classes_of([str(v) for v in present], request, labels, mapping)
    codes = np.array([table[str(v)] for v in present], np.int64)
    xy = np.stack([left + (columns[c] + 0.5) * dx, top - (rows[r] + 0.5) * dy], 1)
    if every > 1:
        notes.append(f"Every {every}th row and column of the reference was compared.")
    blocks = (r * BLOCKS // len(rows)) * BLOCKS + c * BLOCKS // len(columns)
    return Comparison(
        "pixels of the reference",
        labels.at(Reprojection(crs, labels.crs)(xy)),
        codes[number],
        np.ones(len(r)),
        clusters=blocks,
        warnings=notes,
    )
