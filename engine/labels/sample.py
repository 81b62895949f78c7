"""Draw a stratified random sample of a label layer, to be labelled by hand.

Strata are the classes of the map (unknown is one too). Sizes follow P. Olofsson et al.,
"Good practices for estimating area and assessing accuracy of land change", Remote Sensing
of Environment 148 (2014), section 5: a total from the standard error wanted for the
overall accuracy (equation 13), a least number for rare classes, the rest by area.
"""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np

from ..errors import OutputError
from ..storage import atomic
from .errors import LabelError
from .messages import (
    ALLOCATIONS,
    UNKNOWN,
    UNKNOWN_NAMES,
    AssessRequest,
    SampleReport,
    SampleRequest,
)
from .output import check_target
from .reference import Labels, read_labels
from .vectors import Polygon, bounds_of, inside, point_wkb, ring_area

#: Points that a sample may have; nobody labels more by hand.
MAX_SAMPLE = 100_000
LAYER = "sample"


def draw_sample(request: SampleRequest) -> SampleReport:
    """Draw the points and write them as a GeoPackage with an empty field ``reference``.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do; nothing is written then.
    """
    _check(request)
    labels = read_labels(
        AssessRequest(
            labels=request.labels,
            reference="",
            label_field=request.label_field,
            classes=request.classes,
            language=request.language,
            labels_layer=request.labels_layer,
        )
    )
    if labels.overlapping:
        raise LabelError(
            "The labels are overlapping tiles, so a place has several classes.",
            "Label with --form dissolved, or to a .tif, and sample that.",
        )
    areas = _areas(labels)
    codes = np.array(sorted(areas), np.int64)
    share = np.array([areas[int(c)] for c in codes])
    share = share / share.sum()
    total = request.n if request.n is not None else wanted_size(
        share, request.standard_error, request.expected_accuracy
    )  # fmt: skip
    sizes = allocate(share, total, request.allocation, request.min_per_class)
    rng = np.random.default_rng(request.seed)
    points, owner = [], []
    for k, code in enumerate(codes):
        drawn = _draw(labels, int(code), int(sizes[k]), rng)
        points.append(drawn)
        owner += [k] * len(drawn)
    xy, index = np.concatenate(points), np.array(owner)
    counts = np.bincount(index, minlength=len(codes))
    order = rng.permutation(len(xy))  # so that no run of one class gives the answer away
    names = [UNKNOWN if c < 0 else labels.names[c] for c in codes]
    _write(request, labels.crs, xy[order], index[order], names, share)
    warnings = []
    for k in (int(v) for v in np.flatnonzero(counts < sizes)):
        warnings.append(f"{names[k]} has only {counts[k]} cells: all of them were drawn.")
    language = request.language or "en"
    titles = [UNKNOWN_NAMES.get(language, UNKNOWN) if c < 0 else labels.titles[c] for c in codes]
    strata = [
        {"id": i, "name": t, "share": round(float(s), 6), "n": int(n)}
        for i, t, s, n in zip(names, titles, share, counts)
    ]
    return SampleReport(out=request.out, n=len(xy), strata=strata, warnings=warnings)


def wanted_size(share: np.ndarray, standard_error: float, accuracy: float) -> int:
    """Equation 13 of Olofsson et al. 2014: ``n = (sum W_i S_i / S(O))^2`` for a large map."""
    spread = math.sqrt(accuracy * (1 - accuracy))
    return math.ceil((float(share.sum()) * spread / standard_error) ** 2)


def allocate(share: np.ndarray, total: int, how: str, least: int) -> np.ndarray:
    """Units in each stratum: ``balanced`` gives rare strata ``least``, the rest by area."""
    k = len(share)
    if how == "equal":
        return np.full(k, math.ceil(total / k))
    by_area = np.maximum(2, np.round(share * total)).astype(np.int64)
    if how == "proportional":
        return by_area
    sizes = by_area.copy()
    rare = by_area < least
    sizes[rare] = least
    rest = total - int(sizes[rare].sum())
    if (~rare).any():
        by_rest = np.round(share[~rare] / share[~rare].sum() * max(rest, 0)).astype(np.int64)
        sizes[~rare] = np.maximum(least, by_rest)
    return sizes


