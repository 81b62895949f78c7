"""The second half of labelling: units, unknown, smoothing, and the files."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import encoder
from .grid import tile_name
from .labelling_job import Job
from .labels import output
from .labels.canvas import canvas_of
from .labels.cells import Cells, cells_of, grid_stride, ground_scale, raster_bounds
from .labels.decide import Calibration, calibration, threshold_for
from .labels.messages import ClassSummary, LabelRequest, StepReport
from .labels.units import (
    Units,
    columns_of,
    dissolved_features,
    smooth_grid,
    smooth_tiles,
    tile_features,
    units_of,
)
from .labels.zonal import polygon_areas, polygon_probabilities


def decide_units(
    job: Job, probabilities: np.ndarray, steps: list[StepReport], fine: Cells | None = None
) -> tuple[str, Units, Any, dict[str, Any], list[str]]:
    """Units with their final classes; what their geometry is made of; figures; warnings.

    ``fine`` are the cells of patches, which take the place of the tiles' votes.
    """
    request = job.request
    notes: list[str] = []
    bounds = job.grid.bounds(job.ids)
    package = encoder.package(job.model_path)
    if fine is None:
        calibrated = calibration(package, transduced=request.transduction)
    else:
        calibrated = Calibration(package.logit_scale, {})
    cells, known = fine, None
    wanted = job.layer is not None or request.form == "dissolved" or request.scores
    if cells is None and (wanted or is_raster(request)):
        stride = grid_stride(job.grid, job.ids)
        cells = cells_of(bounds, probabilities, stride)
    if cells is not None:
        cells = cells.trimmed(job.grid.pixels)
    if job.layer is not None:
        assert cells is not None  # noqa: S101
        values, known, notes = polygon_probabilities(job.layer, cells, job.crs)
        unit = "polygons"
    elif request.form == "tiles" and not is_raster(request):
        values, unit = probabilities, "tiles"
    else:
        assert cells is not None  # noqa: S101
        values, unit = cells.probabilities[cells.known], "cells"
    judged = values if known is None else values[known]
    cut, origin, note = threshold_for(
        judged.max(1),
        calibrated,
        threshold=request.threshold,
        coverage=request.coverage,
        target=request.target,
    )
    units = units_of(values, cut)
    if known is not None:
        units.classes[~known] = -1
    lost = int((units.classes < 0).sum())
    steps.append(StepReport("threshold", lost, round(lost / max(len(values), 1), 5), origin))
    how = (request.smooth, float(request.beta), int(request.sieve))
    if unit == "tiles":
        units.classes, done = smooth_tiles(job.ids, units, *how)
        steps += done
        areas = _tile_areas(job, bounds)
    elif unit == "cells":
        assert cells is not None  # noqa: S101
        grid = np.full(cells.known.shape, -1, np.int16)
        grid[cells.known] = units.classes
        grid, done = smooth_grid(grid, cells.probabilities, *how)
        units.classes = grid[cells.known]
        steps += done
        areas = cells.areas(job.grid.pixels)[cells.known]
    else:
        assert job.layer is not None  # noqa: S101
        areas = polygon_areas(job.layer, job.crs, job.grid.pixels)
        if how[0] != "none" or how[2] > 1:
            notes.append("Smoothing and sieve do nothing to the user's own polygons.")
    more = {"threshold": round(cut, 5), "from": origin, "areas": areas}
    if fine is not None and note:
        note = "Patch embeddings are not calibrated: nothing becomes unknown by default."
    far = calibrated.beyond(job.grid.pixels.gsd_m)
    return unit, units, (bounds, cells), more, [*notes, *(text for text in (note, far) if text)]


def is_raster(request: LabelRequest) -> bool:
    """Whether the output is a raster of classes."""
    return bool(request.out) and str(request.out).lower().endswith(output.RASTERS)


def _tile_areas(job: Job, bounds: np.ndarray) -> np.ndarray:
    """Ground area of each tile's share of the grid (its stride) in the raster, square metres."""
    bounds = _clipped(job, bounds)
    stride = (1 - job.grid.overlap) ** 2
    sides = (bounds[:, 2] - bounds[:, 0]) * (bounds[:, 3] - bounds[:, 1])
    return sides * stride * ground_scale(job.grid.pixels, (bounds[:, 1] + bounds[:, 3]) / 2)


def _clipped(job: Job, bounds: np.ndarray) -> np.ndarray:
    """Bounds of tiles (N, 4) as far as the raster reaches; a tile's middle lies in it."""
    w, s, e, n = raster_bounds(job.grid.pixels)
    return np.clip(bounds, [w, s, w, s], [e, n, e, n])


