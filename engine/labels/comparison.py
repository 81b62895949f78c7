"""Units of comparison out of a reference: points, lattice points in polygons, or pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .errors import ReferenceDataError
from .lattice import lattice, lattice_step
from .messages import AssessRequest
from .reference import (
    EMPTY,
    MANY_VALUES,
    MAX_UNITS,
    Labels,
    read_mapping,
    read_raster,
    text_of,
)
from .texts import Texts
from .vectors import (
    Layer,
    Reprojection,
    is_vector,
    kinds,
    points_of,
    polygons_of,
    read_layer,
)

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
    stratum_names: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


#: Takes (done, total); may raise, to end the run.
Part = Callable[[int, int], None]


def compare(request: AssessRequest, labels: Labels, part: Part | None = None) -> Comparison:
    """Read the reference and ask the labels at its units; ``part`` hears how far it is.

    Raises
    ------
    ReferenceDataError
        If it cannot be read, mixes geometries, has classes that are not known, or does
        not overlap the labels.
    """
    mapping = read_mapping(request.mapping, labels)
    if not is_vector(request.reference):
        found = _from_raster(request, labels, mapping, part)
    else:
        layer = read_layer(request.reference, request.reference_layer, "reference")
        have = kinds(layer)
        if have == {"point"}:
            found = _from_points(request, layer, labels, mapping, part)
        elif have == {"polygon"}:
            found = _from_polygons(request, layer, labels, mapping, part)
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
    values: list[str],
    request: AssessRequest,
    labels: Labels,
    mapping: dict[str, int] | None,
    field_name: str | None = None,
    hint: str = "",
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
            f"{hint}The labels have {', '.join(labels.names[:12])}. "
            "Give --mapping, or --ignore-unknown.",
        )
    if all(v == -3 for v in table.values()):
        raise _nothing_left(table, strange, field_name)
    notes = []
    if strange:
        listed = ", ".join(v[:30] for v in strange[:8])
        notes.append(Texts(request.language)("strange", listed))
    return table, notes


def _nothing_left(
    table: dict[str, int], strange: list[str], field_name: str | None
) -> ReferenceDataError:
    """Why no value of the reference counts."""
    if all(value.casefold() in EMPTY for value in table):
        return ReferenceDataError(
            f"The field {field_name!r} of the reference is empty: no unit has a class yet."
            if field_name
            else "The reference holds no class.",
            "Set the class of each unit by what you see there, save it, and assess again.",
        )
    listed = ", ".join(repr(v[:30]) for v in (strange or sorted(table))[:8] if v)
    if strange:
        why = f"all were left out, as unknown values are ignored ({listed})"
        return ReferenceDataError(
            f"No value of the reference is a class of the labels: {why}.",
            "Give --mapping.",
        )
    return ReferenceDataError(
        f"Nothing of the reference is left: the mapping leaves out every value ({listed}).",
        "Map a value to a class at least.",
    )


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


def _field(layer: Layer, request: AssessRequest) -> tuple[str, list[str]]:
    name = class_field(layer, request)
    return name, [text_of(v) for v in layer.fields[name]]


def _from_points(
    request: AssessRequest,
    layer: Layer,
    labels: Labels,
    mapping: dict[str, int] | None,
    part: Part | None,
) -> Comparison:
    name, values = _field(layer, request)
    table, notes = _classes_of(values, request, labels, mapping, name)
    move = Reprojection(layer.crs, labels.crs)
    places = [points_of(raw) for raw in layer.wkb]
    owner = np.repeat(np.arange(len(places)), [len(p) for p in places])
    if not len(owner):
        raise ReferenceDataError("The reference has no usable point.")
    truth = np.array([table[v] for v in values], np.int64)[owner]
    found = Comparison(
        "points",
        labels.at(move(np.concatenate(places)), part),
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
        say = Texts(request.language)
        found.warnings.append(say("shares_sum", say.number(total, 3)))
    found.strata, found.shares = index.astype(np.int64), shares / total
    found.stratum_names = [str(name) for name in strata]
    found.weights = (found.shares / np.bincount(index))[index]


def _from_polygons(
    request: AssessRequest,
    layer: Layer,
    labels: Labels,
    mapping: dict[str, int] | None,
    part: Part | None,
) -> Comparison:
    name, values = _field(layer, request)
    table, notes = _classes_of(values, request, labels, mapping, name)
    move = Reprojection(layer.crs, labels.crs)
    step = lattice_step(labels)
    parts: list[tuple[np.ndarray, int, float]] = []
    total = 0

    def half(n: int) -> Part:
        """Report the first or the second half of the step."""
        return lambda done, all_: part((n - 1) * all_ + done, 2 * all_) if part else None

    for k, raw in enumerate(layer.wkb):
        half(1)(k, len(layer))
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
        notes.append(Texts(request.language)("few_polygons", len(parts)))
    return Comparison(
        "lattice points in polygons",
        labels.at(np.concatenate([p for p, _, _ in parts]), half(2)),
        np.array([table[v] for v in values], np.int64)[owner],
        np.concatenate([np.full(len(p), w) for p, _, w in parts]),
        clusters=owner,
        warnings=notes,
    )


def _from_raster(
    request: AssessRequest, labels: Labels, mapping: dict[str, int] | None, part: Part | None
) -> Comparison:
    data, crs, (left, top, dx, dy), _, _, mask, bands = read_raster(request.reference, "reference")
    every = max(1, int(np.ceil(np.sqrt(data.size / MAX_UNITS))))
    rows, columns = np.arange(0, data.shape[0], every), np.arange(0, data.shape[1], every)
    values, valid = data[np.ix_(rows, columns)], mask[np.ix_(rows, columns)]
    r, c = np.nonzero(valid)
    if not len(r):
        raise ReferenceDataError("The reference raster holds nodata only.")
    present, number = np.unique(values[valid], return_inverse=True)
    hint = ""
    if bands > 1 or len(present) > MANY_VALUES:
        hint = (
            f"Is this a class raster? It has {bands} bands and {len(present)} values in the "
            "first, as a photograph has. "
        )
    table, notes = _classes_of([str(v) for v in present], request, labels, mapping, hint=hint)
    codes = np.array([table[str(v)] for v in present], np.int64)
    xy = np.stack([left + (columns[c] + 0.5) * dx, top - (rows[r] + 0.5) * dy], 1)
    if every > 1:
        notes.append(Texts(request.language)("every_nth", every))
    blocks = (r * BLOCKS // len(rows)) * BLOCKS + c * BLOCKS // len(columns)
    return Comparison(
        "pixels of the reference",
        labels.at(Reprojection(crs, labels.crs)(xy), part),
        codes[number],
        np.ones(len(r)),
        clusters=blocks,
        warnings=notes,
    )