def _check(request: SampleRequest) -> None:
    check_target(request.out, (".gpkg",), request.overwrite)
    if request.out is None:
        raise OutputError("The sample needs an output.", "Give --out sample.gpkg.")
    if request.allocation not in ALLOCATIONS:
        raise LabelError(
            f"Unknown allocation {request.allocation!r}.", f"Choose from {', '.join(ALLOCATIONS)}."
        )
    for name, value, low, high in (
        ("n", request.n, 2, MAX_SAMPLE),
        ("min_per_class", request.min_per_class, 2, MAX_SAMPLE),
        ("standard_error", request.standard_error, 0.002, 0.5),
        ("expected_accuracy", request.expected_accuracy, 0.01, 0.99),
        ("seed", request.seed, 0, 2**63),
    ):
        if value is None and name == "n":
            continue
        if (
            isinstance(value, bool)
            or not isinstance(value, (int, float))
            or not low <= value <= high
        ):
            raise LabelError(f"{name} must be a number from {low:g} to {high:g}, not {value!r}.")


def _areas(labels: Labels) -> dict[int, float]:
    """Area of each class (-1 unknown); cells of a geographic CRS shrink with the latitude."""
    from rasterio.crs import CRS

    geographic = CRS.from_user_input(labels.crs).is_geographic
    found: dict[int, float] = {}
    if labels.raster is not None and labels.corner is not None:
        _, top, _, dy = labels.corner
        y = top - (np.arange(labels.raster.shape[0]) + 0.5) * dy
        scale = np.cos(np.radians(y)) if geographic else np.ones(len(y))
        for code in np.unique(labels.raster):
            if code > -2:
                found[int(code)] = float(((labels.raster == code).sum(1) * scale).sum())
    else:
        for code, parts in zip(labels.codes, labels.polygons):
            for rings in parts:
                scale = 1.0
                if geographic:
                    scale = math.cos(math.radians(float(rings[0][:, 1].mean())))
                area = abs(ring_area(rings[0])) - sum(abs(ring_area(r)) for r in rings[1:])
                found[int(code)] = found.get(int(code), 0.0) + max(area, 0.0) * scale
    found = {code: area for code, area in found.items() if area > 0}
    if len(found) < 2:
        raise LabelError("The labels hold fewer than two classes: there is nothing to stratify.")
    return found


def _draw(labels: Labels, code: int, n: int, rng: np.random.Generator) -> np.ndarray:
    """Random places (n, 2) of a stratum: middles of cells without repetition, or in polygons."""
    if labels.raster is not None and labels.corner is not None:
        left, top, dx, dy = labels.corner
        flat = np.flatnonzero(labels.raster == code)
        chosen = rng.choice(flat, min(n, len(flat)), replace=False)
        row, column = np.divmod(chosen, labels.raster.shape[1])
        return np.stack([left + (column + 0.5) * dx, top - (row + 0.5) * dy], 1)
    parts: list[Polygon] = [
        rings
        for c, polygons in zip(labels.codes, labels.polygons)
        if c == code
        for rings in polygons
    ]
    areas = np.array([abs(ring_area(p[0])) - sum(abs(ring_area(r)) for r in p[1:]) for p in parts])
    picked = rng.choice(len(parts), n, p=areas / areas.sum())
    return np.array([_inside_point(parts[k], rng) for k in picked])


def _inside_point(rings: Polygon, rng: np.random.Generator) -> np.ndarray:
    """A random point in a polygon, by rejection."""
    w, s, e, n = bounds_of([rings])
    for _ in range(200):
        tries = np.stack([rng.uniform(w, e, 64), rng.uniform(s, n, 64)], 1)
        good = tries[inside(tries, [rings])]
        if len(good):
            return np.asarray(good[0])
    return np.asarray(rings[0][0])


def _write(
    request: SampleRequest, crs: str, xy: np.ndarray, index: np.ndarray, names: list[str],
    share: np.ndarray,
) -> None:  # fmt: skip
    from pyogrio import raw

    wkb = np.empty(len(xy), dtype=object)
    wkb[:] = [point_wkb(float(x), float(y)) for x, y in xy]
    columns = {
        "number": np.arange(1, len(xy) + 1, dtype=np.int32),
        "reference": np.array([None] * len(xy), dtype=object),
        "remark": np.array([None] * len(xy), dtype=object),
        "stratum": np.array(names, dtype=object)[index],
        "stratum_share": share[index].astype(np.float64),
    }
    stream = io.BytesIO()
    try:
        raw.write(
            stream, wkb, list(columns.values()), np.array(list(columns)),
            layer=LAYER, driver="GPKG", geometry_type="Point", crs=crs,
        )  # fmt: skip
    except Exception as err:  # GDAL has a family of its own
        why = (str(err).splitlines() or [""])[0][:160]
        raise OutputError(f"The sample cannot be made ({why}).") from err
    target = Path(request.out)
    with atomic(target, repr(target.name)) as out:
        out.write(stream.getvalue())