def write_outputs(job: Job, unit: str, units: Units, geometry: Any) -> list[str]:
    """Write what was asked for and return the names of the files."""
    request = job.request
    bounds, cells = geometry
    written: list[str] = []
    package = encoder.package(job.model_path)
    about = {"model": package.label, "transduction": request.transduction, "smooth": request.smooth}
    about["patches"] = request.patches
    # The user's own polygons are made of no cells, and may be in another CRS.
    if unit != "polygons" and cells is not None:
        about["cells"] = cells.corner
    elif unit != "polygons":
        stride = grid_stride(job.grid, job.ids)
        about["cells"] = (float(bounds[:, 0].min()), float(bounds[:, 3].max()), *stride)
    about["extent"] = raster_bounds(job.grid.pixels)
    tag = output.class_tag(job.classes, job.language, unit, overlap=job.grid.overlap, **about)
    if request.out and unit == "polygons":
        assert job.layer is not None  # noqa: S101
        columns = _merged(job.layer.fields, columns_of(units, job.classes, job.language))
        output.write_polygons(
            request.out, job.layer.wkb, columns, job.layer.crs, tag,
            geometry_type="MultiPolygon", promote_to_multi=True,
        )  # fmt: skip
    elif request.out and is_raster(request):
        table = np.array([*(c.value for c in job.classes.classes), 0], np.uint8)
        raster = np.full(cells.known.shape, output.NODATA, np.uint8)
        raster[cells.known] = table[units.classes]
        canvas = canvas_of(cells, job.grid.pixels)
        values, corner = canvas.draw(raster), canvas.corner
        output.write_classes(request.out, values, corner, job.crs, job.classes, job.language, tag)
    elif request.out and unit == "tiles":
        names = [tile_name(t) for t in job.ids]
        wkb, columns = tile_features(_clipped(job, bounds), units, names, job.classes, job.language)
        output.write_polygons(request.out, wkb, columns, job.crs, tag)
    elif request.out:
        grid = np.full(cells.known.shape, -2, np.int16)
        grid[cells.known] = units.classes
        wkb, columns = dissolved_features(
            cells, units, grid, job.classes, job.language, job.grid.pixels
        )
        output.write_polygons(request.out, wkb, columns, job.crs, tag)
    if request.out:
        written.append(request.out)
    if request.scores:
        _write_scores(job, cells, tag)
        written.append(request.scores)
    return written


def _write_scores(job: Job, cells: Cells, tag: str) -> None:
    """Probability, margin, entropy, second class and every class, before threshold and smoothing.

    The second class is its value in the list, as in a raster of classes.
    """
    figures = units_of(cells.probabilities[cells.known], 0.0).figures()
    figures["second_class"] = np.array([c.value for c in job.classes.classes])[figures["second"]]
    names = ["probability", "margin", "entropy", "second_class"]
    bands = np.full((len(names) + len(job.classes), *cells.known.shape), np.nan, np.float32)
    for k, name in enumerate(names):
        bands[k][cells.known] = figures[name]
    bands[len(names) :, cells.known] = cells.probabilities[cells.known].T
    names += [c.id for c in job.classes.classes]
    canvas = canvas_of(cells, job.grid.pixels, len(bands))
    output.write_scores(
        str(job.request.scores), canvas.draw(bands), names, canvas.corner, job.crs, tag
    )


def _merged(own: dict[str, np.ndarray], ours: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The layer's own fields and ours; one of ours whose name is taken gets ``ts_`` in front."""
    taken = {name.lower() for name in own}
    kept = {("fid_1" if name.lower() == "fid" else name): values for name, values in own.items()}
    return {**kept, **{(f"ts_{n}" if n in taken else n): v for n, v in ours.items()}}


def summaries(job: Job, units: Units, areas: np.ndarray) -> list[ClassSummary]:
    """Units, area and mean probability of each class."""
    probability = units.figures()["probability"]
    total = max(len(units.classes), 1)
    found = []
    for k, c in enumerate(job.classes.classes):
        mine = units.classes == k
        n = int(mine.sum())
        found.append(
            ClassSummary(
                id=c.id,
                name=c.name(job.language),
                value=c.value,
                colour=c.colour,
                n_units=n,
                area_m2=round(float(areas[mine].sum()), 2),
                share=round(n / total, 5),
                mean_probability=round(float(probability[mine].mean()), 5) if n else 0.0,
                names={code: names[0] for code, names in c.names.items() if names},
            )
        )
    return found
